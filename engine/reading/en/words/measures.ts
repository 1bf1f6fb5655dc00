export type Dimension =
  "money" | "length" | "area" | "speed" | "mass" | "volume" | "temperature" | "percent" | "duration";

/** Units of measure by the words they are written with: their dimension, and the factor to its base unit. */
export const measures: ReadonlyMap<string, { readonly of: Dimension; readonly factor: number }> = new Map(
  (
    [
      ["length", "m", 1, "m metre metres meter meters"],
      ["length", "km", 1000, "km kms kilometre kilometres kilometer kilometers"],
      ["length", "mile", 1609.344, "mile miles mi"],
      ["length", "foot", 0.3048, "ft foot feet"],
      ["length", "yard", 0.9144, "yard yards"],
      ["length", "inch", 0.0254, "inch inches"],
      ["length", "cm", 0.01, "cm centimetre centimetres centimeter centimeters"],
      ["length", "mm", 0.001, "mm millimetre millimetres millimeter millimeters"],
      ["area", "ha", 1e4, "ha hectare hectares"],
      ["area", "acre", 4046.856, "acre acres"],
      ["speed", "km/h", 1, "kmh kph"],
      ["speed", "mph", 1.609344, "mph"],
      ["speed", "knot", 1.852, "knot knots"],
      ["mass", "kg", 1, "kg kilo kilos kilogram kilograms kilogramme kilogrammes"],
      ["mass", "t", 1000, "tonne tonnes ton tons"],
      ["mass", "lb", 0.4536, "lb lbs pound pounds"],
      ["volume", "l", 1, "litre litres liter liters"],
      ["volume", "gal", 3.785, "gallon gallons"],
      ["volume", "bbl", 158.99, "barrel barrels"],
      ["temperature", "degree", 1, "degree degrees celsius"],
      ["percent", "%", 1, "percent % pc"],
      ["duration", "s", 1 / 60, "second seconds"],
      ["duration", "min", 1, "minute minutes min mins"],
      ["duration", "h", 60, "hour hours hr hrs"],
      ["duration", "d", 1440, "day days"],
      ["duration", "night", 1440, "night nights"],
      ["duration", "wk", 10080, "week weeks"],
      ["duration", "mo", 43800, "month months"],
      ["duration", "y", 525600, "year years"],
    ] as const
  ).flatMap(([of, , factor, words]) => words.split(" ").map((word) => [word, { of, factor }] as const)),
);

/** Words and signs for money; different ones are different units, and are never converted. */
export const currencies: ReadonlyMap<string, string> = new Map(
  (
    [
      ["dollar", "$ dollar dollars usd"],
      ["euro", "€ euro euros eur"],
      ["pound", "£ pound pounds gbp"],
      ["yen", "¥ yen"],
      ["yuan", "yuan renminbi"],
      ["rupee", "₹ rupee rupees"],
      ["rupiah", "rupiah"],
      ["crown", "crown crowns"],
      ["krona", "kronor krona"],
      ["krone", "kroner krone"],
      ["franc", "franc francs"],
      ["mark", "marks"],
      ["peso", "peso pesos"],
      ["rouble", "₽ rouble roubles ruble rubles"],
      ["lira", "₺ lira liras"],
      ["dinar", "dinar dinars"],
      ["riyal", "riyal riyals"],
      ["rial", "rial rials"],
      ["dirham", "dirham dirhams"],
      ["shekel", "₪ shekel shekels"],
      ["real", "reais"],
      ["won", "₩"],
      ["rand", "rands"],
      ["naira", "₦ naira"],
      ["shilling", "shilling shillings"],
      ["zloty", "zloty zlotys"],
      ["forint", "forint forints"],
      ["baht", "฿ baht"],
      ["ringgit", "ringgit"],
      ["hryvnia", "₴ hryvnia hryvnias"],
      ["taka", "taka"],
      ["cedi", "cedi cedis"],
      ["thaler", "thaler thalers"],
      ["florin", "florin florins"],
      ["guilder", "guilder guilders"],
    ] as const
  ).flatMap(([currency, words]) => words.split(" ").map((word) => [word, currency] as const)),
);

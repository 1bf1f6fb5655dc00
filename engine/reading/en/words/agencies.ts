import { phrases } from "./phrases.ts";

/** News agencies by the names that accounts give them; an account that carries one's text speaks with its voice. */
export const agencies: readonly string[] = phrases(`
  Reuters, AFP, Agence France-Presse, Associated Press, AP, EFE, DPA, Xinhua, TASS, Interfax, ANSA, Anadolu, Kyodo,
  Bloomberg, PA Media, ANI, PTI, IANS, UPI, Fars News, IRNA, SANA, Yonhap
`);

/**
 * Articles of our own with what an editor made of them. `{four|six}` stood there first with the left words, later with the right
 * ones. A paragraph that begins with `+` was put in, one with `-` taken out; `=` with a `>` after it was told anew. Each of
 * these is a change by itself; the first paragraph is the headline.
 */
export interface RevisedText {
  readonly lang: string;
  /** No rule and no threshold was chosen by it. */
  readonly setAside?: true;
  readonly text: string;
}

export const revisedTexts: readonly RevisedText[] = [
  {
    lang: "en",
    text: `
{Tram leaves the rails in Vardo, four hurt|Six hurt as tram leaves the rails in Vardo}

= A tram left the rails on the hill above Vardo's market on Thursday morning and came to rest against a bakery, the fire service said.

> Passengers climbed out of broken windows on Thursday after a tram on line 3 jumped its track and ran into a shop front.

{Four|Six} people were taken to hospital, {two|three} of them with broken bones. {Nobody was in a serious condition, a doctor said.|}

+ The driver, who has worked for the company for eleven years, was not among the injured. She was being questioned on Thursday afternoon.

The tram was on its way down from the university{| with about forty people on board}. "It got faster and faster, and then it was very loud," said Mila Strand, a student, who stood near the rear door.

- The bakery opens at six. Its owner said that two customers were inside, and that both ran into the kitchen when they heard the noise.

Line 3 will be {closed until Friday evening|closed until Monday}. Buses run every ten minutes between the market and the university hospital, the company said{.|, and tickets for the tram are good on them.}

The brakes of the {twelve|fourteen} trams of this type were examined in the spring after a smaller accident at the depot. {The report of that examination has not been made public.|The report, published on Thursday, names a valve that sticks in the cold.}

+ Correction: an earlier version of this article said that the tram was going up the hill.
`,
  },
  {
    lang: "en",
    text: `
Live: river floods the Lower Marsh

+ 14.20 – Pumps from the coast have arrived at Wend. The water stands at 6.1 metres there. More as we get it.

+ 13.45 – The army has sent {sixty|ninety} soldiers to fill sandbags. The water at Tarl stands at 5.9 metres. More as we get it.

13.10 – The water at Oxley stands at {5.2|5.4} metres. People in the lower streets have been asked to leave. More as we get it.

12.40 – The water at Brandt stands at 4.9 metres. The school is a shelter now. More as we get it.

- 12.15 – The water at Sill stands at 4.4 metres. The bridge is closed. More as we get it.

11.50 – {A man of seventy is missing|A man of seventy, missing since the morning, was found alive} at Farrow. The water there stands at 4.1 metres. More as we get it.

11.30 – The water at Nore stands at 3.8 metres. The bridge is closed{.| to all but ambulances.} More as we get it.

- 11.05 – The mayor of Oxley has asked for boats. More as we get it.

10.40 – The water at Hale stands at 3.5 metres. Trains no longer stop there. More as we get it.

10.10 – Good morning. It has rained for two days on the hills, and the rivers of the Lower Marsh are rising by {ten|fifteen} centimetres an hour.
`,
  },
  {
    lang: "en",
    text: `
What the storm did, town by town

The storm crossed the country between {ten on Sunday night|nine on Sunday night} and four on Monday morning. These are the figures that the districts gave.

In Aldby the council counted {12|15} damaged roofs and said that nobody was hurt.

In Barrow the council counted 31 damaged roofs and said that {two people were|one person was} hurt.

- In Carn the council counted 8 damaged roofs and said that one person was hurt.

In Dunholm the council counted 44 damaged roofs and said that {five people were hurt|five people were hurt and one had died}.

+ In Eastry the council counted 21 damaged roofs and said that four people were hurt.

In Fell the council counted 19 damaged roofs and said that nobody was hurt.

- In Garth the council counted 27 damaged roofs and said that three people were hurt.

In Holme the council counted {6|9} damaged roofs and said that nobody was hurt.

Power was back in {most|nearly all} of them by noon. Schools stay closed until {Tuesday|Wednesday}; exams are put off by a week.
`,
  },
  {
    lang: "en",
    text: `
{Recall of baby food widens|Baby food recalled in nine countries}

The maker of Littlefarm porridge called back {three|five} of its kinds on Wednesday, because pieces of blue plastic had been found in {two|four} jars.

The jars were sold as follows: Norway, 12,000 jars, until March; Denmark, {8,400|9,100} jars, until March; {Estonia, 2,300 jars, until April; |}Latvia, 1,900 jars, until April; Lithuania, 3,050 jars, until {April|May}; Poland, 22,000 jars, until May.

= "Nobody has fallen ill so far as we know, and the pieces are large enough to be seen," said Greta Holm, who speaks for the company.

> A spokeswoman said that there were no reports of harm. Parents would notice such pieces at once, according to her.

Whoever has such a jar at home can bring it back to any shop, {with or without a receipt|without a receipt}. The date is printed on the lid.

- Food inspectors took samples at the factory in Lund on Tuesday. Results are expected next week.

+ Inspectors found a cracked conveyor belt at the factory in Lund, and shut one of its three lines.

It is the {second|third} recall of the company within two years. In the first, in the autumn of last year, labels {had|were found to have} left out that the porridge contains milk.
`,
  },
  {
    lang: "en",
    text: `
Dockers and port agree after nine days

{The strike at the northern docks is over.|The strike at the northern docks ended early on Saturday.} Both sides signed at four in the morning, after a night in which the talks had twice been broken off.

Wages rise by {4.1|4.2} per cent in May and by 2 per cent a year later. The union had asked for 7{.| in one step.} "It is not what we wanted, it is what there was," said its leader, Tom Arkwright.

- The port had lost some three million a day, it said. The union called this figure invented.

Work is done in three shifts again from {Sunday|Saturday noon}. There are {61|58} ships in the roads, and it will take two weeks until the last of them is unloaded, said the harbour master{.|, who has asked crews for patience.}

+ Shops in the north had run short of fruit and of medicines for animals. The first lorries left the port on Saturday evening under the applause of the pickets.

= What the agreement says of the cranes that need no driver is not known. They had been the reason for the strike.

> On automatic cranes, which started the dispute, the two sides will talk in the autumn. Until then none will be bought.

The members vote on {Thursday|Friday}. If they say no, the strike goes on, Arkwright said.
`,
  },
  {
    lang: "de",
    text: `
{Brand in Möbelhaus: drei Verletzte|Vier Verletzte bei Brand in Möbelhaus}

Bei einem Brand in einem Möbelhaus am Rand von Lauterfeld sind am Dienstagabend {drei|vier} Menschen verletzt worden, wie die Feuerwehr mitteilte.

= Das Feuer brach gegen halb sieben im Lager aus. Zu dieser Zeit waren noch etwa achtzig Kunden im Haus, die alle ins Freie gelangten.

> Kurz vor Ladenschluss stand plötzlich Rauch in den Gängen; Angestellte führten die Besucher durch die Notausgänge nach draußen.

{Rund hundert|Mehr als hundertzwanzig} Feuerwehrleute waren bis in den Morgen im Einsatz. „So etwas habe ich in dreißig Jahren nicht gesehen“, sagte Einsatzleiter Jörg Wüst.

- Die Bundesstraße war für vier Stunden gesperrt. Anwohner sollten Fenster und Türen geschlossen halten.

Der Schaden wird auf {zwei|fünf} Millionen Euro geschätzt. Warum es brannte, {ist noch unklar|ermittelt die Polizei; sie geht von einem defekten Akku aus}.

+ Das Möbelhaus soll im Herbst wieder öffnen, sagte die Inhaberin am Mittwoch. Niemand verliere seine Arbeit.
`,
  },
  {
    lang: "ar",
    text: `
{انهيار جدار مدرسة في حي الزيتون|ثلاثة جرحى في انهيار جدار مدرسة في حي الزيتون}

انهار جدار مدرسة في حي الزيتون صباح الأربعاء، وأصيب {تلميذان|ثلاثة تلاميذ} بجروح طفيفة، وفق ما قالته مديرة المدرسة.

= وقع الحادث قبل بدء الدروس بعشر دقائق، وكان معظم التلاميذ لا يزالون في الساحة الخلفية.

> قالت أم أحد التلاميذ إن الجميع هربوا إلى الشارع حين سمعوا الصوت، وإن المعلمات جمعنهم هناك.

وقال المهندس المسؤول إن الأمطار أضعفت الأساس، وإن الجدار {بني قبل أربعين عاما|بني قبل خمسة وأربعين عاما}.

- وأغلقت الشرطة الشارع حتى الظهر.

وتبقى المدرسة مغلقة {حتى الأحد|حتى نهاية الأسبوع المقبل}، وينقل التلاميذ إلى مدرسة مجاورة.

+ وأعلنت البلدية أنها ستفحص جدران كل المدارس القديمة خلال شهر.
`,
  },
  {
    lang: "zh",
    text: `
{北港货轮起火，三名船员受伤|北港货轮起火，五名船员受伤}

星期一凌晨，一艘货轮在北港起火。消防部门说，{三|五}名船员受伤，全部送往医院。

= 船上装有两千吨纸张。火势在清晨六点得到控制，浓烟一直飘到市中心。

> 据港口管理处介绍，灭火工作持续了整整一夜，附近居民被要求关好门窗。

{港口的北入口暂时关闭。|港口的北入口将关闭到星期四。}等候入港的船只有十七艘。

- 一名目击者说，他先听到一声巨响，然后看见甲板上有火光。

起火原因{尚不清楚|可能是机舱内的电线短路}。调查人员将于星期三登船检查。

+ 船主公司表示，将承担清理海面油污的费用。
`,
  },
  {
    lang: "en",
    setAside: true,
    text: `
As it happened: the vote in the city hall of Merrow

+ 22.50 – The hall is empty. The motion has passed by {27|28} votes to 24. Thank you for reading.

+ 22.15 – The count is being repeated. The council meets again at half past ten.

21.40 – Councillor Reed says that she will {vote against|vote for} the motion. The gallery applauds.

21.05 – Councillor Amari says that he will vote for the motion. The gallery is silent.

- 20.50 – Councillor Holt says that he will vote against the motion. The gallery applauds.

20.30 – Councillor Weiss says that she will {abstain|abstain, "with a heavy heart"}. The gallery is silent.

- 20.10 – A fire alarm has stopped the meeting. It was false.

19.45 – The mayor opens the meeting. {Forty-nine|Fifty-one} of the fifty-two councillors are there. On the paper is whether the old gasworks becomes a park or a car park.

19.20 – Some {two hundred|four hundred} people stand on the square. They have brought drums.
`,
  },
  {
    lang: "en",
    setAside: true,
    text: `
{Hikers found after two nights in the snow|Three hikers found alive after two nights in the snow}

Three hikers who had been missing since Saturday were found on Monday below the Korvin pass, {cold and hungry but unharmed|one of them with a broken ankle}, the mountain rescue said.

= They had set out from the hut at noon, against the advice of its keeper, and lost the path when the fog came.

> Fog overtook the group soon after they left the hut, where the keeper had told them to wait for better weather.

"We told each other stories and did not sleep," said Ilse Brandt, {41|43}, the eldest of the three. They had {one blanket|two blankets} and a bar of chocolate.

- A helicopter looked for them on Sunday, but had to turn back because of the wind.

{Twenty-two|Thirty} rescuers and {four|five} dogs were out. It was a dog named Fips that found them, under an overhanging rock two hundred metres below the pass.

+ The three will have to pay for the search, the canton said, since they had been warned. The sum is not known yet.

The weather service expects more snow {on Tuesday|until Thursday}. The pass road is closed; the huts ask guests to call before they come.
`,
  },
  {
    lang: "fr",
    setAside: true,
    text: `
{Un pont s’effondre à Valmère|Valmère : un pont s’effondre, deux blessés}

Le pont de la Gare s’est effondré mercredi à l’aube à Valmère, dans le nord du pays. {Une personne a été blessée|Deux personnes ont été blessées}, selon la préfecture.

= « J’ai vu la chaussée s’ouvrir devant moi », raconte Désiré Lenoir, boulanger, qui traversait à pied à ce moment-là.

> Un piéton a pu sauter en arrière au dernier instant ; il est sain et sauf, mais choqué.

L’ouvrage datait de {1934|1936} et devait être rénové au printemps. {Les travaux avaient été reportés deux fois.|Les travaux avaient été reportés trois fois, faute d’argent.}

- Les trains ne s’arrêtent plus à Valmère jusqu’à nouvel ordre.

Une enquête a été ouverte. Le maire, Hervé Prévôt, a demandé {à l’État|au gouvernement} un pont provisoire « avant la rentrée ».

+ Des navettes par bateau relieront les deux rives à partir de jeudi, toutes les vingt minutes.
`,
  },
  {
    lang: "ja",
    setAside: true,
    text: `
{山間部で土砂崩れ、二人けが|山間部で土砂崩れ、四人けが}

木曜日の朝、北部の山間部で土砂崩れが起き、{二人|四人}がけがをした。警察によると、全員の意識ははっきりしている。

= 現場では夜から強い雨が降っていた。道路は五百メートルにわたって土砂に埋まった。

> 住民は公民館に避難している。役場は毛布と水を配り、けさから給水車も出した。

{約三百世帯|約四百五十世帯}が停電している。電力会社は夕方までに復旧する見込みだと説明した。

- 小学校は休みになった。

雨は{金曜日の朝|土曜日の昼}まで続く見通しだ。気象庁は川の増水に注意するよう呼びかけている。

+ 知事は午後、自衛隊に派遣を要請した。
`,
  },
  {
    lang: "ru",
    setAside: true,
    text: `
{На заводе в Лугове взорвался котёл|Взрыв котла на заводе в Лугове: двое пострадавших}

На сахарном заводе в Лугове в пятницу вечером взорвался паровой котёл. {Пострадал один рабочий|Пострадали двое рабочих}, сообщили в больнице.

= В цехе в это время находилось около тридцати человек. Все они вышли на улицу сами, ещё до приезда пожарных.

> Смена почти закончилась, когда раздался хлопок, рассказала работница завода; людей вывел мастер.

Котёл был установлен в {1987|1989} году. {Последняя проверка прошла весной.|Последняя проверка прошла весной и нарушений не выявила.}

- Движение по мосту у завода было остановлено на два часа.

Завод не будет работать {до понедельника|до среды}. Директор обещал, что зарплата будет выплачена полностью.

+ Следователи изъяли документы о ремонте котла.
`,
  },
];

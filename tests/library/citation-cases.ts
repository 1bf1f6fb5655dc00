import type { Article } from "../../library/shelf.ts";

/**
 * What can be cited, a case a line of particulars, and what every style makes of it. `_` stands around italics. To add a
 * style, add its line to every case.
 *
 * The rules, by style. APA 7: newspaper article §10.1 (example 16), web page §10.16, no author §9.12, approximate date “ca.”
 * and “n.d.” §9.14 to 9.17, date of retrieval for what may change §9.16. MLA 9: core elements ch. 5, with a second container and the
 * optional date of access; par. §6.20. Chicago 17: newspapers 14.191, unsigned 14.199, news services 14.200, web pages 14.207,
 * guessed dates 14.145; author-date 15.44, 15.49, 15.50. Harvard: Cite Them Right, 12th ed., “Newspaper articles”, “Web
 * pages”. Vancouver: Citing Medicine, 2nd ed., ch. 8 and 23 (newspapers), 25 (web sites).
 *
 * MLA and Chicago have headline capitals; in the others headlines keep those in which they were published, as names do in all.
 */
export interface CitationCase {
  readonly name: string;
  readonly article: Article;
  readonly references: Readonly<Record<string, string>>;
  readonly inText: Readonly<Record<string, string>>;
}

const base: Article = {
  id: "one-2024-01-16",
  private: false,
  formerly: [],
  title: "Ferry runs aground off Port Ellen",
  short: "One",
  agencies: [],
  published: { kind: "on", date: "2024-01-16" },
  lang: "en",
  textLang: "en",
  form: "retold",
  read: "whole",
  text: "Ferry runs aground off Port Ellen\n\nThe ferry ran aground.",
  blocks: [],
};

const url = "https://example.org/ferry";
const of = (particulars: Partial<Article>): Article => ({ ...base, ...particulars });

export const citationCases: readonly CitationCase[] = [
  {
    name: "a newspaper article with its author",
    article: of({ author: "Mary Ann Doe", publisher: "The Morning Paper", url }),
    references: {
      "apa-7":
        "Doe, M. A. (2024, January 16). Ferry runs aground off Port Ellen. _The Morning Paper_. https://example.org/ferry",
      "mla-9":
        "Doe, Mary Ann. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Doe, Mary Ann. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary Ann. 2024. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      harvard:
        "Doe, M.A. (2024) ‘Ferry runs aground off Port Ellen’, _The Morning Paper_, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe MA. Ferry runs aground off Port Ellen. The Morning Paper [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe, 2024)",
      "mla-9": "(Doe)",
      "chicago-17-notes":
        "Mary Ann Doe, “Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Doe 2024)",
      harvard: "(Doe, 2024)",
    },
  },
  {
    name: "two authors",
    article: of({ author: "Mary Doe, Jan van der Berg", publisher: "The Morning Paper", url }),
    references: {
      "apa-7":
        "Doe, M., & van der Berg, J. (2024, January 16). Ferry runs aground off Port Ellen. _The Morning Paper_. https://example.org/ferry",
      "mla-9":
        "Doe, Mary, and Jan van der Berg. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Doe, Mary, and Jan van der Berg. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary, and Jan van der Berg. 2024. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      harvard:
        "Doe, M. and van der Berg, J. (2024) ‘Ferry runs aground off Port Ellen’, _The Morning Paper_, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe M, van der Berg J. Ferry runs aground off Port Ellen. The Morning Paper [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe & van der Berg, 2024)",
      "mla-9": "(Doe and van der Berg)",
      "chicago-17-notes":
        "Mary Doe and Jan van der Berg, “Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Doe and van der Berg 2024)",
      harvard: "(Doe and van der Berg, 2024)",
    },
  },
  {
    name: "without an author",
    article: of({ publisher: "The Morning Paper", url }),
    references: {
      "apa-7": "Ferry runs aground off Port Ellen. (2024, January 16). _The Morning Paper_. https://example.org/ferry",
      "mla-9": "“Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "_The Morning Paper_. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "_The Morning Paper_. 2024. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "_The Morning Paper_ (2024) ‘Ferry runs aground off Port Ellen’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Ferry runs aground off Port Ellen. The Morning Paper [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(“Ferry runs aground off Port Ellen,” 2024)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes":
        "“Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(_The Morning Paper_ 2024)",
      harvard: "(_The Morning Paper_, 2024)",
    },
  },
  {
    name: "an agency's text",
    article: of({ agencies: ["AP", "AFP"], publisher: "The Morning Paper", url }),
    references: {
      "apa-7":
        "Associated Press & Agence France-Presse. (2024, January 16). Ferry runs aground off Port Ellen. _The Morning Paper_. https://example.org/ferry",
      "mla-9":
        "Associated Press and Agence France-Presse. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Associated Press and Agence France-Presse. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Associated Press and Agence France-Presse. 2024. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      harvard:
        "Associated Press and Agence France-Presse (2024) ‘Ferry runs aground off Port Ellen’, _The Morning Paper_, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Associated Press, Agence France-Presse. Ferry runs aground off Port Ellen. The Morning Paper [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Associated Press & Agence France-Presse, 2024)",
      "mla-9": "(Associated Press and Agence France-Presse)",
      "chicago-17-notes":
        "Associated Press and Agence France-Presse, “Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Associated Press and Agence France-Presse 2024)",
      harvard: "(Associated Press and Agence France-Presse, 2024)",
    },
  },
  {
    name: "an author of an agency",
    article: of({ author: "Mary Doe", agencies: ["AP"], publisher: "The Morning Paper", url }),
    references: {
      "apa-7":
        "Doe, M. (2024, January 16). Ferry runs aground off Port Ellen. _The Morning Paper_. https://example.org/ferry",
      "mla-9":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary. 2024. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024. https://example.org/ferry.",
      harvard:
        "Doe, M. (2024) ‘Ferry runs aground off Port Ellen’, _The Morning Paper_, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe M. Ferry runs aground off Port Ellen. The Morning Paper [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe, 2024)",
      "mla-9": "(Doe)",
      "chicago-17-notes":
        "Mary Doe, “Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Doe 2024)",
      harvard: "(Doe, 2024)",
    },
  },
  {
    name: "without an address",
    article: of({ author: "Mary Doe", publisher: "The Morning Paper" }),
    references: {
      "apa-7": "Doe, M. (2024, January 16). Ferry runs aground off Port Ellen. _The Morning Paper_.",
      "mla-9": "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024.",
      "chicago-17-notes": "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024.",
      "chicago-17-author-date":
        "Doe, Mary. 2024. “Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, January 16, 2024.",
      harvard: "Doe, M. (2024) ‘Ferry runs aground off Port Ellen’, _The Morning Paper_, 16 January.",
      vancouver: "Doe M. Ferry runs aground off Port Ellen. The Morning Paper. 2024 Jan 16.",
    },
    inText: {
      "apa-7": "(Doe, 2024)",
      "mla-9": "(Doe)",
      "chicago-17-notes": "Mary Doe, “Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024.",
      "chicago-17-author-date": "(Doe 2024)",
      harvard: "(Doe, 2024)",
    },
  },
  {
    name: "without a publisher",
    article: of({ author: "Mary Doe", url }),
    references: {
      "apa-7": "Doe, M. (2024, January 16). _Ferry runs aground off Port Ellen_. https://example.org/ferry",
      "mla-9": "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary. 2024. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "Doe, M. (2024) ‘Ferry runs aground off Port Ellen’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe M. Ferry runs aground off Port Ellen [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe, 2024)",
      "mla-9": "(Doe)",
      "chicago-17-notes": "Mary Doe, “Ferry Runs Aground Off Port Ellen,” January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Doe 2024)",
      harvard: "(Doe, 2024)",
    },
  },
  {
    name: "without author, publisher and address, the date not certain",
    article: of({ published: { kind: "about", date: "2024-01-16" } }),
    references: {
      "apa-7": "_Ferry runs aground off Port Ellen_. (ca. 2024, January 16).",
      "mla-9": "“Ferry Runs Aground Off Port Ellen.” [circa 16 Jan. 2024].",
      "chicago-17-notes": "“Ferry Runs Aground Off Port Ellen.” [ca. January 16, 2024].",
      "chicago-17-author-date": "“Ferry Runs Aground Off Port Ellen.” [ca. 2024]. January 16, 2024.",
      harvard: "_Ferry runs aground off Port Ellen_ (c. 2024).",
      vancouver: "Ferry runs aground off Port Ellen. [2024 Jan 16?].",
    },
    inText: {
      "apa-7": "(_Ferry runs aground off Port Ellen_, ca. 2024)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes": "“Ferry Runs Aground Off Port Ellen,” [ca. January 16, 2024].",
      "chicago-17-author-date": "(“Ferry Runs Aground Off Port Ellen” [ca. 2024])",
      harvard: "(_Ferry runs aground off Port Ellen_, c. 2024)",
    },
  },
  {
    name: "the date not certain",
    article: of({ publisher: "The Morning Paper", published: { kind: "about", date: "2024-01-16" }, url }),
    references: {
      "apa-7":
        "Ferry runs aground off Port Ellen. (ca. 2024, January 16). _The Morning Paper_. https://example.org/ferry",
      "mla-9":
        "“Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, [circa 16 Jan. 2024], https://example.org/ferry.",
      "chicago-17-notes":
        "_The Morning Paper_. “Ferry Runs Aground Off Port Ellen.” [ca. January 16, 2024]. https://example.org/ferry.",
      "chicago-17-author-date":
        "_The Morning Paper_. [ca. 2024]. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "_The Morning Paper_ (c. 2024) ‘Ferry runs aground off Port Ellen’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Ferry runs aground off Port Ellen. The Morning Paper [Internet]. [2024 Jan 16?] [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(“Ferry runs aground off Port Ellen,” ca. 2024)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes":
        "“Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, [ca. January 16, 2024], https://example.org/ferry.",
      "chicago-17-author-date": "(_The Morning Paper_ [ca. 2024])",
      harvard: "(_The Morning Paper_, c. 2024)",
    },
  },
  {
    name: "a web page without a date",
    article: of({ publisher: "Seapedia", published: { kind: "undated" }, url }),
    references: {
      "apa-7":
        "_Ferry runs aground off Port Ellen_. (n.d.). Seapedia. Retrieved [date of access], from https://example.org/ferry",
      "mla-9": "“Ferry Runs Aground Off Port Ellen.” _Seapedia_, https://example.org/ferry. Accessed [date of access].",
      "chicago-17-notes":
        "Seapedia. “Ferry Runs Aground Off Port Ellen.” Accessed [date of access]. https://example.org/ferry.",
      "chicago-17-author-date":
        "Seapedia. n.d. “Ferry Runs Aground Off Port Ellen.” Accessed [date of access]. https://example.org/ferry.",
      harvard:
        "_Ferry runs aground off Port Ellen_ (no date) _Seapedia_. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Ferry runs aground off Port Ellen. Seapedia [Internet]. [date unknown] [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(_Ferry runs aground off Port Ellen_, n.d.)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes":
        "“Ferry Runs Aground Off Port Ellen,” Seapedia, accessed [date of access], https://example.org/ferry.",
      "chicago-17-author-date": "(Seapedia n.d.)",
      harvard: "(_Ferry runs aground off Port Ellen_, no date)",
    },
  },
  {
    name: "a web page with an author and no date",
    article: of({ author: "Mary Doe", publisher: "Seapedia", published: { kind: "undated" }, url }),
    references: {
      "apa-7":
        "Doe, M. (n.d.). _Ferry runs aground off Port Ellen_. Seapedia. Retrieved [date of access], from https://example.org/ferry",
      "mla-9":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _Seapedia_, https://example.org/ferry. Accessed [date of access].",
      "chicago-17-notes":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” Seapedia. Accessed [date of access]. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary. n.d. “Ferry Runs Aground Off Port Ellen.” Seapedia. Accessed [date of access]. https://example.org/ferry.",
      harvard:
        "Doe, M. (no date) _Ferry runs aground off Port Ellen_, _Seapedia_. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe M. Ferry runs aground off Port Ellen. Seapedia [Internet]. [date unknown] [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe, n.d.)",
      "mla-9": "(Doe)",
      "chicago-17-notes":
        "Mary Doe, “Ferry Runs Aground Off Port Ellen,” Seapedia, accessed [date of access], https://example.org/ferry.",
      "chicago-17-author-date": "(Doe n.d.)",
      harvard: "(Doe, no date)",
    },
  },
  {
    name: "somebody's own page, with a name that begins small",
    article: of({ publisher: "portellen.example", medium: "page", url }),
    references: {
      "apa-7": "_Ferry runs aground off Port Ellen_. (2024, January 16). portellen.example. https://example.org/ferry",
      "mla-9": "“Ferry Runs Aground Off Port Ellen.” _portellen.example_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "portellen.example. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "portellen.example. 2024. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "_Ferry runs aground off Port Ellen_ (2024) _portellen.example_. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Ferry runs aground off Port Ellen. portellen.example [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(_Ferry runs aground off Port Ellen_, 2024)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes":
        "“Ferry Runs Aground Off Port Ellen,” portellen.example, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(portellen.example 2024)",
      harvard: "(_Ferry runs aground off Port Ellen_, 2024)",
    },
  },
  {
    name: "somebody's own page, with its author",
    article: of({ author: "Mary Doe", publisher: "Mary Doe MP", medium: "page", url }),
    references: {
      "apa-7":
        "Doe, M. (2024, January 16). _Ferry runs aground off Port Ellen_. Mary Doe MP. https://example.org/ferry",
      "mla-9":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” _Mary Doe MP_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "Doe, Mary. “Ferry Runs Aground Off Port Ellen.” Mary Doe MP, January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "Doe, Mary. 2024. “Ferry Runs Aground Off Port Ellen.” Mary Doe MP. January 16, 2024. https://example.org/ferry.",
      harvard:
        "Doe, M. (2024) _Ferry runs aground off Port Ellen_, _Mary Doe MP_. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Doe M. Ferry runs aground off Port Ellen. Mary Doe MP [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(Doe, 2024)",
      "mla-9": "(Doe)",
      "chicago-17-notes":
        "Mary Doe, “Ferry Runs Aground Off Port Ellen,” Mary Doe MP, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(Doe 2024)",
      harvard: "(Doe, 2024)",
    },
  },
  {
    name: "a headline in another language, which has the capitals that it was published with",
    article: of({ title: "Fähre läuft vor Port Ellen auf Grund", publisher: "Die Zeitung", lang: "de", url }),
    references: {
      "apa-7": "Fähre läuft vor Port Ellen auf Grund. (2024, January 16). _Die Zeitung_. https://example.org/ferry",
      "mla-9": "“Fähre läuft vor Port Ellen auf Grund.” _Die Zeitung_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "_Die Zeitung_. “Fähre läuft vor Port Ellen auf Grund.” January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "_Die Zeitung_. 2024. “Fähre läuft vor Port Ellen auf Grund.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "_Die Zeitung_ (2024) ‘Fähre läuft vor Port Ellen auf Grund’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Fähre läuft vor Port Ellen auf Grund. Die Zeitung [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(“Fähre läuft vor Port Ellen auf Grund,” 2024)",
      "mla-9": "(“Fähre läuft vor Port Ellen auf Grund”)",
      "chicago-17-notes":
        "“Fähre läuft vor Port Ellen auf Grund,” _Die Zeitung_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(_Die Zeitung_ 2024)",
      harvard: "(_Die Zeitung_, 2024)",
    },
  },
  {
    name: "read elsewhere than at its publisher's",
    article: of({ publisher: "The Morning Paper", through: "News Net", url }),
    references: {
      "apa-7":
        "Ferry runs aground off Port Ellen. (2024, January 16). _The Morning Paper, through News Net_. https://example.org/ferry",
      "mla-9":
        "“Ferry Runs Aground Off Port Ellen.” _The Morning Paper_, 16 Jan. 2024. _News Net_, https://example.org/ferry.",
      "chicago-17-notes":
        "_The Morning Paper_. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. News Net. https://example.org/ferry.",
      "chicago-17-author-date":
        "_The Morning Paper_. 2024. “Ferry Runs Aground Off Port Ellen.” January 16, 2024. News Net. https://example.org/ferry.",
      harvard:
        "_The Morning Paper, through News Net_ (2024) ‘Ferry runs aground off Port Ellen’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "Ferry runs aground off Port Ellen. The Morning Paper, through News Net [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(“Ferry runs aground off Port Ellen,” 2024)",
      "mla-9": "(“Ferry Runs Aground Off Port Ellen”)",
      "chicago-17-notes":
        "“Ferry Runs Aground Off Port Ellen,” _The Morning Paper_, January 16, 2024, News Net, https://example.org/ferry.",
      "chicago-17-author-date": "(_The Morning Paper_ 2024)",
      harvard: "(_The Morning Paper, through News Net_, 2024)",
    },
  },
  {
    name: "a headline that asks and quotes, with capitals of its own",
    article: of({ title: "What is a \u201csafe\u201d iPort? the UN's answer", publisher: "i24NEWS of the day", url }),
    references: {
      "apa-7":
        "What is a “safe” iPort? the UN’s answer. (2024, January 16). _i24NEWS of the day_. https://example.org/ferry",
      "mla-9":
        "“What Is a ‘Safe’ iPort? The UN’s Answer.” _i24NEWS of the day_, 16 Jan. 2024, https://example.org/ferry.",
      "chicago-17-notes":
        "_i24NEWS of the day_. “What Is a ‘Safe’ iPort? The UN’s Answer.” January 16, 2024. https://example.org/ferry.",
      "chicago-17-author-date":
        "_i24NEWS of the day_. 2024. “What Is a ‘Safe’ iPort? The UN’s Answer.” January 16, 2024. https://example.org/ferry.",
      harvard:
        "_i24NEWS of the day_ (2024) ‘What is a “safe” iPort? the UN’s answer’, 16 January. Available at: https://example.org/ferry (Accessed: [date of access]).",
      vancouver:
        "What is a “safe” iPort? the UN’s answer. i24NEWS of the day [Internet]. 2024 Jan 16 [cited date of access]. Available from: https://example.org/ferry",
    },
    inText: {
      "apa-7": "(“What is a ‘safe’ iPort? the UN’s answer,” 2024)",
      "mla-9": "(“What Is a ‘Safe’ iPort? The UN’s Answer”)",
      "chicago-17-notes":
        "“What Is a ‘Safe’ iPort? The UN’s Answer,” _i24NEWS of the day_, January 16, 2024, https://example.org/ferry.",
      "chicago-17-author-date": "(_i24NEWS of the day_ 2024)",
      harvard: "(_i24NEWS of the day_, 2024)",
    },
  },
];

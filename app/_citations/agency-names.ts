/** What agencies are called where they stand as the author, by the letters that bylines have for them. */
export const agencyNames: Readonly<Record<string, string>> = {
  AAP: "Australian Associated Press",
  AFP: "Agence France-Presse",
  ANI: "Asian News International",
  ANSA: "Agenzia Nazionale Stampa Associata",
  AP: "Associated Press",
  DPA: "Deutsche Presse-Agentur",
  EFE: "Agencia EFE",
  IANS: "Indo-Asian News Service",
  INA: "Iraqi News Agency",
  IRNA: "Islamic Republic News Agency",
  PA: "PA Media",
  PTI: "Press Trust of India",
  SANA: "Syrian Arab News Agency",
  UPI: "United Press International",
};

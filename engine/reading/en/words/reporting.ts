/** Verbs that give words to a speaker, in the forms in which reports use them. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells added adds announced announces stated states confirmed confirms reported reports claimed " +
    "claims denied denies explained warned insisted argued noted declared wrote tweeted posted admitted acknowledged alleged " +
    "alleges stressed estimated believes believed testified revealed disclosed asserted maintained suggested conceded replied " +
    "responded recalled remarked rejected dismissed accused counted put spoke blamed promised predicted described called " +
    "emphasised emphasized informed vowed pledged cited quoted ruled knew measured named identified insists insisted maintains argues warns notes stresses estimates explains speaks writes rejects dismisses accuses blames replies predicts describes demands demanded"
  ).split(" "),
);

/** Of these, verbs that as often do something else: they report only where what follows is a clause or a quotation. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  "claimed claims put spoke called reports reported named identified recalled warned ruled counted posted cited knew measured described believed speaks blames rejects dismisses accuses describes demands demanded".split(
    " ",
  ),
);

/** Nouns for speakers that have no name. */
export const speakers: ReadonlySet<string> = new Set(
  (
    "police officials official ministry minister government governor mayor spokesman spokeswoman spokesperson spokespeople army " +
    "military coastguard authorities authority witnesses witness doctors doctor organisers organizers union company operator " +
    "owner prosecutor prosecutors court judge agency commission brigade service services office board firm airline airport " +
    "association residents resident survivors survivor neighbours neighbour lawyer lawyers source sources diplomat diplomats " +
    "expert experts scientists scientist engineer engineers director manager chief sheriff president department command group " +
    "militia rebels hospital hospitals hospitals clinic firefighters rescuers investigators investigator inspector statement report " +
    "observers observatory opposition campaigners activists technician passenger passengers driver drivers fisherman fishermen " +
    "farmer farmers cook diplomat insurer insurers party embassy federation club council monitors survey media paper newspaper " +
    "television radio secretary commander colonel captain general officer officers prefect analyst analysts controller king queen " +
    "crown premier chancellor volunteers demonstrators protesters workers employers carmaker maker manufacturer weaver miner relatives families father mother"
  ).split(" "),
);

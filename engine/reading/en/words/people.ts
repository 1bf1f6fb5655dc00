/** Nouns for people in general: a count of these is a count of all. */
export const anyone: ReadonlySet<string> = new Set(
  "people person persons others other lives life victims victim dead individuals casualties souls bodies member members human humans".split(
    " ",
  ),
);

/** Nouns for kinds of people, by what counts as one kind. */
export const kindsOfPeople: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "soldiers",
        "soldier soldiers troop troops serviceman servicemen serviceperson personnel trooper troopers infantryman conscript conscripts",
      ],
      ["police", "policeman policemen policewoman officer officers constable constables deputy deputies agent agents"],
      [
        "fighters",
        "fighter fighters militant militants rebel rebels gunman gunmen insurgent insurgents attacker attackers guerrilla guerrillas militiaman militiamen terrorist terrorists combatant combatants bomber bombers",
      ],
      ["civilians", "civilian civilians bystander bystanders"],
      [
        "children",
        "child children boy boys girl girls teenager teenagers pupil pupils student students schoolchildren toddler toddlers baby babies infant infants youth youths youngster youngsters",
      ],
      ["women", "woman women grandmother mother wife widow"],
      ["men", "man men father grandfather husband"],
      [
        "passengers",
        "passenger passengers traveller travellers commuter commuters holidaymaker holidaymakers tourist tourists",
      ],
      ["crew", "crew crewman crewmen sailor sailors seaman pilot pilots fisherman fishermen steward stewards"],
      [
        "workers",
        "worker workers employee employees miner miners docker dockers staff labourer labourers builder builders contractor contractors cook cooks technician technicians watchman guard guards driver drivers farmer farmers nurse nurses doctor doctors teacher teachers lecturer lecturers paramedic paramedics priest priests monk monks engineer engineers journalist journalists medic medics",
      ],
      ["firefighters", "firefighter firefighters fireman firemen rescuer rescuers"],
      [
        "protesters",
        "protester protesters protestor protestors demonstrator demonstrators marcher marchers rioter rioters activist activists supporter supporters fan fans spectator spectators striker strikers",
      ],
      ["hostages", "hostage hostages captive captives"],
      [
        "suspects",
        "suspect suspects prisoner prisoners inmate inmates detainee detainees thief thieves smuggler smugglers robber robbers",
      ],
      ["leaders", "commander commanders leader leaders general colonel minister official officials"],
      ["families", "family families household households couple"],
      ["tenants", "tenant tenants neighbour neighbours homeowner homeowners voter voters"],
      ["citizens", "national nationals foreigner foreigners american americans"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Nouns for what is no person: a count of these answers no question on people. */
export const things: ReadonlySet<string> = new Set(
  (
    "home homes house houses building buildings block blocks flat flats apartment apartments school schools hospital " +
    "hospitals clinic clinics shop shops store stores bridge bridges road roads car cars vehicle vehicles truck trucks lorry " +
    "lorries bus buses train trains boat boats ship ships vessel vessels aircraft plane planes jet jets helicopter helicopters " +
    "missile missiles rocket rockets drone drones bomb bombs shell shells munition munitions round rounds shot shots target " +
    "targets site sites location locations position positions facility facilities base bases depot depots tower towers village " +
    "villages town towns city cities county counties province provinces region regions street streets tree trees whale whales " +
    "dolphin dolphins sheep cow cows cattle horse horses dog dogs cat cats animal animals bird birds chicken chickens pig pigs " +
    "fish flight flights crew crews engine engines tent tents bag bags bottle bottles toy toys model models unit units call calls " +
    "times point points goal goals vote votes seat seats case cases day days week weeks strike strikes attack attacks raid raids " +
    "explosion explosions blast blasts wave waves island islands computer computers account accounts business businesses plant " +
    "plants company companies station stations airport airports cent camp camps structure structures property properties " +
    "post posts office offices coin coins bear bears party parties warehouse warehouses"
  ).split(" "),
);

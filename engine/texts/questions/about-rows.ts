import type { rows } from "./rows.ts";
import type { Description } from "./rule.ts";

/** What each row answers and leaves alone, with its examples. */
export const aboutRows: Readonly<Record<keyof typeof rows, Description>> = {
  killed: {
    answers: "The number of people who lost their lives.",
    ignores: "Animals; a part of the dead (“two of the dead were children”); the dead of an earlier incident.",
    examples: [
      { shows: "agree", a: "The flood killed nine people.", b: "Nine people died in the flood." },
      { shows: "conflict", a: "38 people died.", b: "The ministry confirmed the deaths of 31 people." },
      { shows: "differs", a: "At least 38 people died.", b: "The ministry confirmed the deaths of 31 people." },
      { shows: "detail", a: "A raid killed a commander.", b: "The raid killed three." },
      { shows: "withheld", a: "The blast caused 45 casualties.", b: "Six people were killed." },
      { shows: "nothing", a: "No other deaths were reported.", b: "Two of the dead were children." },
    ],
  },
  injured: {
    answers: "The number of people who were hurt.",
    ignores: "A number that is given for the dead and the injured together.",
    examples: [
      { shows: "agree", a: "No one was injured.", b: "Nobody had been hurt." },
      { shows: "agree", a: "Four were killed and six injured.", b: "The crash injured six people." },
      { shows: "conflict", a: "57 were injured.", b: "The crash killed four people, injuring 43 others." },
      { shows: "withheld", a: "The blast caused 45 casualties.", b: "Eleven people were wounded." },
      { shows: "nothing", a: "30 people were killed or injured.", b: "He was not injured." },
    ],
  },
  missing: {
    answers: "The number of people who have not been found.",
    ignores: "Things that are missing.",
    examples: [
      { shows: "agree", a: "Two people are still missing.", b: "Two are still missing." },
      { shows: "conflict", a: "Twelve miners are missing.", b: "18 miners are missing." },
      { shows: "withheld", a: "An unknown number of miners are missing.", b: "18 miners are missing." },
      { shows: "nothing", a: "300 tonnes of copper are missing.", b: "The report is missing." },
    ],
  },
  trapped: {
    answers: "The number of people who are trapped, buried or stranded.",
    ignores: "Those who are missing.",
    examples: [
      { shows: "agree", a: "Seven miners are trapped.", b: "The collapse left seven men trapped." },
      { shows: "conflict", a: "Seven people are trapped.", b: "Twelve people were trapped underground." },
      { shows: "nothing", a: "Seven miners are trapped.", b: "Seven miners are missing." },
    ],
  },
  abducted: {
    answers: "The number of people who were abducted, or held hostage.",
    ignores: "Those whom the police arrested.",
    examples: [
      { shows: "agree", a: "Gunmen kidnapped 52 pupils.", b: "52 boys were abducted." },
      { shows: "conflict", a: "Gunmen kidnapped 52 pupils.", b: "67 boys were abducted." },
      { shows: "nothing", a: "Gunmen kidnapped 52 pupils.", b: "Police arrested 67 men." },
    ],
  },
  rescued: {
    answers: "The number of people who were saved, freed or survived.",
    ignores: "Rescuers; those who are yet to be rescued.",
    examples: [
      { shows: "agree", a: "Boats pulled 112 survivors from the water.", b: "112 people were saved." },
      { shows: "differs", a: "Police freed 31 hostages.", b: "27 of the hostages were freed." },
      { shows: "detail", a: "More than 100 people were rescued.", b: "112 people were rescued." },
      { shows: "withheld", a: "An unknown number of people were rescued.", b: "112 people were rescued." },
      { shows: "nothing", a: "40 rescuers came from the capital.", b: "The firm hopes to save 30 million crowns." },
    ],
  },
  hospital: {
    answers: "The number of people who were admitted to hospital.",
    ignores: "Visitors and staff.",
    examples: [
      { shows: "agree", a: "Twelve people were taken to hospital.", b: "Twelve were hospitalised." },
      { shows: "conflict", a: "12 of them were taken to hospital.", b: "21 were admitted to hospital." },
      { shows: "detail", a: "Dozens of people were taken to hospital.", b: "36 people were hospitalised." },
      {
        shows: "withheld",
        a: "An unknown number of people were taken to hospital.",
        b: "Twelve people were taken to hospital.",
      },
      { shows: "nothing", a: "The hospital has 300 beds.", b: "He admitted two thefts." },
    ],
  },
  infected: {
    answers: "The number of people who fell ill, and of cases of a disease.",
    ignores: "Those in hospital, who are counted apart.",
    examples: [
      { shows: "agree", a: "The food made 75 guests sick.", b: "The wedding left 75 people ill." },
      { shows: "conflict", a: "340 people had fallen ill.", b: "512 people had fallen ill." },
      { shows: "detail", a: "Dozens of people fell ill.", b: "75 people fell ill." },
      { shows: "withheld", a: "An unknown number of people fell ill.", b: "75 people fell ill." },
      { shows: "nothing", a: "The court has 40 cases to hear in May.", b: "The cows were ill." },
    ],
  },
  displaced: {
    answers: "The number of people who fled, were evacuated or lost their homes.",
    ignores: "Houses; those who were told to be ready.",
    examples: [
      { shows: "agree", a: "6,000 people have been moved.", b: "About 6,000 villagers were evacuated." },
      {
        shows: "conflict",
        a: "Exactly 3,000 residents have been evacuated.",
        b: "1,200 people had to leave their homes.",
      },
      { shows: "detail", a: "Thousands of people fled.", b: "9,000 people were displaced." },
      { shows: "withheld", a: "An unknown number of people fled.", b: "9,000 people fled." },
      { shows: "nothing", a: "Nine people were told to pack.", b: "Soldiers moved 40 cows." },
    ],
  },
  arrested: {
    answers: "The number of people who were arrested or detained.",
    ignores: "Those who were charged or sought; the ages of those arrested.",
    examples: [
      { shows: "agree", a: "12 people were arrested.", b: "A dozen demonstrators were detained." },
      { shows: "differs", a: "Three men have been arrested.", b: "Nobody has been arrested." },
      { shows: "detail", a: "Dozens of people were arrested.", b: "Police arrested 36 people." },
      { shows: "withheld", a: "An unknown number of people were arrested.", b: "Police arrested six people." },
      { shows: "nothing", a: "A 42-year-old man was questioned.", b: "Police want to arrest two men." },
    ],
  },
  crowd: {
    answers: "The number of people at a protest, a strike, a match or a race.",
    ignores: "Those who were expected.",
    examples: [
      { shows: "agree", a: "18,000 people took part.", b: "Tesfa won ahead of 18,000 runners." },
      { shows: "withheld", a: "Police put the crowd at 8,000 people.", b: "More than 50,000 people marched." },
      { shows: "detail", a: "Thousands of people marched.", b: "8,000 people marched." },
      { shows: "withheld", a: "An unknown number of people marched.", b: "8,000 people marched." },
      { shows: "nothing", a: "Organisers expect 20,000 people.", b: "They walked 20 miles." },
    ],
  },
  aboard: {
    answers: "The number of people who were in a vehicle, with crew.",
    ignores: "How many it can hold.",
    examples: [
      { shows: "agree", a: "The jet had 162 people on board.", b: "The jet was carrying 162 passengers." },
      { shows: "conflict", a: "180 people were on board.", b: "140 people were on board." },
      { shows: "detail", a: "About 180 people were on board.", b: "176 people were on board." },
      { shows: "withheld", a: "An unknown number of people were on board.", b: "140 people were on board." },
      { shows: "nothing", a: "The ferry was carrying 30 cars.", b: "The ferry may carry 400 people." },
    ],
  },
  duration: {
    answers: "How long an event, a strike, a siege or a closure lasted.",
    ignores:
      "“Three days ago”; ages; prison terms; what nothing tells the length of, where the text gives other lengths.",
    examples: [
      { shows: "agree", a: "The strike lasted 48 hours.", b: "The strike lasted two days." },
      {
        shows: "differs",
        a: "She won the marathon in two hours and nine minutes.",
        b: "She won the marathon in two hours and eleven minutes.",
      },
      { shows: "detail", a: "The fire burned for more than six hours.", b: "The fire took eight hours to put out." },
      { shows: "nothing", a: "The fire was three days ago.", b: "A 30-year-old man put out the fire." },
    ],
  },
  fired: {
    answers: "The number of missiles, rockets, drones, shells or shots that were fired.",
    ignores: "Missiles that did not hit; stocks.",
    examples: [
      { shows: "agree", a: "Fifteen missiles were fired at the base.", b: "Attackers launched 15 missiles." },
      { shows: "conflict", a: "The army fired 24 missiles.", b: "The army fired 11 missiles." },
      { shows: "detail", a: "The army fired dozens of missiles.", b: "The army fired 36 missiles." },
      { shows: "withheld", a: "The army fired 24 missiles.", b: "The army fired 11 drones." },
      { shows: "nothing", a: "None of the missiles hit the base.", b: "The firm fired 40 workers." },
    ],
  },
  destroyed: {
    answers: "The number of buildings, vehicles or other things that were destroyed.",
    ignores: "What was only damaged.",
    examples: [
      { shows: "agree", a: "36 houses burned down.", b: "The fire destroyed 36 homes." },
      { shows: "conflict", a: "The fire destroyed 36 homes.", b: "12 houses were destroyed." },
      { shows: "detail", a: "The fire destroyed dozens of homes.", b: "36 houses burned down." },
      { shows: "withheld", a: "The fire destroyed 36 homes.", b: "The fire destroyed nine cars." },
      { shows: "nothing", a: "36 houses were threatened.", b: "40 people collapsed in the heat." },
    ],
  },
  damaged: {
    answers: "The number of buildings, vehicles or other things that were damaged.",
    ignores: "What was destroyed.",
    examples: [
      { shows: "agree", a: "85 houses were damaged.", b: "The blast damaged 85 homes." },
      { shows: "conflict", a: "85 houses were damaged.", b: "The blast damaged 40 homes." },
      { shows: "withheld", a: "The blast damaged 3 facilities.", b: "85 locations were damaged." },
      { shows: "nothing", a: "The scandal damaged the firm.", b: "85 houses were rebuilt." },
    ],
  },
  power: {
    answers: "The number of homes without electricity.",
    ignores: "Homes to which power was restored.",
    examples: [
      { shows: "agree", a: "20,000 homes were without power.", b: "20,000 households were without electricity." },
      { shows: "conflict", a: "20,000 homes were without power.", b: "9,000 homes were without power." },
      { shows: "withheld", a: "20,000 homes were without power.", b: "400 schools were without power." },
      { shows: "nothing", a: "The party is without power.", b: "Power has returned to 300 homes." },
    ],
  },
  recalled: {
    answers: "The number of things that a maker takes back.",
    ignores: "People who recall something.",
    examples: [
      { shows: "agree", a: "The firm is recalling 15,000 bears.", b: "15,000 bears were recalled." },
      { shows: "conflict", a: "The firm is recalling 48,000 cars.", b: "84,000 vehicles are affected." },
      { shows: "withheld", a: "The firm is recalling 48,000 cars.", b: "The firm recalled 900 engines." },
      { shows: "nothing", a: "He recalled two summers.", b: "The cars cost 48,000 crowns." },
    ],
  },
  cancelled: {
    answers: "The number of flights, trains or matches that did not take place.",
    ignores: "Delays.",
    examples: [
      { shows: "agree", a: "140 flights were cancelled.", b: "Airlines cancelled 140 flights." },
      { shows: "conflict", a: "140 flights were cancelled.", b: "Airlines cancelled 86 flights." },
      { shows: "withheld", a: "140 flights were cancelled.", b: "Nine trains were cancelled." },
      { shows: "nothing", a: "140 flights were late.", b: "The club cancelled two contracts of players." },
    ],
  },
  sentence: {
    answers: "The time in prison that a court sets.",
    ignores: "What the prosecution asked for, with its voice, is an answer too.",
    examples: [
      { shows: "agree", a: "He was jailed for 12 years.", b: "He was sentenced to 12 years in prison." },
      { shows: "differs", a: "He was jailed for 12 years.", b: "A judge sentenced him to nine years in prison." },
      { shows: "detail", a: "He was jailed for more than ten years.", b: "He was sentenced to 12 years in prison." },
      { shows: "nothing", a: "He was jailed 12 years ago.", b: "He worked in Rome for two years." },
    ],
  },
  area: {
    answers: "Areas that burned, were flooded or covered.",
    ignores: "Areas of rooms and plots; lengths.",
    examples: [
      { shows: "agree", a: "The fire burned about 5,000 acres.", b: "The fire had spread over 2,000 hectares." },
      { shows: "conflict", a: "The fire burned 5,000 acres.", b: "The fire burned 9,000 acres." },
      {
        shows: "detail",
        a: "The slick covers more than 30 square kilometres.",
        b: "The slick covers 45 square kilometres.",
      },
      { shows: "nothing", a: "The farm has 50 hectares.", b: "The fire burned for 20 miles." },
    ],
  },
  speed: {
    answers: "The speed of a vehicle, and of the wind.",
    ignores: "Speed limits.",
    examples: [
      { shows: "agree", a: "The train was travelling at about 100 km/h.", b: "The train was doing 62 mph." },
      {
        shows: "conflict",
        a: "The train was travelling at 140 km/h.",
        b: "The train had been doing no more than 60 mph.",
      },
      { shows: "detail", a: "It brought winds of up to 160 km/h.", b: "The wind reached 150 km/h." },
      { shows: "nothing", a: "It is a 60 mph limit.", b: "He ran 5 km." },
    ],
  },
  height: {
    answers: "Heights, depths and falls.",
    ignores: "Distances along the ground.",
    examples: [
      { shows: "agree", a: "The cars fell 30 metres.", b: "The cars fell nearly 100 feet." },
      {
        shows: "conflict",
        a: "A cloud of ash five kilometres high rose.",
        b: "A cloud of ash 9,000 metres high rose.",
      },
      { shows: "detail", a: "Waves of up to six metres hit the coast.", b: "Waves of five metres hit the coast." },
      { shows: "nothing", a: "The town is 30 metres from the river.", b: "The house is 8 metres wide." },
    ],
  },
  volume: {
    answers: "Weights and volumes: what leaked, what was found.",
    ignores: "Weights of ships and vehicles.",
    examples: [
      { shows: "agree", a: "About 800 tonnes of oil leaked.", b: "Some 800 tonnes had leaked." },
      { shows: "differs", a: "800 tonnes of oil have leaked.", b: "Not more than 120 tonnes had leaked." },
      { shows: "detail", a: "At least 300 kilos of cocaine were found.", b: "Dogs found 320 kilos of cocaine." },
      { shows: "nothing", a: "The lorry weighs 30 tonnes.", b: "The oil costs a lot." },
    ],
  },
  temperature: {
    answers: "Temperatures of the air.",
    ignores: "Forecasts; angles.",
    examples: [
      { shows: "agree", a: "The thermometer reached 46.2 degrees.", b: "A temperature of 46.2 degrees was measured." },
      { shows: "withheld", a: "The thermometer reached 46.2 degrees.", b: "44.8 degrees were measured." },
      { shows: "detail", a: "The heat reached more than 44 degrees.", b: "A heat of 44.8 degrees was measured." },
      { shows: "nothing", a: "The road turns by 90 degrees.", b: "It was hot." },
    ],
  },
  cost: {
    answers: "Sums of money: damage, ransom, value, fine, cost of works, price.",
    ignores: "Sums of which the text does not say what they are for, where it gives others; one currency in another.",
    examples: [
      { shows: "agree", a: "The owner put the damage at $5m.", b: "The damage is five million dollars." },
      {
        shows: "withheld",
        a: "The owner put the damage at $5m.",
        b: "An insurer spoke of damage of 12 million dollars.",
      },
      { shows: "detail", a: "They demanded a ransom of up to $10 million.", b: "They asked for four million dollars." },
      { shows: "withheld", a: "The damage is $5m.", b: "The damage is €9m." },
      { shows: "nothing", a: "The fire chief has 5 million friends.", b: "The firm has $5m in the bank." },
    ],
  },
};

import { readWoorden } from './readWoorden.js';

/** Endings of street names, in Dutch and Frisian. */
const EINDEN = [
  'straat',
  'str',
  'laan',
  'ln',
  'weg',
  'plein',
  'hof',
  'kade',
  'gracht',
  'singel',
  'dijk',
  'steeg',
  'pad',
  'dreef',
  'plantsoen',
  'wal',
  'strjitte',
  'dyk',
  'wei',
  'leane',
  'loane',
  'stege',
  'paed',
];

/** Words with the ending of a street name that are not a street. */
const GEEN_NAAM = readWoorden(
  'onderweg vanwege halverwege snelweg spoorweg rijksweg fietspad voetpad wandelpad ruiterpad zijweg uitweg omweg landweg zandweg ' +
    'zijstraat winkelstraat woonstraat schoolplein speelplein stationsplein kerkhof gerechtshof bovenal overal duizendpad stappenpad ' +
    'leerpad tijdpad groeipad ontwikkelpad aanweg linksweg geval zoal voorval afval interval',
);

/** Whether a word, in small letters, has the form of a street name. */
export function isStraatnaam(woord: string): boolean {
  return !GEEN_NAAM.has(woord) && EINDEN.some((eind) => woord.length > eind.length + 1 && woord.endsWith(eind));
}

import { CIJFERBRON } from '../data/werkmap.js';

/** So that nobody takes a page with the name of a gemeente for one of that gemeente. */
export const VOORBEELD = 'Dit is een voorbeeld, geen stuk van de gemeente.';

/** What is made up in every example with teams. */
export const VERZONNEN = 'De oordelen over de buurten en het verloop van de teams zijn verzonnen.';

/** What a reader of the example of Leeuwarden must know: what is real, and what is not. */
export const HERKOMST: readonly string[] = [
  VOORBEELD,
  `Bron: ${CIJFERBRON}.`,
  'De aantallen buurten en de bedragen zijn die van de raadsbrief van Leeuwarden.',
  VERZONNEN,
  'De eerste dag, de verdeling van het geld binnen de gemeente, en welke wijken Oost en dorpen zijn, kiest dit voorbeeld.',
];

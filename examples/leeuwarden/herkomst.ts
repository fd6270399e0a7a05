import { CIJFERBRON } from './werkmap.js';

/** What a reader must know of everything in the example that is about the choice and the teams: what is real, and what is not. */
export const HERKOMST: readonly string[] = [
  `Bron: ${CIJFERBRON}.`,
  'De aantallen buurten en de bedragen zijn die van de raadsbrief van Leeuwarden.',
  'De oordelen over de buurten en het verloop van de teams zijn verzonnen.',
  'De eerste dag, de verdeling van het geld binnen de gemeente, en welke wijken Oost en dorpen zijn, kiest dit voorbeeld.',
];

import type { Verslagbron } from '../../verslag/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';

/** The sources of a letter: its sheet first, then what that was made from, then those of the figures. */
export function listBladbronnen(
  { scores, gemaaktVan }: Bewonersgrond,
  blad: Verslagbron,
  cijferbronnen: readonly string[],
): Verslagbron[] {
  const namen = new Map([
    ['selectie', 'De selectie'],
    ['zekerheid', 'Berekening van hoe zeker de keuze is'],
    ...scores.map(({ id, scores: { routekaart } }) => [id, `Routekaart ${routekaart.naam} met de scores`] as const),
  ]);
  return [
    blad,
    ...Object.entries(gemaaktVan).flatMap(([id, vingerafdruk]) => {
      const naam = namen.get(id);
      /* v8 ignore next -- every document has a name above */
      return naam === undefined ? [] : [{ id, naam, vingerafdruk }];
    }),
    ...cijferbronnen.map((naam, i) => ({ id: `cijfers-${i + 1}`, naam })),
  ];
}

import { type Bevinding, compareBedragen, euro } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

/** Finds contributions of a year that has begun, of which nothing was promised, committed or paid though money is expected. */
export function checkToezeggingen({ peildatum, geld }: GelezenDeelnemer): Bevinding[] {
  const nul = euro(0);
  const isGroter = (bedrag = nul) => compareBedragen(bedrag, nul) > 0;
  return geld.bijdragen
    .filter(({ periode }) => periode.van <= peildatum)
    .filter(({ prognose }) => isGroter(prognose))
    .filter(({ toegezegd, vastgelegd, vastgesteld, betaald }) =>
      [toegezegd, vastgelegd, vastgesteld, betaald].every((een) => !isGroter(een)),
    )
    .map(({ bijdrage, programmajaar, periode }) =>
      createBevinding('waarschuwing', 'programma.jaar_niet_toegezegd', ['overeenkomst'], {
        bijdrage,
        programmajaar,
        start: periode.van,
      }),
    );
}

import type { Bevinding } from '../../kern/index.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

/** The blok of a plan: the gemeente, a kenmerk of groups, or none with the reason. */
export function checkBlok({ blok = 'gemeente', blokreden, kenmerken }: Evaluatieplan): Bevinding[] {
  const groepen = kenmerken.filter(({ soort }) => soort === 'groep').map(({ sleutel }) => sleutel);
  const uit: Bevinding[] = [];
  if (blok !== 'gemeente' && blok !== 'geen' && !groepen.includes(blok)) {
    uit.push(createBevinding('fout', 'evaluatie.blok_onbekend', ['blok'], { blok }));
  }
  if (blok === 'geen' && blokreden === undefined) {
    uit.push(createBevinding('fout', 'evaluatie.blokreden_ontbreekt', ['blok'], {}));
  }
  if (blok !== 'geen' && blokreden !== undefined) {
    uit.push(createBevinding('fout', 'evaluatie.blokreden_overbodig', ['blokreden'], { blok }));
  }
  return uit;
}

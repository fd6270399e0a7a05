import type { Bevinding } from '../../kern/index.js';
import type { GekozenBuurt, SelectieGevonden } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { compareSelecties } from '../uitleg/compareSelecties.js';
import { compareWaarden } from './compareWaarden.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The differences in the chosen buurten: the buurten that differ; when the buurten are the same, every path at which they differ. */
function compareGekozen(toen: readonly GekozenBuurt[], later: readonly GekozenBuurt[]): Bevinding[] {
  const { erin, eruit, verschoven } = compareSelecties(toen, later);
  const anders = [...eruit, ...verschoven, ...erin];
  if (anders.length === 0) return compareWaarden(['gekozen'], toen, later);
  return anders.map(({ code, quotum }) => {
    const besluit = toen.find((buurt) => buurt.code === code)?.quotum ?? '-';
    const nu = later.some((buurt) => buurt.code === code) ? quotum : '-';
    return createBevinding('fout', 'selectie.verschil_buurt', ['gekozen'], { code, besluit, nu });
  });
}

/** Every path at which the outcome of a decision differs from the recomputed selection. */
export function compareUitkomst(besluit: Selectiebesluit, selectie: SelectieGevonden): Bevinding[] {
  return [
    ...compareWaarden(['uitkomst'], besluit.uitkomst, selectie.uitkomst),
    ...compareWaarden(['totaalscore'], besluit.totaalscore, selectie.totaalscore),
    ...compareWaarden(['bewijs'], besluit.bewijs, selectie.bewijs),
    ...compareGekozen(besluit.gekozen, selectie.gekozen),
  ];
}

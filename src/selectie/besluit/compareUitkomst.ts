import type { Bevinding } from '../../kern/index.js';
import type { Bewijs, GekozenBuurt, SelectieGevonden } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { compareSelecties } from '../uitleg/compareSelecties.js';
import { compareWaarden } from './compareWaarden.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The fields of a proof that may differ in a recomputation: another version may prove the same in another way. */
const VRIJ: ReadonlySet<string> = new Set(['knopen', 'methode', 'pivots']);

/**
 * The differences in the chosen buurten: each buurt that is not in both, or not for the same quotum; and of the others every place at which
 * they differ. When the buurten are the same, so is their order.
 */
function compareGekozen(toen: readonly GekozenBuurt[], later: readonly GekozenBuurt[]): Bevinding[] {
  const { erin, eruit, verschoven } = compareSelecties(toen, later);
  const anders = [...eruit, ...verschoven, ...erin];
  if (anders.length === 0) return compareWaarden(['gekozen'], toen, later);
  const find = (lijst: readonly GekozenBuurt[], code: string) => lijst.find((buurt) => buurt.code === code);
  const verschillen = anders.map(({ code }) => {
    const plek = toen.findIndex((buurt) => buurt.code === code);
    const params = { code, besluit: find(toen, code)?.quotum ?? '-', nu: find(later, code)?.quotum ?? '-' };
    return createBevinding('fout', 'selectie.verschil_buurt', plek < 0 ? ['gekozen'] : ['gekozen', plek], params);
  });
  const gemeld = new Set(anders.map(({ code }) => code));
  const gelijk = toen.flatMap((buurt, plek) =>
    gemeld.has(buurt.code) ? [] : compareWaarden(['gekozen', plek], buurt, find(later, buurt.code)),
  );
  return [...verschillen, ...gelijk];
}

/** The differences in the proof, but for the fields that the decision does not have: it was made before a proof had them. */
function compareBewijs(toen: object, nu: Bewijs): Bevinding[] {
  const keep = (bewijs: object) =>
    Object.fromEntries(Object.entries(bewijs).filter(([veld]) => !VRIJ.has(veld) && Object.hasOwn(toen, veld)));
  return compareWaarden(['bewijs'], keep(toen), keep(nu));
}

/** Every place at which the outcome of a decision differs from the recomputed selection. */
export function compareUitkomst(besluit: Selectiebesluit, selectie: SelectieGevonden): Bevinding[] {
  return [
    ...compareWaarden(['uitkomst'], besluit.uitkomst, selectie.uitkomst),
    ...compareWaarden(['totaalscore'], besluit.totaalscore, selectie.totaalscore),
    ...compareBewijs(besluit.bewijs, selectie.bewijs),
    ...compareGekozen(besluit.gekozen, selectie.gekozen),
  ];
}

import type { Bevinding, Pad } from '../../kern/index.js';
import type { GekozenBuurt, SelectieGevonden } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { compareSelecties } from '../uitleg/compareSelecties.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The fields that may differ in a recomputation: another version may prove the same with fewer subproblems. */
const VAN_DE_BEREKENING = new Set(['knopen', 'methode']);

const isDelen = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

const show = (waarde: unknown) => (typeof waarde === 'number' ? waarde : waarde === undefined ? '-' : String(waarde));

/** Every path at which two JSON values differ. */
export function compareWaarden(pad: Pad, toen: unknown, later: unknown): Bevinding[] {
  if (isDelen(toen) && isDelen(later)) {
    const namen = [...new Set([...Object.keys(toen), ...Object.keys(later)])];
    return namen.flatMap((naam) =>
      VAN_DE_BEREKENING.has(naam)
        ? []
        : compareWaarden([...pad, Array.isArray(later) ? Number(naam) : naam], toen[naam], later[naam]),
    );
  }
  if (toen === later) return [];
  const params = {
    veld: pad.join('.'),
    besluit: isDelen(toen) ? '…' : show(toen),
    nu: isDelen(later) ? '…' : show(later),
  };
  return [createBevinding('fout', 'selectie.verschil_waarde', pad, params)];
}

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

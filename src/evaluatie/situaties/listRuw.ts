import type { Ruw } from '../model/configuratieanalyse.js';
import type { Planconfiguratie } from '../model/evaluatieplan.js';
import type { Casus } from './casus.js';
import { toConditienaam } from './toConditienaam.js';

/** The figures behind the memberships that were calibrated. */
export function listRuw(
  casussen: readonly Casus[],
  { kalibratie, condities }: Planconfiguratie,
): { readonly condities: Readonly<Record<string, Ruw>>; readonly uitkomst?: Ruw } {
  const gemaakt = condities.flatMap((conditie): [string, Ruw][] => {
    const naam = toConditienaam(conditie);
    if (conditie.kalibratie === undefined) return [];
    return [[naam, { waarden: casussen.map(({ ruw }) => ruw.condities[naam] ?? 0), kalibratie: conditie.kalibratie }]];
  });
  return {
    condities: Object.fromEntries(gemaakt),
    ...(kalibratie === undefined ? {} : { uitkomst: { waarden: casussen.map(({ ruw }) => ruw.uitkomst), kalibratie } }),
  };
}

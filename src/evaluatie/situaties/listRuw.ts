import { f64 } from '../../rekenen/index.js';
import type { AnalyseConfiguratiesOptions, Ruw } from '../model/configuratieanalyse.js';
import type { Planconfiguratie } from '../model/evaluatieplan.js';
import type { Casus } from './casus.js';
import { toConditienaam } from './toConditienaam.js';

/** The figures behind the memberships that were calibrated. */
export function listRuw(
  casussen: readonly Casus[],
  { kalibratie, condities }: Planconfiguratie,
): NonNullable<AnalyseConfiguratiesOptions['ruw']> {
  const gemaakt = condities.flatMap((conditie, c): [string, Ruw][] => {
    const { kalibratie: eigen } = conditie;
    if (eigen === undefined) return [];
    const waarden = casussen.map(({ ruw }) => f64(ruw.condities, c));
    return [[toConditienaam(conditie), { waarden, kalibratie: eigen }]];
  });
  return {
    condities: Object.fromEntries(gemaakt),
    ...(kalibratie === undefined ? {} : { uitkomst: { waarden: casussen.map(({ ruw }) => ruw.uitkomst), kalibratie } }),
  };
}

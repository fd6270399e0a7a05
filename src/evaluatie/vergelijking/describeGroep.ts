import { computeGemiddelde } from '../../rekenen/index.js';
import type { Lid, Verandering } from './setmeting.js';
import type { Voorna } from './verschilvraag.js';

/** The means of one side, before and after: of the means of the sets. */
export function describeGroep(gemeten: readonly (readonly Lid<Verandering>[])[], label: number): Voorna {
  const perSet = gemeten.map((leden) => leden.flatMap((lid) => (lid.label === label ? [lid.gemeten] : [])));
  return {
    voor: computeGemiddelde(perSet.map((leden) => computeGemiddelde(leden.map(({ voor }) => voor)))),
    na: computeGemiddelde(perSet.map((leden) => computeGemiddelde(leden.map(({ na }) => na)))),
  };
}

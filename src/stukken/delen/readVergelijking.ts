import { explainBoekingen } from '../../financiering/index.js';
import { toGeldverloop } from '../../overeenkomst/index.js';
import type { Deelnemer } from '../../programma/index.js';
import type { StukOptions } from './stuk.js';
import type { Vergelijking } from './vergelijking.js';

/** Why the forecast of a deelnemer changed since the previous account, when the options name the day of that. */
export function readVergelijking(
  { overeenkomst }: Deelnemer,
  { peildatum, bekendOp, vergelekenMet: vanaf }: StukOptions,
): Vergelijking | undefined {
  if (vanaf === undefined) return undefined;
  return { peildatum, vanaf, ...explainBoekingen(toGeldverloop(overeenkomst), { peildatum, vanaf, bekendOp }) };
}

import type { Paramwaarde } from './bevinding.js';
import { showWaarde } from './showWaarde.js';

const isEnkel = (waarde: unknown): boolean => typeof waarde === 'string' || Number.isFinite(waarde);

const isParam = (waarde: unknown): boolean =>
  waarde === undefined || isEnkel(waarde) || (Array.isArray(waarde) && Array.from(waarde).every(isEnkel));

/** Params that JSON can hold: a value that a program passed against the types, such as NaN, is shown as what it is. */
export function toParams<P extends Readonly<Record<string, Paramwaarde>>>(params: P): P {
  const namen = Object.keys(params);
  if (namen.every((naam) => isParam(params[naam]))) return params;
  return Object.fromEntries(
    namen.map((naam) => [naam, isParam(params[naam]) ? params[naam] : showWaarde(params[naam])]),
  ) as P;
}

import type { Bevinding } from '../../kern/index.js';
import type { Selectieopties } from '../model/opties.js';

/**
 * Where each option of a selection stands in a decision: `vraag` is a field of it, `invoer` a fingerprint. `buiten` is for what cannot
 * change the outcome or is no JSON, such as a function: that is never part of a document. The compiler asks for an option that is not here.
 */
const PLAATSEN: Readonly<Record<keyof Selectieopties, 'vraag' | 'invoer' | 'buiten'>> = {
  gebieden: 'invoer',
  buren: 'invoer',
  regels: 'vraag',
  doel: 'vraag',
  voorrang: 'vraag',
  decimalen: 'vraag',
  knopenbudget: 'vraag',
  pivotbudget: 'vraag',
};

/** A finding about the question of a selection, at its place in a decision. */
export function moveToBesluit(bevinding: Bevinding): Bevinding {
  const [eerste, optie, ...rest] = bevinding.pad;
  const plaatsen: Readonly<Record<string, string>> = PLAATSEN;
  if (eerste !== 'opties' || optie === undefined || plaatsen[optie] !== 'vraag') return bevinding;
  return { ...bevinding, pad: [optie, ...rest] };
}

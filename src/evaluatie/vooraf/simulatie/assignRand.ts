import type { Toeval } from '../../../kern/index.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/**
 * Deals out the candidates of a choice, the first that is chosen first: those that are chosen over the buurten with the programme, and those
 * that come next over the others. Among each the buurten are dealt by chance.
 *
 * @param volgorde - as many as there are buurten at least
 * @returns by buurt
 */
export function assignRand<T>(toeval: Toeval, buurten: readonly Simulatiebuurt[], volgorde: readonly T[]): T[] {
  const met = buurten.filter(({ programma }) => programma).length;
  const erin = toeval.shuffle(volgorde.slice(0, met));
  const eruit = toeval.shuffle(volgorde.slice(met, buurten.length));
  return buurten.map(({ programma }) => (programma ? erin : eruit).pop() as T);
}

import type { Standen } from './computeStanden.js';
import type { Stand } from './stand.js';

/**
 * The contributions that stand in the budget and the books of a gemeente: those that a gemeente pays. A course without parties is a plan by
 * itself: then all. A specifieke uitkering is no budget of its own, as it covers others.
 */
export function selectGemeentelijk({ standen, peiling }: Standen): Stand[] {
  const { partijen } = peiling.verloop;
  const gemeenten = new Set(partijen.filter(({ rol }) => rol === 'gemeente').map(({ id }) => id));
  return standen.filter(
    ({ plek: { bijdrage } }) =>
      bijdrage.soort !== 'specifieke_uitkering' && (partijen.length === 0 || gemeenten.has(bijdrage.van)),
  );
}

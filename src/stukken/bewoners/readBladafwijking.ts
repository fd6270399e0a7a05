import type { Bewonersgrond } from './bewonersgrond.js';
import type { Buurtblad } from './buurtblad.js';

/** The last deviation of people that concerns a buurt. */
export function readBladafwijking(grond: Bewonersgrond, code: string): Buurtblad['afwijking'] {
  const { afwijkingen = [] } = grond.invoer.besluit ?? {};
  const laatste = afwijkingen.filter(({ erin, eruit }) => erin === code || eruit === code).at(-1);
  if (laatste === undefined) return undefined;
  const soort = laatste.erin === code ? 'erin' : 'eruit';
  const ander = soort === 'erin' ? laatste.eruit : laatste.erin;
  return { soort, motief: laatste.motief, ...(ander === undefined ? {} : { ander: grond.nameBuurt(ander) }) };
}

import type { Geldverloop } from '../verloop/geldverloop.js';
import { acceptVerloop, overgenomen } from './gelezenVerlopen.js';

/**
 * Takes a course that a room above made of documents which it read already: the form is not judged a second time, which is most of the
 * work of a long course. Its meaning is judged by the function that reckons with it. Do not
 * change it afterwards: its last answers are remembered.
 *
 * @param verloop - a course of a good form, without fields that a course does not have
 * @returns the same course; `listBoekingen` and its neighbours take it without reading it again
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan } from 'buurtaanpak/financiering';
 * import { adoptVerloop } from 'buurtaanpak/financiering/huis';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * const verloop = createGeldverloop(plan);
 * adoptVerloop(verloop) === verloop; // => true
 * ```
 */
export function adoptVerloop(verloop: Geldverloop): Geldverloop {
  acceptVerloop(verloop);
  overgenomen.add(verloop);
  return verloop;
}

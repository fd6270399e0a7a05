import { Datum } from './datum.js';

/** The Dutch names of the months, January first. */
export const MAANDNAMEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A day as a Dutch letter writes it. By hand rather than by `Intl`, whose output differs between machines.
 *
 * Cost: 1.
 *
 * @throws DomeinFout `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { formatDatum, Datum } from 'buurtaanpak/kern';
 *
 * formatDatum(Datum.parse('2026-09-01')); // => '1 september 2026'
 * ```
 */
export function formatDatum(datum: Datum): string {
  Datum.parse(datum);
  return `${Number(datum.slice(8))} ${MAANDNAMEN[Number(datum.slice(5, 7)) - 1]} ${datum.slice(0, 4)}`;
}

import type { Situatie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';

/** The key of the outcome in these tests. */
export const UITKOMST = 'leefbaarheid';
export const OP = Datum.parse('2029-09-01');
export const EERDER = Datum.parse('2025-09-01');
export const VASTGESTELD = Datum.parse('2026-06-01');

/** A selection of which the figure of 2025 was a criterion. */
export const SELECTIE = {
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: Datum.parse('2026-07-01'),
  criteria: [{ uitkomst: UITKOMST, van: Datum.parse('2025-01-01'), tot: Datum.parse('2025-12-31') }],
};

/** Rows of one day. */
export function toRegels(waarden: Readonly<Record<string, number>>, moment: Datum = OP): Uitkomstregel[] {
  return Object.entries(waarden).map(([buurt, waarde]) => ({ buurt, uitkomst: UITKOMST, moment, waarde }));
}

/** A row whose value is missing. */
export const toGat = (buurt: string, moment: Datum = OP): Uitkomstregel => ({
  buurt,
  uitkomst: UITKOMST,
  moment,
  waarde: { reden: 'niet_geleverd' },
});

/** Situations with one figure. */
export const toSituatierijen = (waarden: Readonly<Record<string, number | string>>, sleutel = 'inwoners'): Situatie[] =>
  Object.entries(waarden).map(([buurt, waarde]) => ({ buurt, kenmerken: { [sleutel]: waarde } }));

/** Every choice of k from a list. */
export function listKeuzes<T>(lijst: readonly T[], k: number): readonly (readonly T[])[] {
  if (k === 0) return [[]];
  return lijst.flatMap((een, i) => listKeuzes(lijst.slice(i + 1), k - 1).map((rest) => [een, ...rest]));
}

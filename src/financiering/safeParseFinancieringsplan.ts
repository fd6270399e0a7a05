import type { Parseresultaat } from '../kern/index.js';
import { type Financieringsplan, FinancieringsplanDocument } from './model/financieringsplan.js';

/**
 * Reads a financieringsplan as `Financieringsplan.parse` does, but returns the error instead of throwing it.
 *
 * @param value - anything
 * @returns the plan, or an error that holds every problem with its path
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 *
 * const resultaat = Financieringsplan.safeParse({ soort: 'financieringsplan', versie: 1, naam: 'x', periode: [] });
 * const codes = resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code);
 * codes; // => ['kern.veld_ontbreekt', 'kern.veld_onbekend_suggestie']
 * ```
 */
export function safeParseFinancieringsplan(value: unknown): Parseresultaat<Financieringsplan> {
  return FinancieringsplanDocument.safeParse(value);
}

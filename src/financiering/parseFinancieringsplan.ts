import { type Financieringsplan, FinancieringsplanDocument } from './model/financieringsplan.js';

/**
 * Reads a financieringsplan. It checks the shape only; `checkFinancieringsplan` finds contradictions.
 *
 * @param value - anything, for instance what `JSON.parse` gave
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`: `kern.bedrag_notatie` for `'1.000,00'`,
 *   `financiering.bedrag_negatief`, `kern.periode_omgekeerd`, `kern.datum_ongeldig`, `kern.veld_onbekend_suggestie` and so on
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [{ programmajaar: 1, periode: { van: '2026-09-01', tot: '2027-08-31' }, bijdragen: [] }],
 * });
 * plan.perioden.length; // => 1
 * Financieringsplan.parse({ soort: 'financieringsplan', versie: 1 }); // throws kern.document_ongeldig
 * ```
 */
export function parseFinancieringsplan(value: unknown): Financieringsplan {
  return FinancieringsplanDocument.parse(value);
}

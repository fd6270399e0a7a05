import * as z from 'zod';
import { fromCenten, toCenten } from '../../kern/huis.js';
import { type Bedrag, parseSchema } from '../../kern/index.js';

/** Adds up lines with the same values in the named fields. */
type Groep<R, K extends keyof R> = Readonly<Pick<R, K>> & { readonly bedrag: Bedrag };

const RegelsSchema = z.array(z.looseObject({}));
const VeldenSchema = z.array(z.string());
const GroepenSchema = z.array(z.record(z.string(), z.json().optional()));

/** Text and whole numbers, which most fields are, need no schema. */
const isGewoon = (waarde: unknown): boolean =>
  waarde === undefined || typeof waarde === 'string' || Number.isInteger(waarde);

function keyOf(waarde: unknown): string {
  return typeof waarde === 'object' && waarde !== null
    ? JSON.stringify(Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1)))
    : `${typeof waarde}:${String(waarde)}`;
}

/**
 * Adds up lines that have the same values in the named fields: `sumRegels(boekingen, ['begrotingsjaar', 'van'])`.
 *
 * Cost: n in the lines, for each field.
 *
 * @param regels - lines with an amount, for instance cells of `listBoekingen`
 * @param per - the fields to keep, in the order in which they will stand in the result; none gives one total
 * @returns one line for every combination of values, in the order in which they first occur; a field that a line does not have stays
 *   absent. Without lines and without fields: an empty list
 * @throws DomeinFout `kern.bedrag_te_groot` for a sum of more than sixteen digits, `kern.bedrag_notatie` for a line without an amount,
 *   `kern.document_ongeldig` when the lines or the fields are not a list, or a field to keep holds what JSON cannot hold
 *
 * @example
 * ```ts
 * import { sumRegels } from 'buurtaanpak/financiering';
 * import { euro } from 'buurtaanpak/kern';
 *
 * const regels = [
 *   { jaar: 2026, partij: 'bzk', bedrag: euro(10) },
 *   { jaar: 2027, partij: 'bzk', bedrag: euro(5) },
 * ];
 * sumRegels(regels, ['partij']); // => [{ partij: 'bzk', bedrag: '15.00' }]
 * ```
 */
export function sumRegels<R extends { readonly bedrag: Bedrag }, K extends Exclude<keyof R, 'bedrag'>>(
  regels: readonly R[],
  per: readonly K[],
): Groep<R, K>[] {
  parseSchema(RegelsSchema, regels, 'regels');
  parseSchema(VeldenSchema, per, 'velden');
  if (!regels.every((regel) => per.every((veld) => isGewoon(regel[veld]))))
    parseSchema(
      GroepenSchema,
      regels.map((regel) => Object.fromEntries(per.map((veld) => [veld, regel[veld]]))),
      'regels',
    );
  const groepen = new Map<string, { readonly velden: Partial<R>; centen: bigint }>();
  for (const regel of regels) {
    const sleutel = JSON.stringify(per.map((veld) => keyOf(regel[veld])));
    const groep = groepen.get(sleutel);
    if (groep) groep.centen += toCenten(regel.bedrag);
    else {
      const velden: Partial<R> = {};
      for (const veld of per) if (regel[veld] !== undefined) velden[veld] = regel[veld];
      groepen.set(sleutel, { velden, centen: toCenten(regel.bedrag) });
    }
  }
  return [...groepen.values()].map(({ velden, centen }) => ({ ...velden, bedrag: fromCenten(centen) }) as Groep<R, K>);
}

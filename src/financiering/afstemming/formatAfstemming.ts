import * as z from 'zod';
import { formatBedrag, parseSchema } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Afstemming } from './reconcileFinanciering.js';

const AfstemmingSchema = z.looseObject({
  sluit: z.boolean(),
  totaal: z.looseObject({}),
  bijdragen: z.array(z.looseObject({ bijdrage: z.string() })),
});

/**
 * A reconciliation as a table of plain text in Dutch, to print: one line for every contribution, the total, and whether it adds up.
 *
 * @param afstemming - what `reconcileFinanciering` gave
 * @throws DomeinFout `kern.document_ongeldig` when the argument is not a reconciliation, `kern.bedrag_notatie`
 * @returns lines that end in `\n`, columns padded with spaces, no trailing spaces
 *
 * @example
 * ```ts
 * import { formatAfstemming, Financieringsplan, reconcileFinanciering, splitByBegrotingsjaar } from 'buurtaanpak/financiering';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 1,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [{ id: 'bzk-1', partij: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
 *     },
 *   ],
 * });
 * formatAfstemming(reconcileFinanciering(plan, splitByBegrotingsjaar(plan))).split('\n');
 * // => [
 * //   'Bijdrage          Plan        Regels  Verschil',
 * //   'bzk-1     € 150.000,00  € 150.000,00    € 0,00',
 * //   'Totaal    € 150.000,00  € 150.000,00    € 0,00',
 * //   'De regels sluiten op het plan, op de cent.',
 * //   '',
 * // ]
 * ```
 */
export function formatAfstemming(afstemming: Afstemming): string {
  parseSchema(AfstemmingSchema, afstemming, 'afstemming');
  const { sluit, totaal, bijdragen } = afstemming;
  const rijen = [
    ['Bijdrage', 'Plan', 'Regels', 'Verschil'],
    ...[...bijdragen, { bijdrage: 'Totaal', ...totaal }].map(({ bijdrage, plan, regels, verschil }) => [
      bijdrage,
      formatBedrag(plan),
      formatBedrag(regels),
      formatBedrag(verschil),
    ]),
  ];
  const breedten = rijen.reduce(
    (tot, rij) => zipRijen(rij, tot).map(([cel, breedte]) => Math.max(cel.length, breedte)),
    [0, 0, 0, 0],
  );
  const pad = ([cel, breedte]: readonly [string, number], kolom: number): string =>
    kolom === 0 ? cel.padEnd(breedte) : cel.padStart(breedte);
  const tabel = rijen.map((rij) => zipRijen(rij, breedten).map(pad).join('  '));
  const slot = sluit
    ? 'De regels sluiten op het plan, op de cent.'
    : `De regels sluiten niet op het plan: verschil ${formatBedrag(totaal.verschil)}.`;
  return `${[...tabel, slot].join('\n')}\n`;
}

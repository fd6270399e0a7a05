import * as z from 'zod';
import type { CheckFinancieringsplanOptions } from '../../financiering/index.js';
import { explainFout } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { requireOvereenkomst } from '../model/requireOvereenkomst.js';
import { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { checkFinanciering } from './checkFinanciering.js';
import { checkHandtekeningen } from './checkHandtekeningen.js';
import { checkPartijen } from './checkPartijen.js';
import { type Buurtkeuzes, checkReikwijdte } from './checkReikwijdte.js';
import { checkTermijnen } from './checkTermijnen.js';

/** Options of {@link checkSamenwerkingsovereenkomst}. */
export interface CheckSamenwerkingsovereenkomstOptions extends Pick<CheckFinancieringsplanOptions, 'taakvelden'> {
  /** The buurten that the selection chose. Default: the agreement is not compared with a selection. */
  readonly selectie?: Buurtkeuzes;
}

/** Schema of the options, for every function that takes them. */
export const OptiesSchema = z.looseObject({
  selectie: z.array(z.looseObject({ buurt: z.string() })).optional(),
  taakvelden: z.record(z.string(), z.array(z.string())).optional(),
});

/**
 * Finds every contradiction in an agreement, each with a code and a path.
 *
 * Cost: n in the parts of the document: buurten, parties, contributions; the square of its programmes, of which it has at most 100.
 *
 * @param document - a document that was read by `Samenwerkingsovereenkomst.parse`
 * @param options - the selection to compare it with, and lists of taakvelden for other years
 * @returns findings: parties, scope, term, money, signatures, each in the order of the document; an empty list when the agreement is
 *   consistent.
 *
 * Parties: `overeenkomst.rol_ontbreekt`, `overeenkomst.partij_dubbel`, `overeenkomst.gemeente_dubbel`, `overeenkomst.tooi_past_niet`,
 * `overeenkomst.functie_ontbreekt` (nobody signs for a gemeente: no burgemeester and nobody with a mandate),
 * `overeenkomst.ondertekenaar_ontbreekt`, `overeenkomst.ondertekenaar_dubbel`, `overeenkomst.mandaat_omgekeerd`.
 *
 * Scope: `overeenkomst.programmas_tellen_niet_op`, `overeenkomst.programma_dubbel`, `overeenkomst.programma_gemeente_geen_partij`,
 * `overeenkomst.programma_kostendrager_onbekend`,
 * `overeenkomst.buurt_dubbel`, `overeenkomst.buurt_programma_onbekend`, `overeenkomst.buurt_buiten_gemeente`,
 * `overeenkomst.buurt_buiten_looptijd`, `overeenkomst.aantal_buurten_wijkt_af`, `overeenkomst.programma_aantal_wijkt_af`; with a
 * selection `overeenkomst.selectie_aantal_wijkt_af`, `overeenkomst.buurt_niet_geselecteerd`, `overeenkomst.buurt_ander_programma`,
 * `overeenkomst.geselecteerde_buurt_ontbreekt`.
 *
 * Term: `overeenkomst.fase_dubbel`, `overeenkomst.fase_buiten_looptijd`, `overeenkomst.fasen_overlappen`, `overeenkomst.fasen_gat`
 * (waarschuwing), `overeenkomst.verplichting_dubbel`, `overeenkomst.verplichting_geen_partij`,
 * `overeenkomst.verplichting_buiten_looptijd`, `overeenkomst.evaluatiemoment_dubbel`, `overeenkomst.evaluatiemoment_voor_begin`,
 * `overeenkomst.bijlage_dubbel`, `overeenkomst.opzegtermijn_te_lang` (waarschuwing).
 *
 * Money: `overeenkomst.kostendrager_geen_partij`, `overeenkomst.bijdrage_geen_partij`, `overeenkomst.ontvanger_geen_partij`, `overeenkomst.bijdrage_buurt_onbekend`,
 * `overeenkomst.bijdrage_programma_onbekend`, `overeenkomst.financiering_buiten_looptijd` (an option may lie after the term),
 * `overeenkomst.kostendrager_zonder_buurt` (with chosen buurten: an amount, or the part of a cost bearer, that no buurt is charged to; a
 * year that is over when an addendum begins is no problem in it), `overeenkomst.financiering_dekt_looptijd_niet`, `overeenkomst.buurt_loopt_door` (waarschuwing: a buurt with a start
 * of its own has years beyond the term), and what `checkFinancieringsplan` finds.
 *
 * Signatures: `overeenkomst.handtekening_dubbel`, `overeenkomst.handtekening_geen_partij`,
 * `overeenkomst.handtekening_verkeerde_functie`, `overeenkomst.handtekening_ander_persoon`, `overeenkomst.handtekening_voor_mandaat`,
 * `overeenkomst.handtekening_na_mandaat`, `overeenkomst.handtekening_na_begin`, and of a gemeente `overeenkomst.besluit_ontbreekt` and
 * `overeenkomst.besluit_na_ondertekening` (both waarschuwing).
 * @throws DomeinFout `kern.document_ongeldig`: this is not an agreement, or the selection is not a list of buurten
 *
 * @example
 * ```ts
 * import { checkSamenwerkingsovereenkomst, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * const jaar = { van: '2026-01-01', tot: '2026-12-31' };
 * const overeenkomst = Samenwerkingsovereenkomst.parse({
 *   soort: 'samenwerkingsovereenkomst',
 *   versie: 2,
 *   id: 'proef',
 *   titel: 'Samenwerkingsovereenkomst',
 *   onderwerp: 'Buurtteams.',
 *   partijen: [
 *     {
 *       rol: 'gemeente', id: 'gemeente', naam: 'Gemeente', gemeentecode: 'GM0080', ondertekenaars: [{ functie: 'secretaris' }],
 *       besluit: { kenmerk: 'B-12', datum: '2025-12-01' },
 *     },
 *     { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
 *   ],
 *   reikwijdte: {
 *     aantalBuurten: 12,
 *     indelingsjaar: 2024,
 *     programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 8 }],
 *     themas: [],
 *   },
 *   looptijd: jaar,
 *   fasen: [],
 *   verplichtingen: [],
 *   financieringsplan: {
 *     soort: 'financieringsplan',
 *     versie: 2,
 *     naam: 'Financiering',
 *     perioden: [
 *       {
 *         programmajaar: 1,
 *         periode: jaar,
 *         bijdragen: [
 *           { id: 'jaar-1', soort: 'bedrag', van: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' },
 *         ],
 *       },
 *     ],
 *   },
 *   evaluatiemomenten: [],
 *   beeindiging: { opzegtermijnMaanden: 3, gronden: [] },
 * });
 * checkSamenwerkingsovereenkomst(overeenkomst).map(({ code, params }) => [code, params]);
 * // => [
 * //   ['overeenkomst.functie_ontbreekt', { partij: 'gemeente', functie: 'burgemeester' }],
 * //   ['overeenkomst.programmas_tellen_niet_op', { som: 8, aantal: 12 }],
 * //   ['overeenkomst.bijdrage_geen_partij', { bijdrage: 'jaar-1', partij: 'bzk' }],
 * // ]
 * ```
 */
export function checkSamenwerkingsovereenkomst(
  document: Samenwerkingsovereenkomst,
  options: CheckSamenwerkingsovereenkomstOptions = {},
): Bevinding[] {
  const gegeven = requireOvereenkomst(document);
  parseSchema(OptiesSchema, options, 'opties');
  const { selectie, taakvelden } = options;
  return explainFout(
    gegeven,
    (document) => [
      ...checkPartijen(document),
      ...checkReikwijdte(document, selectie),
      ...checkTermijnen(document),
      ...checkFinanciering(document, taakvelden === undefined ? {} : { taakvelden }),
      ...checkHandtekeningen(document),
    ],
    Samenwerkingsovereenkomst.safeParse,
  );
}

import * as z from 'zod';
import { type Bevinding, type Datum, parseSchema } from '../../kern/index.js';
import { computeStanden } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import type { Stand } from '../stand/stand.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { checkAddenda } from './checkAddenda.js';
import { checkAfsluiting } from './checkAfsluiting.js';
import { checkBegroting, checkOverschrijding } from './checkBegroting.js';
import { checkBesluiten } from './checkBesluiten.js';
import { checkBetalingen } from './checkBetalingen.js';
import { checkBevestigingen } from './checkBevestigingen.js';
import { checkFacturen } from './checkFacturen.js';
import { checkIndexering } from './checkIndexering.js';
import { checkOndertekening } from './checkOndertekening.js';
import { checkOpschorting } from './checkOpschorting.js';
import { checkPlanning } from './checkPlanning.js';
import { checkTelling } from './checkTelling.js';
import { checkTermijnen } from './checkTermijnen.js';
import { checkUitkeringen } from './checkUitkeringen.js';
import { checkVerschuiving } from './checkVerschuiving.js';
import { checkVerwijzingen } from './checkVerwijzingen.js';
import { checkVoorwaarden } from './checkVoorwaarden.js';
import { checkVorderingen } from './checkVorderingen.js';

/** Options of {@link checkGeldverloop}. */
export interface CheckGeldverloopOptions {
  /** The day on which is judged. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<CheckGeldverloopOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** The findings about one contribution. A specifieke uitkering has no payments, budget or commitment of its own. */
function checkStand(stand: Stand, peildatum: Datum, telling: Uitkeringstelling | undefined): Bevinding[] {
  const altijd = [...checkVoorwaarden(stand, peildatum), ...checkPlanning(stand, peildatum, telling)];
  if (telling !== undefined) return [...altijd, ...checkTermijnen(stand, peildatum, telling)];
  return [
    ...altijd,
    ...checkBetalingen(stand),
    ...checkFacturen(stand),
    ...checkTermijnen(stand, peildatum),
    ...checkVorderingen(stand, peildatum),
    ...checkOpschorting(stand),
    ...checkBegroting(stand),
  ];
}

/**
 * Finds what a controller has to look at in a course of the money: lateness, lawfulness, and facts that do not fit. Facts are found here
 * and are never refused. `checkFinancieringsplan` judges the plan by itself.
 *
 * Payments, commitments, budget decisions and claims count up to and including the peildatum; what is known shapes the forecast that they
 * are compared with. Payments, commitments and invoices are compared with the VAT in them.
 *
 * Fouten:
 * - `financiering.bijdrage_onbekend`, `financiering.termijn_onbekend`: an event names what no known text has;
 * - `financiering.gebeurtenis_past_niet`: an event that this kind of contribution cannot have, so that no table counts it;
 * - `financiering.spuk_dekt_onbekend`, `financiering.uitkering_dubbel_gedekt`: what a specifieke uitkering covers is unknown, or covered
 *   by another one too;
 * - `financiering.niet_ondertekend`: there are realised lasten and no signature (a course without parties is a plan by itself);
 * - `financiering.betaald_zonder_verplichting`, `financiering.betaald_boven_verplichting` (net, above what is left of the commitment),
 *   `financiering.meer_betaald_dan_verschuldigd` (net, above the forecast), `financiering.betaald_op_verlopen_voorwaarde`,
 *   `financiering.terugontvangen_boven_betaald`;
 * - `financiering.terugvordering_verjaard` (Awb 4:57: later than five years after the vaststelling),
 *   `financiering.vaststelling_te_laat_gewijzigd` (Awb 4:49: lowered later than that);
 * - `financiering.begroting_onder_nul`.
 *
 * Waarschuwingen:
 * - `financiering.begonnen_voor_ondertekening`: the first signature came after the first day of the first text;
 * - `financiering.buurt_vervalt_met_addendum`: an addendum leaves out a buurt that did not stop;
 * - `financiering.afspraak_telt_anders`: all texts state one amount of a contribution, and their cells come to another one: an addendum
 *   moved or stretched a year that had begun. Not when an event changed the amount, nor when the last text leaves the contribution out;
 * - `financiering.verschoven_na_looptijd`: a suspension (`schuift_op`) moved money past the last day of the years of the last text;
 * - `financiering.besluit_na_begin`: a decision to stop a year of the programme that had begun frees what was worked already;
 * - `financiering.afgesloten_jaar_gewijzigd`: more became known of a closed year;
 * - `financiering.voorwaarde_verlopen`, `financiering.betaald_voor_voorwaarde`;
 * - `financiering.stap_te_laat` (a step of the `planning` without its event, or with one of less than its `bedrag`),
 *   `financiering.termijn_te_laat` (not while payment is suspended, nor when all that was due by its day is paid),
 *   `financiering.vordering_te_laat`. On its last day nothing is late yet;
 * - `financiering.betaling_zonder_termijn`: a payment on a contribution with instalments names none;
 * - `financiering.betaald_voor_verplichting`, `financiering.factuur_boven_verplichting`;
 * - `financiering.opschorting_te_lang` (Awb 4:56: more than thirteen weeks), `financiering.betaald_tijdens_opschorting`;
 * - `financiering.overheveling_boven_ruimte` (the budget is below the forecast after it), `financiering.begroting_overschreden` (realised
 *   lasten of a gemeente in a year above its budget);
 * - `financiering.stand_wijkt_af`: what the books say (`stand_bevestigd`) differs from the column on that day, as it is known now:
 *   `verplicht` and `gerealiseerd` without VAT that comes back, `betaald` gross; of an uitkering what it pays and what was received.
 *   `reconcileBoeken` has all of them, with what can explain each. Every other day that was confirmed costs a reckoning.
 *
 * Info: `financiering.index_niet_afgesproken`: an index figure for a contribution without `indexering`, in a plan that has one for another.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param verloop - the course of the money
 * @param options - the day, and the day of knowing
 * @returns findings: about events, about the whole, by contribution in the order of the texts, and about the books. A path begins with
 *   `gebeurtenissen` or `teksten`; an overrun of the budget has none. Empty when all is in order
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, the codes of `listBoekingen`,
 *   and `kern.te_groot` when the books confirm more than 1,000 different days
 *
 * @example
 * ```ts
 * import { checkGeldverloop, createGeldverloop, Financieringsplan, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
 * import { Datum, euro } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-01-01', tot: '2026-12-31' },
 *       bijdragen: [
 *         {
 *           id: 'subsidie',
 *           soort: 'bedrag',
 *           van: 'gemeente',
 *           bedrag: '60000.00',
 *           aard: 'exact',
 *           doel: 'begeleiden',
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const datum = Datum.parse('2025-12-15');
 * const gebeurtenissen: Verloopgebeurtenis[] = [
 *   { id: 'g1', soort: 'ondertekening_voltooid', datum, geregistreerd: datum },
 *   { id: 'g2', soort: 'betaald', datum, geregistreerd: datum, bijdrage: 'subsidie', bedrag: euro(70_000) },
 * ];
 * const verloop = { ...createGeldverloop(plan), gebeurtenissen };
 * checkGeldverloop(verloop, { peildatum: Datum.parse('2026-01-31') }).map(({ code, pad }) => [code, pad]);
 * // => [
 * //   ['financiering.betaald_zonder_verplichting', ['gebeurtenissen', 1]],
 * //   ['financiering.meer_betaald_dan_verschuldigd', ['gebeurtenissen', 1]],
 * // ]
 * ```
 */
export function checkGeldverloop(verloop: Geldverloop, options: CheckGeldverloopOptions): Bevinding[] {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  const uitkeringen = new Map(listUitkeringen(standen).map((telling) => [telling.stand, telling]));
  return [
    ...checkVerwijzingen(standen),
    ...checkUitkeringen(standen),
    ...checkOndertekening(standen),
    ...checkAddenda(standen),
    ...checkTelling(standen),
    ...checkVerschuiving(standen),
    ...checkBesluiten(standen),
    ...checkIndexering(standen),
    ...checkAfsluiting(standen),
    ...standen.standen.flatMap((stand) => checkStand(stand, peildatum, uitkeringen.get(stand))),
    ...checkOverschrijding(standen),
    ...checkBevestigingen(standen),
  ];
}

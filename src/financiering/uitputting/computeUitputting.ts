import type { Datum } from '../../kern/index.js';
import { computeKas } from '../kas/computeKas.js';
import { sumKas } from '../kas/sumKas.js';
import { computeStanden } from '../stand/computeStanden.js';
import { readPeiling } from '../stand/peiling.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { computeNetto, type Stroom } from './computeNetto.js';
import { createBijdragestand } from './createBijdragestand.js';
import { createUitkeringstand } from './createUitkeringstand.js';
import { listKasregels } from './listKasregels.js';
import { listRegels } from './listRegels.js';
import { sumPartijen } from './sumPartijen.js';
import type { Bijdragestand, Kasregel, Uitputting, Uitputtingsregel } from './uitputting.js';

/** Options of {@link computeUitputting}. */
export interface ComputeUitputtingOptions {
  /** The last day on which what happened counts: payments, commitments, budget decisions, realised lasten. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

/**
 * How the money is used on a day: budget, commitment, realised and expected lasten and what fell free by begrotingsjaar, and beside it the
 * cash. Lasten follow the days of performance; cash follows the payments. They are two tables, and a payment moves only the second.
 *
 * - **Two axes.** All that is known (`bekendOp`) shapes the forecast, also when its day is later than the peildatum. Payments,
 *   commitments, budget decisions and claims count up to and including the peildatum.
 * - **Budget**: what the first text lays without any event, and what the council decided since. Nothing else moves it, so `afwijking` says
 *   what the council did not decide.
 * - **Commitment**: the latest `verplichting_aangegaan` or `verlening_gewijzigd`, less what lapsed in proportion to what fell free (half a
 *   cent up); from the day of a vaststelling on that amount. It lies over the years as the forecast does (largest remainder).
 * - **Cash**: a payment consumes the instalment that it names, whatever its amount. Open instalments divide what was agreed less what was
 *   paid on instalments, by their shares (largest remainder, in the order of their days), as far as that is still expected; an overdue one
 *   is expected in the year of the peildatum. Without instalments, what was paid consumes the earliest years first. What was paid above the
 *   forecast is a claim, in the year of the last day of `teruggevorderd` or that of the peildatum. `verrekend` is money that came back on
 *   its contribution, and a payment on the contribution `met`. Then `betaald - terugontvangen + teBetalen - teVorderen` is the forecast
 *   with VAT.
 * - **VAT** that the payer gets back is no last: `regels` and lasten are without it, cash is with it.
 * - **A specifieke uitkering** is a flow that covers others. It has no rows; in `bijdragen` its forecast is what it pays of what it
 *   covers, and its cash is what the gemeente received (`uitkering_ontvangen`) and paid back.
 * - `nettoPerPartij`: a contribution without `naar` goes to the first party with rol `uitvoerder`; without one, its receiver is left out.
 *
 * The cost is that of `listBoekingen`, and in proportion to the events beside it.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param verloop - the course of the money
 * @param options - the day, the day of knowing, and the method
 * @returns rows in the order of the texts, then by year; rows that are zero throughout are left out
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { computeUitputting, createGeldverloop, Financieringsplan, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
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
 *           aard: 'ten_hoogste',
 *           doel: 'begeleiden',
 *           termijnen: [
 *             { id: 'voorschot', aandeel: '80', gepland: '2026-02-01' },
 *             { id: 'slot', aandeel: '20', gepland: '2027-03-01' },
 *           ],
 *         },
 *       ],
 *     },
 *   ],
 * });
 * const datum = Datum.parse('2026-02-03');
 * const betaald: Verloopgebeurtenis = {
 *   id: 'g1',
 *   soort: 'betaald',
 *   datum,
 *   geregistreerd: datum,
 *   bijdrage: 'subsidie',
 *   termijn: 'voorschot',
 *   bedrag: euro(48_000),
 * };
 * const verloop = { ...createGeldverloop(plan), gebeurtenissen: [betaald] };
 * const { regels, kas } = computeUitputting(verloop, { peildatum: Datum.parse('2026-12-31') });
 * regels.map(({ begrotingsjaar, gerealiseerd, prognose }) => [begrotingsjaar, gerealiseerd, prognose]);
 * // => [[2026, '60000.00', '60000.00']]
 * kas.map(({ begrotingsjaar, betaald, teBetalen }) => [begrotingsjaar, betaald, teBetalen]);
 * // => [[2026, '48000.00', '0.00'], [2027, '0.00', '12000.00']]
 * ```
 */
export function computeUitputting(verloop: Geldverloop, options: ComputeUitputtingOptions): Uitputting {
  const peiling = readPeiling(verloop, options);
  const standen = computeStanden(peiling);
  const uitkeringen = new Map(listUitkeringen(standen).map((telling) => [telling.stand, telling]));
  const regels: Uitputtingsregel[] = [];
  const kas: Kasregel[] = [];
  const bijdragen: Bijdragestand[] = [];
  const stromen: Stroom[] = [];
  for (const stand of standen.standen) {
    const { bijdrage } = stand.plek;
    const uitkering = uitkeringen.get(stand);
    if (uitkering) {
      bijdragen.push(createUitkeringstand(uitkering, peiling.peildatum));
      stromen.push({ bijdrage, prognose: uitkering.jaren.reduce((som, { baten }) => som + baten, 0n) });
      continue;
    }
    const eigenKas = computeKas(stand, peiling.peildatum);
    regels.push(...listRegels(stand));
    kas.push(...listKasregels(bijdrage, eigenKas));
    bijdragen.push(createBijdragestand(stand, stand.lasten.totaal, sumKas(eigenKas), { peildatum: peiling.peildatum }));
    stromen.push({ bijdrage, prognose: stand.lasten.totaal.prognose });
  }
  const betalers = standen.standen.map(({ plek: { bijdrage } }) => bijdrage.van);
  return {
    peildatum: peiling.peildatum,
    regels,
    kas,
    perPartij: sumPartijen(regels, kas, [...new Set(betalers)]),
    bijdragen,
    ...computeNetto(stromen, peiling.verloop.partijen),
  };
}

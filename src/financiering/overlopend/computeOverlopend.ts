import type { Datum } from '../../kern/index.js';
import { computeStanden } from '../stand/computeStanden.js';
import { readPeiling } from '../stand/peiling.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { computeBcf } from './computeBcf.js';
import { computeReserves } from './computeReserves.js';
import { createUitkeringsstand } from './createUitkeringsstand.js';
import { listBtwregels } from './listBtwregels.js';
import { listPosten, listUitkeringsposten } from './listPosten.js';
import type { Overlopend } from './overlopend.js';

/** Options of {@link computeOverlopend}. */
export interface ComputeOverlopendOptions {
  /** The day of the balance. What happened on it counts. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

/**
 * What stands on the balance on a day: balance posts by contribution, VAT and the claim on the BTW-compensatiefonds, specifieke
 * uitkeringen, and reserves.
 *
 * - **Posts** of a contribution, with VAT: realised lasten above what was paid net is `nog_te_betalen`; what was paid above the forecast
 *   is `te_vorderen`; what was paid for lasten that are still to come is `vooruitbetaald`.
 * - **A specifieke uitkering** (BBV art. 49b and 40a): its income is the lasten of what it covers, cumulative and at most its amount: what
 *   was granted, with its index, or what was set as soon as that is known. Received above that amount is `terug_te_betalen`; the rest above
 *   the realised income is `vooruitontvangen`, and below it `nog_te_ontvangen`. `besteed` is the spending for SiSa. A contribution that two
 *   uitkeringen cover counts in both; `checkGeldverloop` tells of it.
 * - **VAT**: `inclusief` is laid with it, `last` without what comes back. VAT that is a cost stays in `last`; it is taken out of the whole
 *   forecast (half a cent up) and laid over its years.
 * - **BCF**: the claim is the compensable VAT in the invoices of a calendar year, each invoice rounded by itself (half a cent up).
 *   `nogTeOntvangen` is below zero when more came than is due.
 * - **Reserves**: additions less withdrawals by begrotingsjaar, as decided up to the peildatum.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param verloop - the course of the money
 * @param options - the day of the balance, the day of knowing, and the method
 * @returns posts, VAT and uitkeringen in the order of the texts; reserves in the order in which they were first used, then by year
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { computeOverlopend, createGeldverloop, Financieringsplan, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
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
 * const datum = Datum.parse('2026-01-05');
 * const betaald: Verloopgebeurtenis = {
 *   id: 'g1',
 *   soort: 'betaald',
 *   datum,
 *   geregistreerd: datum,
 *   bijdrage: 'subsidie',
 *   bedrag: euro(48_000),
 * };
 * const verloop = { ...createGeldverloop(plan), gebeurtenissen: [betaald] };
 * computeOverlopend(verloop, { peildatum: Datum.parse('2026-03-14') }).posten;
 * // => [{ bijdrage: 'subsidie', van: 'gemeente', post: 'vooruitbetaald', bedrag: '36000.00' }]
 * computeOverlopend(verloop, { peildatum: Datum.parse('2026-12-31') }).posten;
 * // => [{ bijdrage: 'subsidie', van: 'gemeente', post: 'nog_te_betalen', bedrag: '12000.00' }]
 * ```
 */
export function computeOverlopend(verloop: Geldverloop, options: ComputeOverlopendOptions): Overlopend {
  const standen = computeStanden(readPeiling(verloop, options));
  const uitkeringen = listUitkeringen(standen);
  const perStand = new Map(uitkeringen.map((telling) => [telling.stand, telling]));
  return {
    peildatum: standen.peiling.peildatum,
    posten: standen.standen.flatMap((stand) => {
      const uitkering = perStand.get(stand);
      return uitkering ? listUitkeringsposten(uitkering) : listPosten(stand);
    }),
    btw: standen.standen.flatMap(listBtwregels),
    bcf: computeBcf(standen),
    uitkeringen: uitkeringen.map(createUitkeringsstand),
    ...computeReserves(standen),
  };
}

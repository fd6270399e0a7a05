import * as z from 'zod';
import { fromCenten, getJaar, toCenten } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Sisaregel } from './sisaregel.js';

/** Options of {@link listSisaregels}. */
export interface ListSisaregelsOptions {
  /** The year that is accounted for. */
  readonly begrotingsjaar: number;
  /** The last day whose costs and receipts count. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<ListSisaregelsOptions> = z.strictObject({
  begrotingsjaar: z.int().min(1000).max(9998),
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** What was received less what was paid back, by year. */
function sumOntvangen({ stand }: Uitkeringstelling): Map<number, bigint> {
  const uit = new Map<number, bigint>();
  for (const { gebeurtenis } of selectFeiten(stand.feiten, 'uitkering_ontvangen', 'uitkering_terugbetaald')) {
    const jaar = getJaar(gebeurtenis.datum);
    const centen = toCenten(gebeurtenis.bedrag);
    uit.set(jaar, (uit.get(jaar) ?? 0n) + (gebeurtenis.soort === 'uitkering_ontvangen' ? centen : -centen));
  }
  return uit;
}

/** The sum of the years up to and including one. */
const sumTotEnMet = (perJaar: ReadonlyMap<number, bigint>, tot: number): bigint =>
  [...perJaar].reduce((som, [jaar, centen]) => (jaar <= tot ? som + centen : som), 0n);

function toRegels(telling: Uitkeringstelling, begrotingsjaar: number, { cellen }: Standen): Sisaregel[] {
  const { uitkering, stand, jaren } = telling;
  const besteed = new Map(jaren.map((een) => [een.begrotingsjaar, een.besteed]));
  const ontvangen = sumOntvangen(telling);
  const { van, tot } = stand.plek.periode;
  const metLasten = jaren.filter(({ lasten }) => lasten !== 0n).map((een) => een.begrotingsjaar);
  const eerste = Math.min(getJaar(van), ...metLasten, ...ontvangen.keys());
  const laatste = metLasten.length === 0 ? getJaar(tot) : Math.max(...metLasten);
  if (begrotingsjaar < eerste || begrotingsjaar > laatste) return [];
  return [
    {
      bijdrage: uitkering.id,
      ...(uitkering.sisacode === undefined ? {} : { sisacode: uitkering.sisacode }),
      van: uitkering.van,
      ...(uitkering.naar === undefined ? {} : { naar: uitkering.naar }),
      begrotingsjaar,
      besteed: fromCenten(besteed.get(begrotingsjaar) ?? 0n),
      cumulatiefBesteed: fromCenten(sumTotEnMet(besteed, begrotingsjaar)),
      ontvangen: fromCenten(ontvangen.get(begrotingsjaar) ?? 0n),
      cumulatiefOntvangen: fromCenten(sumTotEnMet(ontvangen, begrotingsjaar)),
      eindverantwoording: begrotingsjaar === laatste,
      jaarAfgesloten: cellen.afgesloten.has(begrotingsjaar),
      uiterlijk: Datum.parse(`${begrotingsjaar + 1}-07-15`),
    },
  ];
}

/**
 * What a gemeente tells in the SiSa annex of the account of one year (single information, single audit): for every specifieke uitkering
 * what was spent of it in the year and in all, and whether it is the last year. `besteed` and `cumulatiefBesteed` are those of
 * `computeOverlopend` on the same day: realised lasten of what the uitkering covers, without VAT that comes back, also above its amount.
 *
 * Ask it with a peildatum on or after 31 December of the year, else its last days are missing. The day by which it must be sent is that of
 * the Regeling informatieverstrekking sisa, art. 2, as it was found in a secondary source: look at the text that is in force.
 *
 * An uitkering has a line from its first year (of its period, its costs or its receipts) up to the last year with costs; that is the one of
 * the `eindverantwoording`. When all that it covers fell free, that is the last year of its period. Later costs that become known move it.
 *
 * Cost: n in the events, as `computeOverlopend`.
 *
 * @param verloop - the course of the money
 * @param options - the year (1000 to 9998), the day, and the day of knowing
 * @returns a line for each specifieke uitkering that runs in the year, in the order of the texts; empty when there is none
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan, listSisaregels } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const velden = { aard: 'exact', doel: 'begeleiden' };
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-07-01', tot: '2027-06-30' },
 *       bijdragen: [
 *         {
 *           id: 'spuk',
 *           soort: 'specifieke_uitkering',
 *           van: 'bzk',
 *           naar: 'gemeente',
 *           bedrag: '73000.00',
 *           dekt: ['een'],
 *           sisacode: 'C62',
 *           ...velden,
 *         },
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', ...velden },
 *       ],
 *     },
 *   ],
 * });
 * const verloop = createGeldverloop(plan);
 * const regel = (begrotingsjaar: number) =>
 *   listSisaregels(verloop, { begrotingsjaar, peildatum: Datum.parse('2027-12-31') }).map(
 *     ({ sisacode, besteed, cumulatiefBesteed, eindverantwoording, uiterlijk }) =>
 *       [sisacode, besteed, cumulatiefBesteed, eindverantwoording, uiterlijk],
 *   );
 * regel(2026); // => [['C62', '36800.00', '36800.00', false, '2027-07-15']]
 * regel(2027); // => [['C62', '36200.00', '73000.00', true, '2028-07-15']]
 * regel(2028); // => []
 * ```
 */
export function listSisaregels(verloop: Geldverloop, options: ListSisaregelsOptions): Sisaregel[] {
  const { begrotingsjaar, peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  return listUitkeringen(standen).flatMap((telling) => toRegels(telling, begrotingsjaar, standen));
}

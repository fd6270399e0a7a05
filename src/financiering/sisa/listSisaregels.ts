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

export function listSisaregels(verloop: Geldverloop, options: ListSisaregelsOptions): Sisaregel[] {
  const { begrotingsjaar, peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  return listUitkeringen(standen).flatMap((telling) => toRegels(telling, begrotingsjaar, standen));
}

import * as z from 'zod';
import type { Cel, Dag } from '../cel/cel.js';
import { toDag } from '../cel/dag.js';
import { fromCenten } from '../../kern/huis.js';
import { type Bedrag, type Datum, parseSchema, type Sleutel } from '../../kern/index.js';
import type { Bijdrageaard, Bijdragedoel } from '../model/bijdrage.js';
import { computeStanden } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import type { Stand } from '../stand/stand.js';
import type { Geldverloop } from '../verloop/geldverloop.js';

/** Options of {@link listBetalers}. */
export interface ListBetalersOptions {
  /** The day of the question. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

/** Who pays on a day: one contribution with costs on that day. */
export interface Betaler {
  readonly programmajaar: number;
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly naar?: Sleutel | undefined;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** The number of buurten that it pays for on that day; 0 as long as they are not chosen. */
  readonly buurten: number;
  /** The forecast of the whole contribution. */
  readonly prognose: Bedrag;
  /** The forecast by cost bearer; empty when the party bears it as a whole. */
  readonly kostendragers: readonly { readonly kostendrager: Sleutel; readonly bedrag: Bedrag }[];
}

const OptionsSchema: z.ZodType<ListBetalersOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

/** The forecast cells with costs on a day, added up by buurt. A correction of a closed year can take a buurt away again. */
function sumBuurten(cellen: readonly Cel[], dag: Dag): Map<string | undefined, bigint> {
  const uit = new Map<string | undefined, bigint>();
  for (const { van, tot, buurt, centen } of cellen)
    if (van <= dag && dag <= tot) uit.set(buurt, (uit.get(buurt) ?? 0n) + centen);
  return new Map([...uit].filter(([, centen]) => centen > 0n));
}

function sumKostendragers(cellen: readonly Cel[]): Betaler['kostendragers'] {
  const uit = new Map<Sleutel, bigint>();
  for (const { kostendrager, centen } of cellen)
    if (kostendrager !== undefined) uit.set(kostendrager, (uit.get(kostendrager) ?? 0n) + centen);
  return [...uit].map(([kostendrager, centen]) => ({ kostendrager, bedrag: fromCenten(centen) }));
}

function toBetaler({ plek, lasten }: Stand, cellen: readonly Cel[], dag: Dag): Betaler[] {
  const buurten = sumBuurten(cellen, dag);
  if (buurten.size === 0) return [];
  const { bijdrage, programmajaar } = plek;
  return [
    {
      programmajaar,
      bijdrage: bijdrage.id,
      van: bijdrage.van,
      ...(bijdrage.naar === undefined ? {} : { naar: bijdrage.naar }),
      aard: bijdrage.aard,
      doel: bijdrage.doel,
      buurten: buurten.size - (buurten.has(undefined) ? 1 : 0),
      prognose: fromCenten(lasten.totaal.prognose),
      kostendragers: sumKostendragers(cellen),
    },
  ];
}

DOC
export function listBetalers(verloop: Geldverloop, options: ListBetalersOptions): Betaler[] {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const { cellen, standen } = computeStanden({ verloop, peildatum, bekendOp });
  const perBijdrage = new Map<string, Cel[]>(standen.map(({ plek }) => [plek.bijdrage.id, []]));
  for (const cel of cellen.cellen) if (cel.soort === 'last') perBijdrage.get(cel.bijdrage.id)?.push(cel);
  const dag = toDag(peildatum);
  return standen.flatMap((stand) => toBetaler(stand, perBijdrage.get(stand.plek.bijdrage.id) ?? [], dag));
}

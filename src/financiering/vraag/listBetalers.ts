import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { type Bedrag, type Datum, parseSchema, type Sleutel } from '../../kern/index.js';
import type { Cel, Dag } from '../cel/cel.js';
import { toDag } from '../cel/dag.js';
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

/**
 * Who pays on a day: every contribution with forecast costs on that day, with the number of buurten that it pays for then. Buurten that
 * start later, stop or are replaced count on their own days.
 *
 * The days of a closed year are told as they were booked: a stop in it that became known later takes a buurt away only when nothing of it
 * is left in that year.
 *
 * A `specifieke_uitkering` covers other contributions and is not listed. A share of costs (`werkelijke_kosten`) has no buurten of its own.
 *
 * Cost: n in the events, besides the cells that `listBoekingen` reckons.
 *
 * @param verloop - the course of the money
 * @param options - the day, and the day of knowing
 * @returns the contributions in the order of the texts; none for a day without costs
 * @throws DomeinFout `kern.document_ongeldig` with every problem at once, when the course or the options are not valid, and the codes of
 *   `listBoekingen`
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan, listBetalers } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
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
 * const plaatsen = [{ buurt: 'BU00800001' }, { buurt: 'BU00800002', start: Datum.parse('2026-07-01') }];
 * const verloop = createGeldverloop(plan, { plaatsen });
 * const list = (dag: string) =>
 *   listBetalers(verloop, { peildatum: Datum.parse(dag) }).map(({ van, buurten }) => [van, buurten]);
 * list('2026-03-01'); // => [['gemeente', 1]]
 * list('2026-09-01'); // => [['gemeente', 2]]
 * list('2030-01-01'); // => []
 * ```
 */
export function listBetalers(verloop: Geldverloop, options: ListBetalersOptions): Betaler[] {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const { cellen, standen } = computeStanden({ verloop, peildatum, bekendOp });
  const perBijdrage = new Map<string, Cel[]>();
  for (const cel of cellen.cellen) {
    if (cel.soort !== 'last') continue;
    const rij = perBijdrage.get(cel.bijdrage.id);
    if (rij) rij.push(cel);
    else perBijdrage.set(cel.bijdrage.id, [cel]);
  }
  const dag = toDag(peildatum);
  return standen.flatMap((stand) => toBetaler(stand, perBijdrage.get(stand.plek.bijdrage.id) ?? [], dag));
}

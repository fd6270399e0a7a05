import * as z from 'zod';
import { createWerk, WERKVELDEN } from '../../kern/huis.js';
import { Datum, parseSchema, type Werkopties } from '../../kern/index.js';
import { computeCellen } from '../cel/computeCellen.js';
import { readVerloop } from '../cel/readVerloop.js';
import type { Geldverloop, Kennis } from '../verloop/geldverloop.js';
import { listStappen, VORMEND } from './listStappen.js';
import { compareSommen, type Prognosesom, sumPrognose } from './sumPrognose.js';
import type { Boekingsvergelijking } from './vergelijking.js';

/** Options of {@link explainBoekingen}. A step of `werk` is a cell of the forecast, for each change. Default: half a million, some seconds. */
export interface ExplainBoekingenOptions extends Werkopties {
  /** The day on which both forecasts are judged: conditions that lapsed, a suspension that goes on. */
  readonly peildatum: Datum;
  /** What was known on this day is where the explanation starts. */
  readonly vanaf: Datum;
  /** Where it ends. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

/** What one event, or one text, changed in the forecast. */
export interface Boekingsoorzaak {
  /** The id of the event, also when a correction changed it; for an addendum `tekst-1` and so on. */
  readonly id: string;
  readonly soort: string;
  readonly geregistreerd: Datum;
  readonly wijziging: Boekingsvergelijking;
}

/** Why the forecast changed between two days of knowing. The changes add up to `totaal`. */
export interface Boekingsuitleg {
  readonly totaal: Boekingsvergelijking;
  /** In the order of recording; only what changed something. */
  readonly oorzaken: readonly Boekingsoorzaak[];
}

const OptionsSchema = z.strictObject({
  peildatum: Datum.schema,
  vanaf: Datum.schema,
  bekendOp: Datum.schema.optional(),
  methode: z.enum(['dagen', 'maanden']).optional(),
  ...WERKVELDEN,
});

const isVeranderd = ({ regels }: Boekingsvergelijking) => regels.some(({ verschil }) => verschil !== '0.00');

/**
 * Why the forecast changed: 'why did 2028 change since the budget was made?'. It adds what became known one fact after the other, in the
 * order of recording, and gives the difference that each makes. What a correction replaced and its replacement are one cause.
 *
 * The difference of a fact is beside what was known before it. Of two facts that work on the same money the first takes its part first:
 * the sum is exact, the parts depend on the order. What happens by itself (a condition whose day passes, a suspension that goes on) is no
 * cause, as the peildatum is the same on both sides.
 *
 * Cost: n² in the events and texts between the two days that can move costs, as each takes one reckoning; payments, commitments and
 * budgets cannot.
 *
 * @param verloop - the course of the money
 * @param options - the two days of knowing, and the peildatum
 * @returns the whole change, and the causes. Their differences add up to it, for every line
 * @throws DomeinFout as `listBoekingen`, and `kern.te_veel_werk`, `kern.afgebroken`
 *
 * @example
 * ```ts
 * import { createGeldverloop, explainBoekingen, Financieringsplan } from 'buurtaanpak/financiering';
 * import { Datum, Factor } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-07-01', tot: '2027-06-30' },
 *       bijdragen: [
 *         { id: 'een', van: 'gemeente', soort: 'bedrag', bedrag: '73000.00', aard: 'exact', doel: 'begeleiden' },
 *       ],
 *     },
 *   ],
 * });
 * const dag = Datum.parse('2026-11-15');
 * const index = {
 *   id: 'index-2026',
 *   soort: 'geindexeerd',
 *   datum: dag,
 *   geregistreerd: dag,
 *   bijdragen: ['een'],
 *   van: Factor.parse('100'),
 *   naar: Factor.parse('102'),
 * } as const;
 * const verloop = { ...createGeldverloop(plan), gebeurtenissen: [index] };
 * const uitleg = explainBoekingen(verloop, {
 *   peildatum: Datum.parse('2026-12-31'),
 *   vanaf: Datum.parse('2026-10-01'),
 * });
 * uitleg.totaal.totaal.verschil; // => '1460.00'
 * uitleg.oorzaken.map(({ id, wijziging }) => [id, ...wijziging.perJaar.map(({ verschil }) => verschil)]);
 * // => [['index-2026', '736.00', '724.00']]
 * ```
 */
export function explainBoekingen(verloop: Geldverloop, options: ExplainBoekingenOptions): Boekingsuitleg {
  const { peildatum, vanaf, bekendOp, methode } = parseSchema(OptionsSchema, options, 'opties');
  readVerloop(verloop, { van: vanaf, tot: bekendOp });
  const stappen = listStappen(verloop, ({ soort }) => VORMEND.has(soort), { vanaf, tot: bekendOp });
  const werk = createWerk(options, { standaard: 500_000, wat: 'cellen' });
  const anders = new Map<Kennis, boolean>();
  const reken = (keren: number): Prognosesom => {
    const { cellen } = computeCellen(verloop, { peildatum, methode }, { dag: vanaf, anders });
    werk.check(keren * cellen.length);
    werk.spend(cellen.length);
    werk.look();
    return sumPrognose(
      cellen.flatMap((cel) => {
        const { boekjaar: begrotingsjaar, bijdrage, kostendrager, centen } = cel;
        return cel.soort === 'vrijval' ? [] : [{ begrotingsjaar, van: bijdrage.van, kostendrager, centen }];
      }),
    );
  };
  // A forecast for each change, and one to begin with.
  const begin = reken(stappen.length + 1);
  let vorige = begin;
  const oorzaken: Boekingsoorzaak[] = [];
  for (const { dag, id, soort, feiten } of stappen) {
    for (const [feit, bekend] of feiten) anders.set(feit, bekend);
    const nu = reken(1);
    const wijziging = compareSommen(vorige, nu);
    if (isVeranderd(wijziging)) oorzaken.push({ id, soort, geregistreerd: dag, wijziging });
    vorige = nu;
  }
  return { totaal: compareSommen(begin, vorige), oorzaken };
}

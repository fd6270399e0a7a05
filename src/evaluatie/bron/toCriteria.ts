import * as z from 'zod';
import { attempt } from '../../kern/huis.js';
import { type Bevinding, Datum, DomeinFout, parseSchema } from '../../kern/index.js';
import { getKolom } from '../../kerncijfers/huis.js';
import {
  type Cijfersleutel,
  type Kerncijferkolom,
  type Kerncijfertabel,
  selectKerncijfers,
} from '../../kerncijfers/index.js';
import { buildBoom, listTellend } from '../../routekaart/huis.js';
import { Routekaart } from '../../routekaart/index.js';
import type { Plancriterium } from '../model/evaluatieplan.js';
import { addProbleem, createBevinding } from '../teksten/codes.js';
import { findPeriode, readBronjaar } from './findPeriode.js';
import { toUitkomstsleutel } from './toUitkomstsleutel.js';

/** Options of {@link toCriteria}. */
export interface ToCriteriaOptions {
  /** Figures that the rules of the selection read besides the Routekaart, such as in `waar` of a quotum. Default: none. */
  readonly ook?: readonly Cijfersleutel[];
  /**
   * The days that a figure is about (both included), by its key. These go before those of the column, such as for a mean of three years.
   * Default: none.
   */
  readonly perioden?: Readonly<Record<string, { readonly van: Datum; readonly tot: Datum }>>;
}

/** What {@link toCriteria} gives. */
export interface Criterialijst {
  /** Each figure once for each period, in the order of the Routekaart; then those of `ook`. */
  readonly criteria: readonly Plancriterium[];
  /** The figures whose period is not known, each a `waarschuwing` with its place in `criteria`. */
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.strictObject({
  ook: z.array(z.string().min(1)).optional(),
  perioden: z
    .record(
      z.string(),
      z.strictObject({ van: Datum.schema, tot: Datum.schema }).superRefine(({ van, tot }, context) => {
        if (van > tot) addProbleem(context, 'kern.periode_omgekeerd', { van, tot });
      }),
    )
    .optional(),
});

/** The keys of the figures that change a score. */
function listCijfers(routekaart: Routekaart): string[] {
  const tellend = listTellend(buildBoom(routekaart));
  return routekaart.criteria.flatMap(({ id, bron }) =>
    bron.soort === 'kerncijfer' && tellend.has(id) ? [bron.sleutel] : [],
  );
}

/** The columns with these keys, or every key that the table does not know. */
function getKolommen(tabel: Kerncijfertabel, sleutels: readonly string[]): Kerncijferkolom[] {
  const kolommen: Kerncijferkolom[] = [];
  const fouten: Bevinding[] = [];
  for (const sleutel of sleutels) {
    const gelezen = attempt(() => getKolom(tabel, sleutel));
    if (gelezen.success) kolommen.push(gelezen.data);
    else fouten.push(...gelezen.error.bevindingen);
  }
  if (fouten.length > 0) {
    throw new DomeinFout('evaluatie.criteria_onleesbaar', { aantal: fouten.length }, { bevindingen: fouten });
  }
  return kolommen;
}

/**
 * The criteria of a choice, for `selectie` of an Evaluatieplan: every figure that counted, with the days that it is about. So nobody types
 * them, and none is forgotten: a change since such a figure says nothing about the programme.
 *
 * A figure counts when its weight and that of every thema above it are above 0. Judgements of people are no figures. The key is that of
 * `toKerncijferuitkomsten`: of the column, without its year. A figure of one day is about that day. When a column does not tell its days,
 * the year of its source counts as a whole, and a finding says so; pass `perioden` when it reaches further back.
 *
 * Cost: n in the criteria.
 *
 * @param routekaart - the Routekaart of the choice, or each of them
 * @param tabel - the figures that it was scored with
 * @returns the criteria, and what is not known of them
 * @throws DomeinFout `evaluatie.criteria_onleesbaar` with a finding for every figure that is not in the table (`kerncijfers.sleutel_onbekend`,
 *   `kerncijfers.sleutel_meerduidig`); `kern.document_ongeldig`: these are no options; `kerncijfers.tabel_ongeldig`; what `Routekaart.parse`
 *   throws
 *
 * @example
 * ```ts
 * import { toCriteria } from 'buurtaanpak/evaluatie';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', a_hh: '410' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const routekaart = Routekaart.create({
 *   id: 'klein',
 *   naam: 'Kleine buurten',
 *   criteria: [
 *     { id: 'inwoners', naam: 'Inwoners', bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' }, richting: 'lager' },
 *   ],
 * });
 * toCriteria(routekaart, tabel).criteria;
 * // => [{ uitkomst: 'aantal_inwoners', van: '2024-01-01', tot: '2024-01-01' }]
 * ```
 */
export function toCriteria(
  routekaart: Routekaart | readonly Routekaart[],
  tabel: Kerncijfertabel,
  options: ToCriteriaOptions = {},
): Criterialijst {
  const { ook = [], perioden = {} } = parseSchema(OptionsSchema, options, 'opties');
  const kaarten = (Array.isArray(routekaart) ? routekaart : [routekaart]).map((kaart) => Routekaart.parse(kaart));
  // Refuses what is no table, also when no figure counts.
  selectKerncijfers(tabel);
  const opgegeven = new Map(Object.entries(perioden).map(([sleutel, dagen]) => [toUitkomstsleutel(sleutel), dagen]));
  const criteria = new Map<string, Plancriterium>();
  const bevindingen: Bevinding[] = [];
  for (const kolom of getKolommen(tabel, [...kaarten.flatMap(listCijfers), ...ook])) {
    const uitkomst = toUitkomstsleutel(kolom.sleutel);
    const bekend = opgegeven.get(uitkomst) ?? findPeriode(kolom);
    const { van, tot } = bekend ?? readBronjaar(kolom);
    const sleutel = [uitkomst, van, tot].join('\n');
    if (criteria.has(sleutel)) continue;
    if (bekend === undefined) {
      const params = { sleutel: kolom.sleutel, jaar: kolom.bron.jaar };
      const pad = ['criteria', criteria.size];
      bevindingen.push(createBevinding('waarschuwing', 'evaluatie.criterium_periode_onbekend', pad, params));
    }
    criteria.set(sleutel, { uitkomst, van, tot });
  }
  return { criteria: [...criteria.values()], bevindingen };
}

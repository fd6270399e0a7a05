import * as z from 'zod';
import { findSuggestie, safeParseSchema, toIdvorm } from '../../kern/huis.js';
import { type Bevinding, DomeinFout, type Pad } from '../../kern/index.js';
import { getTabelindex, listKolommen } from '../../kerncijfers/huis.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64, u8 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import { type Kenmerk, KenmerkSchema } from '../model/kenmerk.js';
import { type Cijfereis, QuotaSchema, type Quotum, type Waar } from '../model/quotum.js';
import { type Regel, RegelsSchema } from '../model/regel.js';
import { createBevinding } from '../teksten/codes.js';
import { checkObject } from './checkObject.js';
import { isLager } from './isLager.js';

/** Options of {@link describeGebieden}. */
export interface DescribeGebiedenOptions {
  /** The features and where they hold. Only the gemeente knows these. Default: none. */
  readonly kenmerken?: readonly Kenmerk[] | undefined;
  /** The quota, from which the figures that are needed are read. Default: none. */
  readonly quota?: readonly Quotum[] | undefined;
  /** The rules, from which the figures that are needed are read. Default: none. */
  readonly regels?: readonly Regel[] | undefined;
}

const OptionsSchema = z.strictObject({
  kenmerken: z.array(KenmerkSchema).optional(),
  quota: QuotaSchema.optional(),
  regels: RegelsSchema.optional(),
});

/** A condition of a quotum, a rule or a feature, with its place. */
interface Plek {
  readonly waar: Waar;
  readonly pad: Pad;
}

function listPlekken({ kenmerken = [], quota = [], regels = [] }: DescribeGebiedenOptions): Plek[] {
  return [
    ...kenmerken.flatMap(({ cijfers }, k) =>
      cijfers === undefined ? [] : [{ waar: { cijfers }, pad: ['kenmerken', k] }],
    ),
    ...quota.flatMap(({ waar }, i) => (waar === undefined ? [] : [{ waar, pad: ['quota', i, 'waar'] }])),
    ...regels.flatMap((regel, i) =>
      regel.soort === 'aantal_met' ? [{ waar: regel.waar, pad: ['regels', i, 'waar'] }] : [],
    ),
  ];
}

/** The figures that the conditions use, each with the places that name it. */
function listCijfers(plekken: readonly Plek[]): Map<string, Pad[]> {
  const cijfers = new Map<string, Pad[]>();
  const add = (cijfer: string, pad: Pad) => cijfers.set(cijfer, [...(cijfers.get(cijfer) ?? []), pad]);
  for (const { waar, pad } of plekken) {
    waar.cijfers?.forEach(({ cijfer }, c) => {
      add(cijfer, [...pad, 'cijfers', c, 'cijfer']);
    });
    waar.typisch?.cijfers.forEach((cijfer, c) => {
      add(cijfer, [...pad, 'typisch', 'cijfers', c]);
    });
  }
  return cijfers;
}

/** The features: each once, at areas that exist, and all those that the conditions use. */
function checkKenmerken(
  kenmerken: readonly Kenmerk[],
  plekken: readonly Plek[],
  gebieden: readonly Gebied[],
): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const codes = new Set(gebieden.flatMap(({ code, wijk = code, gemeente = code }) => [code, wijk, gemeente]));
  const ids = new Set<string>();
  kenmerken.forEach(({ id, gebieden: waar }, k) => {
    if (ids.has(toIdvorm(id)))
      bevindingen.push(createBevinding('fout', 'selectie.kenmerk_dubbel', ['kenmerken', k, 'id'], { kenmerk: id }));
    ids.add(toIdvorm(id));
    waar?.forEach((code, g) => {
      if (codes.has(code)) return;
      const params = { code, suggestie: findSuggestie(code, codes) ?? '-' };
      bevindingen.push(createBevinding('fout', 'selectie.waar_onbekend', ['kenmerken', k, 'gebieden', g], params));
    });
  });
  for (const { waar, pad } of plekken) {
    for (const veld of ['kenmerken', 'zonderKenmerken'] as const) {
      waar[veld]?.forEach((kenmerk, k) => {
        if (ids.has(kenmerk)) return;
        const params = { kenmerk, suggestie: findSuggestie(kenmerk, ids) ?? '-' };
        bevindingen.push(createBevinding('fout', 'selectie.kenmerk_onbekend', [...pad, veld, k], params));
      });
    }
  }
  return bevindingen;
}

/** The column of a figure, under the key by which it was asked. */
interface Gevraagdekolom {
  readonly cijfer: string;
  readonly kolom: Kerncijferkolom;
}

/** The columns of the figures. A figure with no column, or with several, becomes a finding at every place that names it. */
function readKolommen(
  tabel: Kerncijfertabel,
  cijfers: ReadonlyMap<string, readonly Pad[]>,
  bevindingen: Bevinding[],
): Gevraagdekolom[] {
  const bekend = tabel.kolommen.map(({ sleutel }) => sleutel);
  return [...cijfers].flatMap(([cijfer, paden]) => {
    const [kolom, ...meer] = listKolommen(tabel, cijfer);
    if (kolom !== undefined && meer.length === 0) return [{ cijfer, kolom }];
    bevindingen.push(
      ...paden.map((pad) =>
        kolom === undefined
          ? createBevinding('fout', 'selectie.cijfer_onbekend', pad, {
              cijfer,
              suggestie: findSuggestie(cijfer, bekend) ?? '-',
            })
          : createBevinding('fout', 'selectie.cijfer_meerduidig', pad, {
              cijfer,
              sleutels: [kolom, ...meer].map(({ sleutel }) => sleutel),
            }),
      ),
    );
    return [];
  });
}

const KANDIDATEN: readonly string[] = ['buurt', 'samengesteld'];
const INWONERS = 'aantal_inwoners';

/** The inhabitants of the year of the classification, or of the nearest year. */
function findInwoners(tabel: Kerncijfertabel): Kerncijferkolom | undefined {
  const afstand = ({ bron }: Kerncijferkolom) => Math.abs(bron.jaar - tabel.indeling.jaar);
  return [...listKolommen(tabel, INWONERS)].sort((a, b) => afstand(a) - afstand(b))[0];
}

/**
 * Describes the buurten of a table for `selectBuurten`: their wijk, inhabitants, features, and the figures that the quota and rules use. So
 * a figure cannot be forgotten, and a figure that nothing uses is not kept with the selection.
 *
 * A buurt has a feature when its own code, its wijk or its gemeente is among the areas of that feature, and its figures lie within the
 * bounds of that feature; of a feature with only one of both, that one decides. Of the table only buurten and composed areas are described, in the order of the table; rows of wijken and gemeenten only make their codes known. The inhabitants are
 * the column `aantal_inwoners`, where the table has it.
 *
 * **Missing data.** A figure that is missing is `null`, and so are missing inhabitants. A buurt without the figure that a quotum uses does
 * not qualify for it, and one without the figure that a feature uses does not have that feature.
 *
 * Cost: n in the areas, for each feature and figure.
 *
 * @param tabel - figures of one year, for instance from `readKerncijfers`
 * @param options - `kenmerken` (default none), `quota` (default none), `regels` (default none)
 * @returns the field `gebieden` of the options of `selectBuurten`
 * @throws DomeinFout `selectie.invoer_ongeldig` with everything that is wrong in `bevindingen`: `selectie.cijfer_onbekend` (no such column),
 *   `selectie.kenmerk_onbekend` (used by a quotum or rule, and not given), `selectie.kenmerk_dubbel`, `selectie.waar_onbekend` (an area
 *   that the table does not have), or the form of the options; `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 * import { describeGebieden } from 'buurtaanpak/selectie';
 *
 * const rijen = [
 *   { gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', p_koopw: '31' },
 *   { gwb_code_10: 'BU00808001', regio: 'Wirdum', recs: 'Buurt', a_inw: '1205', p_koopw: '.' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * describeGebieden(tabel, {
 *   kenmerken: [{ id: 'dorp', gebieden: ['WK008080'] }],
 *   quota: [{ id: 'dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } }],
 * })[1];
 * // => { code: 'BU00808001', naam: 'Wirdum', wijk: 'WK008080', kenmerken: ['dorp'], inwoners: 1205, cijfers: {} }
 * ```
 */
export function describeGebieden(tabel: Kerncijfertabel, options: DescribeGebiedenOptions = {}): SelectieGebied[] {
  const gelezen = safeParseSchema(OptionsSchema, checkObject(options, 'opties'), 'opties');
  const bevindingen: Bevinding[] = gelezen.success ? [] : [...gelezen.error.bevindingen];
  const { kenmerken = [], ...rest } = gelezen.success ? options : {};
  const plekken = listPlekken({ kenmerken, ...rest });
  getTabelindex(tabel);
  bevindingen.push(...checkKenmerken(kenmerken, plekken, tabel.gebieden));
  // The figures of a feature decide whether a buurt has it, and are not kept with the buurt.
  const gevraagd = listCijfers(plekken.filter(({ pad }) => pad[0] !== 'kenmerken'));
  const kolommen = readKolommen(tabel, gevraagd, bevindingen);
  const vanKenmerken = listCijfers(plekken.filter(({ pad }) => pad[0] === 'kenmerken'));
  const kenmerkkolommen = readKolommen(tabel, vanKenmerken, bevindingen);
  if (bevindingen.length > 0) {
    throw new DomeinFout('selectie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  const inwoners = findInwoners(tabel);
  const sets = kenmerken.map(({ id, gebieden, cijfers = [] }) => ({
    id,
    gebieden: gebieden === undefined ? undefined : new Set(gebieden),
    eisen: cijfers.flatMap((eis) =>
      kenmerkkolommen.filter(({ cijfer }) => cijfer === eis.cijfer).map(({ kolom }) => ({ eis, kolom })),
    ),
  }));
  return tabel.gebieden.flatMap(({ code, naam, wijk, gemeente, soort }, i) => {
    if (!KANDIDATEN.includes(soort)) return [];
    const heeft = ({ gebieden: binnen, eisen }: (typeof sets)[number]) =>
      (binnen === undefined || [code, wijk, gemeente].some((deel) => deel !== undefined && binnen.has(deel))) &&
      eisen.every(({ eis, kolom }) => meetsEis(eis, kolom, i));
    return {
      code,
      naam,
      ...(wijk !== undefined && { wijk }),
      kenmerken: sets.filter(heeft).map(({ id }) => id),
      inwoners: inwoners === undefined ? null : readCijfer(inwoners, i),
      cijfers: Object.fromEntries(kolommen.map(({ cijfer, kolom }) => [cijfer, readCijfer(kolom, i)])),
    };
  });
}

/** Whether the figure of a row lies within the bounds, both included, but for rounding noise. A missing figure does not. */
function meetsEis(
  { minimaal = Number.NEGATIVE_INFINITY, maximaal = Number.POSITIVE_INFINITY }: Cijfereis,
  kolom: Kerncijferkolom,
  rij: number,
): boolean {
  const waarde = readCijfer(kolom, rij);
  return waarde !== null && !isLager(waarde, minimaal) && !isLager(maximaal, waarde);
}

/** The figure of a row; `null` when it is missing. */
function readCijfer({ waarden, redenen }: Kerncijferkolom, rij: number): number | null {
  return u8(redenen, rij) === 0 ? f64(waarden, rij) : null;
}

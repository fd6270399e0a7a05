import * as z from 'zod';
import type { Burenparen } from '../../gebied/index.js';
import { refuseBevindingen } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { createGemetenKolom } from '../interval/createGemetenKolom.js';
import { hasGrenzen } from '../interval/hasGrenzen.js';
import type { Meting } from '../interval/meting.js';
import { readMeting } from '../interval/readMeting.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import { getKolomkop } from '../tabel/getKolomkop.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import { findOmgeving } from './findOmgeving.js';
import { listVerdeelbaar } from './listVerdeelbaar.js';
import { splitAantal } from './splitAantal.js';
import type { Splitsdeel } from './splitsdeel.js';
import { takeOver } from './takeOver.js';

/** Options of {@link splitKerncijfers}. */
export interface SplitKerncijfersOptions {
  /** Figures of the squares, read with `vorm: 'vierkant'`. Default: none, and then every count but the inhabitants is an estimate. */
  readonly vierkanten?: Kerncijfertabel | undefined;
  /** Which buurten touch. Default: the buurten around a buurt are the others of its wijk. */
  readonly buren?: Burenparen | undefined;
}

/** What {@link splitKerncijfers} gives. */
export interface Splitsresultaat {
  readonly tabel: Kerncijfertabel;
  readonly bevindingen: readonly Bevinding[];
}

const DelenSchema = z.array(
  z.looseObject({
    code: z.string().min(1),
    buurt: z.string(),
    inwoners: z.int().min(0),
    vierkanten: z.array(z.string()),
  }),
);
const OptionsSchema = z.strictObject({
  vierkanten: z.unknown().optional(),
  buren: z.array(z.tuple([z.string(), z.string()])).optional(),
});

/** Refuses a part of a buurt that the table does not have, and a code that stands for another area. */
function checkDelen(tabel: Kerncijfertabel, delen: readonly Splitsdeel[]): void {
  const { rij } = getTabelindex(tabel);
  const gezien = new Set<string>();
  const bevindingen = delen.flatMap(({ code, buurt }, i) => {
    const dubbel = gezien.has(code) || rij.has(code);
    gezien.add(code);
    const params = { code: buurt, aantal: tabel.gebieden.length };
    return [
      ...(dubbel ? [createBevinding('fout', 'kerncijfers.samenstelling_dubbel', [i, 'code'], { code })] : []),
      ...(rij.has(buurt) ? [] : [createBevinding('fout', 'kerncijfers.gebied_onbekend', [i, 'buurt'], params)]),
    ];
  });
  refuseBevindingen(bevindingen);
}

function toGebied({ naam, code: _, soort: __, ...ligging }: Gebied, { code }: Splitsdeel, nummer: number): Gebied {
  return { code, naam: `${naam}, deel ${nummer + 1}`, soort: 'samengesteld', ...ligging };
}

function groupDelen(delen: readonly Splitsdeel[]): ReadonlyMap<string, readonly Splitsdeel[]> {
  const perBuurt = new Map<string, Splitsdeel[]>();
  for (const deel of delen) {
    const groep = perBuurt.get(deel.buurt);
    if (groep === undefined) perBuurt.set(deel.buurt, [deel]);
    else groep.push(deel);
  }
  return perBuurt;
}

/** The cells of the parts of a buurt. What the buurt itself does not have, its parts do not have either. */
function splitCel(
  kolom: Kerncijferkolom,
  cel: Meting,
  delen: readonly Splitsdeel[],
  omgeving: readonly number[],
  vierkanten: Kerncijfertabel | undefined,
  verdeelbaar: boolean,
): Meting[] {
  if ('reden' in cel) return delen.map(() => cel);
  return getAggregatie(kolom).soort === 'som' && delen.some(({ inwoners }) => inwoners > 0)
    ? splitAantal(kolom, cel.waarde, delen, vierkanten, verdeelbaar)
    : delen.map(() => takeOver(kolom, cel.waarde, omgeving));
}

/**
 * Gives the parts of buurten that `splitBuurten` made their figures; each part takes the place of its buurt in the table. Inhabitants are
 * those of the split. Other counts are divided as the squares say (largest remainder, so the parts add up to the buurt). Where the squares
 * do not have a count, or keep it secret, it is divided by the inhabitants and is an estimate (`geschat`) between 0 and all of it. In a table
 * of several years only the count nearest to the year of the squares is no estimate, and of the inhabitants the one nearest to the
 * classification: the other years are divided as people live in that one, so a part has no growth of its own.
 *
 * A mean, share, distance or class is **taken over** from the whole buurt: `nauwkeurigheid` of the column is `overgenomen`, the figure is
 * `geschat`, and its bounds are the lowest and the highest of the buurt and those around it. Nobody measured it there, so all parts of one
 * buurt tie on it, and `scoreBuurten` says so.
 *
 * Cost: n in the areas with their parts, for each column; with squares n in these too.
 *
 * @param tabel - figures with the buurten that were split
 * @param delen - the parts: `splitBuurten(…).delen`
 * @param options - figures of the squares, and which buurten touch
 * @returns the table with the parts, which are areas of the kind `samengesteld`, and a finding `kerncijfers.overgenomen` (info) when there
 *   are figures that were taken over
 * @throws DomeinFout `kerncijfers.gebied_onbekend` for a part of a buurt that the table does not have, `kerncijfers.samenstelling_dubbel`
 *   for a code that is there twice, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` when the parts or the options are not valid
 *
 * @example
 * ```ts
 * import { splitBuurten } from 'buurtaanpak/gebied';
 * import { getKerncijfer, readKerncijfers, splitKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'BU00140000', regio: 'Oost', recs: 'Buurt', a_inw: '1500', g_hhgro: '2,0' },
 *   { gwb_code_10: 'BU00140001', regio: 'West', recs: 'Buurt', a_inw: '600', g_hhgro: '2,6' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * const vierkanten = ['E2331N5820', 'E2332N5820'].map((code) => ({ code, inwoners: 750, buurt: 'BU00140000' }));
 * const { delen } = splitBuurten([{ code: 'BU00140000', inwoners: 1500 }], vierkanten);
 * const gesplitst = splitKerncijfers(tabel, delen).tabel;
 * gesplitst.gebieden.map(({ naam }) => naam); // => ['Oost, deel 1', 'Oost, deel 2', 'West']
 * getKerncijfer(gesplitst, 'BU00140000-01', 'aantal_inwoners'); // => { waarde: 750 }
 * ```
 */
export function splitKerncijfers(
  tabel: Kerncijfertabel,
  delen: readonly Splitsdeel[],
  options: SplitKerncijfersOptions = {},
): Splitsresultaat {
  getTabelindex(tabel);
  parseSchema(DelenSchema, delen, 'delen');
  parseSchema(OptionsSchema, options, 'opties');
  const { vierkanten, buren } = options;
  if (vierkanten !== undefined) getTabelindex(vierkanten);
  checkDelen(tabel, delen);
  if (delen.length === 0) return { tabel, bevindingen: [] };
  const perBuurt = groupDelen(delen);
  const omgeving = findOmgeving(tabel, new Set(perBuurt.keys()), buren);
  const verdeelbaar = listVerdeelbaar(tabel, vierkanten);
  const overgenomen: string[] = [];
  const kolommen = tabel.kolommen.map((kolom) => {
    const metingen = tabel.gebieden.flatMap((gebied, rij): Meting[] => {
      const cel = readMeting(kolom, gebied, rij, hasGrenzen(kolom));
      const eigen = perBuurt.get(gebied.code);
      if (eigen === undefined) return [cel];
      return splitCel(kolom, cel, eigen, omgeving.get(gebied.code) ?? [], vierkanten, verdeelbaar.has(kolom));
    });
    const takenOver = getAggregatie(kolom).soort !== 'som';
    if (takenOver) overgenomen.push(kolom.sleutel);
    const kop = takenOver
      ? { ...getKolomkop(kolom), nauwkeurigheid: { soort: 'overgenomen' } as const }
      : getKolomkop(kolom);
    return createGemetenKolom(
      kop,
      metingen,
      metingen.some((cel) => 'waarde' in cel && cel.onder !== undefined),
    );
  });
  const gebieden = tabel.gebieden.flatMap(
    (gebied) => perBuurt.get(gebied.code)?.map((deel, nummer) => toGebied(gebied, deel, nummer)) ?? [gebied],
  );
  const params = { sleutels: overgenomen, delen: delen.length, buurten: perBuurt.size };
  const bevindingen = overgenomen.length === 0 ? [] : [createBevinding('info', 'kerncijfers.overgenomen', [], params)];
  return { tabel: { indeling: tabel.indeling, gebieden, kolommen }, bevindingen };
}

import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { getGebied } from './getGebied.js';
import { getKolom } from './getKolom.js';
import { GEBIEDSSOORTEN, type Gebied, type Gebiedssoort, type Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';
import { takeRijen } from './takeRijen.js';

/** Options of {@link selectKerncijfers}: which areas (those that meet all conditions) and which columns. */
export interface SelectKerncijfersOptions {
  /** Only areas of this kind. Default: of all kinds. */
  readonly soort?: Gebiedssoort | undefined;
  /** Only areas in the gemeente with this code, itself included. Default: in all. */
  readonly gemeente?: string | undefined;
  /** Only areas in the wijk with this code, itself included. Default: in all. */
  readonly wijk?: string | undefined;
  /** Only areas with these codes, each of which is in the table. Default: all. */
  readonly codes?: readonly string[] | undefined;
  /** Only areas of which this says yes. Default: all. */
  readonly waar?: ((gebied: Gebied) => boolean) | undefined;
  /** Only these columns, in this order. Default: all columns. */
  readonly kolommen?: readonly Cijfersleutel[] | undefined;
}

const OptionsSchema = z.strictObject({
  soort: z.enum(GEBIEDSSOORTEN).optional(),
  gemeente: z.string().optional(),
  wijk: z.string().optional(),
  codes: z.array(z.string()).optional(),
  waar: z.custom((waarde) => typeof waarde === 'function').optional(),
  kolommen: z.array(z.string()).optional(),
});

/**
 * Some areas of a table, some of its columns, or both. The areas keep the order of the table; the columns come in the order asked for.
 *
 * Cost: n in the areas, for each column.
 *
 * @param tabel - the table
 * @param options - which areas and columns; without options all of them
 * @returns a new table; without areas when none meets the conditions
 * @throws DomeinFout `kerncijfers.gebied_onbekend` and `kerncijfers.sleutel_onbekend` for a code or key that is not in the table,
 *   `kerncijfers.sleutel_meerduidig`,
 *   `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` when the options are not valid
 *
 * @example
 * ```ts
 * import { readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810', a_hh: '66821' },
 *   { gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', a_hh: '480' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * selectKerncijfers(tabel, { soort: 'buurt', gemeente: 'GM0080' }).gebieden.length; // => 1
 * selectKerncijfers(tabel, { codes: ['GM0080'] }).gebieden.length; // => 1
 * selectKerncijfers(tabel, { waar: ({ naam }) => naam.startsWith('Leeuw') }).gebieden.length; // => 1
 * selectKerncijfers(tabel, { kolommen: ['aantal_huishoudens'] }).kolommen.length; // => 1
 * ```
 */
export function selectKerncijfers(tabel: Kerncijfertabel, options: SelectKerncijfersOptions = {}): Kerncijfertabel {
  getTabelindex(tabel);
  parseSchema(OptionsSchema, options, 'opties');
  const { soort, gemeente, wijk, codes, waar, kolommen } = options;
  for (const code of codes ?? []) getGebied(tabel, code);
  const gekozen = codes === undefined ? undefined : new Set(codes);
  const met =
    kolommen === undefined
      ? tabel
      : {
          indeling: tabel.indeling,
          gebieden: tabel.gebieden,
          kolommen: kolommen.map((sleutel) => getKolom(tabel, sleutel)),
        };
  if (
    soort === undefined &&
    gemeente === undefined &&
    wijk === undefined &&
    gekozen === undefined &&
    waar === undefined
  )
    return { indeling: tabel.indeling, gebieden: met.gebieden, kolommen: met.kolommen };
  return takeRijen(
    met,
    tabel.gebieden.flatMap((gebied, rij) =>
      (soort === undefined || soort === gebied.soort) &&
      (gemeente === undefined || gemeente === gebied.gemeente) &&
      (wijk === undefined || wijk === gebied.wijk) &&
      (gekozen?.has(gebied.code) ?? true) &&
      (waar?.(gebied) ?? true)
        ? [rij]
        : [],
    ),
  );
}

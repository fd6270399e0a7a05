import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Gebied, Gebiedssoort, Kerncijfertabel } from './kerncijfertabel.js';
import { getTabelindex } from './tabelindex.js';
import { takeRijen } from './takeRijen.js';

/** The areas that {@link selectKerncijfers} keeps: those that meet all given conditions. */
export interface Gebiedsfilter {
  /** Only areas of this kind. */
  readonly soort?: Gebiedssoort;
  /** Only areas in the gemeente with this code, itself included. */
  readonly gemeente?: string;
  /** Only areas in the wijk with this code, itself included. */
  readonly wijk?: string;
}

const FilterSchema = z.looseObject({});

/**
 * The rows of a table for some areas; the order stays.
 *
 * @param tabel - the table
 * @param keuze - a filter, or a function that tells for each area whether to keep it
 * @returns a new table; without areas when no area fits
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` when the filter is not valid
 *
 * @example
 * ```ts
 * import { readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810' },
 *   { gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * selectKerncijfers(tabel, { soort: 'buurt', gemeente: 'GM0080' }).gebieden.length; // => 1
 * selectKerncijfers(tabel, (gebied) => gebied.naam.startsWith('Leeuw')).gebieden.length; // => 1
 * ```
 */
export function selectKerncijfers(
  tabel: Kerncijfertabel,
  keuze: Gebiedsfilter | ((gebied: Gebied) => boolean),
): Kerncijfertabel {
  getTabelindex(tabel);
  if (typeof keuze !== 'function') parseSchema(FilterSchema, keuze, 'gebiedsfilter');
  const past =
    typeof keuze === 'function'
      ? keuze
      : ({ soort, gemeente, wijk }: Gebied) =>
          (keuze.soort === undefined || keuze.soort === soort) &&
          (keuze.gemeente === undefined || keuze.gemeente === gemeente) &&
          (keuze.wijk === undefined || keuze.wijk === wijk);
  return takeRijen(
    tabel,
    tabel.gebieden.flatMap((gebied, rij) => (past(gebied) ? [rij] : [])),
  );
}

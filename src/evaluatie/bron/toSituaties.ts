import type { Cijfersleutel, Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';
import { listCijferrijen } from './listCijferrijen.js';

/** Options of {@link toSituaties}. */
export interface ToSituatiesOptions {
  /** The keys of the figures. Default: all columns. */
  readonly sleutels?: readonly Cijfersleutel[];
  /** The groups of an area, by its code, such as `{ BU00802001: { ligging: 'oost' } }`. Default: none. */
  readonly groepen?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Compare buurten within their gemeente only (`blok`), or all together. Default: true. */
  readonly binnenGemeente?: boolean;
}

/** The block of an area: its gemeente when that is known, or one block for all areas. */
function toBlok(gemeente: string | undefined, binnenGemeente: boolean): { readonly blok?: string } {
  if (!binnenGemeente) return { blok: 'alle gemeenten' };
  return gemeente === undefined ? {} : { blok: gemeente };
}

/**
 * The situations of buurten, from a table of figures and from groups that people gave (`groepen`). A missing figure keeps its reason.
 *
 * @param tabel - the figures; every area becomes a buurt
 * @returns one situation for each area, in the order of the table
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`; `evaluatie.groep_onbekende_buurt`: groups of an area that is not in the table;
 *   `evaluatie.kenmerk_dubbel`: a group with the key of a figure
 *
 * @example
 * ```ts
 * import { toSituaties } from 'buurtaanpak/evaluatie';
 * import { readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', g_ink_pi: '.' }];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * toSituaties(tabel, { sleutels: ['aantal_inwoners'], groepen: { BU00802001: { ligging: 'oost' } } });
 * // => [{ buurt: 'BU00802001', blok: 'GM0080', kenmerken: { aantal_inwoners: 685, ligging: 'oost' } }]
 * ```
 */
export function toSituaties(tabel: Kerncijfertabel, options: ToSituatiesOptions = {}): Situatie[] {
  const { sleutels = tabel.kolommen.map(({ sleutel }) => sleutel), groepen = {}, binnenGemeente = true } = options;
  const codes = new Set(tabel.gebieden.map(({ code }) => code));
  for (const [buurt, eigen] of Object.entries(groepen)) {
    if (!codes.has(buurt)) refuse('evaluatie.groep_onbekende_buurt', { buurt }, ['groepen', buurt]);
    for (const kenmerk of Object.keys(eigen)) {
      if (sleutels.includes(kenmerk)) refuse('evaluatie.kenmerk_dubbel', { kenmerk }, ['groepen', buurt, kenmerk]);
    }
  }
  return listCijferrijen(tabel, sleutels).map(({ gebied, cijfers }) => ({
    buurt: gebied.code,
    ...toBlok(gebied.gemeente, binnenGemeente),
    kenmerken: { ...cijfers, ...groepen[gebied.code] },
  }));
}

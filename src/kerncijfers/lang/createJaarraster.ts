import type { Bevinding } from '../../kern/index.js';
import { i32 } from '../../rekenen/index.js';
import { toCeltekst } from '../kop/celtekst.js';
import type { Rij } from '../kop/leesplan.js';
import { createRaster } from './createRaster.js';
import { listDubbel } from './listDubbel.js';
import { readJaren } from './readJaren.js';

/** A table with the rows of several years: its years, and the row of each area in a year. */
export interface Jaarraster {
  /** In order, with the row of an area in that year from the row of that area. */
  readonly jaren: readonly { readonly jaar: number; readonly findRij: (gebiedsrij: number) => number }[];
  readonly gebiedsrijen: readonly number[];
  readonly bevindingen: readonly Bevinding[];
}

/** The columns of a table with the rows of several years. */
export interface Jaarvelden {
  readonly code: string;
  readonly jaar: string;
  /** The columns in which two rows of the same area and year must agree. */
  readonly vergelijk: readonly string[];
}

/**
 * Puts the rows of several years in a raster of areas by years. The newest row of an area tells its name.
 *
 * @param kolommen - how many columns each year has
 * @throws DomeinFout `kerncijfers.tabel_te_groot`
 */
export function createJaarraster(rijen: readonly Rij[], velden: Jaarvelden, kolommen: number): Jaarraster {
  const { jaren: jaarVan, bevindingen } = readJaren(rijen, velden.jaar, undefined);
  const jaren = [...new Set(jaarVan.filter((jaar) => jaar !== undefined))].sort((a, b) => a - b);
  const plaatsen = new Map<number | undefined, number>(jaren.map((jaar, plaats) => [jaar, plaats]));
  const readTekst = (rij: number, veld: string): string => toCeltekst(rijen[rij]?.[veld]).trim();
  const groepen = Int32Array.from(jaarVan, (jaar) => plaatsen.get(jaar) ?? -1);
  const raster = createRaster({
    codes: rijen.map((_, rij) => readTekst(rij, velden.code) || undefined),
    groepen,
    aantalGroepen: jaren.length,
    kolommenPerGroep: kolommen,
    isBeter: (rij, dan) => i32(groepen, rij) > i32(groepen, dan),
    isGelijk: (a, b) => velden.vergelijk.every((veld) => readTekst(a, veld) === readTekst(b, veld)),
  });
  return {
    jaren: jaren.map((jaar, plaats) => ({ jaar, findRij: raster.getFindRij(plaats) })),
    gebiedsrijen: raster.gebiedsrijen,
    bevindingen: [
      ...bevindingen,
      ...listDubbel(raster.dubbel, velden.code, (rij) => ({
        code: readTekst(rij, velden.code),
        waarvan: String(jaarVan[rij]),
      })),
    ],
  };
}

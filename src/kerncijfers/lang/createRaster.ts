import { i32 } from '../../rekenen/index.js';
import { GEEN_RIJ, TEGENSTRIJDIG } from '../kop/leesplan.js';
import { refuse } from '../teksten/codes.js';

/** The most columns, and the most cells, that are made of rows: a wrong column of years or names would give one for each row. */
const MEESTE_KOLOMMEN = 5000;
const MEESTE_CELLEN = 10_000_000;

/** Rows of which each is about an area and belongs to a group, such as a figure or a year. */
export interface Rasterbron {
  /** The code of the area of each row; undefined for a row without one, which is an area of its own. */
  readonly codes: readonly (string | undefined)[];
  /** The group of each row, from 0; -1 for a row that is left out. */
  readonly groepen: Int32Array;
  readonly aantalGroepen: number;
  /** How many columns each group becomes. */
  readonly kolommenPerGroep: number;
  /** Whether a row tells better of its area, such as its name, than another row of that area. */
  readonly isBeter: (rij: number, dan: number) => boolean;
  /** Whether two rows hold the same figures. */
  readonly isGelijk: (a: number, b: number) => boolean;
}

/** Two rows of the same area and group. */
export interface Dubbel {
  readonly eerder: number;
  readonly rij: number;
  /** Whether all rows of that area and group hold the same figures. Otherwise these two differ. */
  readonly gelijk: boolean;
}

/** The rows by area and group. */
export interface Raster {
  /** The row that tells of each area. */
  readonly gebiedsrijen: readonly number[];
  /** For a group: from the row of an area to its row in that group, `GEEN_RIJ` or `TEGENSTRIJDIG`. */
  readonly getFindRij: (groep: number) => (gebiedsrij: number) => number;
  /** Each area and group with several rows, in the order of the first of these rows. */
  readonly dubbel: readonly Dubbel[];
}

/** The areas of the rows, each with the row that tells of it. */
function groupGebieden({ codes, groepen, isBeter }: Rasterbron): { gebiedVan: Int32Array; gebiedsrijen: number[] } {
  const nummers = new Map<string, number>();
  const gebiedsrijen: number[] = [];
  const gebiedVan = new Int32Array(codes.length).fill(GEEN_RIJ);
  for (const [rij, code] of codes.entries()) {
    if (i32(groepen, rij) < 0) continue;
    const bekend = code === undefined ? undefined : nummers.get(code);
    const nummer = bekend ?? gebiedsrijen.length;
    gebiedVan[rij] = nummer;
    if (bekend === undefined) {
      gebiedsrijen.push(rij);
      if (code !== undefined) nummers.set(code, nummer);
    } else if (isBeter(rij, gebiedsrijen[nummer] as number)) gebiedsrijen[nummer] = rij;
  }
  return { gebiedVan, gebiedsrijen };
}

/** Two or more rows. */
type Rijen = [eerste: number, tweede: number, ...rest: number[]];

/** The first row, and the first that differs from it; without one, the second. */
function toDubbel([eerder, tweede, ...rest]: Rijen, isGelijk: Rasterbron['isGelijk']): Dubbel {
  const anders = [tweede, ...rest].find((rij) => !isGelijk(eerder, rij));
  return { eerder, rij: anders ?? tweede, gelijk: anders === undefined };
}

/**
 * Puts rows in a raster of areas by groups. An area with several rows in a group keeps the first when they hold the same figures, and none
 * of them when they differ. What is kept does not depend on the order of the rows.
 *
 * @throws DomeinFout `kerncijfers.tabel_te_groot`
 */
export function createRaster(bron: Rasterbron): Raster {
  const { groepen, aantalGroepen, kolommenPerGroep, isGelijk } = bron;
  const { gebiedVan, gebiedsrijen } = groupGebieden(bron);
  const gebieden = gebiedsrijen.length;
  const kolommen = aantalGroepen * kolommenPerGroep;
  if (kolommen > MEESTE_KOLOMMEN || kolommen * gebieden > MEESTE_CELLEN) {
    const grens = { kolommenGrens: MEESTE_KOLOMMEN, cellenGrens: MEESTE_CELLEN };
    refuse('kerncijfers.tabel_te_groot', { kolommen, gebieden, ...grens });
  }
  const cellen = new Int32Array(aantalGroepen * gebieden).fill(GEEN_RIJ);
  const meer = new Map<number, Rijen>();
  for (const [rij, gebied] of gebiedVan.entries()) {
    if (gebied < 0) continue;
    const plaats = i32(groepen, rij) * gebieden + gebied;
    const eerder = i32(cellen, plaats);
    const groep = meer.get(plaats);
    if (eerder === GEEN_RIJ) cellen[plaats] = rij;
    else if (groep === undefined) meer.set(plaats, [eerder, rij]);
    else groep.push(rij);
  }
  const dubbel = [...meer].map(([plaats, rijen]) => {
    const paar = toDubbel(rijen, isGelijk);
    if (!paar.gelijk) cellen[plaats] = TEGENSTRIJDIG;
    return paar;
  });
  return {
    gebiedsrijen,
    getFindRij: (groep) => (gebiedsrij) => i32(cellen, groep * gebieden + i32(gebiedVan, gebiedsrij)),
    dubbel: dubbel.sort((a, b) => a.eerder - b.eerder),
  };
}

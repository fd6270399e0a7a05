import type { Bevinding } from '../../kern/index.js';
import { i32, u32 } from '../../rekenen/index.js';
import { toCeltekst } from '../kop/celtekst.js';
import type { Groepering } from '../kop/groep.js';
import type { Kop } from '../kop/kop.js';
import { GEEN_RIJ } from '../kop/leesplan.js';
import { createBevinding, refuse } from '../teksten/codes.js';

/** The rows of a table by area and group. */
export interface Groepraster {
  /** The row that tells of each area. Absent: every row does. */
  readonly gebiedsrijen?: readonly number[] | undefined;
  /** For a group: from the row of an area to its row in that group, or `GEEN_RIJ`. Absent: they are the same. */
  readonly getFindRij?: ((groep: number) => (gebiedsrij: number) => number) | undefined;
  readonly bevindingen: readonly Bevinding[];
}

/** A table of which areas by groups are more than this many times its rows has nearly no figures: something else is wrong with it. */
const LEEGSTE = 50;
const KLEIN = 1_000_000;

/** The code of the area of a row; empty for a row without one. */
function readCode(kop: Kop, rij: number): string {
  const cellen = kop.gebiedsvelden.map(({ code }) => toCeltekst(kop.rijen[rij]?.[code]).trim());
  return cellen.find((cel) => cel !== '') ?? '';
}

/**
 * The number of the area of each row, and the row that tells of each area: that of the last group, which is of the last year. A row without a
 * code is an area of its own, so that it is reported.
 */
function numberGebieden(kop: Kop, vanRij: Uint32Array) {
  const perCode = new Map<string, { readonly nummer: number; rij: number }>();
  const gebieden: { readonly nummer: number; rij: number }[] = [];
  const gebiedVan = Int32Array.from(kop.rijen, (_, rij) => {
    const code = readCode(kop, rij);
    const bekend = code === '' ? undefined : perCode.get(code);
    if (bekend === undefined) {
      const gebied = { nummer: gebieden.length, rij };
      gebieden.push(gebied);
      if (code !== '') perCode.set(code, gebied);
      return gebied.nummer;
    }
    if (u32(vanRij, rij) > u32(vanRij, bekend.rij)) bekend.rij = rij;
    return bekend.nummer;
  });
  return { gebiedVan, gebiedsrijen: gebieden.map(({ rij }) => rij) };
}

/**
 * Puts the rows in a raster of areas by groups. The second row of an area in a group is reported and left out.
 *
 * @throws DomeinFout `kerncijfers.dimensies_te_veel` for a table that would be nearly empty
 */
export function createGroepraster(kop: Kop, { groepen, vanRij }: Groepering): Groepraster {
  if (vanRij === undefined) return { bevindingen: [] };
  const { gebiedVan, gebiedsrijen } = numberGebieden(kop, vanRij);
  const gebieden = gebiedsrijen.length;
  if (groepen.length * gebieden > Math.max(KLEIN, LEEGSTE * kop.rijen.length))
    refuse('kerncijfers.dimensies_te_veel', { groepen: groepen.length, gebieden, rijen: kop.rijen.length });
  const rijVan = new Int32Array(groepen.length * gebieden).fill(GEEN_RIJ);
  const bevindingen: Bevinding[] = [];
  const [veld = ''] = kop.gebiedsvelden.map(({ code }) => code);
  vanRij.forEach((groep, rij) => {
    const plaats = groep * gebieden + i32(gebiedVan, rij);
    const eerder = i32(rijVan, plaats);
    if (eerder === GEEN_RIJ) {
      rijVan[plaats] = rij;
      return;
    }
    const bronrij = kop.getRijnummer(rij, veld);
    const params = { rij: bronrij + 1, code: readCode(kop, rij), eerder: kop.getRijnummer(eerder, veld) + 1 };
    bevindingen.push(createBevinding('fout', 'kerncijfers.code_dubbel', [bronrij, veld], params));
  });
  return {
    gebiedsrijen,
    getFindRij: (groep) => (gebiedsrij) => i32(rijVan, groep * gebieden + i32(gebiedVan, gebiedsrij)),
    bevindingen,
  };
}

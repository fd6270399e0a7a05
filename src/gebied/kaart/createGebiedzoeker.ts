import { isBinnen } from './isBinnen.js';
import type { Omtrek } from './readOmtrekken.js';

/** Finds the areas in which a point lies: their codes, sorted. None outside the map; more than one only where areas overlap. */
export type Gebiedzoeker = (x: number, y: number) => readonly string[];

interface Doos {
  readonly west: number;
  readonly oost: number;
  readonly zuid: number;
  readonly noord: number;
}

/** A box that holds an area, or other boxes. */
interface Knoop extends Doos {
  readonly gebied?: Omtrek;
  readonly takken: readonly Knoop[];
}

function toKnoop(gebied: Omtrek): Knoop {
  let [west, oost, zuid, noord] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of gebied.ringen) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      oost = Math.max(oost, x);
      zuid = Math.min(zuid, y);
      noord = Math.max(noord, y);
    }
  }
  return { west, oost, zuid, noord, gebied, takken: [] };
}

/** Puts boxes in a box: few as they are, many in two halves, by turns from west to east and from south to north. */
function packKnopen(knopen: readonly Knoop[], langs: 'x' | 'y'): Knoop {
  const place = ({ west, oost, zuid, noord }: Doos) => (langs === 'x' ? west / 2 + oost / 2 : zuid / 2 + noord / 2);
  const half = knopen.length >> 1;
  const geordend = knopen.length > 4 ? [...knopen].sort((a, b) => place(a) - place(b)) : knopen;
  const takken =
    knopen.length > 4
      ? [geordend.slice(0, half), geordend.slice(half)].map((deel) => packKnopen(deel, langs === 'x' ? 'y' : 'x'))
      : knopen;
  return {
    west: takken.reduce((uiterst, tak) => Math.min(uiterst, tak.west), Infinity),
    oost: takken.reduce((uiterst, tak) => Math.max(uiterst, tak.oost), -Infinity),
    zuid: takken.reduce((uiterst, tak) => Math.min(uiterst, tak.zuid), Infinity),
    noord: takken.reduce((uiterst, tak) => Math.max(uiterst, tak.noord), -Infinity),
    takken,
  };
}

function search({ west, oost, zuid, noord, gebied, takken }: Knoop, x: number, y: number, gevonden: string[]): void {
  if (x < west || x > oost || y < zuid || y > noord) return;
  if (gebied !== undefined && isBinnen(gebied.ringen, x, y)) gevonden.push(gebied.code);
  for (const tak of takken) search(tak, x, y, gevonden);
}

/**
 * Lays an index over the areas of a map: boxes in boxes (an R-tree, packed at once), so that a point is tried on few areas. It takes
 * memory in proportion to the number of areas, also where they all lie on each other.
 */
export function createGebiedzoeker(omtrekken: readonly Omtrek[]): Gebiedzoeker {
  const wortel = packKnopen(omtrekken.map(toKnoop), 'x');
  return (x, y) => {
    const gevonden: string[] = [];
    search(wortel, x, y, gevonden);
    return gevonden.sort();
  };
}

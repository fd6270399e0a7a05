import type { Verkenningsgebied } from '../model/prepareGebied.js';
import type { Omtrekken } from '../werk/berichten.js';

/** The outlines that belong to buurten of the area, as paths on the canvas, by row of the table. */
export interface Vlakkenplan {
  readonly paden: readonly (Path2D | undefined)[];
  /** Where a mark is put, per row. */
  readonly midden: readonly (readonly [number, number] | undefined)[];
  readonly hoogte: number;
  readonly zonder: number;
}

/** Fits the outlines into a width in pixels; `undefined` when none of them is of this area. */
export function planVlakken(
  gebied: Verkenningsgebied,
  { vlakken, aarde }: Omtrekken,
  breedte: number,
): Vlakkenplan | undefined {
  const hier = vlakken.filter(({ code }) => gebied.rijVan.has(code));
  let [links, rechts, onder, boven] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { ringen } of hier)
    for (const ring of ringen)
      for (let i = 0; i + 1 < ring.length; i += 2) {
        links = Math.min(links, ring[i]!);
        rechts = Math.max(rechts, ring[i]!);
        onder = Math.min(onder, ring[i + 1]!);
        boven = Math.max(boven, ring[i + 1]!);
      }
  if (!(rechts > links && boven > onder)) return undefined;
  // Degrees of longitude are narrower than those of latitude; on the size of a country that is all there is to it.
  const rek = aarde ? Math.cos((((onder + boven) / 2) * Math.PI) / 180) : 1;
  const ruimte = breedte - 4;
  const schaal = Math.min(ruimte / ((rechts - links) * rek), 620 / (boven - onder));
  const marge = (breedte - (rechts - links) * rek * schaal) / 2;
  const toX = (x: number) => marge + (x - links) * rek * schaal;
  const toY = (y: number) => 2 + (boven - y) * schaal;
  const paden: (Path2D | undefined)[] = Array.from(gebied.gebieden, () => undefined);
  const midden: (readonly [number, number] | undefined)[] = Array.from(gebied.gebieden, () => undefined);
  for (const { code, ringen } of hier) {
    const pad = new Path2D();
    let grootste = -1;
    for (const ring of ringen) {
      let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
      for (let i = 0; i + 1 < ring.length; i += 2) {
        const [x, y] = [toX(ring[i]!), toY(ring[i + 1]!)];
        if (i === 0) pad.moveTo(x, y);
        else pad.lineTo(x, y);
        [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
      }
      pad.closePath();
      if ((x1 - x0) * (y1 - y0) > grootste) {
        grootste = (x1 - x0) * (y1 - y0);
        midden[gebied.rijVan.get(code)!] = [(x0 + x1) / 2, (y0 + y1) / 2];
      }
    }
    paden[gebied.rijVan.get(code)!] = pad;
  }
  const getekend = new Set(hier.map(({ code }) => code)).size;
  return { paden, midden, hoogte: (boven - onder) * schaal + 4, zonder: gebied.gebieden.length - getekend };
}

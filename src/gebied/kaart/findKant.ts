import type { Positie } from './readOmtrekken.js';

/** What rounding can do to the difference of two products of differences, as a share of their sum (Shewchuk 1997, `ccwerrboundA`). */
const FOUT = (3 + 16 * 2 ** -53) * 2 ** -53;
/** Below this the products are too small for a bound that is a share of them. */
const KLEINST = 1e-290;

/** A number times 2 ** 1074, which is whole for every finite number. */
function toGeheel(getal: number): bigint {
  const beeld = new DataView(new ArrayBuffer(8));
  beeld.setFloat64(0, Math.abs(getal));
  const bits = beeld.getBigUint64(0);
  const macht = bits >> 52n;
  const cijfers = bits & 0xf_ffff_ffff_ffffn;
  const geheel = macht === 0n ? cijfers : (cijfers | 0x10_0000_0000_0000n) << (macht - 1n);
  return getal < 0 ? -geheel : geheel;
}

/**
 * On which side of the line from one point to another a third point lies: above 0 at the left, below 0 at the right, 0 on the line. The
 * sign is exact: where rounding could decide, whole numbers do.
 */
export function findKant([x1, y1]: Positie, [x2, y2]: Positie, x: number, y: number): number {
  const links = (x2 - x1) * (y - y1);
  const rechts = (y2 - y1) * (x - x1);
  const verschil = links - rechts;
  if (Math.abs(verschil) > FOUT * (Math.abs(links) + Math.abs(rechts)) + KLEINST) return verschil;
  const [gx1, gy1, gx, gy] = [toGeheel(x1), toGeheel(y1), toGeheel(x), toGeheel(y)];
  const precies = (toGeheel(x2) - gx1) * (gy - gy1) - (toGeheel(y2) - gy1) * (gx - gx1);
  return precies > 0n ? 1 : precies < 0n ? -1 : 0;
}

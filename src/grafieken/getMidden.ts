import type { Punt, Ring } from './readVlakken.js';

/** The sides of a ring, each from a point to the next one. */
function listZijden([eerste, ...rest]: Ring): { readonly van: Punt; readonly naar: Punt }[] {
  let van = eerste;
  return [...rest, eerste].map((naar) => {
    const zijde = { van, naar };
    van = naar;
    return zijde;
  });
}

/** Twice the signed area of a ring: above zero when it runs counterclockwise with y upwards. */
export function getOppervlak(ring: Ring): number {
  return listZijden(ring).reduce((som, { van: [x, y], naar: [u, v] }) => som + x * v - u * y, 0);
}

/** The centre of gravity of a ring. */
function getZwaartepunt(ring: Ring): Punt {
  const oppervlak = getOppervlak(ring);
  const [basis] = ring;
  if (oppervlak === 0) return basis;
  let sx = 0;
  let sy = 0;
  for (const { van, naar } of listZijden(ring)) {
    const [x, y] = van;
    const [u, v] = naar;
    const [ax, ay, bx, by] = [x - basis[0], y - basis[1], u - basis[0], v - basis[1]];
    sx += (ax + bx) * (ax * by - bx * ay);
    sy += (ay + by) * (ax * by - bx * ay);
  }
  return [basis[0] + sx / (3 * oppervlak), basis[1] + sy / (3 * oppervlak)];
}

/** Where a level line crosses the ring, from left to right. */
function listSneden(ring: Ring, hoogte: number): readonly number[] {
  return listZijden(ring)
    .flatMap(({ van: [x, y], naar: [u, v] }) =>
      y <= hoogte === v > hoogte ? [x + ((hoogte - y) / (v - y)) * (u - x)] : [],
    )
    .sort((a, b) => a - b);
}

/** A point inside a ring: its centre of gravity, or where that lies outside the middle of the widest part at that height. */
export function getMidden(ring: Ring): Punt {
  const [x, y] = getZwaartepunt(ring);
  const sneden = listSneden(ring, y);
  const delen = sneden.flatMap((van, i) => {
    const tot = sneden[i + 1];
    return i % 2 === 1 || tot === undefined ? [] : [{ van, tot }];
  });
  const [eerste, ...rest] = delen;
  if (eerste === undefined || delen.some(({ van, tot }) => van <= x && x <= tot)) return [x, y];
  const breedste = rest.reduce((a, b) => (b.tot - b.van > a.tot - a.van ? b : a), eerste);
  return [(breedste.van + breedste.tot) / 2, y];
}

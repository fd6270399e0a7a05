/** A polynomial of degree 4 in x: a0 + a1 x + a2 x^2 + a3 x^3 + a4 x^4. */
export type Vierdegraads = readonly [number, number, number, number, number];

/** The same polynomial on a stretch, as five numbers between which it lies (Bernstein): the first and last are its values at the ends. */
export type Bernstein = readonly [number, number, number, number, number];

/** A place where a polynomial comes down to 0 or below (1), or rises above it (-1), on the way from the first to the last end. */
export interface Overgang {
  readonly plaats: number;
  readonly stap: 1 | -1;
}

/** The value at x. */
export function evaluate([a0, a1, a2, a3, a4]: Vierdegraads, x: number): number {
  return a0 + x * (a1 + x * (a2 + x * (a3 + x * a4)));
}

/** The polynomial on the stretch from `van` to `tot`. */
export function toBernstein(a: Vierdegraads, van: number, tot: number): Bernstein {
  const [, a1, a2, a3, a4] = a;
  const d = tot - van;
  const c0 = evaluate(a, van);
  const c1 = d * (a1 + van * (2 * a2 + van * (3 * a3 + van * 4 * a4)));
  const c2 = d * d * (a2 + van * (3 * a3 + van * 6 * a4));
  const c3 = d * d * d * (a3 + van * 4 * a4);
  const c4 = d * d * d * d * a4;
  return [c0, c0 + c1 / 4, c0 + c1 / 2 + c2 / 6, c0 + (3 * c1) / 4 + c2 / 2 + c3 / 4, c0 + c1 + c2 + c3 + c4];
}

/** The two halves of a stretch, by the midpoints of De Casteljau. */
function halve([b0, b1, b2, b3, b4]: Bernstein): readonly [Bernstein, Bernstein] {
  const [c0, c1, c2, c3] = [(b0 + b1) / 2, (b1 + b2) / 2, (b2 + b3) / 2, (b3 + b4) / 2];
  const [d0, d1, d2] = [(c0 + c1) / 2, (c1 + c2) / 2, (c2 + c3) / 2];
  const [e0, e1] = [(d0 + d1) / 2, (d1 + d2) / 2];
  const midden = (e0 + e1) / 2;
  return [
    [b0, c0, d0, e0, midden],
    [midden, e1, d2, c3, b4],
  ];
}

/** How often the numbers pass from above 0 to not above it, or back: at least as often as the polynomial does (Descartes). */
export function countWisselingen([b0, b1, b2, b3, b4]: Bernstein): number {
  const [p0, p1, p2, p3, p4] = [b0 > 0, b1 > 0, b2 > 0, b3 > 0, b4 > 0];
  return Number(p0 !== p1) + Number(p1 !== p2) + Number(p2 !== p3) + Number(p3 !== p4);
}

/** Whether the polynomial may come down to 0 on a stretch; `false` is certain, `true` is certain or a doubt that `diepte` cuts did not take away. */
export function mayDescend(b: Bernstein, diepte: number): boolean {
  if (b[0] <= 0 || b[4] <= 0) return true;
  if (b[1] > 0 && b[2] > 0 && b[3] > 0) return false;
  if (diepte === 0) return true;
  const [links, rechts] = halve(b);
  return mayDescend(links, diepte - 1) || mayDescend(rechts, diepte - 1);
}

/** The place of the only crossing between two ends, by halving until neighbouring numbers are left. */
function findOvergang(a: Vierdegraads, van: number, tot: number, begin: boolean): number {
  let [boven, onder] = [van, tot];
  for (let i = 0; i < 80; i++) {
    const midden = boven + (onder - boven) / 2;
    if (midden === boven || midden === onder) break;
    if (evaluate(a, midden) > 0 === begin) boven = midden;
    else onder = midden;
  }
  return onder;
}

/**
 * Adds all crossings of 0 on the stretch from `van` to `tot`, in their order: cut until a piece has one crossing or none (Vincent's method in
 * Bernstein form). Where a piece stays in doubt after `diepte` cuts, it is taken to touch 0 there.
 */
export function isolateOvergangen(
  a: Vierdegraads,
  b: Bernstein,
  van: number,
  tot: number,
  uit: Overgang[],
  diepte = 40,
): void {
  const wisselingen = countWisselingen(b);
  if (wisselingen === 0) return;
  if (wisselingen === 1) {
    const begin = b[0] > 0;
    uit.push({ plaats: findOvergang(a, van, tot, begin), stap: begin ? 1 : -1 });
  } else if (diepte === 0) {
    /* v8 ignore next -- rounding alone leaves a doubt after so many cuts */
    if (b[0] > 0) uit.push({ plaats: van, stap: 1 });
    /* v8 ignore next -- as above */
    if (b[4] > 0) uit.push({ plaats: tot, stap: -1 });
  } else {
    const midden = van + (tot - van) / 2;
    const [links, rechts] = halve(b);
    isolateOvergangen(a, links, van, midden, uit, diepte - 1);
    isolateOvergangen(a, rechts, midden, tot, uit, diepte - 1);
  }
}

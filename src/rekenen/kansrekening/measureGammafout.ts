/**
 * How far the regularised lower incomplete gamma function P(a, x) is above `p`. For x below a + 1 it uses the series of P. For larger x it
 * compares the continued fraction of 1 - P with 1 - p, so that no digits are lost in the right tail.
 */
export function measureGammafout(a: number, x: number, lnG: number, p: number): number {
  const voorop = Math.exp(-x + a * Math.log(x) - lnG);
  if (x < a + 1) {
    let term = 1 / a;
    let som = term;
    // Every term is smaller than the one before. A shape of a million takes about nine thousand terms.
    for (let k = 1; term > som * 1e-16; k++) {
      term *= x / (a + k);
      som += term;
    }
    return som * voorop - p;
  }
  // Lentz's method. Its c and d cannot become 0 here: for x from a + 1 on, c and 1 / d are above 1 in every step.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 1000; k++) {
    const an = -k * (k - a);
    b += 2;
    d = an * d + b;
    c = b + an / c;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return 1 - p - voorop * h;
}

// Coefficients of Lanczos' approximation with g = 7, n = 9.
const LANCZOS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
];

/** The natural logarithm of the gamma function, for arguments above 0. */
function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const t = x + 6.5;
  const som = LANCZOS.reduce((a, c, i) => (i === 0 ? c : a + c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(som);
}

/** The regularised lower incomplete gamma function P(a, x): by its series below a + 1, by its continued fraction above. */
function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  const voorop = Math.exp(-x + a * Math.log(x) - lnGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let som = term;
    for (let k = 1; k < 1000 && term > som * 1e-16; k++) {
      term *= x / (a + k);
      som += term;
    }
    return Math.min(1, som * voorop);
  }
  const klein = 1e-300;
  let b = x + 1 - a;
  let c = 1 / klein;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 1000; k++) {
    const an = -k * (k - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < klein) d = klein;
    c = b + an / c;
    if (Math.abs(c) < klein) c = klein;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return 1 - voorop * h;
}

/**
 * The value below which a gamma distribution of shape `a` (scale 1) has a share `p`: one uniform number gives one gamma number,
 * which a design for Sobol indices needs. For shape 1 exact; else by bisection of P(a, x), to about 1e-12.
 */
export function gammaQuantile(p: number, a: number): number {
  if (a === 1) return -Math.log1p(-p);
  if (p <= 0) return 0;
  let laag = 0;
  let hoog = a + 1;
  while (gammaP(a, hoog) < p && hoog < 1e6) hoog *= 2;
  for (let k = 0; k < 200 && hoog - laag > 1e-13 * hoog; k++) {
    const midden = (laag + hoog) / 2;
    if (gammaP(a, midden) < p) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

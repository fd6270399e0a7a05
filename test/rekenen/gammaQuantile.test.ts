import { describe, expect, test } from 'vitest';
import { gammaQuantile } from '../../src/rekenen/index.js';

describe('gamma quantiles', () => {
  const kansen = [1e-12, 0.0001, 0.2, 0.5, 0.9, 0.9999, 1 - 1e-9, 1 - 2 ** -53];

  // Computed with forty digits by mpmath 1.3: the root of its regularised incomplete gamma function. 0 is below what a number can hold.
  test.each<[vorm: number, kwantielen: number[]]>([
    [
      0.0013,
      [
        0, 0, 0, 1.542578779387974e-232, 3.5621550307858985e-36, 1.6805175289617618, 11.557190548267272,
        26.773606579623827,
      ],
    ],
    [
      0.001,
      [
        0, 0, 0, 5.244206408277979e-302, 9.821659644066881e-47, 1.5010281472784424, 11.313671618752238,
        26.519284839650975,
      ],
    ],
    [
      0.01,
      [
        0, 0, 7.1758381098578925e-71, 4.465535018910355e-31, 1.5035936230702948e-5, 3.226038665916254,
        13.481814871596058, 28.77851694864456,
      ],
    ],
    [
      0.1,
      [
        6.073048362407975e-121, 6.073048362407916e-41, 6.21880187468291e-8, 0.0005933911044602261, 0.26615455373883784,
        5.3162434776905565, 15.92723105274732, 31.355748766716793,
      ],
    ],
    [
      0.4,
      [
        7.415354682563985e-31, 7.415354682956735e-11, 0.013392234877244294, 0.14507814164343527, 1.1298428254726516,
        7.16026032634092, 18.15622093349004, 33.81054882775116,
      ],
    ],
    [
      0.5,
      [
        7.853981633974483e-25, 7.853981675097836e-9, 0.03209237733365079, 0.2274682115597864, 1.3527717270477075,
        7.568352613311802, 18.66244655325936, 34.38162610583421,
      ],
    ],
    [
      0.99,
      [
        7.532642888423951e-13, 9.073508725382285e-5, 0.21821204172131695, 0.6834703514774251, 2.285210806617006,
        9.181323891147068, 20.686654250217572, 36.694654018173935,
      ],
    ],
    [
      1.5,
      [
        1.2089939713590179e-8, 0.002607416164513989, 0.5025870065261747, 1.182986942187669, 3.1256943155851618,
        10.553756733080222, 22.42063769418063, 38.69815774531044,
      ],
    ],
    [
      5,
      [
        0.0103893448525018, 0.4444601789564479, 3.089539628019696, 4.670908882795984, 7.9935895860526305,
        17.782006970976195, 31.47272874252078, 49.22743194583805,
      ],
    ],
    [
      50,
      [
        15.04208379308092, 27.862299225250847, 43.97266796137551, 49.66706461799423, 59.24900190553105,
        80.65932847952398, 104.65879940567221, 131.81903785915443,
      ],
    ],
    [
      1000,
      [
        793.4392266170769, 886.6482614150787, 973.293038491621, 999.6666864269652, 1040.73430801369, 1121.9041774983384,
        1201.4728731116943, 1282.1590384247145,
      ],
    ],
    [
      100000.0,
      [
        97791.63586923578, 98828.21851320598, 99733.75923816286, 99999.6666668642, 100405.47571024523,
        101180.33552637429, 101908.34622530905, 102618.2588190297,
      ],
    ],
    [
      1000000.0,
      [
        992981.6691846466, 996285.2598359166, 999158.2816889615, 999999.6666666864, 1001281.7654996209,
        1003723.294218213, 1006009.469738052, 1008231.682068478,
      ],
    ],
  ])('of shape %d, from far left to far right', (vorm, kwantielen) => {
    // On the left a quantile is a number to the power 1 / shape, which makes rounding so much larger.
    const grens = 2e-12 + 4e-15 / vorm;
    kansen.forEach((p, i) => {
      const kwantiel = kwantielen[i]!;
      expect(Math.abs(gammaQuantile(p, vorm) - kwantiel), `${p}`).toBeLessThanOrEqual(grens * kwantiel);
    });
  });

  test('of a shape close to 0 also where a number has few digits left', () => {
    // (p Gamma(a + 1))^(1 / a) by mpmath; a chance a little larger is a quantile far larger.
    expect((gammaQuantile(0.485, 0.001) * 1e300) / 3.100373692e-15).toBeCloseTo(1, 6);
  });

  test('nothing is below the smallest of any shape', () => {
    for (const vorm of [0.001, 0.5, 1, 2, 1000]) expect(Math.abs(gammaQuantile(0, vorm)), `${vorm}`).toBe(0);
  });

  test('exponential for shape 1, chi-square tables for halves', () => {
    expect(gammaQuantile(0.5, 1)).toBe(Math.LN2);
    // Chi-square with 10 degrees of freedom is twice a gamma of shape 5: 95 % at 18.307, 5 % at 3.940; with 1: 95 % at 3.841.
    expect(2 * gammaQuantile(0.95, 5)).toBeCloseTo(18.307, 3);
    expect(2 * gammaQuantile(0.05, 5)).toBeCloseTo(3.94, 2);
    expect(2 * gammaQuantile(0.95, 0.5)).toBeCloseTo(3.841, 3);
    expect(gammaQuantile(0, 3)).toBe(0);
    // Shape 2: P = 1 - (1 + x) e^-x; and every shape grows with p, from the far left to the far right.
    for (const p of [1e-12, 0.001, 0.3, 0.999999]) {
      const x = gammaQuantile(p, 2);
      expect(Math.abs(-Math.expm1(-x) - x * Math.exp(-x) - p)).toBeLessThan(1e-13);
    }
    for (const a of [0.01, 0.5, 3.3, 50, 900, 1e5]) {
      let vorige = 0;
      for (const p of [1e-9, 1e-4, 0.01, 0.2, 0.5, 0.8, 0.99, 0.9999, 1 - 2 ** -53]) {
        const x = gammaQuantile(p, a);
        expect(x, `${a} ${p}`).toBeGreaterThanOrEqual(vorige);
        expect(Number.isFinite(x)).toBe(true);
        vorige = x;
      }
    }
  });
});

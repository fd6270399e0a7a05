import { composeBuurten } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { readGemeente } from './gemeenten.js';
import { composeGreedy, measureKwaliteit } from './greedy.js';

describe('buurten of about 750 from the CBS buurten of Leeuwarden', () => {
  it.each([
    // Within the borders of wijken there is little to choose: 49 buurten are too large, and the rest has few neighbours left.
    ['within the wijken', true, 1],
    ['across them', false, 0.8],
  ])('come nearer to the target than the plain way, %s', (_, metGrens, deel) => {
    const { eenheden, buren } = readGemeente('GM0080', metGrens);
    const { buurten, kwaliteit } = composeBuurten(eenheden, buren);
    const plain = measureKwaliteit(composeGreedy(eenheden, buren));
    const onze = measureKwaliteit(buurten);
    expect(onze.gemiddeldeAfwijking).toBeCloseTo(kwaliteit.gemiddeldeAfwijking, 12);
    expect(onze.gemiddeldeAfwijking).toBeLessThan(deel * plain.gemiddeldeAfwijking);
    expect(onze.aandeelInwonersGoed).toBeCloseTo(kwaliteit.aandeelInwonersGoed, 12);
    expect(onze.aandeelInwonersGoed).toBeGreaterThan(plain.aandeelInwonersGoed);
  });

  it('name the buurten that CBS units cannot divide', () => {
    const { eenheden, buren } = readGemeente('GM0080', true);
    const splitsen = composeBuurten(eenheden, buren).buurten.filter(({ status }) => status === 'splitsen');
    expect(splitsen).toHaveLength(eenheden.filter(({ inwoners }) => inwoners > 1000).length);
    expect(splitsen.map(({ inwoners }) => inwoners)).toContain(7545);
  });
});

describe('the people of the gemeenten of the letter', () => {
  it.each([
    // Of all inhabitants, in percents, composed within wijken with neighbours by the default rule: in the band; in units that are too large.
    ['Leeuwarden', 'GM0080', 13.0, 84.4, 49],
    ['Zaanstad', 'GM0479', 3.0, 95.0, 51],
    ['Rotterdam', 'GM0599', 0.3, 99.5, 71],
    ['Boxtel', 'GM0757', 4.3, 89.0, 6],
    ['Sint-Michielsgestel', 'GM0845', 9.7, 83.9, 9],
  ])('live in buurten of CBS that are too large: %s', (_, gemeente, goed, teGroot, splitsen) => {
    const { eenheden, buren } = readGemeente(gemeente, true);
    const { buurten, kwaliteit } = composeBuurten(eenheden, buren);
    const sum = (rij: readonly { readonly inwoners: number }[]) => rij.reduce((som, { inwoners }) => som + inwoners, 0);
    const toPercent = (deel: number) => Math.round(1000 * deel) / 10;
    expect(toPercent(kwaliteit.aandeelInwonersGoed)).toBe(goed);
    const groot = buurten.filter(({ status }) => status === 'splitsen');
    expect([toPercent(sum(groot) / sum(eenheden)), kwaliteit.splitsen]).toEqual([teGroot, splitsen]);
    // Each of them can be divided in number: between P / 1000 and P / 500 lies a whole number.
    for (const { inwoners } of groot)
      expect(Math.floor(inwoners / 500)).toBeGreaterThanOrEqual(Math.ceil(inwoners / 1000));
  });
});

import { composeBuurten } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';

import { composeGreedy, measureKwaliteit } from './greedy.js';
import { readLeeuwarden } from './leeuwarden.js';

describe('buurten of about 750 from the CBS buurten of Leeuwarden', () => {
  it.each([
    // Within the borders of wijken there is little to choose: 49 buurten are too large, and the rest has few neighbours left.
    ['within the wijken', true, 1],
    ['across them', false, 0.8],
  ])('come nearer to the target than the plain way, %s', (_, metGrens, deel) => {
    const { eenheden, buren } = readLeeuwarden(metGrens);
    const { buurten, kwaliteit } = composeBuurten(eenheden, buren);
    const plain = measureKwaliteit(composeGreedy(eenheden, buren));
    const onze = measureKwaliteit(buurten);
    expect(onze.gemiddeldeAfwijking).toBeCloseTo(kwaliteit.gemiddeldeAfwijking, 12);
    expect(onze.gemiddeldeAfwijking).toBeLessThan(deel * plain.gemiddeldeAfwijking);
    expect(onze.aandeelInwonersGoed).toBeCloseTo(kwaliteit.aandeelInwonersGoed, 12);
    expect(onze.aandeelInwonersGoed).toBeGreaterThan(plain.aandeelInwonersGoed);
  });

  it('name the buurten that CBS units cannot divide', () => {
    const { eenheden, buren } = readLeeuwarden(true);
    const splitsen = composeBuurten(eenheden, buren).buurten.filter(({ status }) => status === 'splitsen');
    expect(splitsen).toHaveLength(eenheden.filter(({ inwoners }) => inwoners > 1000).length);
    expect(splitsen.map(({ inwoners }) => inwoners)).toContain(7545);
  });
});

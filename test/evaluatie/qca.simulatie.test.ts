import { analyseConfiguraties } from 'buurtaanpak/evaluatie';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { toGevallen } from './qca.js';

/** The generator of the protocols: mulberry32, halfway between its steps. */
function createUniform(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t ^ (t + Math.imul(t ^ (t >>> 7), t | 61))) >>> 0;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** The share of runs that are called a finding. */
function shareBevindingen(aantal: number, gevallen: number, k: number, uitkomst: 'toeval' | 'c1 en c2') {
  const namen = ['c1', 'c2', 'c3', 'c4'].slice(0, k);
  let [bevindingen, oplossingen] = [0, 0];
  for (let run = 0; run < aantal; run++) {
    const next = createUniform(18_800 + run);
    const draw = () => (next() < 0.5 ? 1 : 0);
    const condities = Array.from({ length: gevallen }, () => Array.from({ length: k }, draw));
    const rijen = condities.map((rij) => ({
      condities: rij,
      uitkomst: uitkomst === 'toeval' ? draw() : (rij[0] as number) * (rij[1] as number),
    }));
    const uit = analyseConfiguraties(toGevallen(rijen, namen), {
      prigrens: 0,
      frequentiegrens: 1,
      ontkenning: false,
      robuustheid: false,
    });
    if (uit.bevinding) bevindingen++;
    if (uit.uitkomst.behoudend.modellen.some(({ covS }) => covS >= 0.5)) oplossingen++;
  }
  return { bevindingen: bevindingen / aantal, oplossingen: oplossingen / aantal };
}

describe('qca_toeval of the protocols', () => {
  it('has the generator of the protocols', () => {
    const next = createUniform(20_260_901);
    expect([next(), next(), next(), next()].map((u) => u.toFixed(10))).toEqual([
      '0.7239075113',
      '0.9417503473',
      '0.5006567346',
      '0.0238712771',
    ]);
  });

  it('calls chance a finding in at most 9.3% of the runs, though most runs have a solution', () => {
    const { bevindingen, oplossingen } = shareBevindingen(runs(300, 60), 12, 4, 'toeval');
    expect(bevindingen).toBeLessThanOrEqual(0.093);
    expect(oplossingen).toBeGreaterThan(0.75);
  });

  it('finds a real configuration in at least 87.6%', () => {
    const { bevindingen } = shareBevindingen(runs(300, 50), 16, 3, 'c1 en c2');
    expect(bevindingen).toBeGreaterThanOrEqual(0.876);
  });
});

import { calibrateLidmaatschap } from 'buurtaanpak/evaluatie';
import { describe, expect, it } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { qcareferentie } from './qca.js';

describe('calibrateLidmaatschap', () => {
  it('gives the memberships of the reference', () => {
    for (const { waarden, lidmaatschap, buiten, kruispunt, binnen } of qcareferentie().kalibratie.gevallen) {
      const uit = calibrateLidmaatschap(waarden, { buiten, kruispunt, binnen });
      expect(uit).toHaveLength(lidmaatschap.length);
      for (const [i, lid] of lidmaatschap.entries()) expect(Math.abs((uit[i] as number) - lid)).toBeLessThan(1e-12);
    }
  });

  it('falls as the figure rises when buiten is above binnen', () => {
    const [laag, midden, hoog] = calibrateLidmaatschap([0, 20, 100], { buiten: 30, kruispunt: 20, binnen: 0 });
    expect(laag).toBeCloseTo(0.95, 12);
    expect(midden).toBe(0.5);
    expect(hoog).toBeLessThan(1e-9);
  });

  it('cuts nothing off, and stays a number far away', () => {
    const ankers = { buiten: 0, kruispunt: 1, binnen: 2 };
    expect(calibrateLidmaatschap([-10], ankers)[0]).toBeCloseTo(19 ** -11, 20);
    expect(calibrateLidmaatschap([-1e100, 1e100], ankers)).toEqual([0, 1]);
    expect(calibrateLidmaatschap([], ankers)).toEqual([]);
  });

  it('refuses figures that are equal, out of order, or not finite', () => {
    expect(codeVan(() => calibrateLidmaatschap([1], { buiten: 1, kruispunt: 2, binnen: 1 }))).toBe(
      'evaluatie.kalibratie_gelijk',
    );
    for (const [buiten, kruispunt, binnen] of [
      [1, 3, 2],
      [2, 1, 3],
      [3, 1, 2],
    ] as const) {
      expect(codeVan(() => calibrateLidmaatschap([1], { buiten, kruispunt, binnen }))).toBe(
        'evaluatie.kalibratie_volgorde',
      );
    }
    const fout = foutVan(() =>
      calibrateLidmaatschap([1, Number.NaN, 1e101], { buiten: Number.POSITIVE_INFINITY, kruispunt: 2, binnen: 3 }),
    );
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.bevindingen).toHaveLength(3);
  });
});

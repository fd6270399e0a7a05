import { describe, expect, test } from 'vitest';
import { type Duurwaarneming, estimateKaplanMeier, readOverleving } from '../../src/rekenen/index.js';
import { readGegevensJson } from '../gegevens.js';
import { deepFreeze } from '../hulp.js';
import { refusal } from '../team/refusal.js';

const van = (vertrokken: readonly number[], gecensureerd: readonly number[]): Duurwaarneming[] => [
  ...gecensureerd.map((duur) => ({ duur, vertrokken: false })),
  ...vertrokken.map((duur) => ({ duur, vertrokken: true })),
];

describe('the estimate of Kaplan and Meier', () => {
  /**
   * Weeks in remission of 21 leukaemia patients treated with 6-mercaptopurine: Freireich et al., Blood 21 (1963), as it stands with the
   * estimate and Greenwood's standard errors in the textbooks (Kleinbaum and Klein, Survival Analysis; Collett).
   */
  const freireich = van([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);

  test('gives the published curve of the 6-MP patients of Freireich', () => {
    const curve = estimateKaplanMeier(deepFreeze(freireich));
    expect(curve.stappen.map(({ duur, inRisico, vertrokken }) => [duur, inRisico, vertrokken])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(curve.stappen.map(({ overleving }) => overleving.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect(curve.stappen.map(({ standaardfout }) => standaardfout.toFixed(4))).toEqual([
      '0.0764',
      '0.0869',
      '0.0963',
      '0.1068',
      '0.1141',
      '0.1282',
      '0.1346',
    ]);
    expect(curve.mediaan).toBe(23);
    expect(curve.gevolgdTot).toBe(35);
    expect(curve.aantal).toBe(21);
  });

  test('the median is where the curve is exactly one half, also when the product of the shares is a little more', () => {
    // Seven of fourteen leave one by one: 13/14 · 12/13 · … · 7/8 is 1/2, and 0.5000000000000001 in doubles.
    const curve = estimateKaplanMeier(van([1, 2, 3, 4, 5, 6, 7], new Array<number>(7).fill(99)));
    expect(curve.mediaan).toBe(7);
    expect(readOverleving(curve, 7)).toBe(0.5);
    expect(estimateKaplanMeier(van([1, 2, 3, 4, 5, 6], new Array<number>(8).fill(99))).mediaan).toBeUndefined();
  });

  test('without censoring it is the share that is left: the placebo patients of Freireich, median 8', () => {
    const duren = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    const curve = estimateKaplanMeier(van(duren, []));
    for (const { duur, overleving } of curve.stappen) {
      expect(overleving).toBeCloseTo(duren.filter((ander) => ander > duur).length / duren.length, 12);
    }
    expect(curve.mediaan).toBe(8);
    expect(curve.stappen.at(-1)).toMatchObject({ overleving: 0, standaardfout: 0 });
    expect(readOverleving(curve, 1000)).toBe(0);
  });

  test('does not depend on the order', () => {
    expect(estimateKaplanMeier([...freireich].reverse())).toEqual(estimateKaplanMeier(freireich));
  });

  test('says nothing beyond what was followed', () => {
    const curve = estimateKaplanMeier(freireich);
    expect(readOverleving(curve, 0)).toBe(1);
    expect(readOverleving(curve, 22.5)).toBeCloseTo(0.5378, 4);
    expect(readOverleving(curve, 35)).toBeCloseTo(0.4482, 4);
    expect(readOverleving(curve, 36)).toBeUndefined();
    const leeg = estimateKaplanMeier([]);
    expect(leeg).toEqual({ aantal: 0, stappen: [], gevolgdTot: 0 });
    expect(readOverleving(leeg, 0)).toBeUndefined();
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a duration of %s', (duur) => {
    expect(
      refusal(() =>
        estimateKaplanMeier([
          { duur: 1, vertrokken: true },
          { duur, vertrokken: true },
        ]),
      ),
    ).toEqual({
      code: 'team.duur_ongeldig',
      pad: [1, 'duur'],
    });
  });
});

interface Geval {
  readonly betrouwbaarheid: number;
  readonly waarnemingen: readonly Duurwaarneming[];
  readonly stappen: readonly {
    readonly duur: number;
    readonly inRisico: number;
    readonly vertrokken: number;
    readonly overleving: number;
    readonly onder: number | null;
    readonly boven: number | null;
  }[];
  readonly mediaan: { readonly waarde: number | null; readonly onder: number | null; readonly boven: number | null };
}

const { gevallen } = readGegevensJson<{ gevallen: readonly Geval[] }>('referentie/team_overleving.json');

/** Whether the curve is at most one half after these steps, in whole numbers. */
const isHelft = (stappen: readonly { readonly inRisico: number; readonly vertrokken: number }[]) => {
  let [teller, noemer] = [1n, 1n];
  for (const { inRisico, vertrokken } of stappen) {
    teller *= BigInt(inRisico - vertrokken);
    noemer *= BigInt(inRisico);
  }
  return 2n * teller <= noemer;
};

const freireichKort = van([6, 7], [9]);

describe('the band and the interval of the median', () => {
  test.each(gevallen.map((geval, i) => ({ geval, i })))('case $i of survfit in R', ({ geval }) => {
    const { betrouwbaarheid, waarnemingen, stappen, mediaan } = geval;
    const curve = estimateKaplanMeier(deepFreeze(waarnemingen), { betrouwbaarheid });
    expect(curve.stappen).toHaveLength(stappen.length);
    stappen.forEach((verwacht, i) => {
      const stap = curve.stappen[i] ?? expect.fail();
      const { duur, inRisico, vertrokken } = verwacht;
      expect(stap).toMatchObject({ duur, inRisico, vertrokken });
      for (const veld of ['overleving', 'onder', 'boven'] as const) {
        const getal = verwacht[veld];
        if (getal === null) expect(stap).not.toHaveProperty(veld);
        else expect(Math.abs((stap[veld] ?? Number.NaN) - getal)).toBeLessThanOrEqual(1e-8);
      }
    });
    expect(curve.mediaan ?? null).toBe(mediaan.waarde);
    expect(curve.mediaanInterval).toEqual({
      ...(mediaan.onder === null ? {} : { onder: mediaan.onder }),
      ...(mediaan.boven === null ? {} : { boven: mediaan.boven }),
    });
    expect(curve.stappen.findIndex((_, i) => isHelft(curve.stappen.slice(0, i + 1)))).toBe(
      curve.stappen.findIndex(({ duur }) => duur === curve.mediaan),
    );
  });

  test('the bare product of the shares would miss the median of case 57', () => {
    const gemist = gevallen.flatMap(({ stappen, mediaan }, i) => {
      let product = 1;
      const eerste = stappen.find(({ inRisico, vertrokken }) => {
        product = (product * (inRisico - vertrokken)) / inRisico;
        return product <= 0.5;
      });
      return (eerste?.duur ?? null) === mediaan.waarde ? [] : [i];
    });
    expect(gemist).toEqual([57]);
  });

  test.each([0, 1, Number.NaN])('refuses a confidence of %d', (betrouwbaarheid) => {
    expect(refusal(() => estimateKaplanMeier(freireichKort, { betrouwbaarheid }))).toEqual({
      code: 'evaluatie.kans_ongeldig',
      pad: ['betrouwbaarheid'],
    });
  });
});

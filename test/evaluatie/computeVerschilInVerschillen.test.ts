import { computeVerschilInVerschillen, type Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { testGepaardVerschil, testVerschil } from 'buurtaanpak/rekenen';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { interval } from '../rekenen/hulp.js';

const EERDER = Datum.parse('2025-09-01');

const VOOR = Datum.parse('2026-09-01');

const NA = Datum.parse('2027-09-01');

describe('computeVerschilInVerschillen', () => {
  const OPTIES = { uitkomst: 'score', voor: VOOR, na: NA };
  const meting = (buurt: string, ...waarden: readonly (number | undefined)[]): Uitkomstregel[] =>
    [VOOR, NA, EERDER].flatMap((moment, i) => {
      const waarde = waarden[i];
      return waarde === undefined ? [] : [{ buurt, uitkomst: 'score', moment, waarde }];
    });

  test('gives the published difference of Card and Krueger', () => {
    // Card and Krueger (1994), American Economic Review 84, table 3: full-time equivalents per store before and after the rise of the
    // minimum wage, New Jersey 20.44 and 21.03, Pennsylvania 23.33 and 21.17: 2.76 (2.75 from the rounded means).
    const { effect, behandeld, vergelijking, conclusie } = computeVerschilInVerschillen(
      [...meting('NJ', 20.44, 21.03), ...meting('PA', 23.33, 21.17)],
      [{ behandeld: ['NJ'], vergelijking: ['PA'] }],
      OPTIES,
    );
    expect(effect!.waarde).toBeCloseTo(2.75, 9);
    expect(behandeld).toEqual({ voor: 20.44, na: 21.03 });
    expect(vergelijking).toEqual({ voor: 23.33, na: 21.17 });
    // Two states alone prove nothing.
    expect(conclusie.code).toBe('evaluatie.conclusie_did_nooit');
  });

  // Ten pairs whose differences of changes are 1 to 10, but the first is negative.
  const verschillen = [-1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const rijen = deepFreeze(
    verschillen.flatMap((v, i) => [...meting(`a${i}`, 5, 8 + v, 4), ...meting(`p${i}`, 7, 10, 6)]),
  );
  const paren = deepFreeze(verschillen.map((_, i) => ({ behandeld: [`a${i}`], vergelijking: [`p${i}`] })));

  test('is in pairs the test of turning signs on the differences of the pairs', () => {
    const gevonden = computeVerschilInVerschillen(rijen, paren, OPTIES);
    const los = testGepaardVerschil(verschillen);
    expect(gevonden.toetsing).toEqual({ ...los, verschil: undefined });
    expect(gevonden.effect!.waarde).toBeCloseTo(los.verschil.waarde, 12);
    expect(interval(gevonden.effect!).onder).toBeCloseTo(interval(los.verschil).onder!, 9);
    expect(interval(gevonden.effect!).boven).toBeCloseTo(interval(los.verschil).boven!, 9);
    expect(gevonden.verschuiving!.waarde).toBeCloseTo(5.5, 12);
    expect(gevonden.aantal).toEqual({ sets: 10, behandeld: 10, vergelijking: 10 });
    expect(gevonden.conclusie.code).toBe('evaluatie.conclusie_did_hoger');
    expect(formatBevinding(gevonden.conclusie, nl)).toContain('Het verschil is 5,3 (interval van ');
    expect(gevonden.bevindingen.map(({ code }) => code)).toEqual([
      'evaluatie.selectie_onbekend',
      'evaluatie.trend_onbekend',
    ]);
    expect(JSON.parse(JSON.stringify(gevonden))).toEqual(gevonden);
  });

  test('is in one set the comparison of the changes of two groups', () => {
    const set = { behandeld: paren.flatMap((p) => p.behandeld), vergelijking: paren.flatMap((p) => p.vergelijking) };
    const gevonden = computeVerschilInVerschillen(rijen, [set], { ...OPTIES, geloot: true });
    const los = testVerschil(
      verschillen.map((v) => 3 + v),
      verschillen.map(() => 3),
    );
    expect(gevonden.toetsing).toEqual({ ...los, verschil: undefined });
    expect(gevonden).not.toHaveProperty('verschuiving');
  });

  test('looks at the days before the start', () => {
    const controle = { voor: EERDER, na: VOOR };
    const zelfde = computeVerschilInVerschillen(rijen, paren, { ...OPTIES, controle });
    expect(zelfde.controle).toMatchObject({ p: 1 });
    expect(zelfde.bevindingen.map(({ code }) => code)).toEqual(['evaluatie.selectie_onbekend']);
    const verschillend = rijen.map((regel) =>
      regel.moment === EERDER && regel.buurt.startsWith('a')
        ? { ...regel, waarde: -Number(regel.buurt.slice(1)) }
        : regel,
    );
    const gevonden = computeVerschilInVerschillen(verschillend, paren, { ...OPTIES, controle });
    expect(gevonden.controle!.p).toBe(2 / 1024);
    expect(gevonden.bevindingen.map(({ code }) => code)).toEqual([
      'evaluatie.selectie_onbekend',
      'evaluatie.trend_verschilt',
    ]);
  });

  test('leaves out what was not measured, and sets that fall short', () => {
    const gevonden = computeVerschilInVerschillen(
      [
        ...rijen,
        ...meting('a10', 1),
        ...meting('p10', 1, 2),
        ...meting('a11', 1, 2),
        { buurt: 'p11', uitkomst: 'score', moment: VOOR, waarde: { reden: 'geheim' } },
        ...meting('q11', 1, 3),
      ],
      [{ behandeld: ['a11'], vergelijking: ['p11', 'q11'] }, ...paren, { behandeld: ['a10'], vergelijking: ['p10'] }],
      OPTIES,
    );
    expect(gevonden.weggelaten).toEqual([
      { buurt: 'a10', reden: 'geen_uitkomst' },
      { buurt: 'p10', reden: 'geen_set' },
      { buurt: 'p11', reden: 'geheim' },
    ]);
    expect(gevonden.aantal).toEqual({ sets: 11, behandeld: 11, vergelijking: 11 });
    expect(gevonden.bevindingen[0]).toMatchObject({ params: { aantal: 3, totaal: 25 } });
  });

  test('has an answer in words for every outcome', () => {
    const code = (waarden: readonly number[], extra = {}) =>
      computeVerschilInVerschillen(
        waarden.flatMap((v, i) => [...meting(`a${i}`, 0, v), ...meting(`p${i}`, 0, 0)]),
        waarden.map((_, i) => ({ behandeld: [`a${i}`], vergelijking: [`p${i}`] })),
        { ...OPTIES, ...extra },
      ).conclusie;
    expect(code(verschillen.map((v) => -v)).code).toBe('evaluatie.conclusie_did_lager');
    const niet = code([3, -2, 4, -5, 1, -1, 2]);
    expect(niet.code).toBe('evaluatie.conclusie_did_niet');
    expect(formatBevinding(niet, nl)).toContain('kan niet worden onderscheiden');
    expect(formatBevinding(niet, en)).toContain('cannot be told');
    expect(code([1, 2, 3]).code).toBe('evaluatie.conclusie_did_nooit');
    expect(code([0, 0, 0]).code).toBe('evaluatie.conclusie_did_gelijk');
    expect(code([]).code).toBe('evaluatie.conclusie_did_geen');
    const alfa = testGepaardVerschil(verschillen).p;
    const geloot = code(verschillen, { maximum: 10, steekproef: 999, alfa });
    expect(geloot).toMatchObject({ code: 'evaluatie.conclusie_did_onbeslist', ernst: 'waarschuwing' });
  });

  test.each([
    [
      () => computeVerschilInVerschillen([], [{ behandeld: ['a'], vergelijking: ['a'] }], OPTIES),
      'evaluatie.buurt_dubbel',
    ],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, na: VOOR }), 'evaluatie.vanaf_na_op'],
    [
      () => computeVerschilInVerschillen([], [], { ...OPTIES, controle: { voor: NA, na: VOOR } }),
      'evaluatie.vanaf_na_op',
    ],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, alfa: 5 }), 'evaluatie.kans_ongeldig'],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, margeDagen: -1 }), 'evaluatie.aantal_ongeldig'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

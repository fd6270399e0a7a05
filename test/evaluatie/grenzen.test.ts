import {
  checkEvaluatie,
  computeVerschilInVerschillen,
  Evaluatiegegevens,
  Evaluatieplan,
  evaluateSituaties,
  selectVergelijkingsbuurten,
} from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import {
  computeCliffDelta,
  computeKleinsteAandeelverschil,
  computeKleinsteSamenhang,
  computeKleinsteVerschil,
  estimateClopperPearson,
  estimateHodgesLehmann,
  testGroepen,
  testSamenhang,
  testVerhoudingen,
  testVerschil,
} from 'buurtaanpak/rekenen';
import { describe, expect, test } from 'vitest';
import { testTekens } from '../rekenen/hulp.js';
import { runs } from '../runs.js';

const rij = (aantal: number, stap = 1) => Array.from({ length: aantal }, (_, i) => Math.sin(i * stap));
const situatie = (buurt: string) => ({ buurt, kenmerken: { x: 1 } });

describe('work that grows with a number has a bound', () => {
  test.each<[string, () => unknown]>([
    ['groups of 2^31', () => computeKleinsteVerschil([2 ** 31, 4])],
    ['together too many', () => computeKleinsteVerschil([999_999, 2])],
    ['a correlation', () => computeKleinsteSamenhang(10 ** 15)],
    ['shares', () => computeKleinsteAandeelverschil(501, 4)],
    ['a share', () => estimateClopperPearson(1, 10 ** 9)],
    ['tables', () => testVerhoudingen({ aantal: 1, totaal: 10 ** 6 + 1 }, { aantal: 1, totaal: 4 })],
    ['differences', () => estimateHodgesLehmann(rij(2_001), rij(2_000))],
    ['means of two', () => estimateHodgesLehmann(rij(3_000))],
    ['all arrangements', () => testVerschil([1, 2], [3, 4], { maximum: 10 ** 9 })],
    ['a sample', () => testVerschil(rij(50), rij(50), { steekproef: 10 ** 7 })],
    ['a sample of groups', () => testGroepen([rij(20), rij(20), rij(20)], { steekproef: 10 ** 7 })],
    ['a sample of pairs', () => testSamenhang(rij(50), rij(50), { maat: 'spearman', steekproef: 10 ** 7 })],
    ['a sample of signs', () => testTekens(rij(50), { steekproef: 10 ** 7 })],
    ['a number that cannot be squared', () => testVerschil([1e200], [2])],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'evaluatie.aantal_te_groot' }));
  });

  test('places are more work the more there are, up to the bound', () => {
    const list = (letter: string) => Array.from({ length: 40 }, (_, i) => situatie(`${letter}${i}`));
    const choose = (werk: number, aantal: number) =>
      selectVergelijkingsbuurten(list('a'), list('p'), { kenmerken: ['x'], aantal, werk });
    expect(() => choose(2_000_000, 40)).toThrow(
      expect.objectContaining({
        code: 'kern.te_veel_werk',
        params: expect.objectContaining({ wat: 'vergelijkingen', hoogstens: 2_000_000 }),
      }),
    );
    expect(choose(2_000_000, 1).sets).toHaveLength(40);
  });

  test('more places than candidates are no more work', () => {
    const { sets } = selectVergelijkingsbuurten([situatie('a')], [situatie('p')], {
      kenmerken: ['x'],
      aantal: 10 ** 9,
    });
    expect(sets.map(({ vergelijking }) => vergelijking)).toEqual([['p']]);
  });

  test.runIf(runs(10) > 1)('a sample is smaller by default when there are more values', () => {
    expect(testVerschil(rij(24), rij(23, 2)).aantal).toBe(100_000);
    // 5,000,000 divided by 250 values and two columns, and the arrangement that was found.
    expect(testVerschil(rij(125), rij(125, 2)).aantal).toBe(19_842);
    expect(testVerschil(rij(125), rij(125, 2), { steekproef: 999 }).aantal).toBe(1_000);
  });
});

describe('what is far from the usual is still right', () => {
  test('groups of hundreds of thousands', () => {
    // With so many the smallest d is that of the normal distribution: (1.959964 + 0.841621) / sqrt(n / 4).
    expect(computeKleinsteVerschil([250_000, 250_000]).effect!).toBeCloseTo(2.801585 / Math.sqrt(125_000), 7);
    const { kleinsteP } = computeKleinsteVerschil([999_996, 4]);
    expect((kleinsteP / 24) * 1_000_000 * 999_999 * 999_998 * 999_997).toBeCloseTo(1, 12);
    expect(computeKleinsteVerschil([4, 999_996]).kleinsteP).toBeCloseTo(kleinsteP, 30);
    expect(computeKleinsteSamenhang(10 ** 6).effect!).toBeCloseTo(2.801585 / 1_000, 6);
  });

  test('so many groups that their order has more ways than a number can hold', () => {
    // 200! ways, all as extreme; of 400! / 2^200 ways 200! as extreme, which is less than any number above 0.
    expect(computeKleinsteVerschil(new Array<number>(200).fill(1)).kleinsteP).toBeCloseTo(1, 9);
    expect(computeKleinsteVerschil(new Array<number>(200).fill(2)).kleinsteP).toBe(0);
  });

  test('a level near 0 and a power near 1', () => {
    expect(computeKleinsteVerschil([64, 64], { alfa: 1e-20 }).effect!).toBeGreaterThan(
      computeKleinsteVerschil([64, 64], { alfa: 1e-15 }).effect! + 0.1,
    );
    const bijna = computeKleinsteVerschil([64, 64], { onderscheidingsvermogen: 1 - 1e-15 }).effect!;
    expect(bijna).toBeGreaterThan(computeKleinsteVerschil([64, 64], { onderscheidingsvermogen: 1 - 1e-12 }).effect!);
    expect(bijna).toBeLessThan(2);
  });

  test('tables of thousands, and equally likely ones together', () => {
    // scipy.stats.fisher_exact([[3000, 2000], [3000, 3000]]) = 9.758325772972e-26
    const { p } = testVerhoudingen({ aantal: 3_000, totaal: 5_000 }, { aantal: 3_000, totaal: 6_000 });
    expect(p * 1e26).toBeCloseTo(9.758325772972, 6);
    expect(testVerhoudingen({ aantal: 2, totaal: 4 }, { aantal: 2, totaal: 4 }).p).toBeCloseTo(1, 12);
    // One of one against none of nineteen: p is 1/20, and 0.05 is not above it by the rounding of factorials.
    const buurten = Array.from({ length: 20 }, (_, i) => `b${i}`);
    const evaluatie = evaluateSituaties(
      Evaluatiegegevens.parse({
        soort: 'evaluatiegegevens',
        versie: 2,
        situaties: buurten.map((buurt, i) => ({ buurt, kenmerken: { x: i === 0 ? 'een' : 'rest' } })),
        uitkomsten: buurten.map((buurt, i) => ({
          buurt,
          uitkomst: 'actief',
          moment: '2027-09-01',
          waarde: i === 0 ? 1 : 0,
        })),
      }),
      Evaluatieplan.parse({
        soort: 'evaluatieplan',
        versie: 2,
        naam: 'Waar werkt het',
        vastgesteldOp: '2026-09-01',
        opzet: 'loting',
        uitkomsten: [{ sleutel: 'actief', naam: 'Actief', soort: 'janee' }],
        kenmerken: [{ sleutel: 'x', naam: 'x', soort: 'groep', geloot: true }],
        vergelijkingen: [{ sleutel: 'v', uitkomst: 'actief', kenmerk: 'x', op: '2027-09-01' }],
      }),
    );
    expect(evaluatie.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_vaker');
  });

  test("Cliff's delta counts every pair", () => {
    const [een, ander] = [
      [3, 1, 4, 1, 5, 9, 2, 6],
      [2, 7, 1, 8, 2, 8],
    ];
    const paren = een.flatMap((a) => ander.map((b) => Math.sign(a - b)));
    expect(computeCliffDelta(een, ander)).toBe(paren.reduce((a, b) => a + b, 0) / 48);
  });
});

describe('input that is none', () => {
  const plan = (kenmerk: string) =>
    Evaluatieplan.parse({
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'Waar werkt het',
      vastgesteldOp: '2026-09-01',
      uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
      kenmerken: [{ sleutel: kenmerk, naam: kenmerk, soort: 'groep' }],
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk, op: '2027-09-01' }],
    });
  const uitkomst = (buurt: string, waarde: number) => ({
    buurt,
    uitkomst: 'score',
    moment: Datum.parse('2027-09-01'),
    waarde,
  });
  const gegevens = (waarde: number) =>
    Evaluatiegegevens.parse({
      soort: 'evaluatiegegevens',
      versie: 2,
      situaties: ['a', 'b'].map((buurt) => ({ buurt, kenmerken: { x: 'oost' } })),
      uitkomsten: ['a', 'b'].map((buurt) => uitkomst(buurt, waarde)),
    });

  test.each(['constructor', '__proto__', 'toString'])('a kenmerk %s that no buurt has is missing', (kenmerk) => {
    const evaluatie = evaluateSituaties(gegevens(1), plan(kenmerk));
    expect(evaluatie.vergelijkingen[0]!.weggelaten.map(({ reden }) => reden)).toEqual(['geen_kenmerk', 'geen_kenmerk']);
    const keuze = selectVergelijkingsbuurten([situatie('a')], [situatie('p')], { kenmerken: [kenmerk] });
    expect(keuze.zonder).toEqual([{ buurt: 'a', reden: 'geen_kenmerk' }]);
  });

  test('no document is told by its name', () => {
    const fout = (soort: string) =>
      expect.objectContaining({ code: 'kern.document_ongeldig', params: expect.objectContaining({ soort }) });
    expect(() => evaluateSituaties(gegevens(1), {} as never)).toThrow(fout('evaluatieplan'));
    expect(() => checkEvaluatie(null as never, plan('x'))).toThrow(fout('evaluatiegegevens'));
  });

  test('a figure that is none, or too large', () => {
    expect(checkEvaluatie(gegevens(1e200), plan('x')).map(({ code, pad }) => [code, pad])).toEqual([
      ['evaluatie.aantal_te_groot', ['uitkomsten', 0, 'waarde']],
      ['evaluatie.aantal_te_groot', ['uitkomsten', 1, 'waarde']],
    ]);
    const compute = (waarde: unknown) => () =>
      computeVerschilInVerschillen([{ ...uitkomst('a', 1), waarde: waarde as never }], [], {
        uitkomst: 'score',
        voor: Datum.parse('2026-09-01'),
        na: Datum.parse('2027-09-01'),
      });
    for (const waarde of [Number.NaN, Number.POSITIVE_INFINITY, null, undefined, 'x'])
      expect(compute(waarde)).toThrow(expect.objectContaining({ code: 'evaluatie.getal_ongeldig' }));
    expect(compute(1e200)).toThrow(expect.objectContaining({ code: 'evaluatie.aantal_te_groot' }));
  });
});

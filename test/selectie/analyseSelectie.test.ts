import { createToeval } from 'buurtaanpak/kern';
import { analyseSelectie, type Selectietrekking, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createProbleem } from './willekeurig.js';

const codes = ['A', 'B', 'C'];
const draw = (...rijen: readonly (readonly number[])[]): Selectietrekking[] =>
  rijen.map((rij) => ({ codes, scores: Float64Array.from(rij) }));
const quota = [{ id: 'q', programma: 'p', aantal: 1 }];

describe('analyseSelectie', () => {
  it('gives what selectBuurten gives draw by draw, under every rule and objective', () => {
    let gekozen = 0;
    for (let zaad = 0; zaad < 120; zaad++) {
      const { scores, quota, ...opties } = createProbleem(9000 + zaad);
      const toeval = createToeval(zaad);
      const aantal = 6;
      const trekkingen = Object.fromEntries(
        Object.entries(scores).map(([programma, rijen]) => {
          const eigen = rijen.map(({ code }) => code);
          const rij = Array.from({ length: aantal }, () => ({
            codes: eigen,
            scores: Float64Array.from(eigen, () => (toeval.nextBelow(12) === 0 ? Number.NaN : toeval.nextBelow(9))),
          }));
          return [programma, rij];
        }),
      );
      const analyse = analyseSelectie(trekkingen, quota, opties);
      const keren = new Map<string, number>();
      const paren = new Map<string, number>();
      let onhaalbaar = 0;
      for (let t = 0; t < aantal; t++) {
        const los = Object.fromEntries(
          Object.entries(trekkingen).map(([programma, rij]) => [
            programma,
            (rij[t] as Selectietrekking).codes.map((code, i) => {
              const score = (rij[t] as Selectietrekking).scores[i] as number;
              return { code, score: Number.isNaN(score) ? null : score };
            }),
          ]),
        );
        const selectie = selectBuurten(los, quota, opties);
        if (selectie.uitkomst !== 'optimaal') {
          onhaalbaar++;
          continue;
        }
        const set = selectie.gekozen.map(({ code }) => code).sort();
        for (const [i, code] of set.entries()) {
          keren.set(code, (keren.get(code) ?? 0) + 1);
          for (const ander of set.slice(i + 1)) paren.set(`${code} ${ander}`, (paren.get(`${code} ${ander}`) ?? 0) + 1);
        }
      }
      gekozen += keren.size;
      expect(analyse.onhaalbaar).toBe(onhaalbaar);
      expect(Object.fromEntries(analyse.buurten.map(({ code, kans }) => [code, kans]))).toEqual(
        Object.fromEntries([...keren].map(([code, keer]) => [code, keer / aantal])),
      );
      expect(Object.fromEntries(analyse.paren.map(({ a, b, kans }) => [`${a} ${b}`, kans]))).toEqual(
        Object.fromEntries([...paren].map(([paar, keer]) => [paar, keer / aantal])),
      );
    }
    expect(gekozen).toBeGreaterThan(100);
  });

  it('tells the certain from the coin tosses, per quotum, with the error of the share', () => {
    const p = draw([3, 2, 1], [3, 2, 1], [1, 2, 1], [3, 1, 1]);
    const analyse = analyseSelectie({ p }, quota, { zekerVanaf: 0.75, muntworp: [0.2, 0.3] });
    expect(analyse.buurten).toEqual([
      { code: 'A', kans: 0.75, standaardfout: Math.sqrt(0.75 * 0.25) / 2, zekerheid: 'zeker', perQuotum: { q: 0.75 } },
      {
        code: 'B',
        kans: 0.25,
        standaardfout: Math.sqrt(0.75 * 0.25) / 2,
        zekerheid: 'muntworp',
        perQuotum: { q: 0.25 },
      },
    ]);
    const streng = analyseSelectie({ p }, quota, { zekerVanaf: 0.99, muntworp: [0.5, 0.6], basis: ['B'] });
    expect(streng.buurten.map(({ zekerheid }) => zekerheid)).toEqual(['waarschijnlijk', 'onwaarschijnlijk']);
    expect(streng.geheel).toEqual({ basis: ['B'], kans: 0.25, overlap: 0.25, verschillend: 2 });
    // One that no draw selects.
    expect(analyseSelectie({ p }, quota, { basis: ['C'] }).geheel).toMatchObject({ basis: ['C'], kans: 0, overlap: 0 });
    const los = analyseSelectie({ p }, quota, { zekerVanaf: 0.75, muntworp: [0.4, 0.6] });
    expect(los.buurten.map(({ zekerheid }) => zekerheid)).toEqual(['zeker', 'vrijwel_uitgesloten']);
  });

  it('calls 1 of 10 draws as good as excluded from 0.9 on, as it does 1 of 20 from 0.95 on', () => {
    for (const [aantal, zekerVanaf] of [
      [10, 0.9],
      [20, 0.95],
    ] as const) {
      const rijen = Array.from({ length: aantal }, (_, i) => (i === 0 ? [1, 2, 0] : [2, 1, 0]));
      const { buurten } = analyseSelectie({ p: draw(...rijen) }, quota, { zekerVanaf });
      expect(buurten.map(({ zekerheid }) => zekerheid)).toEqual(['zeker', 'vrijwel_uitgesloten']);
    }
  });

  it('counts draws without a selection, and reads a generator', () => {
    function* trek() {
      yield* draw([1, 2, 3], [Number.NaN, Number.NaN, Number.NaN]);
    }
    expect(analyseSelectie({ p: trek() }, quota)).toMatchObject({
      trekkingen: 2,
      onhaalbaar: 1,
      onbewezen: 0,
      buurten: [{ code: 'C', kans: 0.5 }],
      geheel: { basis: ['C'], kans: 0.5, overlap: 0.5 },
    });
  });

  it('refuses draws that do not belong together, with the draw', () => {
    expect(() => analyseSelectie({ p: [] }, quota)).toThrow('selectie.trekking_ongeldig');
    const kort = [...draw([1, 2, 3]), { codes: ['A'], scores: Float64Array.of(1) }];
    expect(() => analyseSelectie({ p: kort }, quota)).toThrow('selectie.trekking_ongeldig');
    expect(() => analyseSelectie({ p: draw([1, 2]) }, quota)).toThrow('selectie.trekking_ongeldig');
    expect(() => analyseSelectie({ p: draw([1, 2, Number.POSITIVE_INFINITY]) }, quota)).toThrow('trekking: 1');
    const anders = [...draw([1, 2, 3]), { codes: ['A', 'C', 'B'], scores: Float64Array.of(1, 2, 3) }];
    expect(() => analyseSelectie({ p: anders }, quota)).toThrow('trekking: 2');
    expect(() => analyseSelectie({ p: draw([1, 2, 1e15]) }, quota)).toThrow('selectie.scores_te_groot');
    expect(() => analyseSelectie({ p: draw([1, 2, 3]) }, quota, { basis: ['Z'] })).toThrow('selectie.code_onbekend');
    expect(() => analyseSelectie({ p: draw([1, 2, 3]) }, quota, { zekerVanaf: 2 })).toThrow(
      'selectie.zekerheid_ongeldig',
    );
  });
});

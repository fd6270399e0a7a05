import { testLoting } from 'buurtaanpak/evaluatie';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { drawLoting, findBijnaGelijken, listTrekkingen, selectBuurten, selectIngeloot } from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';
import { EERDER, OP, SELECTIE, toGat, toRegels, UITKOMST, VASTGESTELD } from './lotinghulp.js';
import { createMulberry } from './terugval.js';

interface Geval {
  readonly blokken: readonly Readonly<
    Record<'ingeloot' | 'uitgeloot' | 'voormetingIngeloot' | 'voormetingUitgeloot', readonly number[]>
  >[];
  readonly effect: number;
  readonly mogelijk: number;
  readonly pGewoon: number;
  readonly interval95: { readonly onder: number | null; readonly boven: number | null };
  readonly interval80: { readonly onder: number | null; readonly boven: number | null };
  readonly metVoormeting: { readonly helling: number; readonly effectResiduen: number; readonly p: number };
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>('referentie/evaluatie_loting.json');
const opties = { uitkomst: UITKOMST, op: OP, vastgesteldOp: VASTGESTELD };

/** Four places drawn among seven near-ties, under a rule. */
const SCORES = { A: 90, B: 71, C: 71, D: 71, E: 71, F: 71, G: 71, H: 71, I: 40 };
const rijen = Object.entries(SCORES).map(([code, score]) => ({ code, score }));
const quota = [{ id: 'oost', programma: 'oost', aantal: 5 }];
const regels = [{ soort: 'niet_samen', codes: ['B', 'C'] } as const];
const selectie = selectBuurten({ oost: rijen }, quota, { regels });
const zaad = 'Lotto 2026-09-05: 3 11 20 24 38 41';
const loting = drawLoting(findBijnaGelijken(selectie, { marge: 3 }), { zaad });
const waarden = { B: 5, C: 7.5, D: 6, E: 8, F: 4, G: 5, H: 7 };

describe('the reference cases', () => {
  test.each(gevallen.map((geval, i) => ({ i, ...geval })))('case $i', (geval) => {
    const nu: Record<string, number> = {};
    const toen: Record<string, number> = {};
    const take = (naam: string, cijfers: readonly number[], eerder: readonly number[]) =>
      cijfers.map((cijfer, j) => {
        nu[`${naam}${j}`] = cijfer;
        toen[`${naam}${j}`] = eerder[j]!;
        return `${naam}${j}`;
      });
    const blokken = geval.blokken.map((blok, b) => ({
      ingeloot: take(`${b}i`, blok.ingeloot, blok.voormetingIngeloot),
      uitgeloot: take(`${b}u`, blok.uitgeloot, blok.voormetingUitgeloot),
    }));
    const regelsVan = [...toRegels(nu), ...toRegels(toen, EERDER)];
    const compute = (alfa: number) => testLoting({ blokken }, regelsVan, { ...opties, voormeting: EERDER, alfa });
    const { effect, toetsing, metVoormeting } = compute(0.05);
    expect(effect!.waarde).toBeCloseTo(geval.effect, 9);
    expect(toetsing).toMatchObject({ mogelijk: geval.mogelijk, wijze: 'volledig' });
    expect(Math.abs(toetsing!.p - geval.pGewoon)).toBeLessThan(1e-12);
    expect(metVoormeting!.helling).toBeCloseTo(geval.metVoormeting.helling, 9);
    expect(metVoormeting!.effectResiduen).toBeCloseTo(geval.metVoormeting.effectResiduen, 9);
    expect(Math.abs(metVoormeting!.p - geval.metVoormeting.p)).toBeLessThan(1e-12);
    for (const [alfa, verwacht] of [
      [0.05, geval.interval95],
      [0.2, geval.interval80],
    ] as const) {
      const { interval } = compute(alfa).effect!;
      if (!('onder' in interval)) throw new Error('no interval');
      expect(interval.onder ?? Number.NEGATIVE_INFINITY).toBeCloseTo(verwacht.onder ?? Number.NEGATIVE_INFINITY, 9);
      expect(interval.boven ?? Number.POSITIVE_INFINITY).toBeCloseTo(verwacht.boven ?? Number.POSITIVE_INFINITY, 9);
    }
  });
});

describe('a document of a lot', () => {
  test('only the draws that the rules allow count', () => {
    const trekkingen = listTrekkingen(loting).map((trekking) => trekking.flat());
    expect(loting.eisen.length).toBeGreaterThan(0);
    const [blok] = loting.blokken;
    const alle = blok!.deelnemers.map(({ code }) => code);
    const mean = (codes: readonly string[]) =>
      codes.reduce((som, code) => som + waarden[code as keyof typeof waarden], 0) / codes.length;
    const compute = (erin: readonly string[]) => mean(erin) - mean(alle.filter((code) => !erin.includes(code)));
    const gevonden = compute(blok!.ingeloot);
    const { effect, toetsing, bewijs } = testLoting(loting, toRegels(waarden), opties);
    expect(effect!.waarde).toBeCloseTo(gevonden, 12);
    expect(toetsing!.mogelijk).toBe(trekkingen.length);
    const minstens = trekkingen.filter((erin) => Math.abs(compute(erin)) >= Math.abs(gevonden) - 1e-9).length;
    expect(toetsing!.p).toBe(minstens / trekkingen.length);
    // The same division without the rules has more draws.
    const kaal = { blokken: [{ ingeloot: blok!.ingeloot, uitgeloot: blok!.uitgeloot }] };
    expect(testLoting(kaal, toRegels(waarden), opties).toetsing!.mogelijk).toBeGreaterThan(trekkingen.length);
    expect(bewijs).toMatchObject({ bewijsniveau: 5, nietHoger: [], verkennend: false });
  });

  test('a buurt without an outcome keeps its lot', () => {
    const [blok] = loting.blokken;
    const weg = blok!.uitgeloot[0]!;
    const { [weg as keyof typeof waarden]: _, ...rest } = waarden;
    const { toetsing, weggelaten, bewijs } = testLoting(loting, [...toRegels(rest), toGat(weg)], opties);
    const trekkingen = listTrekkingen(loting).filter((trekking) => !trekking.flat().includes(weg));
    expect(toetsing!.mogelijk).toBe(trekkingen.length);
    expect(weggelaten).toEqual([{ buurt: weg, reden: 'niet_geleverd' }]);
    expect(bewijs.bewijsniveau).toBe(4);
    expect(bewijs.nietHoger.map(({ code }) => code)).toEqual(['evaluatie.niet_hoger_uitval']);
  });

  test('one that was drawn and has no outcome keeps its place', () => {
    const [blok] = loting.blokken;
    const weg = blok!.ingeloot[0]!;
    const { [weg as keyof typeof waarden]: _, ...rest } = waarden;
    const { toetsing } = testLoting(loting, toRegels(rest), opties);
    const trekkingen = listTrekkingen(loting).filter((trekking) => trekking.flat().includes(weg));
    expect(toetsing!.mogelijk).toBe(trekkingen.length);
    const twee = Object.fromEntries(
      Object.entries(waarden).filter(([code]) => code !== weg && code !== blok!.uitgeloot[0]),
    );
    const over = trekkingen.filter((trekking) => !trekking.flat().includes(blok!.uitgeloot[0]!));
    expect(testLoting(loting, toRegels(twee), opties).toetsing!.mogelijk).toBe(over.length);
  });

  test('one that is not right counts as a division, with a finding', () => {
    for (const anders of [
      { ...loting, nummer: 99 },
      { ...loting, eisen: [{ regel: 0, leden: [{ code: 'B' }], minimaal: 2 }] },
    ]) {
      const { bewijs, bevindingen, toetsing } = testLoting(anders, toRegels(waarden), opties);
      expect(bewijs.bewijsniveau).toBe(3);
      expect(bevindingen.map(({ code }) => code)).toContain('evaluatie.loting_klopt_niet');
      expect(toetsing!.mogelijk).toBeGreaterThan(listTrekkingen(loting).length);
    }
  });

  test.runIf(runs(10) > 1)('a large lot under rules is sampled', () => {
    const veel = Array.from({ length: 24 }, (_, i) => ({ code: `c${String(i).padStart(2, '0')}`, score: 50 }));
    const cijfers = Object.fromEntries(veel.map(({ code }, i) => [code, (i * 7) % 11]));
    const samen = [{ soort: 'niet_samen', codes: ['c00', 'c01'] } as const];
    const keuze = selectBuurten({ p: veel }, [{ id: 'q', programma: 'p', aantal: 12 }], { regels: samen });
    const document = drawLoting(findBijnaGelijken(keuze), { zaad });
    expect(document.wijze).toBe('geschud');
    const { toetsing } = testLoting(document, toRegels(cijfers), { ...opties, steekproef: 199, zaad: 'a' });
    expect(toetsing).toMatchObject({ wijze: 'steekproef', aantal: 200, mogelijk: 2_704_156 });
  });

  test('a large lot without rules is sampled by exchange', () => {
    const namen = Array.from({ length: 24 }, (_, i) => `b${i}`);
    const cijfers = Object.fromEntries(namen.map((naam, i) => [naam, (i * 7) % 11]));
    const blokken = [{ ingeloot: namen.slice(0, 12), uitgeloot: namen.slice(12) }];
    const { toetsing } = testLoting({ blokken }, toRegels(cijfers), { ...opties, steekproef: 199 });
    expect(toetsing).toMatchObject({ wijze: 'steekproef', aantal: 200, mogelijk: 2_704_156 });
  });

  test('without rules every exchange counts', () => {
    const gelijk = selectBuurten({ oost: rijen }, quota);
    const document = drawLoting(findBijnaGelijken(gelijk), { zaad });
    expect(testLoting(document, toRegels(waarden), opties).toetsing!.mogelijk).toBe(document.mogelijk);
  });
});

test('from the choice to the verdict: near-ties, a lot, the buurten that were drawn, their outcomes', () => {
  const met = selectIngeloot(selectie, loting);
  if (!('gekozen' in met)) throw new Error('no selection');
  const gekozen = new Set(met.gekozen.map(({ code }) => code));
  const [blok] = loting.blokken;
  expect(blok!.ingeloot.every((code) => gekozen.has(code))).toBe(true);
  const starts = [...gekozen].map((buurt) => ({ buurt, start: Datum.parse('2026-10-01') }));
  const oordeel = testLoting(loting, toRegels(waarden), { ...opties, starts, selectie: SELECTIE });
  expect(oordeel).toMatchObject({ soort: 'oordeel', nietGevolgd: [], bewijs: { bewijsniveau: 5, vraag: 'werkt_het' } });
  for (const taal of [nl, en]) {
    for (const bevinding of [oordeel.conclusie, oordeel.bewijs.zin, ...oordeel.bevindingen]) {
      expect(formatBevinding(bevinding, taal)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

describe('the level of the evidence', () => {
  const blokken = [{ ingeloot: ['A', 'B', 'C', 'D'], uitgeloot: ['E', 'F', 'G', 'H'] }];
  const cijfers = { A: 8, B: 7, C: 9, D: 7.5, E: 5, F: 6, G: 5.5, H: 4 };
  const start = Datum.parse('2026-10-01');

  test('as drawn, not as carried out', () => {
    const starts = ['A', 'B', 'C', 'E'].map((buurt) => ({ buurt, start }));
    starts.push({ buurt: 'D', start: Datum.parse('2030-01-01') });
    const oordeel = testLoting({ blokken }, toRegels(cijfers), { ...opties, starts });
    expect(oordeel.nietGevolgd).toEqual(['D', 'E']);
    expect(oordeel.effect!.waarde).toBe(2.75);
    expect(oordeel.bewijs.nietHoger.map(({ code }) => code)).toEqual([
      'evaluatie.niet_hoger_lotdocument_ontbreekt',
      'evaluatie.niet_hoger_loting_niet_gevolgd',
    ]);
    expect(oordeel.bevindingen.map(({ params }) => params.buurten)).toEqual(['D, E']);
  });

  test('a question that was not set down beforehand is exploring', () => {
    const { bewijs } = testLoting({ blokken }, toRegels(cijfers), { uitkomst: UITKOMST, op: OP });
    expect(bewijs.verkennend).toBe(true);
    const laat = { ...opties, vastgesteldOp: Datum.parse('2030-01-01') };
    expect(testLoting({ blokken }, toRegels(cijfers), laat).bewijs.verkennend).toBe(true);
  });

  test('an outcome of teams, and a change since a criterion, are refused', () => {
    const team = testLoting({ blokken }, [], { uitkomst: 'team_actief', op: OP });
    expect(team).toMatchObject({ soort: 'geweigerd', conclusie: { code: 'evaluatie.uitkomst_alleen_met_team' } });
    expect(team.bewijs.bewijsniveau).toBeUndefined();
    const metingen = [...toRegels(cijfers), ...toRegels(cijfers, EERDER)];
    const sinds = testLoting({ blokken }, metingen, { ...opties, vanaf: EERDER, selectie: SELECTIE });
    expect(sinds).toMatchObject({ soort: 'geweigerd', vanaf: EERDER });
    expect(sinds.conclusie).toMatchObject({ code: 'evaluatie.voormeting_was_criterium', params: { moment: EERDER } });
    expect(sinds.effect).toBeUndefined();
    // With the criterion as earlier figure it is a verdict.
    const met = testLoting({ blokken }, metingen, { ...opties, voormeting: EERDER, selectie: SELECTIE });
    expect(met.soort).toBe('oordeel');
    expect(met.metVoormeting).toMatchObject({ helling: 1, effectResiduen: 0, p: 1 });
    // A change since a figure that was no criterion.
    const vrij = testLoting({ blokken }, metingen, { ...opties, vanaf: EERDER, voormeting: EERDER });
    expect(vrij).toMatchObject({ soort: 'oordeel', vanaf: EERDER });
  });

  test('an earlier figure from after the start, or the same everywhere, corrects nothing', () => {
    const metingen = [...toRegels(cijfers), ...toRegels({ A: 1, B: 1, C: 1, D: 1, E: 1, F: 1, G: 1, H: 1 }, EERDER)];
    const gelijk = testLoting({ blokken }, metingen, { ...opties, voormeting: EERDER });
    expect(gelijk.metVoormeting).toBeUndefined();
    const starts = [{ buurt: 'A', start: EERDER }];
    const laat = testLoting({ blokken }, metingen, { ...opties, voormeting: EERDER, starts });
    expect(laat.metVoormeting).toBeUndefined();
    expect(laat.bevindingen.map(({ code }) => code)).toContain('evaluatie.voormeting_na_start');
    const zonder = testLoting({ blokken }, toRegels(cijfers), { ...opties, voormeting: EERDER });
    expect(zonder.metVoormeting).toBeUndefined();
  });
});

describe('the conclusion', () => {
  const groot = (n: number, verschil: number) => {
    const namen = Array.from({ length: 2 * n }, (_, i) => `b${i}`);
    const blokken = [{ ingeloot: namen.slice(0, n), uitgeloot: namen.slice(n) }];
    const cijfers = Object.fromEntries(namen.map((naam, i) => [naam, ((i * 7) % 5) + (i < n ? verschil : 0)]));
    return { blokken, cijfers };
  };
  const conclude = (n: number, verschil: number, meer: object = {}) => {
    const { blokken, cijfers } = groot(n, verschil);
    return testLoting({ blokken }, toRegels(cijfers), { ...opties, ...meer }).conclusie.code;
  };

  test('says which it is', () => {
    expect(conclude(4, 9)).toBe('evaluatie.conclusie_effect_hoger');
    expect(conclude(4, -9)).toBe('evaluatie.conclusie_effect_lager');
    expect(conclude(5, 0)).toBe('evaluatie.conclusie_effect_niet');
    expect(conclude(2, 9)).toBe('evaluatie.conclusie_effect_nooit');
    expect(conclude(12, 1.9, { steekproef: 99, maximum: 100 })).toBe('evaluatie.conclusie_effect_onbeslist');
    const { blokken } = groot(4, 0);
    const gelijk = Object.fromEntries(Object.keys(groot(4, 0).cijfers).map((naam) => [naam, 3]));
    const oordeel = testLoting({ blokken }, toRegels(gelijk), opties);
    expect(oordeel.conclusie.code).toBe('evaluatie.conclusie_effect_gelijk');
    expect(oordeel.toetsing!.p).toBe(1);
    const geen = testLoting({ blokken: [{ ingeloot: ['a'], uitgeloot: ['b'] }] }, toRegels({ a: 1 }), opties);
    expect(geen.conclusie.code).toBe('evaluatie.conclusie_effect_geen');
    expect(geen.weggelaten).toEqual([
      { buurt: 'a', reden: 'geen_set' },
      { buurt: 'b', reden: 'geen_uitkomst' },
    ]);
    expect(geen.bewijs.bewijsniveau).toBeUndefined();
  });

  test('an unbounded end is said as such', () => {
    // Every draw of the other side is the mirror of one, so with p above 5% no effect can be bounded here.
    const blokken = [{ ingeloot: ['a', 'b', 'c'], uitgeloot: ['d', 'e', 'f'] }];
    const oordeel = testLoting({ blokken }, toRegels({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 7 }), opties);
    expect(oordeel.effect!.interval).toMatchObject({ onder: null, boven: null });
  });
});

test('bad input is refused with a code and a place', () => {
  const blokken = [{ ingeloot: ['a'], uitgeloot: ['b'] }];
  const call =
    (invoer: object, meer: object = {}, rij = toRegels({ a: 1, b: 2 })) =>
    () =>
      testLoting(invoer as Parameters<typeof testLoting>[0], rij, { ...opties, ...meer });
  expect(call({ blokken: [{ ingeloot: ['a'], uitgeloot: ['a'] }] })).toThrow('evaluatie.buurt_dubbel');
  expect(call({ blokken: 3 })).toThrow('kern.document_ongeldig');
  for (const geen of [null, 3]) expect(call(geen as unknown as object)).toThrow('kern.document_ongeldig');
  expect(call({ soort: 'loting' })).toThrow('kern.document_ongeldig');
  expect(call({ blokken }, { vanaf: OP })).toThrow('evaluatie.vanaf_na_op');
  expect(call({ blokken }, { voormeting: OP })).toThrow('evaluatie.vanaf_na_op');
  expect(call({ blokken }, { alfa: 2 })).toThrow('evaluatie.kans_ongeldig');
  expect(call({ blokken }, {}, toRegels({ a: Number.NaN }))).toThrow('evaluatie.getal_ongeldig');
  expect(call({ blokken }, {}, toRegels({ a: 1e200 }))).toThrow('evaluatie.aantal_te_groot');
});

interface Protocol {
  readonly naam: string;
  readonly zaad: number;
  readonly ijk: { readonly run0: { readonly ingeloot: readonly number[] } };
  readonly bars: readonly { readonly arm: string; readonly deel: number }[];
}

describe('the protocol loting_bijna_gelijk', () => {
  const { protocollen } = readGegevensJson<{ readonly protocollen: readonly Protocol[] }>(
    'referentie/evaluatie_simulaties.json',
  );
  const protocol = protocollen.find(({ naam }) => naam === 'loting_bijna_gelijk')!;
  const draw = (run: number) => {
    const uniform = createMulberry(protocol.zaad + run);
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const blok = Array.from({ length: 4 }, () => 2 * normal());
    const cijfers = Array.from({ length: 24 }, (_, i) => blok[Math.floor(i / 6)]! + normal());
    const loten = Array.from({ length: 24 }, uniform);
    const erin = loten.map((lot, i) => {
      const eigen = loten.slice(Math.floor(i / 6) * 6, Math.floor(i / 6) * 6 + 6);
      return eigen.filter((ander) => ander < lot).length < 3;
    });
    return { cijfers, erin };
  };

  test('the first run is that of the file', () => {
    const { erin } = draw(0);
    expect(erin.flatMap((een, i) => (een ? [i] : []))).toEqual(protocol.ijk.run0.ingeloot);
  });

  test('a short part keeps the bars', () => {
    const RUNS = 12;
    const count = (effect: number) =>
      Array.from({ length: RUNS }, (_, run) => {
        const { cijfers, erin } = draw(run);
        const blokken = Array.from({ length: 4 }, (_, b) => {
          const leden = Array.from({ length: 6 }, (_, i) => 6 * b + i);
          const names = (kant: boolean) => leden.filter((i) => erin[i] === kant).map((i) => `b${i}`);
          return { ingeloot: names(true), uitgeloot: names(false) };
        });
        const waardenVan = Object.fromEntries(cijfers.map((cijfer, i) => [`b${i}`, cijfer + (erin[i] ? effect : 0)]));
        return testLoting({ blokken }, toRegels(waardenVan), { ...opties, maximum: 1, steekproef: 499 }).conclusie.code;
      }).filter((code) => /_effect_(hoger|lager)$/.test(code)).length / RUNS;
    // Three standard errors of so few runs above the ceiling and below the floor.
    expect(count(0)).toBeLessThanOrEqual(0.072 + 3 * Math.sqrt((0.05 * 0.95) / RUNS));
    expect(count(1.5)).toBeGreaterThanOrEqual(0.916 - 3 * Math.sqrt((0.94 * 0.06) / RUNS));
  });
});

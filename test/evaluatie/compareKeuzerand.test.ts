import { type CompareKeuzerandOptions, compareKeuzerand } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';
import {
  EERDER,
  listKeuzes,
  OP,
  SELECTIE,
  toGat,
  toRegels,
  toSituatierijen,
  UITKOMST,
  VASTGESTELD,
} from './lotinghulp.js';

interface Geval {
  readonly scores: readonly number[];
  readonly gekozen: number;
  readonly kenmerken: readonly (readonly number[])[];
  readonly uitkomst: readonly number[];
  readonly vensters: readonly {
    readonly perKant: number;
    readonly van: number;
    readonly tot: number;
    readonly balansP: readonly number[];
    readonly effect: number;
    readonly mogelijk: number;
    readonly p: number;
  }[];
  readonly grootsteEvenwichtigeVenster: number | null;
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>(
  'referentie/evaluatie_lokale_loting.json',
);
const opties = { uitkomst: UITKOMST, op: OP, venster: 4, vastgesteldOp: VASTGESTELD };
const toCode = (i: number) => `b${String(i).padStart(2, '0')}`;

/** A selection of the first so many, with falling scores. */
function select(n: number, aantal: number, regels: readonly Regel[] = [], scores?: readonly number[]) {
  const rijen = Array.from({ length: n }, (_, i) => ({ code: toCode(i), score: scores?.[i] ?? 100 - i }));
  return selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal }], { regels });
}

const toWaarden = (rij: readonly number[]) => Object.fromEntries(rij.map((waarde, i) => [toCode(i), waarde]));
const codes = (oordeel: { readonly bewijs: { readonly nietHoger: readonly { readonly code: string }[] } }) =>
  oordeel.bewijs.nietHoger.map(({ code }) => code);

/** Ten buurten, five chosen; the outcome goes with the choice, not with the score. */
const TIEN = [6, 8, 7, 9, 8, 5, 4, 5.5, 4.5, 6];
const INWONERS = toSituatierijen(toWaarden([700, 820, 640, 900, 760, 700, 820, 640, 900, 760]));

describe.each(gevallen.map((geval, i) => ({ i, geval })))('reference case $i', ({ geval }) => {
  test('windows, balance and the largest balanced window', () => {
    const selectie = select(geval.scores.length, geval.gekozen, [], geval.scores);
    const situaties = geval.scores.map((_, i) => ({
      buurt: toCode(i),
      kenmerken: Object.fromEntries(geval.kenmerken.map((rij, k) => [`k${k}`, rij[i]!])),
    }));
    const oordeel = compareKeuzerand(selectie, toRegels(toWaarden(geval.uitkomst)), { ...opties, situaties });
    expect(oordeel.vensters).toHaveLength(geval.vensters.length);
    for (const [v, verwacht] of geval.vensters.entries()) {
      const { blokken, balans, ...venster } = oordeel.vensters[v]!;
      expect(venster).toMatchObject({ perKant: verwacht.perKant, mogelijk: verwacht.mogelijk });
      expect(blokken).toMatchObject([{ quotum: 'q', van: verwacht.van, tot: verwacht.tot }]);
      expect(venster.effect).toBeCloseTo(verwacht.effect, 9);
      expect(Math.abs(venster.p! - verwacht.p)).toBeLessThan(1e-12);
      balans.forEach(({ p }, k) => {
        expect(Math.abs(p - verwacht.balansP[k]!)).toBeLessThan(1e-12);
      });
    }
    expect(oordeel.grootsteEvenwichtigeVenster ?? null).toBe(geval.grootsteEvenwichtigeVenster);
    // The verdict is that of the asked window.
    expect(oordeel.effect!.waarde).toBeCloseTo(oordeel.vensters[1]!.effect!, 12);
    expect(oordeel.toetsing!.p).toBe(oordeel.vensters[1]!.p);
  });
});

describe('the level of the evidence', () => {
  const selectie = select(10, 5);
  const regels = toRegels(toWaarden(TIEN));
  const compare = (meer: Partial<CompareKeuzerandOptions>) =>
    compareKeuzerand(selectie, regels, { ...opties, ...meer });

  test('4 within the planned window in balance; 3 when the balance is not known; 2 when the window was not planned', () => {
    expect(compare({ situaties: INWONERS }).bewijs).toMatchObject({ bewijsniveau: 4, verkennend: false });
    expect(codes(compare({}))).toEqual(['evaluatie.niet_hoger_balans_onbekend', 'evaluatie.ontwerp_keuzerand']);
    const { venster: _, ...zonder } = opties;
    const achteraf = compareKeuzerand(selectie, regels, { ...zonder, situaties: INWONERS });
    expect(achteraf).toMatchObject({ venster: 4, bewijs: { bewijsniveau: 2 } });
    expect(codes(achteraf)).toContain('evaluatie.niet_hoger_venster_achteraf');
  });

  test('a kenmerk in which the sides differ is named', () => {
    const scheef = toSituatierijen(toWaarden([9, 9, 9, 9, 9, 1, 1, 1, 1, 1]), 'woz');
    const oordeel = compare({ situaties: scheef });
    expect(oordeel.bewijs.bewijsniveau).toBe(3);
    expect(oordeel.bevindingen.find(({ code }) => code === 'evaluatie.keuzerand_scheef')!.params.kenmerk).toBe('woz');
    expect(oordeel.grootsteEvenwichtigeVenster).toBeUndefined();
    // Asked for another kenmerk, nothing is known; a group has no mean.
    expect(compare({ situaties: scheef, kenmerken: ['inwoners'] }).vensters[0]!.balans).toEqual([]);
    expect(
      compare({ situaties: toSituatierijen(toWaarden(TIEN).b00 ? { b00: 'dorp' } : {}) }).vensters[0]!.balans,
    ).toEqual([]);
  });

  test('an outcome that goes with the score among the not chosen', () => {
    const stijgt = (rij: readonly number[]) =>
      compareKeuzerand(selectie, toRegels(toWaarden(rij)), { ...opties, situaties: INWONERS });
    const met = stijgt([9, 9, 9, 9, 9, 5, 4, 3, 2, 1]);
    expect(met.helling).toEqual({ correlatie: 1, p: 2 / 24 });
    expect(codes(met)).toContain('evaluatie.niet_hoger_helling');
    // A fall cannot be a part of a higher outcome, but of a lower one it can.
    expect(codes(stijgt([9, 9, 9, 9, 9, 1, 2, 3, 4, 5]))).not.toContain('evaluatie.niet_hoger_helling');
    expect(codes(stijgt([0, 0, 0, 0, 0, 1, 2, 3, 4, 5]))).toContain('evaluatie.niet_hoger_helling');
    expect(stijgt([9, 9, 9, 9, 9, 1, 1, 1, 1, 1]).helling).toBeUndefined();
  });

  test('the level of an outcome may have been a criterion, a change since it not', () => {
    const metingen = [...regels, ...toRegels(toWaarden(TIEN.map((een) => een / 2)), EERDER)];
    const vraag = { ...opties, situaties: INWONERS, selectie: SELECTIE };
    expect(compareKeuzerand(selectie, metingen, vraag).soort).toBe('oordeel');
    const sinds = compareKeuzerand(selectie, metingen, { ...vraag, vanaf: EERDER });
    expect(sinds).toMatchObject({ soort: 'geweigerd', conclusie: { code: 'evaluatie.voormeting_was_criterium' } });
    const vrij = { ...vraag, selectie: { ...SELECTIE, criteria: [] }, vanaf: EERDER };
    // The first figure is nearer to the choice than the outcome.
    expect(codes(compareKeuzerand(selectie, metingen, vrij))).toContain('evaluatie.niet_hoger_voormeting_te_dicht');
    const { selectie: _, ...onbekend } = vrij;
    expect(codes(compareKeuzerand(selectie, metingen, onbekend))).toContain('evaluatie.niet_hoger_selectie_onbekend');
    const team = compareKeuzerand(selectie, [], { ...opties, uitkomst: 'projecten_afgerond' });
    expect(team).toMatchObject({ soort: 'geweigerd', conclusie: { code: 'evaluatie.uitkomst_alleen_met_team' } });
  });
});

describe('only who was decided by the score counts', () => {
  const regelsVan = (n: number) => toRegels(toWaarden(Array.from({ length: n }, (_, i) => (i * 5) % 7)));
  const compare = (regels: readonly Regel[], n = 14, aantal = 6) =>
    compareKeuzerand(select(n, aantal, regels), regelsVan(n), opties);

  test('kept out and brought in by a rule', () => {
    // b04 may not go with b03, so b06 takes its place.
    const oordeel = compare([{ soort: 'niet_samen', codes: ['b03', 'b04'] }]);
    expect(oordeel.nietOpScore).toEqual([
      { buurt: 'b04', quotum: 'q', reden: 'regel' },
      { buurt: 'b06', quotum: 'q', reden: 'regel' },
    ]);
    expect(oordeel.vensters[1]!.blokken[0]).toMatchObject({
      gekozen: ['b01', 'b02', 'b03', 'b05'],
      nietGekozen: ['b07', 'b08', 'b09', 'b10'],
    });
    expect(oordeel.bevindingen.map(({ code }) => code)).toContain('evaluatie.keuzerand_niet_op_score');
  });

  test('two rules together, a fixed place, and one that is excluded', () => {
    const oordeel = compare([
      { soort: 'vast', code: 'b13' },
      { soort: 'uitgesloten', codes: ['b00', 'b07'], motief: 'sloop' },
      { soort: 'niet_samen', codes: ['b01', 'b02'] },
    ]);
    expect(oordeel.nietOpScore).toEqual([
      { buurt: 'b00', quotum: 'q', reden: 'uitgesloten' },
      { buurt: 'b02', quotum: 'q', reden: 'regel' },
      { buurt: 'b06', quotum: 'q', reden: 'regel' },
      { buurt: 'b07', quotum: 'q', reden: 'uitgesloten' },
      // The fixed place was its.
      { buurt: 'b08', quotum: 'q', reden: 'regel' },
      { buurt: 'b13', quotum: 'q', reden: 'vast' },
    ]);
  });

  test('more than twenty rules are left out together', () => {
    const regels = Array.from({ length: 21 }, () => ({ soort: 'niet_samen', codes: ['b03', 'b04'] }) as const);
    expect(compare(regels).nietOpScore.map(({ buurt }) => buurt)).toEqual(['b04', 'b06']);
  });

  test('a rule without which there is no selection within the budget is passed over', () => {
    const rijen = Array.from({ length: 14 }, (_, i) => ({ code: toCode(i), score: 100 - i }));
    const quota = [{ id: 'q', programma: 'p', aantal: { van: 0, tot: 14 } }];
    const regels = [{ soort: 'aantal_met', aantal: 6, waar: {} } as const];
    const selectie = selectBuurten({ p: rijen }, quota, { regels });
    // Without the rule everybody is chosen, so everybody who is not was kept out by it.
    const { vensters, conclusie } = compareKeuzerand(selectie, regelsVan(14), opties);
    expect(vensters).toEqual([]);
    expect(conclusie.code).toBe('evaluatie.conclusie_effect_geen');
  });

  test('each quotum is a block, and nobody counts twice', () => {
    const rijen = Array.from({ length: 16 }, (_, i) => ({ code: toCode(i), score: 100 - i }));
    const ander = rijen.map(({ code, score }, i) => ({ code, score: i < 8 ? score - 50 : 200 - score }));
    const selectie = selectBuurten({ p: rijen, r: ander }, [
      { id: 'q', programma: 'p', aantal: 4 },
      { id: 's', programma: 'r', aantal: 2 },
    ]);
    const { vensters, nietOpScore, toetsing } = compareKeuzerand(selectie, regelsVan(16), opties);
    const [, venster] = vensters;
    expect(venster!.blokken.map(({ quotum }) => quotum)).toEqual(['q', 's']);
    // The small quotum takes part with as many as it has.
    expect(venster!.blokken.map(({ gekozen, nietGekozen }) => [gekozen.length, nietGekozen.length])).toEqual([
      [4, 4],
      [2, 2],
    ]);
    expect(toetsing!.mogelijk).toBe(70 * 6);
    const alle = venster!.blokken.flatMap(({ gekozen, nietGekozen }) => [...gekozen, ...nietGekozen]);
    expect(new Set(alle).size).toBe(alle.length);
    expect(new Set(nietOpScore.map(({ reden }) => reden))).toEqual(new Set(['ander_quotum', 'andere_rand']));
  });

  test('equal scores keep the order, and a missing outcome is not replaced', () => {
    const scores = [9, 9, 9, 5, 5, 5, 5, 5, 5, 5];
    const selectie = select(10, 5, [], scores);
    const { b05: _, ...waarden } = toWaarden(TIEN);
    const oordeel = compareKeuzerand(selectie, [...toRegels(waarden), toGat('b05')], opties);
    expect(oordeel.vensters[0]!.blokken[0]).toMatchObject({
      gekozen: ['b02', 'b03', 'b04'],
      nietGekozen: ['b05', 'b06', 'b07'],
    });
    expect(oordeel.weggelaten).toEqual([{ buurt: 'b05', reden: 'niet_geleverd' }]);
    expect(oordeel.toetsing!.mogelijk).toBe(35);
  });

  test('a quotum of which everybody was chosen has no cut', () => {
    const p = Array.from({ length: 10 }, (_, i) => ({ code: toCode(i), score: 100 - i }));
    const quota = [
      { id: 'q', programma: 'p', aantal: 5 },
      { id: 's', programma: 'r', aantal: 1 },
    ];
    const selectie = selectBuurten({ p, r: [{ code: 'z', score: 1 }] }, quota);
    const { vensters } = compareKeuzerand(selectie, regelsVan(10), opties);
    expect(vensters[0]!.blokken.map(({ quotum }) => quotum)).toEqual(['q']);
  });

  test('outcomes of one side only are no comparison', () => {
    const { b00, b01, b02, b03, b04, ...rest } = toWaarden(TIEN);
    expect([b00, b01, b02, b03, b04]).toHaveLength(5);
    const oordeel = compareKeuzerand(select(10, 5), toRegels(rest), opties);
    expect(oordeel.conclusie.code).toBe('evaluatie.conclusie_effect_geen');
    expect(oordeel.helling).toBeDefined();
    const zonderEerder = compareKeuzerand(select(10, 5), toRegels(rest), { ...opties, vanaf: EERDER });
    expect(new Set(zonderEerder.weggelaten.map(({ reden }) => reden))).toEqual(new Set(['geen_uitkomst']));
  });

  test('a window that does not exist gives no verdict', () => {
    const oordeel = compareKeuzerand(select(8, 3), regelsVan(8), opties);
    expect(oordeel.vensters.map(({ perKant }) => perKant)).toEqual([3]);
    expect(oordeel).toMatchObject({ soort: 'oordeel', conclusie: { code: 'evaluatie.conclusie_effect_geen' } });
    expect(oordeel.bewijs.bewijsniveau).toBeUndefined();
    const leeg = compareKeuzerand(select(8, 4), [], opties);
    expect(leeg.vensters[0]).toMatchObject({ mogelijk: 0 });
    expect(leeg.vensters[0]!.effect).toBeUndefined();
  });
});

/** The largest chance of a difference at least as far from 0, over all ways to weigh the units 1 or gamma. */
function bruteP(erin: readonly number[], eruit: readonly number[], gamma: number): number {
  const alle = [...erin, ...eruit];
  const totaal = alle.reduce((a, b) => a + b, 0);
  const verschil = (som: number) => Math.abs(som / erin.length - (totaal - som) / eruit.length);
  const grens = verschil(erin.reduce((a, b) => a + b, 0)) - 1e-9;
  const keuzes = listKeuzes(
    alle.map((_, i) => i),
    erin.length,
  );
  let hoogste = 0;
  for (let u = 0; u < 2 ** alle.length; u++) {
    let teller = 0;
    let noemer = 0;
    for (const keuze of keuzes) {
      const gewicht = gamma ** keuze.filter((i) => (u >> i) & 1).length;
      noemer += gewicht;
      if (verschil(keuze.reduce((som, i) => som + alle[i]!, 0)) >= grens) teller += gewicht;
    }
    hoogste = Math.max(hoogste, teller / noemer);
  }
  return hoogste;
}

describe('the unequal chances that would undo a verdict', () => {
  const vraag = { ...opties, situaties: INWONERS };

  test.each([
    { rij: [0, 8, 7, 9, 8, 5, 4, 5.5, 4.5, 0], alfa: 0.05 },
    { rij: [0, 1, 2, 3, 4, 6, 9, 8, 7, 0], alfa: 0.1 },
    { rij: [0, 7, 7, 9, 8, 5, 7.5, 5.5, 4.5, 0], alfa: 0.2 },
  ])('p passes the level there by brute force too: $rij', ({ rij, alfa }) => {
    const { gamma } = compareKeuzerand(select(10, 5), toRegels(toWaarden(rij)), { ...vraag, alfa });
    const [erin, eruit] = [rij.slice(1, 5), rij.slice(5, 9)];
    expect(gamma).toBeGreaterThan(1);
    expect(bruteP(erin, eruit, gamma! - 1e-6)).toBeLessThanOrEqual(alfa);
    expect(bruteP(erin, eruit, gamma! + 1e-6)).toBeGreaterThan(alfa);
  });

  test('with unequal sides every weighing is looked at', () => {
    const rij = [0, 8, 7, 9, 8, 5, 4, 5.5, 4.5, 0];
    const { b05: _, ...waarden } = toWaarden(rij);
    const { gamma } = compareKeuzerand(select(10, 5), toRegels(waarden), { ...vraag, alfa: 0.1 });
    expect(bruteP(rij.slice(1, 5), rij.slice(6, 9), gamma! - 1e-6)).toBeLessThanOrEqual(0.1);
    expect(bruteP(rij.slice(1, 5), rij.slice(6, 9), gamma! + 1e-6)).toBeGreaterThan(0.1);
  });

  test('none when p is above the level already; said beside the conclusion when there is one', () => {
    expect(
      compareKeuzerand(select(10, 5), toRegels(toWaarden(TIEN.slice().reverse())), { ...vraag, alfa: 0.01 }).gamma,
    ).toBeUndefined();
    const { bevindingen, conclusie } = compareKeuzerand(select(10, 5), toRegels(toWaarden(TIEN)), vraag);
    const gamma = bevindingen.find(({ code }) => code === 'evaluatie.keuzerand_gamma')!;
    expect(formatBevinding(gamma, nl)).toContain('keer zo veel kans');
    for (const taal of [nl, en]) expect(formatBevinding(conclusie, taal)).not.toMatch(/[{}]|undefined/);
  });

  test.runIf(runs(10) > 1)('three quota of four on each side are too many sums', () => {
    const quota = ['a', 'b', 'c'].map((id) => ({ id, programma: id, aantal: 4 }));
    const rijen = Array.from({ length: 24 }, (_, i) => ({ code: toCode(i), score: 100 - i }));
    const scores = Object.fromEntries(quota.map(({ id }, j) => [id, rijen.filter((_, i) => i % 3 === j)]));
    const waarden = Object.fromEntries(rijen.map(({ code }, i) => [code, (i < 12 ? 3 : 0) + ((i * 7) % 10)]));
    const oordeel = compareKeuzerand(selectBuurten(scores, quota), toRegels(waarden), { ...opties, alfa: 0.3 });
    expect(oordeel.toetsing!.p).toBeLessThan(0.3);
    expect(oordeel.gamma).toBeUndefined();
  });

  test('absent when it would take too long', () => {
    const rijen = Array.from({ length: 60 }, (_, i) => ({ code: toCode(i), score: 100 - i }));
    const quota = ['a', 'b', 'c'].map((id) => ({ id, programma: id, aantal: 5 }));
    const scores = Object.fromEntries(quota.map(({ id }, j) => [id, rijen.filter((_, i) => i % 3 === j)]));
    const selectie = selectBuurten(scores, quota);
    const gekozen = new Set('gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : []);
    const waarden = Object.fromEntries(rijen.map(({ code }, i) => [code, (gekozen.has(code) ? 9 : 0) + (i % 4)]));
    const oordeel = compareKeuzerand(selectie, toRegels(waarden), { ...opties, venster: 5, steekproef: 999 });
    expect(oordeel.conclusie.code).toBe('evaluatie.conclusie_effect_hoger');
    expect(oordeel.gamma).toBeUndefined();
  });
});

test('bad input is refused with a code', () => {
  const call = (meer: object) => () => compareKeuzerand(select(10, 5), [], { ...opties, ...meer });
  expect(call({ venster: 6 })).toThrow('evaluatie.aantal_te_groot');
  expect(call({ venster: 2 })).toThrow('evaluatie.aantal_ongeldig');
  expect(call({ vanaf: OP })).toThrow('evaluatie.vanaf_na_op');
  expect(() => compareKeuzerand(select(3, 5), [], opties)).toThrow('selectie.niets_gekozen');
});

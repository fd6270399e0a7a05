/** When the budget runs out an answer says less, and never anything that is not so: against trying all selections. */
import {
  analyseSelectie,
  type Botsing,
  explainSelectie,
  replaceBuurt,
  type Selectie,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { findBeste, findOvertredingen, getWaarden, type Keuze, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const select = ({ scores, quota, ...opties }: Probleem, knopenbudget: number) =>
  selectBuurten(scores, quota, { ...opties, knopenbudget });
const toKeuze = (gekozen: readonly { readonly code: string; readonly quotum: string }[]): Keuze =>
  new Map(gekozen.map(({ code, quotum }) => [code, quotum]));
const countKnopen = (selectie: Selectie) => ('bewijs' in selectie ? selectie.bewijs.knopen : selectie.knopen);

/** Problems that are not solved at once, each with the best that there is. */
const moeilijk = Array.from({ length: 700 }, (_, zaad) => createProbleem(30_000 + zaad))
  .filter((probleem) => countKnopen(select(probleem, 1000)) > 2)
  .map((probleem) => ({ probleem, beste: findBeste(probleem) }));

/** The problem with only the quota and rules of a clash; of the other quota any number will do. */
function keepBotsing(probleem: Probleem, botsing: readonly Botsing[]): Probleem {
  const gevraagd = botsing.flatMap((deel) => (deel.soort === 'quotum' ? [deel.quotum] : []));
  return {
    ...probleem,
    quota: probleem.quota.map((quotum) =>
      gevraagd.includes(quotum.id) ? quotum : { ...quotum, aantal: { van: 0, tot: probleem.gebieden.length } },
    ),
    regels: botsing.flatMap((deel) => (deel.soort === 'regel' ? [deel.regel] : [])),
    doel: { soort: 'totaal' },
  };
}

describe('with any budget', () => {
  it('a selection obeys every rule, its value and bound hold the best between them, and a proof is a proof', () => {
    const gezien: Record<string, number> = {};
    for (const { probleem, beste } of moeilijk) {
      for (let budget = 1; budget <= 12; budget++) {
        const selectie = select(probleem, budget);
        gezien[selectie.uitkomst] = (gezien[selectie.uitkomst] ?? 0) + 1;
        if (selectie.uitkomst === 'onbeslist') continue;
        if (selectie.uitkomst === 'onhaalbaar') {
          expect(beste).toBeUndefined();
          expect(findBeste(keepBotsing(probleem, selectie.botsing))).toBeUndefined();
          continue;
        }
        if (beste === undefined) throw new Error('a selection that cannot be was found');
        const keuze = toKeuze(selectie.gekozen);
        expect(findOvertredingen(probleem, keuze)).toEqual([]);
        const { optimaal, gelijkspel, stappen } = selectie.bewijs;
        expect(stappen.map(({ doelwaarde }) => doelwaarde)).toEqual(getWaarden(probleem, keuze));
        expect(stappen[0]!.doelwaarde).toBeLessThanOrEqual(beste.waarden[0]!);
        expect(stappen[0]!.bovengrens).toBeGreaterThanOrEqual(beste.waarden[0]!);
        if (!optimaal) {
          expect(gelijkspel).toBe('onbeslist');
          continue;
        }
        expect(stappen.map(({ doelwaarde }) => doelwaarde)).toEqual(beste.waarden);
        if (gelijkspel === 'onbeslist') {
          gezien.gelijk = (gezien.gelijk ?? 0) + 1;
          continue;
        }
        expect(gelijkspel).toBe(beste.aantal === 1 ? 'uniek' : 'beslist');
        expect([...keuze].sort()).toEqual([...beste.keuze].sort());
      }
    }
    // None of these is rare.
    expect(Object.keys(gezien).sort()).toEqual(['beste_gevonden', 'gelijk', 'onbeslist', 'onhaalbaar', 'optimaal']);
    expect(Math.min(...Object.values(gezien))).toBeGreaterThan(20);
  });

  it('every step of a lexicographic objective has its value and its bound', () => {
    let onbewezen = 0;
    for (const { probleem } of moeilijk.filter(({ probleem: { doel } }) => doel.soort === 'lexicografisch')) {
      // A third programme, with the scores of the first.
      const drie: Probleem = {
        ...probleem,
        scores: { ...probleem.scores, s: probleem.scores.p ?? [] },
        quota: [...probleem.quota, { id: 's', programma: 's', aantal: { van: 0, tot: 1 } }],
      };
      const volgorde = [...new Set(drie.quota.map(({ programma }) => programma))];
      const metDoel: Probleem = { ...drie, doel: { soort: 'lexicografisch', volgorde } };
      for (let budget = 1; budget <= 8; budget++) {
        const selectie = select(metDoel, budget);
        if (!('gekozen' in selectie)) continue;
        const { stappen, optimaal } = selectie.bewijs;
        const keuze = toKeuze(selectie.gekozen);
        expect(stappen.map(({ programma }) => programma)).toEqual(volgorde);
        expect(stappen.map(({ doelwaarde }) => doelwaarde)).toEqual(getWaarden(metDoel, keuze));
        for (const { doelwaarde, bovengrens } of stappen) expect(bovengrens).toBeGreaterThanOrEqual(doelwaarde);
        if (optimaal) continue;
        onbewezen++;
        for (const { code } of selectie.gekozen.slice(0, 1)) {
          const uitleg = explainSelectie(selectie, code);
          if (uitleg.soort === 'gekozen' && uitleg.zonder !== undefined)
            expect(uitleg.zonder.kosten).toHaveLength(volgorde.length);
        }
      }
    }
    expect(onbewezen).toBeGreaterThan(20);
  });

  it('a draw that was not solved is not counted as one without a selection', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    const p = [{ codes, scores: Float64Array.from(codes, (_, i) => i) }];
    const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
    // Only A, B and F have 61 inhabitants together; fractions of others do too.
    const gebieden = codes.map((code, i) => ({ code, inwoners: [11, 13, 17, 22, 29, 37][i] }));
    const opties = { gebieden, regels: [{ soort: 'inwoners', minimaal: 61, maximaal: 61 }] as const };
    const geteld = (knopenbudget: number) => analyseSelectie({ p }, quota, { ...opties, knopenbudget });
    expect(geteld(1)).toMatchObject({ onbewezen: 1, onhaalbaar: 0, buurten: [] });
    expect(geteld(100)).toMatchObject({ onbewezen: 0, onhaalbaar: 0, geheel: { basis: ['A', 'B', 'F'] } });
  });

  it('a chosen buurt has no margin when a trial is not settled', () => {
    const scores = { p: ['A', 'B'].map((code, i) => ({ code, score: 13 + 10 * i })) };
    const quota = [{ id: 'q', programma: 'p', aantal: 1 }];
    const explain = (knopenbudget: number) =>
      explainSelectie(selectBuurten(scores, quota, { doel: { soort: 'hoogste_minimum' }, knopenbudget }), 'B');
    expect(explain(100)).toMatchObject({ soort: 'gekozen', speling: 9.999999999 });
    expect(explain(2)).toMatchObject({ soort: 'gekozen', zonder: { kosten: [10, 10], optimaal: true } });
    expect(explain(2)).not.toHaveProperty('speling');
  });

  it('a rule is no reason when a trial without it is not settled', () => {
    const probleem = createProbleem(687);
    const oorzaken = (knopenbudget: number) => explainSelectie(select(probleem, knopenbudget), 'b3');
    expect(oorzaken(1000)).toMatchObject({ oorzaken: [{ soort: 'regel', positie: 2, gevolg: 'mogelijk' }] });
    expect(oorzaken(1)).toMatchObject({ soort: 'niet_gekozen', oorzaken: [] });
  });

  it('a replacement is a selection without the buurt, and says when it is not proven to be the best', () => {
    let onbewezen = 0;
    for (const { probleem } of moeilijk) {
      for (const budget of [2, 5]) {
        const selectie = select(probleem, budget);
        if (!('gekozen' in selectie)) continue;
        for (const { code } of selectie.gekozen) {
          const zonder = {
            ...probleem,
            regels: [
              ...probleem.regels.filter((regel) => regel.soort !== 'vast' || regel.code !== code),
              { soort: 'uitgesloten', codes: [code], motief: 'proef' } as const,
            ],
          };
          const { kleinst, vrij } = replaceBuurt(selectie, code);
          for (const deel of [kleinst, vrij]) {
            if (deel === undefined) continue;
            expect(findOvertredingen(zonder, toKeuze(deel.gekozen))).toEqual([]);
            if (!deel.optimaal) onbewezen++;
          }
          // The one with the fewest changes keeps as many as the other, when that is proven.
          if (kleinst?.optimaal && vrij !== undefined) expect(kleinst.behouden).toBeGreaterThanOrEqual(vrij.behouden);
        }
      }
    }
    expect(onbewezen).toBeGreaterThan(10);
  });
});

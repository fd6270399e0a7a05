import { formatBevinding } from 'buurtaanpak/kern';
import { explainSelectie, rankReserves, replaceBuurt, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { findBeste, findOvertredingen, getWaarden, type Keuze, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const totaal = (probleem: Probleem, keuze: Keuze) => getWaarden(probleem, keuze)[0] as number;
const select = ({ scores, quota, ...opties }: Probleem) => selectBuurten(scores, quota, opties);
const withRegel = (probleem: Probleem, regel: Probleem['regels'][number]): Probleem => ({
  ...probleem,
  regels: [...probleem.regels, regel],
});
/** A rule that a buurt is chosen lapses when it is replaced. */
const withoutVast = (probleem: Probleem, code: string): Probleem => ({
  ...probleem,
  regels: probleem.regels.filter((regel) => regel.soort !== 'vast' || regel.code !== code),
});
const withScore = (probleem: Probleem, programma: string, code: string, score: number): Probleem => ({
  ...probleem,
  scores: {
    ...probleem.scores,
    [programma]: (probleem.scores[programma] ?? []).map((rij) => (rij.code === code ? { ...rij, score } : rij)),
  },
});
const isGekozen = (selectie: Selectie, code: string) =>
  'gekozen' in selectie && selectie.gekozen.some((buurt) => buurt.code === code);

/** Random problems with the objective `totaal` that have a selection. */
const problemen = Array.from({ length: 150 }, (_, zaad) => createProbleem(5000 + zaad)).filter(
  (probleem) => probleem.doel.soort === 'totaal' && select(probleem).uitkomst === 'optimaal',
);

describe('explainSelectie', () => {
  it('finds the best without a chosen buurt, and with one that was not, as trying everything does', () => {
    let gezien = 0;
    for (const probleem of problemen) {
      const selectie = select(probleem);
      const beste = findBeste(probleem);
      if (beste === undefined) throw new Error('a selection was found');
      for (const { code } of probleem.gebieden) {
        const uitleg = explainSelectie(selectie, code);
        const regel =
          uitleg.soort === 'gekozen'
            ? ({ soort: 'uitgesloten', codes: [code], motief: 'proef' } as const)
            : ({ soort: 'vast', code } as const);
        const anders = findBeste(withRegel(probleem, regel));
        const alternatief = uitleg.soort === 'gekozen' ? uitleg.zonder : uitleg.met;
        expect(uitleg.soort === 'gekozen').toBe(beste.keuze.has(code));
        if (anders === undefined) expect(alternatief).toBeUndefined();
        else {
          expect(alternatief?.kosten).toEqual([(beste.waarden[0] as number) - (anders.waarden[0] as number)]);
          const na = new Map(beste.keuze);
          for (const buurt of alternatief?.wijzigingen.eruit ?? []) na.delete(buurt.code);
          for (const buurt of alternatief?.wijzigingen.erin ?? []) na.set(buurt.code, buurt.quotum);
          for (const buurt of alternatief?.wijzigingen.verschoven ?? []) na.set(buurt.code, buurt.quotum);
          expect([...na].sort()).toEqual([...anders.keuze].sort());
        }
        gezien++;
      }
    }
    expect(gezien).toBeGreaterThan(300);
  });

  it('says how much score it may lose and must gain: just before that it is not so, just after it is', () => {
    const EENHEID = 1e-9;
    let gezien = 0;
    for (const probleem of problemen) {
      const selectie = select(probleem);
      for (const { code } of probleem.gebieden) {
        const uitleg = explainSelectie(selectie, code);
        if (uitleg.soort === 'gekozen' && uitleg.speling !== undefined) {
          const { programma, score } = uitleg.buurt;
          const met = (minder: number) => isGekozen(select(withScore(probleem, programma, code, score - minder)), code);
          expect(met(uitleg.speling + 1)).toBe(false);
          if (uitleg.speling > 0) expect(met(uitleg.speling - EENHEID)).toBe(true);
          gezien++;
        }
        if (uitleg.soort === 'niet_gekozen' && uitleg.stijging !== undefined) {
          const { programma, score } = uitleg.stijging;
          expect(isGekozen(select(withScore(probleem, programma, code, score)), code)).toBe(true);
          expect(isGekozen(select(withScore(probleem, programma, code, score - 2 * EENHEID)), code)).toBe(false);
          gezien++;
        }
      }
    }
    expect(gezien).toBeGreaterThan(100);
  });

  const scores = {
    p: [
      { code: 'A', score: 9 },
      { code: 'B', score: 8 },
      { code: 'C', score: 5 },
      { code: 'D', score: null },
    ],
  };
  const quota = [{ id: 'q', naam: 'acht in Oost', programma: 'p', aantal: 2 }];

  it('says it in Dutch and English', () => {
    const selectie = selectBuurten(scores, quota);
    const zin = (code: string, teksten: Parameters<typeof formatBevinding>[1]) =>
      explainSelectie(selectie, code).bevindingen.map((bevinding) => formatBevinding(bevinding, teksten));
    expect(zin('A', nl)).toEqual([
      'A is gekozen voor acht in Oost met score 9.',
      'Zonder A zou C erbij komen; het geheel scoort dan 4 lager.',
      'A kan 4 van de score verliezen voor een selectie zonder A beter is.',
    ]);
    expect(zin('C', en)).toEqual([
      'C is not chosen: the best selection with C scores 3 lower, without B.',
      'C would be chosen with more than 3 extra for p: a score above 8.',
    ]);
    expect(zin('D', en)).toEqual([
      'D is no candidate for any quotum.',
      'D is no candidate for acht in Oost: the buurt has no score for p.',
    ]);
  });

  it('names the motive of an exclusion, a buurt that cannot be missed, and one that cannot be in', () => {
    const regels = [
      { soort: 'uitgesloten', codes: ['C'], motief: 'loopt al een team' },
      { soort: 'vast', code: 'A' },
    ] as const;
    const uitleg = explainSelectie(selectBuurten(scores, quota, { regels }), 'C');
    expect(uitleg).toMatchObject({ bevindingen: [{ params: { motief: 'loopt al een team' } }] });
    expect(uitleg).not.toHaveProperty('met');
    const vast = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 1 }], { regels });
    expect(explainSelectie(vast, 'A')).not.toHaveProperty('zonder');
    expect(explainSelectie(vast, 'A')).not.toHaveProperty('speling');
    expect(explainSelectie(vast, 'B')).toMatchObject({ bevindingen: [{ code: 'selectie.uitleg_onmogelijk' }] });
    expect(explainSelectie(vast, 'B')).not.toHaveProperty('met');
  });

  it('gives the costs per step for the other objectives, and no margin', () => {
    const doel = { soort: 'hoogste_minimum' } as const;
    const selectie = selectBuurten(scores, quota, { doel });
    expect(explainSelectie(selectie, 'C')).toMatchObject({ met: { kosten: [3, 3] } });
    expect(explainSelectie(selectie, 'C')).not.toHaveProperty('stijging');
    expect(explainSelectie(selectie, 'A')).toMatchObject({ zonder: { kosten: [3, 4] } });
    expect(explainSelectie(selectie, 'A')).not.toHaveProperty('speling');
  });

  it('takes the minimum score and another programme into account for the margin', () => {
    const twee = { p: scores.p, r: [{ code: 'A', score: 100 }] };
    const metR = [...quota, { id: 'r', programma: 'r', aantal: { van: 0, tot: 1 } }];
    // A is worth most for r; for p it is not needed. When its score there falls by 100 - 9 + 5 it does as well in p.
    expect(explainSelectie(selectBuurten(twee, metR), 'A')).toMatchObject({ buurt: { quotum: 'r' } });
    expect(explainSelectie(selectBuurten(twee, metR), 'A')).not.toHaveProperty('speling');
    const regels = [{ soort: 'minimumscore', minimaal: 8.5 }] as const;
    const een = [{ id: 'q', programma: 'p', aantal: 1 }];
    expect(explainSelectie(selectBuurten(scores, een, { regels }), 'A')).toMatchObject({ speling: 0.5 });
    expect(explainSelectie(selectBuurten(scores, een, { regels }), 'A')).not.toHaveProperty('zonder');
  });

  it('refuses a selection without buurten, and an unknown buurt', () => {
    const leeg = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 9 }]);
    expect(() => explainSelectie(leeg, 'A')).toThrow('selectie.niets_gekozen');
    expect(() => explainSelectie(selectBuurten(scores, quota), 'AA')).toThrow('suggestie A ');
    expect(() => explainSelectie(selectBuurten(scores, quota), 'heel anders')).toThrow('suggestie - ');
  });
});

describe('rankReserves', () => {
  it('gives buurten that fit in the place of a chosen one under all rules, best first, and misses none', () => {
    let gezien = 0;
    for (const probleem of problemen) {
      const selectie = select(probleem);
      if (selectie.uitkomst !== 'optimaal') continue;
      const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
      for (const { quotum: id, reserves } of rankReserves(selectie, { aantal: 100 })) {
        const quotum = probleem.quota.find((een) => een.id === id) as Probleem['quota'][number];
        const verwacht = (probleem.scores[quotum.programma] ?? []).flatMap(({ code, score }) => {
          if (keuze.has(code) || score === null) return [];
          const vervangt = selectie.gekozen
            .filter((buurt) => buurt.quotum === id)
            .map((buurt) => buurt.code)
            .filter((uit) => {
              const anders = new Map(keuze);
              anders.delete(uit);
              anders.set(code, id);
              return findOvertredingen(withoutVast(probleem, uit), anders).length === 0;
            });
          return vervangt.length === 0 ? [] : [{ code, score, vervangt }];
        });
        verwacht.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
        expect(reserves.map(({ code, score, vervangt }) => ({ code, score, vervangt }))).toEqual(verwacht);
        expect(reserves.map(({ rang }) => rang)).toEqual(reserves.map((_, i) => i + 1));
        gezien += reserves.length;
      }
    }
    expect(gezien).toBeGreaterThan(100);
  });
});

describe('rankReserves, as many as asked', () => {
  it('stops at that number, in every quotum', () => {
    const p = ['A', 'B', 'C', 'D'].map((code, i) => ({ code, score: 9 - i }));
    const selectie = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 1 }]);
    const codes = (aantal?: number) =>
      rankReserves(selectie, aantal === undefined ? {} : { aantal })[0]!.reserves.map(({ code }) => code);
    expect(codes()).toEqual(['B', 'C', 'D']);
    expect(codes(2)).toEqual(['B', 'C']);
    expect(codes(0)).toEqual([]);
  });
});

describe('a clash among many rules', () => {
  it('of which the smaller sets are too many to try is not called the smallest; all of it is needed', () => {
    const codes = ['A', 'B', 'C'];
    const p = codes.map((code) => ({ code, score: 1 }));
    const niet_samen = codes.map((code, i) => ({ soort: 'niet_samen' as const, codes: [code, codes[(i + 1) % 3]!] }));
    const select = (los: number) =>
      selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal: 2 }], {
        regels: [
          ...Array.from({ length: los }, () => ({ soort: 'minimumscore' as const, minimaal: 0 })),
          ...niet_samen,
        ],
      });
    const posities = (selectie: Selectie) =>
      selectie.uitkomst === 'onhaalbaar'
        ? selectie.botsing.map((deel) => (deel.soort === 'regel' ? deel.positie : deel.quotum))
        : [];
    // Of 34 elements there are more than 2000 sets of three, of 5 only 25 smaller ones.
    expect(select(1)).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: true });
    expect(posities(select(1))).toEqual(['q', 1, 2, 3]);
    expect(select(30)).toMatchObject({ uitkomst: 'onhaalbaar', kleinste: false });
    expect(posities(select(30))).toEqual(['q', 30, 31, 32]);
  });
});

describe('replaceBuurt', () => {
  /** The best choice that keeps as many as it can, by trying everything. */
  const findKleinst = (probleem: Probleem, voor: Keuze) => {
    const codes = probleem.gebieden.map(({ code }) => code).sort();
    const keuze = new Map<string, string>();
    let best: readonly [number, number] | undefined;
    const tryFrom = (c: number) => {
      const code = codes[c];
      if (code === undefined) {
        if (findOvertredingen(probleem, keuze).length > 0) return;
        const behouden = [...keuze].filter(([een, quotum]) => voor.get(een) === quotum).length;
        const waarde = totaal(probleem, keuze);
        if (best === undefined || behouden > best[0] || (behouden === best[0] && waarde > best[1])) {
          best = [behouden, waarde];
        }
        return;
      }
      for (const { id } of probleem.quota) {
        keuze.set(code, id);
        tryFrom(c + 1);
        keuze.delete(code);
      }
      tryFrom(c + 1);
    };
    tryFrom(0);
    return best;
  };

  it('changes as little as possible, or whatever is best, as trying everything does', () => {
    let gezien = 0;
    for (const probleem of problemen.filter(({ gebieden }) => gebieden.length < 7).slice(0, 25)) {
      const selectie = select(probleem);
      if (selectie.uitkomst !== 'optimaal') continue;
      const keuze = new Map(selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
      for (const code of keuze.keys()) {
        const zonder = withRegel(withoutVast(probleem, code), { soort: 'uitgesloten', codes: [code], motief: 'proef' });
        const kleinst = findKleinst(zonder, keuze);
        const vrij = findBeste(zonder);
        const vervanging = replaceBuurt(selectie, code);
        const nu = totaal(probleem, keuze);
        if (kleinst === undefined) {
          expect(vervanging).not.toHaveProperty('kleinst');
          expect(vervanging).not.toHaveProperty('vrij');
          continue;
        }
        expect(vervanging.kleinst).toMatchObject({ behouden: kleinst[0], kosten: [nu - kleinst[1]], optimaal: true });
        expect(vervanging.vrij?.kosten).toEqual([nu - (vrij?.waarden[0] as number)]);
        gezien++;
      }
    }
    expect(gezien).toBeGreaterThan(20);
  });

  it('refuses a buurt that was not chosen', () => {
    const scores = {
      p: [
        { code: 'A', score: 1 },
        { code: 'B', score: 2 },
      ],
    };
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: 1 }]);
    expect(() => replaceBuurt(selectie, 'A')).toThrow('selectie.niet_gekozen');
  });
});

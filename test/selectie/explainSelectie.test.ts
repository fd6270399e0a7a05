import { formatBevinding } from 'buurtaanpak/kern';
import { explainSelectie, type Selectie, selectBuurten } from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, it } from 'vitest';
import { findBeste, type Probleem } from './orakel.js';
import { createProbleem } from './willekeurig.js';

const select = ({ scores, quota, ...opties }: Probleem) => selectBuurten(scores, quota, opties);

const withRegel = (probleem: Probleem, regel: Probleem['regels'][number]): Probleem => ({
  ...probleem,
  regels: [...probleem.regels, regel],
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
      'The places of acht in Oost are for A, B: these score at least 8, C scores 5.',
      'With 3 for acht in Oost, C would be chosen.',
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
    expect(explainSelectie(vast, 'B')).toMatchObject({
      oorzaken: [
        { soort: 'regel', positie: 1, gevolg: 'mogelijk', houders: [{ code: 'A' }] },
        { soort: 'quotum', quotum: 'q', van: 1, tot: 1, gevolg: 'gekozen', houders: [{ code: 'A' }] },
      ],
      verruimingen: [{ soort: 'aantal', quotum: 'q', van: 2, tot: 2 }],
      bevindingen: [
        { code: 'selectie.uitleg_onmogelijk' },
        { code: 'selectie.uitleg_mogelijk_zonder' },
        { code: 'selectie.uitleg_quotum_vol' },
      ],
    });
    expect(explainSelectie(vast, 'B')).not.toHaveProperty('met');
  });

  it('gives the costs per step for the other objectives', () => {
    const doel = { soort: 'hoogste_minimum' } as const;
    const selectie = selectBuurten(scores, quota, { doel });
    expect(explainSelectie(selectie, 'C')).toMatchObject({ met: { kosten: [3, 3] } });
    expect(explainSelectie(selectie, 'C')).not.toHaveProperty('stijging');
    expect(explainSelectie(selectie, 'A')).toMatchObject({ zonder: { kosten: [3, 4] } });
    // Below 5 it is the lowest; at 5 it ties with C, and comes first by code.
    expect(explainSelectie(selectie, 'A')).toMatchObject({ speling: 4 });
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
    expect(() => explainSelectie(selectBuurten(scores, quota), 'AA')).toThrow('suggestie: A)');
    expect(() => explainSelectie(selectBuurten(scores, quota), 'heel anders')).toThrow('suggestie: -)');
  });
});

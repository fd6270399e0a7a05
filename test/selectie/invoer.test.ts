import { DomeinFout } from 'buurtaanpak/kern';
import {
  analyseSelectie,
  type Doel,
  explainSelectie,
  type Quotum,
  type Regel,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';

const scores = {
  p: [
    { code: 'A', score: 3 },
    { code: 'B', score: 2 },
  ],
};
const quota: Quotum[] = [{ id: 'q', programma: 'p', aantal: 1 }];
const regel = (waarde: unknown) => ({ regels: [waarde as Regel] });

/** The findings of a call that must be refused, as `path: code`. */
function findBevindingen(werk: () => unknown): string[] {
  try {
    werk();
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    expect(fout.code).toBe('selectie.invoer_ongeldig');
    return fout.bevindingen.map(({ pad, code }) => `${pad.join('.')}: ${code.replace('selectie.', '')}`);
  }
  throw new Error('nothing was refused');
}

describe('bad input is refused, all at once, with its path', () => {
  it.each<[string, () => unknown, string[]]>([
    [
      'scores',
      () =>
        selectBuurten(
          { p: [...scores.p, { code: 'A', score: Number.NaN }], r: [{ code: 'A', score: Infinity }] },
          quota,
        ),
      ['scores.p.2.score: score_ongeldig', 'scores.p.2.code: score_dubbel', 'scores.r.0.score: score_ongeldig'],
    ],
    [
      'rows that are no rows',
      () => selectBuurten({ p: [null, { score: 1 }, ...scores.p] as never, r: 'x' as never }, quota),
      ['scores.p.0: rij_zonder_code', 'scores.p.1: rij_zonder_code', 'scores.r: kern.type_verkeerd'],
    ],
    ['no scores at all', () => selectBuurten(undefined as never, quota), ['quota.0.programma: programma_onbekend']],
    [
      'gebieden',
      () =>
        selectBuurten(scores, quota, {
          gebieden: [
            { code: 'A', inwoners: -1 },
            { code: 'A', cijfers: { woz: Number.NaN, gas: null } },
          ],
        }),
      [
        'opties.gebieden.0.inwoners: inwoners_ongeldig',
        'opties.gebieden.1.code: gebied_dubbel',
        'opties.gebieden.1.cijfers.woz: cijfer_ongeldig',
        'scores.p.1: score_zonder_gebied',
      ],
    ],
    [
      'quota',
      () =>
        selectBuurten(scores, [
          { id: 'q', programma: 'p', aantal: { van: 3, tot: 1 } },
          {
            id: 'q',
            programma: 'x',
            aantal: 1,
            waar: { gebieden: ['Z'], cijfers: [{ cijfer: 'woz', minimaal: 2, maximaal: 1 }] },
          },
        ]),
      [
        'quota.0.aantal: aantal_omgekeerd',
        'quota.1.id: quotum_dubbel',
        'quota.1.programma: programma_onbekend',
        'quota.1.waar.gebieden.0: waar_onbekend',
        'quota.1.waar.cijfers.0: grenzen_omgekeerd',
      ],
    ],
    ['no quota', () => selectBuurten(scores, []), ['quota: kern.te_klein']],
    [
      'the shape of a quotum',
      () => selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: -1, waarr: {} } as never]),
      ['quota.0.aantal: kern.te_klein', 'quota.0.waarr: kern.veld_onbekend_suggestie'],
    ],
    [
      'too many quota',
      () =>
        selectBuurten(
          scores,
          Array.from({ length: 31 }, (_, i) => ({ id: `q${i}`, programma: 'p', aantal: 0 })),
        ),
      ['quota: te_veel_quota'],
    ],
    [
      'options',
      () =>
        selectBuurten(scores, quota, {
          decimalen: 13,
          knopenbudget: 0,
          voorrang: ['A', 'A'],
          buren: [['A'] as never, ['A', 'B']],
        }),
      [
        'opties.buren.0: paar_ongeldig',
        'opties.decimalen: optie_ongeldig',
        'opties.knopenbudget: optie_ongeldig',
        'opties.voorrang.1: voorrang_dubbel',
      ],
    ],
    ['buren', () => selectBuurten(scores, quota, { buren: 'x' as never }), ['opties.buren: kern.type_verkeerd']],
    [
      'rule of no kind',
      () => selectBuurten(scores, quota, regel({ soort: 'x' })),
      ['opties.regels.0.soort: kern.keuze_onbekend'],
    ],
    [
      'vast',
      () => selectBuurten(scores, quota, regel({ soort: 'vast', code: 'Z', quotum: 'z' })),
      ['opties.regels.0.code: code_onbekend', 'opties.regels.0.quotum: quotum_onbekend'],
    ],
    [
      'groepen',
      () =>
        selectBuurten(
          scores,
          quota,
          regel({
            soort: 'hoogstens_per_groep',
            hoogstens: 1,
            groepen: [{ naam: 'g', codes: ['Z'] }],
            programmas: ['z'],
          }),
        ),
      ['opties.regels.0.programmas.0: programma_zonder_quotum', 'opties.regels.0.groepen.0.codes.0: code_onbekend'],
    ],
    [
      'neighbours that are not given',
      () => selectBuurten(scores, quota, regel({ soort: 'niet_aangrenzend' })),
      ['opties.regels.0: buren_ontbreken'],
    ],
    [
      'inwoners and minimumscore',
      () =>
        selectBuurten(scores, quota, {
          regels: [
            { soort: 'inwoners', minimaal: 2, maximaal: 1 },
            { soort: 'minimumscore', minimaal: 1, programma: 'z' },
            { soort: 'aantal_met', aantal: { van: 2, tot: 1 }, waar: { gebieden: ['Z'] } },
          ],
        }),
      [
        'opties.regels.0: grenzen_omgekeerd',
        'opties.regels.1.programma: programma_zonder_quotum',
        'opties.regels.2.waar.gebieden.0: waar_onbekend',
        'opties.regels.2.aantal: aantal_omgekeerd',
      ],
    ],
    [
      'doel',
      () => selectBuurten(scores, quota, { doel: { soort: 'lexicografisch', volgorde: ['p', 'p'] } }),
      ['opties.doel.volgorde: volgorde_onvolledig'],
    ],
    [
      'weights',
      () => selectBuurten(scores, quota, { doel: { soort: 'totaal', gewichten: { z: 1 } } }),
      ['opties.doel.gewichten.z: programma_zonder_quotum'],
    ],
    [
      'a bonus without a total, a minimum of nothing',
      () =>
        selectBuurten(scores, [{ id: 'q', programma: 'p', aantal: { van: 0, tot: 1 } }], {
          doel: { soort: 'hoogste_minimum' },
          buren: [],
          regels: [{ soort: 'liever_aangrenzend', bonus: 1 }],
        }),
      ['opties.regels.0: bonus_alleen_totaal', 'opties.doel: minimum_zonder_aantal'],
    ],
    [
      'doel of no kind',
      () => selectBuurten(scores, quota, { doel: { soort: 'x' } as unknown as Doel }),
      ['opties.doel.soort: kern.keuze_onbekend'],
    ],
  ])('%s', (_, werk, verwacht) => {
    expect(findBevindingen(werk)).toEqual(verwacht);
  });

  it('names the code that was probably meant, of a wijk too; a dash when none is near', () => {
    const met = (waar: string, vast: string) => {
      try {
        selectBuurten(
          {
            p: [
              { code: 'BU00802001', score: 1 },
              { code: 'iets', score: 2 },
            ],
          },
          [{ id: 'q', programma: 'p', aantal: 1, waar: { gebieden: [waar] } }],
          regel({ soort: 'vast', code: vast }),
        );
      } catch (fout) {
        if (fout instanceof DomeinFout) return fout.bevindingen.map(({ params }) => params.suggestie);
      }
      return [];
    };
    expect(met('WK08020', 'BU0080201')).toEqual(['WK008020', 'BU00802001']);
    expect(met('heel iets anders', 'ergens')).toEqual(['-', '-']);
  });

  it('refuses what cannot be added exactly', () => {
    const groot = { p: [{ code: 'A', score: 1e6 }] };
    expect(() => selectBuurten(groot, quota, { decimalen: 9 })).toThrow('selectie.scores_te_groot');
    expect(() => selectBuurten({ p: [{ code: 'A', score: 1e15 }] }, quota)).toThrow('selectie.scores_te_groot');
    expect(selectBuurten(groot, quota).uitkomst).toBe('optimaal');
    expect(selectBuurten({ p: [{ code: 'A', score: 1e6 }] }, quota, { decimalen: 6 }).uitkomst).toBe('optimaal');
    const bonus = { regels: [{ soort: 'liever_aangrenzend', bonus: 1e7 }] as const, buren: [], decimalen: 9 };
    expect(() => selectBuurten(scores, quota, bonus)).toThrow('selectie.scores_te_groot');
  });
});

describe('where a quotum looks', () => {
  const met = (waar: Quotum['waar'], gebieden: NonNullable<Parameters<typeof selectBuurten>[2]>['gebieden']) => {
    const alle = { p: (gebieden ?? []).map(({ code }) => ({ code, score: 1 })) };
    const selectie = selectBuurten(alle, [{ id: 'q', programma: 'p', aantal: { van: 0, tot: 99 }, waar }], {
      gebieden,
    });
    return 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : [];
  };

  it('knows the wijk in a CBS code', () => {
    const codes = ['BU00802001', 'BU00805001', 'iets'].map((code) => ({ code }));
    expect(met({ gebieden: ['WK008020', 'iets'] }, codes)).toEqual(['BU00802001', 'iets']);
  });

  it('takes both bounds of a figure, and not a buurt without it', () => {
    const gebieden = [1, 2, 3, 4].map((woz) => ({ code: `b${woz}`, cijfers: { woz } }));
    const zonder = [{ code: 'x', cijfers: { woz: null } }, { code: 'y' }];
    expect(met({ cijfers: [{ cijfer: 'woz', minimaal: 2, maximaal: 3 }] }, [...gebieden, ...zonder])).toEqual([
      'b2',
      'b3',
    ]);
    expect(met({ cijfers: [{ cijfer: 'woz', minimaal: 4 }] }, gebieden)).toEqual(['b4']);
  });

  it('finds the typical: the percentile rank, ties in the middle, near one half', () => {
    // Ranks of 1, 2, 2, 4, 5 among themselves: 0.1, 0.4, 0.4, 0.7, 0.9; twice the distance from 0.5: 0.8, 0.2, 0.2, 0.4, 0.8.
    const gebieden = [1, 2, 2, 4, 5].map((woz, i) => ({ code: `b${i}`, cijfers: { woz, gas: i === 1 ? null : 1 } }));
    expect(met({ typisch: { cijfers: ['woz'], hoogstens: 0.3 } }, gebieden)).toEqual(['b1', 'b2']);
    expect(met({ typisch: { cijfers: ['woz'], hoogstens: 0.5 } }, gebieden)).toEqual(['b1', 'b2', 'b3']);
    // Without a figure a buurt is not typical; where all are equal, all are in the middle.
    expect(met({ typisch: { cijfers: ['woz', 'gas'], hoogstens: 0.15 } }, gebieden)).toEqual(['b2']);
  });
});

describe('rules', () => {
  const select = (paren: Record<string, number>, aantal: number, opties: Parameters<typeof selectBuurten>[2]) => {
    const p = Object.entries(paren).map(([code, score]) => ({ code, score }));
    const selectie = selectBuurten({ p }, [{ id: 'q', programma: 'p', aantal }], opties);
    return 'gekozen' in selectie
      ? [selectie.gekozen.map(({ code }) => code), selectie.bewijs.doelwaarde]
      : selectie.uitkomst;
  };

  it('per wijk: that of the gebied, or of its CBS code; a buurt of neither is in no group', () => {
    const scores = { BU00802001: 9, BU00802002: 8, BU00805001: 5, los: 4, ook: 3 };
    const gebieden = Object.keys(scores).map((code) => (code === 'BU00805001' ? { code, wijk: 'WK008020' } : { code }));
    const regels = [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }] as const;
    expect(select(scores, 3, { gebieden, regels })).toEqual([['BU00802001', 'los', 'ook'], 16]);
  });

  it('inhabitants with one bound', () => {
    const gebieden = [100, 200, 300].map((inwoners, i) => ({ code: `b${i}`, inwoners }));
    const met = (grenzen: object) =>
      select({ b0: 3, b1: 2, b2: 1 }, 2, { gebieden, regels: [{ soort: 'inwoners', ...grenzen }] });
    expect(met({ minimaal: 400 })).toEqual([['b0', 'b2'], 4]);
    expect(met({ minimaal: 450 })).toEqual([['b1', 'b2'], 3]);
    expect(met({ maximaal: 299 })).toBe('onhaalbaar');
  });

  it('a pair of neighbours that is given twice is one pair', () => {
    const regels = [{ soort: 'liever_aangrenzend', bonus: 4 }] as const;
    const met = (buren: readonly (readonly [string, string])[]) => select({ A: 9, B: 6, C: 1 }, 2, { buren, regels });
    const paar = [['C', 'A']] as const;
    expect(met(paar)).toEqual([['A', 'B'], 15]);
    expect(met([...paar, ...paar, ['A', 'C']])).toEqual([['A', 'B'], 15]);
    expect(
      met([
        ['A', 'B'],
        ['B', 'A'],
        ['A', 'A'],
      ]),
    ).toEqual([['A', 'B'], 19]);
  });

  it('a programme may be named as what every object has: its weight is 1', () => {
    const rijen = (...scores: number[]) => scores.map((score, i) => ({ code: `b${i}`, score }));
    const selectie = selectBuurten(
      { constructor: rijen(5, 4, 1), p: rijen(1, 5, 3) },
      [
        { id: 'q', programma: 'constructor', aantal: 1 },
        { id: 'p', programma: 'p', aantal: 1 },
      ],
      { doel: { soort: 'totaal', gewichten: { p: 2 } } },
    );
    expect(selectie).toMatchObject({ bewijs: { doelwaarde: 15 } });
    expect(explainSelectie(selectie, 'b0')).toMatchObject({ speling: 4 });
    // Two for a tie, which the tie rule does not give it: half a unit more, as it counts twice.
    expect(explainSelectie(selectie, 'b2')).toMatchObject({ stijging: { programma: 'p', punten: 2.0000000005 } });
    const codes = ['b0', 'b1', 'b2'];
    const draw = (...scores: number[]) => [{ codes, scores: Float64Array.from(scores) }];
    const analyse = analyseSelectie(
      { constructor: draw(5, 4, 1), p: draw(1, 5, 3) },
      [
        { id: 'q', programma: 'constructor', aantal: 1 },
        { id: 'p', programma: 'p', aantal: 1 },
      ],
      { doel: { soort: 'totaal', gewichten: { p: 2 } } },
    );
    expect(analyse.geheel.basis).toEqual(['b0', 'b1']);
  });
});

describe('the answer does not depend on the order of the input', () => {
  it('and precedence decides a tie', () => {
    const gelijk = { p: ['C', 'A', 'B'].map((code) => ({ code, score: 1 })) };
    const codes = (opties = {}) => {
      const selectie = selectBuurten(gelijk, [{ id: 'q', programma: 'p', aantal: 2 }], opties);
      return 'gekozen' in selectie ? selectie.gekozen.map(({ code }) => code) : [];
    };
    expect(codes()).toEqual(['A', 'B']);
    expect(codes({ voorrang: ['C'] })).toEqual(['C', 'A']);
  });

  it('and arguments stay as they were', () => {
    const opties = deepFreeze({
      gebieden: [{ code: 'B' }, { code: 'A' }],
      voorrang: ['B'],
      regels: [{ soort: 'vast', code: 'B' } as const],
    });
    expect(selectBuurten(deepFreeze({ ...scores }), deepFreeze([...quota]), opties)).toMatchObject({
      gekozen: [{ code: 'B' }],
    });
  });

  it('adds exactly: three tenths is one tenth and two tenths', () => {
    const tienden = { p: [{ code: 'A', score: 0.3 }], r: [{ code: 'B', score: 0.1 }], s: [{ code: 'C', score: 0.2 }] };
    const selectie = selectBuurten(tienden, [
      { id: 'r', programma: 'r', aantal: 1 },
      { id: 's', programma: 's', aantal: 1 },
    ]);
    expect(selectie).toMatchObject({ totaalscore: 0.3, bewijs: { doelwaarde: 0.3 } });
  });
});

it('of a score the result keeps no more than the code and the score', () => {
  const rijen = [
    { code: 'A', score: 1, naam: 'Buurt A', dekking: 0.5 },
    { code: 'B', score: null, naam: 'Buurt B', dekking: 0 },
  ];
  const { invoer } = selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 1 }]);
  expect(invoer.scores).toEqual({
    p: [
      { code: 'A', score: 1 },
      { code: 'B', score: null },
    ],
  });
});

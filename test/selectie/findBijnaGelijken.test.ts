import {
  analyseSelectie,
  findBijnaGelijken,
  type Selectie,
  type Selectieanalyse,
  selectBuurten,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createLeeuwarden, findEen, selectEen, showBlokken, toRijen } from './loting.js';

const VIJF = { A: 90, B: 71, C: 70, D: 69, E: 40 };
const redenen = ({ afgevallen }: ReturnType<typeof findBijnaGelijken>) =>
  afgevallen.map(({ code, reden, regel }) => `${code} ${reden}${regel === undefined ? '' : ` ${regel}`}`);

describe('findBijnaGelijken by a margin', () => {
  it('gives no block when the cut is clear, and always one at equal scores', () => {
    expect(findEen(VIJF, 2, [])).toEqual({
      grens: { soort: 'marge', marge: 0 },
      blokken: [],
      eisen: [],
      buitenLoting: [
        { code: 'A', quotum: 'oost' },
        { code: 'B', quotum: 'oost' },
      ],
      afgevallen: [],
    });
    const gelijk = findEen({ A: 9, B: 7, C: 7, D: 7, E: 1 }, 3, []);
    expect(showBlokken(gelijk)).toEqual(['oost 2: B! C! D']);
    expect(gelijk.buitenLoting).toEqual([{ code: 'A', quotum: 'oost' }]);
  });

  it('lets take part who is at most half the margin from the middle of the cut, so that no two differ by more', () => {
    expect(showBlokken(findEen(VIJF, 2, [], { marge: 0.9 }))).toEqual([]);
    expect(showBlokken(findEen(VIJF, 2, [], { marge: 1 }))).toEqual(['oost 1: B! C']);
    // The middle is 70.5: D lies 1.5 below it.
    const krap = findEen(VIJF, 2, [], { marge: 2 });
    expect(showBlokken(krap)).toEqual(['oost 1: B! C']);
    expect(redenen(krap)).toEqual(['D buiten_marge']);
    expect(showBlokken(findEen(VIJF, 2, [], { marge: 3 }))).toEqual(['oost 1: B! C D']);
  });

  it('makes no chain: each next buurt is near, the last is far', () => {
    const keten = { A: 100, B: 99, C: 98, D: 97, E: 96, F: 95 };
    const { blokken } = findEen(keten, 3, [], { marge: 3 });
    expect(showBlokken({ blokken })).toEqual(['oost 2: B! C! D E']);
  });

  it('forgets what is less than rounding noise', () => {
    expect(showBlokken(findEen({ A: 0.1 + 0.2, B: 0.3, C: 0.1 }, 1, []))).toEqual(['oost 1: A! B']);
  });

  it('finds the near-ties of the letter, each at the border of its quotum', () => {
    const { scores, quota, opties } = createLeeuwarden();
    const gevonden = findBijnaGelijken(selectBuurten(scores, quota, opties), { marge: 0.6 });
    expect(showBlokken(gevonden)).toEqual([
      'oost 1: BU00802008! BU00802009 BU00802010',
      'energie-oost 1: BU00802012! BU00802013',
      'energie-gemiddeld 1: BU00805004! BU00805005',
    ]);
    expect(gevonden.buitenLoting).toHaveLength(9);
    expect(gevonden.eisen).toEqual([]);
  });

  it('puts a buurt in the nearest block only', () => {
    const scores = { p: toRijen({ A: 9, C: 8.8 }), r: toRijen({ B: 5, C: 4.9 }) };
    const quota = [
      { id: 'p', programma: 'p', aantal: 1 },
      { id: 'r', programma: 'r', aantal: 1 },
    ];
    const gevonden = findBijnaGelijken(selectBuurten(scores, quota), { marge: 1 });
    expect(showBlokken(gevonden)).toEqual(['r 1: B! C']);
    const ook = { p: toRijen({ A: 9, C: 8.8, D: 8.7 }), r: scores.r };
    const beide = findBijnaGelijken(selectBuurten(ook, quota), { marge: 1 });
    expect(showBlokken(beide)).toEqual(['p 1: A! D', 'r 1: B! C']);
    expect(redenen(beide)).toEqual(['C ander_blok']);
  });

  it('tells who was left out by a rule about one buurt, and who is chosen elsewhere', () => {
    const gebieden = [...'ABCDEFGH'].map((code) => ({ code, inwoners: code === 'F' ? null : 100 }));
    const scores = { p: toRijen({ A: 7, B: 7, C: 7, D: 7, E: 7, F: 7, G: 7, H: 7 }), r: toRijen({ G: 99, A: 1 }) };
    const quota = [
      { id: 'p', programma: 'p', aantal: 3 },
      { id: 'r', programma: 'r', aantal: 1 },
    ];
    const regels = [
      { soort: 'vast', code: 'B' },
      { soort: 'uitgesloten', codes: ['D'], motief: 'al een team' },
      { soort: 'inwoners', minimaal: 100 },
      { soort: 'minimumscore', minimaal: 8, programma: 'r' },
    ] as const;
    const selectie = selectBuurten(scores, quota, { gebieden, regels });
    const gevonden = findBijnaGelijken(selectie);
    expect(showBlokken(gevonden)).toEqual(['p 2: A! C! E H']);
    expect(redenen(gevonden)).toEqual(['B vast 0', 'D uitgesloten 1', 'F zonder_inwoners 2', 'G elders_gekozen']);
    // With a weight of programme r of 0 the score does not count there, but A may not go there.
    expect(gevonden.buitenLoting.map(({ code }) => code)).toEqual(['B', 'G']);
    const laag = selectBuurten(
      { p: toRijen({ A: 9, B: 7.1, C: 7, D: 6.9 }) },
      [{ id: 'p', programma: 'p', aantal: 2 }],
      {
        regels: [{ soort: 'minimumscore', minimaal: 7 }],
      },
    );
    expect(redenen(findBijnaGelijken(laag, { marge: 1 }))).toEqual(['D minimumscore 0']);
  });

  it('leaves out who no draw can place', () => {
    // C could only come in with both A and B gone.
    const gevonden = findEen({ A: 7, B: 7, C: 7, D: 7 }, 2, [
      { soort: 'niet_samen', codes: ['A', 'B', 'C', 'D'].slice(2) },
    ]);
    expect(showBlokken(gevonden)).toEqual(['oost 2: A! B! C D']);
    const samen = findEen({ A: 7, B: 7, C: 7, D: 7, E: 7 }, 2, [{ soort: 'samen', codes: ['C', 'D', 'E'] }]);
    expect(showBlokken(samen)).toEqual([]);
  });

  it('finds buurten that can only change places two at a time', () => {
    const gevonden = findEen({ A: 7, B: 7, C: 7, D: 7, E: 7 }, 2, [
      { soort: 'samen', codes: ['A', 'B'] },
      { soort: 'samen', codes: ['C', 'D'] },
      { soort: 'niet_samen', codes: ['E', 'A'] },
      { soort: 'niet_samen', codes: ['E', 'C'] },
    ]);
    expect(showBlokken(gevonden)).toEqual(['oost 2: A! B! C D']);
    expect(redenen(gevonden)).toEqual(['E regels']);
  });

  it('gives a cut where a rule decides a block of its own', () => {
    const gebieden = [...'ABCDEF'].map((code) => ({ code, wijk: 'ABC'.includes(code) ? 'w1' : 'w2' }));
    const regels = [{ soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }] as const;
    const gevonden = findEen({ A: 95, B: 92.3, C: 92.2, D: 60, E: 50.1, F: 50 }, 4, regels, { marge: 1 }, { gebieden });
    expect(showBlokken(gevonden)).toEqual(['oost 1: B! C', 'oost 1: E! F']);
    expect(gevonden.eisen).toEqual([]);
  });

  it('takes no part of a near-tie that costs a pair of neighbours that were wanted', () => {
    const buren = [
      ['A', 'B'],
      ['A', 'Z'],
    ] as const;
    const regels = [{ soort: 'liever_aangrenzend', bonus: 3 }] as const;
    expect(showBlokken(findEen({ A: 9, B: 7, C: 7, D: 7 }, 2, regels, {}, { buren }))).toEqual([]);
    const gelijk = findEen({ A: 9, B: 7, C: 7, D: 7 }, 2, regels, {}, { buren: [...buren, ['C', 'A']] as const });
    expect(showBlokken(gelijk)).toEqual(['oost 1: B! C']);
    expect(redenen(gelijk)).toEqual(['D regels']);
  });

  it('refuses an unproven selection, one without buurten, and a margin that is none', () => {
    const selectie = selectEen(VIJF, 2);
    const onbewezen = { ...selectie, uitkomst: 'beste_gevonden' } as Selectie;
    expect(() => findBijnaGelijken(onbewezen)).toThrow(expect.objectContaining({ code: 'selectie.loting_onbewezen' }));
    expect(() => findBijnaGelijken(selectEen(VIJF, 9))).toThrow(
      expect.objectContaining({ code: 'selectie.niets_gekozen' }),
    );
    for (const marge of [-1, Number.NaN, '1' as unknown as number]) {
      expect(() => findBijnaGelijken(selectie, { marge })).toThrow(
        expect.objectContaining({ code: 'kern.document_ongeldig' }),
      );
    }
    const analyse = analyseSelectie({ oost: [{ codes: ['A'], scores: Float64Array.of(1) }] }, [
      { id: 'oost', programma: 'oost', aantal: 1 },
    ]);
    expect(() => findBijnaGelijken(selectie, { marge: 1, analyse })).toThrow(
      expect.objectContaining({ code: 'selectie.loting_grens' }),
    );
    const vreemd = { ...selectie, gekozen: [{ code: 'Z', programma: 'oost', quotum: 'oost', score: 1 }] } as Selectie;
    expect(() => findBijnaGelijken(vreemd)).toThrow(expect.objectContaining({ code: 'selectie.niet_gekozen' }));
  });

  it('refuses a margin under which everybody is near', () => {
    const scores = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`b${i}`, i]));
    expect(() => findBijnaGelijken(selectEen(scores, 160), { marge: 1000 })).toThrow(
      expect.objectContaining({
        code: 'kern.te_veel_werk',
        params: { wat: 'paren', nodig: 20_001, hoogstens: 20_000 },
      }),
    );
  });
});

describe('findBijnaGelijken under rules', () => {
  it('groups by the wijk in a CBS code, and not what has no wijk', () => {
    const regels = [{ soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' }] as const;
    const gevonden = findEen({ BU00010001: 9, BU00010002: 9, BU00020001: 8, X: 8, Y: 8 }, 3, regels);
    expect(showBlokken(gevonden)).toEqual(['oost 1: BU00010001! BU00010002', 'oost 2: BU00020001! X! Y']);
    expect(gevonden.eisen).toEqual([]);
  });

  it('says that it did not find a draw where the search was too long for a proof', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `a${String(i).padStart(2, '0')}`);
    const anderen = Array.from({ length: 12 }, (_, i) => `b${i}`);
    const scores = Object.fromEntries([...codes, ...anderen].map((code) => [code, 7]));
    const regels = [{ soort: 'samen', codes: codes.slice(1) }] as const;
    const gevonden = findEen(scores, 12, regels);
    expect(showBlokken(gevonden)[0]).toMatch(/^oost 1: a00! b0 b1 b10/);
    expect(redenen(gevonden).slice(0, 2)).toEqual(['a01 niet_gevonden', 'a02 niet_gevonden']);
  });

  it('stops where no two buurten can change places at many cuts', () => {
    const codes = ['a0', 'a1', 'a2'];
    const anderen = Array.from({ length: 10 }, (_, i) => `b${i}`);
    const scores = Object.fromEntries([
      ...codes.map((code, i) => [code, 90 + i]),
      ...anderen.map((code, i) => [code, 30 + 5 * i]),
    ]);
    const regels = [
      { soort: 'samen', codes },
      { soort: 'niet_samen', codes: anderen },
    ] as const;
    expect(showBlokken(findEen(scores, 3, regels, { marge: 100 }))).toEqual([]);
  });
});

describe('findBijnaGelijken by draws', () => {
  const toets = (
    zekerheden: Readonly<Record<string, Selectieanalyse['buurten'][number]['zekerheid']>>,
    perQuotum: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
  ): Selectieanalyse => ({
    trekkingen: 40,
    onhaalbaar: 0,
    onbewezen: 0,
    buurten: Object.entries(zekerheden).map(([code, zekerheid]) => ({
      code,
      kans: 0.5,
      standaardfout: 0.08,
      zekerheid,
      perQuotum: perQuotum[code] ?? {},
    })),
    paren: [],
    geheel: { basis: [], kans: 0, overlap: 0, verschillend: 2 },
  });

  it('takes the coin tosses of an analysis', () => {
    const codes = ['A', 'B', 'C', 'D'];
    const trekkingen = [
      [9, 8, 7, 1],
      [9, 7, 8, 1],
      [9, 8, 7, 8.5],
      [9, 7, 8, 1],
      [9, 7, 8, 1],
    ].map((rij) => ({ codes, scores: Float64Array.from(rij) }));
    const quota = [{ id: 'oost', programma: 'oost', aantal: 2 }];
    const analyse = analyseSelectie({ oost: trekkingen }, quota);
    const gevonden = findBijnaGelijken(selectBuurten({ oost: toRijen({ A: 9, B: 7.4, C: 7.6, D: 2 }) }, quota), {
      analyse,
    });
    expect(gevonden.grens).toEqual({ soort: 'muntworp', trekkingen: 5 });
    expect(analyse.buurten.map(({ code, zekerheid }) => `${code} ${zekerheid}`)).toEqual([
      'A zeker',
      'C muntworp',
      'B onwaarschijnlijk',
      'D onwaarschijnlijk',
    ]);
    // B is no coin toss, so C has nobody to draw against.
    expect(showBlokken(gevonden)).toEqual([]);
    expect(redenen(gevonden)).toEqual(['C regels']);
    const beide = analyseSelectie({ oost: trekkingen.slice(0, 2) }, quota);
    expect(showBlokken(findBijnaGelijken(selectEen({ A: 9, B: 7, C: 6, D: 1 }, 2), { analyse: beide }))).toEqual([
      'oost 1: B! C',
    ]);
  });

  it('lets a buurt take part for the quotum where it was drawn most often', () => {
    const scores = { p: toRijen({ A: 9, B: 7, C: 6, D: 6 }), r: toRijen({ E: 8, C: 5, D: 5 }) };
    const quota = [
      { id: 'p', programma: 'p', aantal: 2 },
      { id: 'r', programma: 'r', aantal: 1 },
    ];
    const selectie = selectBuurten(scores, quota, {
      regels: [{ soort: 'uitgesloten', codes: ['F'], motief: 'weg' }],
      gebieden: [...'ABCDEF'].map((code) => ({ code })),
    });
    const analyse = toets(
      { A: 'zeker', B: 'muntworp', C: 'muntworp', D: 'muntworp', E: 'muntworp', F: 'muntworp' },
      { C: { p: 0.1, r: 0.4 }, D: { p: 0.3 } },
    );
    expect(showBlokken(findBijnaGelijken(selectie, { analyse }))).toEqual(['p 1: B! D', 'r 1: C E!']);
  });

  it('always lets equal scores at the cut take part', () => {
    const selectie = selectEen({ A: 9, B: 7, C: 7, D: 6.9 }, 2);
    expect(showBlokken(findBijnaGelijken(selectie, { analyse: toets({ A: 'zeker' }) }))).toEqual(['oost 1: B! C']);
    expect(showBlokken(findBijnaGelijken(selectie, { analyse: toets({ D: 'muntworp' }) }))).toEqual(['oost 1: B! C D']);
    const regels = [{ soort: 'samen', codes: ['A', 'B'] }] as const;
    const vast = selectEen({ A: 9, B: 7, C: 7, D: 6.9 }, 2, { regels });
    expect(showBlokken(findBijnaGelijken(vast, { analyse: toets({}) }))).toEqual([]);
  });
});

import type { Planopzet, Simulatieopzet, Vergelijking } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { composeMetingen } from '../../src/evaluatie/vooraf/simulatie/composeMetingen.js';
import { composeStromen } from '../../src/evaluatie/vooraf/simulatie/composeStromen.js';
import type { Simulatiebuurt } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { change, dag, KEUZE, NA, opzet, START } from './simulatiebouw.js';
import { simbuurt } from './simulatieklein.js';

const JAAR = 365.25;

describe('the measurements of a buurt', () => {
  const ANKER = dag('2026-01-01');
  const momenten = ['2029-01-01', '2024-01-01', '2027-01-01', '2026-01-01', '2025-01-01', '2027-01-01'].map(dag);
  const [LATER, LAATST] = [365 / JAAR, 1096 / JAAR];

  test('go away from the day of the choice on both sides, each day once', () => {
    expect(composeMetingen(momenten, ANKER, dag('2027-01-01'), 0.5)).toEqual({
      later: [
        { moment: '2026-01-01', blijft: 1, jaren: 0, gestart: false },
        { moment: '2027-01-01', blijft: 0.5 ** LATER, jaren: LATER, gestart: true },
        { moment: '2029-01-01', blijft: 0.5 ** (731 / JAAR), jaren: LAATST, gestart: true },
      ],
      eerder: [
        { moment: '2025-01-01', blijft: 0.5 ** (365 / JAAR), jaren: -365 / JAAR, gestart: false },
        { moment: '2024-01-01', blijft: 0.5 ** (366 / JAAR), jaren: -731 / JAAR, gestart: false },
      ],
    });
  });

  test('begin on the day of the start, and never without one', () => {
    const gestart = (start: string | undefined) => {
      const { later, eerder } = composeMetingen(momenten, ANKER, start === undefined ? undefined : dag(start), 0);
      return [...eerder, ...later].map((meting) => meting.gestart);
    };
    expect(gestart('2026-12-31')).toEqual([false, false, false, true, true]);
    expect(gestart('2027-01-02')).toEqual([false, false, false, false, true]);
    expect(gestart('2020-01-01')).toEqual([true, true, true, true, true]);
    expect(gestart(undefined)).toEqual([false, false, false, false, false]);
  });

  test('none of no days', () => {
    expect(composeMetingen([], ANKER, ANKER, 1)).toEqual({ later: [], eerder: [] });
  });
});

describe('the outcomes to draw', () => {
  const plan = change({
    uitkomsten: [
      { sleutel: 'score', naam: 'Score', soort: 'getal' },
      { sleutel: 'anders', naam: 'Anders', soort: 'getal' },
      { sleutel: 'actief', naam: 'Actief', soort: 'janee' },
    ],
  });
  const vergelijkingen: readonly Vergelijking[] = [
    { sleutel: 'v', uitkomst: 'actief', kenmerk: 'groep', op: NA },
    { sleutel: 'w', uitkomst: 'score', kenmerk: 'groep', op: { maandenNaStart: 12 }, vanaf: { maandenNaStart: 0 } },
    { sleutel: 'x', uitkomst: 'score', kenmerk: 'groep', op: NA, vanaf: KEUZE },
  ];
  const EIGEN = dag('2027-03-01');
  const [A, B, C] = [
    simbuurt('a', { gemeente: 'g' }),
    simbuurt('b', { gemeente: 'h', programma: false }),
    simbuurt('c', { gemeente: 'g', start: EIGEN }),
  ] as const;
  const perioden = [dag('2026-09-01'), dag('2028-01-01')];
  const gewichten = new Map([
    [
      'score',
      new Map<Simulatiebuurt, number>([
        [A, 1],
        [B, 0],
        [C, 2.5],
      ]),
    ],
    [
      'actief',
      new Map<Simulatiebuurt, number>([
        [A, 1],
        [B, 1],
        [C, 0],
      ]),
    ],
  ]);
  const stromen = (ontwerp: Planopzet, extra: Partial<Simulatieopzet> = {}) =>
    composeStromen(plan, ontwerp, opzet([], extra), [A, B, C], { vergelijkingen, perioden, gewichten });
  const lid = (
    buurt: Simulatiebuurt,
    gewicht: number,
    dagen: readonly string[],
    samenhang = 0,
    anker = START,
    start = buurt.programma ? buurt.start : undefined,
  ) => ({ buurt, gewicht, ...composeMetingen(dagen.map(dag), anker, start, samenhang) });

  test('are those of a comparison, by gemeente; a buurt beside others is measured from its own start', () => {
    const eigen = [NA, KEUZE, '2027-09-01', '2026-09-01'];
    expect(stromen('binnen', { samenhang: 0.3 })).toEqual([
      {
        uitkomst: 'score',
        jaNee: false,
        gekozen: false,
        blokken: [
          [lid(A, 1, eigen, 0.3), lid(C, 2.5, [NA, KEUZE, '2028-03-01', '2027-03-01'], 0.3)],
          [lid(B, 0, eigen, 0.3)],
        ],
      },
      {
        uitkomst: 'actief',
        jaNee: true,
        gekozen: false,
        blokken: [[lid(A, 1, [NA], 0.3), lid(C, 0, [NA], 0.3)], [lid(B, 1, [NA], 0.3)]],
      },
    ]);
  });

  test('about the programme everybody is measured from the start of all', () => {
    const eigen = [NA, KEUZE, '2027-09-01', '2026-09-01'];
    for (const ontwerp of ['loting', 'vergelijking', 'keuzerand'] as const) {
      expect(stromen(ontwerp)[0]?.blokken).toEqual([[lid(A, 1, eigen), lid(C, 2.5, eigen)], [lid(B, 0, eigen)]]);
    }
  });

  test('of staggered starts are measured on the same days', () => {
    expect(stromen('trapsgewijs').map(({ blokken }) => blokken)).toEqual([
      [[lid(A, 1, perioden), lid(C, 2.5, perioden)], [lid(B, 0, perioden)]],
      [[lid(A, 1, perioden), lid(C, 0, perioden)], [lid(B, 1, perioden)]],
    ]);
  });

  test('begin on the day of the choice, of the outcome that was chosen by', () => {
    const keuze = { op: dag('2025-07-01'), kandidaten: 9 };
    const bij = (extra: object) =>
      stromen('trapsgewijs', { keuze: { ...keuze, ...extra } }).map(({ gekozen, blokken }) => [gekozen, blokken[1]]);
    // The outcome of the first comparison, when the choice names none.
    expect(bij({})).toEqual([
      [false, [lid(B, 0, perioden)]],
      [true, [lid(B, 1, perioden, 0, keuze.op)]],
    ]);
    expect(bij({ uitkomst: 'score' })).toEqual([
      [true, [lid(B, 0, perioden, 0, keuze.op)]],
      [false, [lid(B, 1, perioden)]],
    ]);
    expect(bij({ uitkomst: 'anders' }).map(([gekozen]) => gekozen)).toEqual([false, false]);
  });

  test('are none without comparisons', () => {
    const leeg = { vergelijkingen: [], perioden, gewichten: new Map() };
    const keuze = { op: KEUZE, kandidaten: 9 };
    expect(composeStromen(plan, 'binnen', opzet([], { keuze }), [A], leeg)).toEqual([]);
  });
});

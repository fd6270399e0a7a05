import {
  analyseConfiguraties,
  calibrateLidmaatschap,
  checkEvaluatie,
  compareKeuzerand,
  computeKleinsteEffect,
  computeVerschilInVerschillen,
  Evaluatiegegevens,
  Evaluatieplan,
  evaluateSituaties,
  poolEffecten,
  selectVergelijkingsbuurten,
  simulateEvaluatie,
  testLoting,
  testTrapsgewijs,
  toCriteria,
  toKerncijferuitkomsten,
  toSituaties,
  toSpreiding,
  toTeamuitkomsten,
} from 'buurtaanpak/evaluatie';
import { addDuur } from 'buurtaanpak/kern';
import { selectBuurten } from 'buurtaanpak/selectie';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import {
  maakEvaluatieplan,
  maakGegevens,
  maakGevallen,
  maakMetingen,
  maakSets,
  maakSituaties,
  maakStanden,
  maakUitkomsten,
  OP,
  START,
  VASTGESTELD,
  VOOR,
} from './evaluaties.js';
import { maakRoutekaart } from './routekaarten.js';
import { LAND, maakCodes, maakTabel } from './tabellen.js';

/** A test takes a sample of so many ways to deal out, whatever the number of buurten. */
const STEEKPROEF = { maximum: 100, steekproef: 99 } as const;
const BUURTEN = { eenheid: 'buurten', maten: [8, 80, 800] } as const;
const TABEL = { eenheid: 'buurten', maten: LAND, groei: 'n', vast: [0] } as const;
const SLEUTELS = ['aantal_inwoners', 'gemiddelde_woz_waarde'] as const;

/** A lot in which one half of `n` buurten was drawn. */
function maakLoting(n: number) {
  const codes = maakCodes(n);
  const loting = { blokken: [{ ingeloot: codes.slice(0, n / 2), uitgeloot: codes.slice(n / 2) }] };
  return [loting, maakUitkomsten(codes), { uitkomst: 'score', op: OP, vastgesteldOp: VASTGESTELD, ...STEEKPROEF }];
}

/** `n` buurten that begin one after the other in four years, measured before each. */
function maakTrap(n: number) {
  const codes = maakCodes(n);
  const dagen = [0, 1, 2, 3].map((jaren) => addDuur(START, { jaren }));
  const starts = codes.map((buurt, i) => ({ buurt, start: dagen[1 + (i % 3)] }));
  return [maakMetingen(codes, dagen), starts, { uitkomst: 'score', geloot: true, ...STEEKPROEF }];
}

/** A choice of one half of `n` buurten by their scores. */
function maakKeuzerand(n: number) {
  const codes = maakCodes(n);
  const rijen = codes.map((code, i) => ({ code, score: n - i }));
  const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: n / 2 }]);
  const opties = { uitkomst: 'score', op: OP, vastgesteldOp: VASTGESTELD, situaties: maakSituaties(n) };
  return [selectie, maakUitkomsten(codes), { ...opties, venster: 4 }];
}

/** Four buurten, and `n` from which their like is sought. */
const maakKoppeling = (n: number) => {
  const situaties = maakSituaties(n + 4);
  return [situaties.slice(0, 4), situaties.slice(4), { kenmerken: ['inwoners', 'woz'], gelijk: ['ligging'] }];
};

/** Chance alone has this power, so that no smallest effect is searched for: that takes some ten times as many runs. */
const SIMULATIEPLAN = { ...maakEvaluatieplan(1), onderscheidingsvermogen: 0.001 } as const;
const OPZET = {
  cellen: [
    { aantal: 4, kenmerken: { ligging: 'dorp' } },
    { aantal: 8, kenmerken: { ligging: 'stad' } },
  ],
  start: START,
  tussen: 1,
  binnen: 0.5,
} as const;

/** The calls of the room of evaluation. */
export const EVALUATIE: Aanroepen = {
  analyseConfiguraties: {
    roep: analyseConfiguraties,
    maak: (n) => [maakGevallen(n), { naam: 'Actief', ...STEEKPROEF }],
    eenheid: 'gevallen',
    maten: [12, 50, 200],
    groei: 'n²',
  },
  calibrateLidmaatschap: {
    roep: calibrateLidmaatschap,
    maak: (n) => [Array.from({ length: n }, (_, i) => i % 50), { buiten: 10, kruispunt: 20, binnen: 40 }],
    eenheid: 'cijfers',
    maten: [4, 1000, 10_000],
    groei: 'n',
  },
  checkEvaluatie: {
    ...BUURTEN,
    roep: checkEvaluatie,
    maak: (n) => [maakGegevens(n), maakEvaluatieplan(1)],
    groei: 'n',
  },
  compareKeuzerand: { ...BUURTEN, roep: compareKeuzerand, maak: maakKeuzerand, groei: 'n log n' },
  computeKleinsteEffect: {
    roep: computeKleinsteEffect,
    maak: (n) => [Array.from({ length: n }, (_, i) => 4 + (i % 9)), {}],
    eenheid: 'groepen',
    maten: [2, 50, 500],
    groei: 'n',
  },
  computeVerschilInVerschillen: {
    roep: computeVerschilInVerschillen,
    maak: (n) => [
      maakMetingen(maakCodes(2 * n), [VOOR, OP]),
      maakSets(n),
      { uitkomst: 'score', voor: VOOR, na: OP, ...STEEKPROEF },
    ],
    eenheid: 'sets',
    maten: [6, 60, 600],
    groei: 'n²',
  },
  evaluateSituaties: {
    ...BUURTEN,
    roep: evaluateSituaties,
    maak: (n) => [maakGegevens(n), maakEvaluatieplan(1), STEEKPROEF],
    groei: 'n²',
  },
  poolEffecten: {
    roep: poolEffecten,
    maak: (n) => [
      Array.from({ length: n }, (_, i) => ({ naam: `g${i}`, waarde: (i % 9) / 10, standaardfout: 0.2 + (i % 5) / 10 })),
      {},
    ],
    eenheid: 'schattingen',
    maten: [3, 100, 1000],
    groei: 'n',
  },
  selectVergelijkingsbuurten: {
    roep: selectVergelijkingsbuurten,
    maak: maakKoppeling,
    eenheid: 'kandidaten',
    maten: [8, 1000, 8000],
    groei: 'n',
  },
  simulateEvaluatie: {
    roep: simulateEvaluatie,
    maak: (n) => [SIMULATIEPLAN, OPZET, { runs: n, effecten: [], rangschikkingen: 99 }],
    eenheid: 'runs',
    maten: [100, 200, 800],
    groei: 'n',
  },
  testLoting: { ...BUURTEN, roep: testLoting, maak: maakLoting, groei: 'n log n' },
  testTrapsgewijs: { ...BUURTEN, roep: testTrapsgewijs, maak: maakTrap, groei: 'n log n' },
  toCriteria: {
    roep: toCriteria,
    maak: (n) => [maakRoutekaart(n), maakTabel(8), {}],
    eenheid: 'criteria',
    maten: [2, 100, 1000],
    groei: 'n',
    vast: [1],
  },
  toKerncijferuitkomsten: {
    ...TABEL,
    roep: toKerncijferuitkomsten,
    maak: (n) => [maakTabel(n), { sleutels: SLEUTELS }],
  },
  toSituaties: { ...TABEL, roep: toSituaties, maak: (n) => [maakTabel(n), { sleutels: SLEUTELS }] },
  toSpreiding: {
    roep: toSpreiding,
    maak: (n) => [maakMetingen(maakCodes(n), [VOOR, START, OP]), { uitkomst: 'score' }],
    eenheid: 'buurten',
    maten: [4, 400, 4000],
    groei: 'n',
  },
  toTeamuitkomsten: {
    roep: toTeamuitkomsten,
    maak: (n) => [maakStanden(n)],
    eenheid: 'teams',
    maten: [2, 250, 2000],
    groei: 'n log n',
  },
  ...documentrijen('Evaluatiegegevens', Evaluatiegegevens, {
    eenheid: 'buurten',
    maten: [4, 500, 4000],
    maak: (n) => [maakGegevens(n)],
    groei: 'n',
  }),
  ...documentrijen('Evaluatieplan', Evaluatieplan, {
    eenheid: 'vergelijkingen',
    maten: [1, 50, 500],
    maak: (n) => [maakEvaluatieplan(n)],
    groei: 'n',
  }),
};

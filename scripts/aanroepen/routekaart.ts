import {
  analyseBeoordelingen,
  Beoordelingen,
  checkBeoordelingen,
  checkRoutekaart,
  compareBuurten,
  compareJaren,
  createBeoordelingsformulier,
  deriveMeetlat,
  explainScore,
  explainVerandering,
  fromScorelijst,
  Meetlat,
  Routekaart,
  Routekaartscores,
  readBeoordelingsformulier,
  Scorelijst,
  scoreBuurten,
  toScorelijst,
  weighCriteria,
} from 'buurtaanpak/routekaart';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import { maakOordelen, maakRoutekaart, maakScores } from './routekaarten.js';
import { maakCodes, maakTabel } from './tabellen.js';

const BUURTEN = { eenheid: 'buurten', maten: [4, 1000, 8000] } as const;
const CRITERIA = { eenheid: 'criteria', maten: [2, 100, 1000], groei: 'n' } as const;
const BUURT = 'BU00010000';

const toJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde));
const maakNamen = (n: number) => maakCodes(n).map((code, i) => ({ code, naam: `Buurt ${i + 1}` }));

/** A form that came back, with the judgements of one official. */
function maakFormulier(n: number) {
  const kaart = maakRoutekaart(1);
  const beoordelaar = { rol: 'gemeente', beoordelaar: 'gemeente-1' } as const;
  const [kop = [], ...rijen] = createBeoordelingsformulier(kaart, maakNamen(n), { beoordelaar });
  return [kop, ...rijen.map((rij, i) => [...rij.slice(0, 7), 1 + (i % 5), '2026-05-11', null])];
}

/** Three columns of numbers. */
const maakKolommen = (n: number) =>
  Object.fromEntries(
    ['a', 'b', 'c'].map((id, k) => [id, Array.from({ length: n }, (_, i) => ((i + 1) * (k + 3) * 7919) % 1000)]),
  );

/** The calls of the room of scores. */
export const ROUTEKAART: Aanroepen = {
  analyseBeoordelingen: {
    ...BUURTEN,
    roep: analyseBeoordelingen,
    maak: (n) => [maakRoutekaart(1), maakOordelen(n)],
    groei: 'n log n',
  },
  checkBeoordelingen: {
    ...BUURTEN,
    roep: checkBeoordelingen,
    maak: (n) => [maakRoutekaart(1), maakOordelen(n), { buurten: maakCodes(n) }],
    groei: 'n',
  },
  checkRoutekaart: { ...CRITERIA, roep: checkRoutekaart, maak: (n) => [maakRoutekaart(n), {}] },
  compareBuurten: {
    ...BUURTEN,
    roep: compareBuurten,
    maak: (n) => [maakScores(n), BUURT, 'BU00010001'],
    groei: 'n',
  },
  compareJaren: {
    ...BUURTEN,
    roep: compareJaren,
    maak: (n) => [maakScores(n, 2023), maakScores(n)],
    groei: 'n log n',
  },
  createBeoordelingsformulier: {
    ...BUURTEN,
    roep: createBeoordelingsformulier,
    maak: (n) => [maakRoutekaart(1), maakNamen(n), {}],
    groei: 'n',
  },
  deriveMeetlat: {
    ...BUURTEN,
    roep: deriveMeetlat,
    maak: (n) => [maakRoutekaart(4), maakTabel(n), maakOordelen(n), { naam: 'Nederland 2024' }],
    groei: 'n log n',
    vast: [1],
  },
  explainScore: { ...BUURTEN, roep: explainScore, maak: (n) => [maakScores(n), BUURT], groei: 'n' },
  explainVerandering: {
    ...BUURTEN,
    roep: explainVerandering,
    maak: (n) => [maakScores(n, 2023), maakScores(n), BUURT, {}],
    groei: 'n',
  },
  fromScorelijst: {
    ...BUURTEN,
    roep: fromScorelijst,
    maak: (n) => [toScorelijst(maakScores(n)), maakTabel(n), maakOordelen(n)],
    groei: 'n log n',
    vast: [1],
  },
  readBeoordelingsformulier: {
    ...BUURTEN,
    roep: readBeoordelingsformulier,
    maak: (n) => [maakRoutekaart(1), maakFormulier(n), { buurten: maakCodes(n) }],
    groei: 'n',
  },
  scoreBuurten: {
    ...BUURTEN,
    roep: scoreBuurten,
    maak: (n) => [maakRoutekaart(4), maakTabel(n), maakOordelen(n), { kandidaten: maakCodes(n) }],
    groei: 'n log n',
    vast: [1],
  },
  toScorelijst: { ...BUURTEN, roep: toScorelijst, maak: (n) => [maakScores(n)], groei: 'n log n' },
  weighCriteria: {
    roep: weighCriteria,
    maak: (n) => [{ methode: 'critic' }, maakKolommen(n)],
    eenheid: 'buurten',
    maten: [4, 2000, 16_000],
    groei: 'n',
  },
  ...documentrijen('Beoordelingen', Beoordelingen, {
    ...BUURTEN,
    maak: (n) => [Beoordelingen.create({ routekaart: 'kosten', rijen: maakOordelen(n) })],
    groei: 'n',
  }),
  ...documentrijen('Meetlat', Meetlat, {
    ...CRITERIA,
    maak: (n) => [toJson(deriveMeetlat(maakRoutekaart(n), maakTabel(8), maakOordelen(8)))],
  }),
  ...documentrijen('Routekaart', Routekaart, { ...CRITERIA, maak: (n) => [maakRoutekaart(n)] }),
  ...documentrijen('Routekaartscores', Routekaartscores, {
    ...BUURTEN,
    maak: (n) => [toJson(maakScores(n))],
    groei: 'n',
  }),
  ...documentrijen('Scorelijst', Scorelijst, {
    ...BUURTEN,
    maak: (n) => [toJson(toScorelijst(maakScores(n)))],
    groei: 'n',
  }),
};

import {
  analyseSelectie,
  checkSelectiebesluit,
  compareSelecties,
  countVerdelingen,
  createSelectiebesluit,
  describeGebieden,
  drawLoting,
  explainSelectie,
  findBijnaGelijken,
  Loting,
  listDefinitief,
  listSelecties,
  listTrekkingen,
  rankReserves,
  replaceBuurt,
  type Selectie,
  Selectiebesluit,
  SelectieInvoer,
  selectBuurten,
  selectIngeloot,
  verifyLoting,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import {
  maakBesluit,
  maakGegevens,
  maakGelijken,
  maakLoting,
  maakRuimBesluit,
  maakSelectie,
  maakTrekkingen,
  maakVraag,
  noemBuurten,
  QUOTA,
  ZAAD,
} from './selecties.js';
import { LAND, maakCodes, maakTabel } from './tabellen.js';

const KANDIDATEN = { eenheid: 'kandidaten', maten: [6, 500, 4000], groei: 'n log n' } as const;
/** A lot has at most five hundred. */
const DEELNEMERS = { eenheid: 'deelnemers', maten: [4, 50, 400], groei: 'n log n' } as const;
const GEKOZEN = { eenheid: 'gekozen buurten', maten: [2, 250, 2000], groei: 'n' } as const;

const KENMERKEN = [
  { id: 'oost', gebieden: ['GM0001'] },
  { id: 'ouder', cijfers: [{ cijfer: 'aantal_65_plus', minimaal: 100 }] },
] as const;

/** `n` chosen buurten, from number `vanaf` on. */
const maakGekozen = (n: number, vanaf: number) =>
  maakCodes(n + vanaf)
    .slice(vanaf)
    .map((code, i) => ({ code, programma: 'energie', quotum: i % 2 === 0 ? 'energie' : 'oost', score: i }));

/** A decision of `n` buurten from which every tenth was left out. */
const maakDefinitief = (n: number) => ({
  gekozen: maakGekozen(n, 0),
  afwijkingen: maakCodes(n)
    .filter((_, i) => i % 10 === 0)
    .map((eruit) => ({ eruit, quotum: 'energie', motief: 'Daar loopt al iets.' })),
});

/** Two quota of which the first can take `n` buurten, and the second half of these. */
const maakQuota = (n: number) => [
  { id: 'oost', aantal: 2, kandidaten: maakCodes(n) },
  { id: 'energie', aantal: { van: 0, tot: 2 }, kandidaten: maakCodes(Math.ceil(n / 2)) },
];

/** The input of a decision, to verify it with. */
const maakInvoer = ({ invoer }: Selectie) => ({ scores: invoer.scores, gebieden: invoer.opties.gebieden });

/** The calls of the room of selections. */
export const SELECTIE: Aanroepen = {
  analyseSelectie: {
    roep: analyseSelectie,
    maak: (n) => [maakTrekkingen(n), QUOTA, maakVraag(20).opties],
    eenheid: 'trekkingen',
    maten: [4, 200, 2000],
    groei: 'n',
    vast: [0],
  },
  checkSelectiebesluit: {
    ...GEKOZEN,
    roep: checkSelectiebesluit,
    maak: (n) => [maakRuimBesluit(n)],
  },
  compareSelecties: { ...GEKOZEN, roep: compareSelecties, maak: (n) => [maakGekozen(n, 0), maakGekozen(n, 1)] },
  countVerdelingen: { ...KANDIDATEN, roep: countVerdelingen, maak: (n) => [maakQuota(n)], groei: 'n' },
  createSelectiebesluit: {
    ...KANDIDATEN,
    roep: createSelectiebesluit,
    maak: (n) => [maakSelectie(n), maakGegevens()],
  },
  describeGebieden: {
    roep: describeGebieden,
    maak: (n) => [maakTabel(n), { kenmerken: KENMERKEN, quota: QUOTA }],
    eenheid: 'buurten',
    maten: LAND,
    groei: 'n',
    vast: [0],
  },
  drawLoting: { ...DEELNEMERS, roep: drawLoting, maak: (n) => [findBijnaGelijken(maakGelijken(n)), { zaad: ZAAD }] },
  explainSelectie: {
    ...KANDIDATEN,
    roep: explainSelectie,
    maak: (n) => {
      const selectie = maakSelectie(n);
      return [selectie, noemBuurten(selectie).eruit];
    },
  },
  findBijnaGelijken: {
    ...DEELNEMERS,
    roep: findBijnaGelijken,
    maak: (n) => [maakGelijken(n), { marge: 0 }],
    groei: 'n²',
  },
  listDefinitief: { ...GEKOZEN, roep: listDefinitief, maak: (n) => [maakDefinitief(n)] },
  listSelecties: { ...KANDIDATEN, roep: listSelecties, maak: (n) => [maakSelectie(n), { hoogstens: 10 }] },
  listTrekkingen: {
    roep: listTrekkingen,
    maak: (n) => [maakLoting(200), { aantal: n, zaad: 'steekproef' }],
    eenheid: 'trekkingen',
    maten: [4, 1000, 9000],
    groei: 'n',
  },
  rankReserves: { ...KANDIDATEN, roep: rankReserves, maak: (n) => [maakSelectie(n), { aantal: 5 }] },
  replaceBuurt: {
    ...KANDIDATEN,
    roep: replaceBuurt,
    maak: (n) => {
      const selectie = maakSelectie(n);
      return [selectie, noemBuurten(selectie).erin];
    },
  },
  selectBuurten: {
    ...KANDIDATEN,
    roep: selectBuurten,
    maak: (n) => {
      const { scores, quota, opties } = maakVraag(n);
      return [scores, quota, opties];
    },
  },
  selectIngeloot: { ...DEELNEMERS, roep: selectIngeloot, maak: (n) => [maakGelijken(n), maakLoting(n)] },
  verifyLoting: {
    ...DEELNEMERS,
    roep: verifyLoting,
    maak: (n) => [maakLoting(n), { selectie: maakGelijken(n) }],
    groei: 'n²',
  },
  verifySelectiebesluit: {
    ...KANDIDATEN,
    roep: verifySelectiebesluit,
    maak: (n) => {
      const selectie = maakSelectie(n);
      return [maakBesluit(selectie), maakInvoer(selectie), {}];
    },
  },
  ...documentrijen('Loting', Loting, { ...DEELNEMERS, maak: (n) => [maakLoting(n)], groei: 'n' }),
  ...documentrijen('SelectieInvoer', SelectieInvoer, { ...KANDIDATEN, maak: (n) => [maakVraag(n)], groei: 'n' }),
  ...documentrijen('Selectiebesluit', Selectiebesluit, {
    ...GEKOZEN,
    maak: (n) => [maakRuimBesluit(n)],
  }),
};

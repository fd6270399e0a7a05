import {
  checkOvereenkomstdossier,
  checkSamenwerkingsovereenkomst,
  compareOvereenkomsten,
  createOvereenkomstdossier,
  decideOvereenkomst,
  draftSamenwerkingsovereenkomst,
  evolveOvereenkomst,
  findVersie,
  getOvereenkomststand,
  listMeedoendeBuurten,
  Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import {
  COMMANDO,
  maakConcept,
  maakDossier,
  maakGebeurtenissen,
  maakGetekend,
  maakOvereenkomst,
  PEILDATUM,
  VOLGENDE,
} from './overeenkomsten.js';

const BUURTEN = { eenheid: 'buurten', maten: [2, 500, 4000], groei: 'n' } as const;
const GEBEURTENISSEN = { eenheid: 'gebeurtenissen', maten: [8, 1000, 8000], groei: 'n' } as const;
const DAGEN = { peildatum: PEILDATUM } as const;

/** The calls of the room of agreements. */
export const OVEREENKOMST: Aanroepen = {
  checkOvereenkomstdossier: {
    ...GEBEURTENISSEN,
    roep: checkOvereenkomstdossier,
    maak: (n) => [maakDossier(n), DAGEN],
  },
  checkSamenwerkingsovereenkomst: {
    ...BUURTEN,
    roep: checkSamenwerkingsovereenkomst,
    maak: (n) => [maakOvereenkomst(n), { selectie: maakConcept(n).reikwijdte.buurten }],
  },
  compareOvereenkomsten: {
    ...BUURTEN,
    roep: compareOvereenkomsten,
    maak: (n) => [maakOvereenkomst(n), maakOvereenkomst(Math.ceil(n / 2), 55_000)],
  },
  createOvereenkomstdossier: {
    roep: createOvereenkomstdossier,
    maak: (n) => [maakGetekend(n), { datum: '2026-08-01' }],
    eenheid: 'handtekeningen',
    maten: [2, 100, 1000],
    groei: 'n log n',
  },
  decideOvereenkomst: {
    ...GEBEURTENISSEN,
    roep: decideOvereenkomst,
    maak: (n) => [COMMANDO, maakDossier(n), {}],
  },
  draftSamenwerkingsovereenkomst: {
    ...BUURTEN,
    roep: draftSamenwerkingsovereenkomst,
    maak: (n) => [maakConcept(n), { jaren: 3 }],
  },
  evolveOvereenkomst: { ...GEBEURTENISSEN, roep: evolveOvereenkomst, maak: (n) => [maakDossier(n), VOLGENDE] },
  findVersie: { ...GEBEURTENISSEN, roep: findVersie, maak: (n) => [maakDossier(n), DAGEN] },
  getOvereenkomststand: { ...GEBEURTENISSEN, roep: getOvereenkomststand, maak: (n) => [maakDossier(n), DAGEN] },
  listMeedoendeBuurten: { ...GEBEURTENISSEN, roep: listMeedoendeBuurten, maak: (n) => [maakDossier(n), DAGEN] },
  replayOvereenkomst: {
    ...GEBEURTENISSEN,
    roep: replayOvereenkomst,
    maak: (n) => [maakGebeurtenissen(n), { bekendOp: PEILDATUM }],
  },
  toGeldverloop: { ...GEBEURTENISSEN, roep: toGeldverloop, maak: (n) => [maakDossier(n)] },
  ...documentrijen('Overeenkomstdossier', Overeenkomstdossier, { ...GEBEURTENISSEN, maak: (n) => [maakDossier(n)] }),
  ...documentrijen('Overeenkomstgebeurtenis', Overeenkomstgebeurtenis, {
    ...BUURTEN,
    maak: (n) => [{ ...maakGebeurtenissen(1)[0], document: maakOvereenkomst(n) }, {}],
  }),
  ...documentrijen('Samenwerkingsovereenkomst', Samenwerkingsovereenkomst, {
    ...BUURTEN,
    maak: (n) => [maakOvereenkomst(n)],
  }),
};

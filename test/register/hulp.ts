import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument } from 'buurtaanpak/kerncijfers';
import type { Selectiegrond } from 'buurtaanpak/register';
import { type Beoordeling, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { type Selectie, type Selectieopties, selectBuurten } from 'buurtaanpak/selectie';
import { deepFreeze } from '../hulp.js';

const CODES = ['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004', 'BU00010005', 'BU00010006'];

export const routekaarten = deepFreeze({
  oost: Routekaart.create({
    id: 'oost-2026',
    naam: 'Opgaven in Oost',
    criteria: [
      {
        id: 'inwoners',
        naam: 'Omvang',
        bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
        richting: 'doel',
        doel: { van: 700, tot: 800 },
      },
      {
        id: 'netwerk',
        naam: 'Netwerk in de buurt',
        bron: {
          soort: 'beoordeling',
          schaal: {
            van: 1,
            tot: 5,
            ankers: [
              { waarde: 1, betekenis: 'geen' },
              { waarde: 5, betekenis: 'sterk' },
            ],
          },
        },
        richting: 'hoger',
        gewicht: 2,
      },
    ],
  }),
  energie: Routekaart.create({
    id: 'energie-2026',
    naam: 'Thema energie',
    aggregatie: { methode: 'meetkundig' },
    criteria: [
      {
        id: 'gas',
        naam: 'Gasverbruik',
        bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_aardgasverbruik' },
        richting: 'hoger',
        normalisatie: { methode: 'rang' },
      },
      {
        id: 'woz',
        naam: 'Waarde van woningen',
        bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' },
        richting: 'lager',
        normalisatie: { methode: 'rang' },
      },
    ],
  }),
});

export const kerncijfers = fromKerncijferdocument({
  soort: 'kerncijfertabel',
  versie: 1,
  gebieden: CODES.map((code) => ({
    code,
    naam: `Buurt ${code.slice(-1)}`,
    soort: 'buurt',
    gemeente: 'GM0001',
    wijk: 'WK000100',
    jaar: 2024,
  })),
  kolommen: [
    ['aantal_inwoners', 'aantal', [750, 300, 900, 1200, 640, 0]],
    ['gemiddeld_aardgasverbruik', 'm3', [900, 1300, 1100, 1250, 1000, 'geheim']],
    ['gemiddelde_woz_waarde', '1000 euro', [300, 200, 250, 180, 410, 'geheim']],
  ].map(([sleutel, eenheid, cellen]) => ({
    sleutel,
    eenheid,
    bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
    cellen,
  })),
});

export const beoordelingen: readonly Beoordeling[] = deepFreeze(
  CODES.map((buurt, i) => ({
    buurt,
    criterium: 'netwerk',
    rol: 'wijk',
    beoordelaar: `w${i}`,
    score: 1 + (i % 5),
    datum: Datum.parse('2026-05-01'),
  })),
);

const toScores = (naam: 'oost' | 'energie', rijen: readonly Beoordeling[], kandidaten: readonly string[]) =>
  scoreBuurten(routekaarten[naam], kerncijfers, rijen, { kandidaten }).buurten.map(({ code, score }) => ({
    code,
    score,
  }));

const REGELS: Selectieopties = {
  regels: [{ soort: 'uitgesloten', codes: ['BU00010006'], motief: 'Geen woningen' }],
};

export function makeSelectie(aantal = 2, kandidaten: readonly string[] = CODES, opties = REGELS): Selectie {
  return deepFreeze(
    selectBuurten(
      { oost: toScores('oost', beoordelingen, kandidaten), energie: toScores('energie', [], kandidaten) },
      [
        { id: 'q-oost', programma: 'oost', aantal },
        { id: 'q-energie', programma: 'energie', aantal: 1 },
      ],
      {
        gebieden: CODES.map((code) => ({ code })),
        ...opties,
      },
    ),
  );
}

export const grond: Selectiegrond = {
  naam: 'Drie buurten 2026',
  opgesteldOp: Datum.parse('2026-09-01'),
  software: { naam: 'buurtaanpak', versie: '0.1.0' },
  kerncijfers,
  programmas: [
    { programma: 'oost', routekaart: routekaarten.oost, beoordelingen },
    { programma: 'energie', routekaart: routekaarten.energie },
  ],
};

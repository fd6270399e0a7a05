import {
  aggregateKerncijfers,
  Cijfersleutel,
  checkKerncijfers,
  convertKerncijfers,
  createReeks,
  deriveKerncijfers,
  findCatalogusitem,
  fromKerncijferdocument,
  getInterval,
  getKerncijfer,
  joinKerncijfers,
  Kerncijferdocument,
  listKerncijfers,
  readEigenTabel,
  readKerncijfers,
  readMeta,
  scoreTypisch,
  selectKerncijfers,
  splitKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import type { Aanroepen } from './aanroep.js';
import { documentrijen } from './documentrijen.js';
import { LAND, maakCodes, maakRijen, maakTabel } from './tabellen.js';

const BUURTEN = { eenheid: 'buurten', maten: LAND } as const;
/** A table is columns of numbers, which JSON does not have. */
const TABEL = { ...BUURTEN, vast: [0] } as const;
/** Bounds of sums and means are reckoned exactly: a large province. */
const GRENZEN = { ...TABEL, maten: [8, 500, 4000] } as const;

const EIGEN = {
  tabel: 'klachten',
  bron: 'gemeente',
  jaar: 2024,
  codekolom: 'buurt',
  kolommen: [
    { kolom: 'klachten', sleutel: 'klachten', eenheid: 'aantal', min: 0, aggregatie: { soort: 'som' } },
    { kolom: 'tevreden', sleutel: 'tevreden', eenheid: 'percentage', richting: 'hoger' },
  ],
} as const;

/** The rows of a table of a gemeente itself. */
const maakEigenRijen = (n: number) =>
  maakCodes(n).map((buurt, i) => ({ buurt, klachten: String(i % 50), tevreden: i % 9 === 0 ? '' : `${i % 90},5` }));

/** New areas of four buurten each, of which the last may have fewer. */
function maakSamenstellingen(n: number) {
  const codes = maakCodes(n);
  return Array.from({ length: Math.ceil(n / 4) }, (_, i) => ({
    code: `samen-${i + 1}`,
    eenheden: codes.slice(4 * i, 4 * i + 4),
  }));
}

/** A mapping in which every fourth buurt gives half of itself to the next. */
function maakKoppeling(n: number) {
  const codes = maakCodes(n);
  const delen = codes.flatMap((van, i) => {
    const buur = i % 4 === 0 ? codes[i + 1] : undefined;
    return buur === undefined
      ? [{ van, naar: van, aandeel: 1 }]
      : [
          { van, naar: van, aandeel: 0.5 },
          { van, naar: buur, aandeel: 0.5 },
        ];
  });
  return { van: 2023, naar: 2024, delen };
}

/** The parts of every tenth buurt, and the buurten that touch. */
function maakSplitsing(n: number) {
  const codes = maakCodes(n);
  const tiende = codes.filter((_, i) => i % 10 === 0);
  const delen = tiende.flatMap((buurt) =>
    [1, 2].map((nummer) => ({ code: `${buurt}-0${nummer}`, buurt, inwoners: 100 * nummer, vierkanten: [] })),
  );
  const buren = codes.slice(1).map((code, i) => [codes[i] ?? code, code] as const);
  return { delen, options: { buren } };
}

/** The metadata of `n` columns of OData v3, in groups of ten. */
const maakMeta = (n: number) => [
  { ID: 0, ParentID: null, Key: 'WijkenEnBuurten', Type: 'GeoDetail', Title: 'Wijken en buurten' },
  ...Array.from({ length: n }, (_, i) =>
    i % 10 === 0
      ? { ID: i + 1, ParentID: null, Key: '', Type: 'TopicGroup', Title: `Groep ${i}` }
      : {
          ID: i + 1,
          ParentID: i - (i % 10) + 1,
          Key: `Kolom_${i}`,
          Type: 'Topic',
          Title: `Kolom ${i}`,
          Unit: 'aantal',
          Datatype: 'Long',
          Decimals: 0,
        },
  ),
];

/** A key of about `n` signs: as long as its figure is. */
const maakSleutel = (n: number) => `${'a'.repeat(n)}@leeftijd=65_plus:2020`;

const TEKENS = { eenheid: 'tekens', maten: [8, 1000, 16_000], groei: 'n' } as const;

/** The calls of the room of figures. */
export const KERNCIJFERS: Aanroepen = {
  aggregateKerncijfers: {
    ...GRENZEN,
    roep: aggregateKerncijfers,
    maak: (n) => [maakTabel(n), maakSamenstellingen(n)],
    groei: 'n',
  },
  checkKerncijfers: { ...TABEL, roep: checkKerncijfers, maak: (n) => [maakTabel(n), {}], groei: 'n' },
  convertKerncijfers: {
    ...GRENZEN,
    roep: convertKerncijfers,
    maak: (n) => [maakTabel(n, { jaar: 2023 }), maakKoppeling(n), { minDekking: 0.9 }],
    groei: 'n',
  },
  createReeks: {
    ...GRENZEN,
    roep: createReeks,
    maak: (n) => [[2022, 2023, 2024].map((jaar) => maakTabel(n, { jaar })), { sleutel: 'aantal_inwoners' }],
    groei: 'n',
  },
  deriveKerncijfers: { ...TABEL, roep: deriveKerncijfers, maak: (n) => [maakTabel(n)], groei: 'n' },
  // That an item is not there is an answer too.
  findCatalogusitem: {
    ...TEKENS,
    roep: (sleutel: string) => ({ item: findCatalogusitem(sleutel) }),
    maak: (n) => [maakSleutel(n)],
  },
  fromKerncijferdocument: {
    ...BUURTEN,
    roep: fromKerncijferdocument,
    maak: (n) => [toKerncijferdocument(maakTabel(n))],
    groei: 'n',
  },
  getInterval: {
    ...TABEL,
    roep: getInterval,
    maak: (n) => [maakTabel(n), 'BU00010000', 'aantal_inwoners'],
    groei: '1',
  },
  getKerncijfer: {
    ...TABEL,
    roep: getKerncijfer,
    maak: (n) => [maakTabel(n), 'BU00010000', 'aantal_inwoners'],
    groei: '1',
  },
  joinKerncijfers: {
    ...TABEL,
    roep: joinKerncijfers,
    maak: (n) => [[2024, 2023].map((jaar) => maakTabel(n, { jaar })), { gebieden: 'alle' }],
    groei: 'n',
  },
  listKerncijfers: { ...TABEL, roep: listKerncijfers, maak: (n) => [maakTabel(n)], groei: 'n' },
  readEigenTabel: { ...BUURTEN, roep: readEigenTabel, maak: (n) => [maakEigenRijen(n), EIGEN, {}], groei: 'n log n' },
  readKerncijfers: { ...BUURTEN, roep: readKerncijfers, maak: (n) => [maakRijen(n), { jaar: 2024 }], groei: 'n log n' },
  readMeta: { roep: readMeta, maak: (n) => [maakMeta(n)], eenheid: 'kolommen', maten: [8, 500, 4000], groei: 'n' },
  scoreTypisch: {
    roep: scoreTypisch,
    maak: (n) => [
      maakTabel(n, { perGemeente: 8000 }),
      { gemeente: 'GM0001', sleutels: ['gemiddelde_woz_waarde', 'percentage_koopwoningen'] },
    ],
    eenheid: 'buurten',
    maten: [8, 1000, 8000],
    groei: 'n log n',
    vast: [0],
  },
  selectKerncijfers: {
    ...TABEL,
    roep: selectKerncijfers,
    maak: (n) => [maakTabel(n), { soort: 'buurt', codes: maakCodes(n), kolommen: ['aantal_inwoners'] }],
    groei: 'n',
  },
  splitKerncijfers: {
    ...GRENZEN,
    roep: splitKerncijfers,
    maak: (n) => {
      const { delen, options } = maakSplitsing(n);
      return [maakTabel(n), delen, options];
    },
    groei: 'n',
  },
  toKerncijferdocument: { ...TABEL, roep: toKerncijferdocument, maak: (n) => [maakTabel(n)], groei: 'n' },
  ...documentrijen('Cijfersleutel', Cijfersleutel, { ...TEKENS, maak: (n) => [maakSleutel(n)] }),
  'Cijfersleutel.format': {
    ...TEKENS,
    roep: Cijfersleutel.format,
    maak: (n) => [Cijfersleutel.parse(maakSleutel(n))],
  },
  ...documentrijen('Kerncijferdocument', Kerncijferdocument, {
    ...BUURTEN,
    maak: (n) => [toKerncijferdocument(maakTabel(n))],
    groei: 'n',
  }),
};

import {
  Buurtcode,
  composeBuurten,
  containsGebied,
  createBuren,
  createBurenByAfstand,
  createBurenByOmtrek,
  createKoppeling,
  Gebiedscode,
  Gemeentecode,
  getGemeentecode,
  getWijkcode,
  Koppeling,
  listBuren,
  splitBuurten,
  toTooi,
  Wijkcode,
} from 'buurtaanpak/gebied';
import { createRaster } from '../../test/gebied/hulp.js';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';

const lijst = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));
const code = (i: number): string => `BU${String(i).padStart(8, '0')}`;
/** Where the `i`th of `n` lies in a square of rows. */
const plek = (i: number, n: number) => {
  const breed = Math.ceil(Math.sqrt(n));
  return { x: i % breed, y: Math.floor(i / breed) };
};
/** So many units in rows, with some 40 people each. */
const raster = (n: number) => createRaster(Math.ceil(n / 4), Math.min(n, 4), (i) => 10 + ((i * 37) % 60));
const vlak = (i: number, n: number) => {
  const { x, y } = plek(i, n);
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return {
    type: 'Feature',
    properties: { code: code(i) },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};
/** Buurten of 2,000 people with forty squares each, in rows. */
const vierkanten = (n: number) =>
  lijst(n * 40, (i) => {
    const buurt = Math.floor(i / 40);
    const { x, y } = plek(buurt, n);
    const vak = i % 40;
    return {
      code: `E${2000 + x * 8 + (vak % 8)}N${5000 + y * 5 + Math.floor(vak / 8)}`,
      inwoners: 40 + ((i * 37) % 20),
      buurt: code(buurt),
    };
  });
const adressen = (n: number, buurt: string, eerste: number) =>
  lijst(n, (i) => ({ PC6: `8911${i % 2 === 0 ? 'AA' : 'AB'}`, Huisnummer: i + 1, [buurt]: eerste + (i % 7) }));
/** Codes that differ, which cost the same. */
const CODES = { eenheid: 'codes', maten: [1, 10, 9000], groei: '1' } as const;

/** The calls of `gebied`. */
export const GEBIED: Aanroepen = {
  composeBuurten: {
    roep: composeBuurten,
    maak: (n) => {
      const { eenheden, buren } = raster(n);
      return [eenheden, buren, { doel: 750, zaad: 1, inspanning: 10 }];
    },
    eenheid: 'eenheden',
    maten: [4, 100, 400],
    groei: 'n²',
  },
  containsGebied: { roep: containsGebied, maak: (n) => ['GM0080', `BU0080${String(n).padStart(4, '0')}`], ...CODES },
  createBuren: {
    roep: createBuren,
    maak: (n) => [lijst(n, (i) => [code((i * 7919) % n), code(i)])],
    eenheid: 'paren',
    maten: [2, 1000, 16_000],
    groei: 'n log n',
  },
  createBurenByAfstand: {
    roep: createBurenByAfstand,
    maak: (n) => [lijst(n, (i) => ({ code: code(i), x: plek(i, n).x * 100, y: plek(i, n).y * 100 })), { afstand: 142 }],
    eenheid: 'punten',
    maten: [2, 1000, 16_000],
    groei: 'n log n',
  },
  createBurenByOmtrek: {
    roep: createBurenByOmtrek,
    maak: (n) => [
      { type: 'FeatureCollection', features: lijst(n, (i) => vlak(i, n)) },
      { soort: 'queen', tolerantie: 0.01, codeveld: 'code' },
    ],
    eenheid: 'gebieden',
    maten: [2, 400, 3200],
    groei: 'n log n',
  },
  createKoppeling: {
    roep: createKoppeling,
    maak: (n) => [
      { soort: 'adressen', oud: adressen(n, 'Buurt2020', 800_101), nieuw: adressen(n, 'Buurt2024', 800_102) },
      { van: 2020, naar: 2024 },
    ],
    eenheid: 'adressen',
    maten: [2, 1000, 16_000],
    groei: 'n log n',
  },
  getGemeentecode: { roep: getGemeentecode, maak: (n) => [code(n)], ...CODES },
  getWijkcode: { roep: getWijkcode, maak: (n) => [code(n)], ...CODES },
  listBuren: {
    roep: listBuren,
    maak: (n) => [raster(n).buren, 'E00000'],
    eenheid: 'eenheden',
    maten: [4, 500, 16_000],
    groei: 'n',
  },
  splitBuurten: {
    roep: splitBuurten,
    maak: (n) => [
      lijst(n, (i) => ({ code: code(i), inwoners: 2000, grens: 'WK1' })),
      vierkanten(n),
      { doel: 750, zaad: 1, inspanning: 2 },
    ],
    eenheid: 'buurten',
    maten: [1, 4, 16],
    groei: 'n log n',
  },
  toTooi: { roep: toTooi, maak: (n) => [`GM${String(n).padStart(4, '0')}`], ...CODES },
  ...listLeden('Buurtcode', Buurtcode, { maak: (n) => [code(n)], ...CODES }),
  ...listLeden('Gebiedscode', Gebiedscode, { maak: (n) => [code(n)], ...CODES }),
  ...listLeden('Gemeentecode', Gemeentecode, { maak: (n) => [`GM${String(n).padStart(4, '0')}`], ...CODES }),
  ...listLeden('Koppeling', Koppeling, {
    maak: (n) => [
      {
        van: 2020,
        naar: 2024,
        delen: lijst(n, (i) => ({ van: code(i), naar: code(i + 1), aandeel: 0.7, aandeelOppervlakte: 0.5 })),
        verdwenen: lijst(n, (i) => ({ code: code(i), aandeel: 0.3, eenheden: 2 })),
      },
    ],
    eenheid: 'buurten',
    maten: [1, 300, 3000],
    groei: 'n',
  }),
  ...listLeden('Wijkcode', Wijkcode, { maak: (n) => [`WK0080${String(n % 100).padStart(2, '0')}`], ...CODES }),
};

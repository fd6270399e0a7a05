/** Whatever is handed to a public function, it answers with a value or with a code: never with an error of the language. */
import * as gevoeligheid from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import * as deur from 'buurtaanpak/routekaart';
import * as huis from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { computeCronbach } from '../../src/gevoeligheid/samenhang/computeCronbach.js';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const {
  analyseGevoeligheid,
  analyseSamenhang,
  checkRoutekaart,
  Routekaart,
  drawScores,
  normalizeWaarden,
  rankByMethode,
  scoreBuurten,
  treatWaarden,
  weighCriteria,
} = { ...deur, ...gevoeligheid, ...huis };
const kaart = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
const tabel = makeTabel({ a: [1, 2, 4], b: [2, 1, 3] });
const scores = scoreBuurten(kaart, tabel);
const kolommen = { a: [0, 1, 0.5], b: [1, 0, 0.3] };
const gewichten = { a: 1, b: 2 };
const codes = ['A', 'B', 'C'];
const eigen = { codes, kolommen, gewichten };
const minmax = { methode: 'minmax' } as const;

const onzin: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  Number.NaN,
  'x',
  '',
  Symbol('x'),
  12n,
  [],
  [null],
  [[1]],
  ['1', '2', '3'],
  {},
  { a: null },
  { a: ['1', '2', '3'], b: [1, 2, 3] },
  { length: 3 },
  new Map(),
  new Float64Array(2),
  new BigInt64Array(3),
  new DataView(new ArrayBuffer(8)),
  () => 1,
];
const anders = (deel: object) => onzin.map((waarde) => ({ ...deel, x: waarde }));

/** Calls with something that is not what it should be, in each place. */
const roepen: Record<string, (waarde: never) => unknown> = {
  scoreBuurten: (x) => scoreBuurten(x, tabel),
  'scoreBuurten, criteria': (x) => scoreBuurten({ ...kaart, criteria: x }, tabel),
  'scoreBuurten, criterium': (x) => scoreBuurten({ ...kaart, criteria: [x] }, tabel),
  'scoreBuurten, bron': (x) => scoreBuurten({ ...kaart, criteria: [{ ...kaart.criteria[0]!, bron: x }] }, tabel),
  'scoreBuurten, themas': (x) => scoreBuurten({ ...kaart, themas: x }, tabel),
  'scoreBuurten, tabel': (x) => scoreBuurten(kaart, x),
  'scoreBuurten, gebieden': (x) => scoreBuurten(kaart, { ...tabel, gebieden: x }),
  'scoreBuurten, gebied': (x) => scoreBuurten(kaart, { ...tabel, gebieden: [x, x, x] }),
  'scoreBuurten, kolommen': (x) => scoreBuurten(kaart, { ...tabel, kolommen: x }),
  'scoreBuurten, kolom': (x) => scoreBuurten(kaart, { ...tabel, kolommen: [x] }),
  'scoreBuurten, waarden': (x) =>
    scoreBuurten(kaart, { ...tabel, kolommen: [{ ...tabel.kolommen[0]!, waarden: x }, tabel.kolommen[1]!] }),
  'scoreBuurten, beoordelingen': (x) => scoreBuurten(kaart, tabel, x),
  'scoreBuurten, options': (x) => scoreBuurten(kaart, tabel, [], x),
  'scoreBuurten, kandidaten': (x) => scoreBuurten(kaart, tabel, [], { kandidaten: x }),
  'scoreBuurten, gelijk': (x) => scoreBuurten(kaart, tabel, [], { gelijk: x }),
  checkRoutekaart: (x) => checkRoutekaart(x),
  'checkRoutekaart, options': (x) => checkRoutekaart(kaart, x),
  'checkRoutekaart, tabel': (x) => checkRoutekaart(kaart, { kerncijfers: x }),
  'Routekaart.create': (x) => Routekaart.create(x),
  'Routekaart.create, options': (x) => Routekaart.create(kaart, x),
  normalizeWaarden: (x) => normalizeWaarden(x, minmax),
  'normalizeWaarden, wijze': (x) => normalizeWaarden([1, 2], x),
  'normalizeWaarden, options': (x) => normalizeWaarden([1, 2], minmax, x),
  'normalizeWaarden, schaal': (x) => normalizeWaarden([1, 2], minmax, { schaal: x }),
  treatWaarden: (x) => treatWaarden(x, {}),
  'treatWaarden, behandeling': (x) => treatWaarden([1, 2], x),
  weighCriteria: (x) => weighCriteria(x, kolommen),
  'weighCriteria, opgegeven': (x) => weighCriteria({ methode: 'opgegeven', x } as never, kolommen),
  'weighCriteria, gelijk': (x) => weighCriteria({ methode: 'gelijk' }, x),
  'weighCriteria, ahp': (x) => weighCriteria({ methode: 'ahp', vergelijkingen: x }),
  'weighCriteria, critic': (x) => weighCriteria({ methode: 'critic' }, x),
  'weighCriteria, entropie': (x) => weighCriteria({ methode: 'entropie' }, x),
  'weighCriteria, pca': (x) => weighCriteria({ methode: 'pca' }, x),
  computeCronbach: (x) => computeCronbach(x),
  'weighCriteria, rangorde': (x) => weighCriteria({ methode: 'rangorde', volgorde: x }),
  'weighCriteria, swing': (x) => weighCriteria({ methode: 'swing', punten: x }),
  'topsis, kolommen': (x) => rankByMethode({ codes, kolommen: x, gewichten }, 'topsis'),
  'topsis, codes': (x) => rankByMethode({ codes: x, kolommen, gewichten }, 'topsis'),
  'topsis, gewichten': (x) => rankByMethode({ codes, kolommen, gewichten: x }, 'topsis'),
  'vikor, kolommen': (x) => rankByMethode({ codes, kolommen: x, gewichten }, 'vikor'),
  'vikor, options': (x) => rankByMethode(eigen, 'vikor', x),
  'vikor, v': (x) => rankByMethode(eigen, 'vikor', { v: x }),
  'promethee, kolommen': (x) => rankByMethode({ codes, kolommen: x, gewichten }, 'promethee'),
  'promethee, options': (x) => rankByMethode(eigen, 'promethee', x),
  'promethee, voorkeuren': (x) => rankByMethode(eigen, 'promethee', { voorkeuren: x }),
  'promethee, voorkeur': (x) => rankByMethode(eigen, 'promethee', { voorkeuren: { a: x } }),
  rankByMethode: (x) => rankByMethode(x, 'topsis'),
  'rankByMethode, methode': (x) => rankByMethode(scores, x),
  'rankByMethode, options': (x) => rankByMethode(scores, 'vikor', x),
  analyseSamenhang: (x) => analyseSamenhang(x),
  'analyseSamenhang, options': (x) => analyseSamenhang(scores, x),
  'analyseSamenhang, soort': (x) => analyseSamenhang(scores, { soort: x }),
  'analyseSamenhang, grens': (x) => analyseSamenhang(scores, { dubbeltelling: x }),
  drawScores: (x) => [...drawScores(x, tabel, [], { zaad: 1, trekkingen: 2 })],
  'drawScores, beoordelingen': (x) => [...drawScores(kaart, tabel, x, { zaad: 1, trekkingen: 2 })],
  'drawScores, options': (x) => [...drawScores(kaart, tabel, [], x)],
  'drawScores, onzekerheid': (x) => [...drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 2, onzekerheid: x })],
  'drawScores, gewichten': (x) => [
    ...drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 2, onzekerheid: { gewichten: x } }),
  ],
  'drawScores, grenzen': (x) => [
    ...drawScores(kaart, tabel, [], {
      zaad: 1,
      trekkingen: 2,
      onzekerheid: { gewichten: { methode: 'grenzen', grenzen: { a: x } } },
    }),
  ],
};

/** What comes out holds no NaN where nothing is missing, looked for as deep as it goes. */
const hasNaN = (waarde: unknown): boolean =>
  typeof waarde === 'number'
    ? Number.isNaN(waarde)
    : typeof waarde === 'object' && waarde !== null && Object.values(waarde).some(hasNaN);

describe('nonsense', () => {
  test.each(Object.entries(roepen))('in %s', (_, roep) => {
    for (const waarde of [...onzin, ...anders({ methode: 'dirichlet' }), ...anders({ vorm: 'u' })]) {
      try {
        const uit = roep(waarde as never);
        expect(hasNaN(uit), String(waarde?.toString)).toBe(false);
      } catch (fout) {
        expect(
          isDomeinFout(fout),
          `${String(fout)} for ${typeof waarde} ${JSON.stringify(waarde, (_, v) => (typeof v === 'bigint' ? `${v}` : v))}`,
        ).toBe(true);
      }
    }
  });

  test('in the analysis', async () => {
    const basis = { zaad: 1, trekkingen: 1 };
    for (const waarde of onzin as readonly never[])
      for (const roep of [
        () => analyseGevoeligheid(waarde, tabel, [], basis),
        () => analyseGevoeligheid(kaart, waarde, [], basis),
        () => analyseGevoeligheid(kaart, tabel, waarde, basis),
        () => analyseGevoeligheid(kaart, tabel, [], waarde),
        () => analyseGevoeligheid(kaart, tabel, [], { ...basis, k: waarde }),
        () => analyseGevoeligheid(kaart, tabel, [], { ...basis, sobol: waarde }),
        () =>
          analyseGevoeligheid(kaart, tabel, [], {
            ...basis,
            sobol: { steekproef: 2, herhalingen: 1, uitkomst: waarde },
          }),
        () => analyseGevoeligheid(kaart, tabel, [], { ...basis, onVoortgang: waarde }),
        () => analyseGevoeligheid(kaart, tabel, [], { ...basis, pauze: waarde }),
        () => analyseGevoeligheid(kaart, tabel, [], { ...basis, signaal: waarde }),
      ])
        await roep().then(
          () => undefined,
          (fout) => expect(isDomeinFout(fout), String(fout)).toBe(true),
        );
  });

  test('says what cannot be read, and where', () => {
    const meld = (roep: () => unknown) => {
      const { code, pad } = foutVan(roep);
      return [code, pad];
    };
    expect(meld(() => scoreBuurten({} as never, tabel))[0]).toBe('kern.document_ongeldig');
    expect(meld(() => scoreBuurten(kaart, null as never))).toEqual(['routekaart.invoer_onleesbaar', ['kerncijfers']]);
    expect(meld(() => normalizeWaarden([1, '2' as never], minmax))).toEqual(['routekaart.invoer_onleesbaar', [1]]);
    expect(meld(() => scoreBuurten(kaart, tabel, [], { gelijk: 'loten' as never }))).toEqual([
      'routekaart.invoer_onleesbaar',
      ['opties', 'gelijk'],
    ]);
    expect(meld(() => rankByMethode(scores, 'electre' as never))).toEqual([
      'routekaart.invoer_onleesbaar',
      ['methode'],
    ]);
    const groot = { codes: ['A', 'B'], kolommen: { a: [1e200, 1] }, gewichten: { a: 1 } };
    expect(meld(() => rankByMethode(groot, 'topsis'))).toEqual(['routekaart.getal_onbruikbaar', ['a', 0]]);
    const boxcox = {
      winsoriseren: 0,
      scheefheid: 0.1,
      kurtosis: -9,
      transformatie: { methode: 'boxcox', lambda: 99 },
    } as const;
    expect(meld(() => treatWaarden([0, 1, 2, 1e9], boxcox))).toEqual(['routekaart.getal_onbruikbaar', [3]]);
    const behandeld = makeRoutekaart([makeCriterium('a', { behandeling: boxcox })]);
    expect(foutVan(() => scoreBuurten(behandeld, makeTabel({ a: [0, 1, 2, 1e9] }))).bevindingen[0]).toMatchObject({
      code: 'routekaart.getal_onbruikbaar',
      pad: ['criteria', 0, 'behandeling'],
    });
  });

  test('ids that are one id, or none', () => {
    const meld = (...ids: string[]) =>
      checkRoutekaart({
        ...kaart,
        criteria: ids.map((id, i) => makeCriterium(id, { bron: { soort: 'kerncijfer', sleutel: `${i}` } })),
      }).map(({ code, pad }) => [code, pad]);
    // The same letters, the accent in the letter and behind it.
    expect(meld('caf\u00e9', 'cafe\u0301')).toEqual([['routekaart.id_dubbel', ['criteria', 1, 'id']]]);
    expect(meld('__proto__')).toEqual([['routekaart.id_ongeldig', ['criteria', 0, 'id']]]);
    expect(meld('constructor')).toEqual([]);
    expect(meld('a').length + checkRoutekaart({ ...kaart, schaal: { van: 0, tot: 1e-200 } }).length).toBe(1);
  });
});

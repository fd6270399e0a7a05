/** The model as a function of uniform numbers: which number chooses what, and what is told before a draw. */
import type { Onzekerheid } from 'buurtaanpak/gevoeligheid';
import type { Kerncijferkolom } from 'buurtaanpak/kerncijfers';
import type { Beoordeling } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { makeLoting } from '../../src/gevoeligheid/cijfers/makeLoting.js';
import { makeOntwerp } from '../../src/gevoeligheid/trekking/ontwerp.js';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { B, f, i32, kleineKaart, kleineTabel, vier } from './klein.js';

const GEEN = Number.NaN;
const donoren = { methode: 'donoren' } as const;
const vast = (aantal: number) => ({
  code: 'routekaart.ontbrekend_vast',
  ernst: 'info',
  pad: [],
  params: { aantal, kandidaten: 4 },
});

function ontwerpVan(
  onzekerheid: Onzekerheid = {},
  kaart = kleineKaart(),
  tabel = kleineTabel(),
  oordelen: readonly Beoordeling[] = [],
) {
  return makeOntwerp(kaart, tabel, oordelen, undefined, onzekerheid);
}
/** Four numbers for the weights, five for the choices, and what more there is. */
const u = (keuzes: readonly [number, number, number, number, number], ...rest: readonly number[]) =>
  f(0.25, 0.5, 0.75, 0.5, ...keuzes, ...rest);
const NUL = [0, 0, 0, 0, 0] as const;

describe('makeOntwerp', () => {
  test('of what is certain: the inputs, and the scores and weights without uncertainty', () => {
    const { basis, plan, ...rest } = ontwerpVan();
    const gewicht = (naam: string) => ({ naam, soort: 'gewicht', grootte: 1 });
    const keuze = (naam: string, grootte: number) => ({ naam, soort: 'keuze', grootte });
    expect(rest).toEqual({
      bevindingen: [vast(2)],
      nominaal: f(0.6875, 0.5625, 0.5, 0.125),
      nominaalEffectief: f(0.5, 0.125, 0.375),
      invoeren: [
        gewicht('b'),
        gewicht('c'),
        gewicht('a'),
        gewicht('t'),
        keuze('normalisatie', 1),
        keuze('aggregatie', 1),
        keuze('aanvulling', 1),
        keuze('rol_weglaten', 1),
        keuze('criterium_weglaten', 1),
        keuze('beoordelaars', 0),
        keuze('cijfers', 0),
        keuze('ontbrekende_cijfers', 0),
      ],
      dimensie: 9,
    });
    const { scenario, matrix, ...gepland } = plan(u(NUL));
    expect(matrix).toBe(scenario.matrix);
    expect(matrix).toEqual(basis.matrix);
    expect(gepland).toEqual({
      gewichten: f(0.25, 0.75, 0.5, 0.5),
      effectief: f(0.5, 0.125, 0.375),
      maat: 0,
      vulling: undefined,
      geweigerd: [],
    });
  });

  test('each choice by its own number', () => {
    const { plan } = ontwerpVan(
      {
        normalisaties: [{ methode: 'minmax' }, { methode: 'percentielrang' }],
        aggregaties: [{ methode: 'rekenkundig' }, { methode: 'meetkundig' }, { methode: 'harmonisch' }],
        aanvullingen: [{ regel: 'weglaten' }, { regel: 'mediaan' }],
      },
      kleineKaart({}, { a: { normalisatie: undefined } }),
    );
    const keuze = (...keuzes: readonly [number, number, number, number, number]) => {
      const { routekaart } = plan(u(keuzes)).scenario.voorbereiding;
      const [a] = routekaart.criteria;
      return [a?.normalisatie?.methode, routekaart.aggregatie?.methode, a?.ontbrekend?.regel];
    };
    expect(keuze(0, 0, 0, 0, 0)).toEqual(['minmax', 'rekenkundig', 'weglaten']);
    expect(keuze(0.49, 0.33, 0.49, 0.9, 0.9)).toEqual(['minmax', 'rekenkundig', 'weglaten']);
    expect(keuze(0.5, 0, 0, 0, 0)).toEqual(['percentielrang', 'rekenkundig', 'weglaten']);
    expect(keuze(0, 0.34, 0, 0, 0)).toEqual(['minmax', 'meetkundig', 'weglaten']);
    expect(keuze(0, 0.99, 0, 0, 0)).toEqual(['minmax', 'harmonisch', 'weglaten']);
    expect(keuze(0, 0, 0.5, 0, 0)).toEqual(['minmax', 'rekenkundig', 'mediaan']);
  });

  test('a criterion that is left out is one that counts, or none', () => {
    const { plan } = ontwerpVan({ criteriumWeglaten: true }, kleineKaart({}, { b: { gewicht: 0 } }));
    const effectief = (kans: number) => [...plan(u([0, 0, 0, 0, kans])).effectief];
    expect(effectief(0)).toEqual([0.5, 0, 0.5]);
    expect(effectief(0.34)).toEqual([0, 0, 1]);
    expect(effectief(0.67)).toEqual([1, 0, 0]);
    const zeker = ontwerpVan({ criteriumWeglaten: false });
    expect([...zeker.plan(u([0, 0, 0, 0, 0.9])).effectief]).toEqual([0.5, 0.125, 0.375]);
  });

  test('who misses a required criterion has no score, unless that is left out', () => {
    const kaart = kleineKaart({}, { a: { ontbrekend: { regel: 'weigeren' } } });
    const { plan, nominaal, bevindingen } = ontwerpVan({ criteriumWeglaten: true }, kaart);
    expect(nominaal).toEqual(f(0.6875, 0.5625, 0.5, GEEN));
    expect(bevindingen).toEqual([vast(1)]);
    expect(plan(u([0, 0, 0, 0, 0])).geweigerd).toEqual([3]);
    expect(plan(u([0, 0, 0, 0, 0.3])).geweigerd).toEqual([]);
    expect(plan(u([0, 0, 0, 0, 0.6])).geweigerd).toEqual([3]);
  });

  test('weights are drawn by their own numbers', () => {
    const { plan } = ontwerpVan({ gewichten: { methode: 'marge', marge: 0.5 } });
    const { gewichten, effectief } = plan(u(NUL));
    expect([...gewichten].map((x) => Number(x.toFixed(12)))).toEqual([
      0.2,
      0.8,
      Number((5 / 9).toFixed(12)),
      Number((4 / 9).toFixed(12)),
    ]);
    expect(effectief[1]).toBeCloseTo(0.2 * (4 / 9), 14);
  });

  test('gaps are filled by the last number; who has no score keeps none', () => {
    const kaart = kleineKaart({}, { a: { ontbrekend: { regel: 'weigeren' } } });
    const { plan, invoeren, dimensie, bevindingen } = ontwerpVan({ ontbrekend: { ...donoren, aantal: 1 } }, kaart);
    expect(invoeren.at(-1)).toEqual({ naam: 'ontbrekende_cijfers', soort: 'keuze', grootte: 1 });
    expect(dimensie).toBe(10);
    expect(bevindingen).toEqual([
      {
        code: 'routekaart.ontbrekend_getrokken',
        ernst: 'info',
        pad: [],
        params: { aantal: 1, kandidaten: 4 },
      },
    ]);
    const { vulling, geweigerd } = plan(u(NUL, 0.5));
    expect(vulling?.rijen).toEqual(i32(2));
    const rij = f(9, 9, 9);
    vulling?.write(2, rij, 0);
    expect(rij).toEqual(f(9, 1, 9));
    expect(geweigerd).toEqual([3, 3]);
  });

  test('nothing is told of gaps when there are none, or they stand for a decision', () => {
    const vol = makeTabel({ a: [1, 2], b: [1, 2], c: [1, 2] });
    expect(ontwerpVan({}, kleineKaart(), vol).bevindingen).toEqual([]);
    expect(ontwerpVan({ ontbrekend: donoren }, kleineKaart(), vol).bevindingen).toEqual([]);
    const bodem = { ontbrekend: { regel: 'bodem' } } as const;
    expect(ontwerpVan({}, kleineKaart({}, { a: bodem })).bevindingen).toEqual([vast(1)]);
    expect(ontwerpVan({}, kleineKaart({}, { a: bodem, b: bodem })).bevindingen).toEqual([]);
    expect(ontwerpVan({}, kleineKaart({}, { b: { gewicht: 0 } })).bevindingen).toEqual([vast(1)]);
  });

  test('figures are drawn by one number after the assessors, and are then not missing', () => {
    const tabel = kleineTabel();
    const kolommen = tabel.kolommen.map(
      (kolom): Kerncijferkolom =>
        kolom.sleutel === 'a' ? { ...kolom, onder: f(4, 2, 0, 1), boven: f(4, 2, 0, 3) } : kolom,
    );
    const { plan, invoeren, bevindingen } = ontwerpVan({ cijfers: true }, kleineKaart(), { ...tabel, kolommen });
    expect(invoeren.slice(-3)).toEqual([
      { naam: 'beoordelaars', soort: 'keuze', grootte: 0 },
      { naam: 'cijfers', soort: 'keuze', grootte: 1 },
      { naam: 'ontbrekende_cijfers', soort: 'keuze', grootte: 0 },
    ]);
    const zonder = (criterium: string, positie: number, aantal: number) => ({
      code: 'routekaart.cijfer_zonder_interval',
      ernst: 'info',
      pad: ['criteria', positie],
      params: { criterium, aantal, kandidaten: 4 },
    });
    expect(bevindingen).toEqual([zonder('b', 1, 3), zonder('c', 2, 4), vast(1)]);
    const { matrix, scenario } = plan(u(NUL, 0.5));
    expect(matrix).not.toBe(scenario.matrix);
    // The gap of the fourth lies between 1 and 3, by the number of its cell.
    const lot = makeLoting(0.5)(3, 0);
    expect([...matrix].map((x) => Number(x.toFixed(12)))).toEqual(
      [1, 0, 0.5, 0.5, 1, 0.5, 0, GEEN, 1, (1 + 2 * lot) / 4, 0.5, 0].map((x) => Number(x.toFixed(12))),
    );
    const geen = ontwerpVan({ cijfers: true });
    expect(geen.dimensie).toBe(9);
    expect(geen.plan(u(NUL)).matrix).toBe(geen.plan(u(NUL)).scenario.matrix);
  });

  test('assessors are drawn by a number each, and a role is left out', () => {
    const kaart = makeRoutekaart([vier('a'), makeCriterium('v', { bron: { soort: 'beoordeling', schaal } })]);
    const oordelen = [
      makeOordeel(B(1), 'v', 'wijk', 'w1', 1),
      makeOordeel(B(1), 'v', 'wijk', 'w2', 5),
      makeOordeel(B(1), 'v', 'gemeente', 'g', 5),
    ];
    const tabel = makeTabel({ a: [4] });
    const trek = ontwerpVan({ bootstrap: true, rolWeglaten: true }, kaart, tabel, oordelen);
    expect(trek.invoeren.at(-3)).toEqual({ naam: 'beoordelaars', soort: 'keuze', grootte: 3 });
    expect(trek.dimensie).toBe(10);
    const matrix = (rol: number, ...stemmen: readonly number[]) => [
      ...trek.plan(f(0, 0, 0, 0, 0, rol, 0, ...stemmen)).matrix,
    ];
    // Of no role left out: the mean of a wijk and a gemeente.
    expect(matrix(0, 0, 0, 0)).toEqual([1, 0.5]);
    expect(matrix(0, 0, 0, 0.5)).toEqual([1, 0.75]);
    expect(matrix(0, 0, 0.5, 0.5)).toEqual([1, 1]);
    const uitkomsten = [0.3, 0.55, 0.8].map((rol) => matrix(rol, 0, 0, 0)[1]);
    expect([...uitkomsten].sort()).toEqual([0, 0.5, 1]);
    const vastRol = ontwerpVan({ rolWeglaten: true }, kaart, tabel, oordelen);
    const gevonden = [0, 0.3, 0.55, 0.8].map((rol) => vastRol.plan(f(0, 0, 0, 0, 0, rol, 0)).matrix[1]);
    expect(gevonden[0]).toBe(0.75);
    expect([...gevonden].sort()).toEqual([0.5, 0.75, 0.75, 1]);
  });

  test('of the alternatives only scales beside each other are told, each once, after the findings of the document', () => {
    const tabel = makeTabel({ a: [1, 2], b: [3, 3], c: [1, 2] });
    const kaart = kleineKaart({}, { a: { normalisatie: undefined }, b: { normalisatie: undefined } });
    const constant = {
      code: 'routekaart.criterium_constant',
      ernst: 'waarschuwing',
      pad: ['criteria', 1],
      params: { criterium: 'b' },
    };
    const gemengd = (pad: readonly (string | number)[], plaats: string, ids: readonly string[]) => ({
      code: 'routekaart.schalen_gemengd',
      ernst: 'waarschuwing',
      pad,
      params: { plaats, ids },
    });
    const find = (onzekerheid: Onzekerheid) => ontwerpVan(onzekerheid, kaart, tabel).bevindingen;
    expect(find({})).toEqual([constant]);
    const zscore = { methode: 'zscore' } as const;
    expect(find({ normalisaties: [{ methode: 'minmax' }, zscore], aanvullingen: [{ regel: 'mediaan' }] })).toEqual([
      constant,
      gemengd(['themas', 0], 't', ['b']),
    ]);
  });

  test('refuses uncertainty that cannot be, with all that is wrong, and what it cannot read', () => {
    const fout = foutVan(() => ontwerpVan({ normalisaties: [], aggregaties: [] }));
    expect([fout.code, fout.params]).toEqual(['routekaart.onzekerheid_ongeldig', { aantal: 2 }]);
    expect(fout.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.keuzes_leeg', ['normalisaties']],
      ['routekaart.keuzes_leeg', ['aggregaties']],
    ]);
    expect(foutVan(() => ontwerpVan({}, {} as never)).code).toBe('kern.document_ongeldig');
    expect(foutVan(() => ontwerpVan({}, kleineKaart(), kleineTabel(), 'x' as never)).code).toBe(
      'routekaart.invoer_onleesbaar',
    );
  });
});

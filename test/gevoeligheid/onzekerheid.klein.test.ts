/** Descriptions of uncertainty: every bound, the choices that they give, and which inputs can make a difference. */
import type { Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { describe, expect, test } from 'vitest';
import { checkOnzekerheid } from '../../src/gevoeligheid/trekking/checkOnzekerheid.js';
import { checkTrekkingen } from '../../src/gevoeligheid/trekking/checkTrekkingen.js';
import { listKeuzes } from '../../src/gevoeligheid/trekking/listKeuzes.js';
import { listOnzeker } from '../../src/gevoeligheid/trekking/listOnzeker.js';
import { listPlekken } from '../../src/gevoeligheid/trekking/listPlekken.js';
import { makeOntwerp } from '../../src/gevoeligheid/trekking/ontwerp.js';
import { splitBronnen } from '../../src/gevoeligheid/trekking/splitBronnen.js';
import { drawOordelen, listStemplekken } from '../../src/gevoeligheid/trekking/stemmers.js';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { B, f, kleineKaart, kleineTabel, scenarioVan, vier } from './klein.js';

const GEEN = Number.NaN;
const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
  code: `routekaart.${code}`,
  ernst: 'fout',
  pad,
  params,
});

describe('checkOnzekerheid', () => {
  const check = (onzekerheid: unknown, kaart = kleineKaart()) => checkOnzekerheid(kaart, onzekerheid as Onzekerheid);
  const buiten = (veld: string, waarde: string, tot: number) => [
    fout('onzekerheid_buiten_bereik', ['gewichten', veld], { waarde, van: 0, tot }),
  ];

  test('the concentration of Dirichlet is above 0, at most a million, and a number to compute with', () => {
    const dirichlet = (concentratie?: number) => check({ gewichten: { methode: 'dirichlet', concentratie } });
    expect([undefined, 1e-150, 1, 1e6].flatMap(dirichlet)).toEqual([]);
    expect(dirichlet(0)).toEqual(buiten('concentratie', '0', 1e6));
    expect(dirichlet(-1)).toEqual(buiten('concentratie', '-1', 1e6));
    expect(dirichlet(1e6 + 1)).toEqual(buiten('concentratie', '1000001', 1e6));
    expect(dirichlet(1e-151)).toEqual(buiten('concentratie', '1e-151', 1e6));
    expect(dirichlet(GEEN)).toEqual(buiten('concentratie', 'NaN', 1e6));
  });

  test('a margin is above 0 and at most 1', () => {
    const marge = (waarde: number) => check({ gewichten: { methode: 'marge', marge: waarde } });
    expect([0.001, 1].flatMap(marge)).toEqual([]);
    expect(marge(0)).toEqual(buiten('marge', '0', 1));
    expect(marge(1.001)).toEqual(buiten('marge', '1.001', 1));
    expect(marge(GEEN)).toEqual(buiten('marge', 'NaN', 1));
  });

  test('bounds are of criteria and themas that are there, and rise', () => {
    const grenzen = (lijst: object) => check({ gewichten: { methode: 'grenzen', grenzen: lijst } });
    const omgekeerd = (id: string, van: string, tot: string) =>
      fout('band_omgekeerd', ['gewichten', 'grenzen', id], { van, tot });
    expect(grenzen({ a: { van: 0, tot: 1 }, t: { van: 2, tot: 2 } })).toEqual([]);
    expect(grenzen({})).toEqual([]);
    expect(grenzen({ x: { van: 0, tot: 1 } })).toEqual([
      fout('criterium_onbekend', ['gewichten', 'grenzen', 'x'], { criterium: 'x' }),
    ]);
    expect(grenzen({ a: { van: -1, tot: 1 } })).toEqual([omgekeerd('a', '-1', '1')]);
    expect(grenzen({ a: { van: 2, tot: 1 } })).toEqual([omgekeerd('a', '2', '1')]);
    expect(grenzen({ a: { van: 0, tot: 0 } })).toEqual([omgekeerd('a', '0', '0')]);
    expect(grenzen({ a: { van: 0, tot: Number.POSITIVE_INFINITY } })).toEqual([omgekeerd('a', '0', 'Infinity')]);
    expect(grenzen({ x: { van: 2, tot: 1 }, b: { van: 3, tot: 1 } })).toEqual([
      fout('criterium_onbekend', ['gewichten', 'grenzen', 'x'], { criterium: 'x' }),
      omgekeerd('x', '2', '1'),
      omgekeerd('b', '3', '1'),
    ]);
    expect(
      checkOnzekerheid(makeRoutekaart([vier('a')]), {
        gewichten: { methode: 'grenzen', grenzen: { t: { van: 0, tot: 1 } } },
      }),
    ).toHaveLength(1);
  });

  test('a list of choices has at least one', () => {
    const leeg = (keuze: string) => fout('keuzes_leeg', [keuze], { keuze });
    expect(check({ normalisaties: [], aggregaties: [], aanvullingen: [] })).toEqual([
      leeg('normalisaties'),
      leeg('aggregaties'),
      leeg('aanvullingen'),
    ]);
    expect(check({ normalisaties: [{ methode: 'minmax' }], aanvullingen: [{ regel: 'weglaten' }] })).toEqual([]);
  });

  test('what has not the form is told by its field', () => {
    expect(check({ gewicht: 1 }).map(({ code }) => code)[0]).toMatch(/^kern\.veld_onbekend/);
    expect(check({ gewichten: { methode: 'marge', marge: '1' } }).map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.type_verkeerd', ['gewichten', 'marge']],
    ]);
    expect(check({ ontbrekend: { methode: 'donoren', aantal: 0 } })).toHaveLength(1);
    expect(check({ ontbrekend: { methode: 'donoren', aantal: 1001 } })).toHaveLength(1);
    expect(check({ ontbrekend: { methode: 'donoren', aantal: 1000 } })).toEqual([]);
    expect(check(null)).toHaveLength(1);
  });

  test('ranks beside a scale that stays are refused, each alternative once', () => {
    // b and c keep their points.
    const gemengd = kleineKaart({}, { a: { normalisatie: { methode: 'minmax' } } });
    const plaats = (pad: readonly (string | number)[]) =>
      check(
        pad[0] === 'normalisaties' ? { normalisaties: [{ methode: 'minmax' }, { methode: 'borda' }] } : {},
        gemengd,
      );
    expect(plaats(['normalisaties']).map(({ code, ernst, pad }) => [code, ernst, pad])).toEqual([
      ['routekaart.schalen_gemengd', 'fout', ['normalisaties', 1]],
    ]);
    expect(
      check(
        {
          normalisaties: [{ methode: 'borda' }, { methode: 'rang' }],
          aggregaties: [{ methode: 'rekenkundig' }, { methode: 'meetkundig' }],
        },
        gemengd,
      ).map(({ code, pad }) => [code, pad]),
    ).toEqual([
      ['routekaart.schalen_gemengd', ['normalisaties', 0]],
      ['routekaart.schalen_gemengd', ['normalisaties', 1]],
    ]);
    expect(check({}, gemengd)).toEqual([]);
    // Duels do not mind: another aggregation does.
    const duels = makeRoutekaart([makeCriterium('a', { normalisatie: { methode: 'borda' } }), vier('b')], {
      aggregatie: { methode: 'copeland' },
    });
    const aggregaties = [{ methode: 'copeland' }, { methode: 'rekenkundig' }];
    const mengsel = (pad: readonly (string | number)[]) => [
      fout('schalen_gemengd', pad, { plaats: 'proef', ids: ['a'] }),
    ];
    expect(check({ aggregaties }, duels)).toEqual(mengsel(['aggregaties', 1]));
    expect(check({ aggregaties, normalisaties: [{ methode: 'borda' }] }, duels)).toEqual(mengsel(['normalisaties', 0]));
    expect(check({ aggregaties, normalisaties: [{ methode: 'minmax' }] }, duels)).toEqual([]);
  });
});

test('checkTrekkingen asks a whole number from 1 to ten million', () => {
  for (const goed of [1, 1e7]) checkTrekkingen(goed);
  for (const [aantal, waarde] of [
    [0, '0'],
    [1e7 + 1, '10000001'],
    [1.5, '1.5'],
    ['5', '"5"'],
  ] as const) {
    const { code, pad, params } = foutVan(() => checkTrekkingen(aantal as number));
    expect([code, pad, params]).toEqual(['routekaart.trekkingen_ongeldig', [], { waarde, hoogstens: 1e7 }]);
  }
});

test('listKeuzes gives the alternatives, or the choice of the document', () => {
  const geen = [undefined];
  expect(listKeuzes({})).toEqual({ normalisaties: geen, aggregaties: geen, aanvullingen: geen, rollen: geen });
  expect(listKeuzes({ rolWeglaten: false }).rollen).toEqual(geen);
  const keuzes = {
    normalisaties: [{ methode: 'minmax' }, { methode: 'zscore' }],
    aggregaties: [{ methode: 'meetkundig' }],
    aanvullingen: [{ regel: 'mediaan' }],
  } as const;
  const { rollen, ...rest } = listKeuzes({ ...keuzes, rolWeglaten: true });
  expect(rest).toEqual(keuzes);
  expect([...rollen].sort()).toEqual(['gemeente', 'opbouwwerk', 'wijk', undefined]);
  expect(rollen[0]).toBeUndefined();
});

test('splitBronnen gives each source with something uncertain, in its order', () => {
  const gewichten = { methode: 'dirichlet' } as const;
  const ontbrekend = { methode: 'donoren' } as const;
  const methode = {
    normalisaties: undefined,
    aggregaties: undefined,
    aanvullingen: undefined,
    criteriumWeglaten: undefined,
  };
  const beoordelaars = { rolWeglaten: undefined, bootstrap: undefined };
  expect(splitBronnen({})).toEqual([]);
  expect(splitBronnen({ criteriumWeglaten: false, rolWeglaten: false, bootstrap: false, cijfers: false })).toEqual([]);
  expect(splitBronnen({ ontbrekend, cijfers: true, bootstrap: true, criteriumWeglaten: true, gewichten })).toEqual([
    { bron: 'gewichten', onzekerheid: { gewichten } },
    { bron: 'methode', onzekerheid: { ...methode, criteriumWeglaten: true } },
    { bron: 'beoordelaars', onzekerheid: { ...beoordelaars, bootstrap: true } },
    { bron: 'cijfers', onzekerheid: { cijfers: true } },
    { bron: 'ontbrekend', onzekerheid: { ontbrekend } },
  ]);
  const normalisaties = [{ methode: 'minmax' }] as const;
  expect(splitBronnen({ rolWeglaten: true, normalisaties })).toEqual([
    { bron: 'methode', onzekerheid: { ...methode, normalisaties } },
    { bron: 'beoordelaars', onzekerheid: { ...beoordelaars, rolWeglaten: true } },
  ]);
});

describe('listOnzeker', () => {
  const ontwerp = (onzekerheid: Onzekerheid, kaart = kleineKaart()) =>
    makeOntwerp(kaart, kleineTabel(), [], undefined, onzekerheid);
  /** The names of the inputs that can make a difference. */
  const namen = (onzekerheid: Onzekerheid, kaart = kleineKaart()) => {
    const model = ontwerp(onzekerheid, kaart);
    const aan = listOnzeker(model, onzekerheid);
    expect(aan).toHaveLength(12);
    return model.invoeren.filter((_, d) => aan[d]).map(({ naam }) => naam);
  };

  test('weights that are drawn, of levels with two or more', () => {
    expect(namen({})).toEqual([]);
    expect(namen({ gewichten: { methode: 'dirichlet' } })).toEqual(['b', 'c', 'a', 't']);
    expect(namen({ gewichten: { methode: 'marge', marge: 0.5 } })).toEqual(['b', 'c', 'a', 't']);
    expect(namen({ gewichten: { methode: 'dirichlet' } }, kleineKaart({}, { b: { gewicht: 0 } }))).toEqual(['a', 't']);
    expect(
      namen({ gewichten: { methode: 'grenzen', grenzen: { a: { van: 1, tot: 2 }, c: { van: 1, tot: 2 } } } }),
    ).toEqual(['c', 'a']);
  });

  test('choices with more than one alternative', () => {
    const minmax = { methode: 'minmax' } as const;
    expect(namen({ normalisaties: [minmax, { methode: 'zscore' }] })).toEqual(['normalisatie']);
    expect(namen({ normalisaties: [minmax] })).toEqual([]);
    expect(namen({ aggregaties: [{ methode: 'rekenkundig' }, { methode: 'meetkundig' }] })).toEqual(['aggregatie']);
    expect(namen({ aggregaties: [{ methode: 'meetkundig' }] })).toEqual([]);
    expect(namen({ aanvullingen: [{ regel: 'mediaan' }, { regel: 'gemiddelde' }] })).toEqual(['aanvulling']);
    expect(namen({ aanvullingen: [{ regel: 'mediaan' }] })).toEqual([]);
    expect(namen({ rolWeglaten: true })).toEqual(['rol_weglaten']);
    expect(namen({ criteriumWeglaten: true })).toEqual(['criterium_weglaten']);
    expect(namen({ ontbrekend: { methode: 'donoren' } })).toEqual(['ontbrekende_cijfers']);
    expect(namen({ cijfers: true, bootstrap: true })).toEqual([]);
  });

  test('assessors who are drawn again', () => {
    const kaart = makeRoutekaart([vier('a'), makeCriterium('v', { bron: { soort: 'beoordeling', schaal } })]);
    const oordelen = [makeOordeel(B(1), 'v', 'wijk', 'w1', 2)];
    const list = (onzekerheid: Onzekerheid) => {
      const model = makeOntwerp(kaart, makeTabel({ a: [4] }), oordelen, undefined, onzekerheid);
      return [listOnzeker(model, onzekerheid), listPlekken(model, onzekerheid)];
    };
    const uit = Array.from({ length: 10 }, () => false);
    expect(list({ bootstrap: true })).toEqual([uit.map((_, d) => d === 7), [{ naam: 'beoordelaars', van: 7, tot: 8 }]]);
    expect(list({})).toEqual([uit, []]);
  });

  test('listPlekken gives their places in the numbers of a draw', () => {
    const onzekerheid: Onzekerheid = {
      gewichten: { methode: 'grenzen', grenzen: { c: { van: 1, tot: 2 } } },
      criteriumWeglaten: true,
      ontbrekend: { methode: 'donoren' },
    };
    expect(listPlekken(ontwerp(onzekerheid), onzekerheid)).toEqual([
      { naam: 'c', van: 1, tot: 2 },
      { naam: 'criterium_weglaten', van: 8, tot: 9 },
      { naam: 'ontbrekende_cijfers', van: 9, tot: 10 },
    ]);
    expect(listPlekken(ontwerp({}), {})).toEqual([]);
  });
});

describe('assessors drawn again', () => {
  const oordelen = () => [
    makeOordeel(B(1), 'v', 'wijk', 'w2', 2),
    makeOordeel(B(1), 'v', 'gemeente', 'g1', 5),
    makeOordeel(B(2), 'v', 'wijk', 'w1', 4),
    makeOordeel(B(2), 'v', 'wijk', 'w2', 1),
  ];

  test('a place for each, in order of role and reference', () => {
    const [w2, g1, w1, w2b] = oordelen();
    const wijk = [[w1], [w2, w2b]];
    expect(listStemplekken(oordelen())).toEqual([
      { rol: 'gemeente', stemmen: [[g1]] },
      { rol: 'wijk', stemmen: wijk },
      { rol: 'wijk', stemmen: wijk },
    ]);
    expect(listStemplekken([])).toEqual([]);
  });

  test('who is drawn twice counts twice; a role that is left out is not drawn', () => {
    const kaart = makeRoutekaart([vier('a'), makeCriterium('v', { bron: { soort: 'beoordeling', schaal } })]);
    const { voorbereiding } = scenarioVan(kaart, makeTabel({ a: [4, 2, 0] }), {}, oordelen());
    const draw = (zonder: 'wijk' | 'gemeente' | undefined, ...u: readonly number[]) =>
      drawOordelen(listStemplekken(oordelen()), voorbereiding, zonder, f(9, ...u), 1);
    // w1 and w2: each role has a mean of its own, and the roles weigh the same.
    expect(draw(undefined, 0.9, 0, 0.9)).toEqual(new Map([[1, f(3.5, 2.5, GEEN)]]));
    expect(draw(undefined, 0, 0.9, 0.5)).toEqual(new Map([[1, f(3.5, 1, GEEN)]]));
    expect(draw(undefined, 0, 0, 0.49)).toEqual(new Map([[1, f(5, 4, GEEN)]]));
    expect(draw('gemeente', 0, 0, 0.9)).toEqual(new Map([[1, f(2, 2.5, GEEN)]]));
    expect(draw('wijk', 0, 0, 0.9)).toEqual(new Map([[1, f(5, GEEN, GEEN)]]));
  });

  test('twice the same voice is two voices', () => {
    const bron = { soort: 'beoordeling', schaal, minimumStemmen: { wijk: 2 } } as const;
    const kaart = makeRoutekaart([vier('a'), makeCriterium('v', { bron })]);
    const rijen = oordelen().filter(({ rol }) => rol === 'wijk');
    const { voorbereiding } = scenarioVan(kaart, makeTabel({ a: [4, 2] }), { zonder: 'opbouwwerk' }, rijen);
    const draw = (...u: readonly number[]) =>
      drawOordelen(listStemplekken(rijen), voorbereiding, undefined, f(...u), 0).get(1);
    expect(draw(0, 0)).toEqual(f(GEEN, 4));
    expect(draw(0, 0.5)).toEqual(f(GEEN, 2.5));
    expect(draw(0.5, 0.5)).toEqual(f(2, 1));
  });
});

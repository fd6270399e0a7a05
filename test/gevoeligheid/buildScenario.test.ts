/** One combination of choices, made ready to score: every number of it. */
import { describe, expect, test } from 'vitest';
import { applyKeuzes } from '../../src/gevoeligheid/trekking/applyKeuzes.js';
import { compileBoom } from '../../src/gevoeligheid/trekking/compileBoom.js';
import { listGeweigerd } from '../../src/gevoeligheid/trekking/listGeweigerd.js';
import { measureKnopen } from '../../src/gevoeligheid/trekking/measureKnopen.js';
import { multiplyTakken } from '../../src/gevoeligheid/trekking/multiplyTakken.js';
import { rescoreMatrix } from '../../src/gevoeligheid/trekking/rescoreMatrix.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { B, f, i32, kleineKaart, kleineTabel, kleinScenario, scenarioVan, vier, vlakScenario } from './klein.js';

const GEEN = Number.NaN;

describe('buildScenario', () => {
  test('gives the tree, the scores row after row, the weights and the rows with a gap', () => {
    const { voorbereiding, boom, ...rest } = kleinScenario();
    expect(rest).toEqual({
      vlak: {
        aantalKnopen: 2,
        aantalTakken: 4,
        begin: i32(0, 2, 4),
        bron: i32(1, 2, 0, -1),
        ids: ['b', 'c', 'a', 't'],
        macht: f(1, 1),
        dekking: f(0.5, 0.5),
        rekenkundig: true,
        duels: false,
      },
      matrix: f(1, 0, 0.5, 0.5, 1, 0.5, 0, GEEN, 1, GEEN, 0.5, 0),
      gewichten: f(0.25, 0.75, 0.5, 0.5),
      eenheden: [
        { id: 'b', grootste: 3, aandeel: 0.75 },
        { id: 'c', grootste: 3, aandeel: 0.75 },
        { id: 'a', grootste: 2, aandeel: 0.5 },
        { id: 't', grootste: 2, aandeel: 0.5 },
      ],
      onvolledig: i32(2, 3),
      geweigerd: [],
    });
    expect(boom).toBe(voorbereiding.boom);
    expect(voorbereiding.gebieden.map(({ code }) => code)).toEqual([B(1), B(2), B(3), B(4)]);
  });

  test('a column that does not count is 0, and its gap is none', () => {
    const { matrix, onvolledig, gewichten, eenheden } = vlakScenario({ a: 1, b: 0 }, { a: [4, 2], b: [null, 4] });
    expect({ matrix, onvolledig, gewichten, eenheden }).toEqual({
      matrix: f(1, 0, 0.5, 0),
      onvolledig: i32(),
      gewichten: f(1, 0),
      eenheden: [
        { id: 'a', grootste: 1, aandeel: 1 },
        { id: 'b', grootste: 1, aandeel: 1 },
      ],
    });
  });

  test('the unit of a level is its points, or a share when the weights are computed', () => {
    const kolommen = { a: [4, 2], b: [0, 4] };
    const geen = { a: undefined, b: undefined };
    const swing = vlakScenario(geen, kolommen, { weging: { methode: 'swing', punten: { a: 100, b: 25 } } });
    expect(swing.gewichten).toEqual(f(0.8, 0.2));
    expect(swing.eenheden).toEqual([
      { id: 'a', grootste: 100, aandeel: 0.8 },
      { id: 'b', grootste: 100, aandeel: 0.8 },
    ]);
    const gelijk = vlakScenario(geen, kolommen, { weging: { methode: 'gelijk' } });
    expect(gelijk.gewichten).toEqual(f(0.5, 0.5));
    expect(gelijk.eenheden).toEqual([
      { id: 'a', grootste: 1, aandeel: 1 },
      { id: 'b', grootste: 1, aandeel: 1 },
    ]);
  });

  test('leaves out the judgements of a role, also when nobody is left', () => {
    const kaart = makeRoutekaart([vier('a'), makeCriterium('v', { bron: { soort: 'beoordeling', schaal } })]);
    const oordelen = [makeOordeel(B(1), 'v', 'wijk', 'w', 1), makeOordeel(B(1), 'v', 'gemeente', 'g', 5)];
    const matrixOf = (zonder?: 'wijk' | 'gemeente', rijen = oordelen) =>
      scenarioVan(kaart, makeTabel({ a: [4] }), { zonder }, rijen).matrix;
    expect(matrixOf()).toEqual(f(1, 0.5));
    expect(matrixOf('wijk')).toEqual(f(1, 1));
    expect(matrixOf('gemeente')).toEqual(f(1, 0));
    expect(matrixOf('wijk', oordelen.slice(0, 1))).toEqual(f(1, GEEN));
    expect(() => matrixOf(undefined, [])).toThrow('routekaart.score_onmogelijk');
  });

  test('lists the rows that miss a required criterion', () => {
    const streng = { ontbrekend: { regel: 'weigeren' } } as const;
    expect(scenarioVan(kleineKaart({}, { a: streng }), kleineTabel()).geweigerd).toEqual([3]);
    expect(scenarioVan(kleineKaart({}, { a: streng, b: streng }), kleineTabel()).geweigerd).toEqual([2, 3]);
    expect(scenarioVan(kleineKaart({}, { a: { ...streng, gewicht: 0 } }), kleineTabel()).geweigerd).toEqual([]);
  });
});

describe('listGeweigerd', () => {
  test('looks at the criteria that count and are required, but not at the one that is left out', () => {
    const streng = { ontbrekend: { regel: 'weigeren' } } as const;
    const { voorbereiding, matrix } = scenarioVan(kleineKaart({}, { a: streng, b: streng }), kleineTabel());
    expect(listGeweigerd(voorbereiding.kolommen, matrix, -1)).toEqual([2, 3]);
    expect(listGeweigerd(voorbereiding.kolommen, matrix, 0)).toEqual([2]);
    expect(listGeweigerd(voorbereiding.kolommen, matrix, 1)).toEqual([3]);
    expect(listGeweigerd(voorbereiding.kolommen, matrix, 2)).toEqual([2, 3]);
    expect(listGeweigerd(voorbereiding.kolommen, f(GEEN, 0, 0, 0, 0, GEEN), -1)).toEqual([0]);
    expect(listGeweigerd(kleinScenario().voorbereiding.kolommen, f(GEEN, GEEN, GEEN), -1)).toEqual([]);
  });
});

describe('compileBoom', () => {
  const compile = (...aggregaties: readonly object[]) => {
    const [top, t] = aggregaties;
    const kaart = kleineKaart({
      aggregatie: top as never,
      themas: [{ id: 't', naam: 'T', gewicht: 2, dekking: 0.25, aggregatie: t as never }],
      dekking: 0.75,
    });
    const { macht, dekking, rekenkundig, duels } = compileBoom(scenarioVan(kaart, kleineTabel()).boom);
    return { macht: [...macht], dekking: [...dekking], rekenkundig, duels };
  };

  test('the power of the mean of each level, and whether all are arithmetic', () => {
    const dekking = [0.25, 0.75];
    const gewoon = { methode: 'rekenkundig' };
    expect(compile(gewoon, gewoon)).toEqual({ macht: [1, 1], dekking, rekenkundig: true, duels: false });
    expect(compile({ methode: 'meetkundig' }, gewoon)).toEqual({
      macht: [1, 0],
      dekking,
      rekenkundig: false,
      duels: false,
    });
    expect(compile(gewoon, { methode: 'harmonisch' })).toEqual({
      macht: [-1, 1],
      dekking,
      rekenkundig: false,
      duels: false,
    });
    expect(compile({ methode: 'machtsgemiddelde', macht: 2 }, { methode: 'harmonisch' })).toEqual({
      macht: [-1, 2],
      dekking,
      rekenkundig: false,
      duels: false,
    });
    expect(compile({ methode: 'copeland' }, gewoon)).toEqual({
      macht: [1, 1],
      dekking,
      rekenkundig: false,
      duels: true,
    });
  });
});

test('multiplyTakken gives each criterion its weight in the whole', () => {
  const { vlak } = kleinScenario();
  expect(multiplyTakken(vlak, f(0.25, 0.75, 0.5, 0.5), 3)).toEqual(f(0.5, 0.125, 0.375));
  expect(multiplyTakken(vlak, f(0.5, 0.5, 0.25, 0.75), 4)).toEqual(f(0.25, 0.375, 0.375, 0));
});

describe('measureKnopen', () => {
  test('the scores of the nodes, the weight that has one, and how heavily a node counts', () => {
    const scenario = kleinScenario();
    expect(measureKnopen(scenario, scenario.gewichten)).toEqual({
      score: f(0.375, 0.6875, 0.625, 0.5625, 1, 0.5, 0.125, 0.125),
      noemer: f(1, 1, 1, 1, 0.75, 1, 1, 0.5),
      maal: f(0.5, 1, 0.5, 1, 0.5, 1, 1, 1),
    });
  });

  test('with other weights the threshold is not reached: no score, and the node does not count', () => {
    const scenario = kleinScenario();
    const { score, noemer, maal } = measureKnopen(scenario, f(0.75, 0.25, 0.75, 0.25));
    expect(score).toEqual(f(0.125, 0.78125, 0.875, 0.59375, GEEN, 0, 0.375, GEEN));
    expect(noemer).toEqual(f(1, 1, 1, 1, 0.25, 0.75, 1, 0.25));
    expect(maal).toEqual(f(0.25, 1, 0.25, 1, 0, 1, 1, 1));
  });

  test('without weight a level has no score', () => {
    const scenario = kleinScenario();
    const { score, noemer } = measureKnopen(scenario, f(0, 0, 1, 0));
    expect(score.slice(0, 2)).toEqual(f(GEEN, 1));
    expect(noemer.slice(0, 2)).toEqual(f(0, 1));
  });
});

describe('rescoreMatrix', () => {
  test('normalises the drawn columns anew and leaves the rest, and the matrix itself', () => {
    const scenario = kleinScenario();
    expect(rescoreMatrix(scenario, new Map())).toEqual(scenario.matrix);
    expect(rescoreMatrix(scenario, new Map())).not.toBe(scenario.matrix);
    expect(rescoreMatrix(scenario, new Map([[1, f(4, GEEN, 1, 0)]]))).toEqual(
      f(1, 1, 0.5, 0.5, GEEN, 0.5, 0, 0.25, 1, GEEN, 0, 0),
    );
    expect(scenario.matrix).toEqual(f(1, 0, 0.5, 0.5, 1, 0.5, 0, GEEN, 1, GEEN, 0.5, 0));
  });

  test('leaves a column that does not count', () => {
    const scenario = vlakScenario({ a: 1, b: 0 }, { a: [4, 2], b: [0, 4] });
    expect(rescoreMatrix(scenario, new Map([[1, f(4, 4)]]))).toEqual(f(1, 0, 0.5, 0));
  });
});

describe('applyKeuzes', () => {
  const rang = { methode: 'percentielrang' } as const;
  const normalisaties = (kaart: Parameters<typeof applyKeuzes>[0], keuze: Parameters<typeof applyKeuzes>[1]) =>
    applyKeuzes(kaart, keuze).criteria.map(({ normalisatie }) => normalisatie?.methode);

  test('without choices the document stays, with a list of themas', () => {
    const kaart = kleineKaart();
    expect(applyKeuzes(kaart, {})).toEqual(kaart);
    const plat = makeRoutekaart([vier('a')]);
    expect(applyKeuzes(plat, {})).toEqual({ ...plat, themas: [] });
  });

  test('an aggregation is of every level', () => {
    const aggregatie = { methode: 'meetkundig' } as const;
    const kaart = kleineKaart();
    expect(applyKeuzes(kaart, { aggregatie })).toEqual({
      ...kaart,
      aggregatie,
      themas: [{ id: 't', naam: 'T', gewicht: 2, aggregatie }],
    });
  });

  test('a normalisation replaces what compares buurten, and not points, bands and classes', () => {
    const soorten = [
      undefined,
      { methode: 'minmax' },
      { methode: 'zscore' },
      { methode: 'robuuste_zscore' },
      { methode: 'rang' },
      { methode: 'percentielrang', gelijk: 'laagste' },
      { methode: 'borda' },
      { methode: 'vector' },
      { methode: 'afstand_maximum' },
      { methode: 'ijkpunten', onder: 0, boven: 4 },
      { methode: 'categorieen', grenzen: [1], scores: [0, 1] },
    ] as const;
    const anders = soorten.map((normalisatie) => {
      const kaart = makeRoutekaart([makeCriterium('c', { normalisatie })]);
      return applyKeuzes(kaart, { normalisatie: rang }).criteria[0]?.normalisatie;
    });
    expect(anders).toEqual([rang, rang, rang, rang, rang, rang, rang, ...soorten.slice(7)]);
  });

  test('a judgement stays on its own scale beside figures on a scale, and follows ranks and z-scores', () => {
    const bron = { soort: 'beoordeling', schaal } as const;
    const kaart = makeRoutekaart([
      makeCriterium('v', { bron }),
      makeCriterium('w', { bron, normalisatie: { methode: 'minmax' } }),
      makeCriterium('a'),
    ]);
    expect(normalisaties(kaart, { normalisatie: { methode: 'minmax' } })).toEqual([undefined, 'minmax', 'minmax']);
    expect(normalisaties(kaart, { normalisatie: rang })).toEqual([undefined, 'percentielrang', 'percentielrang']);
    expect(normalisaties(kaart, { normalisatie: { methode: 'borda' } })).toEqual(['borda', 'borda', 'borda']);
    expect(normalisaties(kaart, { normalisatie: { methode: 'zscore' } })).toEqual(['zscore', 'zscore', 'zscore']);
    expect(normalisaties(kaart, {})).toEqual([undefined, 'minmax', undefined]);
  });

  test('a rule for gaps replaces all but a decision', () => {
    const regels = [
      undefined,
      { regel: 'weglaten' },
      { regel: 'gemiddelde' },
      { regel: 'mediaan', groep: 'wijk' },
      { regel: 'bodem' },
      { regel: 'weigeren' },
    ] as const;
    const kaart = makeRoutekaart(regels.map((ontbrekend, n) => makeCriterium(`c${n}`, { ontbrekend })));
    const aanvulling = { regel: 'mediaan' } as const;
    expect(applyKeuzes(kaart, { aanvulling }).criteria.map(({ ontbrekend }) => ontbrekend)).toEqual([
      aanvulling,
      aanvulling,
      aanvulling,
      aanvulling,
      ...regels.slice(4),
    ]);
    expect(applyKeuzes(kaart, {}).criteria.map(({ ontbrekend }) => ontbrekend)).toEqual(regels);
  });
});

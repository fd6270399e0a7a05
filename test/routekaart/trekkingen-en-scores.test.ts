import {
  type AnalyseGevoeligheidOptions,
  analyseGevoeligheid,
  type DrawScoresOptions,
  drawScores,
  type Onzekerheid,
} from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import {
  BEOORDELAARSROLLEN,
  type Beoordeling,
  type Criterium,
  type Routekaart,
  scoreBuurten,
  type Thema,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

/** What stands together, thema by thema, the top last: first the criteria, then the thema's, in document order. */
function listNiveaus(model: Routekaart, id?: string): (Criterium | Thema)[][] {
  const themas = (model.themas ?? []).filter(({ boven }) => boven === id);
  return [
    ...themas.flatMap((thema) => listNiveaus(model, thema.id)),
    [...model.criteria.filter(({ thema }) => thema === id), ...themas],
  ];
}

/** The document without what has no weight. */
function keepTellend(model: Routekaart, weg: string | undefined): Routekaart {
  const { themas = [], criteria } = model;
  const counts = (een: Criterium | Thema): boolean => {
    const boven = 'bron' in een ? een.thema : een.boven;
    const thema = themas.find(({ id }) => id === boven);
    return een.id !== weg && een.gewicht !== 0 && (thema === undefined || counts(thema));
  };
  const over = criteria.filter(counts);
  const isVol = ({ id }: Thema): boolean =>
    over.some(({ thema }) => thema === id) || themas.some((thema) => thema.boven === id && isVol(thema));
  return { ...model, criteria: over, themas: themas.filter(isVol) };
}

const OP_SCHAAL = ['minmax', 'percentielrang'];
const VERVANGBAAR = ['minmax', 'zscore', 'robuuste_zscore', 'rang', 'percentielrang', 'borda'];

/** The draws by the words of the documentation: each is a document and judgements of its own, that `scoreBuurten` scores. */
function* drawPlainly(
  model: Routekaart,
  cijfers: Kerncijfertabel,
  oordelen: readonly Beoordeling[],
  { zaad, trekkingen, onzekerheid }: Required<Omit<DrawScoresOptions, 'kandidaten' | 'referentie' | 'meetlat'>>,
): Generator<Float64Array> {
  const toeval = createToeval(zaad);
  const pick = <T>(lijst: readonly T[] = []) => lijst[Math.floor(toeval.nextFractie() * lijst.length)];
  const { gewichten: wijze, rolWeglaten, criteriumWeglaten } = onzekerheid;
  const stemmers = [...new Set(oordelen.map(({ rol, beoordelaar }) => `${rol} ${beoordelaar}`))].sort();
  for (let d = 0; d < trekkingen; d++) {
    const gewichten = new Map<string, number>();
    for (const niveau of listNiveaus(model)) {
      const som = niveau.reduce((a, { gewicht = 1 }) => a + gewicht, 0);
      for (const { id, gewicht = 1 } of niveau) {
        const u = toeval.nextFractie();
        // Of shares that are all equally likely each is an exponential number, before they are scaled to 1.
        if (gewicht > 0 && wijze?.methode === 'dirichlet') gewichten.set(id, -Math.log1p(-u));
        else if (wijze?.methode === 'marge') gewichten.set(id, (gewicht / som) * (1 + wijze.marge * (2 * u - 1)));
        else gewichten.set(id, gewicht / som);
      }
    }
    const normalisatie = pick(onzekerheid.normalisaties);
    const aggregatie = pick(onzekerheid.aggregaties);
    const ontbrekend = pick(onzekerheid.aanvullingen);
    const rol = pick([undefined, ...(rolWeglaten === true ? BEOORDELAARSROLLEN : [])]);
    const tellend = keepTellend(model, undefined).criteria.map(({ id }) => id);
    const weg = pick([undefined, ...(criteriumWeglaten === true ? tellend : [])]);
    const over = keepTellend(model, weg);
    const anders: Routekaart = {
      ...over,
      ...(aggregatie === undefined ? {} : { aggregatie }),
      themas: (over.themas ?? []).map((thema) => ({
        ...thema,
        gewicht: gewichten.get(thema.id)!,
        ...(aggregatie === undefined ? {} : { aggregatie }),
      })),
      criteria: over.criteria.map((een) => {
        const methode = een.normalisatie?.methode ?? (een.bron.soort === 'kerncijfer' ? 'minmax' : 'ijkpunten');
        const regel = een.ontbrekend?.regel ?? 'weglaten';
        return {
          ...een,
          gewicht: gewichten.get(een.id)!,
          // A judgement stays on its own scale beside figures on that of the Routekaart.
          ...(normalisatie !== undefined && (VERVANGBAAR.includes(methode) || !OP_SCHAAL.includes(normalisatie.methode))
            ? { normalisatie }
            : {}),
          ...(ontbrekend !== undefined && ['weglaten', 'gemiddelde', 'mediaan'].includes(regel) ? { ontbrekend } : {}),
        };
      }),
    };
    const rijen =
      onzekerheid.bootstrap === true
        ? stemmers.flatMap((stemmer, s) => {
            const [eigen] = stemmer.split(' ');
            const wie = pick(stemmers.filter((ander) => ander.startsWith(`${eigen} `)));
            return oordelen
              .filter((rij) => `${rij.rol} ${rij.beoordelaar}` === wie)
              .map((rij) => ({ ...rij, beoordelaar: `plaats ${s}` }));
          })
        : oordelen;
    const kept = rijen.filter((rij) => rij.rol !== rol && anders.criteria.some(({ id }) => id === rij.criterium));
    yield lees(scoreBuurten(anders, cijfers, kept)).kolommen.scores;
  }
}

/** How many of the draws are not what the plain way gives, and how many differ from the draw before. */
function compareDraws(
  model: Routekaart,
  cijfers: Kerncijfertabel,
  oordelen: readonly Beoordeling[],
  onzekerheid: Onzekerheid,
  trekkingen: number,
): { fout: number; anders: number; leeg: number } {
  const options = { zaad: 'trekkingen', trekkingen, onzekerheid };
  const plain = [...drawPlainly(model, cijfers, oordelen, options)];
  const drawn = [...drawScores(model, cijfers, oordelen, options)];
  expect(drawn.map(({ nummer }) => nummer)).toEqual(plain.map((_, d) => d));
  let fout = 0;
  let anders = 0;
  let leeg = 0;
  for (const [d, { scores, codes }] of drawn.entries()) {
    expect(codes).toEqual(cijfers.gebieden.map(({ code }) => code));
    const verwacht = plain[d]!;
    const isGelijk = (score: number, i: number) =>
      Number.isNaN(verwacht[i]) ? Number.isNaN(score) : Math.abs(score - verwacht[i]!) <= 1e-11;
    if (!scores.every(isGelijk)) fout += 1;
    if (scores.some((score) => Number.isNaN(score))) leeg += 1;
    if (d > 0 && `${scores}` !== `${drawn[d - 1]!.scores}`) anders += 1;
  }
  return { fout, anders, leeg };
}

const bron = createToeval('cijfers');
const column = (gaten: readonly number[] = []) =>
  Array.from({ length: 9 }, (_, i) => {
    const waarde = Math.round(bron.nextFractie() * 1000);
    return gaten.includes(i) ? null : waarde;
  });
const cijfers = makeTabel({
  a: column(),
  b: column([1, 4]),
  c: column([4, 6]),
  d: column([7]),
  e: column([2]),
  f: column([4]),
  z: column([0]),
});
const codes = cijfers.gebieden.map(({ code }) => code);
// The first assessor of each role judges one buurt only; the seventh buurt is judged by one person.
const oordelen = [
  makeOordeel(codes[0]!, 'v', 'wijk', 'w1', 2),
  makeOordeel(codes[0]!, 'v', 'gemeente', 'g1', 5),
  makeOordeel(codes[3]!, 'v', 'opbouwwerk', 'o1', 1),
  ...codes.slice(0, 6).map((code, i) => makeOordeel(code, 'v', 'gemeente', 'g2', 1 + (i % 5))),
  ...codes.slice(1, 5).map((code, i) => makeOordeel(code, 'v', 'wijk', 'w2', 5 - i)),
  makeOordeel(codes[6]!, 'v', 'wijk', 'w3', 3),
];
const beoordeeld = { bron: { soort: 'beoordeling', schaal } } as const;
const mediaan = { regel: 'mediaan' } as const;

describe('draws are what the same document with other weights, choices and judgements gives', () => {
  const themas: Thema[] = [
    { id: 't', naam: 't', gewicht: 2, dekking: 0.5 },
    { id: 'u', naam: 'u', aggregatie: { methode: 'machtsgemiddelde', macht: 2 } },
    { id: 'w', naam: 'w', boven: 'u', gewicht: 3, aggregatie: { methode: 'harmonisch' } },
    { id: 'x', naam: 'x', gewicht: 0 },
  ];
  const criteria = [
    makeCriterium('a', { gewicht: 3 }),
    makeCriterium('z', { gewicht: 0, ontbrekend: { regel: 'weigeren' } }),
    makeCriterium('b', { thema: 't', normalisatie: { methode: 'percentielrang' } }),
    makeCriterium('c', { thema: 't', gewicht: 2, ontbrekend: mediaan }),
    makeCriterium('v', { thema: 'u', ...beoordeeld }),
    makeCriterium('d', { thema: 'w', ontbrekend: { regel: 'weigeren' } }),
    makeCriterium('e', { thema: 'w', gewicht: 2, ontbrekend: { regel: 'bodem' } }),
    makeCriterium('f', { thema: 'x' }),
  ];
  const model = makeRoutekaart(criteria, { themas, schaal: { van: 1, tot: 10 } });

  test('all choices at once', () => {
    const onzekerheid: Onzekerheid = {
      gewichten: { methode: 'marge', marge: 0.6 },
      normalisaties: [{ methode: 'minmax' }, { methode: 'percentielrang' }],
      aggregaties: [
        { methode: 'rekenkundig' },
        { methode: 'meetkundig' },
        { methode: 'harmonisch' },
        { methode: 'machtsgemiddelde', macht: 2 },
        { methode: 'copeland' },
      ],
      aanvullingen: [{ regel: 'weglaten' }, mediaan],
      criteriumWeglaten: true,
      rolWeglaten: true,
      bootstrap: true,
    };
    expect(compareDraws(model, cijfers, oordelen, onzekerheid, 400)).toMatchObject({ fout: 0 });
  });

  test.each<[string, Onzekerheid]>([
    ['weights', { gewichten: { methode: 'dirichlet' } }],
    ['weights and filling', { gewichten: { methode: 'dirichlet' }, aanvullingen: [{ regel: 'weglaten' }, mediaan] }],
    ['weights and normalisation', { gewichten: { methode: 'marge', marge: 1 }, normalisaties: [{ methode: 'rang' }] }],
    ['assessors', { gewichten: { methode: 'marge', marge: 0.5 }, bootstrap: true }],
  ])('%s, and what is certain as the document says', (_, onzekerheid) => {
    expect(compareDraws(model, cijfers, oordelen, onzekerheid, 50)).toMatchObject({ fout: 0, anders: 49, leeg: 50 });
  });

  test('means all the way up, with gaps, assessors drawn again and a criterion left out', () => {
    const plat = makeRoutekaart(
      criteria.filter(({ id }) => id !== 'd'),
      { themas: themas.map(({ id, naam, boven }) => ({ id, naam, ...(boven === undefined ? {} : { boven }) })) },
    );
    const onzekerheid: Onzekerheid = {
      gewichten: { methode: 'dirichlet' },
      criteriumWeglaten: true,
      rolWeglaten: true,
      bootstrap: true,
    };
    expect(compareDraws(plat, cijfers, oordelen, onzekerheid, 200)).toMatchObject({ fout: 0, anders: 199 });
    expect(compareDraws(plat, cijfers, oordelen, { gewichten: { methode: 'dirichlet' } }, 37)).toMatchObject({
      fout: 0,
      anders: 36,
    });
  });

  test('duels at the top and in one thema', () => {
    const duels = makeRoutekaart(criteria, {
      aggregatie: { methode: 'copeland' },
      themas: themas.map((thema) => (thema.id === 't' ? { ...thema, aggregatie: { methode: 'copeland' } } : thema)),
      schaal: { van: 1, tot: 10 },
    });
    const onzekerheid: Onzekerheid = { gewichten: { methode: 'marge', marge: 1 } };
    expect(compareDraws(duels, cijfers, oordelen, onzekerheid, 40)).toMatchObject({ fout: 0, anders: 29 });
  });

  test('a buurt that may not miss a criterion has no score in the draws in which nobody judged it', () => {
    const streng = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('v', { ...beoordeeld, ontbrekend: { regel: 'weigeren' } }),
    ]);
    const drie = makeTabel({ a: [1, 2, 3] });
    const rijen = [
      makeOordeel('BU00010001', 'v', 'wijk', 'w1', 2),
      makeOordeel('BU00010002', 'v', 'wijk', 'w1', 4),
      makeOordeel('BU00010002', 'v', 'wijk', 'w2', 5),
      makeOordeel('BU00010003', 'v', 'wijk', 'w2', 1),
    ];
    const { fout, leeg, anders } = compareDraws(streng, drie, rijen, { bootstrap: true }, 100);
    expect(fout).toBe(0);
    // Only w1 twice, or only w2 twice, each a quarter of the draws.
    expect(leeg).toBeGreaterThan(30);
    expect(leeg).toBeLessThan(70);
    expect(anders).toBeGreaterThan(30);
  });

  test('a buurt without a criterion that may not be missing has a score where that criterion is left out', () => {
    const streng = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('b', { ontbrekend: { regel: 'weigeren' } }),
      makeCriterium('c', { ontbrekend: { regel: 'bodem' } }),
    ]);
    const tabel = makeTabel({ a: [1, 2, 3], b: [4, null, 1], c: [null, 3, 5] });
    const { fout, leeg } = compareDraws(streng, tabel, [], { criteriumWeglaten: true }, 80);
    expect(fout).toBe(0);
    // All draws but those without b: three in four.
    expect(leeg).toBeGreaterThan(50);
    expect(leeg).toBeLessThan(70);
  });
});

describe('drawScores', () => {
  const model = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
  const tabel = makeTabel({ a: [1, 2], b: [2, 1] });

  test('gives as many draws as asked, counted from 0, at most ten million', () => {
    for (const trekkingen of [1, 15, 16, 17, 40])
      expect([...drawScores(model, tabel, [], { zaad: 1, trekkingen })].map(({ nummer }) => nummer)).toEqual(
        Array.from({ length: trekkingen }, (_, i) => i),
      );
    expect(drawScores(model, tabel, [], { zaad: 1, trekkingen: 1e7 }).next().value?.nummer).toBe(0);
    expect(foutVan(() => drawScores(model, tabel, [], { zaad: 1, trekkingen: 1e7 + 1 }).next())).toMatchObject({
      code: 'routekaart.trekkingen_ongeldig',
      params: { waarde: '10000001', hoogstens: 1e7 },
    });
  });

  test('refuses a criterion that nobody judged, as scoring does; without a role it may be so', () => {
    const samen = makeRoutekaart([makeCriterium('a'), makeCriterium('v', beoordeeld)]);
    const rijen = [makeOordeel('BU00010001', 'v', 'wijk', 'w1', 5)];
    const draw = (oordeel: readonly Beoordeling[], onzekerheid: Onzekerheid) => [
      ...drawScores(samen, tabel, oordeel, { zaad: 1, trekkingen: 20, onzekerheid }),
    ];
    const verwacht = foutVan(() => scoreBuurten(samen, tabel, []));
    expect(foutVan(() => draw([], {})).bevindingen).toEqual(verwacht.bevindingen);
    // Of those without wijk the scores are those of a: 0 and 1.
    const scores = draw(rijen, { rolWeglaten: true }).map((een) => `${een.scores}`);
    expect([...new Set(scores)].sort()).toEqual(['0,1', '0.5,1']);
  });

  test('weights by swing points are those of the scores', () => {
    const swing = makeRoutekaart(
      ['a', 'b', 'z'].map((id) => makeCriterium(id)),
      { weging: { methode: 'swing', punten: { a: 100, b: 50, z: 0 } } },
    );
    const drie = makeTabel({ a: [0, 1, 4], b: [2, null, 0], z: [null, 5, 6] });
    const { scores } = lees(scoreBuurten(swing, drie, [])).kolommen;
    // Two thirds a and one third b; the second has a alone.
    [1 / 3, 1 / 4, 2 / 3].forEach((score, i) => {
      expect(scores[i]).toBeCloseTo(score, 12);
    });
    const [trekking] = drawScores(swing, drie, [], { zaad: 1, trekkingen: 1, onzekerheid: {} });
    trekking!.scores.forEach((score, i) => {
      expect(score).toBeCloseTo(scores[i]!, 12);
    });
  });
});

describe('analyseGevoeligheid', () => {
  const model = makeRoutekaart([makeCriterium('a', { gewicht: 3 }), makeCriterium('b')]);
  const tabel = makeTabel({ a: [0, 1, 1], b: [1, 0, 1] });
  const run = (options: Omit<AnalyseGevoeligheidOptions, 'zaad'>) =>
    analyseGevoeligheid(model, tabel, [], { zaad: 1, ...options });

  test('tells after every block how many runs are done and how many there will be', async () => {
    const stappen: string[] = [];
    const options: Omit<AnalyseGevoeligheidOptions, 'zaad'> = {
      trekkingen: 100,
      signaal: { aborted: false },
      onVoortgang: ({ gedaan, totaal }) => stappen.push(`${gedaan}/${totaal}`),
    };
    await run(options);
    expect(stappen).toEqual(['64/100', '100/100']);
    stappen.length = 0;
    // Two weights: four columns of 20 runs, each in blocks of 16.
    const sobol = { steekproef: 20, herhalingen: 2 };
    await run({ ...options, sobol });
    const gedaan = [64, 100, 116, 120, 136, 140, 156, 160, 176, 180];
    expect(stappen).toEqual(gedaan.map((aantal) => `${aantal}/180`));
    await expect(run({ ...options, sobol, signaal: { aborted: true } })).rejects.toMatchObject({
      code: 'kern.afgebroken',
      params: { gedaan: 0 },
    });
  });

  test('says what was asked that cannot be, and where', async () => {
    await expect(run({ k: 1.5 })).rejects.toMatchObject({
      code: 'routekaart.k_ongeldig',
      params: { waarde: '1.5' },
      pad: [],
    });
    await expect(run({ sobol: { uitkomst: { soort: 'score', buurt: 'BU9' } } })).rejects.toMatchObject({
      code: 'routekaart.buurt_onbekend',
      params: { buurt: 'BU9' },
      pad: ['sobol', 'uitkomst', 'buurt'],
    });
  });

  test('has no field for what there is not', async () => {
    const velden = ['zaad', 'trekkingen', 'k', 'onzekerheid', 'buurten', 'bevindingen', 'grensparen'];
    const sobol = { steekproef: 2, herhalingen: 1 };
    const keysOf = async (kaart: Routekaart, rest: object) =>
      Object.keys(await analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 1, ...rest }));
    expect(await keysOf(model, {})).toEqual([...velden, 'stabiliteit']);
    expect(await keysOf(model, { sobol })).toEqual([...velden, 'stabiliteit', 'sobol']);
    const machtig = { ...model, aggregatie: { methode: 'machtsgemiddelde', macht: 2 } } as const;
    expect(await keysOf(machtig, { sobol })).toEqual([...velden, 'sobol']);
  });

  test('lists equal buurten by code, and after all of them who has a score in some draws only', async () => {
    const streng = makeRoutekaart([makeCriterium('a'), makeCriterium('b')], { dekking: 1 });
    const orde = async (codes: readonly string[], a: readonly number[], b: readonly (number | null)[]) => {
      const { buurten } = await analyseGevoeligheid(streng, makeTabel({ a, b }, { codes }), [], {
        zaad: 1,
        trekkingen: 50,
        onzekerheid: { criteriumWeglaten: true },
      });
      return buurten.map(({ code, rang }) => `${code} ${rang}`);
    };
    expect(await orde(['C', 'A', 'B'], [3, 2, 1], [3, null, 1])).toEqual(['C 1', 'B 2', 'A undefined']);
    expect(await orde(['C', 'A', 'B', 'D'], [3, 3, 3, 1], [2, 2, 2, 1])).toEqual(['A 1', 'B 1', 'C 1', 'D 4']);
    expect(await orde(['A', 'B', 'C', 'D'], [3, 3, 3, 1], [2, 2, 2, 1])).toEqual(['A 1', 'B 1', 'C 1', 'D 4']);
  });
});

describe('Sobol indices', () => {
  const analyse = async (
    kaart: Routekaart,
    tabel: Kerncijfertabel,
    oordeel: readonly Beoordeling[],
    onzekerheid: Onzekerheid,
    sobol: AnalyseGevoeligheidOptions['sobol'] = { steekproef: 4, herhalingen: 1 },
  ) => (await analyseGevoeligheid(kaart, tabel, oordeel, { zaad: 1, trekkingen: 1, onzekerheid, sobol })).sobol!;

  test('are of what can be otherwise, and of nothing else', async () => {
    const kaart = makeRoutekaart(
      [
        makeCriterium('a', { gewicht: 2 }),
        makeCriterium('v', beoordeeld),
        makeCriterium('z', { gewicht: 0 }),
        // The only one of its thema with weight has all of it.
        makeCriterium('b', { thema: 't' }),
        makeCriterium('c', { thema: 't', gewicht: 0 }),
        makeCriterium('d', { thema: 'u' }),
      ],
      {
        themas: [
          { id: 't', naam: 't' },
          { id: 'u', naam: 'u' },
        ],
      },
    );
    const namesOf = async (onzekerheid: Onzekerheid, oordeel: readonly Beoordeling[] = oordelen) =>
      (await analyse(kaart, cijfers, oordeel, onzekerheid)).map(({ invoer }) => invoer);
    const keuzes = {
      normalisatie: { normalisaties: [{ methode: 'minmax' }, { methode: 'rang' }] },
      aggregatie: { aggregaties: [{ methode: 'rekenkundig' }, { methode: 'machtsgemiddelde', macht: 2 }] },
      aanvulling: { aanvullingen: [{ regel: 'weglaten' }, mediaan] },
      rol_weglaten: { rolWeglaten: true },
      criterium_weglaten: { criteriumWeglaten: true },
      beoordelaars: { bootstrap: true },
    } as const satisfies Record<string, Onzekerheid>;
    const gewichten = { methode: 'dirichlet' } as const;
    const alles: Onzekerheid = Object.assign({ gewichten }, ...Object.values(keuzes));
    expect(await namesOf(alles)).toEqual(['a', 'v', 't', 'u', ...Object.keys(keuzes)]);
    for (const [naam, onzekerheid] of Object.entries(keuzes)) expect(await namesOf(onzekerheid)).toEqual([naam]);
    expect(await namesOf({})).toEqual([]);
    expect(
      await namesOf({
        normalisaties: [{ methode: 'rang' }],
        aggregaties: [{ methode: 'copeland' }],
        aanvullingen: [mediaan],
        rolWeglaten: false,
        criteriumWeglaten: false,
        bootstrap: false,
      }),
    ).toEqual([]);
    const grenzen = { van: 0.1, tot: 0.4 };
    expect(await namesOf({ gewichten: { methode: 'grenzen', grenzen: { v: grenzen, b: grenzen } } })).toEqual(['v']);
    // Nobody judged, so that there is nobody to draw again.
    expect(await analyse(makeRoutekaart([makeCriterium('a')]), cijfers, [], { bootstrap: true })).toEqual([]);
  });

  const ijkpunten = { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1 } } as const;
  const twee = makeRoutekaart([makeCriterium('a', { gewicht: 3, ...ijkpunten }), makeCriterium('b', ijkpunten)]);
  const eenGewicht: Onzekerheid = {
    gewichten: { methode: 'grenzen', grenzen: { a: { van: 0, tot: 2 } } },
    normalisaties: [{ methode: 'minmax' }, { methode: 'percentielrang' }],
  };
  const ruim = { steekproef: 600, herhalingen: 10 };
  const nul = { waarde: 0, laag: 0, hoog: 0 };

  test('of the shift in ranks: one weight explains all of it, a choice that changes nothing none', async () => {
    // b weighs 1 / 4, so that the first two change places where a is drawn below 1 / 4: in half of the draws.
    const tabel = makeTabel({ a: [0, 1, 0], b: [1, 0, 0] });
    const gevraagd = await analyse(twee, tabel, [], eenGewicht, { ...ruim, uitkomst: { soort: 'rangverschuiving' } });
    const [a, normalisatie] = gevraagd;
    expect(Math.abs(a!.eerste.waarde - 1)).toBeLessThan(0.1);
    expect(Math.abs(a!.totaal.waarde - 1)).toBeLessThan(0.1);
    expect(normalisatie?.totaal).toEqual(nul);
    expect(await analyse(twee, tabel, [], eenGewicht, ruim)).toEqual(gevraagd);
    // The second has the weight of a, which changes its score and never its rank.
    const vast = await analyse(twee, makeTabel({ a: [1, 1, 0], b: [1, 0, 0] }), [], eenGewicht, ruim);
    expect(vast.map(({ eerste, totaal }) => [eerste, totaal])).toEqual([
      [nul, nul],
      [nul, nul],
    ]);
  });

  test('of the score of one buurt: that of the buurt asked for', async () => {
    const tabel = makeTabel({ a: [0, 1, 1], b: [1, 0, 1] });
    const of = async (buurt: string) => {
      const [a] = await analyse(twee, tabel, [], eenGewicht, { ...ruim, uitkomst: { soort: 'score', buurt } });
      return a!.totaal;
    };
    // The third has 1 under every weight, but for the rounding of w + (1 - w): that is no spread to explain.
    expect(await of('BU00010003')).toEqual(nul);
    for (const buurt of ['BU00010001', 'BU00010002']) expect(Math.abs((await of(buurt)).waarde - 1)).toBeLessThan(0.1);
  });
});

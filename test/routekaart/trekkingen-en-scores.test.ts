import { createToeval } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import {
  BEOORDELAARSROLLEN,
  type Beoordeling,
  type Criterium,
  type DrawScoresOptions,
  drawScores,
  type Onzekerheid,
  type Routekaart,
  scoreBuurten,
  type Thema,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

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

const VERVANGBAAR = ['minmax', 'zscore', 'robuuste_zscore', 'rang', 'percentielrang', 'borda'];

/** The draws by the words of the documentation: each is a document and judgements of its own, that `scoreBuurten` scores. */
function* drawPlainly(
  model: Routekaart,
  cijfers: Kerncijfertabel,
  oordelen: readonly Beoordeling[],
  { zaad, trekkingen, onzekerheid }: Required<Omit<DrawScoresOptions, 'kandidaten'>>,
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
          ...(normalisatie !== undefined && VERVANGBAAR.includes(methode) ? { normalisatie } : {}),
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
    yield scoreBuurten(anders, cijfers, kept).kolommen.scores;
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

  test('duels in one thema only', () => {
    const duels = makeRoutekaart(criteria, {
      themas: themas.map((thema) => (thema.id === 't' ? { ...thema, aggregatie: { methode: 'copeland' } } : thema)),
      schaal: { van: 1, tot: 10 },
    });
    const onzekerheid: Onzekerheid = { gewichten: { methode: 'marge', marge: 1 } };
    expect(compareDraws(duels, cijfers, oordelen, onzekerheid, 40)).toMatchObject({ fout: 0, anders: 39 });
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

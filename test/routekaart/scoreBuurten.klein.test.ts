import type { Criterium, RoutekaartInvoer, Routekaartscores, Thema } from 'buurtaanpak/routekaart';
import { deriveMeetlat, explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { readGrond } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, gebied, kaart, lijst, meld, tabel, thema } from './klein.js';

/** Without the yardstick, which is tried on its own. */
const zonderMeetlat = ({ meetlat: _, ...scores }: Routekaartscores) => scores;
/** Criteria `a` and `b` in thema `t`, and `c` beside it; D has nothing, and C no figure of `b`. */
const invoer = (velden: Partial<RoutekaartInvoer> = {}, vanB: Partial<Criterium> = {}) => ({
  routekaart: kaart(
    [
      criterium('a', { thema: 't', gewicht: 3 }),
      criterium('b', { thema: 't', richting: 'lager', ...vanB }),
      criterium('c'),
    ],
    { themas: [thema('t')], ...velden },
  ),
  tabel: tabel(
    [
      cijfers('a', [1, 3, 2, null]),
      cijfers('b', [10, 20, null, null], { redenen: Uint8Array.of(0, 0, 2, 1) }),
      cijfers('c', [0, 1, 3, null], { eenheid: '%' }),
    ],
    ['B', 'A', 'C', 'D'].map((code) => gebied(code, code === 'D' ? {} : { wijk: 'W', gemeente: 'G' })),
  ),
});

describe('a whole document', () => {
  test('with a gap that is filled in', () => {
    const { routekaart, tabel: eigen } = invoer({}, { ontbrekend: { regel: 'gemiddelde' } });
    const scores = scoreBuurten(routekaart, eigen);
    const plek = { wijk: 'W', gemeente: 'G' };
    expect(zonderMeetlat(scores)).toEqual({
      soort: 'routekaartscores',
      versie: 2,
      routekaart,
      indeling: { gebieden: 'vrij', jaar: 2024 },
      buurten: [
        { code: 'C', naam: 'Buurt C', ...plek, score: 0.75, rang: 1, dekking: 0.875 },
        { code: 'A', naam: 'Buurt A', ...plek, score: expect.closeTo(13 / 24, 12), rang: 2, dekking: 1 },
        { code: 'B', naam: 'Buurt B', ...plek, score: 0.125, rang: 3, dekking: 1 },
        { code: 'D', naam: 'Buurt D', score: null, rang: null, dekking: 0 },
      ],
      criteria: [
        {
          id: 'a',
          eenheid: 'm3',
          gewicht: 0.75,
          effectief: 0.375,
          waarden: [2, 3, 1, null],
          genormaliseerd: [0.5, 1, 0, null],
          bijdragen: [0.1875, 0.375, 0, null],
          aangevuld: [],
          ingrepen: [],
          ontbreekt: [{ reden: 'onbekend', rijen: [3] }],
        },
        {
          id: 'b',
          eenheid: 'm3',
          gewicht: 0.25,
          effectief: 0.125,
          waarden: [15, 20, 10, 15],
          genormaliseerd: [0.5, 0, 1, 0.5],
          bijdragen: [0.0625, 0, 0.125, null],
          aangevuld: [0, 3],
          ingrepen: [],
          ontbreekt: [
            { reden: 'onbekend', rijen: [3] },
            { reden: 'geheim', rijen: [0] },
          ],
        },
        {
          id: 'c',
          eenheid: '%',
          gewicht: 0.5,
          effectief: 0.5,
          waarden: [3, 1, 0, null],
          genormaliseerd: [1, expect.closeTo(1 / 3, 12), 0, null],
          bijdragen: [0.5, expect.closeTo(1 / 6, 12), 0, null],
          aangevuld: [],
          ingrepen: [],
          ontbreekt: [{ reden: 'onbekend', rijen: [3] }],
        },
      ],
      themas: [
        {
          id: 't',
          gewicht: 0.5,
          effectief: 0.5,
          scores: [0.5, 0.75, 0.25, null],
          bijdragen: [0.25, 0.375, 0.125, null],
        },
      ],
      zonderScore: [
        {
          code: 'D',
          redenen: [
            meld('info', 'buurt_te_weinig_gegevens', ['buurten', 'D'], {
              procent: 0,
              drempel: 50,
              ontbreekt: ['a', 'c'],
              aantal: 2,
            }),
          ],
        },
      ],
      bevindingen: [],
    });
  });

  test('with a gap that is left out: its weight goes to the others', () => {
    const { routekaart, tabel: eigen } = invoer();
    const { buurten, criteria, themas, bevindingen } = scoreBuurten(routekaart, eigen);
    expect(buurten.map(({ code, score, dekking }) => [code, score, dekking])).toEqual([
      ['C', 0.75, 0.875],
      ['A', expect.closeTo(13 / 24, 12), 1],
      ['B', 0.125, 1],
      ['D', null, 0],
    ]);
    expect(criteria.map(({ bijdragen }) => bijdragen)).toEqual([
      [0.25, 0.375, 0, null],
      [null, 0, 0.125, null],
      [0.5, expect.closeTo(1 / 6, 12), 0, null],
    ]);
    expect(themas[0]?.scores).toEqual([0.5, 0.75, 0.25, null]);
    expect(bevindingen).toEqual([]);
  });

  test('where a criterion is required', () => {
    const { routekaart, tabel: eigen } = invoer({}, { ontbrekend: { regel: 'weigeren' } });
    const { buurten, zonderScore, bevindingen, criteria } = scoreBuurten(routekaart, eigen);
    expect(buurten.map(({ code, score, rang }) => [code, score, rang])).toEqual([
      ['A', expect.closeTo(13 / 24, 12), 1],
      ['B', 0.125, 2],
      ['C', null, null],
      ['D', null, null],
    ]);
    expect(zonderScore).toEqual([
      {
        code: 'C',
        redenen: [meld('info', 'buurt_geweigerd', ['buurten', 'C'], { criterium: 'b', reden: 'geheim' })],
      },
      {
        code: 'D',
        redenen: [meld('info', 'buurt_geweigerd', ['buurten', 'D'], { criterium: 'b', reden: 'onbekend' })],
      },
    ]);
    // The measure of c is C, which has no score.
    expect(bevindingen).toEqual([
      meld('info', 'maat_zonder_score', ['criteria', 2], { criterium: 'c', buurten: ['C'] }),
    ]);
    expect(criteria.map(({ bijdragen }) => bijdragen)).toEqual([
      [0.375, 0, null, null],
      [0, 0.125, null, null],
      [expect.closeTo(1 / 6, 12), 0, null, null],
    ]);
  });

  test('with options', () => {
    const { routekaart, tabel: eigen } = invoer();
    const keuze = scoreBuurten(routekaart, eigen, [], {
      gelijk: 'dicht',
      kandidaten: ['A', 'B'],
      referentie: ['C', 'A', 'B'],
    });
    expect(keuze).toMatchObject({ gelijk: 'dicht', referentie: ['A', 'B', 'C'] });
    expect(keuze.buurten.map(({ code, score }) => [code, score])).toEqual([
      ['A', expect.closeTo(13 / 24, 12)],
      ['B', 0.125],
    ]);
    expect(scoreBuurten(routekaart, eigen, [], { kandidaten: ['A', 'B'], referentie: 'alle' }).referentie).toBe('alle');
    const meetlat = deriveMeetlat(routekaart, eigen);
    expect(scoreBuurten(routekaart, eigen, [], { meetlat }).referentie).toBe('meetlat');
    expect(scoreBuurten(routekaart, eigen, [], { meetlat }).meetlat).toBe(meetlat);
    expect('referentie' in scoreBuurten(routekaart, eigen, [], { gelijk: 'competitie' })).toBe(false);
    expect('gelijk' in scoreBuurten(routekaart, eigen, [], { gelijk: 'competitie' })).toBe(false);
    const fout = foutVan(() => scoreBuurten(routekaart, eigen, [], { gelijk: 'eerlijk' as never }));
    expect([fout.code, fout.pad, fout.params]).toEqual([
      'routekaart.invoer_onleesbaar',
      ['opties', 'gelijk'],
      { deel: 'gelijk' },
    ]);
  });
});

describe('the plain case: arithmetic means without gaps', () => {
  const vlak = (aantal: number, velden: Partial<RoutekaartInvoer> = {}, eerste: Partial<Criterium> = {}) => {
    const ids = Array.from({ length: aantal }, (_, k) => `k${k}`);
    const criteria = ids.map((id, k) => criterium(id, { gewicht: k + 1, ...(k === 0 ? eerste : {}) }));
    // Row i of column k is 0, 1 or 2, which is scored as 0, 0.5 and 1.
    const kolommen = ids.map((id, k) =>
      cijfers(
        id,
        [0, 1, 2].map((_, i) => (i + k) % 3),
      ),
    );
    return scoreBuurten(kaart(criteria, velden), tabel(kolommen));
  };
  test.each([1, 2, 3, 4, 5, 6, 9])('%i criteria', (aantal) => {
    const { buurten, criteria } = vlak(aantal);
    const totaal = (aantal * (aantal + 1)) / 2;
    for (const { code, score } of buurten) {
      const i = 'ABC'.indexOf(code);
      const verwacht = Array.from({ length: aantal }, (_, k) => (((i + k) % 3) * (k + 1)) / 2 / totaal);
      expect(score).toBeCloseTo(
        verwacht.reduce((som, deel) => som + deel, 0),
        12,
      );
      const rij = buurten.findIndex((een) => een.code === code);
      expect(criteria.map(({ bijdragen }) => bijdragen[rij])).toEqual(verwacht.map((deel) => expect.closeTo(deel, 12)));
    }
    expect(criteria.map(({ gewicht }) => gewicht)).toEqual(
      criteria.map((_, k) => expect.closeTo((k + 1) / totaal, 12)),
    );
  });

  test('a criterion without weight has no part', () => {
    const { criteria, buurten } = vlak(3, {}, { gewicht: 0 });
    expect(criteria[0]).toMatchObject({ gewicht: 0, effectief: 0, bijdragen: [0, 0, 0] });
    expect(buurten.map(({ code, score }) => [code, score])).toEqual([
      ['A', 0.8],
      ['B', expect.closeTo(0.4, 12)],
      ['C', expect.closeTo(0.3, 12)],
    ]);
  });

  test.each<[string, Partial<RoutekaartInvoer>, Partial<Criterium>, number[]]>([
    ['a line that is cut off', {}, { normalisatie: { methode: 'ijkpunten', onder: 1, boven: 2 } }, [2, 2, 1]],
    ['classes', {}, { normalisatie: { methode: 'categorieen', grenzen: [1], scores: [0, 1] } }, [2, 3, 1]],
    ['a geometric mean', { aggregatie: { methode: 'meetkundig' } }, {}, []],
  ])('gives the same as the long way: %s', (_, velden, eerste) => {
    const { buurten, criteria } = vlak(2, velden, eerste);
    for (const [rij, { score }] of buurten.entries())
      expect(criteria.reduce((som, { bijdragen }) => som + (bijdragen[rij] ?? 0), 0)).toBeCloseTo(score ?? -1, 12);
  });

  test('scores of a line that is cut off', () => {
    // Of k0 the values 0, 1, 2 are scored 0, 0, 1, and of k1 the values 1, 2, 0 are 0.5, 1, 0.
    const { buurten } = vlak(2, {}, { normalisatie: { methode: 'ijkpunten', onder: 1, boven: 2 } });
    expect(buurten.map(({ code, score }) => [code, score])).toEqual([
      ['B', expect.closeTo(2 / 3, 12)],
      ['A', expect.closeTo(1 / 3, 12)],
      ['C', expect.closeTo(1 / 3, 12)],
    ]);
  });

  test('weights from the scores', () => {
    const { criteria } = scoreBuurten(
      kaart([criterium('a'), criterium('b')], { weging: { methode: 'entropie' } }),
      tabel([cijfers('a', [0, 1, 2]), cijfers('b', [0, 0, 1])]),
    );
    // The scores of b are all in one buurt: its entropy is 0.
    const entropie = -((1 / 3) * Math.log(1 / 3) + (2 / 3) * Math.log(2 / 3)) / Math.log(3);
    expect(criteria.map(({ gewicht }) => gewicht)).toEqual(
      [(1 - entropie) / (2 - entropie), 1 / (2 - entropie)].map((x) => expect.closeTo(x, 12)),
    );
  });
});

describe('what is worth telling', () => {
  const score = (
    criteria: readonly Criterium[],
    kolommen: Readonly<Record<string, (number | null)[]>>,
    velden: Partial<RoutekaartInvoer> = {},
  ) =>
    scoreBuurten(
      kaart(criteria, velden),
      tabel(Object.entries(kolommen).map(([sleutel, waarden]) => cijfers(sleutel, waarden))),
    );
  const abc = () => ['a', 'b', 'c'].map((id) => criterium(id));

  test('a score that rests on less than half of the weight', () => {
    const dun = (buurt: string, procent: number) =>
      meld('waarschuwing', 'score_dun', ['buurten', buurt], { buurt, naam: `Buurt ${buurt}`, procent });
    const kolommen = { a: [1, 2, 3, 1], b: [1, 2, null, null], c: [1, 2, null, null] };
    expect(score(abc(), kolommen, { dekking: 0 }).bevindingen).toEqual([dun('C', 33), dun('D', 33)]);
    expect(score(abc(), kolommen).zonderScore.map(({ code, redenen }) => [code, redenen[0]?.params])).toEqual(
      ['C', 'D'].map((code) => [code, { procent: 33, drempel: 50, ontbreekt: ['b', 'c'], aantal: 2 }]),
    );
    const half = [criterium('a'), criterium('b')];
    expect(score(half, { a: [1, 2, 3], b: [1, 2, null] }, { dekking: 0 }).bevindingen).toEqual([]);
    // What is filled in is no figure of the buurt.
    const vul = [criterium('a'), criterium('b', { gewicht: 2, ontbrekend: { regel: 'bodem' } })];
    expect(score(vul, { a: [1, 2, 3], b: [1, 2, null] }, { dekking: 0 }).bevindingen).toEqual([dun('C', 33)]);
    const nul = [criterium('a'), criterium('b', { gewicht: 0 })];
    expect(score(nul, { a: [1, 2, 3], b: [1, null, null] }).bevindingen).toEqual([]);
    expect(score(nul, { a: [1, 2, null], b: [1, 2, 3] }).bevindingen).toEqual([]);
  });

  test('a measure that is set by a buurt without a score', () => {
    const strict = (methode: Criterium['normalisatie']) => [
      criterium('a', { ontbrekend: { regel: 'weigeren' } }),
      criterium('b', methode === undefined ? {} : { normalisatie: methode }),
    ];
    const told = (...buurten: string[]) => [
      meld('info', 'maat_zonder_score', ['criteria', 1], { criterium: 'b', buurten }),
    ];
    const a = [1, 2, null, null];
    expect(score(strict(undefined), { a, b: [1, 2, 1, 2] }).bevindingen).toEqual([]);
    expect(score(strict(undefined), { a, b: [1, 2, 3, 0] }).bevindingen).toEqual(told('C', 'D'));
    expect(score(strict(undefined), { a, b: [1, 2, null, 0] }).bevindingen).toEqual(told('D'));
    expect(score(strict(undefined), { a, b: [1, 2, 1.5, 9] }).bevindingen).toEqual(told('D'));
    expect(score(strict({ methode: 'percentielrang' }), { a, b: [1, 2, 1.5, null] }).bevindingen).toEqual(told('C'));
    expect(score(strict({ methode: 'afstand_maximum' }), { a, b: [1, 2, 1.5, 3] }).bevindingen).toEqual(told('D'));
    expect(score(strict({ methode: 'ijkpunten', onder: 0, boven: 1 }), { a, b: [1, 2, 9, 9] }).bevindingen).toEqual([]);
    const nul = [criterium('a', { ontbrekend: { regel: 'weigeren' } }), criterium('b', { gewicht: 0 })];
    expect(score(nul, { a, b: [1, 2, 9, 9] }).bevindingen).toEqual([]);
  });

  test('figures that were estimated or taken over', () => {
    const geschat = Uint8Array.of(1, 0, 1, 1);
    const eigen = tabel(
      [
        cijfers('a', [1, 2, null, 4], { geschat }),
        cijfers('b', [5, 5, 5, 6], {
          geschat: Uint8Array.of(1, 1, 1, 1),
          nauwkeurigheid: { soort: 'overgenomen' } as never,
        }),
        cijfers('c', [1, 2, 3, 4]),
      ],
      ['B', 'A', 'C', 'D'].map((code) => gebied(code, code === 'D' ? {} : { soort: 'samengesteld' })),
    );
    const { bevindingen, criteria, buurten } = scoreBuurten(kaart(abc()), eigen);
    const params = (id: string) => ({ criterium: id, kandidaten: 4 });
    expect(bevindingen).toEqual([
      meld('info', 'cijfer_geschat', ['criteria', 0], { ...params('a'), aantal: 2, procent: 50 }),
      meld('info', 'cijfer_geschat', ['criteria', 1], { ...params('b'), aantal: 1, procent: 25 }),
      meld('info', 'cijfer_overgenomen', ['criteria', 1], { ...params('b'), aantal: 3, gelijk: 3 }),
    ]);
    expect(buurten.map(({ code }) => code)).toEqual(['D', 'C', 'A', 'B']);
    expect(criteria.map(({ geschat: wat, overgenomen }) => [wat, overgenomen])).toEqual([
      [[0, 3], undefined],
      [[0], [1, 2, 3]],
      [undefined, undefined],
    ]);
    const nul = scoreBuurten(kaart([criterium('a', { gewicht: 0 }), criterium('c')]), eigen);
    expect(nul.bevindingen).toEqual([]);
  });

  test('shares of the estimated are 0 or 100 only when exact', () => {
    const procent = (aantal: number, van: number) => {
      const een = cijfers(
        'a',
        Array.from({ length: van }, (_, i) => i),
        {
          geschat: Uint8Array.from({ length: van }, (_, i) => (i < aantal ? 1 : 0)),
        },
      );
      const gebieden = Array.from({ length: van }, (_, i) => gebied(`A${1000 + i}`));
      return scoreBuurten(kaart([criterium('a')]), tabel([een], gebieden)).bevindingen.map(
        ({ params }) => params.procent,
      );
    };
    expect([procent(0, 3), procent(1, 3), procent(2, 3), procent(3, 3)]).toEqual([[], [33], [67], [100]]);
    expect([procent(1, 300), procent(299, 300)]).toEqual([[1], [99]]);
  });
});

describe('who has no score', () => {
  test('is told which share is there, by the thresholds of the levels', () => {
    const score = (velden: Partial<Thema>, dekking?: number) =>
      scoreBuurten(
        kaart(
          [
            criterium('a', { thema: 't' }),
            criterium('b', { thema: 't' }),
            criterium('c', { gewicht: 2 }),
            criterium('d', { gewicht: 0 }),
          ],
          { themas: [thema('t', velden)], ...(dekking === undefined ? {} : { dekking }) },
        ),
        tabel(['a', 'b', 'c', 'd'].map((id) => cijfers(id, [1, 2, id === 'a' ? 3 : null]))),
      ).zonderScore.map(({ redenen }) =>
        redenen.map(({ params }) => [params.procent, params.drempel, params.ontbreekt]),
      );
    // Half of t is enough: a third of the top is there.
    expect(score({})).toEqual([[[33, 50, ['b', 'c']]]]);
    expect(score({ dekking: 0.6 })).toEqual([[[0, 50, ['b', 'c']]]]);
    expect(score({}, 0.334)).toEqual([[[33, 34, ['b', 'c']]]]);
    expect(score({}, 1 / 3)).toEqual([]);
    expect(score({ dekking: 0.6 }, 0)).toEqual([[[0, 0, ['b', 'c']]]]);
  });

  test('takes no part in duels', () => {
    const eigen = [criterium('a'), criterium('b', { ontbrekend: { regel: 'weigeren' } })];
    const { buurten } = scoreBuurten(
      kaart(eigen, { aggregatie: { methode: 'copeland' } }),
      tabel([cijfers('a', [1, 2, 3]), cijfers('b', [1, 2, null])]),
    );
    expect(buurten.map(({ code, score, rang }) => [code, score, rang])).toEqual([
      ['B', 1, 1],
      ['A', -1, 2],
      ['C', null, null],
    ]);
  });
});

describe('what explanations read', () => {
  const tell = (scores: Routekaartscores) => {
    const { kandidaten, kolommen, ...grond } = readGrond(scores);
    return {
      kandidaten,
      scores: lijst(grond.scores),
      rangen: [...grond.rangen].map((rang) => rang || 0),
      gewichten: grond.gewichten.map(lijst),
      boom: grond.boom,
      kolommen: kolommen.map((kolom) => ({
        id: kolom.criterium.id,
        eenheid: kolom.eenheid,
        telt: kolom.telt,
        effectief: kolom.effectief,
        waarden: lijst(kolom.waarden),
        genormaliseerd: lijst(kolom.genormaliseerd),
        bijdragen: lijst(kolom.bijdragen).map((deel) => deel ?? 0),
        rijen: kandidaten.map((_, rij) => [
          kolom.isAangevuld(rij),
          kolom.isGeschat(rij),
          kolom.isOvergenomen(rij),
          kolom.getReden(rij),
          kolom.getIngreep(rij),
        ]),
      })),
    };
  };

  test('is the same from scoring and from a copy, in the order of the codes', () => {
    const { routekaart } = invoer({}, { ontbrekend: { regel: 'gemiddelde' } });
    const eigen = tabel(
      [
        cijfers('a', [1, 3, 2, null], { geschat: Uint8Array.of(1, 0, 0, 0) }),
        cijfers('b', [10, 20, null, null], { redenen: Uint8Array.of(0, 0, 2, 1) }),
        cijfers('c', [0, 1, 3, null], {
          geschat: Uint8Array.of(0, 1, 0, 0),
          nauwkeurigheid: { soort: 'overgenomen' } as never,
        }),
      ],
      ['B', 'A', 'C', 'D'].map((code) => gebied(code, { soort: code === 'A' ? 'samengesteld' : 'buurt' })),
    );
    const scores = scoreBuurten(routekaart, eigen);
    const uit = tell(scores);
    expect(uit.kandidaten).toEqual(['A', 'B', 'C', 'D'].map((code) => ({ code, naam: `Buurt ${code}` })));
    expect(uit.scores).toEqual([expect.closeTo(13 / 24, 12), 0.125, 0.75, null]);
    expect(uit.rangen).toEqual([2, 3, 1, 0]);
    expect(uit.gewichten).toEqual([
      [0.75, 0.25],
      [0.5, 0.5],
    ]);
    expect(uit.kolommen[1]).toEqual({
      id: 'b',
      eenheid: 'm3',
      telt: true,
      effectief: 0.125,
      waarden: [20, 10, 15, 15],
      genormaliseerd: [0, 1, 0.5, 0.5],
      bijdragen: [0, 0.125, 0.0625, expect.any(Number)],
      rijen: [
        [false, false, false, undefined, undefined],
        [false, false, false, undefined, undefined],
        [true, false, false, 'geheim', undefined],
        [true, false, false, 'onbekend', undefined],
      ],
    });
    expect(uit.kolommen[0]?.rijen.map((rij) => rij.slice(1, 4))).toEqual([
      [false, false, undefined],
      [true, false, undefined],
      [false, false, undefined],
      [false, false, 'onbekend'],
    ]);
    expect(uit.kolommen[2]?.rijen.map((rij) => rij[2])).toEqual([true, false, false, false]);
    const kopie = tell(JSON.parse(JSON.stringify(scores)) as Routekaartscores);
    expect(kopie.kolommen.map(({ bijdragen: _, ...kolom }) => kolom)).toEqual(
      uit.kolommen.map(({ bijdragen: _, ...kolom }) => kolom),
    );
    expect({ ...kopie, kolommen: [] }).toEqual({ ...uit, kolommen: [] });
    expect(kopie.kolommen.map(({ bijdragen }) => bijdragen.slice(0, 3))).toEqual(
      uit.kolommen.map(({ bijdragen }) => bijdragen.slice(0, 3)),
    );
  });

  test('names what was done to extremes', () => {
    const waarden = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const gebieden = Array.from({ length: 12 }, (_, i) => gebied('ABCDEFGHIJKL'.charAt(11 - i)));
    const score = (behandeling: Criterium['behandeling'], extra: number) =>
      scoreBuurten(kaart([criterium('a', { behandeling })]), tabel([cijfers('a', [...waarden, extra])], gebieden));
    const ingreep = (scores: Routekaartscores) => tell(scores).kolommen[0]?.rijen.map((rij) => rij[4]);
    const niets = waarden.map(() => undefined);
    const log = { winsoriseren: 0, transformatie: { methode: 'log' } } as const;
    for (const [behandeling, extra, verwacht] of [
      [{}, 100, ['winsoriseren_hoog', ...niets]],
      [{}, -100, ['winsoriseren_laag', ...niets]],
      [log, 1000, ['log', ...waarden.map(() => 'log')]],
    ] as const) {
      const scores = score(behandeling, extra);
      const kopie = JSON.parse(JSON.stringify(scores)) as Routekaartscores;
      expect(ingreep(scores)).toEqual(verwacht);
      expect(ingreep(kopie)).toEqual(verwacht);
      // The value before the treatment.
      expect(tell(scores).kolommen[0]?.waarden).toEqual([extra, ...[...waarden].reverse()]);
      expect(tell(kopie).kolommen[0]?.waarden).toEqual([extra, ...[...waarden].reverse()]);
      expect(explainScore(kopie, 'A')).toMatchObject({ criteria: [{ waarde: extra }] });
    }
    const { criteria, buurten } = score({}, 100);
    const rij = buurten.findIndex(({ code }) => code === 'A');
    expect(criteria[0]?.ingrepen).toEqual([{ rij, soort: 'winsoriseren', was: 100 }]);
    expect(criteria[0]?.waarden[rij]).toBe(11);
    const gelogd = score(log, 1000).criteria[0]?.ingrepen;
    expect(gelogd).toHaveLength(12);
    expect(gelogd?.[0]).toEqual({ rij: 0, soort: 'transformatie', was: 1000 });
  });

  test('a copy of what breaks a rule is refused', () => {
    const { routekaart, tabel: eigen } = invoer();
    const scores = JSON.parse(JSON.stringify(scoreBuurten(routekaart, eigen))) as Routekaartscores;
    const mis = { ...scores, routekaart: { ...scores.routekaart, schaal: { van: 1, tot: 0 } } };
    const fout = foutVan(() => readGrond(mis));
    expect([fout.code, fout.params, fout.bevindingen]).toEqual([
      'routekaart.routekaart_ongeldig',
      { id: 'proef', aantal: 1 },
      [meld('fout', 'schaal_omgekeerd', ['schaal'], { van: 1, tot: 0 })],
    ]);
    // Ranks beside another scale were once allowed, and can still be explained.
    const oud = scores.routekaart.criteria.map((een) =>
      een.id === 'c' ? { ...een, normalisatie: { methode: 'rang' as const } } : een,
    );
    expect(readGrond({ ...scores, routekaart: { ...scores.routekaart, criteria: oud } }).kandidaten).toHaveLength(4);
  });
});

describe('the yardstick of scores', () => {
  test('holds what the reference set was', () => {
    const { routekaart, tabel: eigen } = invoer();
    const meetlat = deriveMeetlat(routekaart, eigen, [], { naam: 'Meetlat', begrenzen: false, referentie: ['A', 'B'] });
    expect(meetlat).toEqual({
      soort: 'meetlat',
      versie: 1,
      naam: 'Meetlat',
      begrenzen: false,
      indeling: { gebieden: 'vrij', jaar: 2024 },
      aantal: 2,
      criteria: [
        ['a', 'm3', 1, 3],
        ['b', 'm3', 10, 20],
        ['c', '%', 0, 1],
      ].map(([id, eenheid, laagste, hoogste]) => ({
        id,
        cijfer: { sleutel: id, eenheid, bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } },
        aantal: 2,
        maten: expect.objectContaining({ laagste, hoogste }),
      })),
      vingerafdruk: expect.stringMatching(/^sha256:/),
    });
    const kaal = deriveMeetlat(routekaart, eigen);
    expect([kaal.aantal, 'naam' in kaal, 'begrenzen' in kaal]).toEqual([4, false, false]);
    expect(scoreBuurten(routekaart, eigen).meetlat).toEqual(kaal);
    // The figures make the fingerprint, a missing one too.
    expect(kaal.vingerafdruk).not.toBe(meetlat.vingerafdruk);
    const met = (waarden: (number | null)[]) =>
      deriveMeetlat(kaart([criterium('a')]), tabel([cijfers('a', waarden)])).vingerafdruk;
    expect(met([1, null])).not.toBe(met([1, 0]));
    expect(met([1, -0])).toBe(met([1, 0]));
  });
});

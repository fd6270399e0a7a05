import { compareBuurten, explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { formatGetal } from '../../src/routekaart/verklaring/formatGetal.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = makeRoutekaart([
  makeCriterium('woz', { naam: 'woz-waarde', richting: 'lager', gewicht: 2, ontbrekend: { regel: 'mediaan' } }),
  makeCriterium('inwoners', {
    richting: 'doel',
    doel: { van: 700, tot: 800 },
    normalisatie: { methode: 'doelband', onder: 200, boven: 1800 },
  }),
  makeCriterium('jeugd', { gewicht: 0 }),
  makeCriterium('animo', { bron: { soort: 'beoordeling', schaal } }),
]);

const tabel = makeTabel({
  woz: [178, 250, null, 410, 300],
  inwoners: [750, 450, 800, 5000, 1300],
  jeugd: [1, 2, 3, null, 5],
});

const rijen = [
  makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 4),
  makeOordeel('BU00010002', 'animo', 'gemeente', 'g1', 2),
];

const scores = scoreBuurten(kaart, tabel, rijen);

describe('explainScore', () => {
  test('by hand: woz 178 is the best of four, the target is met, a 4 on 1 to 5 is 0.75', () => {
    const verklaring = explainScore(scores, 'BU00010001');
    if (verklaring.soort !== 'score') return expect.unreachable();
    // (2 * 1 + 1 * 1 + 1 * 0.75) / 4
    expect(verklaring.score).toBe(0.9375);
    expect(verklaring.rang).toBe(1);
    expect(verklaring.samenvatting).toEqual({
      nl: 'Buurt 1: score 0,94, plaats 1 van 5',
      en: 'Buurt 1: score 0.94, rank 1 of 5',
    });
    expect(verklaring.criteria.map(({ zin }) => zin.nl)).toEqual([
      'woz-waarde 178: lager dan 100% van de andere buurten, telt 0,50 van 0,94',
      'inwoners 750: binnen het doel van 700 tot en met 800, telt 0,25 van 0,94',
      'animo 4: hoger dan 100% van de andere buurten, telt 0,19 van 0,94',
      'jeugd 1: hoger dan 0% van de andere buurten, telt niet mee',
    ]);
    expect(verklaring.criteria[0]).toMatchObject({ waarde: 178, gewicht: 0.5, genormaliseerd: 1, beterDan: 1 });
  });

  test('a value that is filled in says so; a missing one says so', () => {
    const verklaring = explainScore(scores, 'BU00010003');
    if (verklaring.soort !== 'score') return expect.unreachable();
    const byId = Object.fromEntries(verklaring.criteria.map((een) => [een.id, een]));
    // Median of 178, 250, 300, 410.
    expect(byId.woz).toMatchObject({ waarde: 275, aangevuld: true });
    expect(byId.woz!.zin.en).toContain('missing and filled in');
    expect(byId.animo!.zin.nl).toBe('animo: onbekend, telt niet mee');
    expect(byId.animo!.waarde).toBeUndefined();
    const vierde = explainScore(scores, 'BU00010004');
    expect(vierde.soort === 'score' && vierde.criteria.find(({ id }) => id === 'inwoners')?.zin.en).toBe(
      'inwoners 5,000: closer to the target than 0% of the other buurten, counts for 0.00 of 0.00',
    );
  });

  test('a candidate without a score gets the reasons, an unknown one is refused', () => {
    const streng = makeRoutekaart([makeCriterium('woz', { ontbrekend: { regel: 'weigeren' } })]);
    const uitkomst = scoreBuurten(streng, tabel, []);
    expect(explainScore(uitkomst, 'BU00010003')).toMatchObject({
      soort: 'zonder_score',
      redenen: [{ code: 'routekaart.buurt_geweigerd' }],
    });
    expect(() => compareBuurten(uitkomst, 'BU00010001', 'BU00010003')).toThrow('routekaart.buurt_zonder_score');
    expect(() => explainScore(scores, 'BU9')).toThrow('routekaart.buurt_onbekend');
  });

  test('the number of buurten in the summary is that of those with a score', () => {
    const streng = makeRoutekaart([makeCriterium('woz', { ontbrekend: { regel: 'weigeren' } })]);
    const verklaring = explainScore(scoreBuurten(streng, tabel, []), 'BU00010004');
    if (verklaring.soort !== 'score') return expect.unreachable();
    expect(verklaring.aantal).toBe(4);
    expect(verklaring.samenvatting.nl).toBe('Buurt 4: score 1,00, plaats 1 van 4');
  });

  test('treated points are named', () => {
    const kolom = { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 500] };
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a', { behandeling: {} })]), makeTabel(kolom), []);
    expect(
      lees(uitkomst)
        .buurten.filter(({ behandeld }) => behandeld.length > 0)
        .map(({ code }) => code),
    ).toEqual(['BU00010010']);
    const verklaring = explainScore(uitkomst, 'BU00010010');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]?.ingreep).toBe('winsoriseren_hoog');
  });

  test('a target that is a class and no band: who is in a lower class does worse', () => {
    const normalisatie = { methode: 'categorieen', grenzen: [10, 20], scores: [0.2, 1, 0] } as const;
    const klassen = makeRoutekaart([makeCriterium('a', { richting: 'doel', normalisatie })]);
    const uitkomst = scoreBuurten(klassen, makeTabel({ a: [15, 5, 12, 30] }), []);
    const zinnen = lees(uitkomst).buurten.map(({ code }) => {
      const verklaring = explainScore(uitkomst, code);
      return verklaring.soort === 'score' ? verklaring.criteria[0]?.zin.nl : undefined;
    });
    expect(zinnen).toEqual([
      'a 15: dichter bij het doel dan 67% van de andere buurten, telt 1,00 van 1,00',
      'a 12: dichter bij het doel dan 67% van de andere buurten, telt 1,00 van 1,00',
      'a 5: dichter bij het doel dan 33% van de andere buurten, telt 0,20 van 0,20',
      'a 30: dichter bij het doel dan 0% van de andere buurten, telt 0,00 van 0,00',
    ]);
  });

  test('one candidate has nobody to be compared with', () => {
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [3] }), []);
    const verklaring = explainScore(uitkomst, 'BU00010001');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]?.zin.nl).toBe(
      'a 3: geen andere buurt om mee te vergelijken, telt 0,50 van 0,50',
    );
  });

  test('numbers as people write them', () => {
    expect(formatGetal(1234567.891, 'nl', 2)).toBe('1.234.567,89');
    expect(formatGetal(1300, 'nl', 2)).toBe('1.300');
    expect(formatGetal(-0.001, 'en', 2, true)).toBe('0.00');
    expect(formatGetal(-1.5, 'nl', 2)).toBe('-1,5');
  });
});

test('explainScore: a narrow duel between themas is divided over the criteria that went its way, and no part is more than the duels', () => {
  const vast = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
  const themas = [
    { id: 't', naam: 'T' },
    { id: 'diep', naam: 'Diep', boven: 't' },
  ];
  const kaart = makeRoutekaart(
    [
      makeCriterium('a', { thema: 't', normalisatie: vast }),
      makeCriterium('b', { thema: 'diep', normalisatie: vast }),
      makeCriterium('c', { thema: 'diep', normalisatie: vast }),
    ],
    { aggregatie: { methode: 'copeland' }, themas },
  );
  // The first has 0.505 on the thema, the second 0.5: it wins by a and c, whatever b says.
  const scores = scoreBuurten(kaart, makeTabel({ a: [1, 0.7], b: [0, 0.6], c: [0.02, 0] }));
  const { criteria, themas: uit } = scores;
  const [een, ander] = [0.15 / 0.155, 0.005 / 0.155];
  expect(criteria.map(({ bijdragen }) => bijdragen)).toEqual([
    [expect.closeTo(een, 12), expect.closeTo(-een, 12)],
    [0, 0],
    [expect.closeTo(ander, 12), expect.closeTo(-ander, 12)],
  ]);
  expect(uit.map(({ id, bijdragen }) => [id, bijdragen])).toEqual([
    ['t', [1, -1]],
    ['diep', [expect.closeTo(ander, 12), expect.closeTo(-ander, 12)]],
  ]);
});

test('explainScore: in duels a thema has the parts of all criteria below it, at any depth', () => {
  const themas = [
    { id: 't', naam: 'T' },
    { id: 'diep', naam: 'Diep', boven: 't' },
    { id: 'dieper', naam: 'Dieper', boven: 'diep' },
    { id: 'zij', naam: 'Zij', boven: 't' },
  ];
  const waar = { a: 't', b: 'diep', c: 'dieper', d: 'zij' };
  const kaart = makeRoutekaart(
    [...Object.entries(waar).map(([id, thema]) => makeCriterium(id, { thema })), makeCriterium('e')],
    { aggregatie: { methode: 'copeland' }, themas },
  );
  const tabel = makeTabel({ a: [1, 2, 3, 4], b: [4, 1, 2, 9], c: [3, 8, 1, 2], d: [9, 2, 4, 1], e: [2, 1, 4, 3] });
  const scores = scoreBuurten(kaart, tabel);
  const per = new Map([...scores.criteria, ...scores.themas].map(({ id, bijdragen }) => [id, bijdragen]));
  const som = (rij: number, ...ids: readonly string[]) =>
    ids.reduce((samen, id) => samen + (per.get(id)?.[rij] ?? Number.NaN), 0);
  scores.buurten.forEach(({ score }, rij) => {
    expect(som(rij, 'a', 'b', 'c', 'd', 'e')).toBeCloseTo(score ?? Number.NaN, 12);
    expect(som(rij, 'dieper')).toBeCloseTo(som(rij, 'c'), 12);
    expect(som(rij, 'diep')).toBeCloseTo(som(rij, 'b', 'c'), 12);
    expect(som(rij, 'zij')).toBeCloseTo(som(rij, 'd'), 12);
    expect(som(rij, 't')).toBeCloseTo(som(rij, 'a', 'b', 'c', 'd'), 12);
    for (const bijdragen of per.values()) expect(Math.abs(bijdragen[rij] ?? 0)).toBeLessThanOrEqual(3);
  });
});

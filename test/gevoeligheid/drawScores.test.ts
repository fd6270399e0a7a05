import { drawScores, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { createToeval, isDomeinFout } from 'buurtaanpak/kern';
import { type Normalisatie, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';

const toeval = createToeval('gevoeligheid');

const tabel = makeTabel(
  Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [
      id,
      Array.from({ length: 40 }, (_, i) =>
        id === 'd' && i % 7 === 0 ? null : Math.round(toeval.nextFractie() * 1000),
      ),
    ]),
  ),
);

const kaart = makeRoutekaart(
  [
    makeCriterium('a', { gewicht: 3 }),
    makeCriterium('b', { thema: 't' }),
    makeCriterium('c', { thema: 't', gewicht: 2 }),
    makeCriterium('d', { gewicht: 1 }),
  ],
  { themas: [{ id: 't', naam: 't', gewicht: 2 }] },
);

describe('drawScores', () => {
  test('a draw is the score of the Routekaart with the weights of that draw', () => {
    // With bounds that leave nothing free the draws are the nominal scores.
    const onzekerheid: Onzekerheid = {
      gewichten: { methode: 'grenzen', grenzen: { a: { van: 3, tot: 3 } } },
    };
    const nominaal = lees(scoreBuurten(kaart, tabel, [])).kolommen;
    for (const { scores, codes } of drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 3, onzekerheid })) {
      expect(codes).toEqual(nominaal.codes);
      scores.forEach((score, i) => {
        expect(score).toBeCloseTo(nominaal.scores[i]!, 12);
      });
    }
  });

  test.each<[string, Onzekerheid]>([
    ['normalisation', { normalisaties: [{ methode: 'percentielrang' }] }],
    ['aggregation', { aggregaties: [{ methode: 'meetkundig' }] }],
    ['duels', { aggregaties: [{ methode: 'copeland' }] }],
    ['filling', { aanvullingen: [{ regel: 'mediaan' }] }],
  ])('one other choice (%s) is the Routekaart with that choice', (naam, onzekerheid) => {
    const [normalisatie] = onzekerheid.normalisaties ?? [];
    const [aggregatie] = onzekerheid.aggregaties ?? [];
    const [ontbrekend] = onzekerheid.aanvullingen ?? [];
    const anders = {
      ...kaart,
      ...(aggregatie === undefined ? {} : { aggregatie }),
      themas: kaart.themas!.map((thema) => (aggregatie === undefined ? thema : { ...thema, aggregatie })),
      criteria: kaart.criteria.map((criterium) => ({
        ...criterium,
        ...(normalisatie === undefined ? {} : { normalisatie }),
        ...(ontbrekend === undefined ? {} : { ontbrekend }),
      })),
    };
    const verwacht = lees(scoreBuurten(anders, tabel, [])).kolommen.scores;
    const [trekking] = [...drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 1, onzekerheid })];
    trekking!.scores.forEach((score, i) => {
      expect(score, naam).toBeCloseTo(verwacht[i]!, 12);
    });
  });

  test('another normalisation replaces what compares buurten; points that were chosen, and scales of judgement, stay', () => {
    const ijkpunten = { methode: 'ijkpunten', onder: 0, boven: 40 } as const;
    const criteria = (normalisatie: Normalisatie) => [
      makeCriterium('a'),
      makeCriterium('b', { normalisatie }),
      makeCriterium('c', { normalisatie: ijkpunten }),
      makeCriterium('v', { bron: { soort: 'beoordeling', schaal } }),
    ];
    const cijfers = makeTabel({ a: [1, 2, 9, 4], b: [3, 8, 1, 2], c: [10, 30, 20, 5] });
    const rijen = [1, 4, 2, 5].map((score, i) => makeOordeel(`BU0001000${i + 1}`, 'v', 'wijk', 'w1', score));
    const rang = { methode: 'percentielrang' } as const;
    const verwacht = lees(
      scoreBuurten(
        makeRoutekaart(criteria(rang).map((een) => (een.id === 'a' ? { ...een, normalisatie: rang } : een))),
        cijfers,
        rijen,
      ),
    ).kolommen.scores;
    const [trekking] = [
      ...drawScores(makeRoutekaart(criteria({ methode: 'zscore' })), cijfers, rijen, {
        zaad: 1,
        trekkingen: 1,
        onzekerheid: { normalisaties: [rang] },
      }),
    ];
    trekking!.scores.forEach((score, i) => {
      expect(score).toBeCloseTo(verwacht[i]!, 12);
    });
  });

  test('the same seed gives the same draws, another seed others', () => {
    const draw = (zaad: number) =>
      [...drawScores(kaart, tabel, [], { zaad, trekkingen: 20 })].map(({ scores }) => [...scores]);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
  });

  test('leaving a criterion out, a role out and drawing assessors again', () => {
    const beoordeeld = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('v', { bron: { soort: 'beoordeling', schaal } }),
    ]);
    const klein = makeTabel({ a: [1, 2, 3] });
    const rijen = ['BU00010001', 'BU00010002'].flatMap((buurt, b) => [
      makeOordeel(buurt, 'v', 'gemeente', 'g1', 1 + b),
      makeOordeel(buurt, 'v', 'gemeente', 'g2', 3),
      makeOordeel(buurt, 'v', 'wijk', 'w1', 5),
    ]);
    const draws = (onzekerheid: Onzekerheid) =>
      [...drawScores(beoordeeld, klein, rijen, { zaad: 3, trekkingen: 60, onzekerheid })].map(({ scores }) => [
        ...scores,
      ]);
    const verschillend = (lijst: number[][]) => new Set(lijst.map((rij) => JSON.stringify(rij))).size;
    // Nothing, a or v left out.
    expect(verschillend(draws({ criteriumWeglaten: true }))).toBe(3);
    // Nothing (or opbouwwerk, whom nobody is), gemeente, wijk.
    expect(verschillend(draws({ rolWeglaten: true }))).toBe(3);
    // g1 twice, both, g2 twice; w1 always.
    expect(verschillend(draws({ bootstrap: true }))).toBe(3);
    for (const rij of [...draws({ rolWeglaten: true }), ...draws({ bootstrap: true })])
      expect(rij.every((score) => score >= 0 && score <= 1)).toBe(true);
    // Without gemeente w1 alone, without wijk what was drawn of g1 and g2, else both: 1 + 3 + 3.
    expect(verschillend(draws({ rolWeglaten: true, bootstrap: true }))).toBe(7);
    // In whatever order the judgements come, the same draws.
    const gewoon = draws({ bootstrap: true });
    rijen.reverse();
    expect(draws({ bootstrap: true })).toEqual(gewoon);
  });

  test('the lowest score there is fills a judged criterion for all when nobody is left to judge it', () => {
    const model = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('v', {
        bron: { soort: 'beoordeling', schaal },
        normalisatie: { methode: 'zscore' },
        ontbrekend: { regel: 'bodem' },
      }),
    ]);
    const rijen = [2, 4].map((score, i) => makeOordeel(`BU0001000${i + 1}`, 'v', 'wijk', 'w1', score));
    const lijst = [
      ...drawScores(model, makeTabel({ a: [1, 2, 3] }), rijen, {
        zaad: 1,
        trekkingen: 30,
        onzekerheid: { rolWeglaten: true },
      }),
    ].map(({ scores }) => JSON.stringify([...scores]));
    // A z-score has no end of its own and nobody has one: 0 for each.
    expect(lijst).toContain('[0,0.25,0.5]');
    expect(new Set(lijst).size).toBe(2);
  });

  test('what cannot be is refused', () => {
    const codesOf = (onzekerheid: Onzekerheid, rest = {}) => {
      try {
        drawScores(kaart, tabel, [], { zaad: 1, onzekerheid, ...rest }).next();
      } catch (fout) {
        if (isDomeinFout(fout)) return fout.bevindingen.map(({ code }) => code);
      }
      return [];
    };
    expect(codesOf({ gewichten: { methode: 'marge', marge: 2 } })).toEqual(['routekaart.onzekerheid_buiten_bereik']);
    expect(codesOf({ gewichten: { methode: 'dirichlet', concentratie: 0 } })).toEqual([
      'routekaart.onzekerheid_buiten_bereik',
    ]);
    expect(codesOf({ gewichten: { methode: 'grenzen', grenzen: { x: { van: 1, tot: 0 } } } })).toEqual([
      'routekaart.criterium_onbekend',
      'routekaart.band_omgekeerd',
    ]);
    expect(codesOf({ normalisaties: [] })).toEqual(['routekaart.keuzes_leeg']);
    expect(codesOf({ normalisaties: [{ methode: 'zscore' }], aggregaties: [{ methode: 'meetkundig' }] })).toEqual([
      'routekaart.aggregatie_negatief',
      'routekaart.aggregatie_negatief',
    ]);
    expect(codesOf({}, { trekkingen: 0 })).toEqual(['routekaart.trekkingen_ongeldig']);
    expect(codesOf({}, { zaad: 0.5 })).toEqual(['kern.zaad_ongeldig']);
  });
});

/** Draws of two buurten one by one, from the numbers of the seed. */
import { drawScores, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import { deriveMeetlat } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { B, f, kleineKaart, kleineTabel, vier } from './klein.js';

/** Two buurten, each best on one criterion: the scores are the two weights, 3 and 1 of 4. */
const kaart = () => makeRoutekaart([vier('a', { gewicht: 3 }), vier('b')]);
const tabel = () => makeTabel({ a: [4, 0], b: [0, 4] });
/** The weights are 0.75 and 0.25 times a number from 0 to 2. */
const MARGE: Onzekerheid = { gewichten: { methode: 'marge', marge: 1 } };
/** How many numbers a draw takes: two weights and five choices. */
const N = 7;

describe('drawScores', () => {
  test('draws seventeen times from one stream, sixteen and one', () => {
    const toeval = createToeval('klein');
    const lijst = [...drawScores(kaart(), tabel(), undefined, { zaad: 'klein', trekkingen: 17, onzekerheid: MARGE })];
    expect(lijst.map(({ nummer }) => nummer)).toEqual(Array.from({ length: 17 }, (_, n) => n));
    for (const { codes, scores } of lijst) {
      const [ua, ub] = Array.from({ length: N }, () => toeval.nextFractie()) as [number, number];
      expect(codes).toEqual([B(1), B(2)]);
      expect(scores[0]).toBeCloseTo((3 * ua) / (3 * ua + ub), 12);
      expect(scores[1]).toBeCloseTo(ub / (3 * ua + ub), 12);
    }
    expect(lijst[0]?.codes).toBe(lijst[16]?.codes);
    expect(lijst[0]?.scores).not.toBe(lijst[1]?.scores);
  });

  test('by default a thousand draws; of what is certain the scores', () => {
    const certain = [...drawScores(kleineKaart(), kleineTabel(), [], { zaad: 1, trekkingen: 2, onzekerheid: {} })];
    expect(certain.map(({ scores }) => scores)).toEqual([f(0.6875, 0.5625, 0.5, 0.125), f(0.6875, 0.5625, 0.5, 0.125)]);
    let aantal = 0;
    for (const { nummer } of drawScores(kaart(), tabel(), [], { zaad: 1, onzekerheid: {} })) aantal = nummer + 1;
    expect(aantal).toBe(1000);
    // Weights by Dirichlet, close around those of the document, and gaps from donors.
    for (const { scores } of drawScores(kaart(), tabel(), [], { zaad: 1, trekkingen: 8 })) {
      expect(scores[0]).not.toBe(0.75);
      expect(Math.abs(scores[0]! - 0.75)).toBeLessThan(0.25);
    }
  });

  test('measures by the reference set or the yardstick that is given, of the candidates that are named', () => {
    const los = makeRoutekaart([makeCriterium('a')]);
    const cijfers = makeTabel({ a: [0, 4, 8] });
    const draw = (rest: object) => {
      const [een] = drawScores(los, cijfers, [], { zaad: 1, trekkingen: 1, onzekerheid: {}, ...rest });
      return [een?.codes, een?.scores];
    };
    const kandidaten = [B(1), B(2)];
    expect(draw({})).toEqual([[B(1), B(2), B(3)], f(0, 0.5, 1)]);
    expect(draw({ kandidaten })).toEqual([kandidaten, f(0, 1)]);
    expect(draw({ kandidaten, referentie: 'alle' })).toEqual([kandidaten, f(0, 0.5)]);
    const meetlat = deriveMeetlat(los, makeTabel({ a: [0, 16] }), []);
    expect(draw({ kandidaten, meetlat })).toEqual([kandidaten, f(0, 0.25)]);
  });

  test('refuses options that are no object at the first step', () => {
    const { code, pad, params } = foutVan(() => drawScores(kaart(), tabel(), [], null as never).next());
    expect([code, pad, params]).toEqual(['routekaart.invoer_onleesbaar', ['opties'], { deel: 'opties' }]);
  });
});

/** The search for the nearest weight at which something turns, and scores with another share for one weight. */
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { createHerweging } from '../../src/gevoeligheid/keuze/createHerweging.js';
import { FIJN, searchOmslag } from '../../src/gevoeligheid/keuze/searchOmslag.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { B, kleineKaart, kleineTabel, vier } from './klein.js';

describe('searchOmslag', () => {
  function search(gewicht: number, stap: number, isAnders: (gewicht: number) => boolean) {
    const gevraagd: number[] = [];
    const uit = searchOmslag(gewicht, stap, (ander) => {
      gevraagd.push(Math.round(ander * FIJN));
      return isAnders(ander);
    });
    return { uit, gevraagd };
  }

  test('goes outwards in steps, and halves the step in which it turned', () => {
    expect(FIJN).toBe(10_000);
    expect(search(0.9995, 4, (w) => w >= 0.9998)).toEqual({
      uit: 0.9998,
      // From 9996: 9999 turned, 9997 not, 9998 did. Down nothing: steps of 4, and at last 0.
      gevraagd: [9999, 9997, 9998, ...Array.from({ length: 2498 }, (_, n) => 9991 - 4 * n), 0],
    });
  });

  test('the nearest of the two sides; only what is beyond the weight', () => {
    const op = (w: number) => w >= 0.52;
    const neer = (w: number) => w <= 0.47;
    expect(search(0.5, 100, (w) => op(w) || neer(w)).uit).toBe(0.52);
    expect(search(0.49, 100, (w) => op(w) || neer(w)).uit).toBe(0.47);
    expect(search(0.5, 100, op).uit).toBe(0.52);
    expect(search(0.5, 100, neer).uit).toBe(0.47);
    expect(search(0.5, 100, () => false).uit).toBeUndefined();
    expect(search(0.5, 100, () => true).uit).toBe(0.5001);
    expect(search(0.12345, 100, (w) => w < 0.12345).uit).toBe(0.1234);
    expect(search(0.12345, 100, (w) => w > 0.12345).uit).toBe(0.1235);
    expect(search(0.5, 5000, (w) => w === 1).uit).toBe(1);
    expect(search(0.5, 5000, (w) => w === 0).uit).toBe(0);
    expect(search(0.9999, 5000, (w) => w === 1)).toEqual({ uit: 1, gevraagd: [10000, 4999, 0] });
    expect(search(0.0001, 5000, (w) => w === 0)).toEqual({ uit: 0, gevraagd: [5001, 10000, 0] });
  });
});

describe('createHerweging', () => {
  test('lists the weights that can move, and scores with another share for one of them', () => {
    const { plekken, score } = createHerweging(scoreBuurten(kleineKaart(), kleineTabel(), []));
    expect(plekken).toEqual([
      { id: 'b', soort: 'criterium', knoop: 0, kind: 0, gewicht: 0.25 },
      { id: 'c', soort: 'criterium', knoop: 0, kind: 1, gewicht: 0.75 },
      { id: 'a', soort: 'criterium', knoop: 1, kind: 0, gewicht: 0.5 },
      { id: 't', soort: 'thema', knoop: 1, kind: 1, gewicht: 0.5 },
    ]);
    expect([...score(plekken[2]!, 0.5)]).toEqual([
      [B(1), 0.6875],
      [B(2), 0.5625],
      [B(3), 0.5],
      [B(4), 0.125],
    ]);
    expect([...score(plekken[2]!, 0.75)]).toEqual([
      [B(1), 0.84375],
      [B(2), 0.53125],
      [B(3), 0.25],
      [B(4), null],
    ]);
    expect([...score(plekken[0]!, 0.5).values()]).toEqual([0.625, 0.625, 0.5, 0.25]);
  });

  test('weights of 0 and of all of a level do not move; three keep their proportions', () => {
    const drie = makeRoutekaart([vier('x', { gewicht: 2 }), vier('y'), vier('z'), vier('leeg', { gewicht: 0 })]);
    const scores = scoreBuurten(drie, makeTabel({ x: [0, 4], y: [4, 0], z: [2, 0], leeg: [4, 4] }), []);
    const { plekken, score } = createHerweging(scores);
    expect(plekken.map(({ id, gewicht }) => [id, gewicht])).toEqual([
      ['x', 0.5],
      ['y', 0.25],
      ['z', 0.25],
    ]);
    expect([...score(plekken[0]!, 0.25).values()]).toEqual([0.375 + 0.1875, 0.25]);
    const een = scoreBuurten(makeRoutekaart([vier('x')]), makeTabel({ x: [0, 4] }), []);
    expect(createHerweging(een).plekken).toEqual([]);
  });

  test('a row that misses a required criterion has no score at any weight', () => {
    const streng = kleineKaart({ dekking: 0 }, { a: { ontbrekend: { regel: 'weigeren' } } });
    const { plekken, score } = createHerweging(scoreBuurten(streng, kleineTabel(), []));
    expect([...score(plekken[2]!, 0.25).values()]).toEqual([0.53125, 0.59375, 0.75, null]);
    const nul = kleineKaart({ dekking: 0 }, { a: { gewicht: 0, ontbrekend: { regel: 'weigeren' } } });
    const zonder = createHerweging(scoreBuurten(nul, kleineTabel(), []));
    expect([...zonder.score(zonder.plekken[0]!, 0.25).values()]).toEqual([0.375, 0.625, 1, 0.125]);
  });
});

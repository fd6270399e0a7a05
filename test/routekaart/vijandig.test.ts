import { drawScores } from 'buurtaanpak/gevoeligheid';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { rankPromethee, rankTopsis } from '../gevoeligheid/hulp.js';
import { foutVan } from '../hulp.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

test('a list with holes is refused, also where the rest of the Routekaart is wrong too', () => {
  const criterium = { id: 'a', naam: 'A', bron: { soort: 'kerncijfer', sleutel: 'a' }, richting: 'hoger' };
  const romp = { soort: 'routekaart', versie: 1, id: 'r', naam: 'R' };
  for (const gaten of [
    { ...romp, themas: new Array(2), criteria: [criterium] },
    { ...romp, criteria: new Array(2) },
  ]) {
    // Array.from and map differ: map leaves a hole a hole.
    for (const read of [Routekaart.parse, Routekaart.create])
      expect(foutVan(() => read(gaten as never)).bevindingen.map(({ code }) => code)).toContain('kern.veld_ontbreekt');
  }
});

test('a criterion may be named as what every object has: nothing is taken from there', () => {
  const ids = ['constructor', 'valueOf'];
  const kaart = makeRoutekaart(ids.map((id) => makeCriterium(id)));
  const tabel = makeTabel({ constructor: [1, 2, 4], valueOf: [4, 1, 2] });
  const { scores, bijdragen } = lees(scoreBuurten(kaart, tabel, [])).kolommen;
  // Contributions have 15 digits.
  expect(bijdragen.map((deel) => deel[2])).toEqual([0.5, 0.166666666666667]);
  const onzekerheid = { gewichten: { methode: 'grenzen', grenzen: { valueOf: { van: 1, tot: 1 } } } } as const;
  const [trekking] = [...drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 1, onzekerheid })];
  expect(trekking!.scores).toEqual(scores);
  const kolommen = { constructor: [0, 1], valueOf: [0, 1] };
  expect([...rankPromethee(kolommen, { constructor: 1, valueOf: 1 }).netto]).toEqual([-1, 1]);
  expect(() => rankTopsis(kolommen, { valueOf: 1 })).toThrow('routekaart.gewicht_ontbreekt');
});

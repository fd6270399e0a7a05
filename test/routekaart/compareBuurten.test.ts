import { compareBuurten, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

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

test('compareBuurten: from the criterion that matters most, in a sentence', () => {
  const { verschil, criteria } = compareBuurten(scores, 'BU00010001', 'BU00010002');
  expect(criteria.map(({ id }) => id)).toEqual(['woz', 'inwoners', 'animo', 'jeugd']);
  expect(criteria[2]?.zin).toEqual({ nl: 'animo: 4 tegen 2, +0,13', en: 'animo: 4 against 2, +0.13' });
  expect(criteria.reduce((som, een) => som + een.verschil, 0)).toBeCloseTo(verschil, 12);
});

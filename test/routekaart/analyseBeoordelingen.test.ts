import { analyseBeoordelingen } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, schaal } from './hulp.js';

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

const rijen = [
  makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 4),
  makeOordeel('BU00010002', 'animo', 'gemeente', 'g1', 2),
];

test('analyseBeoordelingen: voices, agreement, spread and roles', () => {
  const [animo] = analyseBeoordelingen(kaart, [
    ...rijen,
    makeOordeel('BU00010001', 'animo', 'wijk', 'w2', 4),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g1', 2),
    makeOordeel('BU00010002', 'animo', 'wijk', 'w1', 2),
  ]);
  expect(animo).toMatchObject({ criterium: 'animo', stemmen: 5, beoordelaars: 3, buurten: 2, teWeinig: 0 });
  // Sample standard deviations of 2, 4, 4 and of 2, 2.
  expect(animo!.spreiding).toBeCloseTo(Math.sqrt(4 / 3) / 2, 12);
  expect(animo!.gemiddeldePerRol).toEqual({ gemeente: 2, wijk: 10 / 3 });
  expect(animo!.alfaPerRol.gemeente).toBeUndefined();
});

test('analyseBeoordelingen: agreement within a role, and none to speak of where nobody judged the same buurt', () => {
  const animoOf = (...oordelen: ReturnType<typeof makeOordeel>[]) => analyseBeoordelingen(kaart, oordelen)[0]!;
  // The wijk agrees with itself, the gemeente does not.
  const samen = animoOf(
    ...['w1', 'w2'].flatMap((wie) => [
      makeOordeel('BU00010001', 'animo', 'wijk', wie, 1),
      makeOordeel('BU00010002', 'animo', 'wijk', wie, 5),
    ]),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g1', 1),
    makeOordeel('BU00010001', 'animo', 'gemeente', 'g2', 5),
  );
  expect(samen.alfaPerRol).toEqual({ wijk: 1, gemeente: 0 });
  expect(samen.alfa).toBeLessThan(1);
  const los = animoOf(
    makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 1),
    makeOordeel('BU00010002', 'animo', 'wijk', 'w2', 5),
  );
  expect(los).toStrictEqual({
    criterium: 'animo',
    stemmen: 2,
    beoordelaars: 2,
    buurten: 2,
    teWeinig: 0,
    alfaPerRol: {},
    gemiddeldePerRol: { wijk: 3 },
  });
});

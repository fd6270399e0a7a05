import { compareJaren, explainVerandering, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const kaart = makeRoutekaart([
  makeCriterium('koop', { naam: 'Koopwoningen', gewicht: 3 }),
  makeCriterium('gas', { naam: 'Gasverbruik', richting: 'lager' }),
]);

test('x', () => {
  const toen = scoreBuurten(kaart, makeTabel({ koop: [20, 40, 60, 50], gas: [900, 1000, 1100, null] }));
  const nu = scoreBuurten(kaart, makeTabel({ koop: [20, 50, 100, 70], gas: [900, null, 1200, 1000] }));
  const v = explainVerandering(toen, nu, 'BU00010002');
  console.log(JSON.stringify(v, null, 1));
  console.log(JSON.stringify(compareJaren(toen, nu), null, 1));
});

import { checkBeoordelingen } from 'buurtaanpak/routekaart';
import { aggregateBeoordelingen } from 'buurtaanpak/routekaart/huis';
import { expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, schaal } from './hulp.js';

test('an assessor of a role that has not spoken has no part; a candidate outside the judged ones stays missing', () => {
  const kaart = makeRoutekaart([makeCriterium('v', { bron: { soort: 'beoordeling', schaal } }), makeCriterium('a')]);
  expect(aggregateBeoordelingen(kaart, [])).toEqual([{ criterium: 'v', buurten: [] }]);
  expect(checkBeoordelingen(kaart, [makeOordeel('BU1', 'v', 'wijk', 'w', 3)])).toEqual([]);
});

import { safeParseRoutekaart } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';

test('a list with holes is refused, also where the rest of the Routekaart is wrong too', () => {
  const criterium = { id: 'a', naam: 'A', bron: { soort: 'kerncijfer', sleutel: 'a' }, richting: 'hoger' };
  const romp = { soort: 'routekaart', versie: 1, id: 'r', naam: 'R' };
  for (const gaten of [
    { ...romp, themas: new Array(2), criteria: [criterium] },
    { ...romp, criteria: new Array(2) },
  ]) {
    // Array.from and map differ: map leaves a hole a hole.
    const gelezen = safeParseRoutekaart(gaten);
    expect(gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code)).toContain('kern.veld_ontbreekt');
  }
});

import { readEigenTabel } from 'buurtaanpak/kerncijfers';
import { deriveMeetlat } from 'buurtaanpak/routekaart';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readGegevens } from '../gegevens.js';
import { LANDELIJK } from '../kerncijfers/landelijk.js';
import { leesOpzet } from './gegevens.js';

test('the example of Zaanstad holds the yardstick that the figures of all 14,574 buurten of the Netherlands give', () => {
  const { programmas, routekaarten } = leesOpzet('langs-de-meetlat');
  const rijen: unknown = parse(readGegevens('cbs/kwb-2024-nederland.csv'), { bom: true, columns: true });
  const land = readEigenTabel(rijen, LANDELIJK).tabel;
  expect(programmas[0]?.meetlat).toEqual(deriveMeetlat(routekaarten[0]!, land, [], { naam: 'Nederland 2024' }));
});

import { deepStrictEqual } from 'node:assert/strict';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { createProef, eisCode, eisStroom, maak, maakReeks, STROOM } from './hulp.js';

/** Adding with an expected version. */
export function listToevoegproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    createProef(kandidaat, 'a stream that nobody wrote to is empty, and its first event has number 1', async (open) => {
      const opslag = await open();
      deepStrictEqual(await opslag.read(STROOM), []);
      deepStrictEqual(await opslag.append(STROOM, 0, [maak('a')]), { nieuw: 1, lengte: 1 });
      deepStrictEqual(await opslag.append(STROOM, 1, maakReeks('b', 2)), { nieuw: 2, lengte: 3 });
      await eisStroom(opslag, [maak('a'), ...maakReeks('b', 2)]);
    }),
    createProef(kandidaat, 'a writer that is behind is refused, and nothing is added', async (open) => {
      const opslag = await open();
      const eerst = maakReeks('a', 3);
      await opslag.append(STROOM, 0, eerst);
      for (const verwacht of [0, 1, 2]) await eisCode(opslag.append(STROOM, verwacht, [maak('b')]), 'versie_conflict');
      await eisStroom(opslag, eerst);
      // Who hands in what is there with something new is behind as well.
      await eisCode(opslag.append(STROOM, 2, [maak('a3'), maak('b')]), 'versie_conflict');
      await eisStroom(opslag, eerst);
      await opslag.append(STROOM, 3, [maak('b')]);
      await eisStroom(opslag, [...eerst, maak('b')]);
    }),
    createProef(kandidaat, 'a writer that is ahead is refused, on a new stream too', async (open) => {
      const opslag = await open();
      for (const verwacht of [1, 7]) await eisCode(opslag.append(STROOM, verwacht, [maak('a')]), 'versie_conflict');
      await eisStroom(opslag, []);
      await opslag.append(STROOM, 0, [maak('a')]);
      for (const verwacht of [2, 9]) await eisCode(opslag.append(STROOM, verwacht, [maak('b')]), 'versie_conflict');
      await eisStroom(opslag, [maak('a')]);
    }),
    createProef(kandidaat, 'to add no events changes nothing', async (open) => {
      const opslag = await open();
      deepStrictEqual(await opslag.append(STROOM, 0, []), { nieuw: 0, lengte: 0 });
      await opslag.append(STROOM, 0, [maak('a')]);
      for (const verwacht of [0, 1, 5])
        deepStrictEqual(await opslag.append(STROOM, verwacht, []), { nieuw: 0, lengte: 1 });
      await eisStroom(opslag, [maak('a')]);
    }),
    createProef(kandidaat, 'many events at once keep their order, and are all added or none', async (open) => {
      const opslag = await open();
      const veel = maakReeks('a', 500);
      deepStrictEqual(await opslag.append(STROOM, 0, veel), { nieuw: 500, lengte: 500 });
      await eisStroom(opslag, veel);
      const laatsteBotst = [...maakReeks('b', 20), maak('a7', { id: 'a7', anders: true })];
      await eisCode(opslag.append(STROOM, 500, laatsteBotst), 'id_botst');
      await eisStroom(opslag, veel);
      await opslag.append(STROOM, 500, [maak('c')]);
      await eisStroom(opslag, [...veel, maak('c')]);
    }),
    createProef(kandidaat, 'streams have nothing to do with each other', async (open) => {
      const opslag = await open();
      await opslag.append('team:1', 0, maakReeks('a', 2));
      await opslag.append('overeenkomst:1', 0, [maak('a1', { geld: '60000.00' })]);
      await opslag.append('team:10', 0, maakReeks('a', 1));
      await eisCode(opslag.append('overeenkomst:1', 2, [maak('b')]), 'versie_conflict');
      await opslag.append('team:1', 2, [maak('b')]);
      await eisStroom(opslag, [...maakReeks('a', 2), maak('b')], 'team:1');
      await eisStroom(opslag, [maak('a1', { geld: '60000.00' })], 'overeenkomst:1');
      await eisStroom(opslag, maakReeks('a', 1), 'team:10');
      await eisStroom(opslag, [], 'team:');
    }),
  ];
}

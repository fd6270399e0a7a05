import { deepStrictEqual } from 'node:assert/strict';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { createProef, eisCode, eisStroom, maak, maakReeks, STROOM } from './hulp.js';

/** What comes twice. */
export function listHerhaalproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    createProef(kandidaat, 'an event that comes again counts once, whatever the sender expects', async (open) => {
      const opslag = await open();
      const eerst = maakReeks('a', 3);
      await opslag.append(STROOM, 0, eerst);
      for (const verwacht of [0, 3, 9])
        deepStrictEqual(await opslag.append(STROOM, verwacht, eerst), { nieuw: 0, lengte: 3 });
      deepStrictEqual(await opslag.append(STROOM, 1, [maak('a2')]), { nieuw: 0, lengte: 3 });
      await eisStroom(opslag, eerst);
      // The answer got lost, others went on, and it comes once more.
      await opslag.append(STROOM, 3, maakReeks('b', 2));
      deepStrictEqual(await (await open()).append(STROOM, 0, eerst), { nieuw: 0, lengte: 5 });
      await eisStroom(opslag, [...eerst, ...maakReeks('b', 2)]);
    }),
    createProef(kandidaat, 'of events that are partly there, the others are added', async (open) => {
      const opslag = await open();
      await opslag.append(STROOM, 0, maakReeks('a', 2));
      deepStrictEqual(await opslag.append(STROOM, 2, maakReeks('a', 4)), { nieuw: 2, lengte: 4 });
      await eisStroom(opslag, maakReeks('a', 4));
      deepStrictEqual(await opslag.append(STROOM, 4, [maak('b'), maak('b'), maak('c')]), { nieuw: 2, lengte: 6 });
      await eisStroom(opslag, [...maakReeks('a', 4), maak('b'), maak('c')]);
    }),
    createProef(
      kandidaat,
      'another content under an id that is there is refused, and the first stays',
      async (open) => {
        const opslag = await open();
        await opslag.append(STROOM, 0, [maak('a', { bedrag: '1.00' })]);
        await eisCode(opslag.append(STROOM, 1, [maak('a', { bedrag: '10.00' })]), 'id_botst');
        await eisCode(opslag.append(STROOM, 1, [maak('b'), maak('a', { bedrag: '10.00' })]), 'id_botst');
        await eisCode(opslag.append(STROOM, 1, [maak('c', 1), maak('c', 2)]), 'id_botst');
        // Who is behind hears that first, and sees the event when it reads on.
        await eisCode(opslag.append(STROOM, 0, [maak('a', { bedrag: '10.00' })]), 'versie_conflict');
        await eisStroom(opslag, [maak('a', { bedrag: '1.00' })]);
      },
    ),
  ];
}

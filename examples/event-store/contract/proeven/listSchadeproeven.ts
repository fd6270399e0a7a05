import { deepStrictEqual, ok, rejects } from 'node:assert/strict';
import type { Stroomgebeurtenis } from '../gebeurtenisopslag.js';
import type { Kandidaat, Knipbaar, Proef, Proefplek } from '../kandidaat.js';
import { hasOpslagcode } from '../opslagfout.js';
import { createProef, eisCode, eisStroom, maak, maakReeks, STROOM } from './hulp.js';

/** Cuts at every page and around it, and between them by a fixed row of chance. */
function listKnippen({ grootte, bladzijde }: Knipbaar): number[] {
  const knippen = new Set<number>();
  for (let plek = 0; plek <= grootte; plek += bladzijde) for (const d of [-1, 0, 1]) knippen.add(plek + d);
  let toeval = 25;
  for (let i = 0; i < 40; i++) {
    toeval = (toeval * 48_271) % 2_147_483_647;
    knippen.add(toeval % grootte);
  }
  return [...knippen].filter((lengte) => lengte >= 0 && lengte < grootte).sort((a, b) => a - b);
}

/** What is left of a stream in a file that was cut off: a beginning of it, or an error that says that it is damaged. */
async function readKnip({ open }: Knipbaar, lengte: number): Promise<Stroomgebeurtenis[] | undefined> {
  try {
    const opslag = await open(lengte);
    try {
      return await opslag.read(STROOM);
    } finally {
      await opslag.close();
    }
  } catch (fout) {
    if (hasOpslagcode(fout, 'opslag_beschadigd')) return undefined;
    throw fout;
  }
}

/** Writes that fail, and files that are damaged. */
export function listSchadeproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  const { knip } = kandidaat;
  return [
    createProef(
      kandidaat,
      'a write that fails in the middle leaves nothing, and the store goes on',
      async (open, plek) => {
        const opslag = await open();
        await opslag.append(STROOM, 0, maakReeks('a', 2));
        const partij = [...maakReeks('b', 3), maak('vol', { merk: 'SCHIJF VOL' }), ...maakReeks('c', 3)];
        await plek.laatMislukken('SCHIJF VOL');
        await rejects(opslag.append(STROOM, 2, partij));
        await eisStroom(opslag, maakReeks('a', 2));
        await opslag.append(STROOM, 2, [maak('anders')]);
        await plek.laatMislukken(undefined);
        await opslag.append(STROOM, 3, partij);
        await eisStroom(await open(), [...maakReeks('a', 2), maak('anders'), ...partij]);
      },
    ),
    createProef(
      kandidaat,
      'an event that was changed behind the back of the store is refused, and no other stream',
      async (open, plek) => {
        const opslag = await open();
        await opslag.append(STROOM, 0, maakReeks('a', 5));
        await opslag.append('ander', 0, maakReeks('a', 5));
        await plek.bederfGebeurtenis(STROOM, 3);
        await eisCode(opslag.read(STROOM), 'opslag_beschadigd');
        await eisStroom(opslag, maakReeks('a', 5), 'ander');
      },
    ),
    createProef(kandidaat, 'an event that was taken out of the middle is missed', async (open, plek) => {
      const opslag = await open();
      await opslag.append(STROOM, 0, maakReeks('a', 5));
      await plek.verwijderGebeurtenis(STROOM, 3);
      await eisCode(opslag.read(STROOM), 'opslag_beschadigd');
      await eisCode(opslag.read(STROOM, { na: 2, hoogstens: 1 }), 'opslag_beschadigd');
    }),
    ...(knip === undefined
      ? []
      : [
          createProef(
            kandidaat,
            'a file that was cut off gives a beginning of the stream, or says that it is damaged',
            async (open, plek) => {
              const opslag = await open();
              const geschreven = Array.from({ length: 120 }, (_, i) => maak(`a${i}`, { vulling: `${i} `.repeat(40) }));
              for (let i = 0; i < geschreven.length; i += 30)
                await opslag.append(STROOM, i, geschreven.slice(i, i + 30));
              await eisStroom(opslag, geschreven);
              await opslag.close();
              const knipbaar = await knip(plek);
              const heel = await readKnip(knipbaar, knipbaar.grootte);
              deepStrictEqual(heel?.length, geschreven.length);
              const knippen = listKnippen(knipbaar);
              ok(knippen.length > 20, 'the file is too small to be cut');
              for (const lengte of knippen) {
                const over = await readKnip(knipbaar, lengte);
                deepStrictEqual(
                  over?.map(({ nummer, id, inhoud }) => ({ nummer, id, inhoud })),
                  over?.map((_, i) => ({ nummer: i + 1, ...geschreven[i] })),
                  `cut at ${lengte} of ${knipbaar.grootte}`,
                );
              }
            },
          ),
        ]),
  ];
}

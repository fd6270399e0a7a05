import { deepStrictEqual } from 'node:assert/strict';
import type { Gebeurtenisopslag } from '../gebeurtenisopslag.js';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { createProef, eisStroom, maakReeks, STROOM } from './hulp.js';

/** A snapshot of the first events: their ids. */
const neemOp = (ids: readonly string[]) => ({
  nummer: ids.length,
  laatste: ids.at(-1) ?? '',
  inhoud: JSON.stringify(ids),
});

/** The ids of a stream by its snapshot and the events after it, as an app reads it. */
async function readMetMomentopname(opslag: Gebeurtenisopslag): Promise<string[]> {
  const momentopname = await opslag.findMomentopname(STROOM);
  const begin: string[] = momentopname === undefined ? [] : JSON.parse(momentopname.inhoud);
  const verder = await opslag.read(STROOM, { na: momentopname?.nummer ?? 0 });
  return [...begin, ...verder.map(({ id }) => id)];
}

/** A snapshot saves reading. It is never believed over the events. */
export function listMomentopnameproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  const reeks = maakReeks('a', 6);
  const ids = reeks.map(({ id }) => id);
  return [
    createProef(
      kandidaat,
      'a snapshot with the events after it is the stream, also when an older one came last',
      async (open) => {
        const opslag = await open();
        deepStrictEqual(await opslag.findMomentopname(STROOM), undefined);
        await opslag.append(STROOM, 0, reeks.slice(0, 4));
        await opslag.saveMomentopname(STROOM, neemOp(ids.slice(0, 4)));
        deepStrictEqual(await opslag.findMomentopname(STROOM), neemOp(ids.slice(0, 4)));
        await opslag.append(STROOM, 4, reeks.slice(4));
        deepStrictEqual(await readMetMomentopname(opslag), ids);
        for (const tot of [6, 2, 5]) {
          await opslag.saveMomentopname(STROOM, neemOp(ids.slice(0, tot)));
          deepStrictEqual(await readMetMomentopname(await open()), ids);
        }
        await eisStroom(opslag, reeks);
        deepStrictEqual(await opslag.findMomentopname('ander'), undefined);
      },
    ),
    createProef(
      kandidaat,
      'a snapshot that knows more than the stream, or another course of it, is not given',
      async (open) => {
        const opslag = await open();
        await opslag.append(STROOM, 0, reeks.slice(0, 3));
        // The stream was set back to a copy of before, and the snapshot was not.
        await opslag.saveMomentopname(STROOM, neemOp(ids));
        deepStrictEqual(await readMetMomentopname(opslag), ids.slice(0, 3));
        // After the copy it took another course.
        await opslag.saveMomentopname(STROOM, neemOp(['a1', 'a2', 'elders']));
        deepStrictEqual(await readMetMomentopname(opslag), ids.slice(0, 3));
        await opslag.append(STROOM, 3, reeks.slice(3));
        deepStrictEqual(await readMetMomentopname(opslag), ids);
      },
    ),
    createProef(kandidaat, 'a snapshot that is damaged is not given, and the next one is', async (open, plek) => {
      const opslag = await open();
      await opslag.append(STROOM, 0, reeks);
      await opslag.saveMomentopname(STROOM, neemOp(ids.slice(0, 5)));
      await plek.bederfMomentopname(STROOM);
      deepStrictEqual(await opslag.findMomentopname(STROOM), undefined);
      deepStrictEqual(await readMetMomentopname(opslag), ids);
      await opslag.saveMomentopname(STROOM, neemOp(ids));
      deepStrictEqual(await opslag.findMomentopname(STROOM), neemOp(ids));
    }),
  ];
}

import { deepStrictEqual, ok } from 'node:assert/strict';
import type { Gebeurtenisopslag } from '../gebeurtenisopslag.js';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { makePartij, writeOn } from '../writeOn.js';
import { createProef, maak, type Open, STROOM } from './hulp.js';

/**
 * The stream has all that was said to be stored, everything once, every batch whole and in a row; and of each writer at most one batch of
 * which it could not say so any more.
 */
async function eisHeel(opslag: Gebeurtenisopslag, schrijvers: readonly string[], gezegd: readonly string[]) {
  const gelezen = await opslag.read(STROOM);
  deepStrictEqual(
    gelezen.map(({ nummer }) => nummer),
    gelezen.map((_, i) => i + 1),
  );
  for (const wie of schrijvers) {
    const eigen = gelezen.filter(({ id }) => id.startsWith(`${wie}/`)).map(({ id, inhoud }) => ({ id, inhoud }));
    const aantal = gezegd.filter((regel) => regel.startsWith(`${wie}/`)).length;
    const partijen = (tot: number) => Array.from({ length: tot }, (_, i) => makePartij(wie, i + 1)).flat();
    const metStille = partijen(aantal + 1);
    deepStrictEqual(eigen, eigen.length === metStille.length ? metStille : partijen(aantal), `the events of ${wie}`);
  }
  deepStrictEqual(
    gelezen.filter(({ id }) => !schrijvers.some((wie) => id.startsWith(`${wie}/`))),
    [],
  );
  await opslag.append(STROOM, gelezen.length, [maak('erna')]);
  deepStrictEqual((await opslag.read(STROOM)).at(-1)?.id, 'erna');
}

/** Writers in this process that go on while the server ends and comes back, until they have written once more after the last time. */
async function writeThroughCrashes(
  open: Open,
  schrijvers: readonly string[],
  crash: () => Promise<void>,
  keren: number,
) {
  const gezegd: string[] = [];
  let tot = Number.POSITIVE_INFINITY;
  let hoogste = 0;
  const bezig = schrijvers.map(async (wie) => {
    const opslag = await open();
    await writeOn(
      opslag,
      { stroom: STROOM, wie },
      async (regel) => {
        gezegd.push(regel);
        hoogste = Math.max(hoogste, Number(regel.split('/').at(-1)));
        // Lets others go first.
        await new Promise((verder) => setTimeout(verder, 0));
      },
      (n) => n > tot,
    );
  });
  const samen = Promise.all(bezig);
  let gestopt = false;
  samen.catch(() => {
    gestopt = true;
  });
  for (let keer = 0; keer < keren; keer++) {
    const voor = gezegd.length;
    for (let wacht = 0; !gestopt && gezegd.length < voor + 10 && wacht < 2000; wacht++)
      await new Promise((verder) => setTimeout(verder, 5));
    await crash();
  }
  tot = hoogste + 2;
  await samen;
  return gezegd;
}

/** Power cuts: of writers, and of the server. What was said to be stored is there, once. */
export function listKillproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  const { killSchrijver, crash, kills = 4, crashes = 2 } = kandidaat;
  const proeven: Proef[] = [];
  if (killSchrijver !== undefined)
    proeven.push(
      createProef(
        kandidaat,
        `${kills} writers killed in the middle of their work lose nothing and double nothing`,
        async (open, plek) => {
          // Opened once before, so that two writers do not both make the tables.
          await (await open()).close();
          const schrijvers = Array.from({ length: kills }, (_, k) => `k${k}`);
          const gezegd: string[] = [];
          for (let k = 0; k < kills; k += 2) {
            // Two at a time, so that one is also killed while the other holds a lock.
            const paar = schrijvers
              .slice(k, k + 2)
              .map((wie, i) => killSchrijver(plek, { stroom: STROOM, wie }, 2 + ((k + i) % 7)));
            gezegd.push(...(await Promise.all(paar)).flat());
          }
          ok(gezegd.length >= 2 * kills, 'the writers hardly wrote');
          await eisHeel(await open(), schrijvers, gezegd);
        },
      ),
    );
  if (crash !== undefined)
    proeven.push(
      createProef(
        kandidaat,
        `a server that ends ${crashes} times under load loses nothing that it confirmed`,
        async (open, plek) => {
          await (await open()).close();
          const schrijvers = ['s0', 's1', 's2'];
          const gezegd = await writeThroughCrashes(open, schrijvers, () => crash(plek), crashes);
          ok(gezegd.length >= 10 * crashes, 'the writers hardly wrote');
          await eisHeel(await open(), schrijvers, gezegd);
        },
      ),
    );
  return proeven;
}

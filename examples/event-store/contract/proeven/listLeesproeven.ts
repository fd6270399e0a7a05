import { deepStrictEqual } from 'node:assert/strict';
import type { Gebeurtenisopslag } from '../gebeurtenisopslag.js';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { createProef, eisCode, eisStroom, maak, maakReeks, STROOM } from './hulp.js';

/** Reads a stream piece by piece. */
async function readStukken(opslag: Gebeurtenisopslag, hoogstens: number): Promise<string[]> {
  const ids: string[] = [];
  for (let na = 0; ; ) {
    const stuk = await opslag.read(STROOM, { na, hoogstens });
    if (stuk.length > hoogstens) throw new Error(`${stuk.length} events, where at most ${hoogstens} were asked`);
    if (stuk.length === 0) return ids;
    ids.push(...stuk.map(({ id }) => id));
    const verder = stuk.at(-1)?.nummer ?? na;
    if (verder <= na) throw new Error(`After event ${na} came event ${verder}`);
    na = verder;
  }
}

/** Reading, in pieces and again. */
export function listLeesproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    createProef(kandidaat, 'a stream read in pieces is the stream', async (open) => {
      const opslag = await open();
      const reeks = maakReeks('a', 25);
      await opslag.append(STROOM, 0, reeks);
      await opslag.append('ander', 0, maakReeks('b', 3));
      const ids = reeks.map(({ id }) => id);
      for (const hoogstens of [1, 7, 25, 100]) deepStrictEqual(await readStukken(opslag, hoogstens), ids);
      const nummers = async (na: number) => (await opslag.read(STROOM, { na })).map(({ nummer }) => nummer);
      deepStrictEqual(await nummers(22), [23, 24, 25]);
      deepStrictEqual(await nummers(25), []);
      deepStrictEqual(await nummers(99), []);
    }),
    createProef(kandidaat, 'after closing and opening all is there, and it goes on', async (open) => {
      const eerste = await open();
      await eerste.append(STROOM, 0, maakReeks('a', 12));
      await eerste.close();
      const tweede = await open();
      await eisStroom(tweede, maakReeks('a', 12));
      await eisCode(tweede.append(STROOM, 0, [maak('b')]), 'versie_conflict');
      deepStrictEqual(await tweede.append(STROOM, 0, maakReeks('a', 12)), { nieuw: 0, lengte: 12 });
      await tweede.append(STROOM, 12, [maak('b')]);
      await tweede.close();
      await eisStroom(await open(), [...maakReeks('a', 12), maak('b')]);
    }),
    createProef(kandidaat, 'what a reader does with its events changes nothing in the store', async (open) => {
      const opslag = await open();
      await opslag.append(STROOM, 0, maakReeks('a', 3));
      const gelezen = await opslag.read(STROOM);
      for (const een of gelezen) Object.assign(een, { id: 'anders', inhoud: '"anders"' });
      gelezen.reverse().pop();
      await eisStroom(opslag, maakReeks('a', 3));
    }),
  ];
}

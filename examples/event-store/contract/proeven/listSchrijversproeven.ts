import { deepStrictEqual, ok } from 'node:assert/strict';
import type { Gebeurtenisopslag, Opslaggebeurtenis } from '../gebeurtenisopslag.js';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { hasOpslagcode } from '../opslagfout.js';
import { makePartij, writeOn } from '../writeOn.js';
import { createProef, eisStroom, maak, type Open, STROOM } from './hulp.js';

const openAll = (open: Open, aantal: number): Promise<Gebeurtenisopslag[]> =>
  Promise.all(Array.from({ length: aantal }, () => open()));

/** Whether an append won. Who lost must hear that the stream has grown. */
async function wint(
  opslag: Gebeurtenisopslag,
  verwacht: number,
  gebeurtenissen: readonly Opslaggebeurtenis[],
): Promise<boolean> {
  try {
    return (await opslag.append(STROOM, verwacht, gebeurtenissen)).nieuw > 0;
  } catch (fout) {
    if (hasOpslagcode(fout, 'versie_conflict')) return false;
    throw fout;
  }
}

/** Several writers at once. */
export function listSchrijversproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    createProef(
      kandidaat,
      'of two writers on one version exactly one wins; the other reads on and decides again',
      async (open) => {
        const schrijvers = await openAll(open, 2);
        const gewonnen: Opslaggebeurtenis[] = [];
        for (let versie = 0; versie < 20; versie++) {
          const voorstellen = schrijvers.map((_, s) => maak(`s${s}-${versie}`));
          const uitslag = await Promise.all(
            schrijvers.map((opslag, s) => wint(opslag, versie, voorstellen.slice(s, s + 1))),
          );
          deepStrictEqual(uitslag.filter(Boolean).length, 1, `version ${versie}`);
          gewonnen.push(...voorstellen.filter((_, s) => uitslag[s]));
          for (const opslag of schrijvers) await eisStroom(opslag, gewonnen);
        }
      },
    ),
    createProef(kandidaat, 'of eight writers that begin a stream exactly one begins it', async (open) => {
      const schrijvers = await openAll(open, 8);
      const voorstellen = schrijvers.map((_, s) => [maak(`s${s}-a`), maak(`s${s}-b`)]);
      const uitslag = await Promise.all(schrijvers.map((opslag, s) => wint(opslag, 0, voorstellen[s] ?? [])));
      deepStrictEqual(uitslag.filter(Boolean).length, 1);
      await eisStroom(await open(), voorstellen.filter((_, s) => uitslag[s]).flat());
    }),
    createProef(
      kandidaat,
      'one message that eight writers deliver at once is there once, and all hear that it is',
      async (open) => {
        const schrijvers = await openAll(open, 8);
        const bericht = [maak('a'), maak('b')];
        const uitslag = await Promise.all(schrijvers.map((opslag) => opslag.append(STROOM, 0, bericht)));
        deepStrictEqual(uitslag.map(({ nieuw }) => nieuw).sort(), [0, 0, 0, 0, 0, 0, 0, 2]);
        ok(uitslag.every(({ lengte }) => lengte === 2));
        await eisStroom(await open(), bericht);
      },
    ),
    createProef(kandidaat, 'eight writers that go on at once lose nothing', async (open) => {
      const schrijvers = await openAll(open, 8);
      const PARTIJEN = 5;
      await Promise.all(
        schrijvers.map((opslag, s) =>
          writeOn(
            opslag,
            { stroom: STROOM, wie: `s${s}` },
            () => {},
            (n) => n > PARTIJEN,
          ),
        ),
      );
      const gelezen = await (await open()).read(STROOM);
      deepStrictEqual(
        gelezen.map(({ nummer }) => nummer),
        gelezen.map((_, i) => i + 1),
      );
      for (const s of schrijvers.keys())
        deepStrictEqual(
          gelezen.filter(({ id }) => id.startsWith(`s${s}/`)).map(({ id, inhoud }) => ({ id, inhoud })),
          Array.from({ length: PARTIJEN }, (_, i) => makePartij(`s${s}`, i + 1)).flat(),
        );
      const verwacht = Array.from({ length: PARTIJEN }, (_, i) => makePartij('s', i + 1)).flat().length;
      deepStrictEqual(gelezen.length, schrijvers.length * verwacht);
    }),
  ];
}

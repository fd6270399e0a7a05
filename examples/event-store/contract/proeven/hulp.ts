import { deepStrictEqual, fail } from 'node:assert/strict';
import type { Gebeurtenisopslag, Opslaggebeurtenis } from '../gebeurtenisopslag.js';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { hasOpslagcode, type Opslagcode } from '../opslagfout.js';

export const STROOM = 'team:1';

/** An event whose content is its id, unless another is given. */
export const maak = (id: string, inhoud: unknown = { id }): Opslaggebeurtenis => ({
  id,
  inhoud: JSON.stringify(inhoud),
});

/** Events with ids that count on: `a1`, `a2`, ... */
export const maakReeks = (begin: string, aantal: number, van = 1): Opslaggebeurtenis[] =>
  Array.from({ length: aantal }, (_, i) => maak(`${begin}${van + i}`));

/** Opens stores at a place; all of them are closed at the end. */
export type Open = () => Promise<Gebeurtenisopslag>;

/** A proef at a place of its own. */
export function createProef<P extends Proefplek>(
  { maakPlek }: Kandidaat<P>,
  naam: string,
  doe: (open: Open, plek: P) => Promise<void>,
): Proef {
  const run = async () => {
    const plek = await maakPlek();
    const geopend: Gebeurtenisopslag[] = [];
    try {
      const open = async () => {
        const opslag = await plek.open();
        geopend.push(opslag);
        return opslag;
      };
      await doe(open, plek);
    } finally {
      for (const opslag of geopend) await opslag.close();
      await plek.ruimOp();
    }
  };
  return { naam, run };
}

/** The stream has these events, with the numbers 1, 2, 3. */
export async function eisStroom(
  opslag: Gebeurtenisopslag,
  verwacht: readonly Opslaggebeurtenis[],
  stroom = STROOM,
): Promise<void> {
  const gelezen = await opslag.read(stroom);
  deepStrictEqual(
    gelezen.map(({ nummer, id, inhoud }) => ({ nummer, id, inhoud })),
    verwacht.map(({ id, inhoud }, i) => ({ nummer: i + 1, id, inhoud })),
  );
}

/** It is refused, with one of these codes. */
export async function eisCode(belofte: Promise<unknown>, ...codes: readonly Opslagcode[]): Promise<void> {
  try {
    await belofte;
  } catch (fout) {
    if (codes.some((code) => hasOpslagcode(fout, code))) return;
    throw fout;
  }
  fail(`Not refused, where ${codes.join(' or ')} was expected`);
}

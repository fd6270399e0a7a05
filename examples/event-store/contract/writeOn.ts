import type { Gebeurtenisopslag, Opslaggebeurtenis } from './gebeurtenisopslag.js';
import type { Schrijfopdracht } from './kandidaat.js';
import { hasOpslagcode } from './opslagfout.js';

/** A store that never lets a writer through is wrong as well. With a server that comes back this is most of a minute. */
const MEESTE_POGINGEN = 2000;

/** How many events a batch of a writer has: 1, 2 or 3. */
export const countPartij = (n: number): number => 1 + (n % 3);

/** Batch `n` of a writer. */
export function makePartij(wie: string, n: number): Opslaggebeurtenis[] {
  return Array.from({ length: countPartij(n) }, (_, i) => {
    const id = `${wie}/${n}/${i}`;
    return { id, inhoud: JSON.stringify({ id, bedrag: '60000.00', vulling: 'x'.repeat(50 * i) }) };
  });
}

/**
 * A writer that adds batch after batch until it is killed, or until `isKlaar` says so. After each that the store confirmed it says its
 * number. Without an answer it sends the same batch again: the ids make that safe.
 */
export async function writeOn(
  opslag: Gebeurtenisopslag,
  { stroom, wie }: Schrijfopdracht,
  zeg: (regel: string) => void | Promise<void>,
  isKlaar: (n: number) => boolean = () => false,
): Promise<void> {
  let lengte = 0;
  for (let n = 1; !isKlaar(n); n++) {
    const partij = makePartij(wie, n);
    for (let poging = 1, klaar = false; !klaar; poging++) {
      try {
        ({ lengte } = await opslag.append(stroom, lengte, partij));
        klaar = true;
      } catch (fout) {
        if (poging === MEESTE_POGINGEN) throw fout;
        const weg = hasOpslagcode(fout, 'opslag_onbereikbaar');
        if (!weg && !hasOpslagcode(fout, 'versie_conflict')) throw fout;
        if (weg) await new Promise((verder) => setTimeout(verder, 20));
        else lengte = await readLengte(opslag, stroom, lengte);
      }
    }
    await zeg(`${wie}/${n}`);
    const laatste = partij.at(-1)?.id ?? '';
    if (n % 5 === 0) await saveQuietly(opslag, stroom, { nummer: lengte, laatste, inhoud: `${lengte}` });
  }
}

/** How long the stream has become. It must be longer, as the store said so; without an answer the writer asks again anyhow. */
async function readLengte(opslag: Gebeurtenisopslag, stroom: string, na: number): Promise<number> {
  try {
    const nieuw = await opslag.read(stroom, { na });
    if (nieuw.length === 0) throw new Error(`${stroom}: has no other length than ${na}, and refuses it`);
    return na + nieuw.length;
  } catch (fout) {
    if (hasOpslagcode(fout, 'opslag_onbereikbaar')) return na;
    throw fout;
  }
}

/** A snapshot may fail: nothing depends on it. */
async function saveQuietly(opslag: Gebeurtenisopslag, ...rest: Parameters<Gebeurtenisopslag['saveMomentopname']>) {
  try {
    await opslag.saveMomentopname(...rest);
  } catch (fout) {
    if (!hasOpslagcode(fout, 'opslag_onbereikbaar')) throw fout;
  }
}

import type { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Geplandetermijn } from '../kas/listGepland.js';
import type { Mutatie } from '../stand/stand.js';

/** What the payments that name an instalment do to it. */
interface Genoemd {
  /** What is still missing of its share. */
  rest: bigint;
  laatste?: Datum | undefined;
  vol?: Datum | undefined;
}

/**
 * The day on which the payments had done each instalment: the first on which those that name it came to its share, or all of them together
 * reached it; otherwise the last that names it, as a payment uses up the instalment that it names. `undefined`: they did not do it.
 *
 * @param termijnen - in the order of their days
 * @param betalingen - earliest first
 */
export function listGedaanOp(
  termijnen: readonly Geplandetermijn[],
  betalingen: readonly Mutatie[],
): (Datum | undefined)[] {
  const perTermijn = termijnen.map(({ deel }): Genoemd => ({ rest: deel }));
  const genoemd = new Map(zipRijen(termijnen, perTermijn).map(([{ id }, eigen]) => [id, eigen]));
  const bereikt = new Map<number, Datum>();
  let samen = 0n;
  let volgende = 0;
  for (const { datum, centen, termijn } of betalingen) {
    samen += centen;
    const eigen = termijn === undefined ? undefined : genoemd.get(termijn);
    if (eigen !== undefined) {
      eigen.rest -= centen;
      eigen.laatste = datum;
      if (eigen.rest <= 0n) eigen.vol ??= datum;
    }
    for (let eerste = termijnen[volgende]; eerste !== undefined && eerste.tot <= samen; eerste = termijnen[volgende]) {
      bereikt.set(volgende, datum);
      volgende += 1;
    }
  }
  return perTermijn.map(({ vol, laatste }, t) => {
    const samenOp = bereikt.get(t);
    if (vol !== undefined && (samenOp === undefined || vol < samenOp)) return vol;
    return samenOp ?? laatste;
  });
}

import type { Werk } from '../../kern/huis.js';
import type { Binomialen } from './createBinomialen.js';
import type { Deel, Groep } from './deel.js';
import { pick } from './pick.js';

/** How many buurten each quotum has so far, how many of the group are placed, and in how many ways. */
interface Stand {
  readonly gevuld: readonly number[];
  readonly geplaatst: number;
  readonly wegen: bigint;
}

/** Adds ways to those that came to the same numbers. */
function add(standen: Map<string, Stand>, stand: Stand): void {
  const sleutel = `${stand.gevuld.join()};${stand.geplaatst}`;
  const { wegen = 0n } = standen.get(sleutel) ?? {};
  standen.set(sleutel, { ...stand, wegen: stand.wegen + wegen });
}

/** Places any number of the buurten of a group in one quotum. */
function fillQuotum(
  standen: Iterable<Stand>,
  q: number,
  { leden }: Groep,
  { tot }: Deel,
  choose: Binomialen,
  werk: Werk,
): Map<string, Stand> {
  const uit = new Map<string, Stand>();
  for (const { gevuld, geplaatst, wegen } of standen) {
    const heeft = pick(gevuld, q);
    const vrij = leden - geplaatst;
    const meeste = Math.min(vrij, pick(tot, q) - heeft);
    for (let erbij = 0; erbij <= meeste; erbij++) {
      werk.spend(1 + tot.length / 8);
      add(uit, {
        gevuld: gevuld.map((aantal, i) => (i === q ? heeft + erbij : aantal)),
        geplaatst: geplaatst + erbij,
        wegen: wegen * choose(vrij, erbij),
      });
    }
  }
  return uit;
}

/** In how many ways the places of the quota of a part can be filled, each buurt at most once; places of one quotum are equal. */
export function countToewijzingen(deel: Deel, choose: Binomialen, werk: Werk): bigint {
  const { van, groepen } = deel;
  let standen: Iterable<Stand> = [{ gevuld: van.map(() => 0), geplaatst: 0, wegen: 1n }];
  for (const groep of groepen) {
    for (const q of van.keys())
      if ((groep.masker >> q) & 1) standen = fillQuotum(standen, q, groep, deel, choose, werk).values();
    const samen = new Map<string, Stand>();
    for (const stand of standen) add(samen, { ...stand, geplaatst: 0 });
    standen = samen.values();
  }
  let som = 0n;
  for (const { gevuld, wegen } of standen) if (gevuld.every((aantal, q) => aantal >= pick(van, q))) som += wegen;
  return som;
}

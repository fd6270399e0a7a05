import type { Werk } from '../../kern/huis.js';
import type { Binomialen } from './createBinomialen.js';
import type { Deel, Groep } from './deel.js';
import { pick } from './pick.js';

/** The least or most of the quota in `masker` together. */
const sumOver = (aantallen: readonly number[], masker: number) =>
  aantallen.reduce((som, aantal, q) => som + ((masker >> q) & 1) * aantal, 0);

const isBinnen = (masker: number, andere: number) => (masker & ~andere) === 0;

/** Every union of the quota of groups, none of them included. */
function listVerenigingen(groepen: readonly Groep[], werk: Werk): number[] {
  const uit = new Set([0]);
  for (const { masker } of groepen)
    for (const een of [...uit]) {
      werk.spend(1);
      uit.add(een | masker);
    }
  return [...uit];
}

/** What the groups from one on must still keep to. */
interface Grenzen {
  /** Sets of quota: the buurten that only these could take are at most as many as their places. */
  readonly hoogstens: readonly number[];
  /** How many buurten those are, at most. */
  readonly beschikbaar: readonly number[];
  /** For each set of quota that asks a least number: how many buurten one of these could take, at most. */
  readonly bereikbaar: readonly number[];
}

/** The bounds that still count when these groups are left. */
function createGrenzen(groepen: readonly Groep[], minstens: readonly number[], werk: Werk): Grenzen {
  const hoogstens = listVerenigingen(groepen, werk);
  const count = (telt: (masker: number) => boolean) =>
    groepen.reduce((som, { masker, leden }) => som + (telt(masker) ? leden : 0), 0);
  return {
    hoogstens,
    beschikbaar: hoogstens.map((quota) => count((masker) => isBinnen(masker, quota))),
    bereikbaar: minstens.map((quota) => count((masker) => (masker & quota) !== 0)),
  };
}

/**
 * The sets of quota of which a least number counts: of all sets that the same groups could fill the largest. Where every quotum asks an exact
 * number, that of all together says it all.
 */
function listMinstens({ van, tot, groepen }: Deel, werk: Werk): number[] {
  const alle = 2 ** van.length - 1;
  if (van.every((aantal, q) => aantal === tot[q])) return [alle];
  return listVerenigingen(groepen, werk).map((quota) => alle & ~quota);
}

/** What is left of each bound, and the number of choices of buurten that came to it. */
interface Stand {
  readonly ruimte: readonly number[];
  readonly tekort: readonly number[];
  readonly aantal: bigint;
}

/** The state after so many buurten of a group. */
function takeLeden(
  { ruimte, tekort }: Stand,
  gekozen: number,
  { masker }: Groep,
  nu: Grenzen,
  straks: Grenzen,
  minstens: readonly number[],
): Omit<Stand, 'aantal'> {
  const over = ruimte.map((plekken, i) => plekken - (isBinnen(masker, pick(nu.hoogstens, i)) ? gekozen : 0));
  return {
    // A set of quota has no more room than a larger set, and never needs more than there are buurten for it.
    ruimte: straks.hoogstens.map((quota, i) =>
      nu.hoogstens.reduce(
        (minst, groter, j) => (isBinnen(quota, groter) ? Math.min(minst, pick(over, j)) : minst),
        pick(straks.beschikbaar, i),
      ),
    ),
    tekort: tekort.map((aantal, i) => Math.max(0, aantal - ((masker & pick(minstens, i)) === 0 ? 0 : gekozen))),
  };
}

/** The most buurten of a group that still fit. */
const findMeeste = ({ ruimte }: Stand, { masker, leden }: Groep, { hoogstens }: Grenzen) =>
  hoogstens.reduce((minst, quota, i) => (isBinnen(masker, quota) ? Math.min(minst, pick(ruimte, i)) : minst), leden);

/**
 * How many sets of buurten can fill the places of the quota of a part. Of a group only the number that is chosen counts. By Hall's theorem a
 * choice can be placed when, for every set of quota, the buurten that only these could take are no more than their places; and by that of
 * Mendelsohn and Dulmage it then also fills what the quota ask at least, when the buurten that one of them could take are enough.
 */
export function countVerzamelingen(deel: Deel, choose: Binomialen, werk: Werk): bigint {
  const { van, tot, groepen } = deel;
  const minstens = listMinstens(deel, werk);
  let grenzen = createGrenzen(groepen, minstens, werk);
  let standen: Iterable<Stand> = [
    {
      ruimte: grenzen.hoogstens.map((quota) => sumOver(tot, quota)),
      tekort: minstens.map((quota) => sumOver(van, quota)),
      aantal: 1n,
    },
  ];
  for (const [g, groep] of groepen.entries()) {
    const straks = createGrenzen(groepen.slice(g + 1), minstens, werk);
    const kosten = 1 + (minstens.length + grenzen.hoogstens.length * straks.hoogstens.length) / 8;
    const uit = new Map<string, Stand>();
    for (const stand of standen) {
      const meeste = findMeeste(stand, groep, grenzen);
      for (let gekozen = 0; gekozen <= meeste; gekozen++) {
        werk.spend(kosten);
        const verder = takeLeden(stand, gekozen, groep, grenzen, straks, minstens);
        if (verder.tekort.some((nodig, i) => nodig > pick(straks.bereikbaar, i))) continue;
        const sleutel = `${verder.ruimte.join()};${verder.tekort.join()}`;
        const { aantal = 0n } = uit.get(sleutel) ?? {};
        uit.set(sleutel, { ...verder, aantal: aantal + stand.aantal * choose(groep.leden, gekozen) });
      }
    }
    standen = uit.values();
    grenzen = straks;
  }
  let som = 0n;
  for (const { aantal, tekort } of standen) if (tekort.every((nodig) => nodig === 0)) som += aantal;
  return som;
}

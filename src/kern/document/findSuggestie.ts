const at = (rij: readonly number[], plaats: number): number => rij[plaats] as number;

/** The edit distance between two words: how many letters to add, drop, replace or swap with a neighbour (optimal string alignment). */
function countEdits(a: string, b: string): number {
  let vorige: number[] = [];
  let rij = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const volgende = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1] ? 0 : 1;
      let minst = Math.min(at(rij, j) + 1, at(volgende, j - 1) + 1, at(rij, j - 1) + gelijk);
      // Before the first letter this is `undefined`, which equals no letter.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) minst = Math.min(minst, at(vorige, j - 2) + 1);
      volgende.push(minst);
    }
    vorige = rij;
    rij = volgende;
  }
  return at(rij, b.length);
}

// A longer name is not compared: that costs time, and it is unlikely to be a typing error.
const LONGEST = 60;

/**
 * The known name that was most likely meant, or `undefined` when no name is near. Near means: at most a third of the letters differ,
 * where upper and lower case are the same. Ties: the earlier name.
 *
 * @example
 * ```ts
 * import { findSuggestie } from 'buurtaanpak/kern/huis';
 *
 * findSuggestie('bedraag', ['partij', 'bedrag']); // => 'bedrag'
 * findSuggestie('datum', ['partij', 'bedrag']); // => undefined
 * ```
 */
export function findSuggestie(naam: string, bekend: Iterable<string>): string | undefined {
  if (naam.length > LONGEST) return undefined;
  let beste: string | undefined;
  let minst = Number.POSITIVE_INFINITY;
  const klein = naam.toLowerCase();
  for (const kandidaat of bekend) {
    const ander = kandidaat.toLowerCase();
    const hoogstens = Math.max(1, Math.floor(kandidaat.length / 3));
    // So many letters more or fewer are so many changes.
    if (Math.abs(klein.length - ander.length) > hoogstens) continue;
    const verschil = countEdits(klein, ander);
    if (verschil < minst && verschil <= hoogstens) {
      beste = kandidaat;
      minst = verschil;
    }
  }
  return beste;
}

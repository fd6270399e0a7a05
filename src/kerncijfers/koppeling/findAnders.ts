import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';

export type Wijzigingen = ReadonlyMap<number, ReadonlyMap<string, Gebied['wijziging']>>;

/** A gemeente is unchanged when it has the same buurten and none of these changed. */
function listBuurten({ gebieden }: Kerncijfertabel): ReadonlyMap<string, readonly Gebied[]> {
  const buurten = new Map<string, Gebied[]>();
  for (const gebied of gebieden) {
    if (gebied.soort !== 'buurt' || gebied.gemeente === undefined) continue;
    const rij = buurten.get(gebied.gemeente) ?? [];
    rij.push(gebied);
    buurten.set(gebied.gemeente, rij);
  }
  return buurten;
}

/** Whether a code did not change in any of the years between two years. */
function isOngewijzigd(code: string, van: number, tot: number, wijzigingen: Wijzigingen): boolean {
  for (let jaar = van + 1; jaar <= tot; jaar++) if (wijzigingen.get(jaar)?.get(code) !== 'geen') return false;
  return true;
}

/**
 * The areas of a table whose code may mean another area in the table with which it is joined: the years differ, and CBS (`ind_wbi`) does
 * not say 'no change' for every year in between.
 *
 * @param jaren - the year of the classification from which each area of the join came
 */
export function findAnders(
  tabel: Kerncijfertabel,
  eerste: Kerncijfertabel,
  jaren: ReadonlyMap<string, number>,
  wijzigingen: Wijzigingen,
): Gebied[] {
  const isAnders = ({ code, jaar = tabel.indeling.jaar }: Gebied): boolean => {
    const ander = jaren.get(code) ?? jaar;
    return !isOngewijzigd(code, Math.min(jaar, ander), Math.max(jaar, ander), wijzigingen);
  };
  const anders = tabel.gebieden.filter(isAnders);
  if (anders.length === 0) return [];
  const [hier, daar] = [listBuurten(tabel), listBuurten(eerste)];
  return anders.filter((gebied) => {
    const buurten = gebied.soort === 'gemeente' ? hier.get(gebied.code) : undefined;
    const codes = new Set(daar.get(gebied.code)?.map(({ code }) => code));
    return !(
      buurten?.length === codes.size &&
      buurten.every((buurt) => codes.has(buurt.code) && jaren.has(buurt.code) && !isAnders(buurt))
    );
  });
}

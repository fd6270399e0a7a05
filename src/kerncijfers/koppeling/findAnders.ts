import type { Gebied, Kerncijfertabel } from '../tabel/kerncijfertabel.js';

type Wijzigingen = ReadonlyMap<number, ReadonlyMap<string, Gebied['wijziging']>>;

/** What tables say of their areas since the year before, by year. */
export function listWijzigingen(tabellen: readonly Kerncijfertabel[]): Wijzigingen {
  const jaren = new Map<number, Map<string, Gebied['wijziging']>>();
  for (const { code, jaar, soort, wijziging } of tabellen.flatMap(({ gebieden }) => gebieden)) {
    const gezegd = soort === 'land' ? 'geen' : wijziging;
    if (gezegd === undefined) continue;
    const codes = jaren.get(jaar) ?? new Map<string, Gebied['wijziging']>();
    codes.set(code, gezegd);
    jaren.set(jaar, codes);
  }
  return jaren;
}

/** A gemeente is the same when it has the same buurten, none of which changed. */
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

/** Whether every year between two says of a code that nothing changed. */
function isOngewijzigd(code: string, van: number, tot: number, wijzigingen: Wijzigingen): boolean {
  for (let jaar = van + 1; jaar <= tot; jaar++) if (wijzigingen.get(jaar)?.get(code) !== 'geen') return false;
  return true;
}

/**
 * The areas of a table whose code may be another area in the table that it is joined to: their years differ, and the change that CBS tells
 * of (`ind_wbi`) is not 'none' in each of the years between.
 */
export function findAnders(
  tabel: Kerncijfertabel,
  eerste: Kerncijfertabel,
  gebieden: ReadonlyMap<string, Gebied>,
  wijzigingen: Wijzigingen,
): Gebied[] {
  const verschilt = tabel.gebieden.filter(({ code, jaar }) => (gebieden.get(code)?.jaar ?? jaar) !== jaar);
  if (verschilt.length === 0) return [];
  const isAnders = ({ code, jaar }: Gebied): boolean => {
    const ander = gebieden.get(code)?.jaar as number;
    return !isOngewijzigd(code, Math.min(jaar, ander), Math.max(jaar, ander), wijzigingen);
  };
  const [hier, daar] = [listBuurten(tabel), listBuurten(eerste)];
  return verschilt.filter((gebied) => {
    if (!isAnders(gebied)) return false;
    const buurten = gebied.soort === 'gemeente' ? hier.get(gebied.code) : undefined;
    const codes = new Set(daar.get(gebied.code)?.map(({ code }) => code));
    return !(
      buurten?.length === codes.size &&
      buurten.every((buurt) => codes.has(buurt.code) && gebieden.has(buurt.code) && !isAnders(buurt))
    );
  });
}

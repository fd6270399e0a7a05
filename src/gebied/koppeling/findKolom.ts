/** Lower case letters and digits: `BU_Code 2020` becomes `bucode2020`. */
const bare = (naam: string): string => naam.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The first column of a row that has one of the names, whatever its capitals and signs; the names in order of preference. */
export function findKolom(rij: object, namen: readonly string[]): string | undefined {
  const kolommen = Object.keys(rij);
  for (const naam of namen) {
    const kolom = kolommen.find((een) => bare(een) === naam);
    if (kolom !== undefined) return kolom;
  }
  return undefined;
}

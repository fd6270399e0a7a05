/** The ends of the names of columns that R adds beside a column of CBS: the label of its codes, and the date of its periods. */
const BIJ = /^(.+)_(?:label|Date|freq|numeric)$/;

/** The columns that a program added beside another column of the same name. They say nothing more. */
export function listBijvelden(kop: readonly string[]): string[] {
  const namen = new Set(kop);
  return kop.filter((veld) => namen.has(BIJ.exec(veld)?.[1] ?? ''));
}

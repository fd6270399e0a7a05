/** The value under the first of the keys that a table has. */
export function findTekst<T>(tabel: Readonly<Record<string, T>>, sleutels: readonly string[]): T | undefined {
  const sleutel = sleutels.find((een) => Object.hasOwn(tabel, een));
  return sleutel === undefined ? undefined : tabel[sleutel];
}

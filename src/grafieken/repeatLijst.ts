/** A list from its start on, again and again, until there are so many. */
export function repeatLijst<T>(lijst: readonly T[], aantal: number): T[] {
  const rondes = Math.ceil(aantal / lijst.length);
  return Array.from({ length: rondes }, () => lijst)
    .flat()
    .slice(0, aantal);
}

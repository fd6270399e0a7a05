/** The number of draws that are worked on together, such that they fit in the cache. */
export function chooseBlok(aantal: number): number {
  return Math.max(4, Math.min(64, 4 * Math.floor(131_072 / aantal)));
}

/** How many draws to work on together for `aantal` buurten: a multiple of 4, from 4 to 64, so that they fit in the cache. */
export function chooseBlok(aantal: number): number {
  return Math.max(4, Math.min(64, 4 * Math.floor(131_072 / aantal)));
}

import type { Plek } from './readPlek.js';

/** The steps to all squares at most so many squares away in both directions, but for the square itself. */
export function listBereik(bereik: number): Plek[] {
  const stappen: Plek[] = [];
  for (let x = -bereik; x <= bereik; x++)
    for (let y = -bereik; y <= bereik; y++) if (x !== 0 || y !== 0) stappen.push({ x, y });
  return stappen;
}

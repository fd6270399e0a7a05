import type { Rij } from '../lees/rij.js';
import type { Meetpaar } from '../oordeel/judgeVoormeting.js';

/** The two measurements of every change. */
export function listMeetparen(rijen: readonly Rij[]): Meetpaar[] {
  return rijen.flatMap(({ voor, na }) => (voor === undefined ? [] : [{ voor, na }]));
}

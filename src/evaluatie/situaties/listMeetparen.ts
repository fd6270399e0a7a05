import type { Datum } from '../../kern/index.js';
import type { Buurtmeting } from '../lees/rij.js';
import type { Meetpaar } from '../oordeel/judgeVoormeting.js';

/** The two measurements of every change, with the start of the programme where it is known. */
export function listMeetparen(metingen: readonly Buurtmeting[]): (Meetpaar & { readonly start: Datum | undefined })[] {
  return metingen.flatMap(({ voor, na, situatie: { start } }) => (voor === undefined ? [] : [{ voor, na, start }]));
}

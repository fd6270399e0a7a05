import type { Bevinding } from '../../../kern/index.js';
import type { Keuze } from '../../model/keuze.js';
import { toSleutel } from '../../model/toSleutel.js';
import { createBevinding } from '../../teksten/codes.js';
import { listIngebracht } from './listIngebracht.js';

/** A buurt without a score is named once, and was neither chosen nor put in reserve; but people may have brought it in. */
export function checkZonderScore(keuze: Keuze): Bevinding[] {
  const { zonderScore = [], buurten, reserves = [] } = keuze;
  const ingebracht = listIngebracht(keuze);
  const berekend = buurten.filter(({ naam, score }) => score !== undefined || ingebracht.get(naam) !== true);
  const genoemd = new Set([...berekend, ...reserves].map(({ buurt }) => toSleutel(buurt)));
  const gezien = new Set<string>();
  return zonderScore.flatMap(({ buurt, naam }, i): Bevinding[] => {
    const sleutel = toSleutel(buurt);
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    const pad = ['zonderScore', i, 'buurt'];
    if (dubbel) return [createBevinding('fout', 'programma.zonder_score_dubbel', pad, { buurt: naam })];
    return genoemd.has(sleutel)
      ? [createBevinding('fout', 'programma.zonder_score_gekozen', pad, { buurt: naam })]
      : [];
  });
}

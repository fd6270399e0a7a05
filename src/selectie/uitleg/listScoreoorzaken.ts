import { f64, i32 } from '../../rekenen/index.js';
import type { Oorzaak } from '../model/uitleg.js';
import { listGekozen } from '../resultaat/listGekozen.js';
import { getScore } from '../vraagstuk/getScore.js';
import type { Heropend } from './reopenSelectie.js';

/**
 * The quota for which a candidate scores too low: those of which all places go to buurten that are worth at least as much there.
 *
 * @param toewijzing - the best choice without any rule
 */
export function listScoreoorzaken(
  { vraagstuk, probleem }: Heropend,
  kandidaat: number,
  toewijzing: Int16Array,
): Extract<Oorzaak, { soort: 'score' }>[] {
  const { masker, waarden } = probleem;
  const n = masker.length;
  const gekozen = listGekozen(vraagstuk, toewijzing);
  return vraagstuk.quota.flatMap(({ id, programma }, j) => {
    const worth = (c: number) => f64(waarden, j * n + c);
    const houders = gekozen.filter(({ quotum }) => quotum === id);
    const hoger = toewijzing.every((vak, c) => vak !== j || worth(c) >= worth(kandidaat));
    const score = getScore(vraagstuk, programma, kandidaat);
    const kan = ((i32(masker, kandidaat) >> j) & 1) === 1;
    if (score === undefined || !kan || houders.length === 0 || !hoger) return [];
    const laagste = Math.min(...houders.map((een) => een.score));
    return [{ soort: 'score', quotum: id, score, laagste, houders }];
  });
}

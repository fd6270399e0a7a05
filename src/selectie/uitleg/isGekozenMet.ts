import { solveDoel } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Programmascore } from '../model/invoer.js';
import { createKeuzeprobleem } from '../vraagstuk/createKeuzeprobleem.js';
import { getCode } from '../vraagstuk/getCode.js';
import { toRekendoel } from '../vraagstuk/toRekendoel.js';
import type { Heropend } from './reopenSelectie.js';

/** Whether a candidate is chosen with another score for a programme; `undefined` when the budget does not allow an answer. */
export function isGekozenMet(
  { vraagstuk }: Heropend,
  kandidaat: number,
  programma: string,
  score: number,
): boolean | undefined {
  const code = getCode(vraagstuk, kandidaat);
  const gegeven = vraagstuk.scores[programma] as readonly Programmascore[];
  const rijen = gegeven.map((rij) => (rij.code === code ? { ...rij, score } : rij));
  const anders = { ...vraagstuk, scores: { ...vraagstuk.scores, [programma]: rijen } };
  const { toewijzing, volledig, gelijkspel } = solveDoel(
    createKeuzeprobleem(anders),
    toRekendoel(anders),
    anders.budget,
  );
  if (!volledig || gelijkspel === 'onbeslist') return undefined;
  return toewijzing !== undefined && i16(toewijzing, kandidaat) >= 0;
}

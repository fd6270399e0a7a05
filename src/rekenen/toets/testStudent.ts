import { sumGetallen } from '../../kern/huis.js';
import { f64 } from '../lees.js';
import type { Blokwaarden } from './centerBlokken.js';
import { computeWelch } from './computeWelch.js';
import { findKleinsteTweedelig } from './findKleinsteTweedelig.js';
import { listHellingen } from './listHellingen.js';
import { listTweegroepen } from './listTweegroepen.js';
import { measureStudent } from './measureStudent.js';
import type { Blokgewicht, Permutatiekeuze, Permutatieresultaat } from './permutatie.js';
import { raiseP } from './raiseP.js';
import { toAfstand } from './student.js';
import { summarizeRangschikkingen } from './summarizeRangschikkingen.js';
import type { Einden, Toetseenheid } from './testLineair.js';

/** The exchange with the studentised statistic, for groups that were not drawn by lot, and for two groups Welch's test beside it. */
export function testStudent(
  eenheden: readonly Toetseenheid[],
  blokken: readonly Blokwaarden[],
  gewicht: Blokgewicht,
  { betrouwbaarheid: _, ...hoe }: Permutatiekeuze,
): { readonly toets: Permutatieresultaat; readonly effect: number; readonly einden: Einden } | undefined {
  const groepen = eenheden.every(({ label }) => label === 0 || label === 1);
  const boven = sumGetallen(
    blokken.map(({ factor, labels, waarden }) => factor * sumGetallen(labels.map((l, i) => l * f64(waarden, i)))),
  );
  const helling = boven / sumGetallen(blokken.map(({ factor, kwadraten }) => factor * kwadraten));
  const student = groepen ? listTweegroepen(blokken, hoe) : listHellingen(blokken, helling, hoe);
  if (student === undefined) return undefined;
  const welch = groepen ? computeWelch(eenheden, gewicht) : undefined;
  const { rangschikkingen, effect } = student;
  const stand = measureStudent(student, toAfstand(student, 0));
  const geteld = summarizeRangschikkingen(rangschikkingen, stand.minstens, stand.bovenaan);
  const kleinsteP =
    welch === undefined || rangschikkingen.wijze === 'steekproef'
      ? geteld.kleinsteP
      : findKleinsteTweedelig(student, stand.uitersten);
  const toets: Permutatieresultaat = {
    ...raiseP(geteld, welch?.p ?? null),
    kleinsteP,
    statistiek: 'gestudentiseerd',
    pVerwisseling: geteld.p,
    ...(welch === undefined ? {} : { pWelch: welch.p }),
  };
  return { toets, effect, einden: { onder: Number.NEGATIVE_INFINITY, boven: Number.POSITIVE_INFINITY } };
}

import { sumGetallen } from '../../kern/huis.js';
import { computeFKwantiel } from '../kansrekening/computeFKwantiel.js';
import { f64 } from '../lees.js';
import type { Blokwaarden } from './centerBlokken.js';
import { computeWelch, type Welchresultaat } from './computeWelch.js';
import type { Einden } from './einden.js';
import { findKleinsteTweedelig } from './findKleinsteTweedelig.js';
import { invertStudent } from './invertStudent.js';
import { listHellingen } from './listHellingen.js';
import { listTweegroepen } from './listTweegroepen.js';
import { measureStudent } from './measureStudent.js';
import type { Blokgewicht, Permutatiekeuze, Permutatieresultaat } from './permutatie.js';
import { raiseP } from './raiseP.js';
import { type Student, toAfstand } from './student.js';
import { summarizeRangschikkingen } from './summarizeRangschikkingen.js';
import type { Toetseenheid } from './toetseenheid.js';

/** What it takes to turn the test round, for each arrangement: some tens of looks for each end. */
const OMKERING = 100;

/** The effects that Welch's test does not reject. */
function invertWelch({ verschil, standaardfout, vrijheidsgraden }: Welchresultaat, alfa: number): Einden {
  const ver = vrijheidsgraden === undefined ? 0 : Math.sqrt(computeFKwantiel(alfa, 1, vrijheidsgraden)) * standaardfout;
  return { onder: verschil - ver, boven: verschil + ver };
}

/** The effects that are not rejected by both tests: the hull of those of each. It leaves out 0 exactly when p is at most alfa. */
function findEinden(student: Student, p: number, welch: Welchresultaat | undefined, alfa: number): Einden {
  const { effect, eenheid, rangschikkingen } = student;
  const verworpen = p <= alfa + 1e-12;
  const vrij = welch === undefined ? { onder: effect, boven: effect } : invertWelch(welch, alfa);
  // A p of exactly alfa rejects. The small addition keeps 0.05 * 20 from being rounded below 1.
  const nodig = Math.floor(alfa * rangschikkingen.aantal + 1e-9) + 1;
  const gok = vrij.boven > effect ? vrij.boven - effect : eenheid;
  const einden = invertStudent(student, nodig, verworpen, gok);
  const onder = Math.min(einden.onder, vrij.onder);
  const boven = Math.max(einden.boven, vrij.boven);
  // What is left of a contradiction is rounding of an end.
  if (!verworpen) return { onder: Math.min(onder, 0), boven: Math.max(boven, 0) };
  return effect > 0 ? { onder: Math.max(onder, 0), boven } : { onder, boven: Math.min(boven, 0) };
}

/** The exchange with the studentised statistic, for groups that were not drawn by lot, and for two groups Welch's test beside it. */
export function testStudent(
  eenheden: readonly Toetseenheid[],
  blokken: readonly Blokwaarden[],
  gewicht: Blokgewicht,
  { betrouwbaarheid, ...hoe }: Permutatiekeuze,
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
  hoe.teller.spend(rangschikkingen.aantal * OMKERING);
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
  return { toets, effect, einden: findEinden(student, toets.p, welch, 1 - betrouwbaarheid) };
}

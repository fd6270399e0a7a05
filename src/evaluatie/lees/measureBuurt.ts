import type { Weglaatreden } from '../model/evaluatie.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Meetmoment } from '../model/evaluatieplan.js';
import { findDag } from './findDag.js';
import { findUitkomst } from './findUitkomst.js';
import { isLaterBegonnen } from './isLaterBegonnen.js';
import type { Register } from './register.js';
import type { Buurtmeting } from './rij.js';

/** An outcome that is asked: its key, its day, and for a change the day from which. */
export interface Meetvraag {
  readonly uitkomst: string;
  readonly op: Meetmoment;
  readonly vanaf?: Meetmoment | undefined;
}

/** The outcome of a buurt as it is asked, or the reason why it does not count. */
export function measureBuurt(
  register: Register,
  situatie: Situatie,
  { uitkomst, op, vanaf }: Meetvraag,
): Buurtmeting | Weglaatreden {
  const { buurt, start } = situatie;
  const dag = findDag(op, start);
  if (dag === undefined) return 'geen_start';
  if (isLaterBegonnen(situatie, op)) return 'niet_van_toepassing';
  const na = findUitkomst(register, buurt, uitkomst, dag);
  if (typeof na === 'string') return na;
  if (vanaf === undefined) return { situatie, dag, na, voor: undefined, waarde: na.waarde };
  const eerst = findDag(vanaf, start);
  const voor = eerst === undefined ? 'geen_start' : findUitkomst(register, buurt, uitkomst, eerst);
  return typeof voor === 'string' ? voor : { situatie, dag, na, voor, waarde: na.waarde - voor.waarde };
}

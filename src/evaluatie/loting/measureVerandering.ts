import type { Datum } from '../../kern/index.js';
import { findUitkomst } from '../lees/findUitkomst.js';
import type { Register } from '../lees/register.js';
import type { Weglaatreden } from '../model/evaluatie.js';

/** The days of an outcome, or of its change. */
export interface Meetdagen {
  readonly uitkomst: string;
  readonly op: Datum;
  readonly vanaf?: Datum | undefined;
}

/** An outcome or its change, with the day of its first measurement. */
export interface Verandering {
  readonly waarde: number;
  readonly vanaf: Datum | undefined;
}

/** The outcome of a buurt, or its change since `vanaf`; otherwise the reason why it is missing. */
export function measureVerandering(
  register: Register,
  buurt: string,
  { uitkomst, op, vanaf }: Meetdagen,
): Verandering | Weglaatreden {
  const na = findUitkomst(register, buurt, uitkomst, op);
  if (typeof na === 'string') return na;
  if (vanaf === undefined) return { waarde: na.waarde, vanaf: undefined };
  const voor = findUitkomst(register, buurt, uitkomst, vanaf);
  return typeof voor === 'string' ? voor : { waarde: na.waarde - voor.waarde, vanaf: voor.moment };
}

import type { Datum } from '../../kern/index.js';
import { findUitkomst, type Meting } from '../lees/findUitkomst.js';
import type { Register } from '../lees/register.js';
import type { Weglaatreden } from '../model/evaluatie.js';

/** The days of an outcome, or of its change. */
export interface Meetdagen {
  readonly uitkomst: string;
  readonly op: Datum;
  readonly vanaf?: Datum | undefined;
}

type Gevonden = Exclude<Meting, string>;

/** An outcome or its change, with its measurements. */
export interface Uitkomstmeting {
  readonly waarde: number;
  /** Only of a change. */
  readonly voor?: Gevonden;
  readonly na: Gevonden;
}

/** The outcome of a buurt, or its change since `vanaf`; otherwise the reason why it is missing. */
export function measureUitkomst(
  register: Register,
  buurt: string,
  { uitkomst, op, vanaf }: Meetdagen,
): Uitkomstmeting | Weglaatreden {
  const na = findUitkomst(register, buurt, uitkomst, op);
  if (typeof na === 'string') return na;
  if (vanaf === undefined) return { waarde: na.waarde, na };
  const voor = findUitkomst(register, buurt, uitkomst, vanaf);
  return typeof voor === 'string' ? voor : { waarde: na.waarde - voor.waarde, voor, na };
}

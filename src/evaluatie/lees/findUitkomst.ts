import { differenceInDagen } from '../../kern/huis.js';
import { addDuur, type Datum } from '../../kern/index.js';
import type { Reden } from '../../kerncijfers/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Meetdag } from '../model/meetdag.js';
import type { Register } from './register.js';
import { toSleutel } from './toSleutel.js';

/** A measurement with its day. */
export interface Gemeten extends Meetdag {
  readonly waarde: number;
}

/** A measurement, or the reason why it is missing. */
export type Meting = Gemeten | Reden | 'geen_uitkomst';

/** The outcome of a buurt on a day, or the nearest one within the margin; of two as near the earlier. A figure goes before a reason. */
export function findUitkomst(register: Register, buurt: string, uitkomst: string, op: Datum): Meting {
  const { margeDagen } = register;
  const [van, tot] =
    margeDagen === 0 ? [op, op] : [addDuur(op, { dagen: -margeDagen }), addDuur(op, { dagen: margeDagen })];
  const binnen = (register.uitkomsten.get(toSleutel(buurt, uitkomst)) ?? []).filter(
    ({ moment }) => moment >= van && moment <= tot,
  );
  const afstand = ({ moment }: Uitkomstregel) => Math.abs(differenceInDagen(op, moment));
  const volgorde = binnen.sort(
    (a, b) => Number(typeof a.waarde === 'object') - Number(typeof b.waarde === 'object') || afstand(a) - afstand(b),
  );
  const [eerste] = volgorde;
  if (eerste === undefined) return 'geen_uitkomst';
  const { waarde, moment, over } = eerste;
  if (typeof waarde === 'object') return waarde.reden;
  return { waarde, moment, ...(over === undefined ? {} : { over }) };
}

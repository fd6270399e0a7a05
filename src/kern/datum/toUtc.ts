import { UTCDateMini } from '@date-fns/utc/date/mini';
import { Datum } from './datum.js';
import type { Utc } from './utc.js';

/** The day as a date-fns date in UTC, so that no time zone or summer time can shift it. */
export function toUtc(datum: Datum): Utc {
  Datum.parse(datum);
  return new UTCDateMini(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8)));
}

import { refuse } from '../teksten/codes.js';
import type { Datum } from './datum.js';
import type { Utc } from './utc.js';

/** The calendar day of a UTC date. Refuses a date outside the years 1000 to 9999. */
export function fromUtc(utc: Utc): Datum {
  const jaar = utc.getFullYear();
  if (!(jaar >= 1000 && jaar <= 9999)) refuse('kern.datum_buiten_bereik', { waarde: String(jaar) });
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${jaar}-${twee(utc.getMonth() + 1)}-${twee(utc.getDate())}` as Datum;
}

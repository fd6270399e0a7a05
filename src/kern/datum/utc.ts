import { UTCDateMini } from '@date-fns/utc/date/mini';
import { showWaarde } from '../bevinding/showWaarde.js';
import { refuse } from '../teksten/codes.js';
import type { Datum } from './datum.js';
import { parseDatum } from './parseDatum.js';

// The small variant: loading the full class makes three Intl formatters. The package does not export its type, so it is taken from the
// value.
type Utc = InstanceType<typeof UTCDateMini>;

/** The day as a date-fns date in UTC, so that no time zone or summer time can shift it. */
export function toUtc(datum: Datum): Utc {
  parseDatum(datum);
  return new UTCDateMini(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8)));
}

/** The calendar day of a UTC date. Refuses a date outside the years 1000 to 9999. */
export function fromUtc(utc: Utc): Datum {
  const jaar = utc.getFullYear();
  if (!(jaar >= 1000 && jaar <= 9999)) refuse('kern.datum_buiten_bereik', { waarde: String(jaar) });
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${jaar}-${twee(utc.getMonth() + 1)}-${twee(utc.getDate())}` as Datum;
}

/** A count of days, months or years: a whole number, also a negative one. */
export function checkAantal(aantal: number): void {
  // A million years is far outside every date, and date arithmetic can still handle it.
  if (!Number.isInteger(aantal) || Math.abs(aantal) > 1e7)
    refuse('kern.aantal_ongeldig', { waarde: showWaarde(aantal) });
}

import { allocateCenten } from '../../kern/huis.js';
import type { Cel, Dag } from './cel.js';
import type { Vrijvalreden } from './vrijvalreden.js';

/** The two sides of a cut. A side without days or without cents is absent. */
export interface Snede {
  readonly voor?: Cel | undefined;
  readonly na?: Cel | undefined;
}

/** Cuts a cell after a day: its cents are divided by the days up to and including it and those after it. */
export function cutCel(cel: Cel, laatste: Dag): Snede {
  if (cel.tot <= laatste) return { voor: cel };
  if (cel.van > laatste) return { na: cel };
  const [voor = 0n, na = 0n] = allocateCenten(cel.centen, [BigInt(laatste - cel.van + 1), BigInt(cel.tot - laatste)]);
  return {
    voor: voor === 0n ? undefined : withDeel(cel, cel.van, laatste, voor),
    na: na === 0n ? undefined : withDeel(cel, laatste + 1, cel.tot, na),
  };
}

/** A part of a cell. Field by field, as this is done for most cells and a spread takes some times as long. */
function withDeel(cel: Cel, van: Dag, tot: Dag, centen: bigint): Cel {
  return {
    soort: cel.soort,
    reden: cel.reden,
    verlening: cel.verlening,
    tekst: cel.tekst,
    bijdrage: cel.bijdrage,
    kostendrager: cel.kostendrager,
    buurt: cel.buurt,
    programmajaar: cel.programmajaar,
    begin: cel.begin,
    einde: cel.einde,
    jaar: cel.jaar,
    boekjaar: cel.boekjaar,
    van,
    tot,
    vanaf: cel.vanaf,
    centen,
  };
}

/** The same cell, but its money fell free. */
export const toVrijval = (cel: Cel, reden: Vrijvalreden): Cel => ({ ...cel, soort: 'vrijval', reden });

/** Lets the forecast fall free after a day. */
export function releaseNa(cellen: readonly Cel[], laatste: Dag, reden: Vrijvalreden): Cel[] {
  return cellen.flatMap((cel) => {
    if (cel.soort === 'vrijval' || cel.tot <= laatste) return [cel];
    const { voor, na } = cutCel(cel, laatste);
    return [...(voor ? [voor] : []), ...(na ? [toVrijval(na, reden)] : [])];
  });
}

import { meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';

/** So many months and days after a day; below zero before it. */
interface Afstand {
  readonly maanden?: number | undefined;
  readonly dagen?: number | undefined;
}

/** One part of the distance, as a number that is never below zero in the text: the sign is in the word. */
function describeDeel(
  { lezer, hier }: Opzetstuk,
  aantal: number,
  woord: string,
  pad: (string | number)[],
): Verslagtekst {
  const waarde = lezer.getal(hier(...pad));
  return aantal < 0 ? composeTekst`${String(-aantal)} ${woord} eerder` : composeTekst`${waarde} ${woord} later`;
}

/** A day that counts from the first day of the year: `3 maanden later`. */
export function describeMoment(
  stuk: Opzetstuk,
  { maanden = 0, dagen = 0 }: Afstand,
  plek: (string | number)[],
): Verslagtekst {
  const delen = [
    ...(maanden === 0
      ? []
      : [describeDeel(stuk, maanden, meervoud(Math.abs(maanden), 'maand', 'maanden'), [...plek, 'maanden'])]),
    ...(dagen === 0 ? [] : [describeDeel(stuk, dagen, meervoud(Math.abs(dagen), 'dag', 'dagen'), [...plek, 'dagen'])]),
  ];
  return delen.length === 0 ? ['op de eerste dag van het jaar'] : joinTeksten(delen);
}

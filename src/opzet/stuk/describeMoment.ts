import { meervoud, op } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';

/** So many months and days after a day; below zero before it. */
interface Afstand {
  readonly maanden?: number | undefined;
  readonly dagen?: number | undefined;
}

const ENKEL = { maanden: 'maand', dagen: 'dag' } as const;

/** A day that counts from the first day of the year: `3 maanden later`. `plek` is that of the distance in what was worked out. */
export function describeMoment(
  { lezer }: Opzetstuk,
  afstand: Afstand,
  plek: readonly (string | number)[],
): Verslagtekst {
  const delen = (['maanden', 'dagen'] as const).flatMap((veld) => {
    const aantal = afstand[veld] ?? 0;
    const hoeveel = lezer.getal(op('uitwerking', ...plek, veld));
    const woord = meervoud(Math.abs(aantal), ENKEL[veld], veld);
    return aantal === 0 ? [] : [composeTekst`${hoeveel} ${woord} ${aantal < 0 ? 'eerder' : 'later'}`];
  });
  return delen.length === 0 ? ['op de eerste dag van het jaar'] : joinTeksten(delen);
}

import { roundGetal, sumGetallen } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Meting } from '../interval/meting.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { countVierkanten } from './countVierkanten.js';
import { divideAantal } from './divideAantal.js';
import { INWONERS } from './listVerdeelbaar.js';
import type { Splitsdeel } from './splitsdeel.js';

/** The bounds of a part: those of its squares, scaled as the count itself. The count always lies within. */
function scaleGrenzen(waarde: number, { onder, boven }: { onder: number; boven: number }, factor: number): Meting {
  return {
    waarde,
    onder: Math.min(waarde, roundGetal(onder * factor)),
    boven: Math.max(waarde, roundGetal(boven * factor)),
  };
}

/**
 * A count of a buurt divided over its parts. The squares say how, and the parts add up to the count of the buurt. Where the squares do not
 * have it, it is divided by the inhabitants, and then it is an estimate: each part can have none or all of it. So is a count of a year that the
 * squares are not of, beside that of a nearer year.
 *
 * @param verdeelbaar - whether the division says something of this column: see `listVerdeelbaar`
 */
export function splitAantal(
  kolom: Kerncijferkolom,
  waarde: number,
  delen: readonly Splitsdeel[],
  vierkanten: Kerncijfertabel | undefined,
  verdeelbaar: boolean,
): Meting[] {
  const guess = (verdeling: readonly number[]): Meting[] =>
    verdeling.map((deel) => ({ waarde: deel, onder: 0, boven: waarde, geschat: true }));
  const telling = kolom.figuur === INWONERS ? undefined : countVierkanten(kolom, delen, vierkanten);
  if (telling !== undefined) {
    const aantallen = telling.map(({ aantal }) => aantal);
    const verdeling = divideAantal(waarde, aantallen);
    if (!verdeelbaar) return guess(verdeling);
    const factor = waarde / sumGetallen(aantallen);
    return zipRijen(verdeling, telling).map(([deel, grenzen]) => scaleGrenzen(deel, grenzen, factor));
  }
  const verdeeld = divideAantal(
    waarde,
    delen.map(({ inwoners }) => inwoners),
  );
  return kolom.figuur === INWONERS && verdeelbaar ? verdeeld.map((deel) => ({ waarde: deel })) : guess(verdeeld);
}

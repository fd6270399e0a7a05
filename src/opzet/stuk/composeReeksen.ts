import { inGroep } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetreeks } from '../model/reeks.js';
import { blok } from './blok.js';
import { nameIn } from './nameIn.js';
import type { Opzetstuk } from './opzetstuk.js';

function describeReeks(stuk: Opzetstuk, { sleutel, minDekking, definitiebreuken = [] }: Opzetreeks, r: number) {
  const { lezer, hier } = stuk;
  const plek = (...pad: (string | number)[]) => hier('reeksen', r, ...pad);
  const dekking =
    minDekking === undefined
      ? []
      : composeTekst` Van een eerder jaar moet ten minste ${inGroep(lezer.percentage(plek('minDekking')), 'de buurten van dat jaar')} om te rekenen zijn naar de buurten van nu.`;
  const breuken = definitiebreuken.flatMap((_, d): Verslagtekst => {
    const jaar = lezer.jaar(plek('definitiebreuken', d, 'jaar'));
    return composeTekst` Vanaf ${jaar} betekent het cijfer iets anders: ${lezer.tekst(plek('definitiebreuken', d, 'nl'))}.`;
  });
  return composeTekst`${nameIn(stuk, 'cijfer', sleutel, ['reeksen', r, 'sleutel'])}.${dekking}${breuken}`;
}

/** Of which figures the change over the years can count. */
export function composeReeksen(stuk: Opzetstuk): Verslagblok[] {
  const { reeksen = [] } = stuk.opzet;
  if (reeksen.length === 0) return [];
  return blok.sectie('Hoe cijfers veranderen', [
    ...blok.alinea([
      'Van deze cijfers kan ook tellen hoe zij veranderen: de groei, in procenten van het eerste jaar tot het laatste, en de trend, de verandering per jaar. Alleen jaren waarin de buurt en de betekenis van het cijfer dezelfde bleven, worden vergeleken.',
    ]),
    ...blok.lijst(reeksen.map((reeks, r) => describeReeks(stuk, reeks, r))),
  ]);
}

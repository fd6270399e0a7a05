import type { Concepttermijn } from '../../financiering/index.js';
import { toVerhouding } from '../../kern/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { describeMoment } from './describeMoment.js';
import { joinTeksten } from './joinTeksten.js';
import type { Geplaatstebijdrage } from './listBijdragen.js';
import type { Opzetstuk } from './opzetstuk.js';

/** Whether the shares are percentages: they add up to a hundred. */
function isProcent(termijnen: readonly Concepttermijn[]): boolean {
  /* v8 ignore next 3 -- the schema has read the shares as decimals */
  const fail = (): never => {
    throw new RangeError('aandeel');
  };
  const delen = [100, ...termijnen.map(({ aandeel }) => aandeel)];
  const [honderd, ...rest] = toVerhouding(delen, fail);
  return rest.reduce((som, deel) => som + deel, 0n) === honderd;
}

/** In how many instalments a contribution is paid, how much each is, and when. */
export function describeTermijnen(
  stuk: Opzetstuk,
  termijnen: readonly Concepttermijn[],
  { j, b, k }: Geplaatstebijdrage,
): Verslagtekst {
  const { lezer, hier } = stuk;
  const procent = isProcent(termijnen);
  const delen = termijnen.map((termijn, t): Verslagtekst => {
    const aandeel = lezer.tekst(hier('geld', 'jaren', j, 'bijdragen', b, 'termijnen', t, 'aandeel'));
    const wanneer = describeMoment(stuk, termijn, ['termijnen', k, t]);
    return procent
      ? composeTekst`${aandeel} procent ${wanneer}`
      : composeTekst`naar verhouding ${aandeel} (${wanneer})`;
  });
  return composeTekst`betaald in termijnen: ${joinTeksten(delen)}`;
}

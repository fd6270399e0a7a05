import type { Concepttermijn } from '../../financiering/index.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { describeMoment } from './describeMoment.js';
import { joinTeksten } from './joinTeksten.js';
import type { Geplaatstebijdrage } from './listBijdragen.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The shares have at most six decimals, so whole millionths add up exactly. */
const toMiljoensten = (aandeel: string): number => Math.round(Number(aandeel) * 1e6);

/** In how many instalments a contribution is paid, how much each is, and when. */
export function describeTermijnen(
  stuk: Opzetstuk,
  termijnen: readonly Concepttermijn[],
  { j, b, k }: Geplaatstebijdrage,
): Verslagtekst {
  const { lezer, hier } = stuk;
  const procent = termijnen.reduce((som, { aandeel }) => som + toMiljoensten(aandeel), 0) === 100e6;
  const delen = termijnen.map((termijn, t): Verslagtekst => {
    const aandeel = lezer.tekst(hier('geld', 'jaren', j, 'bijdragen', b, 'termijnen', t, 'aandeel'));
    const wanneer = describeMoment(stuk, termijn, ['termijnen', k, t]);
    return procent ? composeTekst`${aandeel} procent ${wanneer}` : composeTekst`naar verhouding ${aandeel} ${wanneer}`;
  });
  return composeTekst`betaald in termijnen: ${joinTeksten(delen)}`;
}

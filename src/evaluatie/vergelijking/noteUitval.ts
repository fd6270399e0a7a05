import type { Bevinding } from '../../kern/index.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { createBevinding } from '../teksten/codes.js';
import type { Setmeting } from './setmeting.js';
import type { Verschilvraag } from './verschilvraag.js';

/** From more than this share left out the comparison is of other buurten than was meant. The numbers are our choice. */
export const UITVAL_SAMEN = 0.1;

/** When the shares that miss a measurement differ by more than this between the two sides, they are no longer alike. The numbers are our choice. */
const UITVAL_VERSCHIL = 0.05;

/** The remarks about buurten that do not count; `uitval` when they are so many, or of one side so much more, that the answer changes. */
export function noteUitval(
  { uitkomst, sets }: Pick<Verschilvraag, 'uitkomst' | 'sets'>,
  weggelaten: Setmeting<object>['weggelaten'],
): { readonly uitval: boolean; readonly bevindingen: readonly Bevinding[] } {
  if (weggelaten.length === 0) return { uitval: false, bevindingen: [] };
  const eigen = new Set(sets.flatMap(({ behandeld }) => behandeld));
  const totaal = sets.reduce((som, { behandeld, vergelijking }) => som + behandeld.length + vergelijking.length, 0);
  const gemist = weggelaten.filter(({ reden }) => reden !== 'geen_set');
  const share = (aantal: number, van: number) => (van === 0 ? 0 : aantal / van);
  const behandeld = share(gemist.filter(({ buurt }) => eigen.has(buurt)).length, eigen.size);
  const vergelijking = share(gemist.filter(({ buurt }) => !eigen.has(buurt)).length, totaal - eigen.size);
  const aandeel = weggelaten.length / totaal;
  const params = { vergelijking: uitkomst, aantal: weggelaten.length, totaal };
  const bevinding = createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', ['weggelaten'], params);
  if (isHoogstens(aandeel, UITVAL_SAMEN) && isHoogstens(Math.abs(behandeld - vergelijking), UITVAL_VERSCHIL)) {
    return { uitval: false, bevindingen: [bevinding] };
  }
  const delen = { uitkomst, aandeel, behandeld, vergelijking };
  const uitval = createBevinding('waarschuwing', 'evaluatie.uitval', ['weggelaten'], delen);
  return { uitval: true, bevindingen: [bevinding, uitval] };
}

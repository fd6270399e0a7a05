import type { Permutatieresultaat } from '../../rekenen/index.js';
import type { Lid } from './setmeting.js';

/**
 * The smallest p that sets of these sizes can give, whatever the figures: that of an effect so large that the found arrangement is the most
 * extreme by itself. Its mirror image is as extreme where both sides of every set are as large. (The `kleinsteP` of a test is that of the
 * figures as they are: with ties, or with one odd buurt, it is higher, and says nothing of a larger effect.)
 */
export function computeLaagsteP(
  { wijze, aantal, mogelijk }: Pick<Permutatieresultaat, 'wijze' | 'aantal' | 'mogelijk'>,
  gemeten: readonly (readonly Pick<Lid<object>, 'label'>[])[],
): number {
  const gespiegeld = gemeten.every((leden) => leden.filter(({ label }) => label === 1).length * 2 === leden.length);
  const laagste = (gespiegeld ? 2 : 1) / mogelijk;
  return wijze === 'steekproef' ? Math.max(laagste, 1 / aantal) : laagste;
}

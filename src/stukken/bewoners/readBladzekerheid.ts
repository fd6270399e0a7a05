import { toFrequentie } from '../../verslag/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Buurtblad } from './buurtblad.js';

/** How often the whole list, and this buurt, came out in the draws. A buurt that the list of chances does not have was never chosen. */
export function readBladzekerheid({ invoer }: Bewonersgrond, code: string): Buurtblad['zekerheid'] {
  const { zekerheid } = invoer;
  if (zekerheid === undefined) return undefined;
  const { trekkingen, kans, perBuurt, bronnen = [] } = zekerheid;
  const toKeer = (deel: number) => toFrequentie(Math.round(deel * trekkingen), trekkingen);
  return {
    trekkingen,
    gewichten: bronnen.length > 0 && bronnen.every((bron) => bron === 'gewichten'),
    geheel: toKeer(kans),
    ...(perBuurt === undefined ? {} : { buurt: toKeer(perBuurt.find((een) => een.buurt === code)?.kans ?? 0) }),
  };
}

import type { Keuzezekerheid } from '../model/keuze.js';
import type { CreateKeuzeOptions } from './options.js';

/** How sure the choice is, of what was said or of an analysis. */
export function readZekerheid(zekerheid: CreateKeuzeOptions['zekerheid']): Keuzezekerheid | undefined {
  if (zekerheid === undefined || !('geheel' in zekerheid)) return zekerheid;
  const { trekkingen, geheel, buurten, bronnen } = zekerheid;
  return {
    trekkingen,
    kans: geheel.kans,
    overlap: geheel.overlap,
    ...(bronnen === undefined ? {} : { bronnen }),
    perBuurt: buurten.map(({ code, kans }) => ({ buurt: code, kans })),
  };
}

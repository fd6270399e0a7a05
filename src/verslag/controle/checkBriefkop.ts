import type { Bevinding } from '../../kern/index.js';
import type { Verslag } from '../document/verslag.js';
import { createBevinding } from '../teksten/codes.js';

/** What a letter cannot do without. Who signs it and a kenmerk may be left out. */
const VELDEN = ['datum', 'onderwerp', 'aan', 'van'] as const;

/** A letter has a complete letterhead, and is not older than the day that it tells of. */
export function checkBriefkop({ brief, peildatum }: Verslag): Bevinding[] {
  if (brief === undefined) return [];
  const uit: Bevinding[] = VELDEN.flatMap((veld) =>
    (brief[veld] ?? '').trim() === ''
      ? [createBevinding('fout', 'verslag.briefkop_onvolledig', ['brief', veld], { veld })]
      : [],
  );
  const { datum } = brief;
  if (datum !== undefined && datum < peildatum)
    uit.push(createBevinding('fout', 'verslag.briefdatum_voor_peildatum', ['brief', 'datum'], { datum, peildatum }));
  return uit;
}

import { i16 } from '../../rekenen/index.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import { createToelating, type Toelating } from './createToelating.js';
import type { Lotvraag } from './openLotvraag.js';

/** A candidate for a quotum, or a buurt that is chosen for it. */
export interface Lotkandidaat {
  readonly c: number;
  /** The position of the quotum. */
  readonly quotum: number;
  readonly score: number;
  /** The score in whole units, before the weight of the programme. */
  readonly eenheden: number;
  readonly gekozen: boolean;
  /** It is chosen for another quotum. */
  readonly elders: boolean;
  readonly toelating: Exclude<Toelating, { readonly soort: 'geen_kandidaat' }>;
}

/** Whether a candidate may take part in the lot for this quotum. */
export function isVrij({ elders, toelating }: Lotkandidaat): boolean {
  return !elders && toelating.soort === 'mag';
}

/** Every candidate of every quotum, in the order of the quota. */
export function listLotkandidaten(vraag: Lotvraag): Lotkandidaat[] {
  const { vraagstuk, plaats } = vraag;
  const check = createToelating(vraag);
  return vraagstuk.quota.flatMap((_, quotum) =>
    vraagstuk.kandidaten.flatMap((__, c): Lotkandidaat[] => {
      const toelating = check(c, quotum);
      if (toelating.soort === 'geen_kandidaat') return [];
      const { score } = toelating;
      const eenheden = toEenheden(score, vraagstuk.eenheid);
      const gekozen = plaats[c] === quotum;
      return [{ c, quotum, score, eenheden, gekozen, elders: !gekozen && i16(plaats, c) >= 0, toelating }];
    }),
  );
}

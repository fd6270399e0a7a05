import type { GelezenDeelnemer } from './gelezen.js';

/** The buurten that a text of the agreement names. Without them nothing of the agreement can stop, or pause, for a buurt. */
export function listGenoemd({ teksten }: Pick<GelezenDeelnemer, 'teksten'>): ReadonlySet<string> {
  return new Set(teksten.alle.flatMap(({ document }) => (document.reikwijdte.buurten ?? []).map(({ buurt }) => buurt)));
}

import type { Scoregrond } from './bewonersgrond.js';
import { readBladcijfers } from './readBladcijfers.js';

/** The names of what is not known of a buurt in these programmes, each once. */
export function listOntbreekt(scores: readonly Scoregrond[], code: string): readonly string[] {
  const namen = scores.flatMap((bron) =>
    readBladcijfers(bron, code).flatMap(({ naam, waarde }) => (waarde === undefined ? [naam] : [])),
  );
  return [...new Set(namen)];
}

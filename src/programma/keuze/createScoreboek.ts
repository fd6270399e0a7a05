import type { SelectieGevonden } from '../../selectie/index.js';
import { toSleutel } from '../model/toSleutel.js';

/** The scores of a selection. */
export interface Scoreboek {
  /** Codes of the buurten with a score for at least one programme, each once. */
  readonly gescoord: ReadonlySet<string>;
  /** Codes of the buurten that stand among the scores and have none, in the order of the programmes, each once. */
  readonly zonder: readonly string[];
  /** The score of a buurt for a programme; `undefined` when it has none. */
  find(code: string, programma: string): number | undefined;
}

/** Reads the scores of a selection, by code and programme. */
export function createScoreboek({ invoer }: SelectieGevonden): Scoreboek {
  const scores = new Map<string, ReadonlyMap<string, number>>();
  const codes = new Map<string, string>();
  for (const [programma, rijen] of Object.entries(invoer.scores)) {
    for (const { code } of rijen) if (!codes.has(toSleutel(code))) codes.set(toSleutel(code), code);
    scores.set(
      programma,
      new Map(rijen.flatMap(({ code, score }) => (score === null ? [] : [[toSleutel(code), score] as const]))),
    );
  }
  const gescoord = new Set([...scores.values()].flatMap((rij) => [...rij.keys()]));
  return {
    gescoord,
    zonder: [...codes].flatMap(([sleutel, code]) => (gescoord.has(sleutel) ? [] : [code])),
    find: (code, programma) => scores.get(programma)?.get(toSleutel(code)),
  };
}

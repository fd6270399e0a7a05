import type { Programmascores } from '../model/invoer.js';

/** How many buurten have a score. */
export function countKandidaten(scores: Programmascores): number {
  const codes = new Set<string>();
  for (const rijen of Object.values(scores)) for (const { code, score } of rijen) if (score !== null) codes.add(code);
  return codes.size;
}

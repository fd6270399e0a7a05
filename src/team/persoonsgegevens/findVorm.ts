import type { Plek } from './vondst.js';

/** The matches of an expression of bounded length, without those that `echt` rejects. */
export function* findVorm(tekst: string, vorm: RegExp, echt: (deel: string, van: number) => boolean): Generator<Plek> {
  for (const { 0: deel, index: van } of tekst.matchAll(vorm))
    if (echt(deel, van)) yield { van, tot: van + deel.length };
}

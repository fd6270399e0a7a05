import type { Cijferreeks } from './cijferreeks.js';

/** Splits buurten by gemeente; those of which it is not known are one group, the last. */
export function groupGemeenten(
  reeksen: readonly Cijferreeks[],
): { gemeente: string | undefined; eigen: Cijferreeks[] }[] {
  const groepen = new Map<string | undefined, Cijferreeks[]>();
  for (const reeks of reeksen) groepen.set(reeks.gemeente, [...(groepen.get(reeks.gemeente) ?? []), reeks]);
  const naam = (gemeente: string | undefined) => gemeente ?? '￿';
  return [...groepen]
    .map(([gemeente, eigen]) => ({ gemeente, eigen }))
    .sort((a, b) => (naam(a.gemeente) < naam(b.gemeente) ? -1 : 1));
}

interface Blok {
  readonly deelnemers: readonly { readonly code: string }[];
}

/** Blocks as they are drawn: participants in order of code, blocks in order of their first code. No code stands in two blocks. */
export function sortBlokken<T extends Blok>(blokken: readonly T[]): T[] {
  const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);
  const getEerste = ({ deelnemers }: Blok) => deelnemers[0] as { readonly code: string };
  return blokken
    .map((blok) => ({ ...blok, deelnemers: [...blok.deelnemers].sort(byCode) }))
    .sort((a, b) => byCode(getEerste(a), getEerste(b)));
}

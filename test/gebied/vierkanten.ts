/** Whether squares are connected when one empty square may lie between them: written apart from the library's own search. */
export function isVierkantVerbonden(codes: readonly string[]): boolean {
  const plekken = codes.map((code) => [Number(code.slice(1, 5)), Number(code.slice(6))] as const);
  const bereikt = new Set(plekken.slice(0, 1));
  for (let vorige = -1; vorige !== bereikt.size; ) {
    vorige = bereikt.size;
    for (const [x, y] of [...bereikt])
      for (const plek of plekken) if (Math.abs(plek[0] - x) <= 2 && Math.abs(plek[1] - y) <= 2) bereikt.add(plek);
  }
  return bereikt.size === plekken.length;
}

import { type Burenparen, createBuren, type Eenheid } from 'buurtaanpak/gebied';

/** The code of the DomeinFout that a function throws; undefined when it throws none. */
export function catchCode(fn: () => unknown): string | undefined {
  try {
    fn();
  } catch (fout) {
    return (fout as { code?: string }).code ?? String(fout);
  }
  return undefined;
}

/** A sheet of squares, each beside the squares on its four sides. */
export function createRaster(
  breed: number,
  hoog: number,
  inwoners: (i: number) => number,
  grens?: (x: number, y: number) => string,
): { eenheden: Eenheid[]; buren: Burenparen } {
  const code = (x: number, y: number) => `E${String(y * breed + x).padStart(5, '0')}`;
  const eenheden: Eenheid[] = [];
  const paren: [string, string][] = [];
  for (let y = 0; y < hoog; y++) {
    for (let x = 0; x < breed; x++) {
      const eigen = grens?.(x, y);
      eenheden.push({
        code: code(x, y),
        inwoners: inwoners(y * breed + x),
        ...(eigen === undefined ? {} : { grens: eigen }),
      });
      if (x > 0) paren.push([code(x - 1, y), code(x, y)]);
      if (y > 0) paren.push([code(x, y - 1), code(x, y)]);
    }
  }
  return { eenheden, buren: createBuren(paren) };
}

/** Whether codes are connected by pairs among themselves: written apart from the library's own search. */
export function isConnected(codes: readonly string[], buren: Burenparen): boolean {
  const binnen = new Set(codes);
  const bereikt = new Set(codes.slice(0, 1));
  for (let vorige = -1; vorige !== bereikt.size; ) {
    vorige = bereikt.size;
    for (const [a, b] of buren) {
      if (!binnen.has(a) || !binnen.has(b)) continue;
      if (bereikt.has(a)) bereikt.add(b);
      if (bereikt.has(b)) bereikt.add(a);
    }
  }
  return bereikt.size === binnen.size;
}

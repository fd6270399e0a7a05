/** A schema, or the value of one of its keywords. */
export type Vorm = Readonly<Record<string, unknown>>;

/** Keywords whose value is data, not a schema. */
const WAARDEN = new Set(['const', 'enum', 'default', 'examples', 'required']);

export const isVorm = (value: unknown): value is Vorm =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const toHoofdletter = (naam: string): string =>
  naam
    .split(/[^A-Za-z0-9]+/)
    .map((woord) => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`)
    .join('');

/** The value that distinguishes a form from its alternatives: `{ soort: 'sectie', ... }`. */
export function findSoort(vorm: Vorm): string {
  const velden = Object.values(isVorm(vorm.properties) ? vorm.properties : {});
  const [soort] = velden.flatMap((veld) => (isVorm(veld) && typeof veld.const === 'string' ? [veld.const] : []));
  return soort ?? '';
}

/** A schema in which `toVeld` replaces every field and `toDeel` every other part. Data do not change. */
export function mapVorm(
  vorm: Vorm,
  toDeel: (deel: unknown) => unknown,
  toVeld: (deel: unknown, veld: string) => unknown,
): Vorm {
  return Object.fromEntries(
    Object.entries(vorm).map(([woord, inhoud]) => {
      if (WAARDEN.has(woord)) return [woord, inhoud];
      if (woord !== 'properties' || !isVorm(inhoud)) return [woord, toDeel(inhoud)];
      return [woord, Object.fromEntries(Object.entries(inhoud).map(([veld, deel]) => [veld, toVeld(deel, veld)]))];
    }),
  );
}

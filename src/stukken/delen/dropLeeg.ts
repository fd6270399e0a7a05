import type { Briefkop } from '../../verslag/index.js';

/** Of what an app says of a letterhead: only what it said. */
export function dropLeeg(
  gegevens: { readonly [Veld in keyof Briefkop]?: Briefkop[Veld] | undefined },
): Partial<Briefkop> {
  return Object.fromEntries(Object.entries(gegevens).filter(([, waarde]) => waarde !== undefined));
}

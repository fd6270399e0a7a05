import * as z from 'zod';

/**
 * How a difference on a criterion becomes a preference from 0 to 1:
 * - `gewoon`: 1 for any difference;
 * - `u`: 1 above q;
 * - `v`: in proportion up to p, 1 from p on;
 * - `niveau`: one half between q and p, 1 above p;
 * - `lineair`: in proportion between q and p, 1 from p on;
 * - `gauss`: along a Gauss curve with its inflection at s.
 */
export type Voorkeursfunctie =
  | { readonly vorm: 'gewoon' }
  | { readonly vorm: 'u'; readonly q: number }
  | { readonly vorm: 'v'; readonly p: number }
  | { readonly vorm: 'niveau'; readonly q: number; readonly p: number }
  | { readonly vorm: 'lineair'; readonly q: number; readonly p: number }
  | { readonly vorm: 'gauss'; readonly s: number };

const getal = z.number();

/** The form of a {@link Voorkeursfunctie}. */
export const VoorkeursfunctieSchema: z.ZodType<Voorkeursfunctie> = z.discriminatedUnion('vorm', [
  z.strictObject({ vorm: z.literal('gewoon') }),
  z.strictObject({ vorm: z.literal('u'), q: getal }),
  z.strictObject({ vorm: z.literal('v'), p: getal }),
  z.strictObject({ vorm: z.literal('niveau'), q: getal, p: getal }),
  z.strictObject({ vorm: z.literal('lineair'), q: getal, p: getal }),
  z.strictObject({ vorm: z.literal('gauss'), s: getal }),
]);

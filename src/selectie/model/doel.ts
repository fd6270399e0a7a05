import * as z from 'zod';

/** The highest total of the scores, each times the weight of its programme (default 1). */
export interface DoelTotaal {
  readonly soort: 'totaal';
  readonly gewichten?: Readonly<Record<string, number>> | undefined;
}

/** The highest possible lowest score of a chosen buurt, each times the weight of its programme; then the highest total. */
export interface DoelHoogsteMinimum {
  readonly soort: 'hoogste_minimum';
  readonly gewichten?: Readonly<Record<string, number>> | undefined;
}

/** First the highest total of the first programme, then of the second, and so on; every programme of the quota once. */
export interface DoelLexicografisch {
  readonly soort: 'lexicografisch';
  readonly volgorde: readonly string[];
}

/** The objective: what makes a selection the best. */
export type Doel = DoelTotaal | DoelHoogsteMinimum | DoelLexicografisch;

const gewichten = z.record(z.string(), z.number().min(0)).optional();

/** The schema of the objective of a selection. */
export const DoelSchema: z.ZodType<Doel> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('totaal'), gewichten }),
  z.strictObject({ soort: z.literal('hoogste_minimum'), gewichten }),
  z.strictObject({ soort: z.literal('lexicografisch'), volgorde: z.array(z.string().min(1)).min(1) }),
]);

import * as z from 'zod';
import type { Schaal } from '../gebeurtenis/lijsten.js';
import { SchaalSchema } from '../gebeurtenis/schema.js';

/** The experience that a team needs before it takes on opgaven of a weight (the larger of omvang and complexiteit). */
export interface Ervaringsregel {
  readonly zwaarte: Schaal;
  /** The minimum number of finished projects. */
  readonly afgerond: number;
  /** The minimum number of months since the team was formed. */
  readonly maanden: number;
  /** The reason for the rule. */
  readonly reden: string;
}

/** Schema of an {@link Ervaringsregel}. */
export const ErvaringsregelSchema: z.ZodType<Ervaringsregel> = z.strictObject({
  zwaarte: SchaalSchema,
  afgerond: z.int().min(0).max(1000),
  maanden: z.int().min(0).max(1200),
  reden: z.string().min(1).max(2000),
});

/**
 * The default rules of experience. Buurkracht's experience is that a team takes on larger and more complex matters as it works together
 * longer. The numbers are this library's own, and a programme should replace them by what it learns. A weight without a rule needs no
 * experience.
 */
export const STANDAARD_ERVARINGSREGELS: readonly Ervaringsregel[] = Object.freeze([
  {
    zwaarte: 3,
    afgerond: 1,
    maanden: 6,
    reden: 'Een gemiddelde opgave vraagt een team dat al eens iets heeft afgemaakt.',
  },
  { zwaarte: 4, afgerond: 2, maanden: 12, reden: 'Een grote opgave vraagt een team dat op elkaar is ingewerkt.' },
  { zwaarte: 5, afgerond: 3, maanden: 18, reden: 'Een zeer grote opgave vraagt ervaring met meer dan een project.' },
]);

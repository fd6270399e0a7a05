import type * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Documentsoort } from '../../kern/index.js';
import { type AfwijkingSchema, InhoudSchema } from './inhoud.js';
import { migrateBesluit } from './migrateBesluit.js';
import { VingerafdrukkenSchema } from './vingerafdrukken.js';

const schema = InhoudSchema.extend({
  /** What seals all the rest of the decision, as it was made. */
  vingerafdrukken: VingerafdrukkenSchema,
});

/**
 * The decision to continue with these buurten: the question, the fingerprints of what went in, the outcome with its proof, the deviations
 * of people, and the fingerprints that seal it all.
 */
export type Selectiebesluit = z.infer<typeof schema>;

/** A deviation from the calculation, decided by people. */
export type Selectieafwijking = z.infer<typeof AfwijkingSchema>;

/**
 * The document {@link Selectiebesluit}: `Selectiebesluit.parse` reads it from JSON, of any version so far, and judges its form.
 * `createSelectiebesluit` makes it from a selection, `checkSelectiebesluit` judges its meaning, and `verifySelectiebesluit` its seal.
 *
 * A decision of `versie` 1 is brought up to date: its own fingerprint becomes `vingerafdrukken.geheel`, and `vingerafdrukken.versie` tells
 * that it is of the form of version 1. All else stays: `invoer.scores` and `invoer.gebieden` are one fingerprint each.
 *
 * `Selectiebesluit.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Selectiebesluit } from 'buurtaanpak/selectie';
 *
 * Selectiebesluit.safeParse('geen document').success; // => false
 * Selectiebesluit.parse({ soort: 'selectiebesluit', versie: 2 }); // throws kern.document_ongeldig
 * ```
 */
export const Selectiebesluit: Documentsoort<Selectiebesluit> = /* @__PURE__ */ defineDocument<Selectiebesluit>({
  soort: 'selectiebesluit',
  versie: 2,
  schema,
  migraties: [migrateBesluit],
});

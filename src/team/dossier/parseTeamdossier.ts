import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort, type Parseresultaat } from '../../kern/index.js';
import { FeitgebeurtenisSchema, TeamgebeurtenisSchema } from '../gebeurtenis/schema.js';
import type { Teamdossier } from './teamdossier.js';

const regelSchema = z.strictObject({ nummer: z.int().min(1), gebeurtenis: FeitgebeurtenisSchema });

/** The record of a team as a document: its own snapshot. */
const TeamdossierDocument: Documentsoort<Teamdossier> = /* @__PURE__ */ defineDocument<Teamdossier>({
  soort: 'teamdossier',
  versie: 1,
  schema: z.strictObject({
    soort: z.literal('teamdossier'),
    versie: z.literal(1),
    team: z.string().max(100),
    aantal: z.int().min(0),
    geregistreerdTot: Datum.schema.optional(),
    maanden: z.array(
      z.strictObject({
        maand: z.string().regex(/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/),
        regels: z.array(regelSchema).min(1),
      }),
    ),
    ingetrokken: z.array(regelSchema),
    correcties: z.array(
      TeamgebeurtenisSchema.refine(({ soort }) => soort === 'correctie', { error: 'team.geen_correctie' }),
    ),
    // The refinement leaves only corrections, but the zod type does not know that.
  }) as z.ZodType<Teamdossier>,
  migraties: [],
});

/** Schema of a {@link Teamdossier}. */
export const TeamdossierSchema: z.ZodType<Teamdossier> = TeamdossierDocument.schema;

/**
 * Reads the record of a team that was stored as a snapshot, to continue from it with `evolveTeam`. It checks the form only;
 * `checkTeamdossier` checks whether the record is consistent.
 *
 * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { initialTeamdossier, parseTeamdossier } from 'buurtaanpak/team';
 *
 * parseTeamdossier(JSON.parse(JSON.stringify(initialTeamdossier))).aantal; // => 0
 * parseTeamdossier({ soort: 'teamdossier', versie: 2 }); // throws kern.document_ongeldig
 * ```
 */
export function parseTeamdossier(value: unknown): Teamdossier {
  return TeamdossierDocument.parse(value);
}

/**
 * As {@link parseTeamdossier}, but returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseTeamdossier } from 'buurtaanpak/team';
 *
 * const gelezen = safeParseTeamdossier({ soort: 'teamdossier', versie: 1 });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code).slice(0, 1); // => ['kern.veld_ontbreekt']
 * ```
 */
export function safeParseTeamdossier(value: unknown): Parseresultaat<Teamdossier> {
  return TeamdossierDocument.safeParse(value);
}

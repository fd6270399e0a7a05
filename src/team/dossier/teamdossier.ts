import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Documentsoort } from '../../kern/index.js';
import { GebeurtenisSchema } from '../gebeurtenis/schema.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { migrateDossier } from './migrateDossier.js';

/** An event in a record: it always has its place in the order of noting. */
export type Dossiergebeurtenis = Teamgebeurtenis & { readonly nummer: number };

/**
 * Everything that is known of a team: its events, each once, by `nummer`, of the same number by id. It holds facts only, and it is the same
 * record in whatever order they arrived: `findTeamstand` computes the stand of a day from it, with the corrections in it. This is the
 * state of the decider. It is plain JSON, so it is its own snapshot.
 */
export interface Teamdossier {
  readonly soort: 'teamdossier';
  readonly versie: 2;
  /** The team; empty before the first event. */
  readonly team: string;
  readonly gebeurtenissen: readonly Dossiergebeurtenis[];
}

/** Schema of a {@link Teamdossier} of the newest version. */
export const TeamdossierSchema = /* @__PURE__ */ z.strictObject({
  soort: z.literal('teamdossier'),
  versie: z.literal(2),
  team: z.string().max(100),
  gebeurtenissen: z
    .array(GebeurtenisSchema.refine(({ nummer }) => nummer !== undefined, { error: 'team.nummer_ontbreekt' }))
    .max(100_000),
  // The refinement leaves only events with a number, but the zod type does not know that.
}) as z.ZodType<Teamdossier>;

/**
 * Reads the record of a team that was stored as a snapshot, to continue from it with `evolveTeam`. It judges the form only;
 * `checkTeamdossier` judges whether the record is consistent.
 *
 * It also reads version 1, which kept the events with their corrections applied. An event that had been corrected is read as what it had
 * become; the correction stays beside it.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`; among them
 * `team.nummer_ontbreekt` for an event without its place.
 *
 * @example
 * ```ts
 * import { initialTeamdossier, Teamdossier } from 'buurtaanpak/team';
 *
 * Teamdossier.parse(JSON.parse(JSON.stringify(initialTeamdossier))).gebeurtenissen; // => []
 * Teamdossier.parse({ soort: 'teamdossier', versie: 3 }); // throws kern.document_ongeldig
 * const gelezen = Teamdossier.safeParse({ soort: 'teamdossier', versie: 2 });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code).slice(0, 1); // => ['kern.veld_ontbreekt']
 * ```
 */
export const Teamdossier: Documentsoort<Teamdossier> = /* @__PURE__ */ defineDocument<Teamdossier>({
  soort: 'teamdossier',
  versie: 2,
  schema: TeamdossierSchema,
  migraties: [migrateDossier],
});

/** The empty record of a team: the initial state of the decider. */
export const initialTeamdossier: Teamdossier = Object.freeze({
  soort: 'teamdossier',
  versie: 2,
  team: '',
  gebeurtenissen: Object.freeze([]),
});

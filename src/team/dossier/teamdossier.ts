import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';
import type { Correctie, Feitgebeurtenis } from '../gebeurtenis/feit.js';
import { FeitgebeurtenisSchema, GebeurtenisSchema } from '../gebeurtenis/schema.js';

/** An event at its place in the record: `nummer` is its place in the order of recording, from 1. */
export interface Dossierregel {
  readonly nummer: number;
  readonly gebeurtenis: Feitgebeurtenis;
}

/** The events that happened in one calendar month, by day; those of one day in the order of recording. */
export interface Dossiermaand {
  /** `yyyy-MM`. */
  readonly maand: string;
  readonly regels: readonly Dossierregel[];
}

/**
 * Everything that is known of a team: its events in the order in which they happened, with all corrections applied. This is the state of
 * the decider. It is plain JSON, so it is its own snapshot: store it with the number of events (`aantal`) and continue from there.
 * `findTeamstand` derives the stand of the team on a day from it.
 */
export interface Teamdossier {
  readonly soort: 'teamdossier';
  readonly versie: 1;
  /** The team; empty before the first event. */
  readonly team: string;
  /** The number of events applied: the version of the stream. */
  readonly aantal: number;
  /** The latest day on which anything was recorded. */
  readonly geregistreerdTot?: Datum | undefined;
  /** Earlier months first; a month without events is left out. For the order within a month see {@link Dossiermaand}. */
  readonly maanden: readonly Dossiermaand[];
  /** Events that did not happen, according to a correction. */
  readonly ingetrokken: readonly Dossierregel[];
  /** The corrections, in the order of recording. */
  readonly correcties: readonly Correctie[];
}

const regelSchema = z.strictObject({ nummer: z.int().min(1), gebeurtenis: FeitgebeurtenisSchema });

/**
 * Reads the record of a team that was stored as a snapshot, to continue from it with `evolveTeam`. It judges the form only;
 * `checkTeamdossier` judges whether the record is consistent.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { initialTeamdossier, Teamdossier } from 'buurtaanpak/team';
 *
 * Teamdossier.parse(JSON.parse(JSON.stringify(initialTeamdossier))).aantal; // => 0
 * Teamdossier.parse({ soort: 'teamdossier', versie: 2 }); // throws kern.document_ongeldig
 * const gelezen = Teamdossier.safeParse({ soort: 'teamdossier', versie: 1 });
 * gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code).slice(0, 1); // => ['kern.veld_ontbreekt']
 * ```
 */
export const Teamdossier: Documentsoort<Teamdossier> = /* @__PURE__ */ defineDocument<Teamdossier>({
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
      GebeurtenisSchema.refine(({ soort }) => soort === 'correctie', { error: 'team.geen_correctie' }),
    ),
    // The refinement leaves only corrections, but the zod type does not know that.
  }) as z.ZodType<Teamdossier>,
  migraties: [],
});

/** The empty record of a team: the initial state of the decider. */
export const initialTeamdossier: Teamdossier = Object.freeze({
  soort: 'teamdossier',
  versie: 1,
  team: '',
  aantal: 0,
  maanden: Object.freeze([]),
  ingetrokken: Object.freeze([]),
  correcties: Object.freeze([]),
});

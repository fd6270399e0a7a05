import * as z from 'zod';
import { defineDocument, OpzetverwijzingSchema } from '../../kern/huis.js';
import { Datum, type Documentsoort, type Opzetverwijzing, Sleutel } from '../../kern/index.js';
import { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import { Teamdossier } from '../../team/index.js';
import { type Keuze, KeuzeSchema } from './keuze.js';

/** One agreement with the choice of the buurten and the teams that followed from it. It covers one gemeente or several together. */
export interface Deelnemer {
  readonly id: Sleutel;
  /** Its name for readers: `Leeuwarden`. */
  readonly naam: string;
  /**
   * The text in force, with its signatures. A text in the life of an agreement has no signatures of its own: copy the `handtekeningen` of
   * its first version.
   */
  readonly overeenkomst: Samenwerkingsovereenkomst;
  /**
   * The last day of an agreement that ended early, because the text does not hold that day (`laatsteDag` of the state of the agreement,
   * or `per` of a notice). Default: the last day of the term.
   */
  readonly beeindigdPer?: Datum | undefined;
  /** Absent as long as the buurten are not chosen. */
  readonly keuze?: Keuze | undefined;
  /** The records of its teams: everything that is known now, or what was known on an earlier day (`replayTeam` with `bekendOp`). */
  readonly teams: readonly Teamdossier[];
}

/** The order (`opdracht`) for the programme as a whole, for instance four gemeenten with twelve buurten each. */
export interface Programmaopdracht {
  readonly opdrachtgever: string;
  readonly aantalDeelnemers: number;
  readonly buurtenPerDeelnemer: number;
}

/** Agreements, choices, teams and money of one or several deelnemers in one document. */
export interface Programma {
  readonly soort: 'programma';
  readonly versie: 1;
  readonly naam: string;
  readonly opdracht?: Programmaopdracht | undefined;
  /** The opzet that it was made of, for a programma of one opzet. */
  readonly opzet?: Opzetverwijzing | undefined;
  readonly deelnemers: readonly Deelnemer[];
}

const schema: z.ZodType<Programma> = z.strictObject({
  soort: z.literal('programma'),
  versie: z.literal(1),
  naam: z.string().min(1).max(300),
  opdracht: z
    .strictObject({
      opdrachtgever: z.string().min(1).max(300),
      aantalDeelnemers: z.int().min(1).max(1000),
      buurtenPerDeelnemer: z.int().min(1).max(10_000),
    })
    .optional(),
  opzet: OpzetverwijzingSchema.optional(),
  deelnemers: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        naam: z.string().min(1).max(300),
        overeenkomst: Samenwerkingsovereenkomst.schema,
        beeindigdPer: Datum.schema.optional(),
        keuze: KeuzeSchema.optional(),
        teams: z.array(Teamdossier.schema).max(10_000),
      }),
    )
    .min(1)
    .max(1000),
});

/**
 * Reads and makes a programma. It judges the form only; `checkProgramma` finds contradictions.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Programma } from 'buurtaanpak/programma';
 *
 * Programma.parse({ soort: 'programma', versie: 1, naam: 'Buurtaanpak', deelnemers: [] }); // throws kern.document_ongeldig
 * Programma.safeParse({ soort: 'programma', versie: 1, naam: 'Buurtaanpak', deelnemers: [] }).success; // => false
 * ```
 */
export const Programma: Documentsoort<Programma> = /* @__PURE__ */ defineDocument<Programma>({
  soort: 'programma',
  versie: 1,
  schema,
  migraties: [],
});

import * as z from 'zod';
import { defineDocument, OpzetverwijzingSchema } from '../../kern/huis.js';
import { type Documentsoort, type Opzetverwijzing, Sleutel } from '../../kern/index.js';
import { Overeenkomstdossier } from '../../overeenkomst/index.js';
import { Teamdossier } from '../../team/index.js';
import { migrateProgramma } from '../migratie/migrateProgramma.js';
import { renameKandidaten } from '../migratie/renameKandidaten.js';
import { type Keuze, KeuzeSchema } from './keuze.js';

/** One agreement with the choice of the buurten and the teams that followed from it. It covers one gemeente or several together. */
export interface Deelnemer {
  readonly id: Sleutel;
  /** Its name for readers: `Leeuwarden`. */
  readonly naam: string;
  /** The record of its agreement, with the money. Of a bare text `createOvereenkomstdossier` makes one. */
  readonly overeenkomst: Overeenkomstdossier;
  /** Absent as long as the buurten are not chosen. */
  readonly keuze?: Keuze | undefined;
  /** The records of its teams: everything that is known now. */
  readonly teams: readonly Teamdossier[];
}

/** The order (`opdracht`) for the programme as a whole, for instance four gemeenten with twelve buurten each. */
export interface Programmaopdracht {
  readonly opdrachtgever: string;
  /** Who carries it out: the organisation that chose the deelnemers. Absent: not said. */
  readonly uitvoerder?: string | undefined;
  readonly aantalDeelnemers: number;
  readonly buurtenPerDeelnemer: number;
}

/** Agreements, choices, teams and money of one or several deelnemers in one document. */
export interface Programma {
  readonly soort: 'programma';
  readonly versie: 3;
  readonly naam: string;
  readonly opdracht?: Programmaopdracht | undefined;
  /** The opzet that it was made of, for a programma of one opzet. */
  readonly opzet?: Opzetverwijzing | undefined;
  readonly deelnemers: readonly Deelnemer[];
}

/** Schema of a {@link Programmaopdracht}. */
export const ProgrammaopdrachtSchema: z.ZodType<Programmaopdracht> = z.strictObject({
  opdrachtgever: z.string().min(1).max(300),
  uitvoerder: z.string().min(1).max(300).optional(),
  aantalDeelnemers: z.int().min(1).max(1000),
  buurtenPerDeelnemer: z.int().min(1).max(10_000),
});

const schema: z.ZodType<Programma> = z.strictObject({
  soort: z.literal('programma'),
  versie: z.literal(3),
  naam: z.string().min(1).max(300),
  opdracht: ProgrammaopdrachtSchema.optional(),
  opzet: OpzetverwijzingSchema.optional(),
  deelnemers: z
    .array(
      z.strictObject({
        id: Sleutel.schema,
        naam: z.string().min(1).max(300),
        overeenkomst: Overeenkomstdossier.schema,
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
 * A programma of version 1 held the text of each agreement. It is read as a record: the text as a draft, its signatures, the steps of its
 * plan that had happened, and `beeindigdPer` as its end. Why it ended was not kept: the reason is `wederzijds_goedvinden`, the one that
 * says nothing about a party, and `toelichting` says that the reason is not known.
 *
 * A programma of version 2 called the number of buurten with a score `kandidaten`; now it is `gescoord`.
 *
 * `parse` and `create` throw a `DomeinFout` with the code `kern.document_ongeldig` and every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Programma } from 'buurtaanpak/programma';
 *
 * Programma.parse({ soort: 'programma', versie: 3, naam: 'Buurtaanpak', deelnemers: [] }); // throws kern.document_ongeldig
 * Programma.safeParse({ soort: 'programma', versie: 3, naam: 'Buurtaanpak', deelnemers: [] }).success; // => false
 * ```
 */
export const Programma: Documentsoort<Programma> = /* @__PURE__ */ defineDocument<Programma>({
  soort: 'programma',
  versie: 3,
  schema,
  migraties: [migrateProgramma, renameKandidaten],
});

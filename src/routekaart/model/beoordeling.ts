import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import { Datum, type Documentsoort } from '../../kern/index.js';

/** Who can judge: someone of the gemeente, of the opbouwwerk, or of the wijk itself. */
export const BEOORDELAARSROLLEN = ['gemeente', 'opbouwwerk', 'wijk'] as const;

/** The role in which someone judges, see {@link BEOORDELAARSROLLEN}. */
export type Beoordelaarsrol = (typeof BEOORDELAARSROLLEN)[number];

/** The judgement of one person about one buurt on one criterion. */
export interface Beoordeling {
  /** Code of the buurt. */
  readonly buurt: string;
  /** Id of the criterion of the Routekaart. */
  readonly criterium: string;
  readonly rol: Beoordelaarsrol;
  /** An opaque reference of the assessor: no name, no address. */
  readonly beoordelaar: string;
  /** A point of the declared scale of the criterion. */
  readonly score: number;
  readonly datum: Datum;
  /** A remark, about the buurt and not about a person. */
  readonly opmerking?: string | undefined;
}

const velden = {
  buurt: z.string().min(1),
  criterium: z.string().min(1),
  rol: z.enum(BEOORDELAARSROLLEN),
  beoordelaar: z.string().min(1),
  score: z.number(),
  datum: Datum.schema,
  opmerking: z.string().optional(),
};

/** Schema of a {@link Beoordeling}. */
export const BeoordelingSchema: z.ZodType<Beoordeling> = z.strictObject(velden);

/** The same for judgements in memory, which may have extra fields of an app. */
export const BeoordelingrijenSchema: z.ZodType<readonly Beoordeling[]> = z.array(z.looseObject(velden));

/** The judgements of one Routekaart together: a document. */
export interface Beoordelingen {
  readonly soort: 'beoordelingen';
  readonly versie: 1;
  /** Id of the Routekaart. */
  readonly routekaart: string;
  readonly rijen: readonly Beoordeling[];
}

/**
 * The document {@link Beoordelingen}: how it is made and how it is read. `Beoordelingen.create` fills in `soort` and `versie`. All judge the
 * form only; whether the judgements fit a Routekaart is for `checkBeoordelingen`.
 *
 * `Beoordelingen.parse` and `Beoordelingen.create` throw DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { Beoordelingen } from 'buurtaanpak/routekaart';
 *
 * const beoordelingen = Beoordelingen.create({ routekaart: 'oost', rijen: [] });
 * beoordelingen.soort; // => 'beoordelingen'
 * Beoordelingen.safeParse(JSON.parse(JSON.stringify(beoordelingen))).success; // => true
 * Beoordelingen.parse({ ...beoordelingen, rijen: [{}] }); // throws kern.document_ongeldig
 * ```
 */
export const Beoordelingen: Documentsoort<Beoordelingen> = /* @__PURE__ */ defineDocument<Beoordelingen>({
  soort: 'beoordelingen',
  versie: 1,
  schema: z.strictObject({
    soort: z.literal('beoordelingen'),
    versie: z.literal(1),
    routekaart: z.string().min(1),
    rijen: z.array(BeoordelingSchema),
  }),
  migraties: [],
});

import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Bevinding, Documentsoort } from '../../kern/index.js';
import type { Indeling } from '../../kerncijfers/index.js';
import { Routekaart } from '../controle/routekaart.js';
import { IndelingSchema, Meetlat } from '../meetlat/meetlat.js';
import { GELIJKSPEL, type Gelijkspel } from '../score/rankScores.js';
import { BevindingSchema } from '../score/scores.js';
import { checkLijst } from './checkLijst.js';

/** The areas that values were measured among, when these were declared. */
export interface Lijstreferentie {
  /** The codes of the areas, by code, or `alle` for every buurt of the table. */
  readonly gebieden: readonly string[] | 'alle';
  /** The fingerprint of their figures and judgements, as in a `Meetlat`. */
  readonly vingerafdruk: string;
}

/**
 * The compact form of scores: the score, rank and coverage of every candidate, and what is needed to score them again from the same
 * figures. With the table of figures beside it, `fromScorelijst` gives everything that explains the scores.
 */
export interface Scorelijst {
  readonly soort: 'scorelijst';
  readonly versie: 1;
  /** The Routekaart that was used. */
  readonly routekaart: Routekaart;
  /** The classification of the candidates. */
  readonly indeling: Indeling;
  /** Which rank equal scores got. Absent: `competitie`. */
  readonly gelijk?: Gelijkspel | undefined;
  /** The candidates, from the highest score to the lowest and equal ranks by code; then those without a score, by code. */
  readonly codes: readonly string[];
  /** In the order of `codes`, as all columns. `null` for a candidate without a score. */
  readonly scores: readonly (number | null)[];
  /** 1 is the highest. `null` for a candidate without a score. */
  readonly rangen: readonly (number | null)[];
  /** As `dekking` of a `Buurtscore`. */
  readonly dekking: readonly number[];
  /** The areas that values were measured among. Absent: the candidates, or a yardstick that was given. */
  readonly referentie?: Lijstreferentie | undefined;
  /** The yardstick, only when it was given. One that was made can be made again from the table. */
  readonly meetlat?: Meetlat | undefined;
  /** The warnings about the scores, so that a reader of the list has them too. Absent: there are none. */
  readonly bevindingen?: readonly Bevinding[] | undefined;
  /** The fingerprint of the figures and judgements of the candidates. */
  readonly vingerafdruk: string;
}

const tekst = z.string().min(1);
const vingerafdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const schema: z.ZodType<Scorelijst> = z
  .strictObject({
    soort: z.literal('scorelijst'),
    versie: z.literal(1),
    routekaart: Routekaart.schema,
    indeling: IndelingSchema,
    gelijk: z.enum(GELIJKSPEL).optional(),
    codes: z.array(tekst),
    scores: z.array(z.number().nullable()),
    rangen: z.array(z.number().min(1).nullable()),
    dekking: z.array(z.number().min(0).max(1)),
    referentie: z
      .strictObject({ gebieden: z.union([z.literal('alle'), z.array(tekst).min(1)]), vingerafdruk })
      .optional(),
    meetlat: Meetlat.schema.optional(),
    bevindingen: z.array(BevindingSchema).optional(),
    vingerafdruk,
  })
  .superRefine((lijst, context) => {
    for (const { code, pad, params } of checkLijst(lijst))
      context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params } });
  });

/**
 * The document {@link Scorelijst}: how it is read. `toScorelijst` makes it of scores, and `fromScorelijst` gives these back.
 *
 * `Scorelijst.parse` judges the form, and that the columns belong together. It throws DomeinFout `kern.document_ongeldig`, with every
 * problem in `bevindingen`: `routekaart.kolommen_ongelijk` (a column is not as long as the list of codes), `routekaart.scores_volgorde` (a
 * buurt out of order), `routekaart.scores_zonder` (a score without a rank, or the other way round), `routekaart.buurt_dubbel` and
 * `routekaart.meetlat_en_referentie`. Whether the scores are those of the Routekaart is judged by `fromScorelijst`.
 *
 * @example
 * ```ts
 * import { Routekaart, Scorelijst, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const scores = scoreBuurten(routekaart, {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *   kolommen: [{
 *     sleutel: 'gas',
 *     figuur: 'gas',
 *     eenheid: 'm3',
 *     bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *     waarden: Float64Array.of(900, 1300),
 *     redenen: new Uint8Array(2),
 *   }],
 * });
 * const lijst = Scorelijst.parse(JSON.parse(JSON.stringify(toScorelijst(scores))));
 * lijst.codes; // => ['BU00010002', 'BU00010001']
 * Scorelijst.parse({ ...lijst, scores: [1] }); // throws kern.document_ongeldig
 * ```
 */
export const Scorelijst: Documentsoort<Scorelijst> = /* @__PURE__ */ defineDocument<Scorelijst>({
  soort: 'scorelijst',
  versie: 1,
  schema,
  migraties: [],
});

import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Bevinding, Documentsoort } from '../../kern/index.js';
import type { Indeling } from '../../kerncijfers/index.js';
import { Routekaart } from '../controle/routekaart.js';
import { IndelingSchema, Meetlat } from '../meetlat/meetlat.js';
import { isObject } from '../model/isObject.js';
import { checkKolommen } from './checkKolommen.js';
import { GELIJKSPEL, type Gelijkspel } from './rankScores.js';
import {
  BevindingSchema,
  type Buurtscore,
  BuurtscoreSchema,
  type BuurtZonderScore,
  type Criteriumscores,
  CriteriumscoresSchema,
  type Themascores,
  ThemascoresSchema,
} from './scores.js';

/**
 * The result of scoring, as a document: the scores, and all that explains them. An app stores it to show years later how a ranking came
 * about; `explainScore`, `compareBuurten`, `rankByMethode` and `analyseSamenhang` read nothing else.
 *
 * It is plain JSON of columns. In the result of `scoreBuurten` each part is computed at first use.
 */
export interface Routekaartscores {
  readonly soort: 'routekaartscores';
  readonly versie: 2;
  /** The Routekaart that was used. */
  readonly routekaart: Routekaart;
  /**
   * The yardstick: what the values of each criterion were measured by. Absent in scores that were stored by version 1; these were always
   * measured among the candidates.
   */
  readonly meetlat?: Meetlat | undefined;
  /** The classification of the candidates. Absent in scores that were stored by version 1. */
  readonly indeling?: Indeling | undefined;
  /** Which rank equal scores got. Absent: `competitie`. */
  readonly gelijk?: Gelijkspel | undefined;
  /**
   * What values were measured among: the codes of the declared areas, by code; `alle` for every buurt of the table; or `meetlat` for a
   * yardstick that was given. Absent: the candidates.
   */
  readonly referentie?: Maatgevend | undefined;
  /** The candidates, from the highest score to the lowest and equal ranks by code; then those without a score, by code. */
  readonly buurten: readonly Buurtscore[];
  /** In the order of the Routekaart. */
  readonly criteria: readonly Criteriumscores[];
  /** In the order of the Routekaart. */
  readonly themas: readonly Themascores[];
  /** The candidates without a score, by code. */
  readonly zonderScore: readonly BuurtZonderScore[];
  /**
   * What deserves a look: a constant criterion, a group without figures, an assessor in two roles, scores that rest on few data, scales
   * that do not belong in one sum, criteria whose scale is set by a buurt without a score, values beyond the ends of the yardstick, and
   * figures that are estimated or taken over.
   */
  readonly bevindingen: readonly Bevinding[];
}

/** What values were measured among, when it was not the candidates. */
export type Maatgevend = readonly string[] | 'alle' | 'meetlat';

const schema: z.ZodType<Routekaartscores> = z
  .strictObject({
    soort: z.literal('routekaartscores'),
    versie: z.literal(2),
    routekaart: Routekaart.schema,
    meetlat: Meetlat.schema.optional(),
    indeling: IndelingSchema.optional(),
    gelijk: z.enum(GELIJKSPEL).optional(),
    referentie: z.union([z.enum(['alle', 'meetlat']), z.array(z.string().min(1)).min(1)]).optional(),
    buurten: z.array(BuurtscoreSchema),
    criteria: z.array(CriteriumscoresSchema),
    themas: z.array(ThemascoresSchema),
    zonderScore: z.array(z.strictObject({ code: z.string().min(1), redenen: z.array(BevindingSchema) })),
    bevindingen: z.array(BevindingSchema),
  })
  .superRefine((scores, context) => {
    for (const { code, pad, params } of checkKolommen(scores))
      context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params } });
  });

/**
 * Names the threshold of every level that named none. Scores of version 1 were made when that was one score; now it is half of the weight,
 * by which some of them would have none. What is not of this form is left as it is: the schema judges it.
 */
function nameDrempels(routekaart: unknown): unknown {
  if (!isObject(routekaart)) return routekaart;
  const { themas } = routekaart as { readonly themas?: unknown };
  const name = (deel: unknown) => (isObject(deel) ? { dekking: 0, ...deel } : deel);
  return name(Array.isArray(themas) ? { ...routekaart, themas: themas.map(name) } : routekaart);
}

/**
 * The document {@link Routekaartscores}: how it is read. `scoreBuurten` makes it.
 *
 * `Routekaartscores.parse` judges the form, and that the columns belong together. It throws DomeinFout `kern.document_ongeldig`, with every
 * problem in `bevindingen`: `routekaart.scores_kolommen` (the criteria or thema's are not those of the Routekaart),
 * `routekaart.kolommen_ongelijk` (a column is not as long as the list of buurten), `routekaart.scores_rij` (a row that does not exist, is
 * there twice or out of order), `routekaart.scores_ingreep` (a treatment that the criterion does not have, or of a missing value),
 * `routekaart.scores_kenmerk` (a mark or a reason of a figure that is not there, of one that is, or of a judgement),
 * `routekaart.scores_volgorde` (a buurt out of order), `routekaart.scores_zonder` (a score without a rank, or a buurt that is both with and
 * without a score) and `routekaart.buurt_dubbel`. Whether the Routekaart itself is right is for `checkRoutekaart`; nothing is scored again.
 *
 * @example
 * ```ts
 * import { Routekaart, Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const scores = scoreBuurten(routekaart, {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' })),
 *   kolommen: [{
 *     sleutel: 'gas',
 *     figuur: 'gas',
 *     eenheid: 'm3',
 *     bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *     waarden: Float64Array.of(900, 1300),
 *     redenen: new Uint8Array(2),
 *   }],
 * });
 * const bewaard = Routekaartscores.parse(JSON.parse(JSON.stringify(scores)));
 * bewaard.criteria[0]?.waarden; // => [1300, 900]
 * Routekaartscores.parse({ ...bewaard, criteria: [] }); // throws kern.document_ongeldig
 * ```
 */
export const Routekaartscores: Documentsoort<Routekaartscores> = /* @__PURE__ */ defineDocument<Routekaartscores>({
  soort: 'routekaartscores',
  versie: 2,
  schema,
  // Version 2 has the yardstick, and its Routekaart another default threshold.
  migraties: [(scores) => ({ ...scores, routekaart: nameDrempels(scores.routekaart) })],
});

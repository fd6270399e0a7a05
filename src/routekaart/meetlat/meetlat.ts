import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Documentsoort } from '../../kern/index.js';
import { INDELINGSSOORTEN, type Indeling } from '../../kerncijfers/index.js';
import { createBevinding } from '../teksten/codes.js';
import { checkMeetlatmaten } from './checkMeetlatmaten.js';
import { type Meetlatcriterium, MeetlatcriteriumSchema } from './meetlatcriterium.js';

/**
 * A yardstick: what values are measured by when they become scores. It holds, for every criterion, the numbers of a reference set of areas:
 * the country, the gemeente, or the first year. Kept as a document it stays the same, so that scores of other areas and of other years can
 * be laid beside each other.
 */
export interface Meetlat {
  readonly soort: 'meetlat';
  readonly versie: 1;
  /** What the reference set is, in words: 'Nederland 2024'. */
  readonly naam?: string | undefined;
  /** The classification of the reference set. */
  readonly indeling: Indeling;
  /** How many areas the reference set has. */
  readonly aantal: number;
  /** False: a value beyond the ends of the reference set gets a score beyond the scale. Default true: it gets the score of the end. */
  readonly begrenzen?: boolean | undefined;
  /** In the order of the Routekaart that it was made with. */
  readonly criteria: readonly Meetlatcriterium[];
  /**
   * The fingerprint of the figures and judgements of the reference set, with the codes of its areas. The order of the areas does not count.
   */
  readonly vingerafdruk: string;
}

/** Schema of an {@link Indeling}. */
export const IndelingSchema: z.ZodType<Indeling> = z.strictObject({
  gebieden: z.enum(INDELINGSSOORTEN),
  jaar: z.int(),
});

const schema: z.ZodType<Meetlat> = z
  .strictObject({
    soort: z.literal('meetlat'),
    versie: z.literal(1),
    naam: z.string().min(1).optional(),
    indeling: IndelingSchema,
    aantal: z.int().min(1),
    begrenzen: z.boolean().optional(),
    criteria: z.array(MeetlatcriteriumSchema).min(1),
    vingerafdruk: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  })
  .superRefine(({ criteria }, context) => {
    const gezien = new Set<string>();
    criteria.forEach((criterium, i) => {
      const dubbel = gezien.has(criterium.id)
        ? [createBevinding('fout', 'routekaart.id_dubbel', ['criteria', i, 'id'], { id: criterium.id })]
        : [];
      gezien.add(criterium.id);
      for (const { code, pad, params } of [...dubbel, ...checkMeetlatmaten(criterium, ['criteria', i])])
        context.addIssue({ code: 'custom', message: code, path: [...pad], params: { code, params } });
    });
  });

/**
 * The document {@link Meetlat}: how it is read. `deriveMeetlat` makes one, and `scoreBuurten` gives the one that it used.
 *
 * `Meetlat.parse` judges the form, and that the numbers of a criterion can be those of one set of values. It throws DomeinFout
 * `kern.document_ongeldig`, with every problem in `bevindingen`: `routekaart.meetlat_maten` and `routekaart.id_dubbel` beside those of the
 * form. Whether it fits a Routekaart is judged where it is used.
 *
 * @example
 * ```ts
 * import { deriveMeetlat, Meetlat, Routekaart } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const tabel = {
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
 * };
 * const meetlat = Meetlat.parse(JSON.parse(JSON.stringify(deriveMeetlat(routekaart, tabel))));
 * meetlat.criteria[0]?.maten?.hoogste; // => 1300
 * Meetlat.parse({ ...meetlat, criteria: [] }); // throws kern.document_ongeldig
 * ```
 */
export const Meetlat: Documentsoort<Meetlat> = /* @__PURE__ */ defineDocument<Meetlat>({
  soort: 'meetlat',
  versie: 1,
  schema,
  migraties: [],
});

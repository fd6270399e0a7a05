import * as z from 'zod';
import { defineDocument } from '../../kern/huis.js';
import type { Documentsoort } from '../../kern/index.js';
import { addProbleem } from '../teksten/codes.js';

const tekst = z.string().min(1).max(300);
const afdruk = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What made buurten near-ties: a margin in points of score, or the draws of an uncertainty analysis. */
export const LotinggrensSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('marge'), marge: z.number().min(0) }),
  z.strictObject({ soort: z.literal('muntworp'), trekkingen: z.int().min(1) }),
]);

/** A chosen buurt that takes no part in the lot, and the quotum of its place. */
export const BuitenLotingSchema = z.strictObject({ code: tekst, quotum: tekst });

/** A buurt that takes part: its score, and whether the calculation alone had chosen it. */
export const DeelnemerSchema = z.strictObject({ code: tekst, score: z.number(), gekozen: z.boolean() });

/** The zaad of a lot: a text that is not empty. */
export const ZaadSchema = z.string().min(1).max(1000);

/** What a rule asks of a draw, in the participants only. */
export const LotingeisSchema = z.strictObject({
  /** Position of the rule in `regels` of the selection. */
  regel: z.int().min(0),
  /** The participants that count, each for `gewicht` (default 1) when it is drawn. */
  leden: z.array(z.strictObject({ code: tekst, gewicht: z.int().min(0).optional() })).min(1),
  /** Pairs of participants that count for 1 more when both are drawn. */
  paren: z
    .array(z.tuple([tekst, tekst]))
    .max(5000)
    .optional(),
  /** The least and the most that the sum may be. Absent: no bound. */
  minimaal: z.number().optional(),
  maximaal: z.number().optional(),
  /** All of the participants are drawn, or none. */
  samen: z.literal(true).optional(),
});

/** What a rule asks of a draw. */
export type Lotingeis = z.infer<typeof LotingeisSchema>;

interface Blokkenlijst {
  readonly blokken: readonly {
    readonly quotum: string;
    readonly plaatsen: number;
    readonly deelnemers: readonly { readonly code: string }[];
  }[];
  readonly eisen: readonly Lotingeis[];
}

/** The most participants: a search goes as deep as there are places. */
const MEESTE_DEELNEMERS = 500;

/** Each participant stands in one block, each block has fewer places than participants, and no rule is about others. */
export function checkBlokken({ blokken, eisen }: Blokkenlijst, context: z.RefinementCtx): void {
  const gezien = new Set<string>();
  for (const { quotum, plaatsen, deelnemers } of blokken) {
    for (const { code } of deelnemers) {
      if (gezien.has(code)) addProbleem(context, 'selectie.loting_dubbel', { code });
      gezien.add(code);
    }
    if (plaatsen >= deelnemers.length)
      addProbleem(context, 'selectie.loting_plaatsen', { quotum, plaatsen, aantal: deelnemers.length });
  }
  if (gezien.size > MEESTE_DEELNEMERS)
    addProbleem(context, 'selectie.loting_te_veel', { aantal: gezien.size, hoogstens: MEESTE_DEELNEMERS });
  const genoemd = eisen.flatMap(({ leden, paren = [] }) => [...leden.map(({ code }) => code), ...paren.flat()]);
  for (const code of new Set(genoemd)) {
    if (!gezien.has(code)) addProbleem(context, 'selectie.loting_onbekend', { code });
  }
}

const schema = z
  .strictObject({
    soort: z.literal('loting'),
    versie: z.literal(1),
    /** The public seed. */
    zaad: ZaadSchema,
    /** How the seed becomes numbers; see `drawLoting`. */
    methode: z.literal('sha256-xoshiro128'),
    grens: LotinggrensSchema,
    /** By the code of their first participant. */
    blokken: z
      .array(
        z.strictObject({
          quotum: tekst,
          plaatsen: z.int().min(1),
          /** By code. `kans` is the chance to be drawn, 0 to 1. */
          deelnemers: z.array(DeelnemerSchema.extend({ kans: z.number().min(0).max(1) })).min(2),
          ingeloot: z.array(tekst),
          uitgeloot: z.array(tekst),
        }),
      )
      .min(1),
    eisen: z.array(LotingeisSchema).max(5000),
    buitenLoting: z.array(BuitenLotingSchema),
    /** `opgesomd`: one of all draws that the rules allow; `geschud`: shuffled, and again until the rules allow it. */
    wijze: z.enum(['opgesomd', 'geschud']),
    /** `opgesomd`: the number of draws that the rules allow. */
    mogelijk: z.int().min(1).optional(),
    /** `opgesomd`: which of them was drawn, from 0. */
    nummer: z.int().min(0).optional(),
    /** `geschud`: how many times it was shuffled. */
    pogingen: z.int().min(1).optional(),
    /** `exact`, or `geschat` from other draws by the same rules. */
    kansen: z.enum(['exact', 'geschat']),
    /** All participants: those drawn, then the others, both in the order of the lot. */
    voorrang: z.array(tekst),
    /** The fingerprint of the rest of the document. */
    vingerafdruk: afdruk,
  })
  .superRefine(checkBlokken);

/** A lot between buurten whose scores hardly differ: who took part, with which chance, the public seed, and who was drawn. */
export type Loting = z.infer<typeof schema>;

/** A block of a lot: the places of one quotum, and the buurten between which they were drawn. */
export type Lotingblok = Loting['blokken'][number];

/**
 * The document {@link Loting}: `Loting.parse` reads it from JSON and judges its form. `drawLoting` makes it, `verifyLoting` draws it again,
 * and `selectIngeloot` chooses the buurten that were drawn.
 *
 * `Loting.parse` throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`.
 *
 * @example
 * ```ts
 * import { drawLoting, findBijnaGelijken, Loting, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 7 }, { code: 'C', score: 7 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const loting = drawLoting(findBijnaGelijken(selectie), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
 * Loting.parse(JSON.parse(JSON.stringify(loting))).mogelijk; // => 2
 * Loting.safeParse({ soort: 'loting', versie: 1 }).success; // => false
 * ```
 */
export const Loting: Documentsoort<Loting> = /* @__PURE__ */ defineDocument<Loting>({
  soort: 'loting',
  versie: 1,
  schema,
  migraties: [],
});

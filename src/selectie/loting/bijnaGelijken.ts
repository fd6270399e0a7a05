import * as z from 'zod';
import {
  BuitenLotingSchema,
  checkBlokken,
  DeelnemerSchema,
  LotingeisSchema,
  LotinggrensSchema,
} from '../model/loting.js';

/**
 * Why a buurt near the cut takes no part: chosen for another quotum (`elders_gekozen`); in the lot for another quotum (`ander_blok`); a rule
 * about this buurt (`vast`, `uitgesloten`, `minimumscore`, `zonder_inwoners`); too far from the middle of the cut (`buiten_marge`); or the
 * rules together leave no other draw (`regels`), of which a proof was too long (`niet_gevonden`).
 */
export const AFVALREDENEN = [
  'elders_gekozen',
  'ander_blok',
  'vast',
  'uitgesloten',
  'minimumscore',
  'zonder_inwoners',
  'buiten_marge',
  'regels',
  'niet_gevonden',
] as const;

/** The schema of the blocks of near-ties. */
export const BijnaGelijkenSchema = z
  .strictObject({
    grens: LotinggrensSchema,
    /** By the code of their first participant. */
    blokken: z.array(
      z.strictObject({
        quotum: z.string(),
        /** How many places there are for the participants together. */
        plaatsen: z.int().min(1),
        /** By code. */
        deelnemers: z.array(DeelnemerSchema).min(2),
      }),
    ),
    /** What the rules ask of a draw. A rule that every draw obeys is absent. */
    eisen: z.array(LotingeisSchema).max(5000),
    /** The chosen buurten that take no part: they keep their place, whatever is drawn. */
    buitenLoting: z.array(BuitenLotingSchema),
    /** The buurten near a cut that take no part. */
    afgevallen: z.array(
      z.strictObject({
        code: z.string(),
        quotum: z.string(),
        score: z.number(),
        reden: z.enum(AFVALREDENEN),
        /** The position of the rule, where it is one. */
        regel: z.int().min(0).optional(),
      }),
    ),
  })
  .superRefine(checkBlokken);

/** Blocks of buurten within a quotum of which nobody can say which scores higher, and how many of them can be chosen. */
export type BijnaGelijken = z.infer<typeof BijnaGelijkenSchema>;

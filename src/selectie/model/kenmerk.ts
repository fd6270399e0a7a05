import * as z from 'zod';
import { addProbleem } from '../teksten/codes.js';
import { type Cijfereis, CijfereisSchema } from './quotum.js';

/**
 * A feature that quota and rules can name, such as `dorp`: areas that only the gemeente can tell, figures within bounds, or both. A buurt
 * has the feature when everything that is given holds for it.
 */
export interface Kenmerk {
  /** The feature as quota and rules name it: `dorp`. */
  readonly id: string;
  /** The name for people. Default: the id. */
  readonly naam?: string | undefined;
  /** Codes of buurten, wijken or gemeenten: the buurt is one of them, or lies in one of them. Default: everywhere. */
  readonly gebieden?: readonly string[] | undefined;
  /** Figures that must all lie within their bounds. A buurt without the figure does not have the feature. Default: any figures. */
  readonly cijfers?: readonly Cijfereis[] | undefined;
}

const tekst = z.string().min(1).max(300);

/** The schema of a feature: it says where, by which figures, or both. */
export const KenmerkSchema: z.ZodType<Kenmerk> = z
  .strictObject({
    id: tekst,
    naam: tekst.optional(),
    gebieden: z.array(tekst).optional(),
    cijfers: z.array(CijfereisSchema).min(1).optional(),
  })
  .superRefine(({ id, gebieden, cijfers }, context) => {
    if (gebieden === undefined && cijfers === undefined) addProbleem(context, 'selectie.kenmerk_leeg', { kenmerk: id });
  });

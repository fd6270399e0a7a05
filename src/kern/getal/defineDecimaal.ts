import * as z from 'zod';
import { showWaarde } from '../bevinding/showWaarde.js';
import { brandSchema } from '../document/brandSchema.js';
import { defineWaarde, type Waardesoort } from '../document/defineWaarde.js';
import { refuse } from '../teksten/codes.js';
import { writeGetal } from './writeGetal.js';

/** What {@link defineDecimaal} needs. */
export interface DefineDecimaalOptions {
  /** How it is written in a document. */
  readonly vorm: RegExp;
  /** What is told of another notation. */
  readonly code: 'kern.getal_notatie' | 'kern.factor_ongeldig';
}

/** Defines a kind of decimal text. It is kept as it was written, so that a document that is read and stored again stays the same. */
export function defineDecimaal<T extends string>({ vorm, code }: DefineDecimaalOptions): Waardesoort<T> {
  const is = (value: unknown): value is T => typeof value === 'string' && vorm.test(value);
  return defineWaarde<T>({
    schema: brandSchema<T>(z.string().regex(vorm, { error: code })),
    parse: (value) => {
      const tekst = writeGetal(value);
      return is(tekst) ? tekst : refuse(code, { waarde: showWaarde(value) });
    },
    is,
  });
}

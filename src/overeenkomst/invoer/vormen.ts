import * as z from 'zod';

/** Any object: options, or the particulars of a draft. */
export const ObjectSchema = z.looseObject({});

/** Any list. */
export const LijstSchema = z.array(z.unknown());

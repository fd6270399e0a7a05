import * as z from 'zod';

/** Any object: options, or what a draft is made of. */
export const ObjectSchema = z.looseObject({});

/** Any list. */
export const LijstSchema = z.array(z.unknown());

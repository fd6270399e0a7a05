import type * as z from 'zod';

export type Schema = z.core.$ZodType;

import type { Getalsoort } from './createGetallen.js';

const SOORTEN: ReadonlySet<string> = new Set<Getalsoort>(['aantal', 'percentage', 'euro', '1000 euro']);

/** Whether a unit says how its numbers are written; another unit stands as a word beside them. */
export const isGetalsoort = (eenheid: string): eenheid is Getalsoort => SOORTEN.has(eenheid);

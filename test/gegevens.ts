import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const MAP = new URL('./data/', import.meta.url);

/** The text of a file of `test/data`, which is kept compressed; where it comes from stands in the README there. */
export const readGegevens = (pad: string): string => gunzipSync(readFileSync(new URL(`${pad}.gz`, MAP))).toString();

/** A file of JSON of `test/data`. */
export const readGegevensJson = <T = unknown>(pad: string): T => JSON.parse(readGegevens(pad)) as T;

/** The workbook of CBS of 2024 for the gemeenten of the letter, which the examples use as well. */
export const WERKMAP = new URL('../examples/data/kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url);

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The published figures that lie beside the repository; a test that needs them says so and is skipped where they are not. */
const MAP = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

export const hasData = existsSync(MAP);
if (!hasData) console.info(`skipped: the published figures are not there (${MAP})`);

export const readTekst = (pad: string): string => readFileSync(MAP + pad, 'utf8');
export const readJson = (pad: string): unknown => JSON.parse(readTekst(pad));
export const readCsv = (pad: string, delimiter = ';'): Record<string, string>[] =>
  parse(readTekst(pad), { columns: true, delimiter, bom: true });

export const readWerkmap = () => readCsv('vormen/kwb-2024-vijf-gemeenten.werkmap.csv');
export const readOdata3 = () => readJson('vormen/kwb-2024-vijf-gemeenten.odata3.json');
export const readOdata4 = () => readJson('vormen/kwb-2024-vijf-gemeenten.odata4.json');
export const readRivm = () => readJson('vormen/rivm-2020-18plus-vijf-gemeenten.odata3-untyped.json');

/** The code of the DomeinFout that a function throws; undefined when it throws none. */
export function catchCode(fn: () => unknown): string | undefined {
  try {
    fn();
  } catch (fout) {
    return (fout as { code?: string }).code ?? String(fout);
  }
  return undefined;
}

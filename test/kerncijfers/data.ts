import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readGegevens, readGegevensJson, WERKMAP } from '../gegevens.js';

type Rij = Record<string, string>;

export const readCsv = (pad: string, delimiter = ';'): Rij[] =>
  parse(readGegevens(pad), { columns: true, delimiter, bom: true });

export const readWerkmap = (): Rij[] =>
  parse(readFileSync(WERKMAP, 'utf8'), { columns: true, delimiter: ';', bom: true });
export const readOdata3 = () => readGegevensJson('cbs/kwb-2024-vijf-gemeenten.odata3.json');
export const readOdata4 = () => readGegevensJson('cbs/kwb-2024-vijf-gemeenten.odata4.json');
export const readRivm = () => readGegevensJson('cbs/rivm-2020-18plus-vijf-gemeenten.odata3-untyped.json');
export const readKaart = (naam: string) => readGegevensJson(`cbs/${naam}.geojson`);

/** The code of the DomeinFout that a function throws; undefined when it throws none. */
export function catchCode(fn: () => unknown): string | undefined {
  try {
    fn();
  } catch (fout) {
    return (fout as { code?: string }).code ?? String(fout);
  }
  return undefined;
}

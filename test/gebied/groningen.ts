import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Eenheid } from 'buurtaanpak/gebied';
import { parse } from 'csv-parse/sync';

/** A file of the examples. */
const readBestand = (naam: string): string =>
  gunzipSync(readFileSync(new URL(`../../examples/data/${naam}.gz`, import.meta.url))).toString();

interface Kaart {
  readonly features: readonly { readonly properties: Kenmerken; readonly geometry: object }[];
}

interface Kenmerken {
  readonly BU_CODE: string;
  readonly WK_CODE: string;
  readonly AANT_INW: number;
}

/** The map of the buurten of Groningen of 2017, in degrees. */
export const readKaart2017 = (): Kaart => JSON.parse(readBestand('groningen-buurten-2017.geojson'));

/** The buurten of 2017 with their inhabitants, within their wijken. */
export const readBuurten2017 = (): Eenheid[] =>
  readKaart2017().features.map(({ properties: { BU_CODE, AANT_INW, WK_CODE } }) => ({
    code: BU_CODE,
    inwoners: AANT_INW,
    grens: WK_CODE,
  }));

/** The squares of 100 m of 2014: inhabitants, centre in degrees, and the buurt of 2017 as another program found it (`''` outside). */
export const readVierkanten2014 = () =>
  parse<Record<string, string>>(readBestand('groningen-vierkanten-2014.csv'), { columns: true, delimiter: ';' }).map(
    ({ vierkant = '', INW2014, x, y, buurt2017 = '' }) => ({
      code: vierkant,
      // -99998 stands for nobody.
      inwoners: Math.max(0, Number(INW2014)),
      x: Number(x),
      y: Number(y),
      buurt: buurt2017,
    }),
  );

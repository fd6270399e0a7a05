import type { Eenheid } from 'buurtaanpak/gebied';
import { readGegevensJson } from '../gegevens.js';
import { readCsv } from '../kerncijfers/data.js';

interface Kenmerken {
  readonly BU_CODE: string;
  readonly WK_CODE: string;
  readonly AANT_INW: number;
}

/** The map of the buurten of Groningen of 2017, in degrees. */
export const readKaart2017 = () =>
  readGegevensJson<{ readonly features: readonly { readonly properties: Kenmerken; readonly geometry: object }[] }>(
    'cijfers/buurten-2017-groningen.geojson',
  );

/** The buurten of 2017 with their inhabitants, within their wijken. */
export const readBuurten2017 = (): Eenheid[] =>
  readKaart2017().features.map(({ properties: { BU_CODE, AANT_INW, WK_CODE } }) => ({
    code: BU_CODE,
    inwoners: AANT_INW,
    grens: WK_CODE,
  }));

/** The squares of 100 m of 2014: inhabitants, centre in degrees, and the buurt of 2017 as another program found it (`''` outside). */
export function readVierkanten2014() {
  const plekken = new Map(readCsv('cijfers/vierkanten-groningen.csv').map((plek) => [plek.vierkant, plek]));
  return readCsv('cijfers/kerncijfers_vierkant100m_groningen_2014.csv', ',').map(({ C28992R100 = '', INW2014 }) => {
    const { x, y, buurt2017 = '' } = plekken.get(C28992R100) ?? {};
    // -99998 stands for nobody.
    return { code: C28992R100, inwoners: Math.max(0, Number(INW2014)), x: Number(x), y: Number(y), buurt: buurt2017 };
  });
}

/** Columns and tables as small as one rule needs, made by hand and not read from a file. */
import { type Gebied, type Kerncijferkolom, type Kerncijfertabel, REDENEN, type Reden } from 'buurtaanpak/kerncijfers';
import { findFout } from '../hulp.js';

/** Two buurten of a wijk in a gemeente, and the country. */
export const [A, B, WIJK, GEMEENTE, LAND] = ['BU00802001', 'BU00802002', 'WK008020', 'GM0080', 'NL00'] as const;

const bronVan = (jaar: number) => ({ naam: 'CBS', tabel: 't', jaar });

/** A column of figures, and of reasons why they are missing; of 2024, and changed or not. */
export const kleineKolom = (
  sleutel: string,
  cellen: readonly (number | Reden)[],
  { jaar = 2024, ...anders }: Partial<Kerncijferkolom> & { readonly jaar?: number } = {},
): Kerncijferkolom => ({
  sleutel,
  figuur: sleutel,
  eenheid: 'aantal',
  bron: bronVan(jaar),
  waarden: Float64Array.from(cellen, (cel) => (typeof cel === 'number' ? cel : Number.NaN)),
  redenen: Uint8Array.from(cellen, (cel) => (typeof cel === 'number' ? 0 : REDENEN.indexOf(cel) + 1)),
  ...anders,
});

/** Bounds of the cells of a column, and what is estimated of them. */
export const grenzen = (onder: readonly number[], boven: readonly number[]) => ({
  onder: Float64Array.from(onder),
  boven: Float64Array.from(boven),
});
export const geschat = (...cellen: readonly number[]) => ({ geschat: Uint8Array.from(cellen) });

export const ASELECT = { nauwkeurigheid: { soort: 'aselect', basis: 5 } } as const;
export const afgerond = (op: number) => ({ nauwkeurigheid: { soort: 'afgerond', op } }) as const;

const SOORTEN: Readonly<Record<string, 'land' | 'gemeente' | 'wijk' | 'buurt'>> = {
  NL: 'land',
  GM: 'gemeente',
  WK: 'wijk',
  BU: 'buurt',
};

/** An area by its code: of CBS, or composed. */
export const kleinGebied = (code: string, anders: Partial<Gebied> = {}): Gebied => {
  const soort = SOORTEN[code.slice(0, 2)] ?? 'samengesteld';
  const binnen = {
    land: {},
    samengesteld: {},
    gemeente: { gemeente: code },
    wijk: { gemeente: `GM${code.slice(2, 6)}`, wijk: code },
    buurt: { gemeente: `GM${code.slice(2, 6)}`, wijk: `WK${code.slice(2, 8)}` },
  }[soort];
  return { code, naam: `${code}!`, soort, ...binnen, ...anders };
};

/** A table of these areas, by code or whole, in the classification of 2024 or of another year. */
export const kleineTabel = (
  gebieden: readonly (string | Gebied)[],
  kolommen: readonly Kerncijferkolom[],
  jaar = 2024,
): Kerncijfertabel => ({
  indeling: { gebieden: 'cbs', jaar },
  gebieden: gebieden.map((gebied) => (typeof gebied === 'string' ? kleinGebied(gebied) : gebied)),
  kolommen,
});

/** A refusal as a test expects it. */
export const weiger = (code: string, pad: readonly (string | number)[], params: object = {}) => ({
  code: code.includes('.') ? code : `kerncijfers.${code}`,
  pad,
  params,
});

/** A finding as a test expects it. */
export const meld = (ernst: string, code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst,
  ...weiger(code, pad, params),
});

/** The code, the path and the params of a refusal; `undefined` when nothing is refused. */
export function weigering(doe: () => unknown) {
  const fout = findFout(doe);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params };
}

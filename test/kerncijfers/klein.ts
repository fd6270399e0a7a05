/** Tables, columns and plans of reading that are as small as one rule needs. */
import type { Datum } from 'buurtaanpak/kern';
import type { Leeskolom, Leesplan, Rij } from '../../src/kerncijfers/kop/leesplan.js';
import {
  type Gebied,
  type Kerncijferkolom,
  type Kerncijfertabel,
  REDENEN,
  type Reden,
} from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { expectVolledigeTekst, findFout } from '../hulp.js';

export const BRON = { naam: 'CBS', tabel: 't', jaar: 2024 } as const;

/** A day, of which no test asks whether it exists. */
export const dag = (tekst: string): Datum => tekst as Datum;

/** The number in `redenen` of a reason. */
export const nummerVan = (reden: Reden): number => REDENEN.indexOf(reden) + 1;

/** A column with these cells: a number, or why it is missing. */
export function kleineKolom(
  figuur: string,
  cellen: readonly (number | Reden)[],
  anders: Partial<Kerncijferkolom> = {},
): Kerncijferkolom {
  return {
    sleutel: figuur,
    figuur,
    eenheid: 'aantal',
    bron: BRON,
    waarden: Float64Array.from(cellen, (cel) => (typeof cel === 'number' ? cel : Number.NaN)),
    redenen: Uint8Array.from(cellen, (cel) => (typeof cel === 'number' ? 0 : nummerVan(cel))),
    ...anders,
  };
}

/** A column of a year. */
export const kolomVan = (
  jaar: number,
  figuur: string,
  cellen: readonly (number | Reden)[],
  anders: Partial<Kerncijferkolom> = {},
): Kerncijferkolom => kleineKolom(figuur, cellen, { bron: { ...BRON, jaar }, ...anders });

/** An area by its code, with its code as its name. */
export function kleinGebied(code: string, anders: Partial<Gebied> = {}): Gebied {
  const gemeente = `GM${code.slice(2, 6)}`;
  const wijk = `WK${code.slice(2, 8)}`;
  const eigen: Record<string, Pick<Gebied, 'soort' | 'gemeente' | 'wijk'>> = {
    NL: { soort: 'land' },
    GM: { soort: 'gemeente', gemeente },
    WK: { soort: 'wijk', gemeente, wijk },
    BU: { soort: 'buurt', gemeente, wijk },
  };
  return { code, naam: code, ...(eigen[code.slice(0, 2)] ?? { soort: 'samengesteld' }), ...anders };
}

/** A table of these areas, by their codes or whole. */
export const kleineTabel = (
  gebieden: readonly (string | Gebied)[],
  kolommen: readonly Kerncijferkolom[],
  jaar = 2024,
): Kerncijfertabel => ({
  indeling: { gebieden: 'cbs', jaar },
  gebieden: gebieden.map((een) => (typeof een === 'string' ? kleinGebied(een) : een)),
  kolommen,
});

/** A column to read: the field `a`, of any number. */
export const kleineLeeskolom = (anders: Partial<Leeskolom> = {}): Leeskolom => ({
  veld: 'a',
  sleutel: 'a',
  eenheid: 'aantal',
  factor: 1,
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  bron: BRON,
  plaats: 0,
  ...anders,
});

/** A plan of rows with the code of their area in `code`. */
export const kleinPlan = (rijen: readonly Rij[], anders: Partial<Leesplan> = {}): Leesplan => ({
  vorm: 'kwb',
  rijen,
  getRijnummer: (rij) => rij,
  gebiedsvelden: [{ code: 'code' }],
  kolommen: [],
  notatie: {
    decimaalteken: '.',
    markeringen: new Map([
      ['', 'onbekend'],
      ['.', 'niet_gepubliceerd'],
    ]),
  },
  indeling: { gebieden: 'cbs', jaar: 2024 },
  puntZegtNiet: false,
  herstelNullen: false,
  namen: {},
  bevindingen: [],
  ...anders,
});

/** A finding of this room, whose texts must be complete. */
export function meld(
  ernst: 'fout' | 'waarschuwing' | 'info',
  code: string,
  pad: readonly (string | number)[],
  params: object = {},
) {
  const bevinding = { code: `kerncijfers.${code}`, ernst, pad, params };
  expectVolledigeTekst(bevinding as Parameters<typeof expectVolledigeTekst>[0]);
  return bevinding;
}

/** The code, the path and the params of a refusal; `undefined` when nothing is refused. */
export function weigering(doe: () => unknown) {
  const fout = findFout(doe);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params };
}

/** A refusal of this room. */
export const weiger = (code: string, pad: readonly (string | number)[], params: object = {}) => ({
  code: `kerncijfers.${code}`,
  pad,
  params,
});

/** The findings of a refusal; `undefined` when nothing is refused. */
export const bevindingenVan = (doe: () => unknown) => findFout(doe)?.bevindingen;

import type { Verslagkolom, Verslagtabel, Verslagtekst, Verslagwaarde } from '../../verslag/index.js';
import type { Lezer, Plek } from './lezer.js';
import { samen } from './samen.js';

/** What {@link composeRegeltabel} makes a table of: lines of money that have words before their amounts. */
interface Regeltabel {
  readonly id: string;
  readonly titel: string;
  /** The source that holds the lines, and where in it a field of one is: its place in the list, and the name. */
  readonly bron: string;
  readonly plek: (i: number, veld: string) => Plek;
  readonly woordkolommen: readonly Verslagkolom[];
  /** The lines to show: the place of each in the list, and its words. */
  readonly regels: readonly { readonly i: number; readonly woorden: readonly Verslagwaarde[] }[];
  /** The columns of amounts: field and heading. */
  readonly bedragen: readonly (readonly [veld: string, kop: string])[];
  /** Sentences below the table. Default: none. */
  readonly toelichting?: Verslagtekst;
}

/** A table of lines with amounts, and a total below every column of amounts. */
export function composeRegeltabel(lezer: Lezer, tabel: Regeltabel): Verslagtabel {
  const { id, titel, bron, plek, woordkolommen, regels, bedragen, toelichting = [] } = tabel;
  return {
    id,
    titel,
    kolommen: [...woordkolommen, ...bedragen.map(([sleutel, kop]) => ({ sleutel, kop }))],
    rijen: [
      ...regels.map(({ i, woorden }): Verslagwaarde[] => [
        ...woorden,
        ...bedragen.map(([veld]) => lezer.bedrag(plek(i, veld))),
      ]),
      [
        ...woordkolommen.map((_, k): Verslagwaarde => ({ soort: 'tekst', waarde: k === 0 ? 'Totaal' : '' })),
        ...bedragen.map(([veld]) => {
          const plekken = regels.map(({ i }) => plek(i, veld));
          return lezer.bedrag({ ...samen('som', plekken), bron });
        }),
      ],
    ],
    totaalrijen: [{ rij: regels.length, delen: regels.map((_, r) => r) }],
    totaalkolommen: [],
    ...(toelichting.length === 0 ? {} : { toelichting }),
  };
}

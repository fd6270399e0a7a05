import type { Verslagkolom, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { samen } from './samen.js';
import type { Stuk } from './stuk.js';

/** What {@link composeRegeltabel} makes a table of: lines of the money of a deelnemer that have words before their amounts. */
interface Regeltabel {
  readonly id: string;
  readonly titel: string;
  /** The list in the money of the deelnemer that holds the lines. */
  readonly lijst: 'uitputting' | 'partijjaren' | 'vrijgevallen';
  readonly woordkolommen: readonly Verslagkolom[];
  /** The lines to show: the place of each in the list, and its words. */
  readonly regels: readonly { readonly i: number; readonly woorden: readonly Verslagwaarde[] }[];
  /** The columns of amounts: field and heading. */
  readonly bedragen: readonly (readonly [veld: string, kop: string])[];
  /** Sentences below the table. Default: none. */
  readonly toelichting?: readonly string[];
}

/** A table of lines with amounts, and a total below every column of amounts. */
export function composeRegeltabel(stuk: Stuk, tabel: Regeltabel): Verslagtabel {
  const { id, titel, lijst, woordkolommen, regels, bedragen, toelichting = [] } = tabel;
  const plek = (i: number, veld: string) => stuk.hier('geld', lijst, i, veld);
  return {
    id,
    titel,
    kolommen: [...woordkolommen, ...bedragen.map(([sleutel, kop]) => ({ sleutel, kop }))],
    rijen: [
      ...regels.map(({ i, woorden }): Verslagwaarde[] => [
        ...woorden,
        ...bedragen.map(([veld]) => stuk.lezer.bedrag(plek(i, veld))),
      ]),
      [
        ...woordkolommen.map((_, k): Verslagwaarde => ({ soort: 'tekst', waarde: k === 0 ? 'Totaal' : '' })),
        ...bedragen.map(([veld]) => {
          const plekken = regels.map(({ i }) => plek(i, veld));
          return stuk.lezer.bedrag({ ...samen('som', plekken), bron: 'stand' });
        }),
      ],
    ],
    totaalrijen: [{ rij: regels.length, delen: regels.map((_, r) => r) }],
    totaalkolommen: [],
    ...(toelichting.length === 0 ? {} : { toelichting }),
  };
}

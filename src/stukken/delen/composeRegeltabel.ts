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
  /** The words of each line, in the order of the list. */
  readonly woorden: readonly (readonly Verslagwaarde[])[];
  /** The columns of amounts: field and heading. */
  readonly bedragen: readonly (readonly [veld: string, kop: string])[];
}

/** A table of lines with amounts, and a total below every column of amounts. */
export function composeRegeltabel(stuk: Stuk, tabel: Regeltabel): Verslagtabel {
  const { id, titel, lijst, woordkolommen, woorden, bedragen } = tabel;
  const plek = (i: number, veld: string) => stuk.hier('geld', lijst, i, veld);
  return {
    id,
    titel,
    kolommen: [...woordkolommen, ...bedragen.map(([sleutel, kop]) => ({ sleutel, kop }))],
    rijen: [
      ...woorden.map((eigen, i): Verslagwaarde[] => [
        ...eigen,
        ...bedragen.map(([veld]) => stuk.lezer.bedrag(plek(i, veld))),
      ]),
      [
        ...woordkolommen.map((_, k): Verslagwaarde => ({ soort: 'tekst', waarde: k === 0 ? 'Totaal' : '' })),
        ...bedragen.map(([veld]) => {
          const plekken = woorden.map((_, i) => plek(i, veld));
          return stuk.lezer.bedrag({ ...samen('som', plekken), bron: 'stand' });
        }),
      ],
    ],
    totaalrijen: [{ rij: woorden.length, delen: woorden.map((_, i) => i) }],
    totaalkolommen: [],
  };
}

import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';
import { AARDWOORDEN } from './aardwoorden.js';
import { listBijdragen } from './listBijdragen.js';

const KOLOMMEN = [
  ['afgesproken', 'Afgesproken'],
  ['vastgelegd', 'Vastgelegd'],
  ['vastgesteld', 'Vastgesteld'],
  ['betaald', 'Betaald'],
  ['terugontvangen', 'Terugontvangen'],
  ['teBetalen', 'Nog te betalen'],
  ['teVorderen', 'Te vorderen'],
] as const;

/** The table of contributions, one in each row, with what was agreed, committed, set, paid and claimed of each. */
export function composeBijdragetabel(stuk: Stuk): Verslagtabel {
  const bijdragen = listBijdragen(stuk, 'lasten');
  const plek = (i: number, veld: string) => stuk.hier('geld', 'bijdragen', i, veld);
  return {
    id: 'bijdragen',
    titel: 'Bijdragen en hoe ver zij zijn',
    kolommen: [
      { sleutel: 'partij', kop: 'Partij' },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
      { sleutel: 'periode', kop: 'Periode', optelbaar: false },
      { sleutel: 'aard', kop: 'Aard', optelbaar: false },
      ...KOLOMMEN.map(([sleutel, kop]) => ({ sleutel, kop })),
    ],
    rijen: [
      ...bijdragen.map(({ i, bijdrage }): Verslagwaarde[] => [
        nameBijdrage(stuk, i),
        stuk.lezer.getal(plek(i, 'programmajaar')),
        stuk.lezer.periode(plek(i, 'periode')),
        { soort: 'tekst', waarde: AARDWOORDEN[bijdrage.aard] },
        ...KOLOMMEN.map(([veld]) => (bijdrage[veld] === undefined ? leeg : stuk.lezer.bedrag(plek(i, veld)))),
      ]),
      [
        { soort: 'tekst', waarde: 'Totaal' },
        ...['', '', ''].map((): Verslagwaarde => ({ soort: 'tekst', waarde: '' })),
        ...KOLOMMEN.map(([veld]) => {
          const plekken = bijdragen.flatMap(({ i, bijdrage }) => (bijdrage[veld] === undefined ? [] : [plek(i, veld)]));
          return stuk.lezer.bedrag({ ...samen('som', plekken), bron: 'stand' });
        }),
      ],
    ],
    totaalrijen: [{ rij: bijdragen.length, delen: bijdragen.map((_, i) => i) }],
    totaalkolommen: [],
  };
}

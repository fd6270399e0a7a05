import { BALANSPOSTEN } from '../../financiering/index.js';
import type { Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { nameBijdrage } from '../delen/nameBijdrage.js';
import { samen } from '../delen/samen.js';
import type { Stuk } from '../delen/stuk.js';
import { BALANSWOORDEN } from './balanswoorden.js';

/** The balance posts, each kind with its contributions and the total of these. Kinds are not added up: some are debts, others claims. */
export function composeBalanstabel(stuk: Stuk): Verslagtabel {
  const { balans, bijdragen } = stuk.deel.geld;
  const rijen: Verslagwaarde[][] = [];
  const totaalrijen: { rij: number; delen: number[] }[] = [];
  for (const soort of BALANSPOSTEN) {
    const posten = balans.flatMap((een, i) => (een.post === soort ? [{ ...een, i }] : []));
    const eerste = rijen.length;
    for (const { bijdrage, i } of posten) {
      const b = bijdragen.findIndex((een) => een.bijdrage === bijdrage);
      rijen.push([
        { soort: 'tekst', waarde: BALANSWOORDEN[soort] },
        nameBijdrage(stuk, b),
        stuk.lezer.getal(stuk.hier('geld', 'bijdragen', b, 'programmajaar')),
        stuk.lezer.bedrag(stuk.hier('geld', 'balans', i, 'bedrag')),
      ]);
    }
    if (posten.length < 2) continue;
    totaalrijen.push({ rij: rijen.length, delen: posten.map((_, p) => eerste + p) });
    rijen.push([
      { soort: 'tekst', waarde: `Totaal ${BALANSWOORDEN[soort]}` },
      { soort: 'tekst', waarde: '' },
      { soort: 'tekst', waarde: '' },
      stuk.lezer.bedrag(
        samen(
          'som',
          posten.map(({ i }) => stuk.hier('geld', 'balans', i, 'bedrag')),
        ),
      ),
    ]);
  }
  return {
    id: 'balans',
    titel: 'Wat op de balans staat',
    kolommen: [
      { sleutel: 'post', kop: 'Post' },
      { sleutel: 'partij', kop: 'Partij', optelbaar: false },
      { sleutel: 'programmajaar', kop: 'Programmajaar', optelbaar: false },
      { sleutel: 'bedrag', kop: 'Bedrag' },
    ],
    rijen,
    totaalrijen,
    totaalkolommen: [],
  };
}

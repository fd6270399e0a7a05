import type { Taak } from '../../programma/index.js';
import type { Verslagblok, Verslagtabel, Verslagwaarde } from '../../verslag/index.js';
import { isLateTaak } from '../delen/isLateTaak.js';
import { leeg } from '../delen/leeg.js';
import type { Stuk } from '../delen/stuk.js';

/** Who has to do it: a party by its name, or the team of the buurt. */
function nameWie({ deel, lezer, hier }: Stuk, { wie, team }: Taak): Verslagwaarde {
  const p = deel.partijen.findIndex(({ id }) => id === wie);
  if (p >= 0) return lezer.tekst(hier('partijen', p, 'naam'));
  return team === undefined ? leeg : { soort: 'tekst', waarde: 'het team' };
}

/** The tasks that are late, one in each row. */
function composeTakentabel(stuk: Stuk): Verslagtabel {
  const { deel, lezer, hier } = stuk;
  return {
    id: 'taken-te-laat',
    titel: 'Taken die te laat zijn',
    kolommen: [
      { sleutel: 'taak', kop: 'Taak' },
      { sleutel: 'wie', kop: 'Wie' },
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'uiterlijk', kop: 'Uiterlijk', optelbaar: false },
    ],
    rijen: deel.taken.flatMap((taak, t) => {
      if (!isLateTaak(taak)) return [];
      const b = deel.buurten.findIndex(({ buurt }) => buurt === taak.buurt);
      return [
        [
          lezer.tekst({ ...hier('taken', t, 'wat'), bewerking: 'bevinding' }),
          nameWie(stuk, taak),
          b < 0 ? leeg : lezer.tekst(hier('buurten', b, 'naam')),
          taak.uiterlijk === undefined ? leeg : lezer.datum(hier('taken', t, 'uiterlijk')),
        ],
      ];
    }),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** What should have been done by the peildatum and was not. */
export function composeTaken(stuk: Stuk): Verslagblok {
  const tabel = composeTakentabel(stuk);
  return {
    soort: 'sectie',
    titel: 'Wat te laat is',
    blokken:
      tabel.rijen.length === 0
        ? [{ soort: 'alinea', tekst: ['Er zijn geen taken te laat.'] }]
        : [{ soort: 'tabel', tabel }],
  };
}

import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { Aandeel, type Datum, euro } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

const LEEUWARDEN: Plaats = { naam: 'Leeuwarden', code: 'GM0080' };

/**
 * The agreement of the letter: 12 buurten, 8 and 4; at least 150,000 euro by the ministry for the direct costs of the first year, and
 * 60,000 euro by the gemeente for the second and the third. The letter gives no first day, and does not tell how the 60,000 is divided over
 * the two cost bearers: here by their number of buurten.
 */
export function maakLeeuwarden(start: Datum): Samenwerkingsovereenkomst {
  return draftSamenwerkingsovereenkomst({
    id: 'buurkracht-leeuwarden',
    titel: `Samenwerkingsovereenkomst ${LEEUWARDEN.naam} en Buurkracht`,
    onderwerp: `De inzet van de werkwijze van Buurkracht in 12 buurten in de gemeente ${LEEUWARDEN.naam}.`,
    start,
    partijen: [gemeente('leeuwarden', LEEUWARDEN), buurkracht, bzk],
    reikwijdte: {
      aantalBuurten: 12,
      indelingsjaar: 2024,
      programmas: [
        {
          id: 'leeuwarden-oost',
          naam: `programma ${LEEUWARDEN.naam} Oost`,
          aantalBuurten: 8,
          kostendragers: ['wijkplannen'],
        },
        { id: 'energie', naam: 'thema energie', aantalBuurten: 4, kostendragers: ['energie'] },
      ],
      themas: ['wijkplannen', 'verduurzamingsopgave', 'sociale basis'],
    },
    financieringsplan: draftFinancieringsplan({
      naam: `Financiering van de inzet van Buurkracht in ${LEEUWARDEN.naam}`,
      start,
      kostendragers: [
        { id: 'energie', naam: `gemeente ${LEEUWARDEN.naam}/thema energie`, partij: 'leeuwarden' },
        {
          id: 'wijkplannen',
          naam: `programmabureau ${LEEUWARDEN.naam} Oost/aanpak wijkplannen`,
          partij: 'leeuwarden',
        },
      ],
      jaren: [
        jaarVanBzk(150_000),
        {
          programmajaren: [2, 3],
          bijdragen: [
            {
              van: 'leeuwarden',
              bedrag: euro(60_000),
              doel: 'begeleiden',
              verdeelsleutel: [
                { soort: 'aandeel', kostendrager: 'wijkplannen', aandeel: Aandeel.parse('8') },
                { soort: 'aandeel', kostendrager: 'energie', aandeel: Aandeel.parse('4') },
              ],
            },
          ],
        },
      ],
    }),
  });
}

import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { euro } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, dag, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

const ZAANSTAD: Plaats = { naam: 'Zaanstad', code: 'GM0479' };

/**
 * Zaanstad, which the letter names as one of the four gemeenten. Everything but that is MADE UP for this example: amounts, dates,
 * programmes, cost bearers and conditions. The buurten are not chosen yet.
 */
export function maakZaanstad(): Samenwerkingsovereenkomst {
  const start = dag('2026-10-01');
  return draftSamenwerkingsovereenkomst({
    id: 'buurkracht-zaanstad',
    titel: `Samenwerkingsovereenkomst ${ZAANSTAD.naam} en Buurkracht (verzonnen voorbeeld)`,
    onderwerp: 'Twaalf buurten, drie jaar. Alle bedragen zijn verzonnen.',
    start,
    partijen: [gemeente('zaanstad', ZAANSTAD), buurkracht, bzk],
    reikwijdte: {
      aantalBuurten: 12,
      indelingsjaar: 2024,
      programmas: [
        { id: 'samen', naam: 'sociale basis', aantalBuurten: 6 },
        { id: 'energie', naam: 'energie', aantalBuurten: 6 },
      ],
      themas: ['sociale basis', 'energie'],
    },
    financieringsplan: draftFinancieringsplan({
      naam: `Financiering ${ZAANSTAD.naam} (verzonnen bedragen)`,
      start,
      kostendragers: [
        { id: 'sociaal', naam: 'sociaal domein', partij: 'zaanstad', taakveld: { code: '6.1', jaar: 2026 } },
        { id: 'energie', naam: 'energie', partij: 'zaanstad', taakveld: { code: '7.4', jaar: 2026 } },
      ],
      jaren: [
        jaarVanBzk(148_500),
        {
          programmajaren: [2, 3],
          benodigd: euro(58_000),
          bijdragen: [
            {
              van: 'zaanstad',
              bedrag: euro(55_000),
              aard: 'ten_hoogste',
              doel: 'begeleiden',
              voorwaarden: [{ omschrijving: 'De raad stelt de begroting vast.' }],
              verdeelsleutel: [
                { soort: 'vast', kostendrager: 'sociaal', bedrag: euro(20_000) },
                { soort: 'rest', kostendrager: 'energie' },
              ],
            },
          ],
        },
      ],
    }),
  });
}

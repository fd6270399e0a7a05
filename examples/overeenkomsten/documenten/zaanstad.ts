import { createPerioden, euro, type Periode } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, dag, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

const ZAANSTAD: Plaats = { naam: 'Zaanstad', code: 'GM0479' };

/**
 * Zaanstad, which the letter names as one of the four gemeenten. Everything but that is MADE UP for this example: amounts, dates,
 * programmes, cost bearers and conditions. The buurten are not chosen yet.
 */
export function maakZaanstad(): Samenwerkingsovereenkomst {
  const start = dag('2026-10-01');
  const [een, ...later] = createPerioden(start, { jaren: 1 }, 3);
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
    financieringsplan: {
      soort: 'financieringsplan',
      versie: 1,
      naam: `Financiering ${ZAANSTAD.naam} (verzonnen bedragen)`,
      kostendragers: [
        { id: 'sociaal', naam: 'sociaal domein', partij: 'zaanstad', taakveld: { code: '6.1', jaar: 2026 } },
        { id: 'energie', naam: 'energie', partij: 'zaanstad', taakveld: { code: '7.4', jaar: 2026 } },
      ],
      perioden: [
        jaarVanBzk(een as Periode, 148_500),
        ...later.map((periode, plaats) => ({
          programmajaar: plaats + 2,
          periode,
          benodigd: euro(58_000),
          bijdragen: [
            {
              id: `zaanstad-${plaats + 2}`,
              partij: 'zaanstad',
              bedrag: euro(55_000),
              aard: 'ten_hoogste' as const,
              doel: 'begeleiden' as const,
              voorwaarden: [{ omschrijving: 'De raad stelt de begroting vast.' }],
              verdeelsleutel: [
                { soort: 'vast' as const, kostendrager: 'sociaal', bedrag: euro(20_000) },
                { soort: 'rest' as const, kostendrager: 'energie' },
              ],
            },
          ],
        })),
      ],
    },
  });
}

import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { euro, Procent } from 'buurtaanpak/kern';
import {
  type Buurtkeuzes,
  draftSamenwerkingsovereenkomst,
  type Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, dag, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

/** When the buurten of this example start: in three waves of four, half a year apart. */
const GOLVEN = ['2027-01-01', '2027-07-01', '2028-01-01'];

const ROTTERDAM: Plaats = { naam: 'Rotterdam', code: 'GM0599' };

/** Codes of the form of CBS that mean no buurt in particular. */
const BUURTEN: Buurtkeuzes = Array.from({ length: 12 }, (_, index) => ({
  buurt: Buurtcode.parse(`BU059990${String(index + 1).padStart(2, '0')}`),
  programma: index < 9 ? 'wijken' : 'duurzaam',
}));

/**
 * Rotterdam, which the letter names as one of the four gemeenten. Everything but that is MADE UP for this example: amounts, dates,
 * programmes, cost bearers and buurten.
 */
export function maakRotterdam(): Samenwerkingsovereenkomst {
  const start = dag('2027-01-01');
  return draftSamenwerkingsovereenkomst(
    {
      id: 'buurkracht-rotterdam',
      titel: `Samenwerkingsovereenkomst ${ROTTERDAM.naam} en Buurkracht (verzonnen voorbeeld)`,
      onderwerp: 'Twaalf buurten in drie golven; ieder drie jaar. Alle bedragen zijn verzonnen.',
      start,
      partijen: [gemeente('rotterdam', ROTTERDAM), buurkracht, bzk],
      reikwijdte: {
        aantalBuurten: 12,
        indelingsjaar: 2024,
        programmas: [
          { id: 'wijken', naam: 'wijkaanpak', aantalBuurten: 9, kostendragers: ['gebieden'] },
          { id: 'duurzaam', naam: 'verduurzaming', aantalBuurten: 3, kostendragers: ['duurzaamheid'] },
        ],
        themas: ['wijkplannen', 'verduurzaming'],
        buurten: BUURTEN.map((buurt, index) => ({ ...buurt, start: dag(GOLVEN[index % 3] ?? '2027-01-01') })),
      },
      financieringsplan: draftFinancieringsplan({
        naam: `Financiering ${ROTTERDAM.naam} (verzonnen bedragen)`,
        start,
        kostendragers: [
          { id: 'gebieden', naam: 'gebieden', partij: 'rotterdam', taakveld: { code: '6.1', jaar: 2026 } },
          { id: 'duurzaamheid', naam: 'duurzaamheid', partij: 'rotterdam', taakveld: { code: '7.4', jaar: 2026 } },
        ],
        // What a buurt that stops has left goes to the buurten that go on.
        bijStop: 'overige_buurten',
        jaren: [
          { ...jaarVanBzk(162_000), benodigd: euro(168_000) },
          {
            programmajaren: [2, 3],
            benodigd: euro(60_000),
            bijdragen: [
              {
                van: 'rotterdam',
                // With the VAT, which the gemeente gets back: it costs 60,000 a year.
                bedrag: euro(72_600),
                doel: 'begeleiden',
                btw: { tarief: Procent.parse('21'), verwerking: 'compensabel' },
                indexering: { reeks: 'een verzonnen index', basisjaar: 2027 },
                verdeelsleutel: [
                  { soort: 'procent', kostendrager: 'duurzaamheid', procent: Procent.parse('25') },
                  { soort: 'rest', kostendrager: 'gebieden' },
                ],
              },
            ],
          },
        ],
      }),
    },
    // The last wave starts a year after the first, and has three years as well.
    { jaren: 4 },
  );
}

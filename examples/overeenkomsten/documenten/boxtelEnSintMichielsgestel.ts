import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { Buurtcode, Gemeentecode } from 'buurtaanpak/gebied';
import { euro } from 'buurtaanpak/kern';
import {
  draftSamenwerkingsovereenkomst,
  type Overeenkomstbuurt,
  type Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, dag, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

const BOXTEL: Plaats = { naam: 'Boxtel', code: 'GM0757' };
const SINT_MICHIELSGESTEL: Plaats = { naam: 'Sint-Michielsgestel', code: 'GM0845' };

/** Codes of the form of CBS that mean no buurt in particular. */
const listBuurten = (programma: string, { code }: Plaats, aantal: number): Overeenkomstbuurt[] =>
  Array.from({ length: aantal }, (_, i) => ({
    buurt: Buurtcode.parse(`BU${code.slice(2)}99${String(i + 1).padStart(2, '0')}`),
    programma,
  }));

/**
 * 'Boxtel/St. Michielgestel' of the letter: two gemeenten in one agreement. Everything but that is MADE UP for this example: amounts, dates,
 * the division of the twelve buurten into seven and five, and that the gemeenten pay in proportion to them.
 */
export function maakBoxtelEnSintMichielsgestel(): Samenwerkingsovereenkomst {
  const start = dag('2026-11-15');
  return draftSamenwerkingsovereenkomst({
    id: 'buurkracht-boxtel-sint-michielsgestel',
    titel: `Samenwerkingsovereenkomst ${BOXTEL.naam}, ${SINT_MICHIELSGESTEL.naam} en Buurkracht (verzonnen voorbeeld)`,
    onderwerp: 'Twaalf buurten in twee gemeenten, drie jaar. Alle bedragen zijn verzonnen.',
    start,
    partijen: [gemeente('boxtel', BOXTEL), gemeente('sint-michielsgestel', SINT_MICHIELSGESTEL), buurkracht, bzk],
    reikwijdte: {
      aantalBuurten: 12,
      indelingsjaar: 2024,
      programmas: [
        {
          id: 'boxtel',
          naam: `buurten in ${BOXTEL.naam}`,
          aantalBuurten: 7,
          gemeente: Gemeentecode.parse(BOXTEL.code),
        },
        {
          id: 'sint-michielsgestel',
          naam: `buurten in ${SINT_MICHIELSGESTEL.naam}`,
          aantalBuurten: 5,
          gemeente: Gemeentecode.parse(SINT_MICHIELSGESTEL.code),
        },
      ],
      themas: ['dorpen', 'energie'],
      buurten: [...listBuurten('boxtel', BOXTEL, 7), ...listBuurten('sint-michielsgestel', SINT_MICHIELSGESTEL, 5)],
    },
    financieringsplan: draftFinancieringsplan({
      naam: `Financiering ${BOXTEL.naam} en ${SINT_MICHIELSGESTEL.naam} (verzonnen bedragen)`,
      start,
      jaren: [
        jaarVanBzk(151_200),
        {
          programmajaren: [2, 3],
          benodigd: euro(61_000),
          // The contribution of a gemeente pays for its own buurten: that needs no cost bearers.
          bijdragen: [
            {
              van: 'boxtel',
              bedrag: euro('35583.33'),
              doel: 'begeleiden',
              taakveld: { code: '6.1', jaar: 2026 },
            },
            {
              van: 'sint-michielsgestel',
              bedrag: euro('25416.67'),
              doel: 'begeleiden',
              taakveld: { code: '6.1', jaar: 2026 },
            },
          ],
        },
      ],
    }),
  });
}

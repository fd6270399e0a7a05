import { splitByVerdeelsleutel } from 'buurtaanpak/financiering';
import { Gemeentecode } from 'buurtaanpak/gebied';
import { createPerioden, euro, type Periode } from 'buurtaanpak/kern';
import { draftSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { buurkracht, bzk, dag, gemeente, jaarVanBzk, type Plaats } from './bouwstenen.js';

const BOXTEL: Plaats = { naam: 'Boxtel', code: 'GM0757' };
const SINT_MICHIELSGESTEL: Plaats = { naam: 'Sint-Michielsgestel', code: 'GM0845' };

/**
 * 'Boxtel/St. Michielgestel' of the letter: two gemeenten in one agreement. Everything but that is MADE UP for this example: amounts, dates,
 * the division of the twelve buurten into seven and five, and that the gemeenten pay in proportion to them.
 */
export function maakBoxtelEnSintMichielsgestel(): Samenwerkingsovereenkomst {
  const start = dag('2026-11-15');
  const [een, ...later] = createPerioden(start, { jaren: 1 }, 3);
  const perGemeente = splitByVerdeelsleutel(euro(61_000), [
    { soort: 'aandeel', kostendrager: 'boxtel', aandeel: '7' },
    { soort: 'aandeel', kostendrager: 'sint-michielsgestel', aandeel: '5' },
  ]);
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
          kostendragers: ['boxtel'],
        },
        {
          id: 'sint-michielsgestel',
          naam: `buurten in ${SINT_MICHIELSGESTEL.naam}`,
          aantalBuurten: 5,
          gemeente: Gemeentecode.parse(SINT_MICHIELSGESTEL.code),
          kostendragers: ['sint-michielsgestel'],
        },
      ],
      themas: ['dorpen', 'energie'],
    },
    financieringsplan: {
      soort: 'financieringsplan',
      versie: 1,
      naam: `Financiering ${BOXTEL.naam} en ${SINT_MICHIELSGESTEL.naam} (verzonnen bedragen)`,
      // Each gemeente is a cost bearer of its own, so that neither pays for buurten of the other.
      kostendragers: [
        { id: 'boxtel', naam: `gemeente ${BOXTEL.naam}`, partij: 'boxtel' },
        { id: 'sint-michielsgestel', naam: `gemeente ${SINT_MICHIELSGESTEL.naam}`, partij: 'sint-michielsgestel' },
      ],
      perioden: [
        jaarVanBzk(een as Periode, 151_200),
        ...later.map((periode, plaats) => ({
          programmajaar: plaats + 2,
          periode,
          benodigd: euro(61_000),
          bijdragen: perGemeente.map(({ kostendrager: partij, bedrag }) => ({
            id: `${partij}-${plaats + 2}`,
            partij,
            bedrag,
            aard: 'exact' as const,
            doel: 'begeleiden' as const,
            taakveld: { code: '6.1', jaar: 2026 },
            verdeelsleutel: [{ soort: 'rest' as const, kostendrager: partij }],
          })),
        })),
      ],
    },
  });
}

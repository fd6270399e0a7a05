import { Financieringsplan } from 'buurtaanpak/financiering';
import { Buurtcode, Gemeentecode } from 'buurtaanpak/gebied';
import { createPerioden, Datum, formatBevinding } from 'buurtaanpak/kern';
import {
  checkSamenwerkingsovereenkomst,
  draftSamenwerkingsovereenkomst,
  type Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import type { SelectieGevonden } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { stop } from './stop.js';

/** Not on 1 January, so that programme years and begrotingsjaren differ. The date is that of this example. */
export const START = Datum.parse('2026-09-01');

/** The day on which all sign, and commit what they pay. */
const TEKENDAG = Datum.parse('2026-08-25');

/**
 * The money of the letter: the first year by the ministry of BZK, at least 150,000 euro for direct costs; the second and third year
 * 60,000 euro each by the gemeente, divided over the thema energie and the wijkplannen of Oost. How it is divided the letter does not
 * say: here by the number of buurten of each, four and eight.
 */
function makeFinancieringsplan() {
  const [jaar1, ...later] = createPerioden(START, { jaren: 1 }, 3);
  return Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 1,
    naam: 'Financiering buurtaanpak',
    kostendragers: [
      { id: 'thema-energie', naam: 'gemeente, thema energie', partij: 'gemeente' },
      { id: 'wijkplannen-oost', naam: 'programmabureau Leeuwarden Oost, aanpak wijkplannen', partij: 'gemeente' },
    ],
    perioden: [
      {
        programmajaar: 1,
        periode: jaar1,
        bijdragen: [
          {
            id: 'bzk-1',
            partij: 'bzk',
            bedrag: '150000.00',
            aard: 'ten_minste',
            doel: 'directe_kosten',
            stappen: [{ status: 'toegezegd', bedrag: '150000.00', werkelijk: TEKENDAG }],
          },
        ],
      },
      ...later.map((periode, plaats) => ({
        programmajaar: plaats + 2,
        periode,
        bijdragen: [
          {
            id: `gemeente-${plaats + 2}`,
            partij: 'gemeente',
            bedrag: '60000.00',
            aard: 'exact',
            doel: plaats === 0 ? 'begeleiden' : 'actief_houden',
            stappen: [{ status: 'vastgelegd', bedrag: '60000.00', werkelijk: TEKENDAG }],
            verdeelsleutel: [
              { soort: 'aandeel', kostendrager: 'thema-energie', aandeel: '4' },
              { soort: 'aandeel', kostendrager: 'wijkplannen-oost', aandeel: '8' },
            ],
          },
        ],
      })),
    ],
  });
}

/** Concludes the agreement for the selected buurten: drafted, signed, and checked against the selection. */
export function sluitOvereenkomst(
  gemeente: string,
  naam: string,
  selectie: SelectieGevonden,
  jaar: number,
): Samenwerkingsovereenkomst {
  const buurten = selectie.gekozen.map(({ code, programma }) => ({ buurt: Buurtcode.parse(code), programma }));
  const overeenkomst = draftSamenwerkingsovereenkomst({
    id: 'buurtaanpak-2026',
    titel: `Samenwerkingsovereenkomst gemeente ${naam} en Buurkracht`,
    onderwerp: 'Twaalf buurtteams van vrijwilligers, drie jaar lang geworven, begeleid en actief gehouden.',
    start: START,
    partijen: [
      {
        rol: 'gemeente',
        id: 'gemeente',
        naam: `gemeente ${naam}`,
        gemeentecode: Gemeentecode.parse(gemeente),
        ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
      },
      { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
      { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
    ],
    reikwijdte: {
      aantalBuurten: 12,
      indelingsjaar: jaar,
      programmas: [
        { id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 8 },
        { id: 'energie', naam: 'thema energie', aantalBuurten: 4 },
      ],
      themas: ['wijkplannen', 'energie', 'sociale basis'],
      buurten,
    },
    financieringsplan: makeFinancieringsplan(),
    handtekeningen: [
      { partij: 'gemeente', functie: 'burgemeester', datum: TEKENDAG },
      { partij: 'gemeente', functie: 'secretaris', datum: TEKENDAG },
      { partij: 'buurkracht', functie: 'directeur', datum: TEKENDAG },
    ],
  });
  const [fout] = checkSamenwerkingsovereenkomst(overeenkomst, { selectie: buurten }).filter(
    ({ ernst }) => ernst === 'fout',
  );
  if (fout) stop(`De samenwerkingsovereenkomst klopt niet: ${formatBevinding(fout, nl)}`);
  return overeenkomst;
}

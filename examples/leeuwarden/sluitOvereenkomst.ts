import {
  checkSamenwerkingsovereenkomst,
  Datum,
  draftFinancieringsplan,
  draftSamenwerkingsovereenkomst,
  euro,
  formatBevinding,
  Gemeentecode,
  nl,
  type Samenwerkingsovereenkomst,
  type SelectieGevonden,
} from 'buurtaanpak';
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
  const gemeente = (id: string, doel: 'begeleiden' | 'actief_houden') => ({
    id,
    partij: 'gemeente',
    bedrag: euro(60_000),
    aard: 'exact' as const,
    doel,
    stappen: [{ status: 'vastgelegd' as const, bedrag: euro(60_000), werkelijk: TEKENDAG }],
    verdeelsleutel: [
      { soort: 'aandeel' as const, kostendrager: 'thema-energie', aandeel: '4' },
      { soort: 'aandeel' as const, kostendrager: 'wijkplannen-oost', aandeel: '8' },
    ],
  });
  return draftFinancieringsplan({
    naam: 'Financiering buurtaanpak',
    start: START,
    kostendragers: [
      { id: 'thema-energie', naam: 'gemeente, thema energie', partij: 'gemeente' },
      { id: 'wijkplannen-oost', naam: 'programmabureau Leeuwarden Oost, aanpak wijkplannen', partij: 'gemeente' },
    ],
    jaren: [
      {
        programmajaren: [1],
        bijdragen: [
          {
            id: 'bzk-1',
            partij: 'bzk',
            bedrag: euro(150_000),
            aard: 'ten_minste',
            doel: 'directe_kosten',
            stappen: [{ status: 'toegezegd', bedrag: euro(150_000), werkelijk: TEKENDAG }],
          },
        ],
      },
      { programmajaren: [2], bijdragen: [gemeente('gemeente-2', 'begeleiden')] },
      { programmajaren: [3], bijdragen: [gemeente('gemeente-3', 'actief_houden')] },
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
      indelingsjaar: jaar,
      programmas: [
        { id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 8 },
        { id: 'energie', naam: 'thema energie', aantalBuurten: 4 },
      ],
      themas: ['wijkplannen', 'energie', 'sociale basis'],
      buurten: selectie.gekozen,
    },
    financieringsplan: makeFinancieringsplan(),
    handtekeningen: [
      { partij: 'gemeente', functie: 'burgemeester', datum: TEKENDAG },
      { partij: 'gemeente', functie: 'secretaris', datum: TEKENDAG },
      { partij: 'buurkracht', functie: 'directeur', datum: TEKENDAG },
    ],
  });
  const [fout] = checkSamenwerkingsovereenkomst(overeenkomst, {
    selectie: overeenkomst.reikwijdte.buurten ?? [],
  }).filter(({ ernst }) => ernst === 'fout');
  if (fout) stop(`De samenwerkingsovereenkomst klopt niet: ${formatBevinding(fout, nl)}`);
  return overeenkomst;
}

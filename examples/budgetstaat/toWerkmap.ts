import { renderTekst, type Verslag, type Verslagblok, type Verslagtabel } from 'buurtaanpak/verslag';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { listTabellen } from './listTabellen.js';
import { maakOpmaak } from './maakOpmaak.js';
import { toCellen } from './toCellen.js';

const BREEDTE = 120;

/** A table in the text: where it is, and the note that belongs to it. */
const toVerwijzing = ({ id, titel, toelichting = [] }: Verslagtabel): Verslagblok => ({
  soort: 'alinea',
  tekst: [{ soort: 'tekst', waarde: `${titel}: zie het blad ${toBladnaam(id)}.` }, ' ', ...toelichting],
});

function toTekstblok(blok: Verslagblok): Verslagblok {
  if (blok.soort === 'sectie') return { ...blok, blokken: blok.blokken.map(toTekstblok) };
  return blok.soort === 'tabel' ? toVerwijzing(blok.tabel) : blok;
}

/** The words of the piece, line by line. A line that is underlined is a heading. */
function toTekstblad(verslag: Verslag): SheetData {
  const regels = renderTekst({ ...verslag, blokken: verslag.blokken.map(toTekstblok) }, { breedte: BREEDTE }).split(
    '\n',
  );
  return regels.flatMap((regel, r): CellObject[][] => {
    if (/^[=-]{2,}$/.test(regel)) return [];
    const isKop = /^[=-]{2,}$/.test(regels[r + 1] ?? '');
    return [[{ value: regel, type: String, ...(isKop ? { fontWeight: 'bold' as const } : {}) }]];
  });
}

/** `nooit-bevestigd` is the sheet `Nooit bevestigd`. A name of a sheet has at most 31 signs. */
const toBladnaam = (id: string) =>
  id === 'sisa' ? 'SiSa' : (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ').slice(0, 31);

/** A piece as a workbook: its words on the first sheet, and a sheet for every table. */
export function toWerkmap(verslag: Verslag): Promise<Buffer> {
  const tekst = {
    naam: 'Toelichting',
    data: toTekstblad(verslag),
    columns: [{ width: BREEDTE }],
    uitkomsten: [],
  };
  const bladen = [tekst, ...listTabellen(verslag).map((tabel) => ({ naam: toBladnaam(tabel.id), ...toCellen(tabel) }))];
  return writeXlsxFile(
    bladen.map(({ naam, data, columns }) => ({
      sheet: naam,
      data,
      columns: [...columns],
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [maakOpmaak(bladen)] },
  ).toBuffer();
}

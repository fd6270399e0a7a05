import type writeXlsxFile from 'write-excel-file/node';

/** A hook of write-excel-file into the files of a workbook. */
type Opmaak = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

const VOET = '<headerFooter><oddFooter>&amp;L&amp;A&amp;RBlad &amp;P van &amp;N</oddFooter></headerFooter>';

const RANDEN = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/** A sheet on paper: as wide as the page, and below it its name and the number of the page. */
const toPapier = (xml: string): string =>
  xml
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageMargins\b[^>]*?\/>/, RANDEN)
    .replace(/<pageSetup\b([^>]*?)\/>/, `<pageSetup$1 fitToWidth="1" fitToHeight="0"/>${VOET}`);

/** Gives each formula the outcome that is known, so that a program that only shows a workbook shows it too. */
function addUitkomsten(xml: string, uitkomsten: readonly string[]): string {
  let formule = 0;
  return xml.replaceAll('</f>', () => `</f><v>${uitkomsten[formule++]}</v>`);
}

/** The first row of each sheet comes back on every page, and a spreadsheet reckons all formulas when it opens the workbook. */
function toWerkmapxml(xml: string, namen: readonly string[]): string {
  const titels = namen.map(
    (naam, b) => `<definedName name="_xlnm.Print_Titles" localSheetId="${b}">'${naam}'!$1:$1</definedName>`,
  );
  return xml
    .replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, `<definedNames>${titels.join('')}</definedNames>`)
    .replace(/<calcPr\b[^>]*?\/>/, '<calcPr fullCalcOnLoad="1"/>');
}

/** What write-excel-file leaves to its user: how the sheets come on paper, and what the formulas come to. */
export function maakOpmaak(
  bladen: readonly { readonly naam: string; readonly uitkomsten: readonly string[] }[],
): Opmaak {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => addUitkomsten(toPapier(xml), bladen[sheetIndex]?.uitkomsten ?? []),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            toWerkmapxml(
              xml,
              bladen.map(({ naam }) => naam),
            ),
        },
      },
    },
  };
}

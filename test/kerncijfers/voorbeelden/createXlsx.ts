import { crc32 } from 'node:zlib';

const escapeXml = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function toCel(cel: string | number): string {
  return typeof cel === 'number'
    ? `<c><v>${cel}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(cel)}</t></is></c>`;
}

/** A zip archive whose files are stored as they are. */
function createZip(bestanden: Readonly<Record<string, string>>): Buffer {
  const delen: Buffer[] = [];
  const lijst: Buffer[] = [];
  let plaats = 0;
  for (const [naam, tekst] of Object.entries(bestanden)) {
    const inhoud = Buffer.from(tekst);
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt32LE(crc32(inhoud), 10);
    kop.writeUInt32LE(inhoud.length, 14);
    kop.writeUInt32LE(inhoud.length, 18);
    kop.writeUInt16LE(naam.length, 22);
    const deel = Buffer.concat([Buffer.from('PK\x03\x04'), kop, Buffer.from(naam), inhoud]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(plaats, 10);
    lijst.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), kop, rest, Buffer.from(naam)]));
    delen.push(deel);
    plaats += deel.length;
  }
  const inhoudsopgave = Buffer.concat(lijst);
  const einde = Buffer.alloc(22);
  einde.write('PK\x05\x06', 0, 'latin1');
  einde.writeUInt16LE(lijst.length, 8);
  einde.writeUInt16LE(lijst.length, 10);
  einde.writeUInt32LE(inhoudsopgave.length, 12);
  einde.writeUInt32LE(plaats, 16);
  return Buffer.concat([...delen, inhoudsopgave, einde]);
}

/** The smallest workbook that holds these rows on one sheet. */
export function createXlsx(rijen: readonly (readonly (string | number)[])[]): Buffer {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return createZip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="KWB2024" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${rijen
      .map(
        (rij, i) =>
          `<row r="${i + 1}">${rij.map((cel, j) => toCel(cel).replace('<c', `<c r="${String.fromCharCode(65 + j)}${i + 1}"`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  });
}

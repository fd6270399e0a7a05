// `npm run libreoffice`: has LibreOffice reckon every formula of the workbook of examples/budgetstaat.ts anew, and compares each amount
// with ours to the cent. It needs LibreOffice Calc, so no test runs it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Datum } from 'buurtaanpak/kern';
import { parse } from 'csv-parse/sync';
import { listTabellen } from '../examples/budgetstaat/listTabellen.js';
import { maakStaat } from '../examples/budgetstaat/schrijfBudgetstaat.js';
import { vertelVerhaal } from '../examples/budgetstaat/verhaal.js';

/** Every sheet as CSV with commas, unformatted. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** Reckon every formula anew, whatever outcome stands in the file. */
const INSTELLING =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

const soffice = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((plek) => existsSync(plek));
assert.ok(soffice, 'LibreOffice is not installed: on Debian, apt install libreoffice-calc-nogui');

const map = mkdtempSync(join(tmpdir(), 'libreoffice-'));
try {
  const profiel = join(map, 'profiel');
  mkdirSync(join(profiel, 'user'), { recursive: true });
  writeFileSync(join(profiel, 'user', 'registrymodifications.xcu'), INSTELLING);
  execFileSync('npx', ['tsx', 'examples/budgetstaat.ts', '--uit', map], { stdio: 'ignore' });
  const args = [`-env:UserInstallation=${pathToFileURL(profiel)}`, '--headless', '--convert-to', FILTER];
  execFileSync(soffice, [...args, '--outdir', map, join(map, 'budgetstaat.xlsx')], {
    stdio: 'ignore',
    timeout: 120_000,
  });

  const options = { peildatum: Datum.parse('2028-02-29'), vergelekenMet: Datum.parse('2027-12-31') };
  const centen = (waarde: unknown) => Math.round(Number(waarde) * 100);
  let vergeleken = 0;
  for (const { id, rijen } of listTabellen(maakStaat(vertelVerhaal(), options))) {
    const blad = id === 'sisa' ? 'SiSa' : (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
    const gelezen: string[][] = parse(readFileSync(join(map, `budgetstaat-${blad}.csv`), 'utf8'));
    for (const [r, rij] of rijen.entries())
      for (const [k, waarde] of rij.entries()) {
        if (waarde.soort !== 'bedrag') continue;
        assert.equal(centen(gelezen[r + 1]?.[k]), centen(waarde.waarde), `${blad}: row ${r + 1}, column ${k + 1}`);
        vergeleken += 1;
      }
  }
  console.log(`${vergeleken} amounts: LibreOffice reckons the same, to the cent`);
} finally {
  rmSync(map, { recursive: true });
}

/**
 * A letter to the residents of every buurt of a gemeente, chosen or not: why, how sure it was, and whom to ask. Each as HTML and plain text.
 *
 *     npx tsx examples/buurtbrieven.ts
 *     npx tsx examples/buurtbrieven.ts --uit MAP
 *
 * It is about Leeuwarden, by examples/opzet/leeuwarden.json and the figures of CBS in examples/data. The judgements of people are made up,
 * and every letter says so. It writes to `reports/buurtbrieven` unless told otherwise.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { checkVerslag, renderHtml, renderTekst } from 'buurtaanpak/verslag';
import { maakBrieven } from './buurtbrieven/maakBrieven.js';
import { WERKMAP } from './data/werkmap.js';
import { leesCsv } from './opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from './opzet/leesOpzet.js';
import { HERKOMST } from './verzonnen/herkomst.js';
import { zegVerzonnen } from './verzonnen/zegVerzonnen.js';

const { uit } = parseArgs({ options: { uit: { type: 'string', default: 'reports/buurtbrieven' } } }).values;
mkdirSync(uit, { recursive: true });
const { brieven } = maakBrieven(leesOpzet(vindOpzet('leeuwarden')), leesCsv(WERKMAP));
for (const [code, brief] of Object.entries(brieven)) {
  // No letter goes out that misleads its reader.
  const [fout] = checkVerslag(brief);
  if (fout !== undefined) throw new Error(`${code}: ${formatBevinding(fout, nl)}`);
  const verslag = zegVerzonnen(brief, HERKOMST);
  writeFileSync(join(uit, `${code}.html`), renderHtml(verslag));
  writeFileSync(join(uit, `${code}.txt`), renderTekst(verslag));
}
const gekozen = Object.values(brieven).filter(({ lezer }) => lezer === 'bewoner_gekozen').length;
process.stdout.write(`${Object.keys(brieven).length} brieven geschreven in ${uit}: ${gekozen} aan gekozen buurten.\n`);

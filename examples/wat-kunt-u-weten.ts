/**
 * What can be known after three years? The evaluation that the letter makes possible (8 buurten in Leeuwarden Oost, 4 of the theme energie),
 * and what a lot, a start in waves or the other three gemeenten would add, simulated before the start; as a report with charts.
 *
 *     npx tsx examples/wat-kunt-u-weten.ts
 *     npx tsx examples/wat-kunt-u-weten.ts --uit MAP
 *
 * It writes to `reports/wat-kunt-u-weten` unless told otherwise. The spreads and the effects of the four gemeenten are made up. The
 * simulations stand in examples/wat-kunt-u-weten/uitkomst.json, as they take some minutes; `maakUitkomst.script.ts` makes them anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderHtml, renderTekst } from 'buurtaanpak/verslag';
import { Stop, stop } from './opzet/stop.js';
import { drawSvg } from './raadsbrief/drawSvg.js';
import { schrijfVerslag, type Uitkomsten } from './wat-kunt-u-weten/schrijfVerslag.js';

function readMap(): string {
  try {
    return parseArgs({ options: { uit: { type: 'string', default: 'reports/wat-kunt-u-weten' } } }).values.uit;
  } catch {
    return stop('Onbekende of onvolledige optie: gebruik --uit MAP.');
  }
}

async function main(): Promise<void> {
  const map = readMap();
  const uitkomsten: Uitkomsten = JSON.parse(
    readFileSync(new URL('wat-kunt-u-weten/uitkomst.json', import.meta.url), 'utf8'),
  );
  const verslag = schrijfVerslag(uitkomsten);
  const svg = new Map<string, string>();
  for (const { blokken } of verslag.blokken.filter((blok) => blok.soort === 'sectie'))
    for (const blok of blokken) if (blok.soort === 'grafiek') svg.set(blok.grafiek.id, await drawSvg(blok.grafiek));
  try {
    mkdirSync(map, { recursive: true });
    writeFileSync(join(map, 'verslag.html'), renderHtml(verslag, { tekenGrafiek: ({ id }) => svg.get(id) }));
    for (const [id, beeld] of svg) writeFileSync(join(map, `${id}.svg`), beeld);
  } catch {
    stop(`In de map ${map} kan niet worden geschreven.`);
  }
  process.stdout.write(`${renderTekst(verslag)}\n${1 + svg.size} bestanden geschreven in ${map}\n`);
}

try {
  await main();
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}

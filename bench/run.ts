// `npm run bench [-- [--json] [words]]`: every bench/<room>/<naam>.bench.ts, or those with a word in name or file.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Bench, type Meting, meet, type Vergelijking } from './harnas.js';

const args = process.argv.slice(2);
const json = args.includes('--json');
const woorden = args.filter((arg) => !arg.startsWith('--')).map((woord) => woord.toLowerCase());
const vreemd = args.filter((arg) => arg.startsWith('--') && arg !== '--json');
if (vreemd.length > 0) {
  console.error(`Unknown option ${vreemd.join(', ')}. Use: npm run bench [-- [--json] [words]]`);
  process.exit(1);
}

// With --json, stdout holds the array and nothing else, whatever a bench or package prints.
if (json) console.log = console.error;

const map = fileURLToPath(new URL('.', import.meta.url));
const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' })
  .filter((bestand) => bestand.endsWith('.bench.ts'))
  .sort();

async function read(bestand: string): Promise<readonly Vergelijking[]> {
  const { default: bench } = (await import(pathToFileURL(join(map, bestand)).href)) as { default: Bench };
  const past = (tekst: string) => woorden.some((woord) => tekst.toLowerCase().includes(woord));
  const vergelijkingen = typeof bench === 'function' ? await bench() : bench;
  return woorden.length === 0 || past(bestand) ? vergelijkingen : vergelijkingen.filter(({ naam }) => past(naam));
}

function show({ naam, onzeMs, anderMs, ander, verhouding }: Meting): string {
  const ms = (waarde: number) => `${waarde} ms`.padStart(14);
  return `${naam.padEnd(52)}${ms(onzeMs)}${ms(anderMs)}${`${verhouding}×`.padStart(10)}  ${ander}`;
}

const metingen: Meting[] = [];
if (!json)
  console.log(
    `${'median per call'.padEnd(52)}${'ours'.padStart(14)}${'other'.padStart(14)}${'ratio'.padStart(10)}  other is`,
  );
for (const bestand of bestanden) {
  for (const vergelijking of await read(bestand)) {
    const meting = await meet(vergelijking);
    metingen.push(meting);
    if (json) console.error(show(meting));
    else console.log(show(meting));
  }
}
if (metingen.length === 0) {
  console.error(`No bench has ${woorden.join(' or ')} in its name.`);
  process.exitCode = 1;
}
if (json) process.stdout.write(`${JSON.stringify(metingen, null, 2)}\n`);

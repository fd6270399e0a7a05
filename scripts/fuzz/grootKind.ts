// One large table for one reader, in a process of its own: `measure` says how much memory the table takes, `read` reads it. The table is
// grown from the small one that comes in.
import { readFileSync } from 'node:fs';
import { isDomeinFout } from 'buurtaanpak/kern';
import { maakGroteTabel, TABELLEZERS } from './grootTabellen.js';

const [naam, rijen, staat, daad] = process.argv.slice(2);

function run(): void {
  const doel = TABELLEZERS.find((lezer) => lezer.naam === naam);
  if (doel === undefined) throw new Error(`no reader ${naam}`);
  const tabel = maakGroteTabel(JSON.parse(readFileSync(0, 'utf8')), Number(rijen), staat === 'fout');
  if (daad === 'measure') {
    globalThis.gc?.();
    console.log(JSON.stringify({ invoer: process.memoryUsage().heapUsed }));
    return;
  }
  const begin = performance.now();
  let uitkomst = 'a value';
  try {
    doel.roep(tabel);
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    uitkomst = fout.code;
  }
  console.log(JSON.stringify({ uitkomst, ms: Math.round(performance.now() - begin) }));
}

run();

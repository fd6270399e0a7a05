// A part of a long run, in a process of its own: it writes the number of each call in a file before it makes it, and every new kind of
// failure as a line, so that a process that is aborted loses nothing.
import { openSync, writeSync } from 'node:fs';
import { DOELEN } from './doelen.js';
import { fuzz } from './fuzz.js';
import { Bron } from './invoer.js';
import { repeatLicht } from './zwaar.js';

const [zaad = '', van = '', tot = '', budget = '', alleen = '', bestand = ''] = process.argv.slice(2);

async function run(): Promise<void> {
  const plek = openSync(bestand, 'w');
  await fuzz(new Bron(), repeatLicht(DOELEN.filter(({ naam }) => naam.includes(alleen))), {
    zaad,
    van: Number(van),
    tot: Number(tot),
    budget: Number(budget),
    meld: (geval) => writeSync(plek, String(geval).padStart(12), 0),
    vind: ({ argumenten: _, ...mislukking }) => console.log(JSON.stringify(mislukking)),
  });
}

void run();

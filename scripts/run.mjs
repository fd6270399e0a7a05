import { spawn } from 'node:child_process';

// vitest warns at every start that its type tests are experimental. That is known, so the warning is left out.
const GEEN_NIEUWS = /^.*Testing types with tsc and vue-tsc is an experimental feature\.\n.*pin Vitest's version.*\n/m;

/** @typedef {{ naam: string, opdracht: string[], show?: boolean }} Stap */

/**
 * Runs one step and says how it went; its output is shown when it fails, or as it comes with `show`.
 *
 * @param {Stap} stap
 * @returns {Promise<boolean>} whether it passed
 */
function runStap({ naam, opdracht: [programma = '', ...rest], show = false }) {
  const begin = performance.now();
  return new Promise((done) => {
    const kind = spawn(programma, rest, { stdio: ['ignore', show ? 'inherit' : 'pipe', 'pipe'] });
    let uitvoer = '';
    kind.stdout?.on('data', (deel) => {
      uitvoer += deel;
    });
    kind.stderr?.on('data', (deel) => {
      const tekst = String(deel).replace(GEEN_NIEUWS, '');
      if (show) process.stderr.write(tekst);
      else uitvoer += tekst;
    });
    const end = (goed, reden = '') => {
      const seconden = ((performance.now() - begin) / 1000).toFixed(1);
      process.stdout.write(`${goed ? '✓' : '✗'} ${naam} (${seconden} s)${reden}\n`);
      if (!goed && uitvoer.trim() !== '') process.stdout.write(`${uitvoer.trimEnd()}\n`);
      done(goed);
    };
    kind.on('error', (fout) => end(false, `: ${fout.message}`));
    kind.on('close', (code, signaal) => end(code === 0, signaal ? `: ended by ${signaal}` : ''));
  });
}

/**
 * Runs lanes of steps: the lanes side by side, the steps of a lane one after the other, all of them even when one fails.
 *
 * @param {Stap[][]} banen
 * @returns {Promise<boolean>} whether all passed
 */
export async function runBanen(banen) {
  const uitkomsten = await Promise.all(
    banen.map(async (baan) => {
      const goed = [];
      for (const stap of baan) goed.push(await runStap(stap));
      return goed.every(Boolean);
    }),
  );
  return uitkomsten.every(Boolean);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { analyseGevoeligheid, type Gevoeligheidsdeel } from 'buurtaanpak/gevoeligheid';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';

/** A worker of an app: it draws the part that it is asked for, and sends it. */
const WERKER = `
import { parentPort } from 'node:worker_threads';
import { drawGevoeligheidsdeel } from './src/gevoeligheid/index.ts';

parentPort.once('message', async ({ kaart, tabel, opties }) => {
  parentPort.postMessage(await drawGevoeligheidsdeel(kaart, tabel, [], opties));
});
`;

test('workers in the other module format draw parts that become the bytes of one run', async () => {
  const kaart = makeRoutekaart([makeCriterium('a', { gewicht: 2 }), makeCriterium('b'), makeCriterium('c')]);
  const tabel = makeTabel({ a: [3, 1, 9, 2, 5], b: [5, null, 4, 1, 8], c: [1, 2, 3, 3, 0] });
  const opties = { zaad: 'werkers', trekkingen: 500, k: 2 };
  const map = mkdtempSync(join(tmpdir(), 'delen-'));
  const bestand = join(map, 'werker.cjs');
  try {
    await build({
      stdin: { contents: WERKER, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      outfile: bestand,
      logLevel: 'error',
    });
    const delen = await Promise.all(
      [
        [256, 500],
        [0, 64],
        [64, 256],
      ].map(async ([van, tot]) => {
        const werker = new Worker(bestand);
        const deel = await new Promise<Gevoeligheidsdeel>((goed, fout) => {
          werker.once('message', goed).once('error', fout);
          werker.postMessage({ kaart, tabel, opties: { ...opties, van, tot } });
        });
        await werker.terminate();
        return deel;
      }),
    );
    const inDelen = await analyseGevoeligheid(kaart, tabel, [], { ...opties, delen });
    expect(JSON.stringify(inDelen)).toBe(JSON.stringify(await analyseGevoeligheid(kaart, tabel, [], opties)));
  } finally {
    rmSync(map, { recursive: true });
  }
});

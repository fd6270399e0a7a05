import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compareBuurten, explainScore, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

/** What the worker answers: every explanation, and the comparison of the first two buurten. */
const WERKER = `
import { parentPort } from 'node:worker_threads';
import { compareBuurten, explainScore, Routekaartscores } from './src/routekaart/index.ts';

parentPort.once('message', ({ gekloond, tekst }) => {
  const tell = (scores) => {
    const [a, b] = scores.buurten.map(({ code }) => code);
    return { verklaringen: scores.buurten.map(({ code }) => explainScore(scores, code)), verschil: compareBuurten(scores, a, b) };
  };
  parentPort.postMessage({
    gekloond: tell(gekloond),
    gelezen: tell(Routekaartscores.parse(JSON.parse(tekst))),
  });
});
`;

/** Bundles the worker in the other module format, so that no object of this module is known there. */
async function bundel(bestand: string): Promise<void> {
  await build({
    stdin: { contents: WERKER, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: bestand,
    logLevel: 'error',
  });
}

const kaart = (aggregatie: Parameters<typeof makeRoutekaart>[1]) =>
  makeRoutekaart(
    [
      makeCriterium('woz', { richting: 'lager', behandeling: { winsoriseren: 0 } }),
      makeCriterium('gas', { ontbrekend: { regel: 'mediaan' } }),
      makeCriterium('huur', { gewicht: 2 }),
    ],
    aggregatie,
  );
const tabel = makeTabel({ woz: [3, 1, 900, 2], gas: [5, null, 4, 1], huur: [1, 2, 3, 3] });

test.each([
  ['rekenkundig', {}],
  ['copeland', { aggregatie: { methode: 'copeland' } }],
  ['machtsgemiddelde', { aggregatie: { methode: 'machtsgemiddelde', macht: 0.5 } }],
] as const)('scores explain themselves in a worker of the other module format as here: %s', async (_, opties) => {
  const scores: Routekaartscores = scoreBuurten(kaart(opties as never), tabel);
  const map = mkdtempSync(join(tmpdir(), 'scores-'));
  const bestand = join(map, 'werker.cjs');
  try {
    await bundel(bestand);
    const werker = new Worker(bestand);
    const antwoord = await new Promise<Record<'gekloond' | 'gelezen', unknown>>((goed, fout) => {
      werker.once('message', goed).once('error', fout);
      // A typed field of its own is read at sending: the message is a copy, as every worker gets it.
      werker.postMessage({ gekloond: { ...scores }, tekst: JSON.stringify(scores) });
    });
    await werker.terminate();
    const [a = '', b = ''] = scores.buurten.map(({ code }) => code);
    const hier = {
      verklaringen: scores.buurten.map(({ code }) => explainScore(scores, code)),
      verschil: compareBuurten(scores, a, b),
    };
    expect(antwoord.gekloond).toEqual(hier);
    expect(antwoord.gelezen).toEqual(hier);
  } finally {
    rmSync(map, { recursive: true });
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { hasBrowser, openPagina } from './browser.mjs';
import { checkUitvoer } from './checkUitvoer.mjs';
import { draai } from './draai.mjs';

/** @typedef {import('./combinaties.mjs').Combinatie} Combinatie */

const HTML = '<!doctype html><title>proef</title><script src="/bundel.js"></script>\n';

/** The files under a folder by their path on a page. */
function readMap(map) {
  const paden = readdirSync(map, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((bestand) => bestand.isFile())
    .map((bestand) => join(bestand.parentPath, bestand.name));
  return Object.fromEntries(
    paden.map((pad) => [pad.slice(map.length).replaceAll('\\', '/'), readFileSync(pad, 'utf8')]),
  );
}

/** How each bundler is asked for a production build by its own command line, and what a page then loads. */
const BUNDELAARS = [
  {
    naam: 'esbuild',
    pakketten: 'esbuild',
    lokaal: true,
    opdracht: ['esbuild', 'pagina.mjs', '--bundle', '--minify', '--platform=browser', '--outfile=esbuild/bundel.js'],
  },
  {
    naam: 'Vite',
    pakketten: 'vite',
    opdracht: ['vite', 'build', '--outDir', 'vite', '--logLevel', 'warn'],
  },
  {
    naam: 'webpack',
    pakketten: 'webpack webpack-cli',
    opdracht: [
      'webpack-cli',
      '--mode',
      'production',
      '--entry',
      './pagina.mjs',
      '-o',
      'webpack',
      '--output-filename',
      'bundel.js',
    ],
  },
];

/** @type {readonly Combinatie[]} */
export const bundelproeven = BUNDELAARS.map(
  ({ naam, pakketten, lokaal = false, opdracht: [programma = '', ...args] }) => ({
    naam: `browser bundle by ${naam}`,
    lokaal,
    run: async ({ app, gereedschap, verwacht, lokaal: hier }) => {
      const bin = join(hier ? process.cwd() : gereedschap(pakketten), 'node_modules/.bin');
      draai(join(bin, programma), args, app);
      const bestanden = { '/index.html': HTML, ...readMap(join(app, naam.toLowerCase())) };
      const codes = Object.entries(bestanden).flatMap(([pad, inhoud]) => (pad.endsWith('.js') ? [inhoud] : []));
      const maat = `${Math.round(gzipSync(codes.join('')).length / 1000)} kB gzipped`;
      if (hasBrowser) {
        const { uitvoer, meldingen, versie } = await openPagina(bestanden);
        if (meldingen.length > 0) throw new Error(`The page said:\n${meldingen.join('\n')}`);
        checkUitvoer(`${uitvoer}\n`, verwacht);
        return `${maat}, run in Chromium ${versie} under a strict CSP`;
      }
      const wereld = {};
      runInNewContext(codes.join('\n'), wereld);
      checkUitvoer(`${wereld.uitvoer}\n`, verwacht);
      return `${maat}, run in a plain context of Node: no browser here`;
    },
  }),
);

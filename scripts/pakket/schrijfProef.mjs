import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** The program, as an app would write it. */
export const PROEF = readFileSync(new URL('./proef/draaiProef.ts', import.meta.url), 'utf8');

/**
 * Puts the program in a project as ESM, as CommonJS and for a browser.
 *
 * @param {string} map
 */
export function schrijfProef(map) {
  const options = { loader: 'ts', target: 'es2022' };
  const bestanden = {
    'draaiProef.mjs': transformSync(PROEF, { ...options, format: 'esm' }).code,
    'draaiProef.cjs': transformSync(PROEF, { ...options, format: 'cjs' }).code,
    'proef.mjs': "import { draaiProef } from './draaiProef.mjs';\nconsole.log(draaiProef());\n",
    'proef.cjs': "const { draaiProef } = require('./draaiProef.cjs');\nconsole.log(draaiProef());\n",
    'zonderJit.mjs': "import * as z from 'zod';\nz.config({ jitless: true });\n",
    // Before all others: zod looks whether it may compile when the first schema is made.
    'pagina.mjs':
      "import './zonderJit.mjs';\nimport { draaiProef } from './draaiProef.mjs';\nglobalThis.uitvoer = draaiProef();\n",
    'index.html': '<!doctype html><title>proef</title><script type="module" src="./pagina.mjs"></script>\n',
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, naam), inhoud);
}

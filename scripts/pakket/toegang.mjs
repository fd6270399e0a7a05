import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draai } from './draai.mjs';

/** @typedef {import('./combinaties.mjs').Combinatie} Combinatie */

/** Loads every entry, and gives its exports. Stops when two entries export different things under one name. */
const laad = (entries) => `
  const uit = {};
  for (const entry of ${JSON.stringify(entries)}) uit[entry] = await load(entry);
  const eerder = new Map();
  for (const [entry, alles] of Object.entries(uit)) {
    for (const [naam, waarde] of Object.entries(alles)) {
      const ander = eerder.get(naam);
      if (ander !== undefined && ander.waarde !== waarde)
        throw new Error(naam + ' of ' + entry + ' is not that of ' + ander.entry);
      eerder.set(naam, { waarde, entry });
    }
  }
  console.log(JSON.stringify(Object.entries(uit).map(([entry, alles]) => [entry, Object.keys(alles).sort()])));
`;

/** Each half (ESM and CommonJS) recognises a DomeinFout of the other, and finds the files of the package. */
const SAMEN = `
  import { createRequire } from 'node:module';
  import { readFileSync } from 'node:fs';
  import * as esm from 'buurtaanpak';
  const require = createRequire(import.meta.url);
  const cjs = require('buurtaanpak');
  const vang = (werk) => { try { werk(); } catch (fout) { return fout; } throw new Error('nothing was thrown'); };
  for (const helft of [esm, cjs]) {
    const fout = vang(() => helft.euro('1.000,00'));
    if (!(fout instanceof helft.DomeinFout)) throw new Error('not of its own class');
    if (![esm, cjs].every(({ isDomeinFout }) => isDomeinFout(fout))) throw new Error('isDomeinFout does not know ' + fout);
    if ([esm, cjs].some(({ isDomeinFout }) => isDomeinFout(new Error(fout.message)))) throw new Error('any error passes');
  }
  const { name } = require('buurtaanpak/package.json');
  for (const bestand of ['routekaart-1', 'openapi']) {
    const gelezen = JSON.stringify(require('buurtaanpak/schemas/' + bestand + '.json'));
    const pad = new URL(import.meta.resolve('buurtaanpak/schemas/' + bestand + '.json'));
    if (gelezen !== JSON.stringify(JSON.parse(readFileSync(pad, 'utf8')))) throw new Error(bestand);
  }
  console.log(name);
`;

/** @type {readonly Combinatie[]} */
export const toegang = [
  {
    naam: 'imports: every entry, ESM and CommonJS alike',
    lokaal: true,
    run: ({ app, entries }) => {
      writeFileSync(join(app, 'laad.mjs'), `const load = (entry) => import(entry);${laad(entries)}`);
      writeFileSync(join(app, 'laad.cjs'), `(async () => { const load = require;${laad(entries)} })();`);
      const [esm, cjs] = ['laad.mjs', 'laad.cjs'].map((bestand) => draai(process.execPath, [bestand], app));
      if (esm !== cjs) throw new Error(`ESM and CommonJS differ:\n${esm}${cjs}`);
      return `${entries.length} entries`;
    },
  },
  {
    naam: 'imports: ESM and CommonJS in one process',
    lokaal: true,
    run: ({ app }) => {
      writeFileSync(join(app, 'samen.mjs'), SAMEN);
      draai(process.execPath, ['samen.mjs'], app);
    },
  },
];

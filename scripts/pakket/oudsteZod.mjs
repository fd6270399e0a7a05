import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUitvoer } from './checkUitvoer.mjs';
import { draai } from './draai.mjs';
import { maakProject } from './maakPakket.mjs';
import { schrijfProef } from './schrijfProef.mjs';
import { checkTypen } from './typescript.mjs';

/** @typedef {import('./combinaties.mjs').Combinatie} Combinatie */

const { zod } = JSON.parse(readFileSync('package.json', 'utf8')).peerDependencies;
const oudste = zod.replace('^', '');

/** @type {readonly Combinatie[]} */
export const oudsteZod = [
  {
    naam: `zod ${oudste}, the oldest that is allowed`,
    lokaal: false,
    run: (context) => {
      const app = join(context.map, 'oudste-zod');
      mkdirSync(app);
      maakProject(app, context.tarball, { lokaal: false, zod: `zod@${oudste}` });
      schrijfProef(app);
      checkUitvoer(draai(process.execPath, ['proef.mjs'], app), context.verwacht);
      const wijze = { module: 'nodenext', moduleResolution: 'nodenext', bron: 'mts', uit: 'mjs' };
      checkTypen(join(process.cwd(), 'node_modules/typescript/bin/tsc'), 'typen', wijze, { ...context, app });
    },
  },
];

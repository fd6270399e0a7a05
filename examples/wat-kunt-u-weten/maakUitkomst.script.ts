// Simulates all ways anew and keeps the outcome: `npx tsx examples/wat-kunt-u-weten/maakUitkomst.script.ts` takes some minutes.
import { writeFileSync } from 'node:fs';
import { simuleerAlles } from './simuleer.js';

writeFileSync(new URL('uitkomst.json', import.meta.url), `${JSON.stringify(simuleerAlles(200), null, 1)}\n`);

/**
 * The main job end to end, as an app would do it: an opzet and the figures of CBS in, an account for the council out.
 *
 *     npm run demo
 *     npm run demo -- --kwb FILE --opzet FILE
 *     npm run demo --silent -- --json
 *
 * Everything that is decided stands in examples/opzet/leeuwarden.json. Without options it runs on that, and on the figures of CBS in
 * examples/data. The judgements of people, the signatures and the first year of the teams are made up, and it says so.
 */
import { draai } from './leeuwarden/draai.js';

const afloop = draai(process.argv.slice(2));
if ('fout' in afloop) {
  process.stderr.write(`${afloop.fout}\n`);
  process.exitCode = 1;
} else process.stdout.write(afloop.uitvoer);

/**
 * The main job end to end, as an app would do it: from the figures of CBS to an account for the council.
 *
 *     npm run demo
 *     npm run demo -- --kwb FILE --gemeente GM0080
 *     npm run demo --silent -- --json
 *
 * Without `--kwb` it runs on the figures of CBS of Leeuwarden in examples/data. The judgements of people and the first year of the teams
 * are made up, and it says so.
 */
import { draai } from './leeuwarden/draai.js';

const afloop = draai(process.argv.slice(2));
if ('fout' in afloop) {
  process.stderr.write(`${afloop.fout}\n`);
  process.exitCode = 1;
} else process.stdout.write(afloop.uitvoer);

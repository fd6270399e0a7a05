/**
 * Four deelnemers side by side: the same model, and for each its own Routekaart, quota and agreement; and what they come to together.
 *
 *     npx tsx examples/vier-gemeenten.ts
 *     npx tsx examples/vier-gemeenten.ts --kwb FILE
 *
 * They are Leeuwarden, Rotterdam, Zaanstad, and Boxtel with Sint-Michielsgestel, by the figures of CBS in examples/data or in a file that
 * has them too. The judgements of people are made up, and so is everything that the other three than Leeuwarden decide.
 */
import { draai } from './vier-gemeenten/draai.js';

const afloop = draai(process.argv.slice(2));
if ('fout' in afloop) {
  process.stderr.write(`${afloop.fout}\n`);
  process.exitCode = 1;
} else process.stdout.write(afloop.uitvoer);

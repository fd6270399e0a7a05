/**
 * From a spreadsheet of judgements to the letter to the council: a form for every assessor, the forms read back with every mistake at its
 * file, sheet, row and column, the scores, the choice, and the letter as HTML and Markdown.
 *
 *     npx tsx examples/van-oordeel-tot-brief.ts
 *     npx tsx examples/van-oordeel-tot-brief.ts --formulier gemeente:g-1
 *     npx tsx examples/van-oordeel-tot-brief.ts --oordelen g-1.xlsx --oordelen wijk.energie.csv
 *
 * The first makes up what people judge of the buurten of Leeuwarden; the second writes an empty form; the third reads forms that were
 * filled in. The figures are those of CBS in examples/data; `--kwb FILE --gemeente GM0080` takes another file, `--uit MAP` another folder
 * than `reports/oordelen`.
 */
import { draai } from './van-oordeel-tot-brief/draai.js';

const afloop = await draai(process.argv.slice(2));
if ('fout' in afloop) {
  process.stderr.write(`${afloop.fout}\n`);
  process.exitCode = 1;
} else process.stdout.write(afloop.uitvoer);

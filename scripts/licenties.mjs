// `npm run licenties`: checks the licence of every package in package-lock.json against what is allowed, and that docs/licenties.md tells
// them all. `npm run licenties -- --schrijf` writes that page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkLicenties } from './keten/checkLicenties.mjs';
import { writeLicentiepagina } from './keten/licentiepagina.mjs';
import { listLooptijd, listPakketten } from './keten/pakketten.mjs';

const PAGINA = 'docs/licenties.md';
const pakketten = listPakketten();
const looptijd = listLooptijd();
const meldingen = checkLicenties(pakketten, looptijd);
const pagina = writeLicentiepagina(pakketten, looptijd);
if (process.argv.includes('--schrijf')) writeFileSync(PAGINA, pagina);
else if (!existsSync(PAGINA) || readFileSync(PAGINA, 'utf8') !== pagina) {
  meldingen.push(`${PAGINA} is not up to date: look at what is new, and run npm run licenties -- --schrijf`);
}

for (const melding of meldingen) process.stderr.write(`${melding}\n`);
if (meldingen.length > 0) process.exit(1);
process.stdout.write(
  `${pakketten.length} packages, each with a licence that is allowed; ${looptijd.length} of them for an app\n`,
);

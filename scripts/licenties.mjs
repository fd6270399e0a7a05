// `npm run licenties`: checks the licence of every package in package-lock.json against what is allowed, and that docs/licenties.md tells
// them all. `npm run licenties -- --schrijf` writes that page.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeLicentiepagina } from './keten/licentiepagina.mjs';
import { TOEGESTAAN, UITZONDERINGEN } from './keten/licenties.mjs';
import { listLooptijd, listPakketten } from './keten/pakketten.mjs';

const PAGINA = 'docs/licenties.md';
const pakketten = listPakketten();
const looptijd = listLooptijd();
const meldingen = [];

for (const { naam, versie, licentie = 'none' } of pakketten) {
  const uitzondering = UITZONDERINGEN[naam];
  if (uitzondering === undefined ? TOEGESTAAN[licentie] === undefined : uitzondering.licentie !== licentie) {
    meldingen.push(`${naam} ${versie}: its licence is ${licentie}, which scripts/keten/licenties.mjs does not allow`);
  }
}
for (const { naam, licentie = 'none' } of looptijd) {
  if (TOEGESTAAN[licentie]?.looptijd !== true) {
    meldingen.push(`${naam}: ${licentie} may be used to work on the library, not by the apps that install it`);
  }
}
const namen = new Set(pakketten.map(({ naam }) => naam));
for (const naam of Object.keys(UITZONDERINGEN)) {
  if (!namen.has(naam))
    meldingen.push(`${naam}: an exception in scripts/keten/licenties.mjs for what is not installed`);
}
// What the lock says of a package is what the package says of itself.
for (const { pad, naam, licentie } of pakketten.filter((pakket) => existsSync(`${pakket.pad}/package.json`))) {
  const { license } = JSON.parse(readFileSync(`${pad}/package.json`, 'utf8'));
  const eigen = typeof license === 'object' ? license.type : license;
  if (eigen !== licentie) meldingen.push(`${naam}: ${eigen} by itself, ${licentie} by package-lock.json`);
}

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

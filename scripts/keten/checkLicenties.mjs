import { existsSync, readFileSync } from 'node:fs';
import { TOEGESTAAN, UITZONDERINGEN } from './licenties.mjs';

/**
 * What is wrong with the licences: one that is not allowed, one that an app may not be given, an exception for what is not there, and one of
 * which the lock says something else than the package itself.
 *
 * @param {readonly import('./pakketten.mjs').Pakket[]} pakketten
 * @param {readonly import('./pakketten.mjs').Pakket[]} looptijd
 * @returns {string[]}
 */
export function checkLicenties(pakketten, looptijd) {
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
  return meldingen;
}

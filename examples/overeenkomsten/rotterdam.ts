// Made-up amounts. Twelve buurten that start in three waves, one of which stops. `npx tsx examples/overeenkomsten/rotterdam.ts`
import { indexBijdragen, reconcileFinanciering, splitByBuurt, sumRegels } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Datum, formatBedrag } from 'buurtaanpak/kern';
import { maakRotterdam } from './documenten/rotterdam.js';
import { toon } from './toon.js';

const overeenkomst = maakRotterdam();
console.log(toon(overeenkomst));

const { reikwijdte, looptijd, financieringsplan } = overeenkomst;
const inzet = (reikwijdte.buurten ?? []).map(({ buurt, programma, start = looptijd.van }) => ({
  buurt,
  start,
  kostendragers: reikwijdte.programmas.find(({ id }) => id === programma)?.kostendragers,
}));
const gestopt = [{ buurt: Buurtcode.parse('BU05999001'), datum: Datum.parse('2028-03-31') }];
const regels = splitByBuurt(financieringsplan, inzet, { gestopt, vrijval: 'overige_buurten' });
console.log('Met drie golven, en een buurt die op 31 maart 2028 stopt; de andere buurten krijgen wat vrijvalt:');
for (const { begrotingsjaar, partij, bedrag } of sumRegels(regels, ['begrotingsjaar', 'partij']).sort(
  (a, b) => a.begrotingsjaar - b.begrotingsjaar,
))
  console.log(`  ${begrotingsjaar} ${partij.padEnd(10)} ${formatBedrag(bedrag).padStart(14)}`);
console.log(`Sluit op het plan: ${reconcileFinanciering(financieringsplan, regels).sluit ? 'ja' : 'nee'}.`);

// The figures of the index are made up as well.
const { indexeringen } = indexBijdragen(
  financieringsplan,
  { 2027: '100', 2028: '102.1', 2029: '104.4' },
  { basisjaar: 2027 },
);
for (const { bijdrage, was, wordt } of indexeringen)
  console.log(`Geïndexeerd: ${bijdrage} van ${formatBedrag(was)} naar ${formatBedrag(wordt)}.`);

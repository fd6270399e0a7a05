// Made-up amounts. Two gemeenten in one agreement, who pays which year. `npx tsx examples/overeenkomsten/boxtel-sint-michielsgestel.ts`
import { listBetalers } from 'buurtaanpak/financiering';
import { Datum, formatBedrag } from 'buurtaanpak/kern';
import { maakBoxtelEnSintMichielsgestel } from './documenten/boxtelEnSintMichielsgestel.js';
import { toon } from './toon.js';

const overeenkomst = maakBoxtelEnSintMichielsgestel();
console.log(toon(overeenkomst));
for (const dag of ['2027-01-01', '2028-01-01'])
  for (const { partij, bedrag, aard } of listBetalers(overeenkomst.financieringsplan, { peildatum: Datum.parse(dag) }))
    console.log(`Op ${dag} betaalt ${partij} ${formatBedrag(bedrag)} (${aard}) voor het hele programmajaar.`);

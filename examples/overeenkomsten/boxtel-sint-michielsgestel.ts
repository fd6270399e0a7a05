// Made-up amounts. Two gemeenten in one agreement: each pays for its own buurten. `npx tsx examples/overeenkomsten/boxtel-sint-michielsgestel.ts`
import { listBetalers, listBoekingen } from 'buurtaanpak/financiering';
import { Datum, formatBedrag, sumBedragen } from 'buurtaanpak/kern';
import { createOvereenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { maakBoxtelEnSintMichielsgestel } from './documenten/boxtelEnSintMichielsgestel.js';
import { toon } from './toon.js';

const overeenkomst = maakBoxtelEnSintMichielsgestel();
console.log(toon(overeenkomst));

const verloop = toGeldverloop(createOvereenkomstdossier(overeenkomst));
for (const dag of ['2027-01-01', '2028-01-01'])
  for (const { van, prognose, aard, buurten } of listBetalers(verloop, { peildatum: Datum.parse(dag) }))
    console.log(
      `Op ${dag} betaalt ${van} voor ${buurten} buurten; ${formatBedrag(prognose)} (${aard}) voor het hele programmajaar.`,
    );

const { programmas, buurten = [] } = overeenkomst.reikwijdte;
const boekingen = listBoekingen(verloop, { peildatum: overeenkomst.looptijd.van });
for (const { rol, id: van } of overeenkomst.partijen)
  for (const { id: programma } of rol === 'gemeente' ? programmas : []) {
    const eigen = new Set<string>(buurten.flatMap((een) => (een.programma === programma ? [een.buurt] : [])));
    const bedragen = boekingen.flatMap((een) => (een.van === van && eigen.has(een.buurt ?? '') ? [een.bedrag] : []));
    console.log(`${van} betaalt voor de buurten in ${programma}: ${formatBedrag(sumBedragen(bedragen))}`);
  }

// Made-up amounts. Twelve buurten in three waves: an index, a buurt that stops, and what it would do if another stopped as well.
// `npx tsx examples/overeenkomsten/rotterdam.ts`
import { compareBoekingen, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Factor, formatBedrag } from 'buurtaanpak/kern';
import { type Overeenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { dag } from './documenten/bouwstenen.js';
import { maakRotterdam } from './documenten/rotterdam.js';
import { legVast } from './legVast.js';
import { toon } from './toon.js';
import { toonVerschil } from './toonVerschil.js';

const overeenkomst = maakRotterdam();
console.log(toon(overeenkomst));

const dossier = legVast([
  { soort: 'stel_op', datum: dag('2026-10-01'), document: overeenkomst },
  { soort: 'bied_aan', datum: dag('2026-10-15') },
  { soort: 'onderteken', datum: dag('2026-11-02'), partij: 'rotterdam', functie: 'burgemeester' },
  { soort: 'onderteken', datum: dag('2026-11-03'), partij: 'buurkracht', functie: 'directeur' },
  // The figures of the index are made up as well.
  {
    soort: 'leg_vast',
    datum: dag('2027-11-15'),
    feit: {
      soort: 'geindexeerd',
      datum: dag('2027-11-15'),
      bijdragen: ['rotterdam-2', 'rotterdam-3'],
      van: Factor.parse('100'),
      naar: Factor.parse('102.1'),
    },
  },
  {
    soort: 'stop_buurt',
    datum: dag('2028-03-01'),
    buurt: Buurtcode.parse('BU05999001'),
    laatsteDag: dag('2028-03-31'),
    reden: 'De vrijwilligers gaan verder bij een andere buurt.',
  },
]);

const peildatum = dag('2028-04-01');
const rekenUit = (een: Overeenkomstdossier) => listBoekingen(toGeldverloop(een), { peildatum });
const boekingen = rekenUit(dossier);
console.log('Met drie golven, een index, en een buurt die stopt; de andere buurten krijgen wat zij overlaat:');
const prognose = boekingen.filter(({ soort }) => soort !== 'vrijval');
for (const { begrotingsjaar, van, bedrag } of sumRegels(prognose, ['begrotingsjaar', 'van']).sort(
  (a, b) => a.begrotingsjaar - b.begrotingsjaar,
))
  console.log(`  ${begrotingsjaar} ${van.padEnd(10)} ${formatBedrag(bedrag).padStart(14)}`);

console.log('Waarom is dat anders dan bij de ondertekening? Voor, na en verschil:');
console.log(toonVerschil(dossier, { vanaf: dag('2026-12-31'), peildatum }));

// What if: the same course with one more event. Nothing of it is stored.
const stel = legVast(
  [{ soort: 'beeindig', datum: dag('2028-12-31'), laatsteDag: dag('2028-12-31'), reden: 'wederzijds_goedvinden' }],
  dossier,
);
console.log('Stel dat de overeenkomst na 2028 eindigt:');
for (const { begrotingsjaar, van, kostendrager = '', verschil } of compareBoekingen(boekingen, rekenUit(stel)).regels)
  if (verschil !== '0.00')
    console.log(`  ${`${begrotingsjaar} ${van} ${kostendrager}`.padEnd(32)}${formatBedrag(verschil).padStart(14)}`);
console.log(
  toonVerschil(stel, { vanaf: dag('2028-06-30'), peildatum })
    .split('\n')
    .at(-1),
);

// Made-up amounts. The start slips three months: what that does to every begrotingsjaar, and the agreement from draft to addendum.
// `npx tsx examples/overeenkomsten/zaanstad.ts`
import { compareBoekingen, createGeldverloop, listBoekingen, shiftFinanciering } from 'buurtaanpak/financiering';
import { formatBedrag, formatBevinding } from 'buurtaanpak/kern';
import { compareOvereenkomsten, findVersie, getOvereenkomststand } from 'buurtaanpak/overeenkomst';
import { nl } from 'buurtaanpak/taal';
import { dag } from './documenten/bouwstenen.js';
import { maakZaanstad } from './documenten/zaanstad.js';
import { legVast } from './legVast.js';
import { toon } from './toon.js';
import { toonVerschil } from './toonVerschil.js';

const overeenkomst = maakZaanstad();
console.log(toon(overeenkomst));

const peildatum = overeenkomst.looptijd.van;
const later = shiftFinanciering(overeenkomst.financieringsplan, { maanden: 3 });
const [voor, na] = [overeenkomst.financieringsplan, later].map((plan) =>
  listBoekingen(createGeldverloop(plan), { peildatum }),
);
console.log('Als de start drie maanden schuift:');
for (const { begrotingsjaar, ...bedragen } of compareBoekingen(voor ?? [], na ?? []).perJaar)
  console.log(
    `  ${begrotingsjaar} ${[bedragen.voor, bedragen.na, bedragen.verschil].map((bedrag) => formatBedrag(bedrag).padStart(15)).join('')}`,
  );

/** The addendum that the slip asks for: the first year lasts three months longer, and everything after it moves along. */
const perioden = later.perioden.map((periode, plaats) =>
  plaats === 0 ? { ...periode, periode: { van: overeenkomst.looptijd.van, tot: periode.periode.tot } } : periode,
);
const verschoven = {
  ...overeenkomst,
  looptijd: { van: overeenkomst.looptijd.van, tot: perioden.at(-1)?.periode.tot ?? overeenkomst.looptijd.tot },
  fasen: overeenkomst.fasen.map((fase, plaats) => ({ ...fase, periode: perioden[plaats]?.periode ?? fase.periode })),
  financieringsplan: { ...later, perioden },
};
const handtekeningen = [
  { partij: 'zaanstad', functie: 'burgemeester', datum: dag('2026-12-01') },
  { partij: 'buurkracht', functie: 'directeur', datum: dag('2026-12-02') },
];
const dossier = legVast([
  { soort: 'stel_op', datum: dag('2026-06-01'), document: overeenkomst },
  { soort: 'bied_aan', datum: dag('2026-07-01') },
  { soort: 'onderteken', datum: dag('2026-09-01'), partij: 'zaanstad', functie: 'burgemeester' },
  { soort: 'onderteken', datum: dag('2026-09-01'), partij: 'buurkracht', functie: 'directeur' },
  { soort: 'informeer_raad', datum: dag('2026-09-08'), onderwerp: 'Raadsbrief over de overeenkomst' },
  { soort: 'neem_in_werking', datum: dag('2026-10-01') },
  {
    soort: 'verleng',
    datum: dag('2026-12-02'),
    ingangsdatum: dag('2027-01-01'),
    onderwerp: 'De teams beginnen drie maanden later.',
    document: verschoven,
    handtekeningen,
  },
]);
const { status } = getOvereenkomststand(dossier, { peildatum: dag('2027-01-01') });
console.log(`\nDe overeenkomst is ${status}. Wat het addendum verandert:`);
for (const verschil of compareOvereenkomsten(overeenkomst, verschoven))
  console.log(`- ${formatBevinding(verschil, nl)}`);
for (const op of ['2026-12-31', '2027-01-01'])
  console.log(`Op ${op} geldt tekst ${findVersie(dossier, { peildatum: dag(op) })?.nummer}.`);
console.log('Wat het addendum met het geld doet (de dagen van voor het addendum blijven die van de eerste tekst):');
console.log(toonVerschil(dossier, { vanaf: dag('2026-11-30'), peildatum }));

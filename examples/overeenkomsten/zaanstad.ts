// Made-up amounts. The start slips three months: what that does to every begrotingsjaar, and the agreement from draft to addendum.
// `npx tsx examples/overeenkomsten/zaanstad.ts`
import { compareFinanciering, shiftFinanciering } from 'buurtaanpak/financiering';
import { Datum, formatBedrag, formatBevinding } from 'buurtaanpak/kern';
import {
  compareOvereenkomsten,
  decideOvereenkomst,
  evolveOvereenkomst,
  findVersie,
  initialOvereenkomststaat,
  type Overeenkomstcommando,
  type Overeenkomststaat,
} from 'buurtaanpak/overeenkomst';
import { nl } from 'buurtaanpak/taal';
import { maakZaanstad } from './documenten/zaanstad.js';
import { toon } from './toon.js';

const overeenkomst = maakZaanstad();
console.log(toon(overeenkomst));

const later = shiftFinanciering(overeenkomst.financieringsplan, { maanden: 3 });
console.log('Als de start drie maanden schuift:');
for (const { begrotingsjaar, voor, na, verschil } of compareFinanciering(overeenkomst.financieringsplan, later).perJaar)
  console.log(
    `  ${begrotingsjaar} ${[voor, na, verschil].map((bedrag) => formatBedrag(bedrag).padStart(15)).join('')}`,
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
const datum = (tekst: string): Datum => Datum.parse(tekst);
const handtekeningen = [
  { partij: 'zaanstad', functie: 'burgemeester', datum: datum('2026-12-01') },
  { partij: 'zaanstad', functie: 'secretaris', datum: datum('2026-12-01') },
  { partij: 'buurkracht', functie: 'directeur', datum: datum('2026-12-02') },
];
const commandos: Overeenkomstcommando[] = [
  { soort: 'stel_op', datum: datum('2026-06-01'), document: overeenkomst },
  { soort: 'bied_aan', datum: datum('2026-07-01') },
  ...handtekeningen.map(
    ({ partij, functie }): Overeenkomstcommando => ({
      soort: 'onderteken',
      datum: datum('2026-09-01'),
      partij,
      functie,
    }),
  ),
  { soort: 'informeer_raad', datum: datum('2026-09-08'), onderwerp: 'Raadsbrief over de overeenkomst' },
  { soort: 'neem_in_werking', datum: datum('2026-10-01') },
  {
    soort: 'verleng',
    datum: datum('2026-12-02'),
    ingangsdatum: datum('2027-01-01'),
    onderwerp: 'De teams beginnen drie maanden later.',
    document: verschoven,
    handtekeningen,
  },
];
const staat = commandos.reduce<Overeenkomststaat>(
  (tot, commando) => decideOvereenkomst(commando, tot).reduce(evolveOvereenkomst, tot),
  initialOvereenkomststaat,
);
console.log(`\nDe overeenkomst is ${staat.status}. Wat het addendum verandert:`);
for (const verschil of compareOvereenkomsten(overeenkomst, verschoven))
  console.log(`- ${formatBevinding(verschil, nl)}`);
for (const op of ['2026-12-31', '2027-01-01'])
  console.log(`Op ${op} geldt tekst ${findVersie(staat, { peildatum: datum(op) })?.nummer}.`);

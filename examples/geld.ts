/**
 * The money of the letter's agreement through three years, with one stream of events: signing, commitment, advance, a buurt that stops, an
 * addendum, vaststelling and closing of years; and on the last day of each year what a controller wants to know.
 *
 *     npx tsx examples/geld.ts
 *
 * The letter gives the parties, the numbers of buurten and the amounts. The first day, the instalments, the buurten and everything that
 * happens are made up.
 */
import {
  changeBijdrage,
  computeOverlopend,
  computeUitputting,
  type Geldinhoud,
  type Geldsoort,
  type Partijjaar,
} from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Aandeel, type Bedrag, euro, formatBedrag, formatBevinding } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  getOvereenkomststand,
  type Overeenkomstdossier,
  type Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { Programma } from 'buurtaanpak/programma';
import { writeFinancieleVerantwoording } from 'buurtaanpak/stukken';
import { nl } from 'buurtaanpak/taal';
import { renderTekst } from 'buurtaanpak/verslag';
import { dag } from './overeenkomsten/documenten/bouwstenen.js';
import { maakLeeuwarden } from './overeenkomsten/documenten/leeuwarden.js';
import { legVast, type Opdracht } from './overeenkomsten/legVast.js';
import { toonVerschil } from './overeenkomsten/toonVerschil.js';

/** The twelfth buurt stops. The codes have the form of CBS and mean no buurt in particular. */
const BUURTEN = Array.from({ length: 12 }, (_, i) => Buurtcode.parse(`BU008099${String(i + 1).padStart(2, '0')}`));
const STOPT = BUURTEN[11] as Buurtcode;

/** The agreement with its buurten, and the years of the gemeente in two instalments: 80 percent in advance. */
function maakTekst(aantal: number): Samenwerkingsovereenkomst {
  const tekst = maakLeeuwarden(dag('2026-09-01'));
  const { reikwijdte } = tekst;
  const besluit = { kenmerk: 'verzonnen', datum: dag('2026-06-30') };
  const plan = ['leeuwarden-2', 'leeuwarden-3'].reduce((tot, bijdrage, jaar) => {
    const termijnen = [
      { id: 'voorschot', aandeel: Aandeel.parse('80'), gepland: dag(`${2027 + jaar}-09-15`) },
      { id: 'slot', aandeel: Aandeel.parse('20'), gepland: dag(`${2028 + jaar}-10-15`) },
    ];
    return changeBijdrage(tot, bijdrage, { termijnen });
  }, tekst.financieringsplan);
  return {
    ...tekst,
    partijen: tekst.partijen.map((een) => (een.rol === 'gemeente' ? { ...een, besluit } : een)),
    financieringsplan: plan,
    reikwijdte: {
      ...reikwijdte,
      aantalBuurten: aantal,
      programmas: reikwijdte.programmas.map((een) =>
        een.id === 'energie' ? { ...een, aantalBuurten: aantal - 8 } : een,
      ),
      buurten: BUURTEN.slice(0, aantal).map((buurt, i) => ({
        buurt,
        programma: i < 8 ? 'leeuwarden-oost' : 'energie',
      })),
    },
  };
}

/** A fact about money. */
function geld<S extends Geldsoort>(soort: S, op: string, inhoud: Geldinhoud[S]): Opdracht {
  const datum = dag(op);
  return { soort: 'leg_vast', datum, feit: { soort, datum, ...inhoud } } as Opdracht;
}

const betaald = (op: string, bijdrage: string, bedrag: number, termijn?: string): Opdracht =>
  geld('betaald', op, {
    bijdrage,
    bedrag: euro(bedrag),
    ...(termijn === undefined ? { voorschot: true } : { termijn }),
  });

const handtekeningen = [
  { partij: 'leeuwarden', functie: 'burgemeester', datum: dag('2028-03-20') },
  { partij: 'buurkracht', functie: 'directeur', datum: dag('2028-03-20') },
];

/** Everything that happens, in the order in which it is recorded. */
const OPDRACHTEN: readonly Opdracht[] = [
  { soort: 'stel_op', datum: dag('2026-06-15'), document: maakTekst(12) },
  { soort: 'bied_aan', datum: dag('2026-07-01') },
  { soort: 'onderteken', datum: dag('2026-08-25'), partij: 'leeuwarden', functie: 'burgemeester' },
  { soort: 'onderteken', datum: dag('2026-08-25'), partij: 'buurkracht', functie: 'directeur' },
  geld('verplichting_aangegaan', '2026-08-28', { bijdrage: 'bzk-1', bedrag: euro(150_000) }),
  { soort: 'neem_in_werking', datum: dag('2026-09-01') },
  { soort: 'informeer_raad', datum: dag('2026-09-08'), onderwerp: 'Raadsbrief over de overeenkomst' },
  betaald('2026-09-10', 'bzk-1', 120_000),
  geld('verplichting_aangegaan', '2027-08-20', { bijdrage: 'leeuwarden-2', bedrag: euro(60_000) }),
  {
    soort: 'evalueer',
    datum: dag('2027-08-31'),
    moment: 'jaar-1',
    eind: false,
    uitkomst: 'Alle buurten hebben een team.',
  },
  betaald('2027-09-15', 'leeuwarden-2', 48_000, 'voorschot'),
  geld('vastgesteld', '2027-11-30', { bijdrage: 'bzk-1', bedrag: euro(150_000) }),
  betaald('2027-12-10', 'bzk-1', 30_000),
  // A buurt stops at the end of the year; what it would have cost falls free.
  {
    soort: 'stop_buurt',
    datum: dag('2027-12-15'),
    buurt: STOPT,
    laatsteDag: dag('2027-12-31'),
    reden: 'Het team is opgeheven.',
  },
  geld('jaar_afgesloten', '2028-02-01', { begrotingsjaar: 2027 }),
  // The parties go on with eleven buurten, for the same money.
  {
    soort: 'stel_addendum_vast',
    datum: dag('2028-03-20'),
    ingangsdatum: dag('2028-04-01'),
    onderwerp: 'Verder met elf buurten.',
    document: maakTekst(11),
    handtekeningen,
  },
  geld('verplichting_aangegaan', '2028-08-20', { bijdrage: 'leeuwarden-3', bedrag: euro(60_000) }),
  { soort: 'evalueer', datum: dag('2028-08-31'), moment: 'jaar-2', eind: false, uitkomst: 'Elf teams gaan door.' },
  betaald('2028-09-15', 'leeuwarden-3', 48_000, 'voorschot'),
  // The final amount is lower than what is left: less was done than agreed.
  geld('vastgesteld', '2028-10-01', {
    bijdrage: 'leeuwarden-2',
    bedrag: euro(57_000),
    grond: 'activiteiten_niet_verricht',
  }),
  betaald('2028-10-15', 'leeuwarden-2', 9_000, 'slot'),
  geld('jaar_afgesloten', '2029-02-01', { begrotingsjaar: 2028 }),
  {
    soort: 'beeindig',
    datum: dag('2029-09-01'),
    laatsteDag: dag('2029-08-31'),
    reden: 'looptijd_verstreken',
  },
  { soort: 'evalueer', datum: dag('2029-09-20'), moment: 'jaar-3', eind: true, uitkomst: 'De teams gaan zelf verder.' },
  geld('vastgesteld', '2029-10-01', { bijdrage: 'leeuwarden-3', bedrag: euro(60_000) }),
  betaald('2029-10-15', 'leeuwarden-3', 12_000, 'slot'),
];

const rij = (naam: string | number, bedragen: readonly Bedrag[]) =>
  `  ${String(naam).padEnd(22)}${bedragen.map((bedrag) => formatBedrag(bedrag).padStart(15)).join('')}`;
const kop = (naam: string, ...namen: readonly string[]) =>
  `  ${naam.padEnd(22)}${namen.map((een) => een.padStart(15)).join('')}`;

const KOLOMMEN = ['begroot', 'verplicht', 'gerealiseerd', 'prognose', 'vrijval', 'vrij'] as const;
const KAS = ['betaald', 'terugontvangen', 'teBetalen', 'teVorderen'] as const;

const pick = <K extends keyof Partijjaar>(een: Partijjaar, velden: readonly K[]) =>
  velden.map((veld) => een[veld] as Bedrag);

/** What a controller wants to know on a day, with only what was recorded by that day. */
function toonStand(dossier: Overeenkomstdossier, op: string): string {
  const peildatum = dag(op);
  const verloop = toGeldverloop(dossier);
  const { perPartij } = computeUitputting(verloop, { peildatum, bekendOp: peildatum });
  const { posten } = computeOverlopend(verloop, { peildatum, bekendOp: peildatum });
  const { status, buurten } = getOvereenkomststand(dossier, { peildatum, bekendOp: peildatum });
  return [
    `\nOp ${op}: ${status}, ${buurten.length} buurten.`,
    kop('Begrotingsjaar', ...KOLOMMEN),
    ...perPartij.map((een) => rij(`${een.begrotingsjaar} ${een.van}`, pick(een, KOLOMMEN))),
    kop('Kas', ...KAS),
    ...perPartij.map((een) => rij(`${een.begrotingsjaar} ${een.van}`, pick(een, KAS))),
    ...(posten.length === 0 ? ['  Geen balansposten.'] : ['  Balansposten:']),
    ...posten.map(({ bijdrage, post, bedrag }) => rij(`${bijdrage} ${post}`, [bedrag])),
  ].join('\n');
}

const dossier = legVast(OPDRACHTEN);
console.log('De partijen, aantallen en bedragen zijn die van de raadsbrief; de dagen en het verloop zijn verzonnen.');
for (const op of ['2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31']) console.log(toonStand(dossier, op));

console.log('\nWaarom veranderde 2028? Sinds 1 december 2027: voor, na en verschil.');
console.log(
  toonVerschil(dossier, { vanaf: dag('2027-12-01'), peildatum: dag('2028-12-31'), bekendOp: dag('2028-12-31') }),
);

console.log('\nWat erop aan te merken is:');
for (const bevinding of checkOvereenkomstdossier(dossier, { peildatum: dag('2029-12-31') }))
  console.log(`- ${formatBevinding(bevinding, nl)}`);

const programma = Programma.create({
  naam: 'Buurtaanpak Leeuwarden',
  deelnemers: [{ id: 'leeuwarden', naam: 'Leeuwarden', overeenkomst: dossier, teams: [] }],
});
console.log(`\n${renderTekst(writeFinancieleVerantwoording(programma, { peildatum: dag('2029-12-31') }))}`);

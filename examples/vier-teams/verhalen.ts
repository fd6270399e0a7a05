import { addDuur, Datum, euro } from 'buurtaanpak/kern';
import type { Opgavebron, Schaal, Teamcommando, Teamrol, Wachtreden } from 'buurtaanpak/team';

/** A command without its head. */
type Stap = Teamcommando extends infer C
  ? C extends Teamcommando
    ? Omit<C, 'id' | 'team' | 'datum' | 'geregistreerd' | 'door'>
    : never
  : never;

/** Something that happened, and the day on which it was recorded when that was later. */
export interface Voorval {
  readonly datum: Datum;
  readonly stap: Stap;
  readonly geregistreerd: Datum;
}

/** The story of a team. Buurten and teams are made up. */
export interface Verhaal {
  readonly team: string;
  readonly voorvallen: readonly Voorval[];
}

const op = (datum: string, stap: Stap, geregistreerd = datum): Voorval => ({
  datum: Datum.parse(datum),
  stap,
  geregistreerd: Datum.parse(geregistreerd),
});

const meld = (datum: string, buurt: string) => op(datum, { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 });
const komt = (datum: string, vrijwilliger: string, ...rollen: Teamrol[]) =>
  op(datum, { soort: 'vrijwilliger_aansluiten', vrijwilliger, rollen });
const gaat = (datum: string, vrijwilliger: string) => op(datum, { soort: 'vrijwilliger_afmelden', vrijwilliger });

/** A meeting and a contact every so many months, from a day up to a day. */
function ritme(van: string, tot: string, maanden: number, minuten: number, aanwezigen: number): Voorval[] {
  const uit: Voorval[] = [];
  for (let n = 0; addDuur(Datum.parse(van), { maanden: n * maanden }) < Datum.parse(tot); n++) {
    const dag = addDuur(Datum.parse(van), { maanden: n * maanden });
    uit.push(op(dag, { soort: 'bijeenkomst_vastleggen', aanwezigen }));
    uit.push(op(addDuur(dag, { dagen: 2 }), { soort: 'contact_vastleggen', wijze: 'bezoek', minuten }));
  }
  return uit;
}

interface Vraag {
  readonly thema: string;
  readonly bron: Opgavebron;
  readonly kans: Schaal;
  readonly zwaarte: Schaal;
  readonly reden?: Wachtreden;
  readonly kijk: string;
}

const vraag = (datum: string, opgave: string, titel: string, een: Vraag) =>
  op(datum, {
    soort: 'opgave_toevoegen',
    opgave,
    titel,
    thema: een.thema,
    bron: een.bron,
    omvang: een.zwaarte,
    complexiteit: een.zwaarte,
    rollen: [],
    kans: een.kans,
    urgentie: 3,
    reden: een.reden ?? 'nog_niet_besproken',
    opnieuwBekijkenOp: Datum.parse(een.kijk),
  });

/** An opgave becomes a project, is carried out and finished. */
const doe = (
  opgave: string,
  dagen: readonly [string, string, string],
  bewonersBereikt: number,
  eenheid: string,
  aantal: number,
  bedrag: number,
) => [
  op(dagen[0], {
    soort: 'opgave_oppakken',
    opgave,
    project: `project-${opgave}`,
    bijdragen: [{ bijdrage: 'bijdrage-1', bedrag: euro(bedrag) }],
  }),
  op(dagen[1], { soort: 'project_voortzetten', project: `project-${opgave}`, fase: 'uitvoering' }),
  op(dagen[2], {
    soort: 'project_afronden',
    project: `project-${opgave}`,
    bewonersBereikt,
    resultaten: [{ eenheid, aantal }],
  }),
];

/** Flourishes: from a row of facade gardens to insulation for a whole street, and on without guidance. */
const tuinen: Verhaal = {
  team: 'tuinen',
  voorvallen: [
    meld('2026-09-01', 'BU99990001'),
    op('2026-09-14', { soort: 'werving_starten' }),
    op('2026-09-14', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-1' }),
    komt('2026-09-21', 'tuinen-1', 'verbinder'),
    komt('2026-10-02', 'tuinen-2', 'kenner'),
    komt('2026-10-12', 'tuinen-3', 'ondernemer'),
    komt('2026-10-20', 'tuinen-4'),
    op('2026-11-02', { soort: 'team_vormen' }),
    ...ritme('2026-11-10', '2027-11-02', 1, 120, 4),
    ...ritme('2027-11-10', '2029-11-02', 2, 60, 6),
    vraag('2026-11-10', 'geveltuinen', 'Geveltuinen in drie straten', {
      thema: 'groen',
      bron: 'bewoners',
      kans: 5,
      zwaarte: 1,
      kijk: '2027-03-01',
    }),
    vraag('2026-11-10', 'isolatie', 'Samen isolatie inkopen', {
      thema: 'energie',
      bron: 'verduurzamingsopgave',
      kans: 3,
      zwaarte: 4,
      reden: 'te_complex',
      kijk: '2028-01-15',
    }),
    vraag('2026-11-10', 'oversteek', 'Veilige oversteek bij de school', {
      thema: 'veiligheid',
      bron: 'wijkplan',
      kans: 1,
      zwaarte: 5,
      reden: 'wacht_op_ander',
      kijk: '2030-01-01',
    }),
    vraag('2027-02-10', 'koffie', 'Koffieochtend', {
      thema: 'ontmoeting',
      bron: 'sociale_basis',
      kans: 4,
      zwaarte: 2,
      kijk: '2027-06-01',
    }),
    ...doe('geveltuinen', ['2026-11-20', '2027-02-15', '2027-04-20'], 60, 'geveltuinen', 34, 2500),
    ...doe('koffie', ['2027-05-10', '2027-06-01', '2028-03-01'], 45, 'ochtenden', 36, 900),
    komt('2027-09-01', 'tuinen-5', 'verbinder'),
    komt('2028-02-01', 'tuinen-6', 'ondernemer'),
    // Told to the begeleider only later: it counts from the day that it happened.
    op('2027-12-20', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'tuinen-4', reden: 'verhuisd' }, '2028-01-12'),
    ...doe('isolatie', ['2028-03-20', '2028-09-01', '2029-05-15'], 110, 'kWh', 84000, 12000),
    op('2029-06-01', { soort: 'zelfstandig_verklaren' }),
    op('2029-11-02', { soort: 'afronden' }),
  ],
};

/** Is replaced: nobody can be found, and the place goes to another buurt. */
const plein: Verhaal = {
  team: 'plein',
  voorvallen: [
    meld('2026-09-01', 'BU99990002'),
    op('2026-09-20', { soort: 'werving_starten' }),
    op('2026-10-15', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 180 }),
    komt('2026-11-30', 'plein-1', 'kenner'),
    op('2027-01-20', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 180 }),
    gaat('2027-03-05', 'plein-1'),
    op('2027-05-10', { soort: 'vervangen', doorBuurt: 'BU99990003', reden: 'na acht maanden werven geen groep' }),
  ],
};

/** Pauses when its begeleider falls ill, and comes back with another. */
const kade: Verhaal = {
  team: 'kade',
  voorvallen: [
    meld('2026-09-01', 'BU99990004'),
    op('2026-10-01', { soort: 'werving_starten' }),
    komt('2026-10-20', 'kade-1', 'kenner', 'verbinder'),
    komt('2026-11-15', 'kade-2'),
    komt('2026-11-25', 'kade-3'),
    op('2026-12-10', { soort: 'team_vormen' }),
    op('2027-01-05', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-2' }),
    ...ritme('2027-01-15', '2027-10-01', 1, 90, 3),
    vraag('2027-01-15', 'zwerfafval', 'Zwerfafval langs het water', {
      thema: 'groen',
      bron: 'bewoners',
      kans: 5,
      zwaarte: 1,
      kijk: '2027-05-01',
    }),
    vraag('2027-01-15', 'bankjes', 'Bankjes aan de kade', {
      thema: 'ontmoeting',
      bron: 'wijkplan',
      kans: 3,
      zwaarte: 3,
      reden: 'geld_ontbreekt',
      kijk: '2027-09-01',
    }),
    ...doe('zwerfafval', ['2027-02-20', '2027-03-15', '2027-06-30'], 25, 'zakken', 140, 300),
    op('2027-10-04', { soort: 'pauzeren', reden: 'begeleider ziek' }),
    op('2028-03-01', { soort: 'begeleider_wisselen', begeleider: 'begeleider-1' }),
    op('2028-03-08', { soort: 'hervatten' }),
    komt('2028-04-10', 'kade-4', 'ondernemer'),
    ...ritme('2028-03-15', '2029-12-31', 1, 75, 4),
    ...doe('bankjes', ['2028-05-01', '2028-10-01', '2029-04-12'], 80, 'bankjes', 6, 7400),
  ],
};

/** Stops: too much hung on one person. */
const hoek: Verhaal = {
  team: 'hoek',
  voorvallen: [
    meld('2026-09-01', 'BU99990005'),
    op('2026-09-15', { soort: 'werving_starten' }),
    op('2026-09-15', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-2' }),
    komt('2026-10-01', 'hoek-1', 'kenner', 'verbinder', 'ondernemer'),
    komt('2026-10-10', 'hoek-2'),
    komt('2026-10-10', 'hoek-3'),
    op('2026-10-20', { soort: 'team_vormen' }),
    ...ritme('2026-11-01', '2027-09-01', 2, 60, 3),
    vraag('2026-11-01', 'speelplek', 'Speelplek opknappen', {
      thema: 'ontmoeting',
      bron: 'bewoners',
      kans: 3,
      zwaarte: 2,
      kijk: '2027-04-01',
    }),
    op('2027-01-10', { soort: 'opgave_oppakken', opgave: 'speelplek', project: 'project-speelplek' }),
    op('2027-02-01', { soort: 'project_voortzetten', project: 'project-speelplek', fase: 'voorbereiding' }),
    // Recorded for the wrong volunteer, and put right three weeks later.
    gaat('2027-05-20', 'hoek-2'),
    op('2027-06-10', {
      soort: 'corrigeren',
      betreft: 'hoek-gaat-hoek-2',
      reden: 'het was hoek-3 die vertrok',
      wordt: { soort: 'vrijwilliger_vertrokken', versie: 2, datum: Datum.parse('2027-05-20'), vrijwilliger: 'hoek-3' },
    }),
    gaat('2027-08-20', 'hoek-1'),
    op('2027-09-10', { soort: 'project_staken', project: 'project-speelplek', reden: 'geen trekker meer' }),
    op('2027-09-15', { soort: 'stoppen', reden: 'er is geen groep over' }),
  ],
};

/** The four stories. */
export const verhalen: readonly Verhaal[] = [tuinen, plein, kade, hoek];

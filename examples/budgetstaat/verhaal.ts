import {
  changeBijdrage,
  draftBegrotingswijziging,
  type Financieringsplan,
  type Geldinhoud,
  type Geldsoort,
} from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { Aandeel, type Datum, euro } from 'buurtaanpak/kern';
import { type Overeenkomstdossier, type Samenwerkingsovereenkomst, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { Programma } from 'buurtaanpak/programma';
import { dag } from '../overeenkomsten/documenten/bouwstenen.js';
import { maakLeeuwarden } from '../overeenkomsten/documenten/leeuwarden.js';
import { legVast, type Opdracht } from '../overeenkomsten/legVast.js';
import { verzinTeams } from '../verzonnen/verzinTeams.js';

/** The names are made up. The codes have the form of CBS and mean no buurt in particular. */
const NAMEN = [
  'Molenhoek',
  'Kanaalzicht',
  'De Wissel',
  'Zonneveld',
  'Havenkwartier',
  'Boomgaard',
  'Lindenhof',
  'Vogelbuurt',
  'Parkrand',
  'Stationsbuurt',
  'Terpdorp',
  'Middenwijk',
];

const BUURTEN = NAMEN.map((naam, i) => ({
  buurt: Buurtcode.parse(`BU008099${String(i + 1).padStart(2, '0')}`),
  naam,
  programma: i < 8 ? 'leeuwarden-oost' : 'energie',
}));

/**
 * The plan of the letter, in which the costs of a suspension move on. The first year of the gemeente is paid in two instalments, and is
 * covered in part by a specifieke uitkering. The letter has neither: both are made up, and so is the SiSa code.
 */
function vulAan(plan: Financieringsplan): Financieringsplan {
  const termijnen = [
    { id: 'voorschot', aandeel: Aandeel.parse('80'), gepland: dag('2027-09-15') },
    { id: 'slot', aandeel: Aandeel.parse('20'), gepland: dag('2028-10-15') },
  ];
  const { perioden, ...rest } = changeBijdrage(plan, 'leeuwarden-2', { termijnen });
  const uitkering = {
    id: 'verzonnen-spuk',
    soort: 'specifieke_uitkering',
    van: 'bzk',
    naar: 'leeuwarden',
    bedrag: euro(30_000),
    dekt: ['leeuwarden-2'],
    sisacode: 'X99',
    aard: 'exact',
    doel: 'begeleiden',
  } as const;
  return {
    ...rest,
    bijOpschorting: 'schuift_op',
    perioden: perioden.map((een) =>
      een.programmajaar === 2 ? { ...een, bijdragen: [...een.bijdragen, uitkering] } : een,
    ),
  };
}

function maakTekst(): Samenwerkingsovereenkomst {
  const tekst = maakLeeuwarden(dag('2026-09-01'));
  const besluit = { kenmerk: 'verzonnen', datum: dag('2026-06-09') };
  return {
    ...tekst,
    partijen: tekst.partijen.map((een) => (een.rol === 'gemeente' ? { ...een, besluit } : een)),
    financieringsplan: vulAan(tekst.financieringsplan),
    reikwijdte: {
      ...tekst.reikwijdte,
      buurten: BUURTEN.map(({ buurt, programma }) => ({ buurt, programma })),
    },
  };
}

/** A fact about money, recorded on the day itself or later. */
function geld<S extends Geldsoort>(soort: S, op: string, inhoud: Geldinhoud[S], geregistreerd = op): Opdracht {
  const datum = dag(op);
  return {
    soort: 'leg_vast',
    datum,
    geregistreerd: dag(geregistreerd),
    feit: { soort, datum, ...inhoud },
  } as Opdracht;
}

/** What the books said of the last day of 2027, recorded when the letter of the administration came. */
const bevestigd = (bijdrage: string, stand: Geldinhoud['stand_bevestigd']['stand'], bedrag: number): Opdracht =>
  geld(
    'stand_bevestigd',
    '2027-12-31',
    { bijdrage, stand, bedrag: euro(bedrag), kenmerk: 'ADM-2028-004' },
    '2028-01-07',
  );

/** Up to the decision of the council in December 2027: the work stood still in November, so the money of that month moves to 2028. */
const TOT_DE_RAAD: readonly Opdracht[] = [
  { soort: 'stel_op', datum: dag('2026-06-15'), document: maakTekst() },
  { soort: 'bied_aan', datum: dag('2026-07-01') },
  { soort: 'onderteken', datum: dag('2026-08-25'), partij: 'leeuwarden', functie: 'burgemeester' },
  { soort: 'onderteken', datum: dag('2026-08-25'), partij: 'buurkracht', functie: 'directeur' },
  geld('verplichting_aangegaan', '2026-08-28', { bijdrage: 'bzk-1', bedrag: euro(150_000) }),
  { soort: 'neem_in_werking', datum: dag('2026-09-01') },
  { soort: 'informeer_raad', datum: dag('2026-09-08'), onderwerp: 'Raadsbrief over de overeenkomst' },
  geld('betaald', '2026-09-10', { bijdrage: 'bzk-1', bedrag: euro(120_000), voorschot: true }),
  geld('jaar_afgesloten', '2027-03-01', { begrotingsjaar: 2026 }),
  geld('verplichting_aangegaan', '2027-08-20', { bijdrage: 'leeuwarden-2', bedrag: euro(60_000) }),
  { soort: 'evalueer', datum: dag('2027-08-31'), moment: 'jaar-1', eind: false, uitkomst: 'Alle buurten gaan door.' },
  geld('uitkering_ontvangen', '2027-09-20', { bijdrage: 'verzonnen-spuk', bedrag: euro(24_000) }),
  { soort: 'schort_op', datum: dag('2027-10-25'), vanaf: dag('2027-11-01'), reden: 'De begeleiders zijn ziek.' },
  { soort: 'hervat', datum: dag('2027-11-25'), vanaf: dag('2027-12-01') },
];

/** After it: a payment that came late and was recorded later, what the books said, and a buurt that stops. */
const NA_DE_RAAD: readonly Opdracht[] = [
  bevestigd('leeuwarden-2', 'betaald', 0),
  bevestigd('leeuwarden-2', 'gerealiseerd', 15_000),
  bevestigd('leeuwarden-2', 'verplicht', 60_000),
  bevestigd('bzk-1', 'betaald', 120_000),
  geld('betaald', '2027-12-28', { bijdrage: 'leeuwarden-2', bedrag: euro(48_000), termijn: 'voorschot' }, '2028-01-11'),
  geld('vastgesteld', '2028-01-14', { bijdrage: 'bzk-1', bedrag: euro(150_000) }),
  geld('betaald', '2028-01-20', { bijdrage: 'bzk-1', bedrag: euro(30_000) }),
  {
    soort: 'stop_buurt',
    datum: dag('2028-01-25'),
    buurt: Buurtcode.parse('BU00809912'),
    laatsteDag: dag('2028-01-31'),
    reden: 'Het team is opgeheven.',
  },
];

/** The council decides what the sheet of that day proposes: the contents of each proposal become a fact. */
function besluit(dossier: Overeenkomstdossier, op: Datum): Opdracht[] {
  const { voorstellen } = draftBegrotingswijziging(toGeldverloop(dossier), { peildatum: op });
  return voorstellen.map((inhoud) => ({
    soort: 'leg_vast',
    datum: op,
    feit: { datum: op, kenmerk: 'raadsbesluit (verzonnen)', ...inhoud },
  })) as Opdracht[];
}

/** A year and a half of the money of Leeuwarden. What is real and what is made up is told by `HERKOMST`. */
export function vertelVerhaal(): Programma {
  const eerst = legVast(TOT_DE_RAAD);
  const overeenkomst = legVast([...besluit(eerst, dag('2027-12-20')), ...NA_DE_RAAD], eerst);
  return Programma.create({
    naam: 'Buurtaanpak Leeuwarden',
    deelnemers: [
      {
        id: 'leeuwarden',
        naam: 'Leeuwarden',
        overeenkomst,
        keuze: { buurten: BUURTEN },
        teams: verzinTeams(
          BUURTEN.map(({ buurt }) => buurt),
          dag('2026-09-01'),
        ),
      },
    ],
  });
}

import { readFileSync } from 'node:fs';

const MAP = new URL('../../', import.meta.url);
const lees = (bestand: string): unknown => JSON.parse(readFileSync(new URL(bestand, MAP), 'utf8'));

/** The opzetten of the examples, and those in which every form occurs. */
export function maakOpzetten(): unknown[] {
  const voorbeelden = ['leeuwarden', 'rotterdam', 'zaanstad', 'boxtel-sint-michielsgestel'];
  return [
    ...voorbeelden.map((naam) => lees(`examples/opzet/${naam}.json`)),
    lees('test/goud/opzet-1-volledig.json'),
    lees('test/goud/opzet-2-volledig.json'),
    ...(lees('test/goud/opzet-2-vormen.json') as unknown[]),
  ];
}

/** A letter with everything that a verslag can carry besides its blocks. */
export const maakBrief = (): unknown => lees('test/goud/verslag-2-volledig.json');

const SCHAAL = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'helemaal niet' },
    { waarde: 5, betekenis: 'heel sterk' },
  ],
};

/** A gemeente that is not there, with eight buurten: as small as an opzet can be that goes through every step. */
export const KLEIN = {
  soort: 'opzet',
  versie: 2,
  id: 'voorbeeldstad',
  naam: 'Buurtaanpak Voorbeeldstad',
  indelingsjaar: 2024,
  gemeenten: [{ code: 'GM9001', naam: 'Voorbeeldstad' }],
  kenmerken: [
    { id: 'dorp', naam: 'een dorp', gebieden: ['WK900102'] },
    { id: 'groot', cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 900 }] },
  ],
  bronnen: [
    { id: 'kwb', soort: 'gepubliceerd', jaar: 2024 },
    {
      id: 'klachten',
      soort: 'eigen',
      decimaalteken: ',',
      tabel: {
        tabel: 'Klachten',
        bron: 'gemeente Voorbeeldstad',
        jaar: 2024,
        codekolom: 'buurt',
        kolommen: [{ kolom: 'klachten', sleutel: 'klachten', eenheid: 'aantal', min: 0 }],
      },
    },
  ],
  formulier: { rollen: ['gemeente', 'wijk'], tot: '2026-06-01' },
  routekaarten: [
    {
      soort: 'routekaart',
      versie: 1,
      id: 'samen',
      naam: 'Sociale basis',
      beoordelingsschaal: SCHAAL,
      themas: [
        { id: 'cijfers', naam: 'Cijfers', gewicht: 3 },
        { id: 'mensen', naam: 'Kennis van mensen', gewicht: 7 },
      ],
      criteria: [
        {
          id: 'omvang',
          naam: 'Omvang',
          thema: 'cijfers',
          bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
          richting: 'doel',
          doel: { van: 500, tot: 1000 },
          normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
        },
        {
          id: 'klachten',
          naam: 'Klachten',
          thema: 'cijfers',
          bron: { soort: 'kerncijfer', sleutel: 'klachten' },
          richting: 'lager',
        },
        {
          id: 'animo',
          naam: 'Animo',
          thema: 'mensen',
          bron: { soort: 'beoordeling', minimumRollen: 1 },
          richting: 'hoger',
        },
      ],
    },
    {
      soort: 'routekaart',
      versie: 1,
      id: 'woz',
      naam: 'Wonen',
      criteria: [
        { id: 'woz', naam: 'Woz', bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' }, richting: 'lager' },
      ],
    },
  ],
  programmas: [
    {
      id: 'samen',
      naam: 'sociale basis',
      routekaart: 'samen',
      kostendragers: ['sociaal'],
      quota: [{ id: 'twee', aantal: 2 }],
    },
    {
      id: 'wonen',
      naam: 'wonen',
      routekaart: 'woz',
      gemeente: 'GM9001',
      kostendragers: ['wonen'],
      aantalBuurten: 2,
      quota: [{ id: 'een', aantal: { van: 1, tot: 2 }, waar: { kenmerken: ['dorp'] } }],
    },
  ],
  keuze: {
    kandidaten: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 50 }] },
    regels: [
      { soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 2 },
      { soort: 'liever_aangrenzend', bonus: 0.01 },
    ],
    buren: { soort: 'afstand', hoogstens: 150 },
    reserves: 2,
    zekerheid: { zaad: 'fuzz', trekkingen: 10 },
  },
  partijen: [
    {
      rol: 'gemeente',
      id: 'stad',
      naam: 'gemeente Voorbeeldstad',
      gemeentecode: 'GM9001',
      ondertekenaars: [{ functie: 'burgemeester' }],
    },
    { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
    { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
  ],
  overeenkomst: {
    id: 'overeenkomst',
    titel: 'Overeenkomst',
    onderwerp: 'Drie buurten.',
    themas: ['wonen'],
    start: '2026-09-01',
    golven: [{ maanden: 0 }, { maanden: 6 }],
  },
  geld: {
    naam: 'Financiering',
    kostendragers: [
      { id: 'sociaal', naam: 'sociaal domein', partij: 'stad' },
      { id: 'wonen', naam: 'wonen', partij: 'stad', taakveld: { code: '8.3', jaar: 2026 } },
    ],
    jaren: [
      {
        programmajaren: [1],
        bijdragen: [{ van: 'bzk', bedrag: '30000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
      },
      {
        programmajaren: [2, 3],
        benodigd: '12000.00',
        bijdragen: [{ van: 'stad', bedrag: '12000.00', doel: 'begeleiden', verdeelsleutel: 'per_buurt' }],
      },
    ],
  },
  teams: { maandenTotTeam: 6 },
  brieven: {
    kleineAantallen: 5,
    stukken: [
      'raadsbrief',
      'selectieverantwoording',
      'samenvatting',
      'voortgangsrapportage',
      'teamoverzicht',
      'financiele_verantwoording',
      'budgetstaat',
    ],
    raadsbrief: { aanleiding: ['Bewoners doen meer zelf.'], kanttekeningen: ['Het is een aanvulling.'] },
  },
  register: {
    organisatie: 'Gemeente Voorbeeldstad',
    status: 'In ontwikkeling',
    contact: 'algoritmes@voorbeeld.nl',
    publicatiecategorie: 'Overige algoritmes',
    doel: 'Kiezen waar wordt geholpen.',
    proportionaliteit: 'Zonder cijfers is een keuze minder goed uit te leggen.',
    menselijkeTussenkomst: 'Het college besluit.',
    risicos: 'Cijfers kunnen verouderd zijn.',
    grondslag: 'Gemeentewet, artikel 160.',
    impacttoetsen: 'Geen.',
  },
};

const BUURTEN = [1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => `BU90010${nummer < 6 ? 1 : 2}0${nummer}`);

/** Everything that can be handed to a run of the small opzet. */
const GEGEVENS = {
  rijen: {
    kwb: [
      { gwb_code_10: 'GM9001', regio: 'Voorbeeldstad', recs: 'Gemeente', a_inw: '5400', 'g_wozbag  ': '288' },
      ...BUURTEN.map((code, i) => ({
        gwb_code_10: code,
        regio: `Buurt ${i + 1}`,
        recs: 'Buurt',
        a_inw: String(400 + 125 * i),
        'g_wozbag  ': i === 3 ? '.' : String(410 - 30 * i),
      })),
    ],
    klachten: BUURTEN.map((buurt, i) => ({ buurt, klachten: i === 5 ? '' : `${i},5` })),
  },
  oordelen: [
    {
      soort: 'beoordelingen',
      versie: 1,
      routekaart: 'samen',
      rijen: BUURTEN.map((buurt, i) => ({
        buurt,
        criterium: 'animo',
        rol: i % 2 === 0 ? 'gemeente' : 'wijk',
        beoordelaar: `beoordelaar-${i}`,
        score: 1 + (i % 5),
        datum: '2026-05-11',
      })),
    },
  ],
  punten: BUURTEN.map((code, i) => ({ code, x: 100 * i, y: 0 })),
};

/** An opzet with what it is run on: also half-way, with a choice of people, and with scores of an app itself. */
export function maakOpzetlopen(): unknown[] {
  const eigen = [
    { code: BUURTEN[0], programma: 'samen', quotum: 'twee', motief: 'Hier is al een team.' },
    { code: BUURTEN[1], programma: 'samen', score: 0.5 },
    { code: BUURTEN[6], programma: 'wonen' },
    { code: BUURTEN[7], programma: 'wonen' },
  ];
  const scores = { samen: BUURTEN.map((code, i) => ({ code, score: i === 2 ? null : i / 10 })) };
  return [
    { opzet: KLEIN, gegevens: GEGEVENS },
    { opzet: KLEIN, gegevens: { ...GEGEVENS, selectie: eigen, start: '2027-01-01' } },
    { opzet: KLEIN, gegevens: { rijen: GEGEVENS.rijen, scores, buren: [[BUURTEN[0], BUURTEN[1]]] } },
  ];
}

/** An opzet with the sheets of a form as people handed them in. */
export function maakOpzetbladen(): unknown[] {
  const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'];
  const rijen = BUURTEN.map((buurt, i) => [buurt, 'animo', 'wijk', `bewoner-${i}`, 1 + (i % 5), '2026-05-11', '']);
  return [{ opzet: KLEIN, bladen: [{ naam: 'samen', bron: 'een.xlsx', rijen: [kop, ...rijen] }] }];
}

import { Opzet } from 'buurtaanpak/opzet';

const schaal = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'niet' },
    { waarde: 5, betekenis: 'zeer' },
  ],
};
const cijfer = (sleutel: string) => ({ soort: 'kerncijfer', sleutel });
const waar = {
  gebieden: ['WK008020', 'GM0080'],
  kenmerken: ['dorp', 'oost'],
  zonderKenmerken: ['stad', 'onbekend'],
  cijfers: [
    { cijfer: 'aantal_inwoners', minimaal: 100, maximaal: 5000 },
    { cijfer: 'aantal_inwoners:2023', minimaal: 1 },
    { cijfer: 'lokale_druk', maximaal: 0.5 },
    { cijfer: 'bestaat_niet:2023', maximaal: 2 },
    { cijfer: 'bestaat_niet', maximaal: 2 },
  ],
  typisch: { cijfers: ['aantal_inwoners'], hoogstens: 0.5 },
};
const criterium = (id: string, rest: object) => ({
  id,
  naam: `Criterium ${id}`,
  richting: 'hoger',
  bron: cijfer('aantal_inwoners'),
  ...rest,
});

/** Every form of normalisation, treatment, gap, judgement and way of weighing that a Routekaart can have. */
const vormen = {
  soort: 'routekaart',
  versie: 1,
  id: 'vormen',
  naam: 'Vormen 1',
  omschrijving: 'Alle vormen, 12 stuks.',
  beoordelingsschaal: schaal,
  weging: { methode: 'swing', punten: { a: 100, b: 50, c: 25, d: 10, e: 5, f: 1 } },
  dekking: 0.75,
  themas: [
    {
      id: 'a',
      naam: 'A',
      weging: { methode: 'rangorde', volgorde: [['n1', 'n2'], 'n3', 'n4', 'n5', 'n6'] },
    },
    {
      id: 'b',
      naam: 'B',
      weging: { methode: 'ahp', vergelijkingen: [{ a: 'n7', b: 'n8', verhouding: 3 }] },
      aggregatie: { methode: 'harmonisch' },
    },
    { id: 'c', naam: 'C', weging: { methode: 'entropie' }, aggregatie: { methode: 'copeland' }, dekking: 0.5 },
    { id: 'd', naam: 'D', weging: { methode: 'critic' } },
    { id: 'e', naam: 'E', weging: { methode: 'pca' }, aggregatie: { methode: 'meetkundig' } },
    { id: 'f', naam: 'F', weging: { methode: 'gelijk' }, aggregatie: { methode: 'machtsgemiddelde', macht: 0.5 } },
  ],
  criteria: [
    criterium('n1', { thema: 'a', normalisatie: { methode: 'zscore', gemiddelde: 100, spreiding: 10 } }),
    criterium('n2', {
      thema: 'a',
      normalisatie: { methode: 'zscore' },
      ontbrekend: { regel: 'gemiddelde', groep: 'wijk' },
    }),
    criterium('n3', {
      thema: 'a',
      normalisatie: { methode: 'robuuste_zscore' },
      ontbrekend: { regel: 'mediaan', groep: 'alle' },
    }),
    criterium('n4', { thema: 'a', normalisatie: { methode: 'rang' }, ontbrekend: { regel: 'bodem' } }),
    criterium('n5', { thema: 'a', normalisatie: { methode: 'borda' }, ontbrekend: { regel: 'weigeren' } }),
    criterium('n6', { thema: 'a', normalisatie: { methode: 'vector' } }),
    criterium('n7', { thema: 'b', normalisatie: { methode: 'afstand_maximum' }, behandeling: {} }),
    criterium('n8', {
      thema: 'b',
      normalisatie: { methode: 'afstand_referentie', waarde: 750 },
      behandeling: { winsoriseren: 3, transformatie: { methode: 'log' } },
    }),
    criterium('n9', {
      thema: 'c',
      normalisatie: { methode: 'ijkpunten', onder: 100, boven: 900 },
      behandeling: { transformatie: { methode: 'boxcox', lambda: 0.5 } },
    }),
    criterium('n10', {
      thema: 'c',
      normalisatie: { methode: 'categorieen', grenzen: [500, 1000], scores: [0, 0.5, 1] },
    }),
    criterium('n11', {
      thema: 'd',
      normalisatie: { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.5], scores: [0, 1] },
    }),
    criterium('n12', {
      thema: 'd',
      richting: 'doel',
      doel: { van: 500, tot: 1000 },
      normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
    }),
    criterium('n13', { thema: 'e', richting: 'lager', bron: cijfer('bestaat_niet') }),
    criterium('n14', {
      thema: 'e',
      bron: {
        soort: 'beoordeling',
        rolgewichten: { gemeente: 1, wijk: 2 },
        minimumStemmen: { wijk: 2 },
        minimumRollen: 1,
        perRol: 'mediaan',
      },
    }),
    criterium('n15', {
      thema: 'f',
      bron: { soort: 'beoordeling', minimumRollen: 2 },
      normalisatie: { methode: 'percentielrang' },
    }),
    criterium('n16', { thema: 'f', bron: cijfer('lokale_druk') }),
  ],
};

/** Without themas; with a scale without anchors of its own and a band that is not there. */
const kaal = {
  soort: 'routekaart',
  versie: 1,
  id: 'kaal',
  naam: 'Kaal',
  aggregatie: { methode: 'harmonisch' },
  weging: { methode: 'rangorde', volgorde: ['k1', 'weg'] },
  criteria: [criterium('k1', { richting: 'doel' }), criterium('k2', { bron: { soort: 'beoordeling', schaal } })],
};

const geld = {
  naam: 'Geld voor 4 jaar',
  kostendragers: [
    { id: 'oost', naam: 'Oost', partij: 'gemeente', taakveld: { code: '6.1', jaar: 2026 } },
    { id: 'energie', naam: 'Energie 2030', partij: 'gemeente' },
    { id: 'los', naam: 'Los', partij: 'wie-dan' },
  ],
  jaren: [
    {
      programmajaren: [1],
      benodigd: '200000.00',
      bijdragen: [
        {
          id: 'bzk',
          van: 'bzk',
          bedrag: '150000.00',
          aard: 'ten_minste',
          doel: 'directe_kosten',
          toelichting: 'Ruim 150.000 euro',
        },
        { van: 'wie-dan', bedrag: '100.00', doel: 'overig', taakveld: { code: '0.10', jaar: 2026 } },
      ],
    },
    {
      programmajaren: [3, 2],
      benodigd: '60000.00',
      bijdragen: [
        {
          id: 'gemeente',
          van: 'gemeente',
          bedrag: '60000.00',
          aard: 'exact',
          doel: 'begeleiden',
          verdeelsleutel: 'per_buurt',
          btw: { tarief: '21', bedrag: '10413.22', verwerking: 'compensabel' },
          voorwaarden: [
            { omschrijving: 'De raad besluit.', uiterlijk: '2026-12-01' },
            { omschrijving: 'Er is een team.' },
          ],
        },
        {
          id: 'sleutel',
          van: 'gemeente',
          bedrag: '1000.00',
          aard: 'geraamd',
          bandbreedte: { minimum: '500.00', maximum: '1500.00' },
          doel: 'evaluatie',
          verdeelsleutel: [
            { soort: 'vast', kostendrager: 'oost', bedrag: '100.00' },
            { soort: 'procent', kostendrager: 'energie', procent: '25' },
            { soort: 'rest', kostendrager: 'weg' },
          ],
          btw: { tarief: '9', bedrag: '10.00', verwerking: 'kostprijsverhogend' },
        },
        {
          id: 'aandelen',
          van: 'gemeente',
          bedrag: '300.00',
          aard: 'ten_hoogste',
          doel: 'projecten',
          verdeelsleutel: [
            { soort: 'aandeel', kostendrager: 'oost', aandeel: '1.5' },
            { soort: 'aandeel', kostendrager: 'energie', aandeel: '3' },
          ],
          btw: { tarief: '21', bedrag: '10.00', verwerking: 'verrekenbaar' },
        },
        {
          id: 'kan-niet',
          van: 'gemeente',
          bedrag: '10.00',
          aard: 'exact',
          doel: 'coordinatie',
          verdeelsleutel: [{ soort: 'procent', kostendrager: 'oost', procent: '50' }],
        },
        { id: 'niemand', van: 'bzk', bedrag: '10.00', aard: 'exact', doel: 'werven', verdeelsleutel: 'per_buurt' },
      ],
    },
    { programmajaren: [3], benodigd: '10.00', bijdragen: [] },
  ],
};

const signaal = { ernst: 'waarschuwing', reden: 'Zo blijft het team op gang: binnen 6 weken.' };

/** An opzet with every part and every form, and with keys that lead nowhere. */
export const volledigeOpzet: Opzet = Opzet.parse({
  $schema: 'opzet-2.json',
  soort: 'opzet',
  versie: 2,
  id: 'vol',
  naam: 'Alles in 1 opzet',
  indelingsjaar: 2024,
  gemeenten: [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ],
  kenmerken: [
    { id: 'oost', naam: 'Oost', gebieden: ['WK008020', 'GM0080'] },
    { id: 'dorp', cijfers: [{ cijfer: 'aantal_inwoners', maximaal: 500 }] },
    {
      id: 'stad',
      naam: 'stad 2',
      gebieden: ['BU00802001'],
      cijfers: [
        { cijfer: 'lokale_druk', minimaal: 1 },
        { cijfer: 'aantal_inwoners', minimaal: 500 },
      ],
    },
    { id: 'niets', gebieden: [] },
  ],
  bronnen: [
    { id: 'kwb', soort: 'gepubliceerd', jaar: 2024, vorm: 'kwb' },
    { id: 'kwb-2023', soort: 'gepubliceerd', jaar: 2023, indeling: 2023 },
    {
      id: 'eigen',
      soort: 'eigen',
      tabel: {
        tabel: 'Meting 2025',
        bron: 'gemeente Leeuwarden',
        jaar: 2025,
        codekolom: 'code',
        kolommen: [{ kolom: 'Druk per 1000', sleutel: 'lokale_druk', eenheid: 'aantal' }],
      },
    },
  ],
  formulier: { rollen: ['wijk'], tot: '2026-06-01', toelichting: 'Over de buurt, niet over 1 persoon.' },
  routekaarten: [vormen, kaal],
  programmas: [
    {
      id: 'een',
      naam: 'Programma 1',
      routekaart: 'vormen',
      gemeente: 'GM0080',
      kostendragers: ['oost', 'energie'],
      aantalBuurten: 3,
      quota: [
        { id: 'bereik', naam: 'Bereik 2 tot 4', aantal: { van: 2, tot: 4 }, waar },
        { id: 'een-buurt', aantal: 1 },
      ],
    },
    {
      id: 'twee',
      naam: 'Programma 2',
      routekaart: 'vormen',
      gemeente: 'GM0999',
      quota: [{ id: 'q', aantal: { van: 0, tot: 1 } }],
    },
    {
      id: 'drie',
      naam: 'Programma 3',
      routekaart: 'weg',
      kostendragers: ['energie'],
      aantalBuurten: 2,
      quota: [{ id: 'vast', aantal: 2 }],
    },
  ],
  keuze: {
    kandidaten: waar,
    doel: { soort: 'totaal', gewichten: { een: 2, weg: 0.5 } },
    voorrang: ['BU00802001'],
    loting: { marge: 0.01, bron: 'de trekking van de Lotto van 5 september 2026', zaad: 'Lotto 2026-09-05' },
    decimalen: 6,
    knopenbudget: 40_000,
    pivotbudget: 150_000,
    buren: { soort: 'afstand', hoogstens: 250.5 },
    reserves: 1,
    zekerheid: {
      zaad: 'x',
      trekkingen: 100,
      onzekerheid: {
        gewichten: { methode: 'dirichlet' },
        normalisaties: [{ methode: 'minmax' }],
        aggregaties: [{ methode: 'rekenkundig' }],
        aanvullingen: [{ regel: 'weglaten' }],
        criteriumWeglaten: true,
        rolWeglaten: true,
        bootstrap: true,
      },
    },
    regels: [
      { soort: 'vast', code: 'BU00802001', motief: 'Daar is in 2025 begonnen.' },
      { soort: 'vast', code: 'GM0080' },
      { soort: 'uitgesloten', codes: ['BU00802002'], motief: 'Sloop in 2027.' },
      { soort: 'uitgesloten', codes: ['BU00802002', 'BU00802003'], motief: 'Sloop.' },
      { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk', programmas: ['een', 'weg'] },
      {
        soort: 'hoogstens_per_groep',
        hoogstens: 1,
        groepen: [
          { naam: 'Groep 1', codes: ['BU00802001'] },
          { naam: 'Groep 2', codes: ['BU00802002'] },
        ],
      },
      { soort: 'niet_aangrenzend' },
      { soort: 'liever_aangrenzend', bonus: 0.05 },
      { soort: 'samen', codes: ['BU00802001', 'BU00802002'] },
      { soort: 'niet_samen', codes: ['BU00802001', 'BU00802002'] },
      { soort: 'inwoners', minimaal: 1000, maximaal: 20000 },
      { soort: 'inwoners' },
      { soort: 'minimumscore', minimaal: 0.25, programma: 'een' },
      { soort: 'minimumscore', minimaal: 0.25 },
      { soort: 'aantal_met', aantal: { van: 1, tot: 2 }, waar, programmas: ['een'] },
      { soort: 'aantal_met', aantal: 1, waar: {} },
    ],
  },
  partijen: [
    {
      rol: 'gemeente',
      id: 'gemeente',
      naam: 'gemeente Leeuwarden',
      gemeentecode: 'GM0080',
      ondertekenaars: [{ functie: 'burgemeester' }],
    },
    { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
    { rol: 'medefinancier', id: 'bzk', naam: 'BZK (directie 3)', ondertekenaars: [] },
  ],
  overeenkomst: {
    id: 'o',
    titel: 'Overeenkomst 2026',
    onderwerp: 'Buurten in 3 golven.',
    themas: ['energie', 'wijk 2030'],
    start: '2026-09-01',
    jaren: 3,
    golven: [{}, { maanden: 1 }, { jaren: 1, maanden: 6, dagen: 1 }],
    verplichtingen: [
      {
        id: 'v1',
        wie: 'buurkracht',
        soort: 'werven',
        wat: 'Werven in 12 buurten.',
        periode: { van: '2026-09-01', tot: '2027-08-31' },
        bewijs: 'Een lijst.',
      },
      {
        id: 'v2',
        wie: 'weg',
        soort: 'betalen',
        wat: 'Betalen.',
        periode: { van: '2026-09-01', tot: '2027-08-31' },
        bewijs: 'Een rekening.',
      },
    ],
    evaluatiemomenten: [{ id: 'e', datum: '2027-09-01', onderwerp: 'Na 1 jaar' }],
    beeindiging: { opzegtermijnMaanden: 3, gronden: ['Geen geld in 2027.'] },
    bijlagen: [{ id: 'b', titel: 'Bijlage 1' }],
  },
  geld,
  teams: {
    maandenTotTeam: 6,
    signaalregels: [
      { soort: 'geen_contact', weken: 6, ...signaal },
      { soort: 'te_weinig_vrijwilligers', minimum: 1, ...signaal },
      { soort: 'rol_ontbreekt', rollen: ['kenner', 'verbinder'], ...signaal },
      { soort: 'rol_ontbreekt', rollen: [], ...signaal },
      { soort: 'een_persoon_draagt_alles', ...signaal },
      { soort: 'werving_duurt_lang', maanden: 6, ...signaal },
      { soort: 'geen_project', maanden: 1, ...signaal },
      { soort: 'begeleiding_eindigt', maanden: 6, ...signaal },
      { soort: 'financiering_eindigt_eerst', ...signaal },
      { soort: 'wachtkamer_over_tijd', ...signaal },
    ],
    ervaringsregels: [{ zwaarte: 3, afgerond: 1, maanden: 6, reden: 'Na 1 project.' }],
  },
  evaluatieplan: {
    soort: 'evaluatieplan',
    versie: 1,
    naam: 'Plan 2026',
    vastgesteldOp: '2026-08-01',
    uitkomsten: [{ sleutel: 'team', naam: 'Team na 1 jaar', soort: 'janee' }],
    kenmerken: [{ sleutel: 'soort', naam: 'soort buurt', soort: 'groep' }],
    vergelijkingen: [
      { sleutel: 'a', uitkomst: 'team', kenmerk: 'soort', op: '2027-09-01' },
      { sleutel: 'b', uitkomst: 'team', kenmerk: 'soort', op: '2027-09-01', vanaf: '2026-09-01', groep: 'dorp 1' },
      { sleutel: 'c', uitkomst: 'weg', kenmerk: 'weg', op: '2027-09-01', groep: 'dorp', tegenover: 'Oost' },
    ],
    alfa: 0.05,
    correctie: 'benjamini_hochberg',
    onderscheidingsvermogen: 0.8,
    margeDagen: 30,
    geloot: false,
  },
  brieven: {
    kleineAantallen: 10,
    stukken: ['raadsbrief', 'samenvatting'],
    raadsbrief: { aanleiding: ['In 2025 bleek het nodig.'], kanttekeningen: ['Het kost 2 jaar.'] },
    selectieverantwoording: { oneens: ['Bel 14 058.'] },
  },
  register: {
    organisatie: 'Gemeente Leeuwarden',
    status: 'In ontwikkeling',
    contact: 'algoritmes@voorbeeld.nl',
    publicatiecategorie: 'Overige algoritmes',
    doel: 'Kiezen van 12 buurten.',
    proportionaliteit: 'Uitlegbaar.',
    menselijkeTussenkomst: 'Het college besluit.',
    risicos: 'Oude cijfers.',
    grondslag: 'Gemeentewet, artikel 160.',
    impacttoetsen: 'Geen.',
    begin: '2026-01',
    trefwoorden: ['buurten', 'energie 2030'],
    grondslagen: [{ title: 'Gemeentewet', link: 'https://wetten.overheid.nl/BWBR0005416' }],
    bronnen: [{ title: 'CBS 2024', link: 'https://www.cbs.nl/' }],
    uitgevoerdeImpacttoetsen: [{ title: 'IAMA 2026' }, { title: 'DPIA', link: 'https://voorbeeld.nl/dpia' }],
  },
});

import { addDuur, createToeval, type Datum, type Toeval } from 'buurtaanpak/kern';
import { decideTeam, evolveTeam, initialTeamdossier, type Teamcommando, type Teamdossier } from 'buurtaanpak/team';

/** Opgaven that a team might take on; made up, after the themes of the letter. */
const OPGAVEN = [
  {
    titel: 'Warmtescan van de woningen',
    thema: 'energie',
    bron: 'verduurzamingsopgave',
    omvang: 2,
    complexiteit: 2,
    kans: 5,
  },
  {
    titel: 'Samen isolatie inkopen',
    thema: 'energie',
    bron: 'verduurzamingsopgave',
    omvang: 3,
    complexiteit: 4,
    kans: 3,
  },
  { titel: 'Geveltuinen in de straat', thema: 'groen', bron: 'bewoners', omvang: 1, complexiteit: 1, kans: 5 },
  {
    titel: 'Maandelijkse koffieochtend',
    thema: 'ontmoeting',
    bron: 'sociale_basis',
    omvang: 1,
    complexiteit: 1,
    kans: 4,
  },
  { titel: 'Speelplek opknappen', thema: 'ontmoeting', bron: 'wijkplan', omvang: 3, complexiteit: 3, kans: 3 },
  { titel: 'Zwerfafval aanpakken', thema: 'groen', bron: 'bewoners', omvang: 2, complexiteit: 1, kans: 4 },
  {
    titel: 'Veilige oversteek bij de school',
    thema: 'veiligheid',
    bron: 'wijkplan',
    omvang: 3,
    complexiteit: 5,
    kans: 1,
  },
  { titel: 'Buurtpreventie', thema: 'veiligheid', bron: 'bewoners', omvang: 2, complexiteit: 3, kans: 2 },
] as const;

/** The roles of a team, in the order in which people take them. */
const ROLLEN = ['kenner', 'verbinder', 'ondernemer'] as const;

type Velden = { readonly soort: Teamcommando['soort'] } & Record<string, unknown>;

/** The commands of one team in its first year: made up by chance from the seed of the buurt, in the order in which they happen. */
function verzinEersteJaar(buurt: string, start: Datum, toeval: Toeval): [number, Velden][] {
  // One in sixteen has not found its people within the year.
  const traag = toeval.nextBelow(16) === 0;
  const gevormd = traag ? 400 : 75 + toeval.nextBelow(60);
  const aantal = 5 + toeval.nextBelow(5);
  const gekozen = toeval.shuffle(OPGAVEN).slice(0, 5);
  const stappen: [number, Velden][] = [
    [0, { soort: 'gebied_aanmelden', buurt, begeleidingsjaren: 3 }],
    [10 + toeval.nextBelow(10), { soort: 'werving_starten' }],
  ];
  for (let v = 1; v <= aantal; v++) {
    const rol = ROLLEN[v - 1];
    stappen.push([
      30 + Math.floor(((gevormd - 35) * v) / aantal),
      { soort: 'vrijwilliger_aansluiten', vrijwilliger: `${buurt}-v${v}`, rollen: rol ? [rol] : [] },
    ]);
  }
  stappen.push(
    [gevormd, { soort: 'team_vormen' }],
    [gevormd + 1, { soort: 'begeleider_toewijzen', begeleider: `begeleider-${1 + toeval.nextBelow(3)}` }],
  );
  for (let dag = gevormd + 7; dag < 365; dag += 30) {
    stappen.push([dag, { soort: 'bijeenkomst_vastleggen', aanwezigen: 3 + toeval.nextBelow(aantal - 2) }]);
    stappen.push([dag + 3, { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 + 15 * toeval.nextBelow(5) }]);
  }
  gekozen.forEach(({ kans, ...opgave }, plaats) => {
    const oordeel = {
      opgave: `o${plaats + 1}`,
      rollen: [],
      urgentie: 3,
      kans,
      reden: kans <= 2 ? 'kans_te_klein' : 'nog_niet_besproken',
      opnieuwBekijkenOp: addDuur(start, { dagen: 365 + 30 * plaats }),
    };
    stappen.push([gevormd + 8, { soort: 'opgave_toevoegen', ...opgave, ...oordeel }]);
  });
  // The opgave with the best chance of a concrete result goes first; the others wait in the wachtkamer.
  const eerst = gekozen
    .map(({ kans }, plaats) => ({ kans, plaats }))
    .sort((a, b) => b.kans - a.kans || a.plaats - b.plaats)
    .slice(0, 2);
  eerst.forEach(({ plaats }, volgorde) => {
    const project = `p${volgorde + 1}`;
    const begin = gevormd + 20 + 40 * volgorde;
    stappen.push(
      [begin, { soort: 'opgave_oppakken', opgave: `o${plaats + 1}`, project }],
      [begin + 15, { soort: 'project_voortzetten', project, fase: 'voorbereiding' }],
      [begin + 45, { soort: 'project_voortzetten', project, fase: 'uitvoering' }],
      [
        begin + 100 + 100 * volgorde,
        { soort: 'project_afronden', project, bewonersBereikt: 20 + 5 * toeval.nextBelow(20), resultaten: [] },
      ],
    );
  });
  return stappen.filter(([dag]) => dag < 365).sort(([a], [b]) => a - b);
}

/** The teams of these buurten through their first year, each command decided on by the library. */
export function verzinTeams(buurten: readonly string[], start: Datum): Teamdossier[] {
  return buurten.map((buurt) => {
    let dossier = initialTeamdossier;
    verzinEersteJaar(buurt, start, createToeval(`team ${buurt}`)).forEach(([dag, velden], plaats) => {
      const datum = addDuur(start, { dagen: dag });
      const hoofd = {
        id: `${buurt}-${plaats + 1}`,
        team: `team-${buurt}`,
        datum,
        geregistreerd: datum,
        door: 'buurkracht-1',
      };
      const gebeurtenissen = decideTeam({ ...hoofd, ...velden } as Teamcommando, dossier);
      for (const gebeurtenis of gebeurtenissen) dossier = evolveTeam(dossier, gebeurtenis);
    });
    return dossier;
  });
}

import type { Evaluatieplan } from 'buurtaanpak/evaluatie';
import type { Deelnemer, Keuze, Programma, Programmaopdracht } from 'buurtaanpak/programma';
import { briefdossier, brieftekst, type Feit, metDeelnemer } from '../programma/dossiers.js';
import { keuzebuurten, proefprogramma } from '../programma/proefprogramma.js';
import { dag, opgave, tellBegin } from '../team/vertel.js';

export const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

export const OPDRACHT: Programmaopdracht = {
  opdrachtgever: 'Ministerie van BZK',
  uitvoerder: 'Buurkracht',
  aantalDeelnemers: 4,
  buurtenPerDeelnemer: 12,
};

/** The choice of the letter with everything that it can hold. */
export const KEUZE: Keuze = {
  besluitdatum: dag('2026-06-30'),
  gescoord: 109,
  konMeedoen: 71,
  quota: [
    { id: 'oost', naam: 'Leeuwarden Oost', programma: 'leeuwarden-oost', van: 8, tot: 8, konMeedoen: 16 },
    { id: 'energie-oost', naam: 'energie in Oost', programma: 'energie', van: 2, tot: 2, konMeedoen: 16 },
    { id: 'energie-dorp', naam: 'energie in een dorp', programma: 'energie', van: 1, tot: 1, konMeedoen: 26 },
    {
      id: 'energie-gemiddeld',
      naam: 'energie in een gewone wijk',
      programma: 'energie',
      van: 1,
      tot: 1,
      konMeedoen: 29,
    },
  ],
  optimaal: true,
  doel: 'totaal',
  gelijkspel: 'uniek',
  zonderScore: [
    { buurt: 'BU00809991', naam: 'Hoekwijk', reden: 'te_weinig_gegevens' },
    { buurt: 'BU00809992', naam: 'Randwijk', reden: 'te_weinig_gegevens' },
  ],
  methode: {
    cijfers: 9,
    oordelen: 2,
    beoordelaars: [
      { rol: 'gemeente', aantal: 3 },
      { rol: 'opbouwwerk', aantal: 2 },
    ],
  },
  zekerheid: {
    trekkingen: 1000,
    kans: 0.23,
    overlap: 0.86,
    bronnen: ['gewichten', 'oordelen'],
    perBuurt: keuzebuurten.map(({ buurt }, i) => ({ buurt, kans: i === 6 ? 0.52 : i === 7 ? 0.65 : 0.9 })),
  },
  buurten: keuzebuurten.map((een, i) => ({ ...een, inwoners: 500 + 50 * i })),
};

/** A deelnemer of one gemeente, and one of two with one agreement. Their buurten are those of the letter, so the first has that code. */
export function anderen(): Deelnemer[] {
  const maak = (id: string, naam: string, gemeenten: readonly (readonly [code: string, naam: string])[]): Deelnemer => {
    const [gemeente, ...rest] = brieftekst().partijen;
    return {
      id,
      naam,
      overeenkomst: briefdossier({
        partijen: [
          ...gemeenten.map(([code, gemeentenaam], i) => ({
            ...gemeente!,
            id: i === 0 ? 'leeuwarden' : `gemeente-${i}`,
            naam: gemeentenaam,
            gemeentecode: code,
          })),
          ...rest,
        ] as never,
      }),
      teams: [],
    };
  };
  return [
    maak('zaanstad', 'Zaanstad', [['GM0080', 'Zaanstad']]),
    maak('boxtel', 'Boxtel en Sint-Michielsgestel', [
      ['GM0080', 'Boxtel'],
      ['GM0845', 'Sint-Michielsgestel'],
    ]),
  ];
}

/** A team that was formed in November 2026 and did a small project in its first year and larger ones after it, with opgaven of every source. */
export const rijkTeam = () =>
  ['v4', 'v5', 'v6']
    .reduce(
      (verhaal, vrijwilliger) =>
        verhaal.op('2026-11-03', { soort: 'vrijwilliger_aansluiten', vrijwilliger, rollen: [] }),
      tellBegin(),
    )
    .op('2026-11-10', opgave('tegels', { omvang: 1 }))
    .op('2026-11-10', opgave('plein', { omvang: 3, bron: 'bewoners' }))
    .op('2026-11-10', opgave('bankje', { omvang: 1, bron: 'bewoners' }))
    .op('2026-11-10', opgave('isolatie', { bron: 'verduurzamingsopgave' }))
    .op('2026-11-12', opgave('maaltijd', { bron: 'sociale_basis', opnieuwBekijkenOp: dag('2028-07-01') }))
    .op('2026-11-14', opgave('verkeer', { opnieuwBekijkenOp: dag('2028-08-01') }))
    .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'tegels' })
    .op('2027-01-10', { soort: 'project_voortzetten', project: 'tegels', fase: 'uitvoering' })
    .op('2027-05-01', { soort: 'project_afronden', project: 'tegels', bewonersBereikt: 30, resultaten: [] })
    .op('2027-12-01', { soort: 'opgave_oppakken', opgave: 'plein', project: 'plein' })
    .op('2027-12-01', { soort: 'opgave_oppakken', opgave: 'bankje', project: 'bankje' })
    .op('2028-01-10', { soort: 'project_voortzetten', project: 'plein', fase: 'uitvoering' })
    .op('2028-01-10', { soort: 'project_voortzetten', project: 'bankje', fase: 'uitvoering' })
    .op('2028-03-01', { soort: 'project_afronden', project: 'plein', bewonersBereikt: 30, resultaten: [] })
    .op('2028-03-01', { soort: 'project_afronden', project: 'bankje', bewonersBereikt: 30, resultaten: [] }).dossier;

/** The money as far as it went: the first year was promised, of the second the gemeente committed, of the third it was asked. */
export const GELD: readonly Feit[] = [
  { soort: 'bijdrage_toegezegd', datum: '2026-06-21', bijdrage: 'bzk-1', bedrag: '150000.00' },
  { soort: 'bijdrage_gevraagd', datum: '2026-06-21', bijdrage: 'gemeente-3', bedrag: '60000.00' },
  { soort: 'verplichting_aangegaan', datum: '2026-07-01', bijdrage: 'gemeente-2', bedrag: '60000.00' },
];

export const PLAN: Evaluatieplan = {
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'Waar werkt het',
  vastgesteldOp: dag('2026-07-01'),
  uitkomsten: [{ sleutel: 'vrijwilligers', naam: 'vrijwilligers', soort: 'getal' }],
  kenmerken: [{ sleutel: 'programma', naam: 'het programma', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'een', uitkomst: 'vrijwilligers', kenmerk: 'programma', op: dag('2029-08-31') }],
};

/** The programme in which every fact of the letter can be told. */
export const vol = (wijziging: Partial<Deelnemer> = {}): Programma => ({
  ...metDeelnemer(proefprogramma, {
    keuze: KEUZE,
    teams: [rijkTeam()],
    overeenkomst: briefdossier({}, ...GELD),
    ...wijziging,
  }),
  opdracht: OPDRACHT,
});

export const metAnderen = (programma: Programma): Programma => ({
  ...programma,
  deelnemers: [...programma.deelnemers, ...anderen()],
});

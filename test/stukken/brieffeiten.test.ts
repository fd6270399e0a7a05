/** The 24 facts of the letter of the gemeente: each is told when its data is there, and leaves no trace when it is not. */
import { getProgrammastand, type Keuze, type Programma } from 'buurtaanpak/programma';
import { listBronnen, type WriteRaadsbriefOptions } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { deepFreeze } from '../hulp.js';
import { briefdossier, brieftekst } from '../programma/dossiers.js';
import { dag } from '../team/vertel.js';
import { GELD, KEUZE, metAnderen, OPDRACHT, PLAN, rijkTeam, vol } from './proefbrief.js';
import { schrijfBrief } from './schrijfBrief.js';

interface Brieffeit {
  readonly nr: number;
  readonly id: string;
  readonly feit: string;
}
const { feiten } = readGegevensJson<{ readonly feiten: readonly Brieffeit[] }>(
  'referentie/publicatie_brieffeiten.json',
);

const DAG = dag('2028-04-01');

type Opties = Partial<WriteRaadsbriefOptions>;

/** The letter as one line a paragraph, after it was found to mislead nobody. */
function lees(programma: Programma, opties: Opties = {}): string {
  const options = { peildatum: DAG, deelnemer: 'leeuwarden', ...opties };
  const verslag = schrijfBrief(deepFreeze(programma), options);
  const { bevindingen } = getProgrammastand(programma, options);
  expect(checkVerslag(verslag, { bevindingen })).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(programma, options))).toEqual([]);
  return renderTekst(verslag, { breedte: 10_000 });
}

const keuze = (zonder: Partial<Keuze>): Programma => vol({ keuze: { ...KEUZE, ...zonder } });
const tekst = brieftekst();
const met = (wijziging: Parameters<typeof briefdossier>[0]): Programma =>
  vol({ overeenkomst: briefdossier(wijziging, ...GELD) });
const plan = (wijzig: (bijdragen: readonly object[], jaar: number) => readonly object[]): Programma => {
  const { perioden, ...rest } = tekst.financieringsplan;
  const nieuw = perioden.map((periode, i) => ({ ...periode, bijdragen: wijzig(periode.bijdragen, i + 1) }));
  return vol({ overeenkomst: briefdossier({ financieringsplan: { ...rest, perioden: nieuw } as never }) });
};
const zonderTeams = vol({ teams: [] });
const { uitvoerder: _, ...zonderUitvoerder } = OPDRACHT;

/** Of each fact: the sentence, a programme without its data, and what then stands nowhere. */
const ZINNEN: Readonly<
  Record<
    number,
    { readonly zin: string | RegExp; readonly zonder: Programma; readonly spoor: RegExp; readonly opties?: Opties }
  >
> = {
  1: {
    zin: 'Op 20 juni 2026 hebben de Gemeente Leeuwarden en Buurkracht de overeenkomst getekend.',
    zonder: met({ handtekeningen: undefined }),
    spoor: /getekend/,
  },
  2: {
    zin: 'In opdracht van het Ministerie van BZK werkt Buurkracht in 4 gemeenten.',
    zonder: { ...vol(), opdracht: zonderUitvoerder },
    spoor: /opdracht/i,
  },
  3: {
    zin: 'Het gaat om 12 buurten per gemeente. Landelijk zijn dat 48 buurten.',
    zonder: { ...vol(), opdracht: undefined },
    spoor: /per gemeente|[Ll]andelijk/,
  },
  4: {
    zin: 'Naast de Gemeente Leeuwarden doen Zaanstad en Boxtel en Sint-Michielsgestel samen mee.',
    zonder: vol(),
    spoor: /Naast|Zaanstad|Boxtel/,
  },
  5: { zin: 'De overeenkomst gaat over 12 buurten', zonder: vol(), spoor: /gaat over 0/ },
  6: {
    zin: 'Buurkracht, 1 september 2026 t/m 31 augustus 2027: In iedere buurt werven.',
    zonder: met({ verplichtingen: [] }),
    spoor: /Afgesproken is|werven/,
  },
  7: {
    zin: 'Het meest intensief is het eerste jaar, van 1 september 2026 t/m 31 augustus 2027. Daarna gaat de begeleiding door in een gewoon tempo.',
    zonder: met({ fasen: tekst.fasen.map((fase) => ({ ...fase, intensiteit: 'regulier' })) }),
    spoor: /intensief|gewoon tempo/,
  },
  8: {
    zin: 'In het eerste jaar betaalt het Ministerie van BZK.',
    zonder: plan((bijdragen, jaar) => (jaar === 1 ? [] : bijdragen)),
    spoor: /eerste jaar betaalt het Ministerie/,
  },
  9: {
    zin: 'Van dat geld is ten minste € 150.000 voor de directe kosten in Leeuwarden.',
    zonder: plan((bijdragen) => bijdragen.map((een) => ({ ...een, aard: 'exact', doel: 'overig' }))),
    spoor: /ten minste €|directe kosten/,
  },
  10: {
    zin: /Voor het tweede jaar is de bijdrage van de Gemeente Leeuwarden € 60\.000\. Dat is vastgelegd\.\n- Voor het derde jaar is de bijdrage van de Gemeente Leeuwarden € 60\.000\. Dat is gevraagd en nog niet toegezegd\./,
    zonder: plan((bijdragen, jaar) => (jaar === 1 ? bijdragen : [])),
    spoor: /tweede|derde jaar|is de bijdrage van/,
  },
  11: {
    zin: 'Over alle jaren samen komt € 80.000 ten laste van programmabureau Leeuwarden Oost/aanpak wijkplannen en € 40.000 ten laste van gemeente Leeuwarden/thema energie.',
    zonder: plan((bijdragen) => bijdragen.map(({ verdeelsleutel: __, ...een }: { verdeelsleutel?: unknown }) => een)),
    spoor: /ten laste van|programmabureau/,
  },
  12: {
    zin: '- 8 buurten zijn voor programma Leeuwarden Oost.',
    zonder: vol({
      keuze: undefined,
      overeenkomst: briefdossier({
        reikwijdte: {
          ...tekst.reikwijdte,
          programmas: [{ id: 'energie', naam: 'thema energie', aantalBuurten: 12 }],
          buurten: undefined,
        },
      }),
    }),
    spoor: /Leeuwarden Oost\./,
  },
  13: { zin: '1 opgave uit de wijkplannen staat nog open.', zonder: zonderTeams, spoor: /wijkplannen staa/ },
  14: { zin: '1 opgave gaat over verduurzaming.', zonder: zonderTeams, spoor: /verduurzaming/ },
  15: {
    zin: '- 4 buurten zijn voor thema energie.',
    zonder: vol({
      keuze: undefined,
      overeenkomst: briefdossier({
        reikwijdte: {
          ...tekst.reikwijdte,
          programmas: [{ id: 'leeuwarden-oost', naam: 'programma Leeuwarden Oost', aantalBuurten: 12 }],
          buurten: undefined,
        },
      }),
    }),
    spoor: /voor thema energie/,
  },
  16: {
    zin: 'energie in een dorp (thema energie): 1 plek. Daarvoor konden 26 buurten meedoen.',
    zonder: keuze({ quota: undefined }),
    spoor: /plekken?\b|Daarvoor/,
  },
  17: {
    zin: 'Op 31 augustus 2029 vergelijken wij de buurten naar het programma: 8 en 4 buurten. Met zo weinig buurten zien wij alleen heel grote verschillen.',
    zonder: vol(),
    spoor: /vergelijken wij|zo weinig buurten/,
    opties: { evaluatieplan: PLAN },
  },
  18: {
    zin: 'De score komt uit 9 cijfers en 2 oordelen van mensen. 5 mensen gaven een oordeel, van: gemeente en opbouwwerk.',
    zonder: keuze({ methode: undefined }),
    spoor: /De score komt uit|gaven een oordeel/,
  },
  19: {
    zin: 'De gekozen buurten hebben 500 tot 1.050 inwoners, gemiddeld 775.',
    zonder: keuze({ buurten: KEUZE.buurten.map(({ inwoners: __, ...een }) => een) }),
    spoor: /inwoners/,
  },
  20: {
    zin: 'Van de 2 projecten na het eerste jaar van een team was er 1 groter dan het grootste uit dat jaar.',
    zonder: zonderTeams,
    spoor: /na het eerste jaar|grootste/,
  },
  21: {
    zin: '3 opgaven wachten. De langste wacht 508 dagen. Op 1 juli 2028 kijken wij opnieuw.',
    zonder: zonderTeams,
    spoor: /wacht(?:en|t)?\b|later aan de beurt/,
  },
  22: {
    zin: 'Een team heeft gemiddeld 6 vrijwilligers.',
    zonder: zonderTeams,
    spoor: /vrijwilligers/,
    opties: { kleineAantallen: 'toon_alles' },
  },
  23: {
    zin: /1 opgave hoort bij de sociale basis\.[\s\S]*De partijen kijken samen terug op:\n\n- 31 augustus 2029: In welke situatie/,
    zonder: vol({ teams: [], overeenkomst: briefdossier({ evaluatiemomenten: [] }) }),
    spoor: /sociale basis|kijken samen terug/,
  },
  24: {
    zin: /Kenmerk: +2028-17[\s\S]*Onderwerp: +Samenwerkingsovereenkomst[\s\S]*Hoogachtend, Burgemeester en wethouders van Leeuwarden\n\n- burgemeester\n- secretaris\n[\s\S]*1\. De Buurkracht-methode/,
    zonder: met({
      bijlagen: undefined,
      partijen: tekst.partijen.map((een) => ({ ...een, ondertekenaars: [] })),
      handtekeningen: undefined,
    }),
    spoor: /secretaris|Bijlagen|Kenmerk/,
    opties: { brief: { datum: DAG, kenmerk: '2028-17' } },
  },
};

test('the table has every fact', () => {
  expect(Object.keys(ZINNEN).map(Number)).toEqual(feiten.map(({ nr }) => nr));
  expect(rijkTeam().gebeurtenissen.length).toBeGreaterThan(10);
});

test.each(feiten.map(({ nr, id, feit }) => [nr, id, feit] as const))('fact %d, %s', (nr) => {
  const { zin, zonder, spoor, opties } = ZINNEN[nr]!;
  const gezegd = lees(nr === 4 ? metAnderen(vol()) : vol(), opties);
  if (typeof zin === 'string') expect(gezegd).toContain(zin);
  else expect(gezegd).toMatch(zin);
  expect(lees(zonder)).not.toMatch(spoor);
});

describe('what a plan can see', () => {
  const [vergelijking] = PLAN.vergelijkingen;
  const lijst = (deel: object, rest: object = {}) =>
    lees(vol(), { evaluatieplan: { ...PLAN, ...rest, vergelijkingen: [{ ...vergelijking, ...deel }] } as typeof PLAN });

  test('is said of months since the start of each buurt', () => {
    expect(lijst({ op: { maandenNaStart: 36 } })).toContain(
      'Als het programma in een buurt 36 maanden duurt, vergelijken wij de buurten naar het programma: 8 en 4 buurten.',
    );
    expect(lijst({ op: { maandenNaStart: 1 } })).toContain('Als het programma in een buurt 1 maand duurt, vergelijken');
  });

  test('is a description where a group has fewer than four buurten, unless lots were drawn', () => {
    const quotum = { sleutel: 'quotum', naam: 'het quotum', soort: 'groep' };
    const klein = lijst({ kenmerk: 'quotum' }, { kenmerken: [quotum] });
    expect(klein).toContain(
      'Een groep van minder dan vier buurten beschrijven wij alleen. Over het verschil geven wij geen oordeel.',
    );
    expect(lijst({ kenmerk: 'quotum' }, { kenmerken: [{ ...quotum, geloot: true }] })).not.toContain(
      'beschrijven wij alleen',
    );
  });
});

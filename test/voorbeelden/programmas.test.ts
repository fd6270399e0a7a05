import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ADRESSEN, draai as draaiCbs } from '../../examples/cbs-odata.js';
import { draai as draaiKwb } from '../../examples/lees-kwb.js';
import { run } from './run.js';

const at = (pad: string) => fileURLToPath(new URL(`../../${pad}`, import.meta.url));
const WERKMAP = 'examples/data/kwb-2024-vijf-gemeenten.werkmap.csv';

/** The programs, with what a reader should find in what they print. */
const PROGRAMMAS: Readonly<
  Record<string, { readonly args?: readonly string[]; readonly verwacht: readonly (string | RegExp)[] }>
> = {
  'examples/opzet.ts': {
    args: ['examples/opzet/rotterdam.json', WERKMAP, '--uit', 'reports/test-opzet'],
    verwacht: ['Gekozen zijn 12 buurten: bewezen de beste keuze', 'Bloemhof', 'bestanden in reports/test-opzet'],
  },
  'examples/lees-kwb.ts': {
    args: [WERKMAP, '2024', 'GM0080'],
    verwacht: ['22 wijken en 131 buurten', 'Leeuwarden'],
  },
  'examples/vier-teams.ts': { verwacht: ['In de wachtkamer van'] },
  'examples/twaalf-teams.ts': {
    args: ['begeleider-1'],
    verwacht: ['Teamoverzicht van begeleider-1: Voorbeeldstad', /1\. Oude Haven: Het team bestaat sinds 6 juli\s+2026/],
  },
  'examples/eerder-gepubliceerd.ts': { verwacht: ['--- 2028 beside 2027', /Het team heeft x leden\./] },
  'examples/stap-voor-stap.ts': { verwacht: ['Geachte leden van de gemeenteraad', 'Stationskwartier'] },
  'examples/groningen.ts': {
    verwacht: [
      'Heel gelaten: 26 buurten; 4,7 % van de mensen',
      /Verdeeld: 26\d buurten; 97,\d % van de mensen/,
      'alleen wonend',
    ],
  },
  'examples/twee-jaren.ts': {
    verwacht: [
      'Rijnvliet: 0,86 → 0,71 (-0,15), plaats 4 → 10',
      'Koopwoningen 69% → 54%: -0,05 (cijfers)',
      'Eengezinswoningen ontbreekt nu en telt niet mee',
      /zonder dat er aan de eigen cijfers iets veranderde: [1-9]\d* buurten/,
    ],
  },
  'examples/eigen-oplosser.ts': {
    verwacht: [
      /Met één deelprobleem: (beste_gevonden|onbeslist)/,
      /Met HiGHS erbij: optimaal\.\n.*gat 0; methode extern, controle drijvende_komma, met HiGHS 1\.\d+\.\d+\./,
      /Met het gewone budget: optimaal\.\n.*gat 0; methode vertakken, controle geheel, met niemand anders\./,
    ],
  },
  'examples/buurtbrieven.ts': {
    args: ['--uit', 'reports/test-buurtbrieven'],
    verwacht: ['131 brieven geschreven in reports/test-buurtbrieven: 12 aan gekozen buurten.'],
  },
  'examples/loten.ts': {
    verwacht: [
      '2 plaatsen voor BU00802007',
      'Trekking 4 van 5',
      'kans 40%, ingeloot',
      'Het besluit klopt, ook de loting: ja',
      'Waarom niet: BU00802007 is niet gekozen: de plaatsen zijn verdeeld door loting.',
      'De loting klopt: ja',
    ],
  },
  'examples/waar-werkt-het.ts': { verwacht: ['verzonnen', 'Voor en na'] },
  'examples/wat-kunt-u-weten.ts': {
    args: ['--uit', 'reports/test-wat-kunt-u-weten'],
    verwacht: ['Vergelijken sinds het jaar van de keuze mag niet', /Alle\s+vier\s+samen/, '4 bestanden geschreven'],
  },
  'examples/geld.ts': {
    verwacht: [
      'Op 2029-12-31: geevalueerd, 0 buurten.',
      'bzk-1 vooruitbetaald',
      // The stop lets 8,333.34 of two years fall free, the addendum takes what was for its days back.
      'Door buurt_gestopt',
      /Door addendum \(tekst-1\): 2028 € \d/,
      'na de afsluiting van 2027 meer bekend geworden',
      /Vastgesteld is\s+€\s267\.000/,
    ],
  },
  'examples/event-store/overeenkomst.ts': {
    verwacht: ['New after redelivery: 0.', 'Paid of bzk-1: € 120.000,00.', '1 events expected, 5 found'],
  },
  'examples/event-store/proef.ts': { verwacht: [/^SQLite: (\d+) of \1 passed\.$/m, /^PostgreSQL: /m] },
  'examples/overeenkomsten/leeuwarden.ts': { verwacht: [/2027 leeuwarden \/ energie +€ 20\.000,00/] },
  'examples/overeenkomsten/rotterdam.ts': {
    verwacht: [
      'verzonnen',
      'Door geindexeerd',
      'Door buurt_gestopt',
      /Door beeindigd .*2029 € -60\.547,99, 2030 € -33\.409,77/,
    ],
  },
  'examples/overeenkomsten/zaanstad.ts': { verwacht: ['verzonnen', 'Wat het addendum verandert', 'Door addendum'] },
  'examples/overeenkomsten/boxtel-sint-michielsgestel.ts': {
    verwacht: [
      'verzonnen',
      'boxtel betaalt voor de buurten in sint-michielsgestel: € 0,00',
      'sint-michielsgestel betaalt voor de buurten in boxtel: € 0,00',
      'boxtel betaalt voor de buurten in boxtel: € 71.166,66',
    ],
  },
};

/** Programs that are run by tests of their own: test/demo, test/team, test/verslag, and beside this file. */
const ELDERS = [
  'examples/raadsbrief.ts',
  'examples/budgetstaat.ts',
  'examples/leeuwarden.ts',
  'examples/vier-gemeenten.ts',
  'examples/http-api/server.ts',
  'examples/http-api/probeer.ts',
  'examples/event-store/sqlite.ts',
  'examples/event-store/emmett.ts',
  'examples/cbs-odata.ts',
  'examples/begeleider.ts',
];

describe('every program runs with one command', () => {
  test.each(Object.entries(PROGRAMMAS))('%s', async (programma, { args = [], verwacht }) => {
    // The server of PostgreSQL is ended by its own tests, which may run at the same time.
    const { status, stdout, stderr } = await run(programma, args, { PGURL: '' });
    expect([status, stderr]).toEqual([0, '']);
    for (const deel of verwacht) expect(stdout).toMatch(deel);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
    const uit = args.includes('--uit') ? args.at(-1) : undefined;
    if (uit !== undefined) rmSync(at(uit), { recursive: true });
  });

  test('README names each of them with its command, and no other', () => {
    const genoemd = [...readFileSync(at('README.md'), 'utf8').matchAll(/npx tsx (examples\/[\w/-]+\.ts)/g)].map(
      ([, p = '']) => p,
    );
    const alle = [...Object.keys(PROGRAMMAS), ...ELDERS];
    expect([...new Set(genoemd)].sort()).toEqual([...alle].sort());
    // What lies at the top of the folder is a program.
    const boven = readdirSync(at('examples'), { withFileTypes: true }).filter((deel) => deel.isFile());
    expect(alle).toEqual(expect.arrayContaining(boven.map(({ name }) => `examples/${name}`)));
  });

  test.each([
    ['examples/raadsbrief.ts', ['--kwb', 'niets.csv'], 'Het bestand niets.csv bestaat niet'],
    ['examples/raadsbrief.ts', ['--kaart', 'package-lock'], 'De kaart package-lock bestaat niet of is geen GeoJSON.'],
    ['examples/raadsbrief.ts', ['--wat'], 'Onbekende of onvolledige optie'],
    ['examples/raadsbrief.ts', ['--uit', 'package.json'], 'In de map package.json kan niet worden geschreven.'],
    ['examples/lees-kwb.ts', ['niets.csv', '2024', 'GM0080'], 'Het bestand niets.csv bestaat niet'],
    ['examples/cbs-odata.ts', ['Leeuwarden'], 'Leeuwarden is geen gemeentecode'],
  ])('%s with %j ends with a sentence and status 1', async (programma, args, zin) => {
    const { status, stdout, stderr } = await run(programma, args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).toContain(zin);
  });
});

describe('examples/lees-kwb.ts', () => {
  test.each<[readonly string[], RegExp]>([
    [[WERKMAP], /^Gebruik: /],
    [[WERKMAP, '2024', 'GM0080', 'meer'], /^Gebruik: /],
    [[WERKMAP, '2024', 'GM80'], /geen gemeentecode/],
    [[WERKMAP, 'ooit', 'GM0080'], /kan niet worden gebruikt: /],
    [['package.json', '2024', 'GM0080'], /^package\.json /],
    [['vlak.xlsx', '2024', 'GM0080'], /^Het bestand vlak\.xlsx bestaat niet/],
  ])('%j says what is wrong', async (args, zin) => {
    expect(await draaiKwb(args)).toEqual({ fout: expect.stringMatching(zin) });
  });
});

describe('examples/cbs-odata.ts, as it is run, with answers as those of CBS', () => {
  afterEach(() => vi.unstubAllGlobals());

  const WAARDEN = { GM0080: 128_810, WK008020: 12_410, BU00802001: 685 };
  /** What the addresses of CBS give: names and figures, in both versions of OData, the figures of v3 on two pages. */
  function answer(adres: string): unknown {
    const url = new URL(adres);
    const rijen = Object.entries(WAARDEN).map(([code, inwoners]) => ({
      WijkenEnBuurten: code.padEnd(10),
      AantalInwoners_5: inwoners,
    }));
    if (adres.startsWith(`${ADRESSEN.cbs3}/85984NED/WijkenEnBuurten`))
      return { value: Object.keys(WAARDEN).map((Key) => ({ Key, Title: `Naam van ${Key}` })) };
    if (adres.startsWith(`${ADRESSEN.cbs3}/85984NED/TypedDataSet`)) {
      if (url.searchParams.has('$skip')) return { value: rijen.slice(2) };
      return { value: rijen.slice(0, 2), 'odata.nextLink': `${adres.replace('https:', 'http:')}&$skip=2` };
    }
    if (adres.startsWith(`${ADRESSEN.cbs4}/85984NED/WijkenEnBuurtenCodes`))
      return { value: Object.keys(WAARDEN).map((Identifier) => ({ Identifier, Title: `Naam van ${Identifier}` })) };
    if (adres.startsWith(`${ADRESSEN.cbs4}/85984NED/Observations`))
      return {
        value: rijen.map(({ WijkenEnBuurten, AantalInwoners_5 }) => ({
          Measure: 'T001036',
          ValueAttribute: 'None',
          Value: AantalInwoners_5,
          StringValue: null,
          WijkenEnBuurten,
        })),
      };
    return undefined;
  }

  test('asks both versions of OData for the gemeente, and shows the same from each', async () => {
    const gevraagd: string[] = [];
    vi.stubGlobal('fetch', async (adres: string) => {
      gevraagd.push(adres);
      const inhoud = answer(adres);
      return inhoud === undefined ? new Response('', { status: 404 }) : Response.json(inhoud);
    });
    const afloop = await draaiCbs(['GM0080']);
    const regels = 'uitvoer' in afloop ? afloop.uitvoer.split('\n') : [afloop.fout];
    expect(regels).toEqual([
      'Vorm odata3: 1 wijken en 1 buurten, 1 kerncijfers',
      'Naam van GM0080',
      '  Aantal inwoners: 128810 aantal',
      'Vorm odata4: 1 wijken en 1 buurten, 1 kerncijfers',
      'Naam van GM0080',
      '  Aantal inwoners: 128810 aantal',
      '',
    ]);
    // The next page is asked over the line on which the first came, whatever CBS writes in the link.
    expect(gevraagd).toHaveLength(5);
    expect(gevraagd.every((adres) => adres.startsWith('https://'))).toBe(true);
    expect(decodeURIComponent(gevraagd[1] ?? '')).toContain("startswith(WijkenEnBuurten,'GM0080')");
  });

  test('a line that is down, a table that is gone and a gemeente that is not there end with one sentence', async () => {
    const options = { pogingen: 2, wait: async () => undefined };
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    expect(await draaiCbs([], options)).toEqual({
      fout: expect.stringMatching(/^https:\/\/opendata\.cbs\.nl\S+ geeft geen antwoord, ook na 2 keer vragen\.$/),
    });
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await draaiCbs([], options)).toEqual({ fout: expect.stringContaining('antwoordt met 404, ook na 1 keer') });
    vi.stubGlobal('fetch', async () => Response.json({ value: [] }));
    expect(await draaiCbs(['GM0080'], options)).toEqual({ fout: expect.stringMatching(/\.$/) });
    expect(await draaiCbs(["GM0080') or (1 eq 1"])).toEqual({ fout: expect.stringContaining('geen gemeentecode') });
    expect(await draaiCbs(['GM0080', 'GM0599'])).toEqual({ fout: 'Geef één gemeentecode, zoals GM0080.' });
  });
});

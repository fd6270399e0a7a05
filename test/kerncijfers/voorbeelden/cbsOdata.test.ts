import { getKerncijfer } from 'buurtaanpak/kerncijfers';
import { getGebied } from 'buurtaanpak/kerncijfers/huis';
import { afterEach, describe, expect, it } from 'vitest';
import { ADRESSEN, haalPaginas, leesOdata3, leesOdata4 } from '../../../examples/cbs-odata.js';
import { showTabel } from '../../../examples/kerncijfers/showTabel.js';
import { type Nepserver, startServer } from './server.js';

const rijen3 = [
  {
    ID: 0,
    WijkenEnBuurten: 'GM0080    ',
    Gemeentenaam_1: 'Leeuwarden',
    AantalInwoners_5: 128810,
    GemiddeldInkomenPerInwoner_78: 30.8,
  },
  {
    ID: 1,
    WijkenEnBuurten: 'WK008020  ',
    Gemeentenaam_1: 'Leeuwarden',
    AantalInwoners_5: 900,
    GemiddeldInkomenPerInwoner_78: null,
  },
  {
    ID: 2,
    WijkenEnBuurten: 'BU00802001',
    Gemeentenaam_1: 'Leeuwarden',
    AantalInwoners_5: 400,
    GemiddeldInkomenPerInwoner_78: null,
  },
  {
    ID: 3,
    WijkenEnBuurten: 'BU00802002',
    Gemeentenaam_1: 'Leeuwarden',
    AantalInwoners_5: 500,
    GemiddeldInkomenPerInwoner_78: 25.5,
  },
];
const namen = { GM0080: 'Leeuwarden', WK008020: 'Wijk 20', BU00802001: 'Stationsbuurt', BU00802002: 'Zuid' };
const rijen4 = rijen3.flatMap(({ WijkenEnBuurten, AantalInwoners_5, GemiddeldInkomenPerInwoner_78 }) => [
  { Measure: 'T001036', ValueAttribute: 'None', Value: AantalInwoners_5, StringValue: null, WijkenEnBuurten },
  {
    Measure: 'M000224',
    ValueAttribute: GemiddeldInkomenPerInwoner_78 === null ? 'Confidential' : 'None',
    Value: GemiddeldInkomenPerInwoner_78,
    StringValue: null,
    WijkenEnBuurten,
  },
]);

describe('examples/cbs-odata.ts, against a server on loopback', () => {
  let server: Nepserver | undefined;
  afterEach(() => server?.stop());

  it('fetches OData v3 page by page from a server that is busy, stumbles and breaks off', async () => {
    server = await startServer(
      {
        '/85984NED/TypedDataSet': rijen3,
        '/85984NED/WijkenEnBuurten': Object.entries(namen).map(([Key, Title]) => ({ Key: `${Key}  `, Title })),
      },
      { perPagina: 2, link: 'odata.nextLink', kuren: ['druk', 'storing', 'breuk', 'half'] },
    );
    const gewacht: number[] = [];
    const wait = async (ms: number) => {
      gewacht.push(ms);
    };
    const gelezen = await leesOdata3(server.adres, '85984NED', 'GM0080', 2024, { wait });
    // Busy: as long as the server asks; the rest twice as long every time.
    expect(gewacht).toEqual([3000, 1000, 2000, 4000]);
    expect(server.gevraagd).toHaveLength(4 + 2 + 2);
    expect(decodeURIComponent(server.gevraagd.at(-1)!)).toContain("startswith(WijkenEnBuurten,'BU0080')");
    expect(gelezen.bevindingen).toEqual([]);
    expect(gelezen.tabel.gebieden.map(({ naam }) => naam)).toEqual(['Leeuwarden', 'Wijk 20', 'Stationsbuurt', 'Zuid']);
    expect(gelezen.tabel.kolommen[0]?.bron).toEqual({ naam: 'CBS', tabel: '85984NED', jaar: 2024 });
    expect(showTabel(gelezen, 'GM0080')).toBe(
      [
        'Vorm odata3: 1 wijken en 2 buurten, 2 kerncijfers',
        'Leeuwarden',
        '  Aantal inwoners: 128810 aantal',
        '  Gemiddeld inkomen per inwoner: 30.8 1000 euro',
      ].join('\n'),
    );
  });

  it('fetches the same from OData v4', async () => {
    server = await startServer(
      {
        '/85984NED/Observations': rijen4,
        '/85984NED/WijkenEnBuurtenCodes': Object.entries(namen).map(([Identifier, Title]) => ({ Identifier, Title })),
      },
      { perPagina: 3, link: '@odata.nextLink' },
    );
    const { tabel, vorm } = await leesOdata4(server.adres, '85984NED', 'GM0080', 2024);
    expect(vorm).toBe('odata4');
    expect(getKerncijfer(tabel, 'BU00802002', 'gemiddeld_inkomen_per_inwoner')).toEqual({ waarde: 25.5 });
    expect(getKerncijfer(tabel, 'BU00802001', 'gemiddeld_inkomen_per_inwoner')).toEqual({ reden: 'geheim' });
    expect(getGebied(tabel, 'BU00802001').naam).toBe('Stationsbuurt');
  });

  it('reads untyped rows, gives up on a refusal at once and on a server that stays down after some attempts', async () => {
    server = await startServer(
      {
        '/50090NED/UntypedDataSet': [
          {
            Leeftijd: 20300,
            Marges: 'MW00000',
            WijkenEnBuurten: 'GM0080',
            Perioden: '2020JJ00',
            Eenzaam_28: '    47.0',
          },
        ],
        '/50090NED/WijkenEnBuurten': [{ Key: 'GM0080', Title: 'Leeuwarden' }],
        '/weg/WijkenEnBuurten': [],
      },
      { perPagina: 9, link: 'odata.nextLink' },
    );
    const { tabel } = await leesOdata3(server.adres, '50090NED', 'GM0080', 2020, { untyped: true });
    expect(getKerncijfer(tabel, 'GM0080', 'percentage_eenzaam')).toEqual({ waarde: 47 });
    await expect(leesOdata3(server.adres, 'weg', 'GM0080', 2020)).rejects.toThrow(
      'antwoordt met 404, ook na 1 keer vragen.',
    );
    await server.stop();
    const adres = server.adres;
    server = undefined;
    await expect(haalPaginas(`${adres}/x`, { pogingen: 2, wait: async () => undefined })).rejects.toThrow(
      'geeft geen antwoord, ook na 2 keer vragen.',
    );
  });

  it('does not follow a link to another server', async () => {
    server = await startServer({ '/t': [{}, {}] }, { perPagina: 1, link: 'odata.nextLink' });
    // The server calls itself 127.0.0.1, which is another host than the one asked.
    await expect(haalPaginas(`${server.adres.replace('127.0.0.1', 'localhost')}/t`)).rejects.toThrow(
      'staat op een andere server: 127.0.0.1',
    );
  });

  it('knows the real addresses', () => {
    expect(Object.values(ADRESSEN).map((adres) => new URL(adres).protocol)).toEqual(['https:', 'https:', 'https:']);
  });
});

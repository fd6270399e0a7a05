import { readFileSync } from 'node:fs';
import { BALANSPOSTEN, BIJDRAGESOORTEN, GELDSOORTEN, OPSCHORTINGSREGELS, STOPREGELS } from 'buurtaanpak/financiering';
import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { checkOpzet, Opzet, runOpzet } from 'buurtaanpak/opzet';
import { COMMANDOSOORTEN, OVEREENKOMSTSTATUSSEN } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { openDatabase, type Rij } from '../../examples/event-store/database.js';
import { readWerkmap } from '../kerncijfers/data.js';

const read = (bestand: string) => readFileSync(bestand, 'utf8');

/** The names of the fields of an interface, as its source lists them. */
function readVelden(bestand: string, naam: string): string[] {
  const [, tekst = ''] =
    new RegExp(`^export interface ${naam} (?:extends \\w+ )?\\{\\n(.*?)^\\}$`, 'ms').exec(read(bestand)) ?? [];
  return [...tekst.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, veld = '']) => veld);
}

/** The words of a glossary, each with the room it stands under and what is written behind it. */
function readBegrippen(bestand: string): { readonly room: string; readonly begrip: string; readonly tekst: string }[] {
  let room = '';
  return read(bestand)
    .split('\n')
    .flatMap((regel) => {
      room = /^## (.+)$/.exec(regel)?.[1] ?? room;
      const [, begrip = '', tekst = ''] = /^\| ([^|]+) \| ([^|]*) \|/.exec(regel) ?? [];
      return begrip === '' || begrip === 'Begrip' || begrip === '---' ? [] : [{ room, begrip, tekst }];
    });
}

describe('the guides', () => {
  test('the Dutch glossary explains the words of the English one, in the same order', () => {
    const nl = readBegrippen('docs/gidsen/nl/begrippen.md');
    const en = readBegrippen('docs/begrippen.md');
    const showWoord = ({ room, begrip }: (typeof nl)[number]) => `${room}: ${begrip}`;
    expect(en.length).toBeGreaterThan(200);
    expect(nl.map(showWoord)).toEqual(en.map(showWoord));
    expect(nl.filter(({ tekst }) => tekst.trim().length < 10)).toEqual([]);
  });

  test('the SQL of documenten-bewaren runs, and refuses the second of two writers', () => {
    const [maak, voegToe, lees, tel, stroom] = [
      ...read('docs/gidsen/documenten-bewaren.md').matchAll(/^```sql\n(.*?)^```$/gms),
    ].map(([, sql = '']) => sql) as [string, string, string, string, string];
    const database = openDatabase(':memory:');
    database.exec(maak);
    database.exec(stroom);
    const store = (nummer: number, naam: string) => {
      const document = { soort: 'routekaart', versie: 1, naam };
      const json = JSON.stringify(document);
      const vingerafdruk = createVingerafdruk(document);
      database.prepare(voegToe).run('r-1', nummer, 'routekaart', 1, json, vingerafdruk, '2026-09-01T09:00:00Z');
    };
    store(1, 'eerste');
    store(2, 'tweede');
    expect(() => store(2, 'van een ander')).toThrow(/UNIQUE/);
    const rij = database.prepare(lees).get('r-1') as Rij | undefined;
    expect(rij).toMatchObject({ nummer: 2 });
    expect(createVingerafdruk(JSON.parse(String(rij?.json)))).toBe(rij?.vingerafdruk);
    expect(database.prepare(tel).all()).toEqual([{ soort: 'routekaart', versie: 1, aantal: 2 }]);
    database.prepare('INSERT INTO gebeurtenis (stroom, nummer, inhoud) VALUES (?, ?, ?)').run('team-1', 1, '{}');
    database.close();
  });
});

test('the tables in the guide about events are those of the stores', () => {
  const strip = (tekst: string) => tekst.replaceAll(/\s+/g, ' ').trim();
  const [sqlite = '', postgres = ''] = [
    ...read('docs/gidsen/gebeurtenissen-bewaren.md').matchAll(/^```sql\n(.*?)^```$/gms),
  ].map(([, sql = '']) => strip(sql));
  expect(sqlite).toMatch(/^CREATE TABLE/);
  expect(postgres).toContain('COLLATE "C"');
  expect(strip(read('examples/event-store/openSqlite.ts'))).toContain(sqlite);
  expect(strip(read('examples/event-store/openPostgres.ts'))).toContain(postgres);
});

describe('the guides of the money and the agreement leave nothing out', () => {
  const geld = read('docs/gidsen/financiering.md');
  const overeenkomst = read('docs/gidsen/overeenkomst.md');
  const findOntbrekend = (gids: string, woorden: readonly string[]) =>
    woorden.filter((een) => !gids.includes(`\`${een}\``));

  test('every kind of event that moves money, every column and every post', () => {
    const loopsoorten = readVelden('src/financiering/verloop/geldverloop.ts', 'Loopinhoud');
    expect(loopsoorten).toContain('buurt_gestopt');
    const kolommen = ['Uitputtingsregel', 'Kasregel'].flatMap((naam) =>
      readVelden('src/financiering/uitputting/uitputting.ts', naam),
    );
    expect(kolommen).toContain('teVorderen');
    const sleutels = ['bijdrage', 'van', 'begrotingsjaar'];
    const woorden = [...GELDSOORTEN, ...loopsoorten, ...kolommen, ...BALANSPOSTEN, ...BIJDRAGESOORTEN, ...STOPREGELS];
    expect(
      findOntbrekend(
        geld,
        [...woorden, ...OPSCHORTINGSREGELS].filter((een) => !sleutels.includes(een)),
      ),
    ).toEqual([]);
  });

  test('every code of checkGeldverloop', () => {
    const codes = [...read('src/financiering/controle/checkGeldverloop.ts').matchAll(/`financiering\.(\w+)`/g)];
    expect(codes.length).toBeGreaterThan(20);
    expect(
      findOntbrekend(
        geld,
        codes.map(([, code = '']) => code),
      ),
    ).toEqual([]);
  });

  test('every command of an agreement and every status', () => {
    const woorden = [...COMMANDOSOORTEN, ...OVEREENKOMSTSTATUSSEN.slice(1)];
    expect(woorden.filter((een) => !new RegExp(`\\b${een}\\b`).test(overeenkomst))).toEqual([]);
  });
});

const BRIEF = 'test/data/raadsbrief-leeuwarden.txt';

describe('what hergebruiken.md says about Rotterdam', () => {
  const pagina = read('docs/gidsen/hergebruiken.md');

  test('stands in the letter', () => {
    const brief = read(BRIEF).replace(/\s+/g, ' ');
    expect(brief).toContain('Naast Leeuwarden gaat het om Rotterdam, Zaanstad en Boxtel/St. Michielgestel');
    expect(brief).toContain('waar in 12 buurten elk de Buurkracht-methode wordt toegepast');
    expect(brief).toContain('het tweede en derde jaar wordt de inzet betaald door de betreffende gemeente');
  });

  test('is what CBS published', () => {
    const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024, gemeenten: ['GM0599'] });
    const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
    const readWaarde = (code: string, sleutel: string) => {
      const cijfer = getKerncijfer(tabel, code, sleutel);
      return 'waarde' in cijfer ? cijfer.waarde : undefined;
    };
    const inwoners = buurten.gebieden
      .flatMap(({ code }) => readWaarde(code, 'aantal_inwoners') ?? [])
      .sort((a, b) => a - b);
    const zonderInkomen = buurten.gebieden.filter(
      ({ code }) => readWaarde(code, 'gemiddeld_inkomen_per_inwoner') === undefined,
    );

    expect(readWaarde('GM0599', 'aantal_inwoners')).toBe(670_610);
    expect(pagina).toContain('670,610 inhabitants in 91 buurten');
    expect(buurten.gebieden).toHaveLength(91);
    expect(inwoners.filter((aantal) => aantal >= 500 && aantal <= 1000)).toHaveLength(3);
    expect(pagina).toContain('three have 500 to 1,000 inhabitants. Half have more than 7,500.');
    expect(inwoners[Math.floor(inwoners.length / 2)]).toBeGreaterThan(7500);
    expect(pagina).toContain(`${zonderInkomen.length} of the 91 buurten have no`);
    for (const [, code = '', regio, aantal, woz] of pagina.matchAll(
      /gwb_code_10: '(BU\d{8})', regio: '([^']+)', recs: 'Buurt', a_inw: '(\d+)', g_wozbag: '(\d+)'/g,
    )) {
      expect(buurten.gebieden.find((gebied) => gebied.code === code)?.naam).toBe(regio);
      expect([readWaarde(code, 'aantal_inwoners'), readWaarde(code, 'gemiddelde_woz_waarde')]).toEqual([
        Number(aantal),
        Number(woz),
      ]);
    }
  });
});

describe('the opzet that hergebruiken.md writes step by step', () => {
  const pagina = read('docs/gidsen/hergebruiken.md');
  const blokken = [...pagina.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = '']) => json);
  const stappen = blokken.slice(0, 9);
  type Json = { readonly [naam: string]: unknown };
  /** The file after so many blocks: a whole file, a Routekaart to add, or fields to add or to replace. */
  const writeTot = (aantal: number): Json => {
    let bestand: Json = {};
    for (const json of stappen.slice(0, aantal)) {
      const blok = JSON.parse(json.startsWith('{') ? json : `{${json}}`) as Json;
      bestand =
        blok.soort === 'routekaart'
          ? { ...bestand, routekaarten: [...(bestand.routekaarten as unknown[]), blok] }
          : { ...bestand, ...blok };
    }
    return bestand;
  };
  const LAATSTE = stappen.length - 1;

  test('is an opzet from the third block on, without a mistake', () => {
    expect(blokken).toHaveLength(12);
    expect(Opzet.safeParse(writeTot(2)).success).toBe(false);
    for (let aantal = 3; aantal <= stappen.length; aantal++) {
      const fouten = checkOpzet(Opzet.parse(writeTot(aantal))).filter(({ ernst }) => ernst === 'fout');
      expect([aantal, fouten]).toEqual([aantal, []]);
    }
  });

  test('ends as the opzet of Rotterdam, which then gets letters and a register', () => {
    const { $schema: _, ...geschreven } = writeTot(LAATSTE);
    const { $schema: __, ...voorbeeld } = JSON.parse(read('examples/opzet/rotterdam.json')) as Json;
    expect(geschreven).toEqual(voorbeeld);
    expect(Object.keys(writeTot(stappen.length))).toEqual(expect.arrayContaining(['brieven', 'register']));
  });

  test('takes a table of its own and asks people, as the last two steps say', () => {
    const [bron, schaal = '', criterium] = blokken.slice(9);
    const opzet = writeTot(stappen.length);
    const [wijken, duurzaam] = opzet.routekaarten as readonly (Json & { readonly criteria: readonly Json[] })[];
    const eigen = { kolom: 'aantal', sleutel: 'meldingen_zwerfvuil' };
    const cijfer = {
      id: 'zwerfvuil',
      naam: 'Zwerfvuil',
      thema: 'cijfers',
      richting: 'hoger',
      bron: { soort: 'kerncijfer', sleutel: eigen.sleutel },
    };
    const met = Opzet.parse({
      ...opzet,
      bronnen: [...(opzet.bronnen as unknown[]), JSON.parse(bron ?? '')],
      routekaarten: [
        wijken,
        {
          ...duurzaam,
          ...JSON.parse(`{${schaal}}`),
          criteria: [...(duurzaam?.criteria ?? []), cijfer, JSON.parse(criterium ?? '')],
        },
      ],
    });
    expect(checkOpzet(met).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    const kwb = readWerkmap();
    const meldingen = kwb.flatMap(({ gwb_code_10: buurt = '' }) =>
      buurt.startsWith('BU0599') ? [{ buurt, aantal: '12,5' }] : [],
    );
    const { nodig, tabel } = runOpzet(met, { rijen: { kwb, meldingen } }, { peildatum: Datum.parse('2026-06-01') });
    expect(nodig).toEqual([{ stap: 'scores', wat: 'oordelen', id: 'duurzaam' }]);
    expect(tabel?.kolommen.some(({ sleutel }) => sleutel === eigen.sleutel)).toBe(true);
  });

  test('chooses nine buurten at the first run', () => {
    const peildatum = Datum.parse('2026-06-01');
    const uitkomst = runOpzet(
      Opzet.parse(writeTot(3)),
      { rijen: { kwb: readWerkmap() } },
      { peildatum, tot: 'selectie' },
    );
    expect([uitkomst.selectie?.uitkomst, uitkomst.gekozen?.length]).toEqual(['optimaal', 9]);
  });

  test('tells of mistakes what the table of mistakes tells', () => {
    const fouten = read('docs/gidsen/opzet-fouten.md');
    const zinnen = [...pagina.matchAll(/^\| (?!you write|---|done|bring|\*\*|☐)[^|]+ \| ([A-Z"][^|]+[.?]) \|$/gm)].map(
      ([, zin = '']) => zin,
    );
    expect(zinnen.length).toBeGreaterThan(25);
    expect(zinnen.filter((zin) => !fouten.includes(zin))).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bedrag, sumBedragen } from 'buurtaanpak/kern';
import type { Opzetuitkomst } from 'buurtaanpak/opzet';
import { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import highs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { draai } from '../../examples/leeuwarden/draai.js';
import type { naarJson } from '../../examples/leeuwarden/naarJson.js';
import { voerUit } from '../../examples/leeuwarden/voerUit.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { leesOpzet, vindOpzet } from '../../examples/opzet/leesOpzet.js';
import { run, runMetTsx } from '../voorbeelden/run.js';

const DEMO = 'examples/leeuwarden.ts';

test('the workbook has the rows of CBS with what makes them awkward, and five gemeenten', () => {
  const bestand = readFileSync(WERKMAP, 'utf8');
  const rijen = bestand.split('\r\n').map((rij) => rij.split(';'));
  const tel = (soort: string, begin = '') =>
    rijen.filter(([code = '', , , , recs]) => recs === soort && code.slice(2).startsWith(begin)).length;
  expect([tel('Gemeente'), tel('Wijk', '0080'), tel('Buurt', '0080')]).toEqual([5, 22, 131]);
  expect(new Set(rijen.slice(1, -1).map((rij) => rij[3]))).toEqual(
    new Set(['Leeuwarden', 'Rotterdam', 'Zaanstad', 'Boxtel', 'Sint-Michielsgestel']),
  );
  // Padded codes and headers, decimal commas, a dot for what is not published, a line end at the end.
  const cellen = rijen.flat();
  for (const cel of ['GM0080      ', '1,9', '.']) expect(cellen).toContain(cel);
  expect(rijen[0]?.some((kop) => kop !== kop.trim())).toBe(true);
  expect(rijen.at(-1)).toEqual(['']);
});

describe('the demo on Leeuwarden', () => {
  type Json = ReturnType<typeof naarJson>;
  const opzet = leesOpzet(vindOpzet('leeuwarden'));
  const [oost = [], dorpen = []] = (opzet.kenmerken ?? []).map(({ gebieden = [] }): readonly string[] => gebieden);
  let uitkomst: Opzetuitkomst;
  let json: Json;
  let tekst: string;
  beforeAll(async () => {
    uitkomst = voerUit(opzet, leesCsv(WERKMAP));
    const [eerste, tweede, apia] = await Promise.all([
      run(DEMO, ['--json'], { TZ: 'UTC' }),
      run(DEMO, ['--json'], { TZ: 'America/New_York' }),
      run(DEMO, ['--json'], { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8' }),
    ]);
    expect(eerste.stderr).toBe('');
    expect(tweede.stdout).toBe(eerste.stdout);
    expect(apia.stdout).toBe(eerste.stdout);
    json = JSON.parse(eerste.stdout);
    const afloop = draai([]);
    tekst = 'uitvoer' in afloop ? afloop.uitvoer : '';
  }, 60_000);

  test('chooses twelve buurten that obey the quota of the letter', () => {
    const telling = (quotum: string) => json.selectie.filter((buurt) => buurt.quotum === quotum).length;
    expect(json.selectie).toHaveLength(12);
    expect(new Set(json.selectie.map(({ code }) => code)).size).toBe(12);
    expect(['oost', 'energie-oost', 'energie-dorp', 'energie-gemiddeld'].map(telling)).toEqual([8, 2, 1, 1]);
    for (const { wijk = '', quotum, programma, score, naam } of json.selectie) {
      expect({ programma, oost: oost.includes(wijk), dorp: dorpen.includes(wijk) }).toEqual(
        {
          oost: { programma: 'leeuwarden-oost', oost: true, dorp: false },
          'energie-oost': { programma: 'energie', oost: true, dorp: false },
          'energie-dorp': { programma: 'energie', oost: false, dorp: true },
          'energie-gemiddeld': { programma: 'energie', oost: false, dorp: false },
        }[quotum],
      );
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(naam).toBeTruthy();
    }
    expect(json.kandidaten).toBeGreaterThan(80);
  });

  test('the total is the optimum that an independent MILP solver finds', async () => {
    // One binary variable for every buurt and quotum that fits; the programme's own solver is not used to say what fits.
    const alleGebieden = uitkomst.gebieden ?? [];
    const gebieden = new Map(alleGebieden.map((gebied) => [gebied.code, gebied]));
    const rang = new Map<string, number>();
    // How far from typical, worked out here once more: twice the distance of the percentile rank from a half, averaged.
    const cijfers = Object.keys(alleGebieden[0]?.cijfers ?? {});
    const waarde = (code: string, cijfer: string) => gebieden.get(code)?.cijfers?.[cijfer] ?? null;
    for (const { code } of alleGebieden) {
      const afstanden = cijfers.map((cijfer) => {
        const alle = alleGebieden.flatMap((gebied) => waarde(gebied.code, cijfer) ?? []);
        const eigen = waarde(code, cijfer);
        if (eigen === null) return Number.POSITIVE_INFINITY;
        const onder = alle.filter((ander) => ander < eigen).length;
        const gelijk = alle.filter((ander) => ander === eigen).length;
        return 2 * Math.abs((onder + gelijk / 2) / alle.length - 0.5);
      });
      rang.set(code, afstanden.reduce((a, b) => a + b, 0) / afstanden.length);
    }
    const quota = {
      oost: ['leeuwarden-oost', 8, (w: string) => oost.includes(w)],
      energieoost: ['energie', 2, (w: string) => oost.includes(w)],
      energiedorp: ['energie', 1, (w: string) => dorpen.includes(w)],
      energiegemiddeld: [
        'energie',
        1,
        (w: string, code: string) => !oost.includes(w) && !dorpen.includes(w) && (rang.get(code) ?? 9) <= 0.5,
      ],
    } as const;
    const listScores = (programma: string) => {
      const scores = uitkomst.scores[programma] ?? [];
      return 'buurten' in scores ? scores.buurten : scores;
    };
    const doel: string[] = [];
    const perQuotum = new Map<string, string[]>();
    const perBuurt = new Map<string, string[]>();
    for (const [id, [programma, , past]] of Object.entries(quota)) {
      for (const { code, score } of listScores(programma)) {
        const gebied = gebieden.get(code);
        if (score === null || (gebied?.inwoners ?? 0) < 100 || !past(gebied?.wijk ?? '', code)) continue;
        const naam = `${id}_${code}`;
        doel.push(`${score.toFixed(12)} ${naam}`);
        perQuotum.set(id, [...(perQuotum.get(id) ?? []), naam]);
        perBuurt.set(code, [...(perBuurt.get(code) ?? []), naam]);
      }
    }
    const regels = [
      ...Object.entries(quota).map(
        ([id, [, aantal]]) => `q_${id}: ${(perQuotum.get(id) ?? []).join(' + ')} = ${aantal}`,
      ),
      ...[...perBuurt].map(([code, namen]) => `b_${code}: ${namen.join(' + ')} <= 1`),
    ];
    const lp = `Maximize\n obj: ${doel.join('\n + ')}\nSubject To\n ${regels.join('\n ')}\nBinary\n ${[...perBuurt.values()].flat().join('\n ')}\nEnd`;
    const oplosser = await highs();
    const optimum = oplosser.solve(lp);
    expect(optimum.Status).toBe('Optimal');
    expect(Math.abs(optimum.ObjectiveValue - json.bewijs.doelwaarde)).toBeLessThan(1e-7);
    expect(json.bewijs).toEqual({
      optimaal: true,
      doelwaarde: json.bewijs.doelwaarde,
      bovengrens: json.bewijs.doelwaarde,
    });
    const som = json.selectie.reduce((totaal, { score }) => totaal + score, 0);
    expect(Math.abs(som - json.bewijs.doelwaarde)).toBeLessThan(1e-7);
  });

  test('the agreement is the document that the library reads, and names the twelve', () => {
    const overeenkomst = Samenwerkingsovereenkomst.parse(json.overeenkomst);
    expect(overeenkomst.reikwijdte.buurten?.map(({ buurt }) => buurt)).toEqual(json.selectie.map(({ code }) => code));
    expect(overeenkomst.looptijd).toEqual({ van: '2026-09-01', tot: '2029-08-31' });
  });

  test('the money is that of the letter, to the cent in every table', () => {
    const { totaal, perJaar, perBegrotingsjaar } = json.financiering;
    expect(totaal).toBe('270000.00');
    expect(perJaar).toEqual([
      { programmajaar: 1, partij: 'bzk', bedrag: '150000.00' },
      { programmajaar: 2, partij: 'gemeente', bedrag: '60000.00' },
      { programmajaar: 3, partij: 'gemeente', bedrag: '60000.00' },
    ]);
    // 1 September 2026 to 31 August 2027: 122 of 365 days in 2026: 150000 x 122 / 365 = 50136.986.
    // Year 2 has 122 of 366 days in 2027 (leap year 2028): 60000 / 3 = 20000 exactly; the other 40000 in 2028.
    // Year 3 has 122 of 365 days in 2028: 60000 x 122 / 365 = 20054.79, divided over the bearers 4 : 8.
    expect(perBegrotingsjaar).toEqual([
      { begrotingsjaar: 2026, partij: 'bzk', bedrag: '50136.99' },
      { begrotingsjaar: 2027, partij: 'bzk', bedrag: '99863.01' },
      { begrotingsjaar: 2027, partij: 'gemeente', bedrag: '20000.00' },
      { begrotingsjaar: 2028, partij: 'gemeente', bedrag: '60054.79' },
      { begrotingsjaar: 2029, partij: 'gemeente', bedrag: '39945.21' },
    ]);
    expect(sumBedragen(perBegrotingsjaar.map(({ bedrag }) => bedrag as Bedrag))).toBe(totaal);
  });

  test('twelve teams have lived through their first year', () => {
    expect(json.teams.map(({ buurt }) => buurt)).toEqual(json.selectie.map(({ code }) => code));
    expect(json.teams.filter(({ status }) => status === 'begeleid').length).toBeGreaterThan(8);
    expect(json.teams.flatMap(({ projecten }) => projecten).some(({ fase }) => fase === 'afgerond')).toBe(true);
    expect(json.teams.flatMap(({ wachtkamer }) => wachtkamer).length).toBeGreaterThan(10);
  });

  test('the summary names every buurt and the amounts, and says what is made up', () => {
    for (const { naam } of json.selectie) expect(tekst).toContain(naam);
    expect(tekst).toContain('€ 270.000');
    expect(tekst).toMatch(
      /^Dit is een voorbeeld, geen stuk van de gemeente\.\nBron: CBS, Kerncijfers wijken en buurten 2024\.\n/,
    );
    expect(tekst).toContain('De oordelen over de buurten en het verloop van de teams zijn verzonnen.');
    expect(json.herkomst).toEqual(tekst.split('\n').slice(0, json.herkomst.length));
    // How certain each is, two answers to 'why not mine?', and a reserve for every quotum.
    expect(
      tekst.match(
        /^- .+: (?:meer dan |minder dan )?\d+%, (?:zeker|waarschijnlijk|kop of munt|onwaarschijnlijk|vrijwel uitgesloten)$/gm,
      ),
    ).toHaveLength(12);
    expect(tekst.match(/^- .+ is niet gekozen: de beste selectie met .+ scoort \d(?:,\d+)? lager/gm)).toHaveLength(2);
    expect(tekst).toMatch(
      /Reserves[\s\S]+Leeuwarden Oost: .+\n- energie in Oost: .+\n- energie in een dorp: .+\n- energie in een gemiddelde buurt: /,
    );
    expect(tekst).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('bad input ends with one clear sentence', () => {
  const map = mkdtempSync(join(tmpdir(), 'buurtaanpak-'));
  const csv = readFileSync(WERKMAP, 'utf8');
  const write = (naam: string, inhoud: string | Uint8Array) => {
    const bestand = join(map, naam);
    writeFileSync(bestand, inhoud);
    return bestand;
  };
  const kwb = (bestand: string) => ['--kwb', bestand];
  const opzet = readFileSync(vindOpzet('leeuwarden'), 'utf8');
  const metOpzet = (naam: string, inhoud: string) => ['--opzet', write(naam, inhoud)];
  const rijVan = (code: string) => csv.split('\r\n').findIndex((rij) => rij.startsWith(code)) + 1;
  const change = (code: string, kolom: number, waarde: string) =>
    csv
      .split('\r\n')
      .map((rij) =>
        rij.startsWith(code)
          ? rij
              .split(';')
              .map((cel, k) => (k === kolom ? waarde : cel))
              .join(';')
          : rij,
      )
      .join('\r\n');
  const zonderKolom = csv
    .split('\r\n')
    .map((rij) =>
      rij
        .split(';')
        .filter((_, k) => k !== 13)
        .join(';'),
    )
    .join('\r\n');
  const alleenRotterdam = csv
    .split('\r\n')
    .filter((rij, r) => r === 0 || rij.slice(2, 6) === '0599')
    .join('\r\n');
  const zonderOost = csv
    .split('\r\n')
    .filter((rij) => !rij.startsWith('BU008020') && !rij.startsWith('BU008050') && !rij.startsWith('BU008060'))
    .join('\r\n');

  test.each<[string, readonly string[], (string | RegExp)[]]>([
    ['a file that is not there', kwb(join(map, 'niets.csv')), ['niets.csv', 'bestaat niet']],
    ['a folder', kwb(map), ['kan niet worden gelezen']],
    ['an empty file', kwb(write('leeg.csv', '')), ['leeg.csv', 'geen rijen']],
    [
      'no CSV',
      kwb(write('plaatje.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 34, 0))),
      ['plaatje.csv'],
    ],
    ['a CSV of something else', kwb(write('anders.csv', 'a;b\n1;2\n')), ['vorm']],
    ['a gemeente that is not in the file', kwb(write('rotterdam.csv', alleenRotterdam)), ['GM0080']],
    [
      'a column that is not there',
      kwb(write('kolom.csv', zonderKolom)),
      ['gemiddelde_woz_waarde', 'Routekaart 1, criterium 2'],
    ],
    [
      'a cell that is no number',
      kwb(write('cel.csv', change('BU00802002', 7, 'veel'))),
      ['tabel, kwb', `rij ${rijVan('BU00802002')}`, 'a_inw', '"veel"'],
    ],
    [
      'a decimal point',
      kwb(write('punt.csv', change('BU00802002', 11, '1.8'))),
      ['tabel, kwb', `rij ${rijVan('BU00802002')}`, 'g_hhgro', '"1.8"'],
    ],
    [
      'a percentage of 120',
      kwb(write('procent.csv', change('BU00802002', 15, '120'))),
      ['tabel, kwb', `rij ${rijVan('BU00802002')}`, 'p_koopw', '120'],
    ],
    [
      'a double code',
      kwb(write('dubbel.csv', change('BU00802001', 0, 'BU00802002'))),
      ['tabel, kwb', `rij ${rijVan('BU00802001')}`, 'BU00802002', `rij ${rijVan('BU00802002')}`],
    ],
    ['too few candidates', kwb(write('weinig.csv', zonderOost)), ['Leeuwarden Oost', '8 gevraagd, 2 over']],
    ['an opzet that is not there', ['--opzet', 'niets.json'], ['niets.json', 'bestaat niet']],
    [
      'an opzet that is no JSON',
      metOpzet('half.json', opzet.slice(0, 900)),
      ['half.json', `regel ${opzet.slice(0, 900).split('\n').length} klopt`],
    ],
    [
      'an opzet with another name for a field',
      metOpzet('veld.json', opzet.replace('"kenmerken"', '"kenmerkn"')),
      ['kenmerken'],
    ],
    [
      'an opzet without money',
      metOpzet('geld.json', JSON.stringify({ ...JSON.parse(opzet), geld: undefined })),
      ['geld'],
    ],
    ['an unknown option', ['--gemente', 'GM0080'], ['optie']],
  ])('%s', (_, args, delen) => {
    const afloop = draai([...args, '--json']);
    const fout = 'fout' in afloop ? afloop.fout : '';
    expect(fout).toMatch(/^\S.*(?:[.?]|andere\))$/s);
    for (const deel of delen) expect(fout).toContain(deel);
  });

  test('the program prints that sentence alone, without a stack, and ends with status 1', async () => {
    expect(await runMetTsx(DEMO, ['--kwb', 'niets.csv', '--json'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Het bestand niets.csv bestaat niet of kan niet worden gelezen.\n',
    });
  });
});

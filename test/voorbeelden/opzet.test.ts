import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Datum } from 'buurtaanpak/kern';
import { type Opzet, runOpzet } from 'buurtaanpak/opzet';
import { getOvereenkomststand } from 'buurtaanpak/overeenkomst';
import { Programma } from 'buurtaanpak/programma';
import { Verantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { FORMULIERKOLOMMEN } from 'buurtaanpak/routekaart';
import { createSelectiebesluit } from 'buurtaanpak/selectie';

import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { draai as start } from '../../examples/opzet/draai.js';
import { findRegel } from '../../examples/opzet/findRegel.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { leesOordelen } from '../../examples/opzet/leesOordelen.js';
import { leesOpzet, vindOpzet } from '../../examples/opzet/leesOpzet.js';
import { verzinOordelen } from '../../examples/verzonnen/verzinOordelen.js';
import { listFiles } from '../huis/listFiles.js';
import { run } from './run.js';

const map = mkdtempSync(join(tmpdir(), 'opzet-'));
afterAll(() => rmSync(map, { recursive: true }));
const LEEUWARDEN = vindOpzet('leeuwarden');
const volledig = leesOpzet(LEEUWARDEN);
// The certainty takes the most time, and is tried elsewhere.
const opzet: Opzet = { ...volledig, keuze: { ...volledig.keuze, zekerheid: undefined } };
const peildatum = Datum.parse('2026-09-01');
const { tabel } = runOpzet(opzet, { rijen: { kwb: leesCsv(WERKMAP) } }, { peildatum, tot: 'tabel' });
if (tabel === undefined) throw new Error('Leeuwarden is in the workbook');
const codes = tabel.gebieden.filter(({ soort }) => soort === 'buurt').map(({ code }) => code);
const SNEL = join(map, 'snel.json');
writeFileSync(SNEL, JSON.stringify(opzet));
const OORDELEN = join(map, 'oordelen.json');
writeFileSync(OORDELEN, JSON.stringify(verzinOordelen(opzet, tabel)));
const draai = (...args: string[]) => start(args, '2026-06-15');
const read = (...delen: string[]) => readFileSync(join(map, ...delen), 'utf8');
const lees = async (bestanden: readonly string[]) => {
  const { oordelen, ...rest } = await leesOordelen(opzet, bestanden, { buurten: codes, peildatum });
  const rijenVan = (id: string) => oordelen.find(({ routekaart }) => routekaart === id)?.rijen ?? [];
  return { ...rest, rijenVan };
};

describe('the whole round, with judgements that are made up', () => {
  const uit = join(map, 'rond');
  const namen = ['gemeente-1', 'gemeente-2', 'opbouwwerk-1', 'wijk'].map((wie) =>
    join(uit, 'formulieren', `${wie}.xlsx`),
  );
  // The program runs on the day of today when that is before the first day of the agreement.
  const verwacht = runOpzet(
    opzet,
    { tabel, oordelen: verzinOordelen(opzet, tabel) },
    { peildatum: Datum.parse('2026-06-15') },
  );
  let afloop: Awaited<ReturnType<typeof draai>>;
  beforeAll(async () => {
    afloop = await draai(SNEL, WERKMAP, '--verzin', '--uit', uit);
  });

  test('what was written on the forms is what is read from them, and leads to the same choice', async () => {
    const { rijenVan, fouten, letOp, leeg } = await lees(namen);
    expect([fouten, letOp]).toEqual([[], []]);
    expect(leeg).toBeGreaterThan(0);
    const sort = (lijst: readonly unknown[]) =>
      lijst.map((een) => JSON.stringify(een, Object.keys(een as object).sort())).sort();
    for (const { routekaart, rijen } of verzinOordelen(opzet, tabel))
      expect(sort(rijenVan(routekaart))).toEqual(sort(rijen));
    expect(JSON.parse(read('rond', 'gekozen.json'))).toEqual(verwacht.gekozen);
  });

  test('every part is a file that reads back, and the letter names the twelve and says what is made up', () => {
    expect(
      listFiles(uit)
        .map((bestand) => bestand.slice(uit.length + 1))
        .filter((naam) => !/^(?:formulieren|stukken)/.test(naam))
        .sort(),
    ).toEqual([
      'bestanden.json',
      'bevindingen.txt',
      'gekozen.json',
      'geld.csv',
      'keuze.txt',
      'programma.json',
      'register/gemeente-leeuwarden.json',
      'scores/energie.csv',
      'scores/leeuwarden-oost.csv',
      'selectie.json',
      'verantwoording.json',
    ]);
    expect(Programma.parse(JSON.parse(read('rond', 'programma.json')))).toEqual(verwacht.programma);
    expect(
      verifyVerantwoording(Verantwoording.parse(JSON.parse(read('rond', 'verantwoording.json')))).bevindingen,
    ).toEqual([]);
    const buurten = verwacht.programma?.deelnemers[0]?.keuze?.buurten ?? [];
    expect(buurten).toHaveLength(12);
    for (const soort of ['html', 'md', 'txt']) {
      const tekst = read('rond', 'stukken', `raadsbrief.${soort}`);
      for (const { naam } of buurten) expect(tekst).toContain(naam);
      expect(tekst).toContain('Dit is een voorbeeld, geen stuk van de gemeente.');
      expect(tekst).toMatch(/De oordelen van mensen zijn in\s+dit\s+voorbeeld verzonnen\./);
      expect(tekst).toMatch(/€(?:&nbsp;|\s)270\.000/);
      expect(tekst).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(read('rond', 'geld.csv').split('\r\n').slice(0, 3)).toEqual([
      '\ufeff"Begrotingsjaar";"Programmajaar";"Partij";"Kostendrager";"Bedrag"',
      '2026;1;"ministerie van BZK";"";50136,99',
      '2027;1;"ministerie van BZK";"";99863,01',
    ]);
    expect(read('rond', 'scores', 'energie.csv').match(/"ja"\r\n/g)).toHaveLength(4);
    expect(read('rond', 'bevindingen.txt')).toBe('fout (0)\n\nwaarschuwing (0)\n\ninfo (0)\n');
    expect(afloop.fout).toBeUndefined();
    expect(afloop.uitvoer).toMatch(
      /^Dit is een voorbeeld.+\nDe oordelen van mensen .+ verzonnen\.\nGelezen: \d{4} oordelen; \d+ rijen zijn niet ingevuld\.\n/,
    );
    expect(afloop.uitvoer).toContain(
      'Gekozen zijn 12 buurten: bewezen de beste keuze onder deze eisen.\n- programma Leeuwarden Oost: ',
    );
  });

  test('figures alone: it asks for the judgements that are missing, and makes the form for them', async () => {
    const { uitvoer, fout } = await draai(SNEL, WERKMAP, '--uit', join(map, 'leeg'));
    expect(fout).toBeUndefined();
    expect(uitvoer?.split('\n').slice(0, 4)).toEqual([
      'Er is nog niet gekozen.',
      `Voor de Routekaart Programma Leeuwarden Oost zijn nog oordelen nodig; de formulieren staan in ${join(map, 'leeg', 'formulieren')}.`,
      `Voor de Routekaart Thema energie zijn nog oordelen nodig; de formulieren staan in ${join(map, 'leeg', 'formulieren')}.`,
      `Formulier: ${join(map, 'leeg', 'formulieren', 'formulier.xlsx')}`,
    ]);
  });

  test('no figures: it asks for them', async () => {
    const { uitvoer } = await draai(SNEL, '--uit', join(map, 'niets'));
    expect(uitvoer).toContain('Van de bron kwb zijn nog geen cijfers gegeven: --bron kwb=BESTAND.csv.');
  });

  test('an empty form asks every question of every buurt, on a sheet for each Routekaart', async () => {
    await draai(SNEL, WERKMAP, '--formulieren', 'opbouwwerk:o/7', '--uit', map);
    const formulier = join(map, 'formulieren', 'opbouwwerk-o_7.xlsx');
    const bladen = await readXlsxFile(formulier);
    expect(bladen.map(({ sheet }) => sheet)).toEqual(['leeuwarden-oost', 'energie']);
    for (const { data } of bladen) {
      expect(data[0]).toEqual(FORMULIERKOLOMMEN);
      expect(data).toHaveLength(1 + 2 * codes.length);
      expect(data[1]?.slice(4, 9)).toEqual([expect.stringContaining('1 t/m 5'), 'opbouwwerk', 'o/7', null, null]);
    }
    // Nobody filled it in: that is as if it did not come back.
    const { uitvoer } = await draai(SNEL, WERKMAP, formulier, '--uit', map);
    expect(uitvoer).toContain('Voor de Routekaart Thema energie zijn nog oordelen nodig');
  });

  test('judgements as JSON, a first day and a decision of people go before those of the opzet', async () => {
    const { selectie } = verwacht;
    if (selectie === undefined || !('gekozen' in selectie)) throw new Error('there is a choice');
    const besluit = join(map, 'besluit.json');
    const routekaarten = Object.fromEntries(opzet.routekaarten.map(({ id }) => [id, { id, versie: '1' }]));
    const documenten = createSelectiebesluit(selectie, {
      kenmerk: 'SB-1',
      datum: Datum.parse('2026-08-01'),
      routekaarten,
    });
    writeFileSync(besluit, JSON.stringify(documenten));
    const { uitvoer, fout } = await draai(
      SNEL,
      '--bron',
      `kwb=${WERKMAP}`,
      OORDELEN,
      '--besluit',
      besluit,
      '--start',
      '2027-01-01',
      '--peildatum',
      '2027-01-01',
      '--uit',
      join(map, 'besluit'),
    );
    expect(fout).toBeUndefined();
    expect(uitvoer).toContain('Gekozen zijn 12 buurten, zoals gegeven.');
    const programma = Programma.parse(JSON.parse(read('besluit', 'programma.json')));
    const dossier = programma.deelnemers[0]?.overeenkomst ?? expect.fail();
    const { tekst } = getOvereenkomststand(dossier, { peildatum: Datum.parse('2027-01-01') });
    expect(tekst?.document.looptijd).toEqual({ van: '2027-01-01', tot: '2029-12-31' });
    expect(programma.deelnemers[0]?.keuze?.kenmerk).toBe('SB-1');
  });

  test('a run leaves nothing of an earlier one behind that no longer holds', async () => {
    const zonder = join(map, 'zonder.json');
    const { geld: _, ...rest } = opzet;
    writeFileSync(zonder, JSON.stringify(rest));
    const eerder = join(map, 'eerder');
    await draai(SNEL, WERKMAP, OORDELEN, '--uit', eerder);
    writeFileSync(join(eerder, 'van-mij.txt'), 'blijft staan');
    expect(existsSync(join(eerder, 'geld.csv'))).toBe(true);
    await draai(zonder, WERKMAP, OORDELEN, '--uit', eerder);
    expect(existsSync(join(eerder, 'geld.csv'))).toBe(false);
    expect(existsSync(join(eerder, 'keuze.txt'))).toBe(true);
    expect(existsSync(join(eerder, 'van-mij.txt'))).toBe(true);
    writeFileSync(join(eerder, 'bestanden.json'), 'geen lijst');
    await draai(SNEL, WERKMAP, OORDELEN, '--uit', eerder);
    expect(existsSync(join(eerder, 'geld.csv'))).toBe(true);
  });

  test('an opzet that cannot be met says which demands clash; one with a fault says where, and both end with status 1', async () => {
    const veel = join(map, 'veel.json');
    const [oost, energie] = opzet.programmas;
    if (oost === undefined || energie === undefined) throw new Error('two programmes');
    const quota = oost.quota.map((quotum) => ({ ...quotum, aantal: 40 }));
    const { partijen: _, overeenkomst: __, geld: ___, ...keuze } = opzet;
    writeFileSync(
      veel,
      JSON.stringify({
        ...keuze,
        programmas: [
          { ...oost, quota, kostendragers: undefined },
          { ...energie, kostendragers: undefined },
        ],
      }),
    );
    const klem = await draai(veel, WERKMAP, OORDELEN, '--uit', join(map, 'klem'));
    expect(klem.uitvoer).toContain(
      'Er is geen keuze die aan alle eisen voldoet. Dit helpt:\n- Wel mogelijk met 14 voor Leeuwarden Oost.\n',
    );
    expect(klem.fout).toMatch(/Leeuwarden Oost: 40 gevraagd/);
    const scheef = join(map, 'scheef.json');
    writeFileSync(
      scheef,
      JSON.stringify({ ...opzet, programmas: [{ ...oost, routekaart: 'leeuwarden-ost' }, energie] }),
    );
    const { fout, uitvoer } = await draai(scheef, WERKMAP, OORDELEN, '--uit', join(map, 'scheef'));
    expect(fout).toMatch(/^opzet, programma 1, routekaart: .+leeuwarden-oost/);
    expect(uitvoer).toContain('Er is nog niet gekozen.');
  });
});

describe('mistakes on a form', () => {
  const KOP = ['buurt', 'naam', 'criterium', 'vraag', 'schaal', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'];
  type Cel = string | number | Date | boolean | null;
  const rij = (velden: Record<string, Cel> = {}, koppen = KOP): Cel[] => {
    const goed: Record<string, Cel> = {
      buurt: 'BU00802001',
      criterium: 'opgave',
      rol: 'wijk',
      beoordelaar: 'w-1',
      score: 4,
      datum: '2026-05-11',
    };
    return koppen.map((kop) => ({ ...goed, ...velden })[kop] ?? null);
  };
  const write = async (naam: string, bladen: Record<string, Cel[][]>): Promise<string> => {
    const bestand = join(map, naam);
    const sheets = Object.entries(bladen).map(([sheet, rijen]) => ({
      sheet,
      data: rijen.map((cellen) =>
        cellen.map((value) =>
          value === null ? null : { value, ...(value instanceof Date ? { format: 'dd-mm-yyyy' } : {}) },
        ),
      ),
    }));
    await writeXlsxFile(sheets).toFile(bestand);
    return bestand;
  };
  const oost = async (naam: string, ...rijen: Cel[][]) => write(naam, { 'leeuwarden-oost': [KOP, ...rijen] });

  test.each<[string, Record<string, Cel>, RegExp]>([
    ['a score off the scale', { score: 7 }, /rij 3, kolom H \(score\): .*7/],
    ['a score between two points', { score: 3.5 }, /rij 3, kolom H \(score\): .*3[.,]5/],
    ['a score in words', { score: 'veel' }, /rij 3, kolom H \(score\): De score "veel" is geen getal\./],
    ['a buurt that is not there', { buurt: 'BU00809999' }, /rij 3, kolom A \(buurt\): .*BU00809999/],
    ['a question that is not asked', { criterium: 'opgaven' }, /rij 3, kolom C \(criterium\): .*opgave/],
    ['a role that is none', { rol: 'wethouder' }, /rij 3, kolom F \(rol\): .*wethouder/],
    ['nobody', { beoordelaar: '' }, /rij 3, kolom G \(beoordelaar\): De kolom beoordelaar is leeg/],
    ['a day of which it is not sure what was meant', { datum: '11-5-2026' }, /rij 3, kolom I \(datum\): .*jjjj-mm-dd/],
    ['a day that is a number', { datum: 46153 }, /rij 3, kolom I \(datum\): .*46153/],
    ['true for a score', { score: true }, /rij 3, kolom H \(score\): De score "true" is geen getal\./],
  ])('%s is named with file, sheet, row and column', async (_, velden, zin) => {
    const bestand = await oost('fout.xlsx', rij(), rij({ beoordelaar: 'w-2', ...velden }));
    const { fouten, rijenVan } = await lees([bestand]);
    expect(fouten).toEqual([expect.stringMatching(zin)]);
    expect(fouten[0]).toMatch(/^fout\.xlsx, blad leeuwarden-oost, rij 3, kolom /);
    expect(rijenVan('leeuwarden-oost')).toHaveLength(1);
  });

  test('a day may be a day of the spreadsheet', async () => {
    const bestand = await oost('dag.xlsx', rij({ datum: new Date(Date.UTC(2026, 4, 11)) }));
    const { fouten, rijenVan } = await lees([bestand]);
    expect(fouten).toEqual([]);
    expect(rijenVan('leeuwarden-oost')[0]?.datum).toBe('2026-05-11');
  });

  test('columns may stand in another order: the letter is that of the sheet', async () => {
    const koppen = ['Score ', 'BUURT', 'criterium', 'rol', 'beoordelaar', 'datum'];
    const los = koppen.map((kop) => kop.trim().toLowerCase());
    const rijen = [koppen, rij({}, los), rij({ score: 9, beoordelaar: 'w-2' }, los)];
    const bestand = await write('orde.xlsx', { 'leeuwarden-oost': rijen });
    const { fouten, rijenVan } = await lees([bestand]);
    expect(fouten).toEqual([expect.stringMatching(/^orde\.xlsx, blad leeuwarden-oost, rij 3, kolom A \(score\): /)]);
    expect(rijenVan('leeuwarden-oost')).toHaveLength(1);
  });

  test('what one person handed in twice is found across files, with both places', async () => {
    const een = await oost('een.xlsx', rij(), rij({ criterium: 'bereidheid' }));
    const twee = await oost('twee.xlsx', rij({ beoordelaar: 'w-2' }), rij({ score: 2 }));
    const { fouten } = await lees([een, twee]);
    expect(fouten).toEqual([
      'twee.xlsx, blad leeuwarden-oost, rij 3: Beoordelaar w-1 heeft BU00802001 op dezelfde dag al beoordeeld (rij 2 (een.xlsx, blad leeuwarden-oost)).',
    ]);
    const samen = await oost('samen.xlsx', rij(), rij());
    expect((await lees([samen])).fouten[0]).toMatch(/ rij 3: .+\(rij 2\)\.$/);
  });

  test('a later judgement replaces an earlier one: worth a look, no mistake', async () => {
    const bestand = await oost('later.xlsx', rij(), rij({ datum: '2026-05-12', score: 5 }));
    const { fouten, letOp } = await lees([bestand]);
    expect(fouten).toEqual([]);
    expect(letOp).toEqual([expect.stringMatching(/^later\.xlsx, blad leeuwarden-oost, rij 2: /)]);
  });

  test('a sheet of no Routekaart, and one that misses columns', async () => {
    const bestand = await write('bladen.xlsx', {
      Blad1: [KOP, rij()],
      energie: [
        ['buurt', 'score'],
        ['BU00802001', 4],
      ],
    });
    const { fouten } = await lees([bestand]);
    expect(fouten).toEqual([
      'bladen.xlsx, blad Blad1: Er is geen formulier dat Blad1 heet; wel leeuwarden-oost, energie.',
      'bladen.xlsx, blad energie, rij 1: Op het formulier ontbreken de kolommen criterium, rol, beoordelaar, datum.',
    ]);
  });

  test('the same from CSV, called after its Routekaart', async () => {
    const bestand = join(map, 'wijk.energie.csv');
    const velden = { criterium: 'animo', score: '4,0' };
    const regels = [KOP, rij(velden), rij({ ...velden, beoordelaar: 'w-2', score: '6' })];
    writeFileSync(bestand, `\ufeff${regels.map((cellen) => cellen.join(';')).join('\r\n')}\r\n`);
    const { fouten, rijenVan } = await lees([bestand]);
    expect(fouten).toEqual([expect.stringMatching(/^wijk\.energie\.csv, blad energie, rij 3, kolom H \(score\): /)]);
    expect(rijenVan('energie')).toEqual([expect.objectContaining({ criterium: 'animo', score: 4 })]);
  });

  test('all of them end the program at once, one sentence a line; of many of them the first twenty', async () => {
    const veel = Array.from({ length: 25 }, (_, i) => rij({ beoordelaar: `w-${i}`, score: 8 }));
    const bestand = await oost('veel.xlsx', ...veel);
    const { fout = '' } = await draai(SNEL, WERKMAP, bestand, '--uit', map);
    const regels = fout.split('\n');
    expect(regels).toHaveLength(22);
    expect(regels[19]).toMatch(/^veel\.xlsx, blad leeuwarden-oost, rij 21, kolom H \(score\): /);
    expect(regels.slice(20)).toEqual(['En nog 5 zulke fouten.', 'Verbeter dit en lees de formulieren opnieuw.']);
    expect(await run('examples/opzet.ts', [SNEL, WERKMAP, await oost('kort.xlsx', rij({ score: 0 }))])).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^kort\.xlsx, blad leeuwarden-oost, rij 2, kolom H \(score\): .+\.\nVerbeter dit en lees/,
      ),
    });
  });

  const gebroken = join(map, 'gebroken.json');
  writeFileSync(gebroken, '{\n  "soort": "opzet",\n  "versie": 1,,\n}\n');
  test.each<[string, string[], RegExp]>([
    ['no opzet', [], /^Gebruik: npx tsx examples\/opzet\.ts OPZET\.json/],
    ['an opzet that is not there', ['niets.json'], /^Het bestand niets\.json bestaat niet/],
    [
      'an opzet that is no JSON',
      [gebroken],
      /^Het bestand .+gebroken\.json is geen JSON: op regel 3 klopt iets niet\. Kijk ook .+\.$/,
    ],
    [
      'a JSON file that is no opzet',
      ['package.json'],
      /^Het bestand package\.json is geen opzet:\n- Het veld soort ontbreekt\.\n.*\nEn nog \d+ andere\.$/s,
    ],
    ['figures that are not there', [SNEL, 'niets.csv'], /^Het bestand niets\.csv bestaat niet/],
    [
      'figures that are no CSV',
      [SNEL, '--bron', 'kwb=README.md'],
      /^Het bestand README\.md is geen CSV-bestand: regel \d+ klopt niet\.$/,
    ],
    ['two files of figures', [SNEL, WERKMAP, 'meer.csv'], /^Van welke bron zijn de cijfers in meer\.csv\?/],
    [
      'figures of the same source twice',
      [SNEL, WERKMAP, '--bron', 'kwb=x.csv'],
      /^Van welke bron zijn de cijfers in .+werkmap\.csv\?/,
    ],
    ['a source that is not in the opzet', [SNEL, '--bron', 'rivm=x.csv'], /^De opzet heeft geen bron rivm; wel kwb\.$/],
    ['a source without a file', [SNEL, '--bron', 'kwb'], /^--bron kwb is geen ID=BESTAND/],
    [
      'judgements that are not there',
      [SNEL, WERKMAP, 'niets.xlsx'],
      /^Het bestand niets\.xlsx bestaat niet of is geen werkmap/,
    ],
    [
      'judgements that are no workbook',
      [SNEL, WERKMAP, 'README.md'],
      /^Het bestand README\.md bestaat niet of is geen werkmap/,
    ],
    ['JSON that has no judgements', [SNEL, WERKMAP, 'package.json'], /^In package\.json staan geen oordelen: .+\.$/],
    [
      'a decision that is none',
      [SNEL, WERKMAP, '--besluit', 'package.json'],
      /^Het bestand package\.json is geen selectiebesluit: .+\.$/,
    ],
    [
      'a day that is none',
      [SNEL, '--peildatum', '2026-02-30'],
      /^--peildatum 2026-02-30 is geen dag, zoals 2026-09-01\.$/,
    ],
    [
      'an unknown role',
      [SNEL, WERKMAP, '--formulieren', 'wethouder:w-1'],
      /^wethouder:w-1 is geen rol met een verwijzing.+gemeente, opbouwwerk, wijk\.$/,
    ],
    ['a role of nobody', [SNEL, WERKMAP, '--formulieren', 'wijk'], /^wijk is geen rol met een verwijzing/],
    [
      'a form that nobody needs',
      [vindOpzet('rotterdam'), WERKMAP, '--formulieren', 'wijk:w-1'],
      /^Geen Routekaart van deze opzet vraagt oordelen van mensen\.$/,
    ],
    ['an unknown option', ['--oordeel', 'x'], /^Onbekende of onvolledige optie: --help toont wat er kan\.$/],
    [
      'a folder that is a file',
      [SNEL, WERKMAP, '--uit', 'package.json/x'],
      /^In package\.json\/x.+ kan niet worden geschreven\.$/,
    ],
  ])('%s ends with one sentence', async (_, args, zin) => {
    expect(await draai(...args.concat(args.includes('--uit') ? [] : ['--uit', map]))).toEqual({
      fout: expect.stringMatching(zin),
    });
  });

  test('a CSV file of judgements that is broken', async () => {
    const bestand = join(map, 'kapot.energie.csv');
    writeFileSync(bestand, 'buurt;score\n"open;4\n');
    expect(await draai(SNEL, WERKMAP, bestand)).toEqual({
      fout: expect.stringMatching(/^kapot\.energie\.csv is geen CSV-bestand met puntkomma's: regel \d+ klopt niet\.$/),
    });
  });

  test('--help tells what can be given, with the default of each', async () => {
    expect((await draai('--help')).uitvoer).toMatch(
      /--peildatum .+ anders vandaag, maar niet na de eerste dag van de overeenkomst\n/,
    );
  });
});

describe('the line on which a text stops being JSON', () => {
  test.each<[string, number]>([
    ['{\n  "a": 1,\n  "b": [1, 2,\n  ]\n}', 4],
    ['{\n  "a": 1\n  "b": 2\n}', 3],
    ['{\n  a: 1\n}', 2],
    ['{\n  "a": 1,\n', 2],
    ['[\n1,\n2\n]\n]', 5],
    ['{"a": {"b": 1},\n "c": tru}', 2],
    ['{"a"\n, 1}', 2],
    ['{\n"a": "open\n}', 2],
    ['[1\n}', 2],
    ['', 1],
  ])('%j: line %i', (tekst, regel) => {
    expect(() => JSON.parse(tekst)).toThrow();
    expect(findRegel(tekst)).toBe(regel);
  });
});

test('a gemeente with nothing but figures of CBS gets a choice, and is told what an agreement would need', async () => {
  const uit = join(map, 'cijfers');
  const { uitvoer, fout } = await draai(vindOpzet('alleen-cijfers'), WERKMAP, '--uit', uit);
  expect(fout).toBeUndefined();
  expect(uitvoer).toMatch(/^Gekozen zijn 6 buurten: bewezen de beste keuze onder deze eisen\.\n- .+: (?:.+, ){5}.+\n/);
  expect(uitvoer).toContain('De opzet heeft nog geen partijen, overeenkomst en geld: er komt geen overeenkomst.');
  expect(readFileSync(join(uit, 'keuze.txt'), 'utf8')).toContain('Waarom deze niet?');
  expect(readFileSync(vindOpzet('alleen-cijfers'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25);
});

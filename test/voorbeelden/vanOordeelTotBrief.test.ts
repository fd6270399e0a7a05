import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMULIERKOLOMMEN } from 'buurtaanpak/routekaart';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { leesCijfers } from '../../examples/leeuwarden/leesCijfers.js';
import { voerUit } from '../../examples/leeuwarden/voerUit.js';
import { LEEUWARDEN, WERKMAP } from '../../examples/leeuwarden/werkmap.js';
import { draai } from '../../examples/van-oordeel-tot-brief/draai.js';
import { leesFormulieren } from '../../examples/van-oordeel-tot-brief/leesFormulieren.js';
import { run } from './run.js';

const map = mkdtempSync(join(tmpdir(), 'oordelen-'));
afterAll(() => rmSync(map, { recursive: true }));
const codes = leesCijfers(WERKMAP, [LEEUWARDEN], 2024).buurten.gebieden.map(({ code }) => code);

describe('the whole round, with judgements that are made up', () => {
  const uit = join(map, 'rond');
  let uitvoer: string;
  beforeAll(async () => {
    const afloop = await draai(['--uit', uit]);
    uitvoer = 'uitvoer' in afloop ? afloop.uitvoer : afloop.fout;
  });

  test('what was written on the forms is what is read from them, and leads to the same choice', async () => {
    const verwacht = voerUit(WERKMAP, LEEUWARDEN);
    const namen = ['gemeente-1', 'gemeente-2', 'opbouwwerk-1', 'wijk'].map((wie) =>
      join(uit, 'formulieren', `${wie}.xlsx`),
    );
    const { oordelen, fouten, letOp, leeg } = await leesFormulieren(namen, codes);
    expect([fouten, letOp]).toEqual([[], []]);
    expect(leeg).toBeGreaterThan(0);
    const sort = (lijst: readonly unknown[]) =>
      lijst.map((een) => JSON.stringify(een, Object.keys(een as object).sort())).sort();
    for (const id of ['leeuwarden-oost', 'energie'] as const)
      expect(sort(oordelen[id])).toEqual(sort(verwacht.oordelen[id]));
    expect(voerUit(WERKMAP, LEEUWARDEN, { oordelen }).selectie.gekozen).toEqual(verwacht.selectie.gekozen);
  });

  test('the letter names the twelve, says what is made up, and is on paper twice', () => {
    const { selectie, gebieden } = voerUit(WERKMAP, LEEUWARDEN);
    const html = readFileSync(join(uit, 'raadsbrief.html'), 'utf8');
    const md = readFileSync(join(uit, 'raadsbrief.md'), 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    for (const tekst of [html, md]) {
      for (const { code } of selectie.gekozen) expect(tekst).toContain(gebieden.find((een) => een.code === code)?.naam);
      expect(tekst).toContain('Bron: CBS, Kerncijfers wijken en buurten 2024.');
      expect(tekst).toContain('De oordelen van mensen zijn in dit voorbeeld verzonnen.');
      expect(tekst).toContain('bewezen');
      expect(tekst).toMatch(/€(?:&nbsp;|\s)270\.000/);
      expect(tekst).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(uitvoer).toMatch(
      /^Dit is een voorbeeld.+\nBron: CBS, Kerncijfers wijken en buurten 2024\.\nDe oordelen van mensen .+ verzonnen\.\n/,
    );
    expect(uitvoer).toMatch(/Uit 4 formulieren: \d\.\d{3} oordelen; \d+ rijen zijn niet ingevuld\.\n/);
    expect(uitvoer.match(/^- .+: \d+ oordelen van \d+ mensen, overeenstemming 0,\d\d$/gm)).toHaveLength(4);
    expect(uitvoer).toContain('Gekozen zijn 12 buurten: bewezen de hoogste totaalscore onder deze eisen.');
  });

  test('an empty form asks every question of every buurt, on a sheet for each Routekaart', async () => {
    expect(await draai(['--formulier', 'opbouwwerk:o/7', '--uit', map])).toEqual({
      uitvoer: `Het formulier staat in ${join(map, 'formulier-o_7.xlsx')}\n`,
    });
    const bladen = await readXlsxFile(join(map, 'formulier-o_7.xlsx'));
    expect(bladen.map(({ sheet }) => sheet)).toEqual(['leeuwarden-oost', 'energie']);
    for (const { data } of bladen) {
      expect(data[0]).toEqual(FORMULIERKOLOMMEN);
      expect(data).toHaveLength(1 + 2 * codes.length);
      expect(data[1]?.slice(4, 9)).toEqual([expect.stringContaining('1 t/m 5'), 'opbouwwerk', 'o/7', null, null]);
    }
    // Nobody filled it in: the choice cannot be made, and it says of which question.
    const afloop = await draai(['--oordelen', join(map, 'formulier-o_7.xlsx'), '--uit', map]);
    expect('fout' in afloop && afloop.fout.split('\n')).toEqual([
      expect.stringContaining('opgave'),
      expect.stringContaining('bereidheid'),
    ]);
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
    const { fouten, oordelen } = await leesFormulieren([bestand], codes);
    expect(fouten).toEqual([expect.stringMatching(zin)]);
    expect(fouten[0]).toMatch(/^fout\.xlsx, blad leeuwarden-oost, rij 3, kolom /);
    expect(oordelen['leeuwarden-oost']).toHaveLength(1);
  });

  test('a day may be a day of the spreadsheet', async () => {
    const bestand = await oost('dag.xlsx', rij({ datum: new Date(Date.UTC(2026, 4, 11)) }));
    const { fouten, oordelen } = await leesFormulieren([bestand], codes);
    expect(fouten).toEqual([]);
    expect(oordelen['leeuwarden-oost'][0]?.datum).toBe('2026-05-11');
  });

  test('columns may stand in another order: the letter is that of the sheet', async () => {
    const koppen = ['Score ', 'BUURT', 'criterium', 'rol', 'beoordelaar', 'datum'];
    const los = koppen.map((kop) => kop.trim().toLowerCase());
    const rijen = [koppen, rij({}, los), rij({ score: 9, beoordelaar: 'w-2' }, los)];
    const bestand = await write('orde.xlsx', { 'leeuwarden-oost': rijen });
    const { fouten, oordelen } = await leesFormulieren([bestand], codes);
    expect(fouten).toEqual([expect.stringMatching(/^orde\.xlsx, blad leeuwarden-oost, rij 3, kolom A \(score\): /)]);
    expect(oordelen['leeuwarden-oost']).toHaveLength(1);
  });

  test('what one person handed in twice is found across files, with both places', async () => {
    const een = await oost('een.xlsx', rij(), rij({ criterium: 'bereidheid' }));
    const twee = await oost('twee.xlsx', rij({ beoordelaar: 'w-2' }), rij({ score: 2 }));
    const { fouten } = await leesFormulieren([een, twee], codes);
    expect(fouten).toEqual([
      'twee.xlsx, blad leeuwarden-oost, rij 3: Beoordelaar w-1 heeft BU00802001 op dezelfde dag al beoordeeld (rij 2 van een.xlsx, blad leeuwarden-oost).',
    ]);
    const samen = await oost('samen.xlsx', rij(), rij());
    expect((await leesFormulieren([samen], codes)).fouten[0]).toMatch(/ rij 3: .+\(rij 2\)\.$/);
  });

  test('a later judgement replaces an earlier one: worth a look, no mistake', async () => {
    const bestand = await oost('later.xlsx', rij(), rij({ datum: '2026-05-12', score: 5 }));
    const { fouten, letOp } = await leesFormulieren([bestand], codes);
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
    const { fouten } = await leesFormulieren([bestand], codes);
    expect(fouten).toEqual([
      'bladen.xlsx, blad Blad1: er is geen Routekaart die zo heet; wel leeuwarden-oost en energie.',
      'bladen.xlsx, blad energie, rij 1: Op het formulier ontbreken de kolommen criterium, rol, beoordelaar, datum.',
    ]);
  });

  test('the same from CSV, called after its Routekaart', async () => {
    const bestand = join(map, 'wijk.energie.csv');
    const velden = { criterium: 'animo', score: '4,0' };
    const regels = [KOP, rij(velden), rij({ ...velden, beoordelaar: 'w-2', score: '6' })];
    writeFileSync(bestand, `\ufeff${regels.map((cellen) => cellen.join(';')).join('\r\n')}\r\n`);
    const { fouten, oordelen } = await leesFormulieren([bestand], codes);
    expect(fouten).toEqual([expect.stringMatching(/^wijk\.energie\.csv, blad energie, rij 3, kolom H \(score\): /)]);
    expect(oordelen.energie).toEqual([expect.objectContaining({ criterium: 'animo', score: 4 })]);
  });

  test('all of them end the program at once, one sentence a line; of many of them the first twenty', async () => {
    const veel = Array.from({ length: 25 }, (_, i) => rij({ beoordelaar: `w-${i}`, score: 8 }));
    const bestand = await oost('veel.xlsx', ...veel);
    const afloop = await draai(['--oordelen', bestand, '--uit', map]);
    const regels = 'fout' in afloop ? afloop.fout.split('\n') : [];
    expect(regels).toHaveLength(22);
    expect(regels[19]).toMatch(/^veel\.xlsx, blad leeuwarden-oost, rij 21, kolom H \(score\): /);
    expect(regels.slice(20)).toEqual(['En nog 5 zulke fouten.', 'Verbeter dit en lees de formulieren opnieuw.']);
    expect(
      await run('examples/van-oordeel-tot-brief.ts', ['--oordelen', await oost('kort.xlsx', rij({ score: 0 }))]),
    ).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^kort\.xlsx, blad leeuwarden-oost, rij 2, kolom H \(score\): .+\.\nVerbeter dit en lees/,
      ),
    });
  });

  test.each<[string, string[], RegExp]>([
    [
      'a file that is not there',
      ['--oordelen', 'niets.xlsx'],
      /^Het bestand niets\.xlsx bestaat niet of is geen werkmap/,
    ],
    [
      'a file that is no workbook',
      ['--oordelen', 'package.json'],
      /^Het bestand package\.json bestaat niet of is geen werkmap/,
    ],
    [
      'an unknown role',
      ['--formulier', 'wethouder:w-1'],
      /^wethouder:w-1 is geen rol met een verwijzing.+gemeente, opbouwwerk, wijk\.$/,
    ],
    ['a role of nobody', ['--formulier', 'wijk'], /^wijk is geen rol met een verwijzing/],
    ['an unknown option', ['--oordeel', 'x'], /^Onbekende of onvolledige optie/],
    [
      'a folder that is a file',
      ['--formulier', 'wijk:w-1', '--uit', 'package.json/x'],
      /kan niet worden geschreven\.$/,
    ],
    ['figures that are not there', ['--kwb', 'niets.csv'], /^Het bestand niets\.csv bestaat niet/],
  ])('%s ends with one sentence', async (_, args, zin) => {
    expect(await draai(args)).toEqual({ fout: expect.stringMatching(zin) });
  });

  test('a CSV file that is broken', async () => {
    const bestand = join(map, 'kapot.energie.csv');
    writeFileSync(bestand, 'buurt;score\n"open;4\n');
    expect(await draai(['--oordelen', bestand])).toEqual({
      fout: expect.stringMatching(/^kapot\.energie\.csv is geen CSV-bestand met puntkomma's: regel \d+ klopt niet\.$/),
    });
  });
});

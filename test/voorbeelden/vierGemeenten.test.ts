import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bedrag, sumBedragen } from 'buurtaanpak/kern';
import { checkProgramma, Programma } from 'buurtaanpak/programma';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WERKMAP } from '../../examples/data/werkmap.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { draai } from '../../examples/vier-gemeenten/draai.js';
import { voerUit } from '../../examples/vier-gemeenten/voerUit.js';
import { run } from './run.js';

describe('four gemeenten side by side', () => {
  let uitkomst: ReturnType<typeof voerUit>;
  let tekst: string;
  beforeAll(() => {
    uitkomst = voerUit(leesCsv(WERKMAP));
    const afloop = draai([]);
    tekst = 'uitvoer' in afloop ? afloop.uitvoer : afloop.fout;
  });

  test('every deelnemer has its twelve, by its own quota and rules, proven the best', () => {
    for (const { opzet, selectie } of uitkomst.uitkomsten) {
      expect([opzet.id, selectie.uitkomst, selectie.gekozen.length]).toEqual([opzet.id, 'optimaal', 12]);
      const gebieden = new Map(selectie.invoer.opties.gebieden?.map((gebied) => [gebied.code, gebied]));
      for (const { id, aantal, waar = {} } of opzet.programmas.flatMap(({ quota }) => quota)) {
        const gekozen = selectie.gekozen.filter(({ quotum }) => quotum === id);
        expect(gekozen).toHaveLength(Number(aantal));
        for (const { code } of gekozen) {
          const { kenmerken = [], inwoners } = gebieden.get(code) ?? {};
          expect(inwoners).toBeGreaterThanOrEqual(100);
          for (const kenmerk of waar.kenmerken ?? []) expect(kenmerken).toContain(kenmerk);
          for (const kenmerk of waar.zonderKenmerken ?? []) expect(kenmerken).not.toContain(kenmerk);
        }
      }
      for (const regel of opzet.keuze?.regels ?? []) {
        if (regel.soort !== 'hoogstens_per_groep') continue;
        const wijken = selectie.gekozen.map(({ code }) => gebieden.get(code)?.wijk);
        for (const wijk of wijken)
          expect(wijken.filter((ander) => ander === wijk).length).toBeLessThanOrEqual(regel.hoogstens);
      }
    }
    // Two gemeenten in one agreement: seven buurten of the one and five of the other.
    const samen = uitkomst.uitkomsten.at(-1);
    const codes = samen?.opzet.gemeenten.map(({ code }) => code.slice(2)) ?? [];
    const tel = (nummer: string) => samen?.selectie.gekozen.filter(({ code }) => code.slice(2, 6) === nummer).length;
    expect(codes.map(tel)).toEqual([7, 5]);
  });

  test('together it is one document: 48 buurten in five gemeenten, and the money of each', () => {
    const { programma, stand } = uitkomst;
    expect(Programma.parse(JSON.parse(JSON.stringify(programma)))).toEqual(programma);
    expect(checkProgramma(programma, { peildatum: stand.peildatum }).filter(({ ernst }) => ernst === 'fout')).toEqual(
      [],
    );
    expect(stand.totaal).toMatchObject({ deelnemers: 4, gemeenten: 5, afgesprokenBuurten: 48 });
    expect(stand.deelnemers.map(({ geld }) => geld.totaal)).toEqual([
      '270000.00',
      '282000.00',
      '258500.00',
      '273200.00',
    ]);
  });

  test('the table adds up, across and down, to the cent', () => {
    const rijen = tekst.split('\n').map((regel) => regel.trimEnd().split(/ {2,}/));
    const bedragen = (kop: RegExp) =>
      rijen
        .filter(([eerste = '']) => kop.test(eerste))
        .map((rij) => rij.slice(1).map((cel) => cel.replace(/[€. ]/g, '').replace(',', '.') as Bedrag));
    const jaren = bedragen(/^Begrotingsjaar/);
    expect(jaren.length).toBeGreaterThanOrEqual(4);
    const [totaal = []] = bedragen(/^Totaal/);
    for (const rij of [...jaren, totaal]) expect(sumBedragen(rij.slice(0, 4))).toBe(rij[4]);
    for (let k = 0; k < 5; k++) expect(sumBedragen(jaren.map((rij) => rij[k] ?? ('' as Bedrag)))).toBe(totaal[k]);
    // Without the VAT that Rotterdam gets back.
    expect(totaal[4]).toBe('1083700.00');
    expect(tekst).toContain('De bedragen zijn zonder de btw die een gemeente terugkrijgt; die is samen € 25.200,00.');
    const rij = (kop: string) => rijen.find(([eerste]) => eerste === kop);
    expect(rij('Buurten gekozen')).toEqual(['Buurten gekozen', '12', '12', '12', '12', '48']);
    expect(rij('Gemeenten')).toEqual(['Gemeenten', '1', '1', '1', '2', '5']);
    expect(rij('Bewezen de beste')).toEqual(['Bewezen de beste', 'ja', 'ja', 'ja', 'ja']);
    // Every row of the table is as wide as the others.
    const begin = tekst.split('\n').findIndex((regel) => regel.endsWith(' samen'));
    const tabel = tekst.split('\n').slice(begin, tekst.split('\n').indexOf('', begin));
    expect(new Set(tabel.map((regel) => regel.length)).size).toBe(1);
  });

  test('the buurten are named, and what is made up is said', () => {
    for (const { programma } of uitkomst.uitkomsten)
      for (const buurt of programma.deelnemers[0]?.keuze?.buurten ?? []) expect(tekst).toContain(buurt.naam);
    expect(tekst).toMatch(
      /^Bron: CBS, Kerncijfers wijken en buurten 2024\.\nDe oordelen zijn verzonnen\..+verzonnen\.\n/,
    );
    expect(tekst).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the program', () => {
  const map = mkdtempSync(join(tmpdir(), 'vier-gemeenten-'));
  afterAll(() => rmSync(map, { recursive: true }));
  const zonderLeeuwarden = join(map, 'zonder.csv');
  const regels = readFileSync(WERKMAP, 'utf8').split('\r\n');
  writeFileSync(zonderLeeuwarden, regels.filter((regel) => regel.slice(2, 6) !== '0080').join('\r\n'));

  test('runs in one command', async () => {
    const { status, stdout, stderr } = await run('examples/vier-gemeenten.ts');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Afgesproken zijn 48 buurten in 5 gemeenten.');
  });

  test.each<[string, readonly string[], RegExp]>([
    [
      'a file that is not there',
      ['--kwb', 'niets.csv'],
      /^Het bestand niets\.csv bestaat niet of kan niet worden gelezen\.$/,
    ],
    [
      'a file without the gemeenten',
      ['--kwb', zonderLeeuwarden],
      /^Buurtaanpak Leeuwarden kan niet worden uitgevoerd: tabel, kwb: .*GM0080.*\.$/,
    ],
    ['an unknown option', ['--kbw', 'x'], /^Onbekende of onvolledige optie: gebruik --kwb BESTAND, of niets\.$/],
  ])('%s ends with one sentence', (_, args, zin) => {
    expect(draai(args)).toEqual({ fout: expect.stringMatching(zin) });
  });

  test('that sentence goes to standard error, with status 1', async () => {
    expect(await run('examples/vier-gemeenten.ts', ['--kwb', 'niets.csv'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Het bestand niets.csv bestaat niet of kan niet worden gelezen.\n',
    });
  });
});

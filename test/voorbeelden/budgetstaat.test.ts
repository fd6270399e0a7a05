/** The workbook of the controller: read back, its columns add up to the ledger to the cent. `npm run libreoffice` has it reckoned anew. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBoekingen } from 'buurtaanpak/financiering';
import { Datum, euro, sumBedragen } from 'buurtaanpak/kern';
import { toGeldverloop } from 'buurtaanpak/overeenkomst';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSommen } from '../../examples/budgetstaat/listSommen.js';
import { listTabellen } from '../../examples/budgetstaat/listTabellen.js';
import { maakStaat } from '../../examples/budgetstaat/schrijfBudgetstaat.js';
import { toCellen } from '../../examples/budgetstaat/toCellen.js';
import { vertelVerhaal } from '../../examples/budgetstaat/verhaal.js';
import { listFiles } from '../huis/listFiles.js';
import { run } from './run.js';

const map = mkdtempSync(join(tmpdir(), 'budgetstaat-'));
afterAll(() => rmSync(map, { recursive: true }));
const uit = join(map, 'uit');
const WERKMAP = join(uit, 'budgetstaat.xlsx');

const programma = vertelVerhaal();
const options = { peildatum: Datum.parse('2028-02-29'), vergelekenMet: Datum.parse('2027-12-31') };
const verslag = maakStaat(programma, options);
const tabellen = listTabellen(verslag);
const verloop = toGeldverloop(programma.deelnemers[0]?.overeenkomst ?? expect.fail());
const cellen = listBoekingen(verloop, { peildatum: options.peildatum });
/** What the ledger has, in cents: the sum of the cells of these kinds. */
const som = (...soorten: string[]) =>
  Math.round(
    Number(sumBedragen(cellen.filter(({ soort }) => soorten.includes(soort)).map(({ bedrag }) => bedrag))) * 100,
  );
const GROOTBOEK = [
  som('gerealiseerd', 'verwacht', 'vrijval'),
  som('gerealiseerd'),
  som('verwacht'),
  som('gerealiseerd', 'verwacht'),
  som('vrijval'),
];
const centen = (waarde: unknown) => Math.round(Number(waarde) * 100);

describe('the program', () => {
  let bladen: Awaited<ReturnType<typeof readXlsxFile>>;
  beforeAll(async () => {
    const afloop = await run('examples/budgetstaat.ts', ['--uit', uit]);
    expect([afloop.status, afloop.stderr]).toEqual([0, '']);
    expect(afloop.stdout).toContain('Het verloop is verzonnen.');
    bladen = await readXlsxFile(readFileSync(WERKMAP));
  });

  test('writes a workbook, a page, and every table as CSV', () => {
    expect(
      listFiles(uit)
        .map((bestand) => bestand.slice(uit.length + 1))
        .sort(),
    ).toEqual(['budgetstaat.html', 'budgetstaat.xlsx', ...tabellen.map(({ id }) => `tabellen/${id}.csv`)].sort());
    for (const naam of ['Toelichting', 'Budgetregels', 'SiSa', 'Veranderde regels'])
      expect(bladen.map(({ sheet }) => sheet)).toContain(naam);
    expect(bladen).toHaveLength(tabellen.length + 1);
    expect(readFileSync(join(uit, 'budgetstaat.html'), 'utf8')).toContain('Verzonnen is ook de specifieke uitkering');
    const [toelichting] = bladen;
    expect(toelichting?.data.flat().join(' ')).toContain('Dit is een voorbeeld, geen stuk van de gemeente.');
  });

  test('of which the columns add up to the ledger, and the last row says so', () => {
    const [kop, ...rijen] = bladen.find(({ sheet }) => sheet === 'Budgetregels')?.data ?? [];
    expect(kop?.slice(5)).toEqual(['Afgesproken', 'Gerealiseerd', 'Verwacht', 'Prognose', 'Vrijval']);
    const totaal = rijen.pop();
    for (const [k, verwacht] of GROOTBOEK.entries()) {
      expect(rijen.reduce((tot, rij) => tot + centen(rij[5 + k]), 0)).toBe(verwacht);
      expect(centen(totaal?.[5 + k])).toBe(verwacht);
    }
  });

  test('of which amounts are numbers and days are dates', () => {
    const boeken = bladen.find(({ sheet }) => sheet === 'Boeken')?.data ?? [];
    expect(boeken[1]?.[0]).toEqual(new Date('2027-12-31T00:00:00Z'));
    expect(boeken.slice(1).map((rij) => rij.slice(5, 8))).toEqual([
      [0, 48_000, -48_000],
      [15_000, 15_082, -82],
      [60_000, 56_680.33, 3319.67],
      [120_000, 120_000, 0],
    ]);
  });
});

test('a total of rows or columns with a gap names its cells, and one of nothing is zero', () => {
  const bedrag = { soort: 'bedrag', waarde: euro(1) } as const;
  const tabel = {
    id: 't',
    titel: 'T',
    kolommen: Array.from({ length: 28 }, (_, k) => ({ sleutel: `k${k}`, kop: `K ${k}` })),
    rijen: Array.from({ length: 4 }, () => Array.from({ length: 28 }, () => bedrag)),
    totaalrijen: [
      { rij: 2, delen: [0, 1] },
      { rij: 3, delen: [] },
    ],
    totaalkolommen: [{ kolom: 27, delen: [1, 26] }],
  };
  const sommen = listSommen(tabel);
  expect(sommen.get('0,27')).toBe('SUM(B2,AA2)');
  expect(sommen.get('2,1')).toBe('SUM(B2:B3)');
  expect(sommen.get('3,1')).toBe('0');
  expect(sommen.has('2,0')).toBe(false);
});

test('other kinds of values become cells too, and a long text makes its row higher', () => {
  const { data, uitkomsten } = toCellen({
    id: 't',
    titel: 'T',
    kolommen: ['a', 'b', 'c', 'd', 'e', 'f'].map((sleutel) => ({ sleutel, kop: sleutel })),
    rijen: [
      [
        { soort: 'tekst', waarde: 'woord '.repeat(20).trim() },
        { soort: 'getal', waarde: 1.25, decimalen: 2 },
        { soort: 'percentage', waarde: 0.125, decimalen: 1 },
        { soort: 'periode', waarde: { van: Datum.parse('2026-01-01'), tot: Datum.parse('2026-12-31') } },
        { soort: 'ontbreekt', reden: 'onbekend' },
        { soort: 'onderdrukt' },
      ],
    ],
    totaalrijen: [],
    totaalkolommen: [],
  });
  expect(data[1]).toMatchObject([
    { height: 45 },
    { value: 1.25, format: '0.00' },
    { value: 0.125, format: '0.0%' },
    { value: '1 januari 2026 t/m 31 december 2026' },
    { value: '' },
    { value: '' },
  ]);
  expect(uitkomsten).toEqual([]);
});

test.each([
  [['--wat'], 'Onbekende of onvolledige optie'],
  [['--uit', 'package.json'], 'In de map package.json kan niet worden geschreven.'],
])('%j ends with a sentence and status 1', async (args, zin) => {
  const { status, stdout, stderr } = await run('examples/budgetstaat.ts', args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(zin);
});

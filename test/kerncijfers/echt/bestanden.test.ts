import { readdirSync, readFileSync } from 'node:fs';
import { findCatalogusitem } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { readGegevensJson } from '../../gegevens.js';
import { BESTANDEN, type Cel, type Dbf, readRijen, VERWACHT } from './lees.js';
import { EIGEN, GEEN_FIGUUR, toFiguur } from './sleutels.js';

type Rij = Readonly<Record<string, unknown>>;

const trim = (cel: unknown) => (cel === null || cel === undefined ? '' : String(cel).trim());

/** The rows as objects, whatever the parser gave; a tilted table is turned over. */
function toObjecten(rijen: unknown, gekanteld: boolean): Rij[] {
  if (!Array.isArray(rijen)) return (rijen as { value: Rij[] }).value;
  if (!Array.isArray(rijen[0])) return rijen;
  const tabel = rijen as unknown[][];
  if (!gekanteld)
    return tabel.slice(1).map((rij) => Object.fromEntries(rij.map((cel, i) => [trim(tabel[0]?.[i]), cel])));
  const gebieden = tabel.find(([naam]) => naam === 'Onderwerp')?.length ?? 0;
  return Array.from({ length: gebieden - 2 }, (_, i) =>
    Object.fromEntries(tabel.map((rij) => [trim(rij[0]), rij[i + 2]])),
  );
}

/** The cell as it stands in the rows. */
function findCel(rijen: readonly Rij[], { gebied, kolom, rij, variabele, jaar }: Cel): unknown {
  const hier = rijen.find(
    (een) =>
      Object.values(een).some((cel) => trim(cel) === gebied) &&
      (variabele === undefined || (een.variabele === variabele && een.jaar === String(jaar))),
  );
  const namen = Object.keys(hier ?? {});
  return hier?.[namen.find((naam) => naam.trim() === (kolom ?? rij ?? 'waarde')) ?? ''];
}

describe('the real files', () => {
  it('are all named, and each has its loader', () => {
    const namen = readdirSync(new URL('../../data/cijfers/', import.meta.url)).map((naam) => naam.replace(/\.gz$/, ''));
    const cijfers = BESTANDEN.filter((naam) => namen.includes(naam));
    expect(cijfers).toEqual(BESTANDEN);
    expect(VERWACHT.map(({ bestand }) => bestand).filter((naam) => !BESTANDEN.includes(naam))).toEqual([]);
    expect(VERWACHT.flatMap(({ cellen = [] }) => cellen)).toHaveLength(172);
  });

  it('are named in the README of the test data, as all its files are, and nothing that is not there', () => {
    const map = new URL('../../data/', import.meta.url);
    const rijen = readFileSync(new URL('README.md', map), 'utf8').matchAll(/^\| (`[^|]+) \|/gm);
    const patronen = [...rijen].flatMap(([, cel = '']) =>
      cel.split(', ').map((naam) => naam.replaceAll('`', '').split('*')),
    );
    // The files of `cijfers/` stand in a table of their own.
    const past = (naam: string, [begin = '', einde]: readonly string[]) =>
      [naam, naam.replace(/^cijfers\//, '')].some((een) =>
        einde === undefined ? een === begin : een.startsWith(begin) && een.endsWith(einde),
      );
    const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.includes('.') && naam !== 'README.md')
      .map((naam) => naam.replace(/\.gz$/, ''));
    expect(bestanden.length).toBeGreaterThan(45);
    expect(bestanden.filter((naam) => !patronen.some((patroon) => past(naam, patroon)))).toEqual([]);
    expect(patronen.filter((patroon) => !bestanden.some((naam) => past(naam, patroon)))).toEqual([]);
  });

  const metRuw = VERWACHT.filter(({ cellen = [] }) => cellen.some(({ ruw }) => ruw !== undefined));
  it.each(metRuw)('hold the cells as they were read by eye: $bestand', async ({ bestand, vorm, cellen = [] }) => {
    const rijen = toObjecten(await readRijen(bestand), vorm === 'statline_gekanteld');
    const gelijk = cellen.map((cel) => {
      const hier = findCel(rijen, cel);
      // A dbf reader gives numbers; the text of the dbf is compared below.
      return typeof hier === 'number' ? hier === Number(cel.ruw) : trim(hier) === trim(cel.ruw);
    });
    expect(gelijk).toEqual(cellen.map(() => true));
  });

  it('keep the text of every cell of the dbf', () => {
    const { velden, rijen } = readGegevensJson<Dbf>('cijfers/kerncijfers_kaart_groningen_2017.dbf.json');
    const cellen = VERWACHT.find(({ bestand }) => bestand.endsWith('.dbf.json'))?.cellen ?? [];
    expect(
      cellen.map(
        ({ gebied, kolom }) =>
          rijen.find(([code]) => code === gebied)?.[velden.findIndex(({ naam }) => naam === kolom)],
      ),
    ).toEqual(cellen.map(({ ruw }) => ruw));
  });

  it('tell of the codes of Amsterdam that all 439 were renamed one to one', async () => {
    const rijen = (await readRijen('kerncijfers_codes_amsterdam_2015_2022.csv')) as Record<string, string>[];
    const naar = new Map(rijen.map((rij) => [rij.BUURTCODE_CBS_2015, rij.BUURTCODE_CBS_2022]));
    expect([rijen.length, naar.size, new Set(naar.values()).size]).toEqual([439, 439, 439]);
    const cellen = VERWACHT.find(({ bestand }) => bestand.startsWith('kerncijfers_codes'))?.cellen ?? [];
    for (const cel of cellen as unknown as { van: string; naar: string }[]) expect(naar.get(cel.van)).toBe(cel.naar);
  });

  it('have figures of the catalogue, except where there is no figure or it is one of a gemeente', () => {
    const onbekend = VERWACHT.flatMap(({ cellen = [] }) => cellen)
      .flatMap(({ sleutel }) => (sleutel === undefined ? [] : [toFiguur(sleutel)]))
      .filter((figuur) => !GEEN_FIGUUR.includes(figuur) && !EIGEN.test(figuur))
      .filter((figuur) => findCatalogusitem(figuur) === undefined);
    expect(onbekend).toEqual([]);
    for (const figuur of GEEN_FIGUUR) expect(findCatalogusitem(figuur)).toBeUndefined();
  });
});

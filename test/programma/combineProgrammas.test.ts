import { sumBedragen } from 'buurtaanpak/kern';
import {
  checkProgramma,
  combineProgrammas,
  type Deelnemer,
  getProgrammastand,
  type Programma,
} from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { codeVan, foutVan } from '../hulp.js';
import { PEILDATUM, proefprogramma } from './proefprogramma.js';

const [leeuwarden] = proefprogramma.deelnemers as readonly [Deelnemer];

const codes = (programma: Programma, peildatum = PEILDATUM) =>
  checkProgramma(programma, { peildatum }).map((b) => b.code);

describe('several gemeenten', () => {
  const opdracht = { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 };
  const ander: Programma = {
    ...proefprogramma,
    deelnemers: [{ ...leeuwarden, id: 'elders', naam: 'Elders', keuze: undefined, teams: [] }],
  };

  test('are put together, and the whole is held against what was ordered', () => {
    const samen = combineProgrammas([proefprogramma, ander], { naam: 'Landelijk', opdracht });
    const { totaal } = getProgrammastand(samen, { peildatum: PEILDATUM });
    expect(totaal).toMatchObject({
      deelnemers: 2,
      gemeenten: 1,
      afgesprokenBuurten: 24,
      verwachteDeelnemers: 4,
      verwachteBuurten: 48,
      totaal: '540000.00',
    });
    expect(sumBedragen(totaal.perBegrotingsjaar.map(({ bedrag }) => bedrag))).toBe('540000.00');
    expect(codes(samen)).toEqual(
      expect.arrayContaining(['programma.gemeente_dubbel', 'programma.deelnemers_ontbreken']),
    );
    const klein = { ...opdracht, buurtenPerDeelnemer: 10 };
    expect(codes(combineProgrammas([proefprogramma], { naam: 'L', opdracht: klein }))).toContain(
      'programma.buurten_wijken_af_van_opdracht',
    );
  });

  test('keep the order that they share', () => {
    const [a, b] = [proefprogramma, ander].map((een) => ({ ...een, opdracht }));
    if (!a || !b) throw new Error('two');
    expect(combineProgrammas([a, b], { naam: 'L' }).opdracht).toEqual(opdracht);
    expect(combineProgrammas([a, ander], { naam: 'L' }).opdracht).toBeUndefined();
    const metUitvoerder = (uitvoerder: string) => ({ ...b, opdracht: { ...opdracht, uitvoerder } });
    const samen = (...uitvoerders: readonly string[]) =>
      combineProgrammas(
        uitvoerders.map(metUitvoerder).map((een, i) => ({ ...een, deelnemers: [{ ...leeuwarden, id: `d${i}` }] })),
        {
          naam: 'L',
        },
      ).opdracht;
    expect(samen('Buurkracht', 'Buurkracht')).toEqual({ ...opdracht, uitvoerder: 'Buurkracht' });
    expect(samen('Buurkracht', 'Anders')).toBeUndefined();
  });

  test('an order is shared when all of it is the same', () => {
    const samen = (...opdrachten: readonly Programma['opdracht'][]) =>
      combineProgrammas(
        opdrachten.map((een, i) => ({
          ...ander,
          deelnemers: [{ ...ander.deelnemers[0]!, id: `d${i}` as Deelnemer['id'] }],
          opdracht: een,
        })),
        { naam: 'L' },
      );
    expect(samen(opdracht, { ...opdracht }).opdracht).toEqual(opdracht);
    for (const anders of [
      { opdrachtgever: 'VNG' },
      { uitvoerder: 'B' },
      { aantalDeelnemers: 5 },
      { buurtenPerDeelnemer: 11 },
    ])
      expect(samen(opdracht, { ...opdracht, ...anders })).not.toHaveProperty('opdracht');
    expect(samen(opdracht, undefined)).not.toHaveProperty('opdracht');
    expect(samen(undefined, opdracht)).not.toHaveProperty('opdracht');
    expect(samen(undefined, undefined)).not.toHaveProperty('opdracht');
    expect(combineProgrammas([], { naam: 'L' })).toEqual({
      soort: 'programma',
      versie: 3,
      naam: 'L',
      deelnemers: [],
    });
    expect(combineProgrammas([ander], { naam: 'L', opdracht }).opdracht).toEqual(opdracht);
  });

  test('a programma of one opzet misses no others', () => {
    const opzet = { id: 'leeuwarden', vingerafdruk: `sha256:${'0'.repeat(64)}` };
    expect(codes({ ...proefprogramma, opdracht })).toContain('programma.deelnemers_ontbreken');
    expect(codes({ ...proefprogramma, opdracht, opzet })).not.toContain('programma.deelnemers_ontbreken');
  });

  test('what is no list, and options without a name, are refused by their names', () => {
    const geen = foutVan(() => combineProgrammas({} as readonly Programma[], { naam: 'L' }));
    expect(geen).toMatchObject({ code: 'kern.document_ongeldig', params: { soort: 'programmas' } });
    const naamloos = foutVan(() => combineProgrammas([], {} as { naam: string }));
    expect(naamloos).toMatchObject({ code: 'kern.document_ongeldig', params: { soort: 'opties' } });
  });

  test('the same deelnemer twice is refused', () => {
    expect(() => combineProgrammas([proefprogramma, proefprogramma], { naam: 'L' })).toThrow(
      'programma.deelnemer_dubbel',
    );
    const fout = foutVan(() => combineProgrammas([ander, proefprogramma, ander], { naam: 'L' }));
    expect(fout).toMatchObject({
      code: 'programma.deelnemer_dubbel',
      params: { deelnemer: 'elders' },
      pad: ['deelnemers', 2, 'id'],
    });
    const dubbel = { ...proefprogramma, deelnemers: [leeuwarden, leeuwarden] };
    expect(codes(dubbel)).toContain('programma.deelnemer_dubbel');
  });
});

test.each<[string, object]>([
  ['an id that is no text', { deelnemers: [{ ...leeuwarden, id: { toString: null } }] }],
  ['no deelnemers', { deelnemers: undefined }],
  ['a number that is none', { deelnemers: [{ ...leeuwarden, teams: [Number.NaN] }] }],
])('a programme with %s is refused', (_, anders) => {
  const kapot = { ...proefprogramma, ...anders } as never;
  expect(codeVan(() => combineProgrammas([proefprogramma, kapot], { naam: 'Landelijk' }))).toBe(
    'kern.document_ongeldig',
  );
});

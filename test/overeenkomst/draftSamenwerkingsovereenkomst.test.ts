import { Buurtcode } from 'buurtaanpak/gebied';
import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import { checkSamenwerkingsovereenkomst, draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { maakLeeuwarden } from '../../examples/overeenkomsten/documenten/leeuwarden.js';
import { codeVan } from '../hulp.js';

describe('draftSamenwerkingsovereenkomst', () => {
  const basis = maakLeeuwarden(Datum.parse('2026-09-01'));
  const { id, titel, onderwerp, partijen, reikwijdte, financieringsplan } = basis;
  const gegevens = { id, titel, onderwerp, partijen, reikwijdte, financieringsplan, start: Datum.parse('2026-09-01') };

  test('has the obligations of the letter: recruit first, guide always, keep active from the second year on', () => {
    expect(basis.verplichtingen.map(({ soort, periode }) => [soort, periode])).toEqual([
      ['werven', { van: '2026-09-01', tot: '2027-08-31' }],
      ['begeleiden', { van: '2026-09-01', tot: '2029-08-31' }],
      ['actief_houden', { van: '2027-09-01', tot: '2029-08-31' }],
    ]);
    expect(basis.fasen.map(({ intensiteit }) => intensiteit)).toEqual(['intensief', 'regulier', 'regulier']);
    expect(basis.evaluatiemomenten.map(({ datum }) => datum)).toEqual(['2027-08-31', '2028-08-31', '2029-08-31']);
  });
  test('gives each of two uitvoerders obligations of its own', () => {
    const twee = [
      ...partijen,
      { rol: 'uitvoerder', id: 'opbouwwerk', naam: 'Opbouwwerk', ondertekenaars: [{ functie: 'directeur' }] } as const,
    ];
    const document = draftSamenwerkingsovereenkomst({ ...gegevens, partijen: twee });
    expect(document.verplichtingen.map((een) => een.id)).toContain('werven-opbouwwerk');
    expect(checkSamenwerkingsovereenkomst(document).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });
  test('of one year keeps active from the first day', () => {
    const document = draftSamenwerkingsovereenkomst(gegevens, { jaren: 1 });
    expect(document.verplichtingen.at(-1)?.periode).toEqual({ van: '2026-09-01', tot: '2027-08-31' });
  });
  test('takes what is given in place of the default', () => {
    expect(draftSamenwerkingsovereenkomst({ ...gegevens, fasen: [], verplichtingen: [] })).toMatchObject({
      fasen: [],
      verplichtingen: [],
    });
  });
  test('refuses what is no agreement', () => {
    expect(codeVan(() => draftSamenwerkingsovereenkomst({ ...gegevens, titel: '' }))).toBe('kern.document_ongeldig');
    expect(codeVan(() => draftSamenwerkingsovereenkomst(gegevens, { jaren: 0 }))).toBe('kern.aantal_ongeldig');
    expect(codeVan(() => draftSamenwerkingsovereenkomst({ ...gegevens, start: '2026' as never }))).toBe(
      'kern.datum_ongeldig',
    );
  });

  test('counts the buurten of its programmas, unless told how many', () => {
    const { aantalBuurten: _, ...zonder } = reikwijdte;
    expect(draftSamenwerkingsovereenkomst({ ...gegevens, reikwijdte: zonder }).reikwijdte).toEqual(reikwijdte);
    const meer = draftSamenwerkingsovereenkomst({ ...gegevens, reikwijdte: { ...zonder, aantalBuurten: 13 } });
    expect(meer.reikwijdte.aantalBuurten).toBe(13);
  });
  test('takes the buurten of a selection, and leaves the score behind', () => {
    const scores = {
      oost: [
        { code: 'BU00802001', score: 0.9 },
        { code: 'BU00802003', score: 0.4 },
      ],
    };
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 1 }]);
    if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
    const programmas = [{ id: 'oost', naam: 'Oost', aantalBuurten: 3 }];
    const start = Datum.parse('2027-01-01');
    const document = draftSamenwerkingsovereenkomst({
      ...gegevens,
      reikwijdte: {
        indelingsjaar: 2024,
        programmas,
        themas: [],
        buurten: [
          ...selectie.gekozen,
          { code: 'BU00802003', programma: 'oost', start },
          { buurt: Buurtcode.parse('BU00802004'), programma: 'oost' },
        ],
      },
    });
    expect(document.reikwijdte).toEqual({
      aantalBuurten: 3,
      indelingsjaar: 2024,
      programmas,
      themas: [],
      buurten: [
        { buurt: 'BU00802001', programma: 'oost' },
        { buurt: 'BU00802003', programma: 'oost', start },
        { buurt: 'BU00802004', programma: 'oost' },
      ],
    });
  });
  test.each<[string, unknown, string]>([
    ['no scope', null, 'reikwijdte'],
    ['a text', 'x', 'reikwijdte'],
    ['no programmas', { ...reikwijdte, aantalBuurten: undefined, programmas: 1 }, 'reikwijdte.programmas'],
    [
      'a programma that is none',
      { ...reikwijdte, aantalBuurten: undefined, programmas: [null] },
      'reikwijdte.programmas.0',
    ],
    ['buurten that are no list', { ...reikwijdte, buurten: 1 }, 'reikwijdte.buurten'],
    ['a buurt that is none', { ...reikwijdte, buurten: [null] }, 'reikwijdte.buurten.0'],
    [
      'a field that a buurt has not',
      { ...reikwijdte, buurten: [{ buurt: 'BU00802001', programma: 'oost', score: 1 }] },
      'reikwijdte.buurten.0',
    ],
    [
      'a code that is none',
      { ...reikwijdte, buurten: [{ code: 'A', programma: 'oost' }] },
      'reikwijdte.buurten.0.buurt',
    ],
  ])('leaves to the schema what is wrong: %s', (_, fout, pad) => {
    try {
      draftSamenwerkingsovereenkomst({ ...gegevens, reikwijdte: fout as never });
      expect.unreachable();
    } catch (error) {
      if (!isDomeinFout(error)) throw error;
      expect(error.code).toBe('kern.document_ongeldig');
      expect(error.bevindingen.map((een) => een.pad.join('.')).some((een) => een.startsWith(pad))).toBe(true);
    }
  });
});

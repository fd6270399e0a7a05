/** How facts become the course of the money, step by step. */
import { toGeldverloop } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { listDagen } from '../../src/overeenkomst/geld/listDagen.js';
import { listPartijen } from '../../src/overeenkomst/geld/listPartijen.js';
import { listTijdlijn } from '../../src/overeenkomst/geld/listTijdlijn.js';
import { mergeGebeurtenissen } from '../../src/overeenkomst/geld/mergeGebeurtenissen.js';
import { toGeldtekst } from '../../src/overeenkomst/geld/toGeldtekst.js';
import {
  A,
  B,
  BZK,
  dossierVan,
  feit,
  GEMEENTE,
  kleinDocument,
  REIKWIJDTE,
  UITVOERDER,
  weiger,
  weigering,
} from './klein.js';

const PLAN = {
  soort: 'financieringsplan',
  versie: 2,
  naam: 'Plan',
  perioden: [{ programmajaar: 1, periode: { van: '2026-01-01', tot: '2026-12-31' }, bijdragen: [] }],
};
const document = kleinDocument({ financieringsplan: PLAN });
const gebeurtenis = (soort: string, id: string, datum: string, inhoud: object = {}): Record<string, unknown> =>
  feit(soort, datum, { id, ...inhoud });

describe('the money of a text', () => {
  const tekst = (reikwijdte: object) =>
    toGeldtekst({
      ingangsdatum: '2026-02-01',
      document: kleinDocument({ reikwijdte: { ...REIKWIJDTE, ...reikwijdte }, financieringsplan: PLAN }),
    } as never);
  test('its buurten, with what each has of its own', () => {
    const programmas = [
      { id: 'oost', naam: 'Oost', aantalBuurten: 1, kostendragers: ['k-1'] },
      { id: 'west', naam: 'West', aantalBuurten: 1 },
    ];
    const buurten = [
      { buurt: A, programma: 'oost', start: '2026-03-01' },
      { buurt: B, programma: 'west', gewicht: 2 },
    ];
    expect(tekst({ programmas, buurten })).toStrictEqual({
      vanaf: '2026-02-01',
      plan: PLAN,
      plaatsen: [
        { buurt: A, programma: 'oost', start: '2026-03-01', kostendragers: ['k-1'] },
        { buurt: B, programma: 'west', gewicht: 2 },
      ],
      aantalBuurten: 2,
    });
  });
  test('no buurten yet', () => {
    expect(tekst({ buurten: undefined })).toStrictEqual({ vanaf: '2026-02-01', plan: PLAN, aantalBuurten: 2 });
  });
});

test('the parties that texts name or that joined, each once, of two forms the later', () => {
  const vorm = (inhoud: object) => ({ gebeurtenis: inhoud });
  const partijen = listPartijen([
    vorm({ soort: 'concept_opgesteld', document: { partijen: [GEMEENTE, BZK] } }),
    vorm({ soort: 'raad_geinformeerd' }),
    vorm({ soort: 'partij_toegetreden', partij: UITVOERDER }),
    vorm({ soort: 'addendum_vastgesteld', document: { partijen: [{ ...BZK, rol: 'uitvoerder' }] } }),
  ] as never);
  expect(partijen).toStrictEqual([
    { id: 'leeuwarden', rol: 'gemeente', gemeentecode: 'GM0080' },
    { id: 'bzk', rol: 'uitvoerder' },
    { id: 'buurkracht', rol: 'uitvoerder' },
  ]);
});

test('the days of knowing, each once and in their order', () => {
  const vormen = [
    { bekendVan: '2026-03-01' },
    { bekendVan: '2026-01-01', vervallenOp: '2026-02-01' },
    { bekendVan: '2026-02-01' },
  ];
  expect(listDagen(vormen as never)).toStrictEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
});

test('what is said from day to day: what goes has a last day, and what comes back a number', () => {
  const gezegd: Record<string, readonly (readonly [string, number])[]> = {
    '1': [
      ['a', 1],
      ['b', 1],
    ],
    '2': [['a', 1]],
    '3': [
      ['a', 2],
      ['b', 1],
    ],
  };
  const tijdlijn = listTijdlijn(['1', '2', '3'] as never, (dag) =>
    (gezegd[dag] ?? []).map(([sleutel, waarde]) => ({ sleutel, waarde })),
  );
  expect(tijdlijn).toStrictEqual([
    { id: 'a', waarde: 1, bekendVan: '1', vervallenOp: '3' },
    { id: 'b', waarde: 1, bekendVan: '1', vervallenOp: '2' },
    { id: 'a~2', waarde: 2, bekendVan: '3' },
    { id: 'b~2', waarde: 1, bekendVan: '3' },
  ]);
});

describe('the events of a course', () => {
  const vorm = (nummer: number, soort: string, rest: object = {}) => ({
    vorm: `e${nummer}`,
    nummer,
    gebeurtenis: gebeurtenis(soort, `e${nummer}`, '2026-03-01', { vanaf: '2026-03-01', reden: 'x' }),
    bekendVan: '2026-03-01',
    ...rest,
  });
  const rij = (nummer: number) => ({ nummer, gebeurtenis: { id: `r${nummer}` } });
  const stil = (id: string) => ({
    id,
    soort: 'opgeschort',
    datum: '2026-03-01',
    geregistreerd: '2026-03-01',
    vanaf: '2026-03-01',
  });

  test('have the fields that move money, and when they were known', () => {
    const vormen = [
      vorm(0, 'raad_geinformeerd'),
      vorm(1, 'opgeschort'),
      vorm(2, 'opgeschort', { vorm: 'c', bekendVan: '2026-04-01', vervallenOp: '2026-05-01' }),
    ];
    expect(mergeGebeurtenissen(vormen as never, [])).toStrictEqual([
      stil('e1'),
      { ...stil('c'), feit: 'e2', bekendVan: '2026-04-01', vervallenOp: '2026-05-01' },
    ]);
  });

  test('stand in the order of recording; what follows from a fact comes after it', () => {
    const vormen = [vorm(1, 'opgeschort'), vorm(3, 'opgeschort')];
    const samen = mergeGebeurtenissen(vormen as never, [rij(5), rij(3), rij(0), rij(1), rij(2)] as never);
    expect(samen.map(({ id }) => id)).toEqual(['r0', 'e1', 'r1', 'r2', 'e3', 'r3', 'r5']);
  });
});

test('the course of a small agreement', () => {
  const ander = kleinDocument({ financieringsplan: { ...PLAN, naam: 'Ander' } });
  const dossier = dossierVan(
    gebeurtenis('concept_opgesteld', 'begin', '2025-10-01', { document }),
    gebeurtenis('handtekening_gezet', 'h1', '2025-11-01', { partij: 'leeuwarden', functie: 'burgemeester' }),
    gebeurtenis('handtekening_gezet', 'h2', '2025-11-02', {
      partij: 'buurkracht',
      functie: 'directeur',
      geregistreerd: '2025-11-05',
    }),
    gebeurtenis('opgeschort', 's', '2026-03-01', { vanaf: '2026-03-01', reden: 'x' }),
    gebeurtenis('addendum_vastgesteld', 'add', '2026-05-01', {
      nummer: 1,
      ingangsdatum: '2026-06-01',
      onderwerp: 'x',
      document,
      handtekeningen: [],
    }),
    gebeurtenis('opgezegd', 'op', '2026-06-01', { partij: 'leeuwarden', grond: 'x', per: '2026-09-30' }),
    gebeurtenis('correctie', 'c', '2026-07-01', {
      betreft: 'begin',
      reden: 'x',
      wordt: { soort: 'concept_opgesteld', datum: '2025-10-02', document: ander },
    }),
  );
  const tekst = { vanaf: '2026-01-01', plan: PLAN, plaatsen: REIKWIJDTE.buurten, aantalBuurten: 2 };
  expect(toGeldverloop(dossier)).toStrictEqual({
    partijen: [
      { id: 'leeuwarden', rol: 'gemeente', gemeentecode: 'GM0080' },
      { id: 'buurkracht', rol: 'uitvoerder' },
      { id: 'bzk', rol: 'medefinancier' },
    ],
    teksten: [
      { ...tekst, geregistreerd: '2025-10-01', vervallenOp: '2026-07-01' },
      { ...tekst, plan: { ...PLAN, naam: 'Ander' }, geregistreerd: '2025-10-01', bekendVan: '2026-07-01' },
      { ...tekst, vanaf: '2026-06-01', geregistreerd: '2026-05-01' },
    ],
    gebeurtenissen: [
      { soort: 'ondertekening_voltooid', id: 'h2', datum: '2025-11-02', geregistreerd: '2025-11-05' },
      { soort: 'opgeschort', id: 's', datum: '2026-03-01', geregistreerd: '2026-03-01', vanaf: '2026-03-01' },
      { soort: 'beeindigd', id: 'op', datum: '2026-06-01', geregistreerd: '2026-06-01', laatsteDag: '2026-09-30' },
    ],
  });
});

test('a record without a text has no course', () => {
  expect(weigering(() => toGeldverloop(dossierVan()))).toEqual(
    weiger('stroom_zonder_begin', ['gebeurtenissen'], { soort: 'geen' }),
  );
});

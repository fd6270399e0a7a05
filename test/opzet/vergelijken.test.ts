import { Datum } from 'buurtaanpak/kern';
import { compareOpzetten, type Opzetuitkomst } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { compareGeld } from '../../src/opzet/vergelijking/compareGeld.js';
import { compareKeuze } from '../../src/opzet/vergelijking/compareKeuze.js';
import { compareScores } from '../../src/opzet/vergelijking/compareScores.js';
import { foutVan } from '../hulp.js';
import {
  bijdrage,
  blokVan,
  criterium,
  geldVan,
  gemeente,
  kaart,
  opzetVan,
  overeenkomstVan,
  programma,
  uitvoerder,
} from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
const uit = (velden: object = {}): Opzetuitkomst =>
  ({ scores: {}, stukken: {}, gegeven: [], nodig: [], bevindingen: [], ...velden }) as never;
const buurt = (code: string, score: number | null, rang: number | null, naam = code) => ({ code, naam, score, rang });
const opzetten = (voor: readonly string[], na: readonly string[]) => ({
  voor: opzetVan({ programmas: voor.map((id) => programma(id)) }),
  na: opzetVan({ programmas: na.map((id) => programma(id)) }),
});

test('scores beside each other: programmes that came, went, or have no scores', () => {
  const scores = (...ids: string[]) => uit({ scores: Object.fromEntries(ids.map((id) => [id, { buurten: [] }])) });
  expect(
    compareScores(opzetten(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'e']), {
      voor: scores('a', 'b', 'c'),
      na: scores('b', 'd', 'e'),
    }),
  ).toEqual({ programmas: [{ programma: 'b', buurten: [] }], erbij: ['e'], eraf: ['a'], zonderScores: ['d', 'c'] });
  const los = uit({ scores: { a: [{ code: 'x', score: 1 }] } });
  expect(compareScores(opzetten(['a'], ['a']), { voor: los, na: los })).toEqual({
    programmas: [{ programma: 'a', buurten: [] }],
    erbij: [],
    eraf: [],
    zonderScores: [],
  });
});

test('scores beside each other: buurten of which the score or the rank is another', () => {
  const scores = (...buurten: object[]) => uit({ scores: { p: { buurten } } });
  expect(
    compareScores(opzetten(['p'], ['p']), {
      voor: scores(
        buurt('A', 1, 1),
        buurt('B', 0.5, 2),
        buurt('C', null, null),
        buurt('D', 0.25, 3),
        buurt('E', 0, 4, 'oud'),
        buurt('F', 2, 9),
        buurt('weg', 3, 5),
      ),
      na: scores(
        buurt('nieuw', null, null),
        buurt('A', 1, 1),
        buurt('B', 0.75, 2),
        buurt('C', 0.1, 3),
        buurt('D', 0.25 + 1e-16, 3),
        buurt('E', 0, 5, 'nieuw'),
        buurt('F', null, null),
      ),
    }).programmas,
  ).toEqual([
    {
      programma: 'p',
      buurten: [
        { code: 'nieuw', naam: 'nieuw', na: {} },
        { code: 'B', naam: 'B', voor: { score: 0.5, rang: 2 }, na: { score: 0.75, rang: 2 }, verschil: 0.25 },
        { code: 'C', naam: 'C', voor: {}, na: { score: 0.1, rang: 3 } },
        { code: 'E', naam: 'nieuw', voor: { score: 0, rang: 4 }, na: { score: 0, rang: 5 }, verschil: 0 },
        { code: 'F', naam: 'F', voor: { score: 2, rang: 9 }, na: {} },
        { code: 'weg', naam: 'weg', voor: { score: 3, rang: 5 } },
      ],
    },
  ]);
});

test('the choice beside another: who came, who went, who has another place, and the sums when all scores are the same', () => {
  const kies = (code: string, score: number | undefined, velden: object = {}) => ({
    code,
    programma: 'p',
    quotum: 'q',
    score,
    ...velden,
  });
  const keuze = (gekozen: readonly object[], velden: object = {}) =>
    uit({
      gekozen,
      selectie: { uitkomst: 'optimaal', gekozen },
      tabel: {
        gebieden: [
          { code: 'A', naam: 'naam A' },
          { code: 'C', naam: 'naam C' },
        ],
      },
      ...velden,
    });
  const scores = (...programmas: object[]) => ({ programmas, erbij: [], eraf: [], zonderScores: [] }) as never;
  const gelijk = scores({ programma: 'p', buurten: [] }, { programma: 'o', buurten: [{}] });
  const voor = keuze([kies('A', 1), kies('B', 0.5), kies('D', 0.25, { programma: 'o' }), kies('E', 1)]);
  const na = keuze([kies('C', 0.75), kies('B', 0.5, { quotum: 'r' }), kies('D', 0.25), kies('E', 1)]);
  expect(compareKeuze({ voor, na }, gelijk)).toEqual({
    erbij: [{ code: 'C', naam: 'naam C', programma: 'p', quotum: 'q' }],
    eraf: [{ code: 'A', naam: 'naam A', programma: 'p', quotum: 'q' }],
    anders: [
      { code: 'B', voor: { programma: 'p', quotum: 'q' }, na: { programma: 'p', quotum: 'r' } },
      { code: 'D', voor: { programma: 'o', quotum: 'q' }, na: { programma: 'p', quotum: 'q' } },
    ],
    totaalscores: [{ programma: 'p', voor: 2.5, na: 2.5, verschil: 0 }],
  });
  expect(compareKeuze({ voor, na: uit() }, gelijk)).toBeUndefined();
  expect(compareKeuze({ voor: uit(), na }, gelijk)).toBeUndefined();
  expect(
    compareKeuze(
      {
        voor: keuze([kies('A', 1)], { gegeven: ['selectie'] }),
        na: keuze([kies('A', undefined)], { tabel: undefined }),
      },
      gelijk,
    ),
  ).toEqual({
    erbij: [{ code: 'A', naam: 'naam A', programma: 'p', quotum: 'q' }],
    eraf: [],
    anders: [],
    totaalscores: [],
  });
  expect(
    compareKeuze(
      {
        voor: keuze([kies('A', 1)], { selectie: undefined }),
        na: keuze([kies('A', 1)], { selectie: { uitkomst: 'onhaalbaar' } }),
      },
      scores(),
    ),
  ).toEqual({ erbij: [], eraf: [], anders: [], totaalscores: [] });
});

test('the money beside other money: from the course of a run, else on the first day that is known', () => {
  const partijen = [gemeente('g', 'GM0080'), uitvoerder('u')];
  const metGeld = (bedrag: string, delen: object = {}) =>
    opzetVan({ geld: geldVan([blokVan([1], [bijdrage('g', { aard: 'exact', bedrag })])]), ...delen });
  const beide = (delen: object = {}) => ({ voor: metGeld('100.00', delen), na: metGeld('130.00', delen) });
  const overeenkomst = overeenkomstVan({ themas: ['w'], start: '2026-09-01' });
  const leeg = { voor: uit(), na: uit() };
  const start = Datum.parse('2027-01-01');
  const los = compareGeld(beide(), { start }, PEILDATUM, leeg);
  expect(los).toEqual({
    totaal: { voor: '100.00', na: '130.00', verschil: '30.00' },
    perJaar: [{ begrotingsjaar: 2027, voor: '100.00', na: '130.00', verschil: '30.00' }],
    regels: [{ begrotingsjaar: 2027, van: 'g', voor: '100.00', na: '130.00', verschil: '30.00' }],
  });
  expect(compareGeld(beide(), {}, PEILDATUM, leeg)).toBeUndefined();
  expect(compareGeld({ voor: opzetVan(), na: metGeld('1.00') }, { start }, PEILDATUM, leeg)).toBeUndefined();
  expect(compareGeld(beide({ overeenkomst }), {}, PEILDATUM, leeg)).toBeDefined();
  expect(compareGeld(beide({ overeenkomst, partijen }), {}, PEILDATUM, leeg)).toEqual({
    totaal: { voor: '100.00', na: '130.00', verschil: '30.00' },
    perJaar: [
      { begrotingsjaar: 2026, voor: '33.42', na: '43.45', verschil: '10.03' },
      { begrotingsjaar: 2027, voor: '66.58', na: '86.55', verschil: '19.97' },
    ],
    regels: [
      { begrotingsjaar: 2026, van: 'g', voor: '33.42', na: '43.45', verschil: '10.03' },
      { begrotingsjaar: 2027, van: 'g', voor: '66.58', na: '86.55', verschil: '19.97' },
    ],
  });
  const kapot = beide({ geld: geldVan([blokVan([2], []), blokVan([2], [])]) });
  expect(compareGeld(kapot, { start }, PEILDATUM, leeg)).toBeUndefined();
});

test('two opzetten: what is different, and with facts what follows from it', () => {
  const voor = opzetVan({ $schema: 'een', keuze: { zekerheid: { zaad: 'z', trekkingen: 9 } } });
  const na = opzetVan({ $schema: 'twee', naam: 'Ander', routekaarten: [kaart('r', { criteria: [criterium('y')] })] });
  expect(compareOpzetten(voor, na)).toEqual({
    verschillen: [
      { pad: ['keuze'], voor: { zekerheid: { zaad: 'z', trekkingen: 9 } } },
      { pad: ['naam'], voor: 'Klein', na: 'Ander' },
      {
        pad: ['routekaarten', 'r', 'criteria', 'x'],
        voor: { id: 'x', naam: 'Criterium x', bron: { soort: 'kerncijfer', sleutel: 'x' }, richting: 'hoger' },
        plaats: 0,
      },
      {
        pad: ['routekaarten', 'r', 'criteria', 'y'],
        na: { id: 'y', naam: 'Criterium y', bron: { soort: 'kerncijfer', sleutel: 'y' }, richting: 'hoger' },
        plaats: 0,
      },
    ],
  });
  expect(compareOpzetten(voor, na, { peildatum: PEILDATUM })).toEqual(compareOpzetten(voor, na));
  const eigen = [
    { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
    { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
  ];
  expect(compareOpzetten(voor, na, { peildatum: PEILDATUM, gegevens: { rijen: { eigen } } }).gevolgen).toEqual({
    scores: {
      programmas: [
        {
          programma: 'p',
          buurten: [
            { code: 'BU00802001', naam: 'A', voor: { score: 0, rang: 2 }, na: { score: 1, rang: 1 }, verschil: 1 },
            { code: 'BU00802002', naam: 'B', voor: { score: 1, rang: 1 }, na: { score: 0, rang: 2 }, verschil: -1 },
          ],
        },
      ],
      erbij: [],
      eraf: [],
      zonderScores: [],
    },
    keuze: {
      erbij: [{ code: 'BU00802001', naam: 'A', programma: 'p', quotum: 'q-p' }],
      eraf: [{ code: 'BU00802002', naam: 'B', programma: 'p', quotum: 'q-p' }],
      anders: [],
      totaalscores: [],
    },
    bevindingen: { voor: [], na: [] },
    nodig: {
      voor: [
        { stap: 'overeenkomst', wat: 'partijen' },
        { stap: 'overeenkomst', wat: 'overeenkomst' },
        { stap: 'overeenkomst', wat: 'geld' },
      ],
      na: [
        { stap: 'overeenkomst', wat: 'partijen' },
        { stap: 'overeenkomst', wat: 'overeenkomst' },
        { stap: 'overeenkomst', wat: 'geld' },
      ],
    },
  });
  expect(compareOpzetten(voor, na, { peildatum: PEILDATUM, gegevens: {} }).gevolgen).toEqual({
    scores: { programmas: [], erbij: [], eraf: [], zonderScores: ['p'] },
    bevindingen: { voor: [], na: [] },
    nodig: { voor: [{ stap: 'tabel', wat: 'rijen', id: 'eigen' }], na: [{ stap: 'tabel', wat: 'rijen', id: 'eigen' }] },
  });
  expect(foutVan(() => compareOpzetten(voor, na, { peildatum: PEILDATUM, gegevens: 7 as never })).code).toBe(
    'kern.document_ongeldig',
  );
});

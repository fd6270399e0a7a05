/** How a stored record or event of version 1 becomes one of version 2, field by field. */
import { describe, expect, test } from 'vitest';
import { migrateDossier } from '../../src/team/dossier/migrateDossier.js';
import { requireTeamdossier } from '../../src/team/dossier/requireTeamdossier.js';
import { bekendOf } from '../../src/team/gebeurtenis/bekendOf.js';
import { requireTeamgebeurtenis } from '../../src/team/gebeurtenis/requireTeamgebeurtenis.js';
import { toVersie2 } from '../../src/team/gebeurtenis/toVersie2.js';
import { codeVan, foutVan } from '../hulp.js';
import { feit } from './kleineFeiten.js';
import { dag } from './vertel.js';

const D1 = dag('2027-03-01');
const D2 = dag('2027-03-02');

describe('an event of version 1', () => {
  test.each([
    ['was noted on the day of its receipt', { geregistreerd: D2 }, { genoteerd: D2, geregistreerd: D2 }],
    ['unless it says otherwise', { genoteerd: D1, geregistreerd: D2 }, { genoteerd: D1, geregistreerd: D2 }],
    ['or was not received', { genoteerd: D1 }, { genoteerd: D1 }],
    ['and says nothing that it did not say', {}, {}],
    ['also not something wrong', { genoteerd: null, geregistreerd: D2 }, { genoteerd: null, geregistreerd: D2 }],
  ])('%s', (_, dagen, verwacht) => {
    expect(toVersie2({ soort: 'hervat', versie: 1, id: 'a', ...dagen })).toStrictEqual({
      soort: 'hervat',
      versie: 2,
      id: 'a',
      ...verwacht,
    });
  });

  test('is known from its receipt, and until then from its noting', () => {
    expect(bekendOf({ genoteerd: D1, geregistreerd: D2 })).toBe(D2);
    expect(bekendOf({ genoteerd: D1 })).toBe(D1);
  });
});

describe('a record of version 1', () => {
  const oud = (id: string, velden: object = {}) => ({ soort: 'hervat', versie: 1, id, geregistreerd: D2, ...velden });
  const nieuw = (id: string, nummer: number, velden: object = {}) => ({
    soort: 'hervat',
    versie: 2,
    id,
    genoteerd: D2,
    geregistreerd: D2,
    nummer,
    ...velden,
  });
  const regel = (nummer: number, id: string) => ({ nummer, gebeurtenis: oud(id) });
  const correctie = (id: string, velden: object = {}) => oud(id, { soort: 'correctie', betreft: 'a', ...velden });
  const dossier = (velden: object = {}) => ({
    soort: 'teamdossier',
    versie: 1,
    team: 't',
    aantal: 3,
    geregistreerdTot: D2,
    maanden: [],
    ingetrokken: [],
    correcties: [],
    ...velden,
  });
  const lees = (velden: object) => migrateDossier(dossier(velden)).gebeurtenissen;

  test('keeps its head, and loses what followed from the events', () => {
    expect(migrateDossier(dossier({ extra: 'x' }))).toStrictEqual({
      soort: 'teamdossier',
      versie: 1,
      team: 't',
      extra: 'x',
      gebeurtenissen: [],
    });
  });

  test.each([[1.5], [null], [undefined], ['3']])('a count that is none, %j, is left to be refused', (aantal) => {
    expect(migrateDossier(dossier({ aantal }))).toStrictEqual({
      soort: 'teamdossier',
      versie: 1,
      team: 't',
      aantal,
      gebeurtenissen: [],
    });
  });

  test('has its events by number, those of the months and the withdrawn ones; corrections take the free numbers', () => {
    const wordt = { soort: 'hervat', versie: 1, datum: D1 };
    expect(
      lees({
        maanden: [{ regels: [regel(4, 'd'), regel(1, 'a')] }, { regels: [regel(6, 'f')] }],
        ingetrokken: [regel(3, 'c')],
        correcties: [correctie('k'), correctie('l', { wordt }), correctie('m')],
      }),
    ).toStrictEqual([
      nieuw('a', 1),
      nieuw('k', 2, { soort: 'correctie', betreft: 'a' }),
      nieuw('c', 3),
      nieuw('d', 4),
      nieuw('l', 5, { soort: 'correctie', betreft: 'a', wordt: { soort: 'hervat', versie: 2, datum: D1 } }),
      nieuw('f', 6),
      nieuw('m', 7, { soort: 'correctie', betreft: 'a' }),
    ]);
  });

  test.each<[string, unknown, unknown]>([
    ['a text', 'x', 'x'],
    ['nothing', null, null],
    ['a list', [1], [1]],
    ['an object without an event', { nummer: 2 }, { nummer: 2 }],
    ['an event that is none', { nummer: 2, gebeurtenis: 'x' }, { nummer: 2, gebeurtenis: 'x' }],
    ['an event that is a list', { nummer: 2, gebeurtenis: [] }, { nummer: 2, gebeurtenis: [] }],
    [
      'an event of another version',
      { nummer: 2, gebeurtenis: oud('a', { versie: 2 }) },
      { ...oud('a', { versie: 2 }), nummer: 2 },
    ],
    ['a correction', { nummer: 2, gebeurtenis: correctie('k') }, { ...correctie('k'), nummer: 2 }],
  ])('a line that is %s stays, to be refused', (_, een, verwacht) => {
    expect(lees({ maanden: [{ regels: [een] }] })).toStrictEqual([verwacht]);
    expect(lees({ ingetrokken: [een] })).toStrictEqual([verwacht]);
  });

  test.each<[string, unknown]>([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', [1]],
    ['a fact', oud('a')],
    ['a correction of another version', correctie('k', { versie: 3 })],
  ])('a correction that is %s stays, to be refused', (_, een) => {
    expect(lees({ correcties: [een] })).toStrictEqual([een]);
  });

  test.each<[string, unknown]>([
    ['a text', 'x'],
    ['nothing', null],
    ['a list', []],
    ['of another version', { soort: 'hervat', versie: 2, datum: D1 }],
  ])('what a correction says stays when it is %s', (_, wordt) => {
    expect(lees({ correcties: [correctie('k', { wordt })] })).toStrictEqual([
      nieuw('k', 1, { soort: 'correctie', betreft: 'a', wordt }),
    ]);
  });

  test('what should be a list goes on as one element', () => {
    expect(lees({ maanden: 'm', ingetrokken: undefined, correcties: 7 })).toStrictEqual(['m', 7, undefined]);
    expect(lees({ maanden: [{ regels: 'r' }, null] })).toStrictEqual(['r', null]);
  });

  test('what has no number comes first, and takes none', () => {
    const los = { nummer: 'x', gebeurtenis: oud('z') };
    expect(lees({ maanden: [{ regels: [regel(1, 'a'), los] }], correcties: [correctie('k')] })).toStrictEqual([
      { ...nieuw('z', 0), nummer: 'x' },
      nieuw('a', 1),
      nieuw('k', 2, { soort: 'correctie', betreft: 'a' }),
    ]);
  });
});

describe('what is no record or event of the newest version is refused', () => {
  const dossier = { soort: 'teamdossier', versie: 2, team: '', gebeurtenissen: [] };
  const bevindingen = (doe: () => void) => foutVan(doe).bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code}`);

  test('a record is taken by its head, and its events by their id and number', () => {
    expect(requireTeamdossier(dossier as never)).toBeUndefined();
    expect(requireTeamdossier({ ...dossier, gebeurtenissen: [{ id: 'x', nummer: 1 }] } as never)).toBeUndefined();
    for (const vreemd of [
      'x',
      null,
      {},
      { id: 7, nummer: 1 },
      { id: 'x' },
      { id: 'x', nummer: '1' },
      { id: 'x', nummer: Number.NaN },
    ])
      expect(codeVan(() => requireTeamdossier({ ...dossier, gebeurtenissen: [vreemd] } as never))).toBe(
        'kern.document_ongeldig',
      );
  });

  test.each([
    ['soort', 'x'],
    ['versie', 1],
    ['team', 7],
    ['gebeurtenissen', 'x'],
  ])('a record with another %s', (veld, waarde) => {
    const fout = foutVan(() => requireTeamdossier({ ...dossier, [veld]: waarde } as never));
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.params).toMatchObject({ soort: 'teamdossier' });
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([[veld]]);
  });

  test.each([[null], [undefined]])('%j is no record and no event', (niets) => {
    expect(bevindingen(() => requireTeamdossier(niets as never))).toEqual([' kern.type_verkeerd']);
    expect(bevindingen(() => requireTeamgebeurtenis(niets as never))).toEqual([' kern.type_verkeerd']);
  });

  const hervat = feit('hervat');

  test('an event is taken by its head alone', () => {
    expect(requireTeamgebeurtenis(hervat)).toBeUndefined();
    expect(requireTeamgebeurtenis({ ...hervat, door: 7 } as never)).toBeUndefined();
  });

  test.each([
    ['soort', 7],
    ['id', 7],
    ['datum', 7],
    ['genoteerd', 7],
    ['geregistreerd', 7],
    ['versie', 1],
    ['nummer', Number.NaN],
  ])('an event with another %s', (veld, waarde) => {
    const fout = foutVan(() => requireTeamgebeurtenis({ ...hervat, [veld]: waarde } as never));
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.params).toMatchObject({ soort: 'teamgebeurtenis' });
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([[veld]]);
  });
});

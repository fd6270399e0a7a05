/** The parts of a record: its order, its index, copies of an event, and how an event comes in. */
import type { Dossiergebeurtenis, Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { addGebeurtenis } from '../../src/team/dossier/addGebeurtenis.js';
import { checkEigenTeam } from '../../src/team/dossier/checkEigenTeam.js';
import { compareVolgorde } from '../../src/team/dossier/compareVolgorde.js';
import { createDossier } from '../../src/team/dossier/createDossier.js';
import { findPlek } from '../../src/team/dossier/findPlek.js';
import { addToIndex, createIndex, getIndex, replaceInIndex, setIndex } from '../../src/team/dossier/getIndex.js';
import { isKopie } from '../../src/team/dossier/isKopie.js';
import { joinDossier } from '../../src/team/dossier/joinDossier.js';
import { joinKopieen } from '../../src/team/dossier/joinKopieen.js';
import { nextNummer } from '../../src/team/dossier/nextNummer.js';
import { putInIndex } from '../../src/team/dossier/putInIndex.js';
import { toInhoud } from '../../src/team/dossier/toInhoud.js';
import { foutVan } from '../hulp.js';
import { feit } from './kleineFeiten.js';

/** An event in a record. */
const regel = (id: string, nummer: number, velden: object = {}): Dossiergebeurtenis =>
  feit('hervat', { id, nummer, ...velden });

const zonder = (id: string, velden: object = {}): Teamgebeurtenis => {
  const { nummer: _, ...rest } = regel(id, 1, velden);
  return rest;
};

/** The same event with its fields the other way round. */
const keerOm = (een: Teamgebeurtenis) =>
  Object.fromEntries(Object.entries(een).reverse()) as unknown as Teamgebeurtenis;

const dossierVan = (...gebeurtenissen: readonly Dossiergebeurtenis[]): Teamdossier => ({
  soort: 'teamdossier',
  versie: 2,
  team: 'team-1',
  gebeurtenissen,
});

const genoteerd = (datum: string) => ({ datum, genoteerd: datum });
const ontvangen = (datum: string | undefined) => ({ geregistreerd: datum });

describe('the order of a record', () => {
  test.each<[string, Dossiergebeurtenis, Dossiergebeurtenis, number]>([
    ['a lower number', regel('b', 1), regel('a', 3), -2],
    ['a higher number', regel('a', 3), regel('b', 1), 2],
    ['of one number the lower id', regel('a', 1), regel('b', 1), -1],
    ['of one number the higher id', regel('b', 1), regel('a', 1), 1],
    ['of one id what it says', regel('a', 1, { door: 'm' }), regel('a', 1, { door: 'n' }), -1],
    ['of one id what it says, the other way', regel('a', 1, { door: 'n' }), regel('a', 1, { door: 'm' }), 1],
    ['copies', regel('a', 1), regel('a', 1, ontvangen('2027-03-05')), 0],
  ])('%s', (_, links, rechts, verwacht) => {
    expect(compareVolgorde(links, rechts)).toBe(verwacht);
  });

  test('is made of events in any order, and the list is left alone', () => {
    const lijst = Object.freeze([regel('c', 3), regel('b', 1), regel('a', 1)]);
    expect(createDossier('team-7', lijst)).toEqual({
      soort: 'teamdossier',
      versie: 2,
      team: 'team-7',
      gebeurtenissen: [regel('a', 1), regel('b', 1), regel('c', 3)],
    });
  });

  test.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 2],
    [6, 2],
    [7, 3],
    [8, 3],
    [9, 4],
  ])('number %i comes in at place %i among 2, 4, 6 and 8', (nummer, plek) => {
    const lijst = [2, 4, 6, 8].map((een) => regel('e', een));
    expect(findPlek(lijst, regel('e', nummer))).toBe(plek);
  });

  test.each([
    [1, 0],
    [2, 1],
    [3, 1],
  ])('number %i comes in at place %i beside 2, of a lower id', (nummer, plek) => {
    expect(findPlek([regel('e', 2)], regel('f', nummer))).toBe(plek);
  });

  test('the first event comes in at the begin', () => {
    expect(findPlek([], regel('e', 5))).toBe(0);
  });
});

describe('what an event says', () => {
  test('is all but its place and its receipt, in an order of its own', () => {
    expect(toInhoud(regel('a', 4, ontvangen('2027-03-05')))).toBe(
      '{"datum":"2027-03-01","door":"m","genoteerd":"2027-03-01","id":"a","soort":"hervat","team":"team-1","versie":2}',
    );
  });

  test.each<[string, Teamgebeurtenis, Teamgebeurtenis, boolean]>([
    ['of another place and receipt', regel('a', 1, ontvangen('2027-03-05')), regel('a', 9), true],
    ['with its fields in another order', zonder('a'), keerOm(zonder('a')), true],
    ['by another hand', regel('a', 1), regel('a', 1, { door: 'n' }), false],
    ['of another day', regel('a', 1), regel('a', 1, genoteerd('2027-03-02')), false],
  ])('%s', (_, links, rechts, verwacht) => {
    expect(isKopie(links, rechts)).toBe(verwacht);
  });

  test('the very same event is a copy of itself, also when it cannot be written', () => {
    const vreemd = { ...regel('a', 1), groot: 1n };
    expect(isKopie(vreemd, vreemd)).toBe(true);
    // What JSON writes the same is not looked at further.
    const leeg = { ...regel('a', 1), wat: Number.NaN };
    expect(isKopie(leeg, { ...leeg })).toBe(true);
  });
});

describe('two copies as one', () => {
  const a = (nummer: number, dag?: string) => regel('a', nummer, dag === undefined ? {} : ontvangen(dag));

  test.each<[string, Dossiergebeurtenis, Dossiergebeurtenis, Dossiergebeurtenis]>([
    ['the earlier receipt', a(2, '2027-03-05'), a(2, '2027-03-04'), a(2, '2027-03-04')],
    ['a receipt beside none', a(2), a(3, '2027-03-04'), a(2, '2027-03-04')],
    ['the lower number', a(2), a(1), a(1)],
    ['the lower number keeps the earlier receipt', a(2, '2027-03-04'), a(1, '2027-03-05'), a(1, '2027-03-04')],
    ['the lower number keeps the only receipt', a(2, '2027-03-04'), a(1), a(1, '2027-03-04')],
    ['both', a(2, '2027-03-05'), a(1, '2027-03-04'), a(1, '2027-03-04')],
  ])('%s', (_, links, rechts, verwacht) => {
    expect(joinKopieen(links, rechts)).toStrictEqual(verwacht);
  });

  test.each<[string, Dossiergebeurtenis, Dossiergebeurtenis]>([
    ['the same', a(2), a(2)],
    ['the same receipt', a(2, '2027-03-04'), a(2, '2027-03-04')],
    ['a later receipt and a higher number', a(2, '2027-03-04'), a(3, '2027-03-05')],
    ['no receipt', a(2, '2027-03-04'), a(2)],
  ])('that tell nothing more leave the first as it is: %s', (_, links, rechts) => {
    expect(joinKopieen(links, rechts)).toBe(links);
  });
});

describe('the index of a record', () => {
  test('of nothing', () => {
    expect(createIndex([])).toEqual({ perId: new Map(), bekendTot: undefined, hoogsteNummer: 0 });
    expect(nextNummer(createIndex([]))).toBe(1);
  });

  test('has the events by id in the order of the record, the last day of knowing and the highest number', () => {
    const eerste = regel('a', 5, { genoteerd: '2027-03-02', geregistreerd: '2027-03-09' });
    const tweede = regel('b', 7, genoteerd('2027-03-08'));
    const derde = regel('a', 3, genoteerd('2027-03-04'));
    expect(createIndex([eerste, tweede, derde])).toEqual({
      perId: new Map([
        ['a', [derde, eerste]],
        ['b', [tweede]],
      ]),
      bekendTot: '2027-03-09',
      hoogsteNummer: 7,
    });
    expect(createIndex([tweede, derde]).bekendTot).toBe('2027-03-08');
    expect(createIndex([derde, tweede]).bekendTot).toBe('2027-03-08');
  });

  test('a number that is not known stays so until it is asked', () => {
    const index = { ...createIndex([regel('a', 4)]), hoogsteNummer: undefined as number | undefined };
    addToIndex(index, regel('b', 9));
    expect(index.hoogsteNummer).toBeUndefined();
    addToIndex(index, regel('b', 6));
    expect(nextNummer(index)).toBe(10);
    expect(index.hoogsteNummer).toBe(9);
    expect(nextNummer({ perId: new Map(), bekendTot: undefined, hoogsteNummer: undefined })).toBe(1);
    expect(nextNummer({ ...index, hoogsteNummer: 20 })).toBe(21);
  });

  test.each<[string, number, number | undefined]>([
    ['the highest gets a lower number', 3, undefined],
    ['the highest keeps its number', 8, 8],
    ['the highest gets a higher number', 9, 8],
  ])('what two copies come to takes the place of the first: %s', (_, nummer, hoogste) => {
    const was = regel('a', 8);
    const ander = regel('a', 5, { door: 'n' });
    const index = createIndex([ander, was, regel('b', 2)]);
    const nieuw = regel('a', nummer, ontvangen('2027-03-05'));
    replaceInIndex(index, { was, gebeurtenis: nieuw });
    expect(index.perId.get('a')).toEqual(nummer < 5 ? [nieuw, ander] : [ander, nieuw]);
    expect(index.perId.get('b')).toEqual([regel('b', 2)]);
    expect(index.hoogsteNummer).toBe(hoogste);
  });

  test('one that was not the highest may get a lower number', () => {
    const was = regel('a', 5);
    const index = createIndex([was, regel('b', 8)]);
    replaceInIndex(index, { was, gebeurtenis: regel('a', 3) });
    expect(index.hoogsteNummer).toBe(8);
  });

  test('is made once, and again when another record took it over', () => {
    const dossier = dossierVan(regel('a', 1));
    const index = getIndex(dossier);
    expect(index).toEqual(createIndex([regel('a', 1)]));
    expect(getIndex(dossier)).toBe(index);
    const verder = dossierVan(regel('a', 1), regel('b', 2));
    addToIndex(index, regel('b', 2));
    setIndex(verder, index);
    expect(getIndex(verder)).toBe(index);
    const opnieuw = getIndex(dossier);
    expect(opnieuw).not.toBe(index);
    expect(opnieuw).toEqual(createIndex([regel('a', 1)]));
    expect(getIndex(dossier)).toBe(opnieuw);
    expect(getIndex(verder)).toBe(index);
  });
});

describe('an event comes in', () => {
  const a = regel('a', 4);

  test('with the next number when it is new and has none', () => {
    expect(addGebeurtenis(createIndex([a]), zonder('b'))).toEqual({ soort: 'nieuw', gebeurtenis: regel('b', 5) });
    expect(addGebeurtenis(createIndex([]), zonder('b'))).toEqual({ soort: 'nieuw', gebeurtenis: regel('b', 1) });
  });

  test('with its own number when it is new and has one', () => {
    const b = regel('b', 2);
    expect(addGebeurtenis(createIndex([a]), b)).toEqual({ soort: 'nieuw', gebeurtenis: b });
  });

  test('beside another that wrongly has its id', () => {
    const ander = zonder('a', { door: 'n' });
    expect(addGebeurtenis(createIndex([a]), ander)).toEqual({
      soort: 'nieuw',
      gebeurtenis: regel('a', 5, { door: 'n' }),
    });
  });

  test('as a copy that tells nothing more', () => {
    const index = createIndex([regel('a', 2, { door: 'n' }), a]);
    for (const kopie of [a, zonder('a'), regel('a', 9)]) {
      const toevoeging = addGebeurtenis(index, kopie);
      expect(toevoeging).toEqual({ soort: 'bekend', was: a });
      expect('was' in toevoeging && toevoeging.was).toBe(a);
    }
  });

  test('as a copy that tells more', () => {
    const index = createIndex([a]);
    const gebeurtenis = regel('a', 4, ontvangen('2027-03-05'));
    expect(addGebeurtenis(index, zonder('a', ontvangen('2027-03-05')))).toEqual({
      soort: 'kopie',
      was: a,
      gebeurtenis,
    });
    expect(addGebeurtenis(index, regel('a', 3))).toEqual({ soort: 'kopie', was: a, gebeurtenis: regel('a', 3) });
  });

  test('into the index only when it is new or tells more', () => {
    const index = createIndex([a]);
    expect(putInIndex(index, zonder('a'))).toEqual({ soort: 'bekend', was: a });
    expect(index).toEqual(createIndex([a]));
    expect(putInIndex(index, zonder('b'))).toEqual({ soort: 'nieuw', gebeurtenis: regel('b', 5) });
    expect(index).toEqual(createIndex([a, regel('b', 5)]));
    expect(putInIndex(index, regel('a', 3)).soort).toBe('kopie');
    expect([...index.perId.values()]).toEqual([[regel('a', 3)], [regel('b', 5)]]);
  });

  test('not of another team, except as the first', () => {
    const ander = regel('a', 1, { team: 'team-2' });
    const fout = foutVan(() => checkEigenTeam(dossierVan(a), ander));
    expect([fout.code, fout.params, fout.pad]).toEqual([
      'team.ander_team',
      { team: 'team-1', gekregen: 'team-2' },
      ['team'],
    ]);
    expect(checkEigenTeam(dossierVan(a), a)).toBeUndefined();
    expect(checkEigenTeam(dossierVan(), ander)).toBeUndefined();
  });
});

describe('a record that may hold copies', () => {
  test('without them is the very same', () => {
    const dossier = dossierVan(regel('b', 2), regel('a', 1));
    expect(joinDossier(dossier)).toBe(dossier);
  });

  test('has each once, in order, and keeps two that wrongly have one id', () => {
    const dossier = dossierVan(
      regel('b', 2),
      regel('a', 7, ontvangen('2027-03-05')),
      regel('a', 1),
      regel('b', 2, { door: 'n' }),
    );
    expect(joinDossier({ ...dossier, team: 'team-7' })).toEqual({
      ...dossier,
      team: 'team-7',
      gebeurtenissen: [regel('a', 1, ontvangen('2027-03-05')), regel('b', 2), regel('b', 2, { door: 'n' })],
    });
  });
});

/** What is told of a small record: each finding as a whole, and the order of several of one event. */
import { checkTeamdossier, type Dossiergebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { bijeen, correctie, fout, regel, vanaf } from './kleineFeiten.js';

const op = (g: number, code: string, params: object, ...pad: readonly string[]) =>
  fout(code, params, ['gebeurtenissen', g, ...pad]);

describe('an event of a record', () => {
  test('of another team', () => {
    const ander = bijeen('x', 3, '2027-02-01', { team: 'team-2' });
    expect(checkTeamdossier(vanaf(ander))).toEqual([
      op(2, 'ander_team', { team: 'team-1', gekregen: 'team-2' }, 'team'),
    ]);
  });

  test('not behind the one before it', () => {
    const x = bijeen('x', 3, '2027-02-01');
    const volgorde = (id: string, nummer: number) => op(3, 'dossier_volgorde', { id, nummer }, 'nummer');
    expect(checkTeamdossier(vanaf(x, bijeen('y', 2, '2027-02-01')))).toEqual([volgorde('y', 2)]);
    expect(checkTeamdossier(vanaf(x, bijeen('w', 3, '2027-02-01')))).toEqual([volgorde('w', 3)]);
    expect(checkTeamdossier(vanaf(x, bijeen('y', 3, '2027-02-01')))).toEqual([]);
  });

  test('with an id that was there, of which the first alone is held to the rules', () => {
    const twee = (id: string) => op(3, 'gebeurtenis_bestaat_al', { id }, 'id');
    expect(checkTeamdossier(vanaf(bijeen('x', 3, '2027-02-01'), bijeen('x', 4, '2027-02-02')))).toEqual([twee('x')]);
    const hervat = regel('hervat', 'x', 3, '2027-02-01');
    const params = { gebeurtenis: 'hervat', datum: '2027-02-01', status: 'werving', nodig: ['gepauzeerd'] };
    expect(checkTeamdossier(vanaf(hervat, { ...hervat, nummer: 4 }))).toEqual([
      op(2, 'status_past_niet', params),
      twee('x'),
    ]);
  });

  test('that the rules do not allow, with its field', () => {
    const weg = regel('vrijwilliger_vertrokken', 'x', 3, '2027-02-01', { vrijwilliger: 'v' });
    const params = { vrijwilliger: 'v', datum: '2027-02-01' };
    expect(checkTeamdossier(vanaf(weg))).toEqual([op(2, 'vrijwilliger_niet_aangesloten', params, 'vrijwilliger')]);
  });

  test('with everything wrong, in one order', () => {
    const slecht = correctie('e2', 1, 'weg', '2027-06-03');
    const later = { ...slecht, team: 'team-2', datum: '2027-06-02' } as unknown as typeof slecht;
    expect(checkTeamdossier(vanaf(later))).toEqual([
      op(2, 'ander_team', { team: 'team-1', gekregen: 'team-2' }, 'team'),
      op(2, 'in_toekomst', { datum: '2027-06-02', geregistreerd: '2027-06-01' }, 'datum'),
      op(2, 'in_toekomst', { datum: '2027-06-03', geregistreerd: '2027-06-01' }, 'wordt', 'datum'),
      op(2, 'correctie_zonder_doel', { betreft: 'weg' }, 'betreft'),
      op(2, 'dossier_volgorde', { id: 'e2', nummer: 1 }, 'nummer'),
      op(2, 'gebeurtenis_bestaat_al', { id: 'e2' }, 'id'),
    ]);
  });
});

describe('the days of an event', () => {
  const check = (datum: string, genoteerd: string, geregistreerd?: string, ...verder: readonly Dossiergebeurtenis[]) =>
    checkTeamdossier(vanaf(bijeen('x', 3, datum, { genoteerd, geregistreerd }), ...verder));
  const d = (n: number) => `2027-03-0${n}`;
  const toekomst = (datum: string, geregistreerd: string) => [op(2, 'in_toekomst', { datum, geregistreerd }, 'datum')];
  const notitie = (genoteerd: string, datum: string, geregistreerd: string) => [
    op(2, 'notitie_past_niet', { genoteerd, datum, geregistreerd }, 'genoteerd'),
  ];

  test.each<[string, string, string | undefined, object[]]>([
    [d(1), d(1), d(1), []],
    [d(1), d(2), d(3), []],
    [d(1), d(1), undefined, []],
    [d(2), d(1), undefined, toekomst(d(2), d(1))],
    [d(3), d(1), d(2), toekomst(d(3), d(2))],
    [d(2), d(1), d(2), notitie(d(1), d(2), d(2))],
    [d(1), d(3), d(2), notitie(d(3), d(1), d(2))],
  ])('of %s, noted on %s, received on %s', (datum, genoteerd, geregistreerd, verwacht) => {
    expect(check(datum, genoteerd, geregistreerd)).toEqual(verwacht);
  });

  test('of one that was corrected lie not after the last of its corrections', () => {
    const c = (id: string, nummer: number, genoteerd: string) => {
      const een = correctie(id, nummer, 'x');
      return { ...een, datum: genoteerd, genoteerd } as unknown as typeof een;
    };
    expect(check(d(3), d(1), undefined, c('c1', 4, d(3)))).toEqual([]);
    expect(check(d(3), d(1), undefined, c('c1', 4, d(2)), c('c2', 5, d(3)))).toEqual([]);
    expect(check(d(3), d(1), undefined, c('c1', 4, d(3)), c('c2', 5, d(2)))).toEqual([]);
    expect(check(d(4), d(1), undefined, c('c1', 4, d(3)))).toEqual(toekomst(d(4), d(1)));
    expect(check(d(1), d(3), d(2), c('c1', 4, d(5)))).toEqual(notitie(d(3), d(1), d(2)));
  });
});

describe('a correction', () => {
  const x = bijeen('x', 3, '2027-02-01');

  test('is of a fact of the record', () => {
    const doel = (g: number, betreft: string) => op(g, 'correctie_zonder_doel', { betreft }, 'betreft');
    expect(checkTeamdossier(vanaf(x, correctie('c', 4, 'x')))).toEqual([]);
    expect(checkTeamdossier(vanaf(x, correctie('c', 4, 'weg')))).toEqual([doel(3, 'weg')]);
    expect(checkTeamdossier(vanaf(x, correctie('c', 4, 'x'), correctie('d', 5, 'c')))).toEqual([doel(4, 'c')]);
  });

  test('says what had happened by the day on which it became known', () => {
    expect(checkTeamdossier(vanaf(x, correctie('c', 4, 'x', '2027-06-01')))).toEqual([]);
    const params = { datum: '2027-06-02', geregistreerd: '2027-06-01' };
    expect(checkTeamdossier(vanaf(x, correctie('c', 4, 'x', '2027-06-02')))).toEqual([
      op(3, 'in_toekomst', params, 'wordt', 'datum'),
    ]);
  });
});

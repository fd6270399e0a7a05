import {
  checkTeamdossier,
  type Dossiergebeurtenis,
  evolveTeam,
  findTeamstand,
  type Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { dag, opgave, tellBegin } from './vertel.js';

describe('checkTeamdossier', () => {
  const goed = tellBegin().op('2027-01-10', opgave('a')).dossier;
  const codes = (dossier: Teamdossier) =>
    checkTeamdossier(dossier).map((bevinding) => {
      expectVolledigeTekst(bevinding);
      expect(bevinding.ernst).toBe('fout');
      return `${bevinding.pad.join('.')} ${bevinding.code}`;
    });
  /** The record with another form of one of its events. */
  const met = (plaats: number, anders: object): Teamdossier => ({
    ...goed,
    gebeurtenissen: goed.gebeurtenissen.map((een, g) => (g === plaats ? ({ ...een, ...anders } as typeof een) : een)),
  });
  const correctie = (anders: object) =>
    ({
      soort: 'correctie',
      versie: 2,
      id: 'c1',
      team: 'team-1',
      datum: dag('2027-01-20'),
      genoteerd: dag('2027-01-20'),
      nummer: 9,
      door: 'm',
      betreft: 'e8',
      reden: 'x',
      ...anders,
    }) as Dossiergebeurtenis;
  const plus = (...erbij: readonly Dossiergebeurtenis[]): Teamdossier => ({
    ...goed,
    gebeurtenissen: [...goed.gebeurtenissen, ...erbij],
  });

  test('has nothing to say of a record that decideTeam made', () => expect(codes(goed)).toEqual([]));

  test('finds events of another team, out of order by number or by id, and twice', () => {
    expect(codes(met(2, { team: 'team-9' }))).toEqual(['gebeurtenissen.2.team team.ander_team']);
    expect(codes({ ...goed, gebeurtenissen: [...goed.gebeurtenissen].reverse() })).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((g) => `gebeurtenissen.${g}.nummer team.dossier_volgorde`),
    );
    expect(codes(met(7, { id: 'e61', nummer: 7 }))).toEqual(['gebeurtenissen.7.nummer team.dossier_volgorde']);
    const twee = { ...(goed.gebeurtenissen[7] as Dossiergebeurtenis), nummer: 9 };
    expect(codes(plus(twee))).toEqual(['gebeurtenissen.8.id team.gebeurtenis_bestaat_al']);
    // The same event with the same number stands there twice.
    expect(codes(plus(goed.gebeurtenissen[7] as Dossiergebeurtenis))).toEqual([
      'gebeurtenissen.8.nummer team.dossier_volgorde',
      'gebeurtenissen.8.id team.gebeurtenis_bestaat_al',
    ]);
  });

  test('holds each event to its days: it happened, was noted, and was received', () => {
    const dagen = (datum: string, genoteerd: string, geregistreerd?: string) =>
      codes(met(7, { datum, genoteerd, geregistreerd }));
    expect(dagen('2027-01-10', '2027-01-11', '2027-01-12')).toEqual([]);
    expect(dagen('2027-01-10', '2027-01-11')).toEqual([]);
    const toekomst = ['gebeurtenissen.7.datum team.in_toekomst'];
    expect(dagen('2027-01-12', '2027-01-11')).toEqual(toekomst);
    expect(dagen('2027-01-12', '2027-01-10', '2027-01-11')).toEqual(toekomst);
    const notitie = ['gebeurtenissen.7.genoteerd team.notitie_past_niet'];
    expect(dagen('2027-01-10', '2027-01-09', '2027-01-11')).toEqual(notitie);
    expect(dagen('2027-01-10', '2027-01-12', '2027-01-11')).toEqual(notitie);
  });

  test('holds a correction to what it is about and to its days', () => {
    const wordt = { soort: 'gepauzeerd', versie: 2, datum: dag('2027-01-20'), reden: 'x' };
    expect(codes(plus(correctie({})))).toEqual([]);
    expect(codes(plus(correctie({ wordt })))).toEqual([]);
    expect(codes(plus(correctie({ wordt: { ...wordt, datum: dag('2027-01-21') } })))).toEqual([
      'gebeurtenissen.8.wordt.datum team.in_toekomst',
    ]);
    expect(codes(plus(correctie({ betreft: 'e99' })))).toEqual(['gebeurtenissen.8.betreft team.correctie_zonder_doel']);
    // A correction is corrected by correcting what it is about.
    expect(codes(plus(correctie({}), correctie({ id: 'c2', betreft: 'c1', nummer: 10 })))).toEqual([
      'gebeurtenissen.9.betreft team.correctie_zonder_doel',
    ]);
  });

  test('a corrected event of version 1 may be of a later day than its noting, but not than its corrections', () => {
    const later = (datum: string, ...correcties: readonly Dossiergebeurtenis[]): Teamdossier => ({
      ...goed,
      gebeurtenissen: [
        ...goed.gebeurtenissen.map((een) => (een.id === 'e8' ? { ...een, datum: dag(datum) } : een)),
        ...correcties,
      ],
    });
    const eerder = correctie({ id: 'c0', genoteerd: dag('2027-01-15'), datum: dag('2027-01-15') });
    expect(codes(later('2027-01-20'))).toEqual(['gebeurtenissen.7.datum team.in_toekomst']);
    expect(codes(later('2027-01-20', eerder))).toEqual(['gebeurtenissen.7.datum team.in_toekomst']);
    expect(codes(later('2027-01-20', eerder, correctie({ nummer: 10 })))).toEqual([]);
    expect(codes(later('2027-01-20', correctie({}), { ...eerder, nummer: 10 }))).toEqual([]);
    expect(codes(later('2027-01-21', correctie({})))).toEqual(['gebeurtenissen.7.datum team.in_toekomst']);
  });

  test('finds an event that the rules do not allow at its place, and findTeamstand passes it by', () => {
    const verhaal = tellBegin();
    const hoofd = { versie: 2, team: 'team-1', datum: '2027-01-01', genoteerd: '2027-01-01', door: 'm' };
    const dossier = evolveTeam(
      verhaal.dossier,
      Teamgebeurtenis.parse({ ...hoofd, id: 'x1', soort: 'vrijwilliger_vertrokken', vrijwilliger: 'v9' }),
    );
    expect(codes(dossier)).toEqual(['gebeurtenissen.7.vrijwilliger team.vrijwilliger_niet_aangesloten']);
    expect(findTeamstand(dossier, { peildatum: dag('2027-01-01') })?.lidmaatschappen).toHaveLength(3);
    // It was impossible before, so it does not stand in the way of what is possible.
    verhaal.dossier = dossier;
    verhaal.op('2027-02-01', opgave('a'));
    expect(verhaal.dossier.gebeurtenissen).toHaveLength(9);
  });
});

/** A small record out of its events, and what is no record of this version. */
import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findTeamstand,
  mergeTeam,
  replayTeam,
  type Teamcommando,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { bijeen, dossierVan, MELD, vanaf, WERF } from './kleineFeiten.js';
import { dag } from './vertel.js';

describe('a record is made of events', () => {
  const x = bijeen('x', 3, '2027-02-01');

  test('in any order, each once', () => {
    expect(replayTeam([x, WERF, x, MELD, { ...x, nummer: 9 }])).toEqual(vanaf(x));
    expect(replayTeam([WERF, MELD])).toEqual(vanaf());
  });

  test('of one team, which is that of the first', () => {
    const ander = { ...WERF, team: 'team-2' };
    const geweigerd = foutVan(() => replayTeam([MELD, ander]));
    expect([geweigerd.code, geweigerd.params]).toEqual(['team.ander_team', { team: 'team-1', gekregen: 'team-2' }]);
    expect(foutVan(() => replayTeam([ander], { vanaf: vanaf() })).params).toEqual(geweigerd.params);
    expect(replayTeam([ander]).team).toBe('team-2');
  });

  test('from another record on, which stays the very same when nothing is new', () => {
    const dossier = vanaf(x);
    expect(replayTeam([x, MELD], { vanaf: dossier })).toBe(dossier);
    const y = bijeen('y', 4, '2027-02-02');
    expect(replayTeam([y], { vanaf: dossier })).toEqual(vanaf(x, y));
    expect(replayTeam([{ ...MELD, nummer: 1 }], { vanaf: dossierVan({ ...MELD, nummer: 7 }, WERF) })).toEqual(vanaf());
  });

  test.each<[string, () => unknown, string]>([
    ['no list', () => replayTeam('x' as never), 'teamgebeurtenissen'],
    ['no options', () => replayTeam([], 'x' as never), 'opties'],
    ['no record', () => replayTeam([], { vanaf: 'x' as never }), 'teamdossier'],
    ['no event', () => replayTeam(['x' as never]), 'teamgebeurtenis'],
  ])('is refused when there is %s', (_, doe, soort) => {
    const geweigerd = foutVan(doe);
    expect(geweigerd.code).toBe('kern.document_ongeldig');
    expect(geweigerd.params).toMatchObject({ soort });
  });
});

describe('a record of a version to come is refused, though its events are good', () => {
  const straks = { ...vanaf(), versie: 3 } as unknown as Teamdossier;
  const commando = {
    soort: 'bijeenkomst_vastleggen',
    id: 'n',
    team: 'team-1',
    datum: '2027-03-01',
    genoteerd: '2027-03-01',
    door: 'm',
  } as unknown as Teamcommando;

  test.each<[string, (dossier: Teamdossier) => unknown]>([
    ['checkTeamdossier', checkTeamdossier],
    ['decideTeam', (dossier) => decideTeam(commando, dossier)],
    ['evolveTeam', (dossier) => evolveTeam(dossier, bijeen('x', 3, '2027-02-01'))],
    ['findTeamstand', (dossier) => findTeamstand(dossier, { peildatum: dag('2027-03-01') })],
    ['mergeTeam, the first', (dossier) => mergeTeam(dossier, vanaf())],
    ['mergeTeam, the second', (dossier) => mergeTeam(vanaf(), dossier)],
    ['replayTeam', (dossier) => replayTeam([], { vanaf: dossier })],
  ])('by %s', (_, doe) => {
    expect(foutVan(() => doe(straks)).bevindingen.map(({ pad }) => pad)).toEqual([['versie']]);
    expect(() => doe(vanaf())).not.toThrow();
  });

  test('and so is such an event', () => {
    const x = { ...bijeen('x', 3, '2027-02-01'), versie: 3 } as unknown as Teamgebeurtenis;
    for (const doe of [() => evolveTeam(vanaf(), x), () => replayTeam([x])]) {
      const geweigerd = foutVan(doe);
      expect(geweigerd.params).toMatchObject({ soort: 'teamgebeurtenis' });
      expect(geweigerd.bevindingen.map(({ pad }) => pad)).toEqual([['versie']]);
    }
  });
});

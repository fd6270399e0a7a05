import { checkTeamdossier, evolveTeam, findTeamstand, replayTeam } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { refusal } from './refusal.js';
import { dag, opgave, tellBegin } from './vertel.js';

const statusOp = (dossier: Parameters<typeof findTeamstand>[0], peildatum: string, bekendOp?: string) =>
  findTeamstand(dossier, { peildatum: dag(peildatum), bekendOp: bekendOp === undefined ? undefined : dag(bekendOp) })
    ?.status;

test('events without a number get the next one, in the order in which they come', () => {
  const { gebeurtenissen, dossier } = tellBegin();
  const zonder = gebeurtenissen.map(({ nummer: _, ...rest }) => rest);
  expect(replayTeam(zonder)).toEqual(dossier);
  expect(replayTeam(zonder.slice(3), { vanaf: replayTeam(zonder.slice(0, 3)) })).toEqual(dossier);
  expect(replayTeam([], { vanaf: dossier })).toBe(dossier);
  expect(replayTeam(zonder, { vanaf: dossier })).toBe(dossier);
});

describe('what is recorded late', () => {
  test('counts from the day it happened, and was not known before the day it was received', () => {
    const { dossier } = tellBegin().op('2027-02-01', { soort: 'pauzeren', reden: 'ziekte' }, '2027-04-15');
    expect(statusOp(dossier, '2027-01-31')).toBe('begeleid');
    expect(statusOp(dossier, '2027-02-01')).toBe('gepauzeerd');
    expect(statusOp(dossier, '2027-02-01', '2027-04-14')).toBe('begeleid');
    expect(statusOp(dossier, '2027-02-01', '2027-04-15')).toBe('gepauzeerd');
  });

  test('finds its place between what is known already', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', opgave('a'))
      .op('2027-01-20', opgave('c'))
      .op('2027-03-10', opgave('d'))
      .op('2027-01-15', opgave('b'), '2027-04-01')
      .op('2027-02-15', opgave('x'), '2027-04-01');
    const stand = findTeamstand(verhaal.dossier, { peildatum: dag('2027-04-01') });
    expect(stand?.opgaven.map((een) => een.opgave)).toEqual(['a', 'b', 'c', 'x', 'd']);
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('is refused when something later would become impossible, and names it', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', { soort: 'bijeenkomst_vastleggen', aanwezigen: 3 })
      .op('2027-02-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] });
    // A pause from 1 January would leave no room for the meeting of 10 January.
    const fout = refusal(() => verhaal.op('2027-01-01', { soort: 'pauzeren', reden: 'x' }, '2027-03-01'));
    expect(fout?.code).toBe('team.latere_gebeurtenis_onmogelijk');
    expect(
      refusal(() =>
        verhaal.op('2027-01-20', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v4', rollen: [] }, '2027-03-01'),
      )?.code,
    ).toBe('team.latere_gebeurtenis_onmogelijk');
  });
});

describe('a correction', () => {
  /** With a meeting (e8) and, wrongly, the end of the team (e9). */
  const tell = () =>
    tellBegin()
      .op('2027-01-10', { soort: 'bijeenkomst_vastleggen', aanwezigen: 3 })
      .op('2027-03-01', { soort: 'stoppen', reden: 'verkeerd team' });

  test('takes back what did not happen, and keeps what was believed', () => {
    const verhaal = tell();
    const voor = verhaal.dossier;
    verhaal.op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'het was team 2' });
    expect(statusOp(verhaal.dossier, '2027-03-10')).toBe('begeleid');
    expect(statusOp(verhaal.dossier, '2027-03-10', '2027-03-19')).toBe('gestopt');
    // The facts stay as they were noted.
    expect(verhaal.dossier.gebeurtenissen.slice(0, -1)).toEqual(voor.gebeurtenissen);
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('says what happened instead, on the day that it happened', () => {
    const wordt = { soort: 'gepauzeerd', versie: 2, datum: dag('2027-02-20'), reden: 'verhuizing' } as const;
    const verhaal = tell().op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'geen einde', wordt });
    expect(statusOp(verhaal.dossier, '2027-02-20')).toBe('gepauzeerd');
    expect(statusOp(verhaal.dossier, '2027-02-19')).toBe('begeleid');
    expect(statusOp(verhaal.dossier, '2027-02-20', '2027-03-19')).toBe('begeleid');
    expect(verhaal.dossier.gebeurtenissen[8]).toMatchObject({ id: 'e9', soort: 'gestopt', datum: '2027-03-01' });
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('is followed by another: the last one counts, also for what was believed on a day', () => {
    const verhaal = tell()
      .op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'niet gebeurd' })
      .op('2027-03-21', { soort: 'corrigeren', betreft: 'e8', reden: 'niet gebeurd' })
      .op('2027-03-22', {
        soort: 'corrigeren',
        betreft: 'e9',
        reden: 'toch',
        wordt: { soort: 'gestopt', versie: 2, datum: dag('2027-03-02'), reden: 'geen animo' },
      });
    expect(statusOp(verhaal.dossier, '2027-03-01')).toBe('begeleid');
    expect(statusOp(verhaal.dossier, '2027-03-02')).toBe('gestopt');
    verhaal.op('2027-03-23', { soort: 'corrigeren', betreft: 'e9', reden: 'toch niet' });
    expect(statusOp(verhaal.dossier, '2027-03-02')).toBe('begeleid');
    expect(['19', '20', '21', '22', '23'].map((d) => statusOp(verhaal.dossier, '2027-03-02', `2027-03-${d}`))).toEqual([
      'gestopt',
      'begeleid',
      'begeleid',
      'gestopt',
      'begeleid',
    ]);
    const { bijeenkomsten } = findTeamstand(verhaal.dossier, { peildatum: dag('2027-03-23') }) ?? {};
    expect(bijeenkomsten).toEqual([]);
  });

  test('puts an event back at its own place on a day, before what was noted after it', () => {
    const verhaal = tellBegin(); // v1 joined as e4 on 2026-10-01; the team was formed as e7 on 2026-11-02
    const wordt = {
      soort: 'vrijwilliger_aangesloten',
      versie: 2,
      datum: dag('2026-11-02'),
      vrijwilliger: 'v1',
      rollen: [],
    } as const;
    verhaal
      .op('2026-11-20', { soort: 'corrigeren', betreft: 'e6', reden: 'kwam niet' })
      .op('2026-12-01', { soort: 'corrigeren', betreft: 'e4', reden: 'kwam op de dag zelf', wordt });
    expect(statusOp(verhaal.dossier, '2026-11-02')).toBe('begeleid');
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('is refused when it is impossible itself, or makes something else so', () => {
    const verhaal = tell();
    const probeer = (betreft: string, wordt?: object) =>
      refusal(() => verhaal.op('2027-03-20', { soort: 'corrigeren', betreft, reden: 'x', wordt } as never));
    expect(probeer('e2')?.code).toBe('team.latere_gebeurtenis_onmogelijk');
    expect(probeer('e9', { soort: 'hervat', versie: 2, datum: '2027-03-01' })).toEqual({
      code: 'team.status_past_niet',
      pad: ['wordt'],
    });
    expect(probeer('e8', { soort: 'bijeenkomst_gehouden', versie: 2, datum: '2027-03-21' })).toEqual({
      code: 'team.in_toekomst',
      pad: ['wordt', 'datum'],
    });
    expect(probeer('e8', { soort: 'correctie', versie: 2, datum: '2027-03-21' })?.code).toBe('kern.document_ongeldig');
    expect(
      probeer('e8', { soort: 'vrijwilliger_vertrokken', versie: 2, datum: '2027-03-01', vrijwilliger: 'v9' }),
    ).toEqual({
      code: 'team.vrijwilliger_niet_aangesloten',
      pad: ['wordt', 'vrijwilliger'],
    });
  });

  test('of a correction is refused: correct what that one is about', () => {
    const verhaal = tell().op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'x' });
    expect(refusal(() => verhaal.op('2027-03-21', { soort: 'corrigeren', betreft: 'e10', reden: 'x' }))).toEqual({
      code: 'team.correctie_zonder_doel',
      pad: ['betreft'],
    });
  });

  test('of an event that is not known waits for it', () => {
    const { dossier } = tell();
    const na = evolveTeam(dossier, {
      soort: 'correctie',
      versie: 2,
      id: 'c1',
      team: 'team-1',
      datum: dag('2027-03-02'),
      genoteerd: dag('2027-03-02'),
      door: 'm',
      betreft: 'e99',
      reden: 'x',
    });
    const peildatum = dag('2027-03-02');
    expect(findTeamstand(na, { peildatum })).toEqual(findTeamstand(dossier, { peildatum }));
    expect(checkTeamdossier(na).map(({ code, pad }) => [code, pad])).toEqual([
      ['team.correctie_zonder_doel', ['gebeurtenissen', 9, 'betreft']],
    ]);
  });
});

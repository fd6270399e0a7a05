import { checkTeamdossier, evolveTeam, findTeamstand, replayTeam } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { refusal } from './refusal.js';
import { dag, opgave, tellBegin } from './vertel.js';

const statusOp = (dossier: Parameters<typeof findTeamstand>[0], peildatum: string) =>
  findTeamstand(dossier, { peildatum: dag(peildatum) })?.status;

describe('what is recorded late', () => {
  test('counts from the day it happened, and was not known before the day it was recorded', () => {
    const verhaal = tellBegin().op('2027-02-01', { soort: 'pauzeren', reden: 'ziekte' }, '2027-04-15');
    expect(statusOp(verhaal.dossier, '2027-01-31')).toBe('begeleid');
    expect(statusOp(verhaal.dossier, '2027-02-01')).toBe('gepauzeerd');
    const bekend = replayTeam(verhaal.gebeurtenissen, { bekendOp: dag('2027-04-14') });
    expect(statusOp(bekend, '2027-02-01')).toBe('begeleid');
    expect(replayTeam(verhaal.gebeurtenissen, { bekendOp: dag('2027-04-15') })).toEqual(verhaal.dossier);
  });

  test('finds its place between what is known already', () => {
    const verhaal = tellBegin()
      .op('2027-01-10', opgave('a'))
      .op('2027-01-20', opgave('c'))
      .op('2027-03-10', opgave('d'))
      .op('2027-01-15', opgave('b'), '2027-04-01')
      .op('2027-02-15', opgave('x'), '2027-04-01');
    expect(verhaal.dossier.maanden.map(({ maand, regels }) => [maand, regels.length])).toEqual([
      ['2026-09', 3],
      ['2026-10', 3],
      ['2026-11', 1],
      ['2027-01', 3],
      ['2027-02', 1],
      ['2027-03', 1],
    ]);
    expect(findTeamstand(verhaal.dossier, { peildatum: dag('2027-04-01') })?.opgaven.map((een) => een.opgave)).toEqual([
      'a',
      'b',
      'c',
      'x',
      'd',
    ]);
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
    const verhaal = tell().op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'het was team 2' });
    expect(statusOp(verhaal.dossier, '2027-03-10')).toBe('begeleid');
    expect(verhaal.dossier.ingetrokken.map(({ gebeurtenis }) => gebeurtenis.id)).toEqual(['e9']);
    expect(statusOp(replayTeam(verhaal.gebeurtenissen, { bekendOp: dag('2027-03-19') }), '2027-03-10')).toBe('gestopt');
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('says what happened instead, on the day that it happened; who recorded it first stays known', () => {
    const wordt = { soort: 'gepauzeerd', versie: 1, datum: dag('2027-02-20'), reden: 'verhuizing' } as const;
    const verhaal = tell().op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'geen einde', wordt });
    expect(statusOp(verhaal.dossier, '2027-02-20')).toBe('gepauzeerd');
    expect(statusOp(verhaal.dossier, '2027-02-19')).toBe('begeleid');
    expect(verhaal.dossier.maanden.at(-1)?.regels.at(-1)).toEqual({
      nummer: 9,
      gebeurtenis: { ...wordt, id: 'e9', team: 'team-1', geregistreerd: '2027-03-01', door: 'medewerker-7' },
    });
    expect(checkTeamdossier(verhaal.dossier)).toEqual([]);
  });

  test('can itself be corrected: the last one counts', () => {
    const verhaal = tell()
      .op('2027-03-20', { soort: 'corrigeren', betreft: 'e9', reden: 'niet gebeurd' })
      .op('2027-03-21', { soort: 'corrigeren', betreft: 'e8', reden: 'niet gebeurd' })
      .op('2027-03-22', {
        soort: 'corrigeren',
        betreft: 'e9',
        reden: 'toch',
        wordt: { soort: 'gestopt', versie: 1, datum: dag('2027-03-02'), reden: 'geen animo' },
      });
    expect(statusOp(verhaal.dossier, '2027-03-01')).toBe('begeleid');
    expect(statusOp(verhaal.dossier, '2027-03-02')).toBe('gestopt');
    expect(verhaal.dossier.ingetrokken.map(({ nummer }) => nummer)).toEqual([8]);
    verhaal.op('2027-03-23', { soort: 'corrigeren', betreft: 'e9', reden: 'toch niet' });
    expect(verhaal.dossier.ingetrokken.map(({ nummer }) => nummer)).toEqual([8, 9]);
    expect(verhaal.dossier.maanden.at(-1)?.maand).toBe('2026-11');
  });

  test('puts an event back at its own place on a day, before what was recorded after it', () => {
    const verhaal = tellBegin(); // v1 joined as e4 on 2026-10-01; the team was formed as e7 on 2026-11-02
    const wordt = {
      soort: 'vrijwilliger_aangesloten',
      versie: 1,
      datum: dag('2026-11-02'),
      vrijwilliger: 'v1',
      rollen: [],
    } as const;
    verhaal.op('2026-12-01', { soort: 'corrigeren', betreft: 'e4', reden: 'kwam op de dag zelf', wordt });
    expect(verhaal.dossier.maanden.at(-1)?.regels.map(({ nummer }) => nummer)).toEqual([4, 7]);
    expect(statusOp(verhaal.dossier, '2026-11-02')).toBe('begeleid');
  });

  test('is refused when it is impossible itself, or makes something else so', () => {
    const verhaal = tell();
    const probeer = (betreft: string, wordt?: object) =>
      refusal(() => verhaal.op('2027-03-20', { soort: 'corrigeren', betreft, reden: 'x', wordt } as never));
    expect(probeer('e2')?.code).toBe('team.latere_gebeurtenis_onmogelijk');
    expect(probeer('e9', { soort: 'hervat', versie: 1, datum: '2027-03-01' })).toEqual({
      code: 'team.status_past_niet',
      pad: ['wordt'],
    });
    expect(probeer('e8', { soort: 'bijeenkomst_gehouden', versie: 1, datum: '2027-03-21' })).toEqual({
      code: 'team.in_toekomst',
      pad: ['wordt', 'datum'],
    });
    expect(probeer('e8', { soort: 'correctie', versie: 1, datum: '2027-03-21' })?.code).toBe('kern.document_ongeldig');
    expect(
      probeer('e8', { soort: 'vrijwilliger_vertrokken', versie: 1, datum: '2027-03-01', vrijwilliger: 'v9' }),
    ).toEqual({
      code: 'team.vrijwilliger_niet_aangesloten',
      pad: ['wordt', 'vrijwilliger'],
    });
  });

  test('of an event that is not known changes nothing but the list of corrections', () => {
    const { dossier } = tell();
    const na = evolveTeam(dossier, {
      soort: 'correctie',
      versie: 1,
      id: 'c1',
      team: 'team-1',
      datum: dag('2027-03-02'),
      geregistreerd: dag('2027-03-02'),
      door: 'm',
      betreft: 'e99',
      reden: 'x',
    });
    expect(na.maanden).toEqual(dossier.maanden);
    expect(checkTeamdossier(na).map(({ code, pad }) => [code, pad])).toEqual([
      ['team.correctie_zonder_doel', ['correcties', 0, 'betreft']],
    ]);
  });
});

import { evolveTeam, initialTeamdossier, replayTeam, Teamdossier } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { refusal } from './refusal.js';
import { opgave, tellBegin } from './vertel.js';

describe('the record as a snapshot', () => {
  test('goes through JSON unchanged, and goes on from there', () => {
    const verhaal = tellBegin().op('2027-01-10', opgave('a'));
    const bewaard = Teamdossier.parse(JSON.parse(JSON.stringify(verhaal.dossier)));
    expect(bewaard).toEqual(verhaal.dossier);
    verhaal.op('2027-02-01', opgave('b')).op('2027-02-02', { soort: 'corrigeren', betreft: 'e8', reden: 'dubbel' });
    expect(replayTeam(verhaal.gebeurtenissen.slice(bewaard.aantal), { vanaf: bewaard })).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(JSON.parse(JSON.stringify(verhaal.dossier)))).toEqual(verhaal.dossier);
    expect(Teamdossier.parse(JSON.parse(JSON.stringify(initialTeamdossier)))).toEqual(initialTeamdossier);
  });

  test('of another kind, of a later version or of a bad form is refused', () => {
    expect(refusal(() => Teamdossier.parse({ ...initialTeamdossier, versie: 2 }))?.code).toBe('kern.document_ongeldig');
    const slecht = Teamdossier.safeParse({ ...initialTeamdossier, maanden: [{ maand: '2027-13', regels: [] }] });
    expect(slecht.success ? [] : slecht.error.bevindingen.map(({ code }) => code)).toEqual([
      'kern.vorm_ongeldig',
      'kern.te_klein',
    ]);
    const [eerste] = tellBegin().gebeurtenissen;
    const geen = Teamdossier.safeParse({ ...initialTeamdossier, correcties: [eerste] });
    expect(geen.success ? [] : geen.error.bevindingen.map(({ code }) => code)).toEqual(['team.geen_correctie']);
  });

  test('two streams do not mix', () => {
    const [ander] = tellBegin('team-2').gebeurtenissen;
    expect(ander && refusal(() => evolveTeam(tellBegin().dossier, ander))).toEqual({
      code: 'team.ander_team',
      pad: ['team'],
    });
  });
});

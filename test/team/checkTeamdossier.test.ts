import { checkTeamdossier, evolveTeam, findTeamstand, type Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
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

  test('has nothing to say of a record that decideTeam made', () => expect(codes(goed)).toEqual([]));

  test('finds events out of order, of another team, twice, or after the last recording', () => {
    const [september, ...rest] = goed.maanden;
    if (september === undefined) throw new Error('no september');
    const regels = september.regels.map((regel) => ({
      ...regel,
      gebeurtenis: { ...regel.gebeurtenis, team: 'team-9' },
    }));
    expect(codes({ ...goed, maanden: [{ ...september, regels }, ...rest] })).toEqual(
      [0, 1, 2].map((i) => `maanden.0.regels.${i}.gebeurtenis.team team.ander_team`),
    );
    expect(codes({ ...goed, maanden: [{ ...september, regels: [...september.regels].reverse() }, ...rest] })).toContain(
      'maanden.0.regels.1 team.dossier_volgorde',
    );
    expect(codes({ ...goed, maanden: [{ ...september, maand: '2026-08' }, ...rest] })).toContain(
      'maanden.0.regels.0 team.dossier_volgorde',
    );
    expect(codes({ ...goed, ingetrokken: september.regels.slice(0, 1) })).toEqual([
      'ingetrokken.0.gebeurtenis.id team.gebeurtenis_bestaat_al',
    ]);
    expect(codes({ ...goed, aantal: 9 })).toEqual(['aantal team.dossier_aantal']);
    expect(codes({ ...goed, geregistreerdTot: dag('2027-01-01') })).toEqual([
      'maanden.3.regels.0.gebeurtenis.datum team.in_toekomst',
    ]);
    const { geregistreerdTot: _, ...zonder } = goed;
    expect(codes(zonder)).toEqual([]);
  });

  test('finds an event that the rules do not allow at its place, and findTeamstand passes it by', () => {
    const verhaal = tellBegin();
    const hoofd = { versie: 1, team: 'team-1', datum: '2027-01-01', geregistreerd: '2027-01-01', door: 'm' };
    const dossier = evolveTeam(
      verhaal.dossier,
      Teamgebeurtenis.parse({ ...hoofd, id: 'x1', soort: 'vrijwilliger_vertrokken', vrijwilliger: 'v9' }),
    );
    expect(codes(dossier)).toEqual(['maanden.3.regels.0.gebeurtenis.vrijwilliger team.vrijwilliger_niet_aangesloten']);
    expect(findTeamstand(dossier, { peildatum: dag('2027-01-01') })?.lidmaatschappen).toHaveLength(3);
    // It was impossible before, so it does not stand in the way of what is possible.
    verhaal.dossier = dossier;
    verhaal.op('2027-02-01', opgave('a'));
    expect(verhaal.dossier.aantal).toBe(9);
  });
});

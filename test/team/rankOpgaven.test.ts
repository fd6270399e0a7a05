import { findTeamstand, type RankOpgavenOptions, rankOpgaven, STANDAARD_ERVARINGSREGELS } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { refusal } from './refusal.js';
import { dag, opgave, type Stap, tellBegin, Verteller } from './vertel.js';

const rank = (verhaal: Verteller, peildatum: string, options: RankOpgavenOptions = {}) => {
  const stand = findTeamstand(verhaal.dossier, { peildatum: dag(peildatum) });
  return (stand ? rankOpgaven(deepFreeze(stand), options) : []).map(
    ({ opgave: een, rang, oppakbaar, belemmeringen }) => [
      rang,
      een.opgave,
      oppakbaar,
      ...belemmeringen.map(
        ({ code, params }) => `${code.slice('team.oppakken_'.length)} ${Object.values(params).join(' ')}`,
      ),
    ],
  );
};

const finish = (verhaal: Verteller, naam: string, op: string) =>
  verhaal
    .op(op, {
      soort: 'project_starten',
      project: naam,
      titel: naam,
      thema: 'groen',
      omvang: 1,
      complexiteit: 1,
      partners: [],
      bijdragen: [],
      afhankelijkVan: [],
    })
    .op(op, { soort: 'project_voortzetten', project: naam, fase: 'uitvoering' })
    .op(op, { soort: 'project_afronden', project: naam, bewonersBereikt: 0, resultaten: [] });

describe('which opgaven could be taken up now', () => {
  test('best chance first, then urgency, then the longest wait, then the reference', () => {
    const verhaal = tellBegin()
      .op('2027-01-02', opgave('b', { kans: 4, urgentie: 3 }))
      .op('2027-01-02', opgave('a', { kans: 4, urgentie: 3 }))
      .op('2027-01-01', opgave('d', { kans: 4, urgentie: 3 }), '2027-01-02')
      .op('2027-01-03', opgave('c', { kans: 4, urgentie: 5 }))
      .op('2027-01-03', opgave('e', { kans: 5, urgentie: 1 }))
      .op('2027-01-03', opgave('f', { kans: 1, urgentie: 5 }))
      .op('2027-01-04', { soort: 'opgave_laten_vervallen', opgave: 'f', motief: 'al opgelost' });
    expect(
      rank(verhaal, '2027-02-01')
        .map(([rang, naam]) => `${rang}${naam}`)
        .join(),
    ).toBe('1e,2c,3d,4a,5b');
  });

  test('what is too heavy for the experience of the team, or misses a role, comes last with the reasons', () => {
    const verhaal = tellBegin()
      .op('2027-01-02', opgave('zwaar', { kans: 5, omvang: 2, complexiteit: 4 }))
      .op('2027-01-02', opgave('licht', { kans: 1, rollen: ['verbinder'] }));
    expect(rank(verhaal, '2027-02-01')).toEqual([
      [1, 'licht', true],
      [2, 'zwaar', false, 'ervaring 4 2 0', 'te_jong 4 2027-11-02 12'],
    ]);
    verhaal.op('2027-02-02', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' });
    expect(rank(verhaal, '2027-02-02').at(0)).toEqual([1, 'zwaar', false, 'ervaring 4 2 0', 'te_jong 4 2027-11-02 12']);
    expect(rank(verhaal, '2027-02-02').at(1)).toEqual([2, 'licht', false, 'rol verbinder']);
    finish(finish(verhaal, 'p', '2027-03-01'), 'q', '2027-04-01');
    expect(rank(verhaal, '2027-11-01').at(0)).toEqual([1, 'zwaar', false, 'te_jong 4 2027-11-02 12']);
    expect(rank(verhaal, '2027-11-02').at(0)).toEqual([1, 'zwaar', true]);
  });

  test('rules of experience are data', () => {
    const verhaal = tellBegin().op('2027-01-02', opgave('zwaar', { omvang: 5 }));
    expect(rank(verhaal, '2027-02-01', { ervaringsregels: [] })).toEqual([[1, 'zwaar', true]]);
    const fout = [{ zwaarte: 6, afgerond: -1, maanden: 1.5, reden: '' }] as never;
    expect(refusal(() => rank(verhaal, '2027-02-01', { ervaringsregels: fout }))?.code).toBe('kern.document_ongeldig');
    expect(STANDAARD_ERVARINGSREGELS.every(({ reden }) => reden.length > 20)).toBe(true);
  });

  test('a team that is not formed, or is paused, takes up nothing', () => {
    const werving = new Verteller()
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'b', begeleidingsjaren: 3 })
      .op('2026-09-02', opgave('a', { omvang: 3 }));
    expect(rank(werving, '2026-09-02')).toEqual([[1, 'a', false, 'status aangemeld', 'ervaring 3 1 0']]);
    const pauze: Stap = { soort: 'pauzeren', reden: 'x' };
    expect(rank(tellBegin().op('2027-01-01', opgave('a')).op('2027-01-02', pauze), '2027-01-02')).toEqual([
      [1, 'a', false, 'status gepauzeerd'],
    ]);
  });
});

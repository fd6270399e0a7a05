/** What was promised, committed and used of the money, beside what was agreed. */
import { euro } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import type { Verteller } from '../team/vertel.js';
import type { Feit } from './dossiers.js';
import { A, addendum, B, bijdrage, kleinDossier, meld, plan, vind, vorm } from './klein.js';

const dossier = (eerste: readonly object[], ...feiten: readonly Feit[]) =>
  kleinDossier({ financieringsplan: plan(eerste) }, ...feiten);
const geld = (soort: string, id: string, bedrag: string): Feit => ({
  soort,
  datum: '2026-07-01',
  bijdrage: id,
  bedrag,
});

describe('a commitment is no higher than the highest amount of its contribution', () => {
  const code = 'vastgelegd_boven_hoogste';
  const boven = (id: string, vastgelegd: string, hoogste: string) => [
    meld('fout', code, ['overeenkomst'], { bijdrage: id, vastgelegd, hoogste }),
  ];
  const hoogstens = bijdrage('a', { aard: 'ten_hoogste' });
  const exact = bijdrage('b', { bedrag: '2000.00' });
  const kosten = {
    id: 'k',
    van: 'leeuwarden',
    soort: 'werkelijke_kosten',
    aandeel: '60',
    plafond: '900.00',
    raming: '1000.00',
    aard: 'ten_hoogste',
    doel: 'begeleiden',
  };
  const uitkering = bijdrage('u', {
    soort: 'specifieke_uitkering',
    van: 'bzk',
    naar: 'leeuwarden',
    dekt: ['a'],
    aard: 'ten_hoogste',
  });
  const vast = (id: string, bedrag: string) => geld('verplichting_aangegaan', id, bedrag);

  test.each<[string, readonly object[], readonly Feit[], object[]]>([
    ['nothing committed', [hoogstens], [], []],
    ['as much as the highest', [hoogstens], [vast('a', '1200.00')], []],
    ['a cent more', [hoogstens], [vast('a', '1200.01')], boven('a', '€ 1.200,01', '€ 1.200,00')],
    ['an exact amount has none', [hoogstens, exact], [vast('b', '2500.00')], []],
    ['as much as a ceiling', [kosten], [vast('k', '900.00')], []],
    ['a cent more than a ceiling', [hoogstens, kosten], [vast('k', '900.01')], boven('k', '€ 900,01', '€ 900,00')],
    ['money of the Rijk that covers another', [hoogstens, uitkering], [vast('u', '1300.00')], []],
  ])('%s', (_, eerste, feiten, verwacht) => {
    expect(vind({ overeenkomst: dossier(eerste, ...feiten) }, code)).toEqual(verwacht);
  });

  test('a contribution that the text in force no longer has, has none', () => {
    const zonder = addendum({ financieringsplan: plan([exact]) });
    expect(vind({ overeenkomst: dossier([hoogstens, exact], vast('a', '1300.00'), zonder) }, code)).toEqual([]);
  });
});

describe('a year that has begun was promised', () => {
  const code = 'jaar_niet_toegezegd';
  const niet = (programmajaar: number, start: string) =>
    meld('waarschuwing', code, ['overeenkomst'], { bijdrage: `jaar-${programmajaar}`, programmajaar, start });
  const bij = (peildatum: string, eerste: readonly object[], ...feiten: readonly Feit[]) =>
    vind({ overeenkomst: dossier(eerste, ...feiten) }, code, peildatum);
  const een = [bijdrage('jaar-1')];

  test('from its first day', () => {
    expect(bij('2026-08-31', een)).toEqual([]);
    expect(bij('2026-09-01', een)).toEqual([niet(1, '2026-09-01')]);
    expect(bij('2027-08-31', een)).toEqual([niet(1, '2026-09-01')]);
    expect(bij('2027-09-01', een)).toEqual([niet(1, '2026-09-01'), niet(2, '2027-09-01')]);
  });

  test.each(['bijdrage_toegezegd', 'verplichting_aangegaan', 'vastgesteld', 'betaald'])('%s is enough', (soort) => {
    expect(bij('2026-09-01', een, geld(soort, 'jaar-1', '0.01'))).toEqual([]);
  });

  test('of nothing no promise is asked', () => {
    expect(bij('2026-09-01', [bijdrage('jaar-1', { bedrag: '0.00' })])).toEqual([]);
  });
});

describe('projects use no more of a contribution than there is', () => {
  const start = (verhaal: Verteller, project: string, ...bijdragen: readonly [string, number][]) =>
    verhaal.op('2026-10-01', {
      soort: 'project_starten',
      project,
      titel: project,
      thema: 'groen',
      omvang: 1,
      complexiteit: 1,
      partners: [],
      bijdragen: bijdragen.map(([id, bedrag]) => ({ bijdrage: id, bedrag: euro(bedrag) })),
      afhankelijkVan: [],
    });
  const bij = (code: string, ...teams: readonly Verteller[]) => vind({ teams: teams.map((een) => een.dossier) }, code);

  test('one that the agreement does not have is told for every project', () => {
    const code = 'projectbijdrage_onbekend';
    const een = start(vorm('t1', A), 'p1', ['jaar-1', 1]);
    const twee = start(start(vorm('t2', B), 'p2', ['jaar-9', 1], ['jaar-2', 1]), 'p3', ['jaar-8', 1]);
    expect(bij(code, een, twee)).toEqual([
      meld('waarschuwing', code, ['teams', 1], { team: 't2', project: 'p2', bijdrage: 'jaar-9' }),
      meld('waarschuwing', code, ['teams', 1], { team: 't2', project: 'p3', bijdrage: 'jaar-8' }),
    ]);
  });

  test('the projects of all teams count together, without those that were given up', () => {
    const code = 'projecten_boven_bijdrage';
    const boven = (id: string, som: string) =>
      meld('fout', code, ['teams'], { bijdrage: id, som, bedrag: '€ 1.200,00' });
    const verhaal = (team: string, buurt: string, bedrag: number) =>
      start(vorm(team, buurt), `p-${team}`, ['jaar-1', bedrag]);
    expect(bij(code, verhaal('t1', A, 600), verhaal('t2', B, 600))).toEqual([]);
    expect(bij(code, verhaal('t1', A, 600), verhaal('t2', B, 600.01))).toEqual([boven('jaar-1', '€ 1.200,01')]);
    const gestaakt = verhaal('t2', B, 600.01).op('2026-11-01', {
      soort: 'project_staken',
      project: 'p-t2',
      reden: 'x',
    });
    expect(bij(code, verhaal('t1', A, 600), gestaakt)).toEqual([]);
    const beide = start(vorm('t1', A), 'p', ['jaar-2', 1300], ['jaar-3', 1], ['jaar-1', 1400]);
    expect(bij(code, beide)).toEqual([boven('jaar-2', '€ 1.300,00'), boven('jaar-1', '€ 1.400,00')]);
  });
});

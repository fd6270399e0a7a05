import { Datum } from 'buurtaanpak/kern';
import {
  checkSelectiebesluit,
  createSelectiebesluit,
  listDefinitief,
  Selectiebesluit,
  selectBuurten,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { createProbleem } from './willekeurig.js';

const scores = {
  oost: [
    { code: 'A', score: 9 },
    { code: 'B', score: 8 },
    { code: 'C', score: 5 },
  ],
};
const gebieden = [
  { code: 'A', inwoners: 700, kenmerken: ['x', 'y'], cijfers: { woz: 200 } },
  { code: 'B', inwoners: 800 },
  { code: 'C' },
];
const quota = [{ id: 'oost', programma: 'oost', aantal: 2 }];
const buren = [['A', 'C']] as const;
const gegevens = {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-03-01'),
  gemeente: 'GM0080',
  routekaarten: { oost: { id: 'oost', versie: '2' } },
};
const besluit = createSelectiebesluit(selectBuurten(scores, quota, { gebieden, buren }), gegevens);
const codes = (document: Selectiebesluit) => checkSelectiebesluit(document).map(({ code }) => code);

describe('Selectiebesluit', () => {
  it('survives JSON, holds together and verifies', () => {
    expect(JSON.parse(JSON.stringify(besluit))).toEqual(besluit);
    expect(Selectiebesluit.parse(JSON.parse(JSON.stringify(besluit)))).toEqual(besluit);
    expect(codes(besluit)).toEqual([]);
    expect(verifySelectiebesluit(besluit, { scores, gebieden, buren })).toEqual({ klopt: true, bevindingen: [] });
  });

  it('verifies whatever the order of the input', () => {
    const anders = {
      scores: { oost: [...scores.oost].reverse() },
      gebieden: [...gebieden].reverse().map((gebied) => ({ ...gebied, naam: 'een naam' })),
      buren: [
        ['C', 'A'],
        ['A', 'C'],
      ] as const,
    };
    expect(verifySelectiebesluit(besluit, anders).klopt).toBe(true);
  });

  it('verifies for every kind of rule and objective', () => {
    let gezien = 0;
    for (let zaad = 0; zaad < 60; zaad++) {
      const { scores, quota, ...opties } = createProbleem(20_000 + zaad);
      const selectie = selectBuurten(scores, quota, { ...opties, voorrang: ['b1'], decimalen: 3, knopenbudget: 900 });
      if (selectie.uitkomst !== 'optimaal') continue;
      const document = JSON.parse(JSON.stringify(createSelectiebesluit(selectie, gegevens)));
      expect(verifySelectiebesluit(document, { scores, ...opties })).toEqual({ klopt: true, bevindingen: [] });
      gezien++;
    }
    expect(gezien).toBeGreaterThan(20);
  });

  it('says what differs when the input is another', () => {
    const anders = { oost: scores.oost.map((rij) => (rij.code === 'C' ? { code: 'C', score: 8.5 } : rij)) };
    const { klopt, bevindingen } = verifySelectiebesluit(besluit, { scores: anders, gebieden: gebieden.slice(0, 3) });
    expect(klopt).toBe(false);
    expect(bevindingen.map(({ pad, params }) => `${pad.join('.')} ${params.code ?? ''}`)).toEqual([
      'invoer.scores ',
      'invoer.buren ',
      'totaalscore ',
      'bewijs.doelwaarde ',
      'bewijs.bovengrens ',
      'bewijs.stappen.0.doelwaarde ',
      'bewijs.stappen.0.bovengrens ',
      'gekozen B',
      'gekozen C',
    ]);
  });

  it('says when the outcome is another altogether', () => {
    const vals = { ...besluit, quota: [{ ...besluit.quota[0]!, aantal: 4 }] };
    const { bevindingen } = verifySelectiebesluit(vals, { scores, gebieden, buren });
    expect(bevindingen.map(({ code }) => code)).toEqual([
      'selectie.besluit_aantal',
      'selectie.besluit_gewijzigd',
      'selectie.verschil_waarde',
    ]);
    expect(bevindingen[2]?.params).toEqual({ veld: 'uitkomst', besluit: 'optimaal', nu: 'onhaalbaar' });
  });

  it('is caught when tampered with', () => {
    const gewijzigd = {
      ...besluit,
      gekozen: besluit.gekozen.map((buurt) => ({ ...buurt, code: buurt.code === 'B' ? 'C' : 'A' })),
    };
    expect(verifySelectiebesluit(gewijzigd, { scores, gebieden, buren }).klopt).toBe(false);
  });

  it('carries out deviations in order', () => {
    const afwijkingen = [
      { eruit: 'B', erin: 'C', quotum: 'oost', motief: 'eerst' },
      { erin: 'B', quotum: 'oost', motief: 'toch ook' },
      { eruit: 'A', quotum: 'oost', motief: 'vervalt' },
    ];
    const anders = createSelectiebesluit(selectBuurten(scores, quota), { ...gegevens, afwijkingen });
    expect(listDefinitief(anders)).toEqual([
      { code: 'C', quotum: 'oost', afwijking: 0 },
      { code: 'B', quotum: 'oost', afwijking: 1 },
    ]);
    expect(codes(anders)).toEqual([]);
    const minder = { ...anders, afwijkingen: afwijkingen.slice(2) };
    expect(checkSelectiebesluit(minder)).toMatchObject([{ ernst: 'waarschuwing', code: 'selectie.besluit_aantal' }]);
  });

  it('finds contradictions', () => {
    const [a, b] = besluit.gekozen as [Selectiebesluit['gekozen'][number], Selectiebesluit['gekozen'][number]];
    expect(codes({ ...besluit, gekozen: [a, a] })).toEqual(['selectie.besluit_dubbel']);
    expect(codes({ ...besluit, gekozen: [a, { ...b, quotum: 'west' }] })).toEqual([
      'selectie.quotum_onbekend',
      'selectie.besluit_aantal',
    ]);
    const ruim = { ...besluit, quota: [{ ...besluit.quota[0]!, aantal: { van: 3, tot: 4 } }] };
    expect(checkSelectiebesluit(ruim).map(({ params }) => params)).toEqual([
      { quotum: 'oost', gevraagd: '3-4', aantal: 2 },
    ]);
    expect(codes({ ...besluit, uitkomst: 'beste_gevonden' })).toEqual(['selectie.besluit_bewijs']);
    const stappen = [{ doel: 'totaal' as const, doelwaarde: 17, bovengrens: 18 }];
    expect(codes({ ...besluit, bewijs: { ...besluit.bewijs, stappen } })).toEqual(['selectie.besluit_bewijs']);
    const afwijking = (velden: object) => ({ ...besluit, afwijkingen: [{ quotum: 'oost', motief: 'm', ...velden }] });
    expect(codes(afwijking({}))).toEqual(['selectie.besluit_afwijking']);
    expect(codes(afwijking({ eruit: 'C' }))).toEqual(['selectie.besluit_afwijking']);
    expect(codes(afwijking({ erin: 'A' }))).toEqual(['selectie.besluit_afwijking']);
    expect(codes(afwijking({ eruit: 'A', erin: 'C', quotum: 'west' }))).toEqual(['selectie.quotum_onbekend']);
  });

  it('refuses what is no decision', () => {
    expect(Selectiebesluit.safeParse({ ...besluit, extra: 1 }).success).toBe(false);
    expect(() => Selectiebesluit.parse({ ...besluit, datum: '1 maart' })).toThrow('kern.document_ongeldig');
    const leeg = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 9 }]);
    expect(() => createSelectiebesluit(leeg, gegevens)).toThrow('selectie.niets_gekozen');
  });
});

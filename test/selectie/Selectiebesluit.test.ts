import { createSelectiebesluit, Selectiebesluit, selectBuurten, verifySelectiebesluit } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { besluit, buren, codes, gebieden, gegevens, scores } from './besluit.js';
import { createProbleem } from './willekeurig.js';

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
      gebieden: [...gebieden].reverse(),
      buren: [
        ['C', 'A'],
        ['A', 'C'],
      ] as const,
    };
    expect(verifySelectiebesluit(besluit, anders).klopt).toBe(true);
  });

  it('verifies for every kind of rule and objective', () => {
    let gezien = 0;
    for (let zaad = 0; zaad < runs(400, 60); zaad++) {
      const { scores, quota, ...opties } = createProbleem(20_000 + zaad);
      // With a small budget some are not proven.
      const knopenbudget = zaad % 2 === 0 ? 900 : 2;
      const selectie = selectBuurten(scores, quota, { ...opties, voorrang: ['b1'], decimalen: 3, knopenbudget });
      if (!('gekozen' in selectie)) continue;
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
      'invoer.scores.0.vingerafdruk ',
      'invoer.buren ',
      'totaalscore ',
      'bewijs.doelwaarde ',
      'bewijs.bovengrens ',
      'bewijs.stappen.0.doelwaarde ',
      'bewijs.stappen.0.bovengrens ',
      'gekozen.1 B',
      'gekozen C',
    ]);
  });

  it('says when the outcome is another altogether', () => {
    const vals = { ...besluit, quota: [{ ...besluit.quota[0]!, aantal: 4 }] };
    const { bevindingen } = verifySelectiebesluit(vals, { scores, gebieden, buren });
    expect(bevindingen.map(({ code }) => code)).toEqual([
      'selectie.besluit_aantal',
      'selectie.besluit_gewijzigd',
      'selectie.besluit_deel_gewijzigd',
      'selectie.verschil_waarde',
    ]);
    expect(bevindingen[3]?.params).toEqual({ veld: 'uitkomst', besluit: 'optimaal', nu: 'onhaalbaar' });
  });

  it('is caught when tampered with', () => {
    const gewijzigd = {
      ...besluit,
      gekozen: besluit.gekozen.map((buurt) => ({ ...buurt, code: buurt.code === 'B' ? 'C' : 'A' })),
    };
    expect(verifySelectiebesluit(gewijzigd, { scores, gebieden, buren }).klopt).toBe(false);
  });

  it('reads a decision of version 1, and adds nothing to what it says', () => {
    const { vingerafdrukken: _, ...rest } = besluit;
    const afdruk = rest.invoer.buren;
    const inhoud = { ...rest, invoer: { ...rest.invoer, scores: afdruk, gebieden: afdruk } };
    const oud = { ...inhoud, versie: 1 };
    expect(Selectiebesluit.parse(oud)).toEqual({ ...inhoud, vingerafdrukken: { versie: 1 } });
    expect(Selectiebesluit.parse({ ...oud, vingerafdruk: afdruk })).toEqual({
      ...inhoud,
      vingerafdrukken: { versie: 1, geheel: afdruk },
    });
    const gemengd = Selectiebesluit.safeParse({ ...besluit, versie: 1 });
    expect(gemengd.success ? [] : gemengd.error.bevindingen.map(({ pad }) => pad.join('.'))).toEqual([
      'vingerafdrukken.vingerafdrukken',
    ]);
  });

  it('refuses what is no decision', () => {
    expect(Selectiebesluit.safeParse({ ...besluit, extra: 1 }).success).toBe(false);
    expect(() => Selectiebesluit.parse({ ...besluit, datum: '1 maart' })).toThrow('kern.document_ongeldig');
    const { vingerafdrukken: _, ...zonder } = besluit;
    const { geheel, ...delen } = besluit.vingerafdrukken;
    for (const half of [zonder, { ...zonder, vingerafdrukken: delen }, { ...zonder, vingerafdrukken: { geheel } }])
      expect(Selectiebesluit.safeParse(half).success).toBe(false);
    const leeg = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 9 }]);
    expect(() => createSelectiebesluit(leeg, gegevens)).toThrow('selectie.niets_gekozen');
  });
});

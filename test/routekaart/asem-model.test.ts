import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { type Kolom, makeAsem, makeAsemTabel, readAsem } from './asem.js';
import { lees, readReferentie } from './hulp.js';

interface Aggregaten {
  readonly normalised: Readonly<Record<string, Kolom>> & { readonly uCode: never };
  readonly random_weights: { readonly iCode: readonly string[]; readonly Weight: readonly number[] };
  readonly aggregates: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

// The values are normalised already: a criterion takes them as they are.
const asIs = () => ({ richting: 'hoger', normalisatie: { methode: 'ijkpunten', onder: 1, boven: 100 } }) as const;

describe('the ASEM index through the public model', () => {
  test.each([
    ['a_amean', { methode: 'rekenkundig' }, false],
    ['a_gmean', { methode: 'meetkundig' }, false],
    ['a_hmean', { methode: 'harmonisch' }, false],
    ['a_genmean_p2', { methode: 'machtsgemiddelde', macht: 2 }, false],
    ['a_amean_w', { methode: 'rekenkundig' }, true],
    ['a_gmean_w', { methode: 'meetkundig' }, true],
    ['a_hmean_w', { methode: 'harmonisch' }, true],
  ] as const)('%s of COINr is reproduced on every level', (naam, aggregatie, gewogen) => {
    const asem = readAsem();
    const referentie = readReferentie<Aggregaten>('asem_aggregate.json');
    const { uCode, ...kolommen } = referentie.normalised as unknown as Record<string, never>;
    const { iCode, Weight } = referentie.random_weights;
    const gewichten = gewogen ? Object.fromEntries(iCode.map((code, i) => [code, Weight[i] ?? 1])) : undefined;
    const { themas, criteria } = makeAsem(asem, asIs, gewichten);
    const routekaart = Routekaart.create({
      id: 'asem',
      naam: 'ASEM',
      schaal: { van: 1, tot: 100 },
      aggregatie,
      themas: themas.map((thema) => ({ ...thema, aggregatie })),
      criteria,
    });
    const codes = uCode as unknown as readonly string[];
    const scores = scoreBuurten(routekaart, makeAsemTabel(codes, kolommen), []);
    const verwacht = referentie.aggregates[naam]!;
    expect(lees(scores).buurten).toHaveLength(51);
    for (const { code, score, themas: perThema, bijdragen } of lees(scores).buurten) {
      const rij = codes.indexOf(code);
      expect(Math.abs(score - verwacht.Index![rij]!)).toBeLessThan(1e-9);
      for (const [id, { score: themascore }] of Object.entries(perThema))
        expect(Math.abs(themascore - verwacht[id]![rij]!)).toBeLessThan(1e-9);
      const som = Object.values(bijdragen).reduce((a, b) => a + b, 0);
      expect(Math.abs(som - score)).toBeLessThanOrEqual(1e-12 * Math.abs(score));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { createRegister } from '../../src/evaluatie/lees/createRegister.js';
import { compareAanlopen } from '../../src/evaluatie/vergelijking/compareAanlopen.js';
import { listGevoeligheid } from '../../src/evaluatie/vergelijking/listGevoeligheid.js';
import { measureSets } from '../../src/evaluatie/vergelijking/measureSets.js';
import { measureVerandering } from '../../src/evaluatie/vergelijking/measureVerandering.js';
import { readKleinsteEffect } from '../../src/evaluatie/vergelijking/readKleinsteEffect.js';
import { testSets } from '../../src/evaluatie/vergelijking/testSets.js';
import type { Verschilvraag } from '../../src/evaluatie/vergelijking/verschilvraag.js';
import { Datum } from '../../src/kern/index.js';
import { bouwCriteria, bouwMelding, bouwRegels, bouwVraag, EERDER, NA, VOOR, VROEG } from './verschilbouw.js';

const DAGEN = [VROEG, EERDER, VOOR, NA];
const paar = { voor: VROEG, na: EERDER };
const later = { voor: EERDER, na: VOOR };

/** Pairs of buurten b1 and k1 and so on, of which the first changed so much more between the first two days. */
function bouwSets(verschillen: readonly number[]) {
  const sets = verschillen.map((_, i) => ({ behandeld: [`b${i + 1}`], vergelijking: [`k${i + 1}`] }));
  const uitkomsten = verschillen.flatMap((verschil, i) => [
    ...bouwRegels(`b${i + 1}`, DAGEN, [5, 6 + verschil, 7, 9]),
    ...bouwRegels(`k${i + 1}`, DAGEN, [4, 5, 7, 8 + i]),
  ]);
  return { sets, uitkomsten };
}

function bouw(verschillen: readonly number[], wijziging: Partial<Verschilvraag> = {}) {
  const { sets, uitkomsten } = bouwSets(verschillen);
  const register = createRegister({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten }, 0);
  return { register, vraag: bouwVraag({ sets, ...wijziging }) };
}
const compare = (verschillen: readonly number[], wijziging: Partial<Verschilvraag>) => {
  const { register, vraag } = bouw(verschillen, wijziging);
  return compareAanlopen(register, vraag);
};
const onbekend = (...pad: readonly (string | number)[]) =>
  bouwMelding('info', 'trend_onbekend', pad, { uitkomst: 'score' });
const ZES = [1, 2, 3, 4, 5, 6];

describe('the changes before the start', () => {
  test('there are no pairs of days', () => {
    expect(compare(ZES, {})).toEqual({ feit: 'trend_onbekend', bevindingen: [onbekend('controle')] });
  });

  test('a pair that was not measured, or was a criterion of the choice', () => {
    const nooit = { voor: Datum.parse('2020-01-01'), na: VROEG };
    expect(compare(ZES, { controle: [nooit] })).toEqual({
      feit: 'trend_onbekend',
      bevindingen: [onbekend('controle', 0)],
    });
    const { controle, bevindingen } = compare(ZES, {
      controle: [nooit, { voor: VROEG, na: VOOR }, paar, later],
      selectie: bouwCriteria('score'),
    });
    const criterium = (i: number) =>
      bouwMelding('waarschuwing', 'voormeting_was_criterium', ['controle', i], { uitkomst: 'score', moment: EERDER });
    expect(bevindingen.slice(0, 3)).toEqual([onbekend('controle', 0), criterium(2), criterium(3)]);
    expect(controle?.aanlopen.map(({ voor, na }) => [voor, na])).toEqual([[VROEG, VOOR]]);
  });

  test('all pairs were measured in other buurten', () => {
    const { sets, uitkomsten } = bouwSets([1, 2]);
    const regels = uitkomsten.filter(({ buurt, moment }) =>
      buurt.endsWith('1') ? moment !== VOOR : moment === EERDER || moment === VOOR,
    );
    const register = createRegister({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten: regels }, 0);
    expect(compareAanlopen(register, bouwVraag({ sets, controle: [paar, later] }))).toEqual({
      feit: 'trend_onbekend',
      bevindingen: [onbekend('controle')],
    });
  });

  test('a difference: of 64 exchanges two are as large', () => {
    const { controle, ...rest } = compare(ZES, { controle: [paar] });
    expect(rest).toEqual({
      feit: 'trend_verschilt',
      bevindingen: [bouwMelding('waarschuwing', 'trend_verschilt', ['controle'], { uitkomst: 'score', p: 0.0313 })],
    });
    expect([controle?.p, controle?.aantal]).toEqual([2 / 64, { sets: 6, behandeld: 6, vergelijking: 6 }]);
    expect(controle?.aanlopen[0]?.effect.waarde).toBeCloseTo(3.5, 12);
  });

  test('so few that none can be seen', () => {
    expect(compare([1, 2, 3], { controle: [paar] })).toMatchObject({
      feit: 'trend_onbekend',
      bevindingen: [
        bouwMelding('info', 'trend_niet_te_zien', ['controle'], { uitkomst: 'score', kleinsteP: 0.25, alfa: 0.05 }),
      ],
    });
  });

  test('none is seen, and what could have been: the smallest of more pairs, each as strict as their number asks', () => {
    const { register, vraag } = bouw([1, -1, 2, -2, 0.5, -0.5, 3, -3], { controle: [paar, later] });
    const uit = compareAanlopen(register, vraag);
    expect('feit' in uit).toBe(false);
    const { aanlopen, p } = uit.controle!;
    const verwacht = [paar, later].map(({ voor, na }) => {
      const { gemeten } = measureSets(vraag.sets, measureVerandering(register, 'score', [voor], na));
      const getoetst = testSets(gemeten.flat(), vraag);
      const kleinsteEffect = readKleinsteEffect(getoetst, 2 / 256 / 2, 0.05 / 2, 0.8);
      return { voor, na, effect: getoetst.effect, kleinsteEffect };
    });
    expect(aanlopen).toEqual(verwacht);
    expect(aanlopen[0]?.kleinsteEffect.inEenheid).toBeGreaterThan(1);
    const kleinste = Math.min(...aanlopen.map(({ kleinsteEffect }) => Number(kleinsteEffect.inEenheid)));
    expect(uit.bevindingen).toEqual([
      bouwMelding('info', 'trend_geen_bewijs', ['controle'], {
        uitkomst: 'score',
        aantal: 2,
        p: Number(p.toFixed(4)),
        kleinste: Number(kleinste.toPrecision(4)),
      }),
    ]);
  });

  test('within every set all went the same way', () => {
    const { controle, ...rest } = compare([0, 0, 0, 0, 0, 0], { controle: [paar] });
    expect(rest).toEqual({ bevindingen: [] });
    expect(controle?.p).toBe(1);
  });
});

describe('the question answered otherwise', () => {
  const list = (wijziging: Partial<Verschilvraag>, grensbuurten: readonly string[] = [], verschillen = ZES) => {
    const { register, vraag } = bouw(verschillen, { geloot: true, ...wijziging });
    const { gemeten } = measureSets(vraag.sets, measureVerandering(register, 'score', [VOOR], NA));
    return listGevoeligheid(register, vraag, gemeten, grensbuurten);
  };

  test('nothing is asked', () => {
    expect(list({})).toEqual({ rijen: [], bevindingen: [] });
  });

  test('since the mean of days, each once, in whatever order', () => {
    const { rijen, bevindingen } = list({ voormetingen: [VOOR, EERDER, VOOR] });
    expect(rijen.map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ['gemiddelde_voormeting', { sets: 6, behandeld: 6, vergelijking: 6 }],
    ]);
    // 9 - (6 + (i + 1) + 7) / 2, less 8 + i - (5 + 7) / 2, is -1.5 i, for i from 0 to 5.
    expect(rijen[0]?.effect.waarde).toBeCloseTo(-3.75, 12);
    expect(bevindingen).toEqual([]);
    expect(list({ voormetingen: [EERDER, VOOR] }).rijen).toEqual(rijen);
  });

  test('without neighbours of the programme, and their sets', () => {
    const { rijen } = list({}, ['k1', 'k3']);
    expect(rijen.map(({ soort, aantal, p }) => [soort, aantal, p])).toEqual([
      // 2 less 2, 4, 5 and 6: none is above 0. Of 16 exchanges two are as large, each twice, as one difference is 0.
      ['zonder_buren', { sets: 4, behandeld: 4, vergelijking: 4 }, 4 / 16],
    ]);
  });

  test('a way that allows no verdict tells why', () => {
    expect(list({ geloot: false }, ['k1', 'k2', 'k3'])).toEqual({
      rijen: [],
      bevindingen: [
        bouwMelding('waarschuwing', 'conclusie_did_te_klein', ['gevoeligheid', 'zonder_buren'], {
          uitkomst: 'score',
          aantal: 3,
          minimum: 4,
        }),
      ],
    });
  });
});

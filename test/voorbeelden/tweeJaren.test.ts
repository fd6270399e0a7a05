import { compareJaren, explainVerandering, Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { leesJaar, routekaart, schrijfTweeJaren, scoreJaren } from '../../examples/twee-jaren.js';

const { toen, nu, nuEigen } = scoreJaren();

test('Utrecht: by one yardstick only the own figures of a buurt count, and the way is that of scoreBuurten', () => {
  const { buurten } = compareJaren(toen, nu);
  expect(buurten).toHaveLength(109);
  expect(buurten.every(({ meetlat, methode }) => meetlat === 0 && methode === 0)).toBe(true);
  const metMeetlat = new Map(nu.buurten.map(({ code, score }) => [code, score]));
  for (const { code, ...rij } of compareJaren(toen, nuEigen).buurten) {
    // With the figures of now and the yardstick of then: the score that the other document has.
    expect(rij.scoreToen + rij.cijfers).toBeCloseTo(metMeetlat.get(code) ?? Number.NaN, 12);
    expect(rij.scoreToen + rij.cijfers + rij.meetlat).toBeCloseTo(rij.scoreNu, 12);
  }
});

test('Utrecht: the parts of every buurt add up, also of copies from a file', () => {
  const [een, ander] = [toen, nuEigen].map((scores) => Routekaartscores.parse(JSON.parse(JSON.stringify(scores))));
  for (const { code, verschil } of compareJaren(toen, nuEigen).buurten) {
    const { criteria, ontbrekend } = explainVerandering(een as Routekaartscores, ander as Routekaartscores, code);
    const som = [...criteria, ...ontbrekend].reduce((samen, deel) => samen + deel.verschil, 0);
    expect(som).toBeCloseTo(verschil, 12);
  }
});

test('Utrecht: what a reader can check by hand for Rijnvliet', () => {
  const rijnvliet = nu.buurten.find(({ naam }) => naam === 'Rijnvliet')?.code ?? '';
  const { criteria, ontbrekend } = explainVerandering(toen, nu, rijnvliet);
  expect(ontbrekend).toEqual([]);
  // The band ends at 900 inhabitants and nothing is left at 4,000: from 2,200 of 3,100 to 1,670 of 3,100, for a quarter of the score.
  const inwoners = criteria.find(({ id }) => id === 'inwoners');
  expect([inwoners?.toen?.waarde, inwoners?.nu?.waarde]).toEqual([1800, 2330]);
  expect(inwoners?.cijfers).toBeCloseTo((0.25 * (1670 - 2200)) / 3100, 12);
  expect(inwoners?.zin.nl).toBe('Inwoners 1.800 → 2.330: -0,04 (cijfers)');
});

test('Utrecht: other weights are told apart from what happened in the buurten', () => {
  const zwaarder = {
    ...routekaart,
    criteria: routekaart.criteria.map((een) => (een.id === 'koop' ? { ...een, gewicht: 3 } : een)),
  };
  const anders = scoreBuurten(zwaarder, leesJaar(2024), [], { meetlat: toen.meetlat });
  const eerst = new Map(compareJaren(toen, nu).buurten.map(({ code, cijfers }) => [code, cijfers]));
  for (const { code, cijfers, meetlat, methode, verschil } of compareJaren(toen, anders).buurten) {
    expect([cijfers, meetlat]).toEqual([eerst.get(code), 0]);
    expect(cijfers + methode).toBeCloseTo(verschil, 12);
  }
});

test('the program tells it in plain Dutch', () => {
  const tekst = schrijfTweeJaren();
  expect(tekst).toContain('Utrecht, 2023 en 2024: 109 buurten met een score in beide jaren.');
  expect(tekst).toContain('Schepenbuurt, Cartesiusweg e.o.: 0,87 → 0,61 (-0,26), plaats 3 → 25');
  expect(tekst).not.toMatch(/undefined|NaN/);
});

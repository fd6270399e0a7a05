/** The small sentences of the register, with the place of every value in them. */
import { describe, expect, test } from 'vitest';
import { describeAantal } from '../../src/register/woorden/describeAantal.js';
import { describeAggregatie } from '../../src/register/woorden/describeAggregatie.js';
import { describeBehandeling } from '../../src/register/woorden/describeBehandeling.js';
import { describeDoel } from '../../src/register/woorden/describeDoel.js';
import { describeGrenzen } from '../../src/register/woorden/describeGrenzen.js';
import { describeOntbrekend } from '../../src/register/woorden/describeOntbrekend.js';
import { describeRichting } from '../../src/register/woorden/describeRichting.js';
import { showDeel } from '../../src/register/woorden/showDeel.js';
import { writeZin } from '../../src/register/woorden/writeZin.js';
import { zeg } from '../../src/register/woorden/zeg.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { Aggregatiewijze, Behandeling, Criterium, Ontbreekregel } from '../../src/routekaart/index.js';
import type { Doel } from '../../src/selectie/index.js';

const criterium = (velden: Partial<Criterium>): Criterium => ({
  id: 'a',
  naam: 'A',
  bron: { soort: 'kerncijfer', sleutel: 'a' },
  richting: 'hoger',
  ...velden,
});

describe('a sentence', () => {
  test('is words alternated with values and sentences, without empty words', () => {
    expect(zeg``).toEqual([]);
    expect(zeg`${'a'}${[]}${['b', { getal: 1, pad: [] }]} c`).toEqual(['a', 'b', { getal: 1, pad: [] }, ' c']);
    expect(zeg`a ${''}b`).toEqual(['a ', 'b']);
  });

  test('is written with numbers in Dutch and the names of keys', () => {
    const zin: Registerzin = [
      'a ',
      { getal: 1.5, pad: [] },
      { lengte: 2, pad: [] },
      { tekst: ' b ', pad: [] },
      { id: 'X', van: 'gebied', pad: [] },
      { veld: 'p', van: 'programma' },
    ];
    expect(writeZin(zin)).toBe('a 1,52 b Xp');
    expect(writeZin(zin, (id, van) => `[${van} ${id}]`)).toBe('a 1,52 b [gebied X][programma p]');
    expect(writeZin([])).toBe('');
  });
});

test('a number or a range', () => {
  expect(describeAantal(2, ['quota', 1])).toEqual([{ getal: 2, pad: ['quota', 1] }]);
  expect(describeAantal({ van: 1, tot: 3 }, ['quota', 1])).toEqual([
    { getal: 1, pad: ['quota', 1, 'van'] },
    ' tot en met ',
    { getal: 3, pad: ['quota', 1, 'tot'] },
  ]);
});

test.each<[Aggregatiewijze | undefined, Registerzin]>([
  [undefined, ['het gewogen rekenkundig gemiddelde']],
  [{ methode: 'rekenkundig' }, ['het gewogen rekenkundig gemiddelde']],
  [{ methode: 'meetkundig' }, ['het gewogen meetkundig gemiddelde']],
  [{ methode: 'harmonisch' }, ['het gewogen harmonisch gemiddelde']],
  [
    { methode: 'machtsgemiddelde', macht: 3 },
    ['het gewogen machtsgemiddelde met macht ', { getal: 3, pad: ['macht'] }],
  ],
  [{ methode: 'copeland' }, ['de methode van Copeland: elke buurt wordt met elke andere vergeleken']],
])('scores combined by %o', (wijze, zin) => {
  expect(describeAggregatie(wijze)).toEqual(zin);
});

test.each<[Behandeling, Registerzin]>([
  [{}, ['vijf', ' uitschieters ingetrokken']],
  [
    { winsoriseren: 0, transformatie: { methode: 'log' } },
    [{ getal: 0, pad: ['winsoriseren'] }, ' uitschieters ingetrokken', ', of anders een logaritme'],
  ],
  [
    { winsoriseren: 3, transformatie: { methode: 'boxcox', lambda: 0.5 } },
    [
      { getal: 3, pad: ['winsoriseren'] },
      ' uitschieters ingetrokken',
      ', of anders een Box-Cox met ',
      { getal: 0.5, pad: ['transformatie', 'lambda'] },
    ],
  ],
])('extreme values treated by %o', (behandeling, rest) => {
  expect(describeBehandeling(behandeling)).toEqual(['bij een scheve verdeling worden hoogstens ', ...rest]);
});

test.each<[Partial<Criterium>, Registerzin]>([
  [{ richting: 'hoger' }, ['hoger telt zwaarder']],
  [{ richting: 'lager', doel: { van: 1, tot: 2 } }, ['lager telt zwaarder']],
  [{ richting: 'doel' }, ['dicht bij de gewenste band telt zwaarder']],
  [
    { richting: 'doel', doel: { van: 1, tot: 2 } },
    [
      'dicht bij de gewenste band van ',
      { getal: 1, pad: ['doel', 'van'] },
      ' tot ',
      { getal: 2, pad: ['doel', 'tot'] },
      ' telt zwaarder',
    ],
  ],
])('the direction %o', (velden, zin) => {
  expect(describeRichting(criterium(velden))).toEqual(zin);
});

test.each<[Ontbreekregel | undefined, string]>([
  [undefined, 'zonder gegeven telt het criterium voor die buurt niet mee'],
  [{ regel: 'weglaten' }, 'zonder gegeven telt het criterium voor die buurt niet mee'],
  [{ regel: 'gemiddelde' }, 'zonder gegeven geldt het gemiddelde van andere buurten'],
  [{ regel: 'gemiddelde', groep: 'wijk' }, 'zonder gegeven geldt het gemiddelde van andere buurten in dezelfde wijk'],
  [{ regel: 'mediaan', groep: 'gemeente' }, 'zonder gegeven geldt de mediaan van andere buurten in dezelfde gemeente'],
  [{ regel: 'mediaan', groep: 'alle' }, 'zonder gegeven geldt de mediaan van andere buurten'],
  [{ regel: 'bodem' }, 'zonder gegeven geldt de laagste score'],
  [{ regel: 'weigeren' }, 'zonder gegeven krijgt de buurt geen score'],
])('without a value: %o', (ontbrekend, zin) => {
  expect(describeOntbrekend(criterium({ ontbrekend }))).toBe(zin);
});

const SOM = 'de som van de scores wordt zo hoog mogelijk gemaakt';
const LAAGSTE = 'de laagste score van de gekozen buurten wordt zo hoog mogelijk gemaakt, daarna de som';
const gewogen = (...delen: Registerzin): Registerzin => [', maal een gewicht per programma (', ...delen, ')'];
const gewicht = (veld: string, getal: number): Registerzin => [
  { veld, van: 'programma' },
  ' ',
  { getal, pad: ['gewichten', veld] },
];

test.each<[Doel | undefined, Registerzin]>([
  [undefined, [SOM]],
  [{ soort: 'totaal' }, [SOM]],
  [{ soort: 'totaal', gewichten: {} }, [SOM]],
  [{ soort: 'totaal', gewichten: { oost: 2 } }, [SOM, ...gewogen(...gewicht('oost', 2))]],
  [{ soort: 'hoogste_minimum' }, [LAAGSTE]],
  [
    { soort: 'hoogste_minimum', gewichten: { oost: 2, west: 0.5 } },
    [LAAGSTE, ...gewogen(...gewicht('oost', 2), ', ', ...gewicht('west', 0.5))],
  ],
  [
    { soort: 'lexicografisch', volgorde: ['oost', 'west'] },
    [
      'de som van de scores wordt per programma zo hoog mogelijk gemaakt, in deze volgorde: ',
      { id: 'oost', van: 'programma', pad: ['volgorde', 0] },
      ', ',
      { id: 'west', van: 'programma', pad: ['volgorde', 1] },
    ],
  ],
])('the objective %o', (doel, zin) => {
  expect(describeDoel(doel)).toEqual(zin);
});

test('bounds', () => {
  const minste = ['ten minste ', { getal: 0, pad: ['eis', 'minimaal'] }];
  const hoogste = ['ten hoogste ', { getal: 9, pad: ['eis', 'maximaal'] }];
  expect(describeGrenzen({}, ['eis'])).toEqual([]);
  expect(describeGrenzen({ minimaal: 0 }, ['eis'])).toEqual(minste);
  expect(describeGrenzen({ maximaal: 9 }, ['eis'])).toEqual(hoogste);
  expect(describeGrenzen({ minimaal: 0, maximaal: 9 }, ['eis'])).toEqual([...minste, ' en ', ...hoogste]);
});

test.each([
  [0, '0%'],
  [0.0004, 'minder dan 0,1%'],
  [0.0005, '0,1%'],
  [0.1234, '12,3%'],
  [0.9994, '99,9%'],
  [0.9996, 'meer dan 99,9%'],
  [1, '100%'],
])('the share %d is %s', (deel, tekst) => {
  expect(showDeel(deel)).toBe(tekst);
});

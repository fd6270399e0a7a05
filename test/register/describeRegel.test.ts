/** A rule of the selection in words, with the place of every value in it. */
import { expect, test } from 'vitest';
import { describeRegel } from '../../src/register/woorden/describeRegel.js';
import { writeZin } from '../../src/register/woorden/writeZin.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { Regel } from '../../src/selectie/index.js';

const gebied = (id: string, ...pad: (string | number)[]) => ({ id, van: 'gebied' as const, pad });
const programma = (id: string, ...pad: (string | number)[]) => ({ id, van: 'programma' as const, pad });
const VOOR = [' (voor ', programma('oost', 'programmas', 0), ', ', programma('west', 'programmas', 1), ')'] as const;
const programmas = ['oost', 'west'];

test.each<[string, Regel, Registerzin]>([
  ['X is vooraf gekozen', { soort: 'vast', code: 'X' }, [gebied('X', 'code'), ' is vooraf gekozen']],
  [
    'X is vooraf gekozen: een pilot',
    { soort: 'vast', code: 'X', motief: 'een pilot' },
    [gebied('X', 'code'), ' is vooraf gekozen', ': ', { tekst: 'een pilot', pad: ['motief'] }],
  ],
  [
    'uitgesloten zijn 1 buurt (X): geen woningen',
    { soort: 'uitgesloten', codes: ['X'], motief: 'geen woningen' },
    [
      'uitgesloten zijn ',
      { lengte: 1, pad: ['codes'] },
      ' ',
      'buurt',
      ' (',
      gebied('X', 'codes', 0),
      '): ',
      { tekst: 'geen woningen', pad: ['motief'] },
    ],
  ],
  [
    'uitgesloten zijn 2 buurten (X, Y): geen woningen',
    { soort: 'uitgesloten', codes: ['X', 'Y'], motief: 'geen woningen' },
    [
      'uitgesloten zijn ',
      { lengte: 2, pad: ['codes'] },
      ' ',
      'buurten',
      ' (',
      gebied('X', 'codes', 0),
      ', ',
      gebied('Y', 'codes', 1),
      '): ',
      { tekst: 'geen woningen', pad: ['motief'] },
    ],
  ],
  [
    'hoogstens 1 uit één wijk',
    { soort: 'hoogstens_per_groep', hoogstens: 1, groepen: 'wijk' },
    ['hoogstens ', { getal: 1, pad: ['hoogstens'] }, ' uit ', 'één wijk'],
  ],
  [
    'hoogstens 2 uit elk van noord, zuid (voor oost, west)',
    {
      soort: 'hoogstens_per_groep',
      hoogstens: 2,
      groepen: [
        { naam: 'noord', codes: ['X'] },
        { naam: 'zuid', codes: ['Y'] },
      ],
      programmas,
    },
    [
      'hoogstens ',
      { getal: 2, pad: ['hoogstens'] },
      ' uit ',
      'elk van ',
      { tekst: 'noord', pad: ['groepen', 0, 'naam'] },
      ', ',
      { tekst: 'zuid', pad: ['groepen', 1, 'naam'] },
      ...VOOR,
    ],
  ],
  ['geen twee gekozen buurten naast elkaar', { soort: 'niet_aangrenzend' }, ['geen twee gekozen buurten naast elkaar']],
  [
    'geen twee gekozen buurten naast elkaar (voor oost, west)',
    { soort: 'niet_aangrenzend', programmas },
    ['geen twee gekozen buurten naast elkaar', ...VOOR],
  ],
  [
    'elk paar gekozen buurten naast elkaar geeft 0,5 punten extra',
    { soort: 'liever_aangrenzend', bonus: 0.5 },
    ['elk paar gekozen buurten naast elkaar geeft ', { getal: 0.5, pad: ['bonus'] }, ' punten extra'],
  ],
  [
    'allemaal of geen: X, Y',
    { soort: 'samen', codes: ['X', 'Y'] },
    ['allemaal of geen: ', gebied('X', 'codes', 0), ', ', gebied('Y', 'codes', 1)],
  ],
  [
    'hoogstens één van: X, Y',
    { soort: 'niet_samen', codes: ['X', 'Y'] },
    ['hoogstens één van: ', gebied('X', 'codes', 0), ', ', gebied('Y', 'codes', 1)],
  ],
  [
    'samen ten minste 100 en ten hoogste 900 inwoners',
    { soort: 'inwoners', minimaal: 100, maximaal: 900 },
    [
      'samen ',
      'ten minste ',
      { getal: 100, pad: ['minimaal'] },
      ' en ',
      'ten hoogste ',
      { getal: 900, pad: ['maximaal'] },
      ' inwoners',
    ],
  ],
  [
    'elke gekozen buurt scoort ten minste 0,4',
    { soort: 'minimumscore', minimaal: 0.4 },
    ['elke gekozen buurt scoort ten minste ', { getal: 0.4, pad: ['minimaal'] }],
  ],
  [
    'elke gekozen buurt scoort ten minste 0,4 voor programma oost',
    { soort: 'minimumscore', minimaal: 0.4, programma: 'oost' },
    [
      'elke gekozen buurt scoort ten minste ',
      { getal: 0.4, pad: ['minimaal'] },
      ' voor programma ',
      programma('oost', 'programma'),
    ],
  ],
  [
    '2 van de gekozen buurten in W (voor oost, west)',
    { soort: 'aantal_met', aantal: 2, waar: { gebieden: ['W'] }, programmas },
    [{ getal: 2, pad: ['aantal'] }, ' van de gekozen buurten ', 'in ', gebied('W', 'waar', 'gebieden', 0), ...VOOR],
  ],
  [
    '1 tot en met 3 van de gekozen buurten overal',
    { soort: 'aantal_met', aantal: { van: 1, tot: 3 }, waar: {} },
    [
      { getal: 1, pad: ['aantal', 'van'] },
      ' tot en met ',
      { getal: 3, pad: ['aantal', 'tot'] },
      ' van de gekozen buurten ',
      'overal',
    ],
  ],
])('%s', (tekst, regel, zin) => {
  expect(describeRegel(regel)).toEqual(zin);
  expect(writeZin(describeRegel(regel))).toBe(tekst);
});

import { expect, test } from 'vitest';
import { noteZijde } from '../../src/evaluatie/configuraties/noteZijde.js';
import { bouwOplossing, bouwRij, bouwZijde } from './casussenbouw.js';

const waarschuw = (code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst: 'waarschuwing',
  code: `evaluatie.${code}`,
  pad: ['uitkomst', ...pad],
  params,
});
const note = (wijziging: object, alleParen = true) => noteZijde(bouwZijde(wijziging), alleParen, ['uitkomst']);

test('nothing is said of one model each', () => {
  const een = bouwOplossing(['A']);
  expect(note({})).toEqual([]);
  expect(note({ waarheidstabel: [bouwRij('A')], behoudend: een, tussen: [een, een], spaarzaam: een })).toEqual([]);
});

test('the rows with a contradiction, and those that fit both ways', () => {
  const waarheidstabel = [
    bouwRij('A*B', { tegenspraak: ['g1', 'g2'] }),
    bouwRij('A*~B'),
    bouwRij('~A*B', { tweezijdig: true }),
    bouwRij('~A*~B', { tweezijdig: true, tegenspraak: ['g3'] }),
  ];
  expect(note({ waarheidstabel })).toEqual([
    waarschuw('configuratie_tegenspraak', ['waarheidstabel', 0], {
      combinatie: 'A*B',
      aantal: 2,
      gevallen: ['g1', 'g2'],
    }),
    waarschuw('configuratie_tweezijdig', ['waarheidstabel', 2], { combinatie: '~A*B' }),
    waarschuw('configuratie_tegenspraak', ['waarheidstabel', 3], {
      combinatie: '~A*~B',
      aantal: 1,
      gevallen: ['g3'],
    }),
    waarschuw('configuratie_tweezijdig', ['waarheidstabel', 3], { combinatie: '~A*~B' }),
  ]);
});

test('more models than one, and models that are not all known', () => {
  const meer = (soort: string, aantal: number, ...plek: readonly (string | number)[]) =>
    waarschuw('modellen_meer', plek, { soort, aantal });
  const niet = (soort: string, ...plek: readonly (string | number)[]) =>
    waarschuw('modellen_niet_volledig', plek, { soort });
  const twee = bouwOplossing(['A', 'B']);
  const half = bouwOplossing(['A', 'B'], false);
  expect(note({ behoudend: twee, tussen: [bouwOplossing(['A']), half, twee], spaarzaam: half }, false)).toEqual([
    meer('behoudend', 2, 'behoudend'),
    niet('tussen', 'tussen', 1),
    meer('tussen', 2, 'tussen', 2),
    niet('tussen', 'tussen'),
    niet('spaarzaam', 'spaarzaam'),
  ]);
  expect(note({ behoudend: half, spaarzaam: bouwOplossing(['A', 'B', 'C']) })).toEqual([
    niet('behoudend', 'behoudend'),
    meer('spaarzaam', 3, 'spaarzaam'),
  ]);
});

test('one of the simplest models that always holds', () => {
  const altijd = waarschuw('configuratie_altijd', ['spaarzaam']);
  expect(note({ spaarzaam: bouwOplossing(['1']) })).toEqual([altijd]);
  expect(note({ spaarzaam: bouwOplossing(['A', '1']) })).toEqual([
    waarschuw('modellen_meer', ['spaarzaam'], { soort: 'spaarzaam', aantal: 2 }),
    altijd,
  ]);
});

test('a sample: its size without the figures as they are, of how many in three digits', () => {
  const toeval = {
    p: 0.5,
    kleinsteP: 0.001,
    wijze: 'steekproef',
    aantal: 1_000,
    mogelijk: 123_456,
    gedekt: 1,
    metUitkomst: 2,
  };
  expect(note({ toeval })).toEqual([
    {
      ernst: 'info',
      code: 'evaluatie.configuraties_steekproef',
      pad: ['uitkomst', 'toeval'],
      params: { aantal: 999, mogelijk: 123_000 },
    },
  ]);
});

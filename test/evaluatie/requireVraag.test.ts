import { compareKeuzerand } from 'buurtaanpak/evaluatie';
import { DomeinFout } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';

test('all that is wrong with a question about an effect is told at once', () => {
  const vraag = {
    uitkomst: '',
    op: '2029-13-01',
    vanaf: 3,
    starts: [{ buurt: 'BU00802001', start: 'morgen' }],
    situaties: [{ buurt: 1, kenmerken: 'x' }],
    kenmerken: [2],
  };
  let fout: unknown;
  try {
    compareKeuzerand({} as never, [], vraag as never);
  } catch (gevangen) {
    fout = gevangen;
  }
  expect(fout).toBeInstanceOf(DomeinFout);
  expect((fout as DomeinFout).bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`).sort()).toEqual([
    'kern.datum_ongeldig op',
    'kern.datum_ongeldig starts.0.start',
    'kern.datum_ongeldig vanaf',
    'kern.te_klein uitkomst',
    'kern.type_verkeerd kenmerken.0',
    'kern.type_verkeerd situaties.0.buurt',
    'kern.type_verkeerd situaties.0.kenmerken',
  ]);
});

import { createToeval, createVingerafdruk } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import type { Lotblok } from '../../src/selectie/loting/lotopgave.js';
import { performLoting } from '../../src/selectie/loting/performLoting.js';
import { weiger, weigering } from './klein.js';

const BLOKKEN = (): Lotblok[] => [
  { plaatsen: 1, codes: ['A', 'B', 'E'] },
  { plaatsen: 2, codes: ['C', 'D', 'F'] },
];
const toevalVan = (zaad: string, blokken = BLOKKEN()) => createToeval(createVingerafdruk({ blokken, zaad }));

test('draws the number of the seed among all draws in order, and shuffles for precedence', () => {
  const alle = ['ACD', 'ACF', 'ADF', 'BCD', 'BCF', 'BDF', 'ECD', 'ECF', 'EDF'];
  for (const zaad of ['een', 'twee', 'drie']) {
    const toeval = toevalVan(zaad);
    const nummer = toeval.nextBelow(9);
    const ingeloot = [...(alle[nummer] as string)].sort();
    const voorrang = toeval.shuffle(ingeloot);
    const rest = toeval.shuffle([...'ABCDEF'].filter((code) => !ingeloot.includes(code)));
    expect(performLoting(zaad, BLOKKEN(), [])).toEqual({
      wijze: 'opgesomd',
      mogelijk: 9,
      nummer,
      kansen: 'exact',
      kans: [3 / 9, 3 / 9, 3 / 9, 6 / 9, 6 / 9, 6 / 9],
      ingeloot,
      voorrang: [...voorrang, ...rest],
    });
  }
});

test('draws among those that the rules allow', () => {
  const eisen = [{ regel: 0, leden: [{ code: 'A' }, { code: 'C' }], maximaal: 1 }];
  const mag = ['ADF', 'BCD', 'BCF', 'BDF', 'ECD', 'ECF', 'EDF'];
  const nummer = toevalVan('vier').nextBelow(7);
  expect(performLoting('vier', BLOKKEN(), eisen)).toMatchObject({
    mogelijk: 7,
    nummer,
    ingeloot: [...(mag[nummer] as string)].sort(),
    kans: [1 / 7, 3 / 7, 3 / 7, 4 / 7, 5 / 7, 5 / 7],
  });
  const nooit = [{ regel: 0, leden: [{ code: 'A' }], minimaal: 2 }];
  expect(weigering(() => performLoting('vier', BLOKKEN(), nooit))).toEqual(weiger('loting_onmogelijk'));
});

test('shuffles where there are too many draws, with chances that are exact without rules', () => {
  const codes = Array.from({ length: 24 }, (_, i) => `c${10 + i}`);
  const blokken = [
    { plaatsen: 12, codes },
    { plaatsen: 1, codes: ['x', 'y', 'z', 'zz'] },
  ];
  const toeval = toevalVan('vijf', blokken);
  const eerste = toeval.shuffle(codes).slice(0, 12);
  const tweede = toeval.shuffle(['x', 'y', 'z', 'zz']).slice(0, 1);
  const ingeloot = [...eerste, ...tweede].sort();
  const uitgeloot = [...codes, 'x', 'y', 'z', 'zz'].filter((code) => !ingeloot.includes(code));
  expect(performLoting('vijf', blokken, [])).toEqual({
    wijze: 'geschud',
    pogingen: 1,
    kansen: 'exact',
    kans: [...Array<number>(24).fill(1 / 2), ...Array<number>(4).fill(1 / 4)],
    ingeloot,
    voorrang: [...toeval.shuffle(ingeloot), ...toeval.shuffle(uitgeloot)],
  });
});

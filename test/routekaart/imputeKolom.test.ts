import type { Ontbreekregel } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { imputeKolom, listAanvulcijfers } from '../../src/routekaart/aanvulling/imputeKolom.js';
import { criterium, gebied, lijst, meld, reeks } from './klein.js';

const gebieden = () => [
  gebied('A', { wijk: 'W1', gemeente: 'G' }),
  gebied('B', { wijk: 'W1', gemeente: 'G' }),
  gebied('C', { wijk: 'W2', gemeente: 'G' }),
  gebied('D', { wijk: 'W2', gemeente: 'G' }),
  gebied('E'),
];
const impute = (
  ontbrekend: Ontbreekregel | undefined,
  waarden: readonly (number | null)[],
  cijfers?: ReadonlyMap<string, number>,
) => {
  const eigen = criterium('gas', ontbrekend === undefined ? {} : { ontbrekend });
  const uit = imputeKolom(eigen, reeks(...waarden), gebieden(), ['criteria', 2], cijfers);
  return { ...uit, waarden: lijst(uit.waarden), aangevuld: uit.aangevuld && [...uit.aangevuld] };
};
const niets = (...waarden: readonly (number | null)[]) => ({ waarden, aangevuld: undefined, bevindingen: [] });

describe('imputeKolom', () => {
  test('by another rule, or without a gap, nothing is filled in', () => {
    for (const regel of ['weglaten', 'bodem', 'weigeren'] as const)
      expect(impute({ regel }, [1, null, 3, 4, 5])).toEqual(niets(1, null, 3, 4, 5));
    expect(impute(undefined, [1, null, 3, 4, 5])).toEqual(niets(1, null, 3, 4, 5));
    expect(impute({ regel: 'gemiddelde' }, [1, 2, 3, 4, 5])).toEqual(niets(1, 2, 3, 4, 5));
  });

  test('the mean or the median of all', () => {
    expect(impute({ regel: 'gemiddelde' }, [1, null, 3, null, 8])).toEqual({
      waarden: [1, 4, 3, 4, 8],
      aangevuld: [0, 1, 0, 1, 0],
      bevindingen: [],
    });
    expect(impute({ regel: 'mediaan' }, [1, null, 3, null, 8])).toMatchObject({ waarden: [1, 3, 3, 3, 8] });
    expect(impute({ regel: 'mediaan', groep: 'alle' }, [1, null, 3, 4, 8])).toMatchObject({
      waarden: [1, 3.5, 3, 4, 8],
    });
  });

  test('of the own wijk or gemeente, told where that has none', () => {
    expect(impute({ regel: 'gemiddelde', groep: 'wijk' }, [1, null, null, null, null])).toEqual({
      waarden: [1, 1, null, null, null],
      aangevuld: [0, 1, 0, 0, 0],
      bevindingen: [
        meld('waarschuwing', 'groep_zonder_cijfer', ['criteria', 2], {
          criterium: 'gas',
          groep: 'wijk',
          buurten: ['C', 'D', 'E'],
        }),
      ],
    });
    expect(impute({ regel: 'mediaan', groep: 'gemeente' }, [1, 3, 8, null, 9])).toMatchObject({
      waarden: [1, 3, 8, 3, 9],
      bevindingen: [],
    });
  });

  test('by the numbers of a reference set', () => {
    const cijfers = new Map([['W2', 7]]);
    expect(impute({ regel: 'gemiddelde', groep: 'wijk' }, [1, null, null, 3, 4], cijfers)).toEqual({
      waarden: [1, null, 7, 3, 4],
      aangevuld: [0, 0, 1, 0, 0],
      bevindingen: [
        meld('waarschuwing', 'groep_zonder_cijfer', ['criteria', 2], {
          criterium: 'gas',
          groep: 'wijk',
          buurten: ['B'],
        }),
      ],
    });
  });
});

test('listAanvulcijfers: a number a group, rounded', () => {
  const list = (ontbrekend: Ontbreekregel, ...waarden: readonly (number | null)[]) => [
    ...listAanvulcijfers(criterium('gas', { ontbrekend }), reeks(...waarden), gebieden()),
  ];
  expect(list({ regel: 'weglaten' }, 1, 2, 3, 4, 5)).toEqual([]);
  expect(list({ regel: 'gemiddelde', groep: 'wijk' }, 1, 2, 3, null, 5)).toEqual([
    ['W1', 1.5],
    ['W2', 3],
  ]);
  expect(list({ regel: 'mediaan' }, 9, 2, 3, null, 5)).toEqual([['', 4]]);
  expect(list({ regel: 'gemiddelde' }, 10, 9, 1, 2, 3)).toEqual([['', 5]]);
  expect(list({ regel: 'gemiddelde' }, 0.1, 0.2, null, null, 0.3)).toEqual([['', 0.2]]);
});

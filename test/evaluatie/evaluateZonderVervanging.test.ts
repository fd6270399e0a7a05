import { describe, expect, test } from 'vitest';
import { evaluateZonderVervanging } from '../../src/evaluatie/situaties/evaluateZonderVervanging.js';
import { maakBerekening, maakDeel, maakRij, maakVraag, meld, PAD } from './situatiebouw.js';

const GELOOT = maakVraag({ geloot: true });
const reeks = (naam: string, waarden: readonly number[]) => waarden.map((waarde) => maakRij(naam, waarde));
/** A buurt of dorp that replaced one of stad. */
const PAAR = [
  maakRij('dorp', 14, { buurt: 'nieuw', situatie: { vervangt: 'oud' } }),
  maakRij('stad', 1, { buurt: 'oud' }),
];
const ACHT = [...reeks('dorp', [10, 11, 12, 13]), ...reeks('stad', [2, 3, 4, 5])];
const toetsing = (p: number, pAangepast = p) => ({
  p,
  pAangepast,
  kleinsteP: p,
  wijze: 'volledig' as const,
  aantal: 252,
  mogelijk: 252,
});
const HOGER = maakBerekening({ maten: { verschil: { waarde: 8 } } });
const LAGER = maakBerekening({ maten: { verschil: { waarde: -8 } } });
const zonder = (
  berekening: typeof HOGER,
  toets: ReturnType<typeof toetsing>,
  rijen = [...ACHT, ...PAAR],
  vraag = GELOOT,
) => evaluateZonderVervanging(maakDeel({ vraag, rijen, berekening }), toets, 0.05, PAD);

test('nobody was replaced', () => {
  expect(zonder(HOGER, toetsing(0.01), ACHT)).toBeUndefined();
});

describe('without both buurten: 2 of 70', () => {
  const P = { aantal: 2, p: 0.0286 };

  test('the whole answer', () => {
    expect(zonder(HOGER, toetsing(2 / 252))).toEqual({
      zonder: ['nieuw', 'oud'],
      soort: 'verschil',
      aantal: 8,
      groepen: [
        { groep: 'dorp', aantal: 4, gemiddelde: 11.5, mediaan: 11.5, laagste: 10, hoogste: 13 },
        { groep: 'stad', aantal: 4, gemiddelde: 3.5, mediaan: 3.5, laagste: 2, hoogste: 5 },
      ],
      toetsing: { p: 2 / 70, kleinsteP: 2 / 70, wijze: 'volledig', aantal: 70, mogelijk: 70 },
      maten: expect.objectContaining({ verschil: expect.objectContaining({ waarde: 8 }) }),
      conclusie: meld('info', 'zonder_vervanging_gelijk', [...PAD, 'zonderVervanging'], { ...P, pAlle: 0.0079 }),
    });
  });

  test.each([
    ['found, and found without', HOGER, toetsing(0.01), 'gelijk', 0.01],
    // 2/70 times 2 is above 0.05.
    ['found, and not found without', HOGER, toetsing(0.01, 0.02), 'anders', 0.01],
    ['not found, and found without', HOGER, toetsing(0.06), 'anders', 0.06],
    ['not found, and not found without', HOGER, toetsing(0.06, 0.12), 'gelijk', 0.06],
    ['found on the other side', LAGER, toetsing(0.01), 'anders', 0.01],
    ['not found on the other side', LAGER, toetsing(0.06, 0.12), 'gelijk', 0.06],
  ])('%s', (_, berekening, toets, code, pAlle) => {
    const ernst = code === 'gelijk' ? 'info' : 'waarschuwing';
    expect(zonder(berekening, toets)?.conclusie).toEqual(
      meld(ernst, `zonder_vervanging_${code}`, [...PAD, 'zonderVervanging'], { ...P, pAlle }),
    );
  });
});

test('along a figure the slope says on which side', () => {
  const vraag = maakVraag({ kenmerk: { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' } });
  const rijen = [
    ...[1, 2, 3, 4, 5].map((figuur) => maakRij(figuur, figuur)),
    maakRij(6, 6, { buurt: 'nieuw', situatie: { vervangt: 'elders' } }),
  ];
  const helling = (waarde: number) => maakBerekening({ maten: { helling: { waarde } } });
  const code = (waarde: number) => zonder(helling(waarde), toetsing(0.01), rijen, vraag)?.conclusie.code;
  expect(code(1)).toBe('evaluatie.zonder_vervanging_gelijk');
  expect(code(-1)).toBe('evaluatie.zonder_vervanging_anders');
});

test('nothing is left to test', () => {
  const gevonden = zonder(HOGER, toetsing(0.01), [...reeks('dorp', [1, 1]), ...reeks('stad', [1]), ...PAAR]);
  expect(gevonden).not.toHaveProperty('toetsing');
  expect(gevonden?.conclusie).toEqual(
    meld('waarschuwing', 'zonder_vervanging_geen', [...PAD, 'zonderVervanging'], { aantal: 2 }),
  );
});

import { createWerk } from 'buurtaanpak/kern/huis';
import { describe, expect, it } from 'vitest';
import { concludeConfiguraties } from '../../src/evaluatie/configuraties/concludeConfiguraties.js';
import { createVergelijker } from '../../src/evaluatie/configuraties/createVergelijker.js';
import { findBereik } from '../../src/evaluatie/configuraties/findBereik.js';
import { listDekkingen } from '../../src/evaluatie/configuraties/listDekkingen.js';
import { noteZijde } from '../../src/evaluatie/configuraties/noteZijde.js';
import { omitGeval } from '../../src/evaluatie/configuraties/omitGeval.js';
import { readGevallen } from '../../src/evaluatie/configuraties/readGevallen.js';
import { solveTafel } from '../../src/evaluatie/configuraties/solveTafel.js';

const vrij = { aanwezig: 0, afwezig: 0 };

describe('the bounds of the search', () => {
  it('lists at most a hundred smallest covers, and says that there are more', () => {
    const paren = Array.from({ length: 8 }, (_, i) => [2 * i, 2 * i + 1]);
    const { dekkingen, volledig } = listDekkingen(paren, 16, { stappen: 1_000 });
    expect(dekkingen).toHaveLength(100);
    expect(volledig).toBe(false);
    expect(listDekkingen(paren.slice(0, 6), 16, { stappen: 1_000 })).toMatchObject({
      volledig: true,
      dekkingen: { length: 64 },
    });
  });

  it('stops when too much would have to be tried, and shares what is left', () => {
    const ruimte = { stappen: 3 };
    const paren = Array.from({ length: 8 }, (_, i) => [2 * i, 2 * i + 1]);
    expect(listDekkingen(paren, 16, ruimte)).toEqual({ dekkingen: [], volledig: false });
    expect(ruimte.stappen).toBeLessThan(0);
  });

  it('works out at most a hundred pairs of models', () => {
    // A cycle of six combinations of three conditions has two conservative models; here it comes five times, far apart.
    const kring = [0b000, 0b001, 0b011, 0b111, 0b110, 0b100];
    const hoog = [0b00000, 0b00011, 0b00101, 0b01001, 0b10001, 0b11110, 0b01111];
    const rijen = hoog.flatMap((boven) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((onder) => ({
        code: boven * 8 + onder,
        oordeel: kring.includes(onder) ? ('ja' as const) : ('nee' as const),
      })),
    );
    const { behoudend, spaarzaam, tussen, alleParen } = solveTafel(rijen, 8, vrij);
    expect(behoudend).toMatchObject({ volledig: false, modellen: { length: 100 } });
    expect(spaarzaam).toMatchObject({ volledig: true, modellen: { length: 2 } });
    expect(tussen).toHaveLength(100);
    expect(alleParen).toBe(false);
    const leeg = { modellen: [], volledig: true, priemimplicanten: [] };
    const toeval = {
      p: 1,
      kleinsteP: 1,
      wijze: 'volledig' as const,
      aantal: 1,
      mogelijk: 1,
      gedekt: 0,
      metUitkomst: 0,
    };
    const zijde = { waarheidstabel: [], noodzaak: [], behoudend: leeg, tussen: [], spaarzaam: leeg, toeval };
    expect(noteZijde(zijde, false, ['uitkomst'])).toMatchObject([
      { code: 'evaluatie.modellen_niet_volledig', pad: ['uitkomst', 'tussen'] },
    ]);
    expect(noteZijde(zijde, true, ['uitkomst'])).toEqual([]);
  });

  it('concludes nothing when there are too many models to find', () => {
    const leeg = { modellen: [], volledig: false, priemimplicanten: [] };
    const toeval = {
      p: 0.01,
      kleinsteP: 0.01,
      wijze: 'volledig' as const,
      aantal: 1,
      mogelijk: 1,
      gedekt: 3,
      metUitkomst: 3,
    };
    const rij = {
      naam: 'A',
      combinatie: { A: 'aanwezig' as const },
      n: 1,
      gevallen: ['a'],
      tegenspraak: [],
      tweezijdig: false,
      inclS: 1,
      PRI: 1,
      oordeel: 'ja' as const,
    };
    const model = { naam: 'A', termen: [], inclS: 1, PRI: 1, covS: 1 };
    const zijde = { waarheidstabel: [rij], noodzaak: [], behoudend: leeg, tussen: [], spaarzaam: leeg, toeval };
    const vraag = { naam: 'Actief', alfa: 0.05, condities: 1 };
    expect(concludeConfiguraties(zijde, vraag)).toMatchObject({
      bevinding: false,
      conclusie: { code: 'evaluatie.conclusie_configuraties_te_veel' },
    });
    const behoudend = { ...leeg, modellen: [model] };
    expect(concludeConfiguraties({ ...zijde, behoudend }, vraag)).toMatchObject({
      bevinding: true,
      conclusie: { params: { modellen: ['A'] } },
    });
  });

  it('does not call models the same of which not all are known', () => {
    const rijen = Array.from({ length: 128 }, (_, i) => ({
      geval: `g${i}`,
      condities: Object.fromEntries([...'ABCDEFGH'].map((naam, j) => [naam, (((i * 73 + 11) % 256) >> j) & 1])),
      uitkomst: Number((i * 7) % 3 === 0),
    }));
    const casussen = readGevallen(rijen, {});
    const grenzen = { inclusiegrens: 0.8, prigrens: 0.5, frequentiegrens: 1 };
    const isEender = createVergelijker(
      casussen,
      grenzen,
      vrij,
      createWerk({}, { standaard: 1e9, wat: 'berekeningen' }),
    );
    expect(isEender(casussen, grenzen)).toBe(true);
    expect(isEender(omitGeval(casussen, 1), grenzen)).toBe(false);
  });

  it('looks no further along a calibration than it may', () => {
    const vraag = { begin: 0, stops: [1, 2, 3], isGelijk: (waarde: number) => waarde < 2.6 };
    expect(findBereik({ ...vraag, meeste: 100 })).toBeCloseTo(2.6, 12);
    expect(findBereik({ ...vraag, meeste: 11 })).toBeUndefined();
    expect(findBereik({ ...vraag, isGelijk: () => true, meeste: 100 })).toBeUndefined();
  });
});

import { deriveKerncijfers, getInterval, type Kerncijferdocumentkolom } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRONDING, toGetal } from './afronding.js';
import { ASELECT, kolom, maakTabel } from './grenzen.js';

type Kolomdeel = Partial<Kerncijferdocumentkolom>;

const aandeel = (
  teller: number,
  noemer: number,
  over: Kolomdeel = { nauwkeurigheid: ASELECT },
  onder: Kolomdeel = over,
  soort: 'buurt' | 'gemeente' = 'buurt',
) => {
  const tabel = maakTabel(
    [kolom('aantal_65_plus', [teller], over), kolom('aantal_inwoners', [noemer], onder)],
    [soort],
  );
  return getInterval(deriveKerncijfers(tabel), tabel.gebieden[0]?.code ?? '', 'percentage_65_plus');
};

describe('the bounds of a share of rounded counts', () => {
  it.each(AFRONDING.aandeel)(
    'of $teller in $noemer are those of the reference',
    ({ teller, noemer, laagst, hoogst }) => {
      const interval = aandeel(teller, noemer);
      // The very double that is nearest to the fraction.
      expect(interval).toMatchObject({ onder: toGetal(laagst), boven: toGetal(hoogst), soort: 'grenzen' });
    },
  );

  it('are the extremes over all true counts that can be behind the two', () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 14 }), (t, n) => {
        const [teller, noemer] = [5 * Math.min(t, n), 5 * n];
        let [laagst, hoogst] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (let waar = Math.max(0, teller - 4); waar <= teller + 4; waar++)
          for (let geheel = Math.max(1, waar, noemer - 4); geheel <= noemer + 4; geheel++) {
            laagst = Math.min(laagst, (100 * waar) / geheel);
            hoogst = Math.max(hoogst, (100 * waar) / geheel);
          }
        expect(aandeel(teller, noemer)).toMatchObject({ onder: laagst, boven: hoogst });
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('are the share itself where both counts are exact, and hold a share above 100', () => {
    expect(aandeel(1, 3, undefined, undefined, 'gemeente')).toEqual({
      waarde: 33.3333333333,
      onder: 33.3333333333,
      boven: 33.3333333333,
      soort: 'exact',
    });
    // Published 10 of 5: the true counts can be 9 of 9 or 6 of 9.
    expect(aandeel(10, 5)).toEqual({ waarde: 200, onder: 600 / 9, boven: 200, soort: 'grenzen' });
    const misschien = (teller: number) => aandeel(0, 5, { onder: [0], boven: [teller] }, { onder: [0], boven: [9] });
    expect(misschien(1)).toMatchObject({ onder: 0, boven: 100 });
    expect(misschien(0)).toMatchObject({ onder: 0, boven: 0 });
  });

  it('are not there where a count does not tell how sure it is, or is missing', () => {
    const onbekend = { waarde: 25, soort: 'onbekend' };
    expect(aandeel(25, 100, {})).toEqual(onbekend);
    expect(aandeel(25, 100, { nauwkeurigheid: ASELECT }, {})).toEqual(onbekend);
    expect(aandeel(25, 100, {}, { nauwkeurigheid: ASELECT })).toEqual(onbekend);
    const geschat = { nauwkeurigheid: ASELECT, geschat: [0] };
    expect(aandeel(25, 100, geschat, { nauwkeurigheid: ASELECT })).toEqual(onbekend);
    expect(aandeel(0, 0)).toEqual({ reden: 'niet_van_toepassing' });
    const zonder = deriveKerncijfers(maakTabel([kolom('aantal_65_plus', [5]), kolom('aantal_inwoners', [10])]));
    expect(getKolom(zonder, 'percentage_65_plus')).not.toHaveProperty('onder');
  });

  it('go with an estimate as an estimate', () => {
    const uit = (teller: Kolomdeel, noemer: Kolomdeel) => {
      const tabel = maakTabel([kolom('aantal_65_plus', [5, 5], teller), kolom('aantal_inwoners', [10, 0], noemer)]);
      return getKolom(deriveKerncijfers(tabel), 'percentage_65_plus').geschat;
    };
    expect(uit({ geschat: [0, 1] }, {})).toEqual(Uint8Array.of(1, 0));
    expect(uit({}, { geschat: [0] })).toEqual(Uint8Array.of(1, 0));
    expect(uit({}, {})).toBeUndefined();
  });

  it('come of the counts of the same year', () => {
    const jaar = (jaar: number, cellen: readonly number[], sleutel: string) =>
      kolom(`${sleutel}:${jaar}`, cellen, { bron: { naam: 'CBS', tabel: 't', jaar }, nauwkeurigheid: ASELECT });
    const tabel = maakTabel([
      jaar(2023, [35], 'aantal_65_plus'),
      jaar(2024, [5], 'aantal_65_plus'),
      jaar(2024, [10], 'aantal_inwoners'),
      jaar(2023, [345], 'aantal_inwoners'),
    ]);
    const van = (jaar: number) => getInterval(deriveKerncijfers(tabel), 'BU00800000', `percentage_65_plus:${jaar}`);
    expect(van(2023)).toMatchObject({ onder: toGetal('3100/349'), boven: toGetal('3900/341') });
    expect(van(2024)).toMatchObject({ onder: toGetal('50/7'), boven: 100 });
  });
});

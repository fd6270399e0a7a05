import type { Criterium, RoutekaartInvoer } from 'buurtaanpak/routekaart';
import { buildKolom, type Kolom } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { measureBereik } from '../../src/rekenen/index.js';
import type { Criteriumijk } from '../../src/routekaart/ijk/criteriumijk.js';
import { measureKolomijk } from '../../src/routekaart/ijk/measureKolomijk.js';
import { resolveNormalisatie } from '../../src/routekaart/score/buildKolom.js';
import { criterium, gebied, kaart, lijst, meld, reeks } from './klein.js';

type Cel = number | null;
interface Extra {
  readonly kaartvelden?: Partial<RoutekaartInvoer>;
  readonly ijk?: Partial<Criteriumijk>;
  readonly begrenzen?: boolean;
}
const maat = (...waarden: readonly Cel[]) => {
  const x = reeks(...waarden);
  return measureKolomijk(x, measureBereik(x));
};
const build = (velden: Partial<Criterium>, waarden: readonly Cel[], extra: Extra = {}): Kolom => {
  const eigen = criterium('gas', velden);
  const gebieden = waarden.map((_, i) => gebied('DCBAEFGHIJKL'.charAt(i)));
  const { ijk, begrenzen = true, kaartvelden = {} } = extra;
  const ijking =
    ijk === undefined
      ? undefined
      : { ijk: { kolom: maat(), behandeling: undefined, aanvulling: new Map(), ...ijk }, begrenzen };
  return buildKolom(kaart([eigen], kaartvelden), eigen, reeks(...waarden), gebieden, ['criteria', 0], ijking);
};
/** What a reader of a column sees. */
const tell = ({ ruw, waarden, aangevuld, invoer, uitkomst, gaten, leeg, bevindingen, behandeling }: Kolom) => ({
  ruw: lijst(ruw),
  waarden: lijst(waarden),
  aangevuld: aangevuld && [...aangevuld],
  ingrepen: behandeling?.ingrepen,
  invoer: lijst(invoer),
  scores: lijst(uitkomst.scores),
  gaten,
  leeg,
  bevindingen,
});
const plain = (waarden: readonly Cel[], scores: readonly Cel[]) => ({
  ruw: waarden,
  waarden,
  aangevuld: undefined,
  ingrepen: undefined,
  invoer: waarden,
  scores,
  gaten: 0,
  leeg: false,
  bevindingen: [],
});

describe('resolveNormalisatie', () => {
  const schaal = { van: 1, tot: 5, ankers: [] };
  const oordeel = criterium('a', { bron: { soort: 'beoordeling', schaal } });
  test('its own, that of its scale, or minmax', () => {
    expect(resolveNormalisatie(kaart([]), criterium('a'))).toEqual({ methode: 'minmax' });
    expect(resolveNormalisatie(kaart([]), criterium('a', { normalisatie: { methode: 'rang' } }))).toEqual({
      methode: 'rang',
    });
    expect(resolveNormalisatie(kaart([]), oordeel)).toEqual({ methode: 'ijkpunten', onder: 1, boven: 5 });
    expect(resolveNormalisatie(kaart([]), { ...oordeel, richting: 'doel' })).toEqual({ methode: 'minmax' });
    const zonder = criterium('a', { bron: { soort: 'beoordeling' } });
    expect(resolveNormalisatie(kaart([], { beoordelingsschaal: { ...schaal, tot: 3 } }), zonder)).toEqual({
      methode: 'ijkpunten',
      onder: 1,
      boven: 3,
    });
    expect(resolveNormalisatie(kaart([]), zonder)).toEqual({ methode: 'minmax' });
  });
});

describe('a column by itself', () => {
  test('without gaps, on the scale of the Routekaart', () => {
    expect(tell(build({}, [1, 3, 2]))).toEqual(plain([1, 3, 2], [0, 1, 0.5]));
    expect(tell(build({}, [1, 3, 2], { kaartvelden: { schaal: { van: 1, tot: 5 } } }))).toEqual(
      plain([1, 3, 2], [1, 5, 3]),
    );
    const kolom = build({}, [1, 3, 2]);
    expect(kolom).toMatchObject({ criterium: { id: 'gas' }, normalisatie: { methode: 'minmax' } });
    expect(kolom.ijking).toBeUndefined();
    expect(kolom.behandeling).toBeUndefined();
  });

  test('gaps stay, are filled in, or get the lowest score', () => {
    expect(tell(build({}, [1, null, 3]))).toEqual({ ...plain([1, null, 3], [0, null, 1]), gaten: 1 });
    expect(tell(build({ ontbrekend: { regel: 'gemiddelde' } }, [1, null, 2]))).toEqual({
      ...plain([1, null, 2], [0, 0.5, 1]),
      waarden: [1, 1.5, 2],
      invoer: [1, 1.5, 2],
      aangevuld: [0, 1, 0],
    });
    expect(tell(build({ ontbrekend: { regel: 'bodem' } }, [1, null, 2]))).toEqual({
      ...plain([1, null, 2], [0, 0, 1]),
      aangevuld: [0, 2, 0],
    });
    expect(tell(build({ ontbrekend: { regel: 'bodem' } }, [1, 2]))).toEqual(plain([1, 2], [0, 1]));
    const bodem = build({ ontbrekend: { regel: 'bodem' } }, [1, null, 2], {
      kaartvelden: { schaal: { van: 2, tot: 4 } },
    });
    expect(lijst(bodem.uitkomst.scores)).toEqual([2, 2, 4]);
    expect(bodem.uitkomst).toMatchObject({ bereik: { van: 2, tot: 4 }, constant: false, lineair: undefined });
    const z = build({ ontbrekend: { regel: 'bodem' }, normalisatie: { methode: 'zscore' } }, [2, 4, 6, null]);
    expect(lijst(z.uitkomst.scores)).toEqual([-1, 0, 1, -1]);
    const enige = build({ ontbrekend: { regel: 'bodem' }, normalisatie: { methode: 'zscore' } }, [null, null]);
    expect(tell(enige)).toMatchObject({ scores: [0, 0], leeg: true, gaten: 0, aangevuld: [2, 2], bevindingen: [] });
  });

  test('tells that all are equal', () => {
    expect(tell(build({}, [7, 7, null]))).toEqual({
      ...plain([7, 7, null], [0.5, 0.5, null]),
      gaten: 1,
      bevindingen: [meld('waarschuwing', 'criterium_constant', ['criteria', 0], { criterium: 'gas' })],
    });
    expect(build({ ontbrekend: { regel: 'bodem' } }, [7, null]).uitkomst.constant).toBe(true);
  });

  test('an infinite figure, of the first buurt that has one', () => {
    const kolom = build({}, [1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(tell(kolom)).toEqual({
      ...plain([1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], []),
      scores: [1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      bevindingen: [meld('fout', 'cijfer_oneindig', ['criteria', 0], { criterium: 'gas', buurt: 'C' })],
    });
    expect(build({}, [1, Number.POSITIVE_INFINITY]).bevindingen).toEqual([
      meld('fout', 'cijfer_oneindig', ['criteria', 0], { criterium: 'gas', buurt: 'C' }),
    ]);
    expect(kolom.getIjk()).toMatchObject({ behandeling: undefined, aanvulling: new Map() });
    expect(tell(build({}, [null, null]))).toEqual({ ...plain([null, null], [null, null]), gaten: 2, leeg: true });
  });

  test('extremes are drawn in before scoring', () => {
    const waarden = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100];
    const kolom = build({ behandeling: {} }, waarden);
    expect(tell(kolom)).toMatchObject({ waarden, invoer: [...waarden.slice(0, -1), 11] });
    expect(kolom.uitkomst.scores[11]).toBe(1);
    expect(kolom.behandeling?.ingrepen[11]).toBe('winsoriseren_hoog');
    expect(kolom.getIjk().behandeling).toEqual({ boven: 11 });
    expect(build({}, waarden).getIjk().behandeling).toBeUndefined();
    const macht = build({ behandeling: { winsoriseren: 0, transformatie: { methode: 'boxcox', lambda: 3 } } }, [
      ...waarden.slice(0, -1),
      1e200,
    ]);
    expect(macht.bevindingen).toContainEqual(
      meld('fout', 'getal_onbruikbaar', ['criteria', 0, 'behandeling'], { waarde: 'Infinity' }),
    );
  });

  test('a method that cannot be used', () => {
    expect(tell(build({ normalisatie: { methode: 'afstand_maximum' } }, [-1, 2]))).toEqual({
      ...plain([-1, 2], [-1, 2]),
      bevindingen: [
        meld('fout', 'maximum_niet_positief', ['criteria', 0, 'normalisatie'], { minimum: -1, maximum: 2 }),
      ],
    });
  });

  test('gives what it is as a reference set', () => {
    const ijk = build({ ontbrekend: { regel: 'mediaan' } }, [1, null, 2, 9]).getIjk();
    expect(ijk.aanvulling).toEqual(new Map([['', 2]]));
    expect(ijk.kolom).toMatchObject({ aantal: 4, minimum: 1, maximum: 9, mediaan: 2 });
    // By a band it is the distances.
    const band = build({ richting: 'doel', doel: { van: 3, tot: 4 } }, [1, 3, 9]).getIjk();
    expect(band.kolom).toMatchObject({ aantal: 3, minimum: -5, maximum: 0 });
    const klassen = build(
      { richting: 'doel', doel: { van: 3, tot: 4 }, normalisatie: { methode: 'doelband', onder: 1, boven: 9 } },
      [1, 3, 9],
    ).getIjk();
    expect(klassen.kolom).toMatchObject({ minimum: 1, maximum: 9 });
  });
});

describe('a column by a reference set', () => {
  const buiten = (...buurten: string[]) =>
    meld('info', 'buiten_meetlat', ['criteria', 0], { criterium: 'gas', buurten });

  test('tells which lie beyond its ends, by code', () => {
    const kolom = build({}, [1, 3, 9, 2], { ijk: { kolom: maat(2, 4) } });
    expect(tell(kolom)).toEqual({ ...plain([1, 3, 9, 2], [0, 0.5, 1, 0]), bevindingen: [buiten('B', 'D')] });
    expect(kolom.getIjk()).toBe(kolom.ijking?.ijk);
    expect(build({}, [2, 4], { ijk: { kolom: maat(2, 4) } }).bevindingen).toEqual([]);
    expect(build({}, [2 - 1e-13, 4 + 1e-13], { ijk: { kolom: maat(2, 4) } }).bevindingen).toEqual([]);
    expect(build({}, [1, 3], { ijk: { kolom: maat(2, 4) }, begrenzen: false })).toMatchObject({
      uitkomst: { scores: reeks(-0.5, 0.5) },
      bevindingen: [buiten('D')],
    });
    const vast = { methode: 'ijkpunten', onder: 0, boven: 10 } as const;
    expect(build({ normalisatie: vast }, [1, 3], { ijk: { kolom: maat(2, 4) } }).bevindingen).toEqual([]);
    // The distances to the band are -2 and 0: those of the reference are -1 and 0.
    expect(
      build({ richting: 'doel', doel: { van: 3, tot: 3 } }, [1, 3], { ijk: { kolom: maat(-1, 0) } }).bevindingen,
    ).toEqual([buiten('D')]);
  });

  test('fills in and draws in as the reference set did', () => {
    const kolom = build({ ontbrekend: { regel: 'gemiddelde' }, behandeling: {} }, [1, null, 9], {
      ijk: { kolom: maat(1, 5), aanvulling: new Map([['', 3]]), behandeling: { boven: 5 } },
    });
    expect(tell(kolom)).toEqual({
      ...plain([1, null, 9], [0, 0.5, 1]),
      waarden: [1, 3, 9],
      aangevuld: [0, 1, 0],
      invoer: [1, 3, 5],
      ingrepen: [undefined, undefined, 'winsoriseren_hoog'],
    });
    expect(tell(build({ behandeling: {} }, [1, 9], { ijk: { kolom: maat(1, 9) } }))).toEqual(plain([1, 9], [0, 1]));
  });

  test('without values, or with numbers that no set has', () => {
    expect(build({}, [1, 2], { ijk: { kolom: maat(null) } }).bevindingen).toEqual([
      meld('fout', 'meetlat_leeg', ['criteria', 0, 'normalisatie'], { methode: 'minmax' }),
    ]);
    const vreemd = { ...maat(1, 5), spreiding: 0, norm: 1 };
    expect(
      build({ normalisatie: { methode: 'percentielrang' } }, [null, 2], { ijk: { kolom: { ...vreemd, aantal: 1 } } })
        .bevindingen,
    ).toEqual([meld('fout', 'getal_onbruikbaar', ['criteria', 0, 'normalisatie'], { waarde: '2' })]);
  });
});

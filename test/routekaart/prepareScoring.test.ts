import type { Beoordeling, Criterium, Meetlat, RoutekaartInvoer } from 'buurtaanpak/routekaart';
import { deriveMeetlat } from 'buurtaanpak/routekaart';
import { type Ijking, prepareScoring } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { dag, makeOordeel } from './hulp.js';
import { cijfers, criterium, gebied, kaart, lijst, meld, tabel, thema } from './klein.js';

const gas = criterium('gas');
const gewoon = (...waarden: (number | null)[]) => tabel([cijfers('gas', waarden)]);
interface Vraag extends Ijking {
  readonly criteria?: readonly Criterium[];
  readonly velden?: Partial<RoutekaartInvoer>;
  readonly tabel?: ReturnType<typeof tabel>;
  readonly oordelen?: readonly Beoordeling[];
  readonly kandidaten?: readonly string[];
  readonly soepel?: boolean;
}
const prepare = ({ criteria = [gas], velden = {}, oordelen = [], kandidaten, soepel, ...rest }: Vraag = {}) =>
  prepareScoring(kaart(criteria, velden), rest.tabel ?? gewoon(1, 3, 2), oordelen, kandidaten, rest, soepel);
/** What is told of a refusal. */
const refused = (vraag: Vraag) => {
  const { code, params, bevindingen } = foutVan(() => prepare(vraag));
  expect([code, params]).toEqual(['routekaart.score_onmogelijk', { routekaart: 'proef', aantal: bevindingen.length }]);
  return bevindingen;
};
const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);
const schaal = { van: 1, tot: 5, ankers: [1, 5].map((waarde) => ({ waarde, betekenis: 'x' })) };
const oordeel = criterium('leeft', { bron: { soort: 'beoordeling', schaal } });
const stem = (buurt: string, score: number) => makeOordeel(buurt, 'leeft', 'wijk', 'p1', score);

describe('who is scored', () => {
  const soorten = () =>
    tabel(
      [cijfers('gas', [1, 2, 3, 4])],
      [
        gebied('G', { soort: 'gemeente' }),
        gebied('B'),
        gebied('S', { soort: 'samengesteld' }),
        gebied('W', { soort: 'wijk' }),
      ],
    );
  const who = (vraag: Vraag) => {
    const { gebieden, rijen, kolommen, eigen } = prepare({ tabel: soorten(), ...vraag });
    return [gebieden.map(({ code }) => code), [...rijen], kolommen.map(({ ruw }) => lijst(ruw)), eigen];
  };
  test('every buurt and composed area, or those that are asked', () => {
    expect(who({})).toEqual([['B', 'S'], [1, 2], [[2, 3]], true]);
    expect(who({ kandidaten: ['W', 'B'] })).toEqual([['B', 'W'], [1, 3], [[2, 4]], true]);
    expect(who({ kandidaten: ['W', 'S', 'B', 'G'] })).toEqual([
      ['G', 'B', 'S', 'W'],
      [0, 1, 2, 3],
      [[1, 2, 3, 4]],
      true,
    ]);
  });

  test('an unknown or double one, or none', () => {
    expect(refused({ kandidaten: ['X', 'A', 'A'] })).toEqual([
      fout('buurt_onbekend', ['kandidaten', 0], { buurt: 'X' }),
      fout('buurt_dubbel', ['kandidaten', 2], { buurt: 'A' }),
    ]);
    expect(refused({ kandidaten: [] })).toEqual([fout('geen_kandidaten', ['kandidaten'], {})]);
    const dubbel = tabel([cijfers('gas', [1, 2, 3])], [gebied('A'), gebied('B'), gebied('A')]);
    expect(refused({ tabel: dubbel })).toEqual([fout('buurt_dubbel', ['kerncijfers', 2], { buurt: 'A' })]);
    expect(refused({ kandidaten: ['A'], referentie: ['X', 'B', 'B'] })).toEqual([
      fout('buurt_onbekend', ['referentie', 0], { buurt: 'X' }),
      fout('buurt_dubbel', ['referentie', 2], { buurt: 'B' }),
    ]);
    expect(refused({ referentie: [] })).toEqual([fout('geen_kandidaten', ['referentie'], {})]);
  });

  test('what has not the form is refused first', () => {
    const deel = (vraag: object) => {
      const { code, pad, params } = foutVan(() => prepare(vraag as Vraag));
      return [code, pad, params];
    };
    const onleesbaar = (naam: string, ...pad: (string | number)[]) => [
      'routekaart.invoer_onleesbaar',
      pad,
      { deel: naam },
    ];
    expect(deel({ kandidaten: [3] })).toEqual(onleesbaar('kandidaten', 'kandidaten'));
    expect(deel({ kandidaten: 'A' })).toEqual(onleesbaar('kandidaten', 'kandidaten'));
    expect(deel({ referentie: 'A' })).toEqual(onleesbaar('referentie', 'referentie'));
    expect(deel({ oordelen: 'A' })).toEqual(onleesbaar('beoordelingen', 'beoordelingen'));
    const goed = stem('A', 3);
    for (const mis of [
      null,
      { ...goed, score: '3' },
      { ...goed, buurt: 1 },
      { ...goed, criterium: 1 },
      { ...goed, beoordelaar: 1 },
      { ...goed, datum: 1 },
      { ...goed, rol: 'buur' },
    ])
      expect(deel({ oordelen: [goed, mis] })).toEqual(onleesbaar('beoordelingen', 'beoordelingen', 1));
    expect(deel({ meetlat: {} })[0]).toMatch(/^kern\./);
    const t = gewoon(1, 2);
    const tabellen: [unknown, ...(string | number)[]][] = [
      [{ ...t, gebieden: 3 }, 'kerncijfers'],
      [{ ...t, kolommen: 3 }, 'kerncijfers'],
      [{ ...t, indeling: 3 }, 'kerncijfers', 'indeling'],
      [{ ...t, gebieden: [gebied('A'), { code: 'B', naam: 3, soort: 'buurt' }] }, 'kerncijfers', 'gebieden', 1],
      [{ ...t, gebieden: [null, gebied('A')] }, 'kerncijfers', 'gebieden', 0],
      [{ ...t, kolommen: [null] }, 'kerncijfers', 'kolommen', 0],
      [{ ...t, kolommen: [{ ...t.kolommen[0], redenen: 3 }] }, 'kerncijfers', 'kolommen', 0],
      [{ ...t, kolommen: [{ ...t.kolommen[0], sleutel: 3 }] }, 'kerncijfers', 'kolommen', 0],
      [{ ...t, kolommen: [{ ...t.kolommen[0], figuur: 3 }] }, 'kerncijfers', 'kolommen', 0],
      [{ ...t, kolommen: [{ ...t.kolommen[0], waarden: [1, 2] }] }, 'kerncijfers', 'kolommen', 0, 'waarden'],
      [
        { ...t, kolommen: [{ ...t.kolommen[0], waarden: Float64Array.of(1) }] },
        'kerncijfers',
        'kolommen',
        0,
        'waarden',
      ],
    ];
    for (const [mis, ...pad] of tabellen) expect(deel({ tabel: mis })).toEqual(onleesbaar('kerncijfers', ...pad));
  });
});

describe('judgements', () => {
  test('of the candidates, in their order', () => {
    const { kolommen } = prepare({ criteria: [oordeel], oordelen: [stem('C', 5), stem('A', 2)], soepel: true });
    expect(kolommen.map(({ ruw, cijfers: eigen }) => [lijst(ruw), eigen])).toEqual([[[2, null, 5], undefined]]);
    const minder = prepare({ criteria: [oordeel], oordelen: [stem('C', 5)], kandidaten: ['B', 'C'] });
    expect(minder.kolommen.map(({ ruw }) => lijst(ruw))).toEqual([[null, 5]]);
  });

  test('their findings stand under the judgements', () => {
    expect(refused({ criteria: [oordeel], oordelen: [stem('A', 9), stem('X', 3)] })).toEqual([
      fout('score_buiten_schaal', ['beoordelingen', 0, 'score'], { score: '9', van: 1, tot: 5, stap: 1 }),
      fout('buurt_onbekend', ['beoordelingen', 1, 'buurt'], { buurt: 'X' }),
    ]);
    const twee = [stem('A', 3), { ...stem('A', 3), rol: 'gemeente' as const }];
    expect(prepare({ criteria: [oordeel], oordelen: twee }).bevindingen).toEqual([
      meld('waarschuwing', 'beoordelaar_twee_rollen', ['beoordelingen', 1], { beoordelaar: 'p1', buurt: 'A' }),
    ]);
    expect(dag).toBe('2026-03-01');
  });
});

describe('what cannot be scored', () => {
  test('rules of the Routekaart', () => {
    expect(refused({ criteria: [criterium('x')], kandidaten: ['Q'] })).toEqual([
      fout('kerncijfer_onbekend', ['criteria', 0, 'bron', 'sleutel'], { sleutel: 'x' }),
      fout('buurt_onbekend', ['kandidaten', 0], { buurt: 'Q' }),
      fout('geen_kandidaten', ['kandidaten'], {}),
    ]);
    expect(prepare({ velden: { aggregatie: { methode: 'meetkundig' } } }).bevindingen).toEqual([
      meld('waarschuwing', 'aggregatie_nul', ['aggregatie'], { methode: 'meetkundig', plaats: 'proef' }),
    ]);
  });

  test('a criterion of which no candidate has a figure, unless it does not count or that is allowed', () => {
    const vraag = { tabel: gewoon(null, 3, null), kandidaten: ['A', 'C'] };
    const zonder = fout('criterium_zonder_gegevens', ['criteria', 0], { criterium: 'gas' });
    expect(refused(vraag)).toEqual([zonder]);
    expect(prepare({ ...vraag, soepel: true }).kolommen[0]).toMatchObject({ leeg: true, telt: true });
    const nul = { ...vraag, criteria: [criterium('gas', { gewicht: 0 }), criterium('leeft', { bron: oordeel.bron })] };
    expect(prepare({ ...nul, oordelen: [stem('A', 3)] }).kolommen[0]).toMatchObject({ leeg: true, telt: false });
  });

  test('a figure that cannot be measured, also of the reference set', () => {
    const oneindig = tabel([cijfers('gas', [1, 2, Number.POSITIVE_INFINITY])]);
    const wrong = fout('cijfer_oneindig', ['criteria', 0], { criterium: 'gas', buurt: 'C' });
    expect(refused({ tabel: oneindig })).toEqual([wrong]);
    expect(prepare({ tabel: oneindig, kandidaten: ['A', 'B'] }).bevindingen).toEqual([]);
    expect(refused({ tabel: oneindig, kandidaten: ['A', 'B'], referentie: 'alle' })).toEqual([wrong]);
    expect(
      refused({
        criteria: [criterium('gas', { normalisatie: { methode: 'robuuste_zscore' } })],
        tabel: gewoon(1, 1, 1, 2),
      }),
    ).toEqual([fout('spreiding_nul', ['criteria', 0, 'normalisatie'], { methode: 'robuuste_zscore' })]);
  });

  test('of a criterion that does not count no warning is told', () => {
    const gelijk = tabel([cijfers('gas', [7, 7, 7]), cijfers('kou', [1, 2, 3])]);
    const constant = meld('waarschuwing', 'criterium_constant', ['criteria', 0], { criterium: 'gas' });
    expect(prepare({ criteria: [gas, criterium('kou')], tabel: gelijk }).bevindingen).toEqual([constant]);
    expect(
      prepare({ criteria: [criterium('gas', { gewicht: 0 }), criterium('kou')], tabel: gelijk }).bevindingen,
    ).toEqual([]);
  });
});

describe('what the candidates are measured by', () => {
  const scores = (vraag: Vraag) => {
    const { eigen, kolommen, referentie, bevindingen } = prepare(vraag);
    return [
      eigen,
      kolommen.map(({ uitkomst }) => lijst(uitkomst.scores)),
      referentie.gebieden.map(({ code }) => code),
      referentie.ruw.map(lijst),
      bevindingen.map(({ code }) => code.slice(11)),
    ];
  };
  test('themselves, others, or all', () => {
    expect(scores({})).toEqual([true, [[0, 1, 0.5]], ['A', 'B', 'C'], [[1, 3, 2]], []]);
    expect(scores({ kandidaten: ['A', 'C'] })).toEqual([true, [[0, 1]], ['A', 'C'], [[1, 2]], []]);
    expect(scores({ kandidaten: ['A', 'C'], referentie: 'alle' })).toEqual([
      false,
      [[0, 0.5]],
      ['A', 'B', 'C'],
      [[1, 3, 2]],
      [],
    ]);
    expect(scores({ kandidaten: ['A', 'B'], referentie: ['C', 'A'] })).toEqual([
      false,
      [[0, 1]],
      ['A', 'C'],
      [[1, 2]],
      ['buiten_meetlat'],
    ]);
    // The same areas are themselves, in whatever order.
    expect(scores({ kandidaten: ['A', 'C'], referentie: ['C', 'A'] })[0]).toBe(true);
    expect(scores({ referentie: 'alle' })[0]).toBe(true);
    expect(scores({ kandidaten: ['A', 'C'], referentie: ['A', 'B'] })[0]).toBe(false);
  });

  const meetlat = (velden: Partial<Meetlat> = {}): Meetlat => ({
    ...deriveMeetlat(kaart([gas]), gewoon(0, 4)),
    ...velden,
  });
  test('a yardstick, cut off at its ends or not', () => {
    const wijd = { tabel: gewoon(1, 6, 2), meetlat: meetlat() };
    expect(scores(wijd)).toEqual([false, [[0.25, 1, 0.5]], ['A', 'B', 'C'], [], ['buiten_meetlat']]);
    expect(scores({ ...wijd, meetlat: meetlat({ begrenzen: false }) })[1]).toEqual([[0.25, 1.5, 0.5]]);
    expect(refused({ meetlat: meetlat(), referentie: 'alle' })).toEqual([
      fout('meetlat_en_referentie', ['referentie'], {}),
    ]);
    expect(refused({ criteria: [criterium('gas', { behandeling: {} })], meetlat: meetlat() })).toEqual([
      fout('meetlat_anders', ['meetlat', 'criteria', 0, 'behandeling'], { criterium: 'gas', veld: 'behandeling' }),
    ]);
    const kou = tabel([cijfers('kou', [1, 2])]);
    expect(refused({ criteria: [criterium('kou')], tabel: kou, meetlat: meetlat() })).toEqual([
      fout('meetlat_zonder_criterium', ['meetlat', 'criteria', 0], { criterium: 'kou' }),
    ]);
  });

  test('a yardstick that is not cut off, with a mean that takes no score below zero', () => {
    const velden = {
      aggregatie: { methode: 'harmonisch' },
      themas: [thema('t', { aggregatie: { methode: 'meetkundig' } })],
    } as const;
    const open = meetlat({ begrenzen: false });
    const wrong = (methode: string, ids: string[], plaats: string) =>
      fout('meetlat_negatief', ['meetlat', 'begrenzen'], { methode, ids, plaats });
    const diep = [criterium('gas', { thema: 't' })];
    expect(refused({ criteria: diep, velden, tabel: gewoon(-1, 2), meetlat: open })).toEqual([
      wrong('meetkundig', ['gas'], 't'),
    ]);
    expect(refused({ velden: { aggregatie: { methode: 'harmonisch' } }, tabel: gewoon(-1, 2), meetlat: open })).toEqual(
      [wrong('harmonisch', ['gas'], 'proef')],
    );
    expect(
      refused({
        criteria: diep,
        velden: { aggregatie: { methode: 'harmonisch' }, themas: [thema('t')] },
        tabel: gewoon(-1, 2),
        meetlat: open,
      }),
    ).toEqual([wrong('harmonisch', ['t'], 'proef')]);
    for (const methode of ['rekenkundig', 'copeland'] as const)
      expect(scores({ velden: { aggregatie: { methode } }, tabel: gewoon(-1, 2), meetlat: open })[1]).toEqual([
        [-0.25, 0.5],
      ]);
    expect(
      scores({ velden: { aggregatie: { methode: 'harmonisch' } }, tabel: gewoon(0, 2), meetlat: open })[1],
    ).toEqual([[0, 0.5]]);
    expect(
      scores({ velden: { aggregatie: { methode: 'harmonisch' } }, tabel: gewoon(-1, 2), meetlat: meetlat() })[1],
    ).toEqual([[0, 0.5]]);
  });
});

describe('a gap that is filled in by fewer than there are', () => {
  const groep = (regel: 'gemiddelde' | 'mediaan' | 'bodem', eigen: 'wijk' | undefined, gewicht = 1) =>
    criterium('gas', {
      gewicht,
      ontbrekend: regel === 'bodem' ? { regel } : { regel, ...(eigen === undefined ? {} : { groep: eigen }) },
    });
  const wijken = (waarden: (number | null)[], extra = false) =>
    tabel(
      [cijfers('gas', waarden), ...(extra ? [cijfers('kou', [1, 2, 3, 4])] : [])],
      ['W1', 'W1', 'W2', 'W1'].map((wijk, i) => gebied('ABCD'.charAt(i), { wijk })),
    );
  const tell = (eigen: Criterium, waarden: (number | null)[], kandidaten: string[] | undefined) =>
    prepare({
      criteria: [eigen],
      tabel: wijken(waarden),
      ...(kandidaten === undefined ? {} : { kandidaten }),
    }).bevindingen.filter(({ code }) => code === 'routekaart.aanvulling_kandidaten');
  const told = (naam: string) => [
    meld('info', 'aanvulling_kandidaten', ['criteria', 0], { criterium: 'gas', groep: naam }),
  ];
  const gat = [1, null, 3, 5];

  test('is told when a figure of the same group is left out', () => {
    expect(tell(groep('gemiddelde', undefined), gat, ['A', 'B'])).toEqual(told('alle'));
    expect(tell(groep('mediaan', 'wijk'), gat, ['A', 'B', 'C'])).toEqual(told('wijk'));
    expect(tell(groep('mediaan', 'wijk'), gat, ['A', 'B', 'D'])).toEqual([]);
    expect(tell(groep('mediaan', 'wijk'), [1, null, 3, null], ['A', 'B', 'C'])).toEqual([]);
    expect(tell(groep('gemiddelde', undefined), gat, undefined)).toEqual([]);
    expect(tell(groep('gemiddelde', undefined), [1, 2, 3, null], ['A', 'B'])).toEqual([]);
    expect(tell(groep('bodem', undefined), gat, ['A', 'B'])).toEqual([]);
  });

  test('not when the criterion does not count, or others are the reference set', () => {
    expect(
      prepare({
        criteria: [groep('gemiddelde', undefined, 0), criterium('kou')],
        tabel: wijken(gat, true),
        kandidaten: ['A', 'B'],
      }).bevindingen,
    ).toEqual([]);
    expect(
      prepare({
        criteria: [groep('gemiddelde', undefined)],
        tabel: wijken(gat),
        kandidaten: ['A', 'B'],
        referentie: 'alle',
      }).bevindingen,
    ).toEqual([]);
  });
});

test('the largest score of criteria without a bottom', () => {
  const maat = (velden: Partial<Criterium>, ...waarden: number[]) =>
    prepare({ criteria: [criterium('gas', velden)], tabel: gewoon(...waarden) }).maat;
  expect(maat({}, 1, 2)).toBe(0);
  expect(maat({ normalisatie: { methode: 'zscore' } }, 2, 4, 6)).toBe(1);
  expect(maat({ normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1, begrenzen: false } }, -3, 1)).toBe(3);
  expect(maat({ normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1, begrenzen: false } }, -3, 5)).toBe(5);
  const nul = [criterium('gas', { normalisatie: { methode: 'zscore' }, gewicht: 0 }), criterium('kou')];
  expect(prepare({ criteria: nul, tabel: tabel([cijfers('gas', [1, 9]), cijfers('kou', [1, 2])]) }).maat).toBe(0);
});

import { explainScore, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { formatCijfer } from '../../src/routekaart/verklaring/formatCijfer.js';
import { formatGetal } from '../../src/routekaart/verklaring/formatGetal.js';
import { formatWaarde } from '../../src/routekaart/verklaring/formatWaarde.js';
import { writeDeel } from '../../src/routekaart/verklaring/writeDeel.js';
import { type Stand, writeZin, type Zindelen } from '../../src/routekaart/verklaring/zinnen.js';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, gebied, kaart, meld, tabel } from './klein.js';

describe('numbers in words', () => {
  test('formatGetal', () => {
    expect([1234.5, 1234, -0.5, 0, -0.001, 1_000_000].map((x) => formatGetal(x, 'nl', 2))).toEqual([
      '1.234,5',
      '1.234',
      '-0,5',
      '0',
      '0',
      '1.000.000',
    ]);
    expect([1234.5, -0.5, 10].map((x) => formatGetal(x, 'en', 2, true))).toEqual(['1,234.50', '-0.50', '10.00']);
    expect([formatGetal(20, 'nl', 0), formatGetal(2.5, 'nl', 1), formatGetal(2, 'nl', 1)]).toEqual(['20', '2,5', '2']);
    expect(formatGetal(0.05, 'nl', 2)).toBe('0,05');
  });

  test('writeDeel: with its sign, unless it rounds to 0', () => {
    expect([0.3, -0.3, 0, 0.001, -0.001, 0.005].map((x) => writeDeel(x, 'nl'))).toEqual([
      '+0,30',
      '-0,30',
      '0,00',
      '0,00',
      '0,00',
      '+0,01',
    ]);
    expect(writeDeel(1.5, 'en')).toBe('+1.50');
  });

  test.each<[number, string | undefined, string, string]>([
    [2024, 'jaar', '2024', '2024'],
    [8911, 'Postcode', '8911', '8911'],
    [178, '1000 euro', '€ 178.000', '€ 178,000'],
    [178, 'x 1 000 euro', '€ 178.000', '€ 178,000'],
    [1234, 'euro', '€ 1.234', '€ 1,234'],
    [12.5, 'percentage', '12,5%', '12.5%'],
    [12, '%', '12%', '12%'],
    [1234, undefined, '1.234', '1,234'],
    [1234, '', '1.234', '1,234'],
    [3, 'aantal', '3', '3'],
    [3, 'klasse 1 tot 5', '3', '3'],
    [3, 'm3', '3 m3', '3 m3'],
    [3, 'personen', '3 personen', '3 persons'],
    [3, 'per 1000 inwoners', '3 per 1.000 inwoners', '3 per 1,000 inhabitants'],
    [3, 'Personen', '3 Personen', '3 persons'],
    [0.1, 'm3', '0,1 m3', '0.1 m3'],
    [0.0123, 'm3', '0,012 m3', '0.012 m3'],
    [0.05, 'm3', '0,05 m3', '0.05 m3'],
    [-0.0123, 'm3', '-0,012 m3', '-0.012 m3'],
    [0, 'm3', '0 m3', '0 m3'],
    [0.123456, 'm3', '0,12 m3', '0.12 m3'],
    [1e-12, 'm3', '0 m3', '0 m3'],
    [1.2e-7, 'm3', '0,00000012 m3', '0.00000012 m3'],
  ])('%d %s', (waarde, eenheid, nl, en) => {
    expect([formatWaarde(waarde, eenheid, 'nl'), formatWaarde(waarde, eenheid, 'en')]).toEqual([nl, en]);
  });

  test('formatCijfer: what is not published, or of the whole', () => {
    const format = (geschat: boolean, overgenomen: boolean) =>
      (['nl', 'en'] as const).map((taal) => formatCijfer({ waarde: 3, eenheid: 'm3', geschat, overgenomen }, taal));
    expect(format(false, false)).toEqual(['3 m3', '3 m3']);
    expect(format(true, false)).toEqual(['3 m3 (geschat, niet gepubliceerd)', '3 m3 (estimated, not published)']);
    expect(format(false, true)).toEqual([
      '3 m3 (overgenomen van de hele buurt)',
      '3 m3 (taken over from the whole buurt)',
    ]);
    expect(format(true, true)).toEqual([
      '3 m3 (geschat, niet gepubliceerd; overgenomen van de hele buurt)',
      '3 m3 (estimated, not published; taken over from the whole buurt)',
    ]);
  });
});

describe('writeZin', () => {
  const delen = (stand: Stand, velden: Partial<Zindelen> = {}): Zindelen => ({
    naam: 'Gas',
    waarde: 3,
    eenheid: 'm3',
    stand,
    bijdrage: 0.125,
    score: 0.5,
    aangevuld: false,
    reden: undefined,
    geschat: false,
    overgenomen: false,
    telt: true,
    ...velden,
  });
  test.each<[Stand, string, string]>([
    [{ soort: 'hoger', aandeel: 0.82 }, 'hoger dan 82% van de andere buurten', 'higher than 82% of the other buurten'],
    [{ soort: 'lager', aandeel: 0 }, 'lager dan 0% van de andere buurten', 'lower than 0% of the other buurten'],
    [{ soort: 'hoger', aandeel: 0.001 }, 'hoger dan 1% van de andere buurten', 'higher than 1% of the other buurten'],
    [{ soort: 'hoger', aandeel: 0.999 }, 'hoger dan 99% van de andere buurten', 'higher than 99% of the other buurten'],
    [
      { soort: 'dichterbij', aandeel: 1 },
      'dichter bij het doel dan 100% van de andere buurten',
      'closer to the target than 100% of the other buurten',
    ],
    [
      { soort: 'binnen', van: 2, tot: 4 },
      'binnen het doel van 2 m3 tot en met 4 m3',
      'within the target of 2 m3 up to and including 4 m3',
    ],
    [{ soort: 'binnen', van: 3, tot: 3 }, 'precies het doel 3 m3', 'exactly the target 3 m3'],
    [{ soort: 'enige' }, 'geen andere buurt om mee te vergelijken', 'no other buurt to compare with'],
  ])('%j', (stand, nl, en) => {
    expect(writeZin(delen(stand))).toEqual({
      nl: `Gas 3 m3: ${nl}, telt 0,13 van 0,50`,
      en: `Gas 3 m3: ${en}, counts for 0.13 of 0.50`,
    });
  });

  test('what is missing, filled in or does not count', () => {
    const weg: Stand = { soort: 'onbekend', reden: 'geheim' };
    expect(writeZin(delen(weg, { waarde: undefined, reden: 'geheim', telt: false }))).toEqual({
      nl: 'Gas: geheim, telt niet mee',
      en: 'Gas: secret, does not count',
    });
    expect(writeZin(delen(weg, { waarde: undefined, reden: 'geheim', aangevuld: true }))).toEqual({
      nl: 'Gas: geheim, ontbreekt en is aangevuld, telt 0,13 van 0,50',
      en: 'Gas: secret, missing and filled in, counts for 0.13 of 0.50',
    });
    const enige: Stand = { soort: 'enige' };
    expect(writeZin(delen(enige, { reden: 'geheim', aangevuld: true })).nl).toBe(
      'Gas 3 m3: geen andere buurt om mee te vergelijken, ontbreekt en is aangevuld (geheim), telt 0,13 van 0,50',
    );
    expect(writeZin(delen(enige, { aangevuld: true })).en).toBe(
      'Gas 3 m3: no other buurt to compare with, missing and filled in, counts for 0.13 of 0.50',
    );
    expect(writeZin(delen({ soort: 'onbekend', reden: undefined }, { waarde: undefined })).nl).toBe(
      'Gas: onbekend, telt 0,13 van 0,50',
    );
  });
});

describe('explainScore', () => {
  test('a whole explanation, the largest contribution first', () => {
    const scores = scoreBuurten(
      kaart([
        criterium('a', { gewicht: 1 }),
        criterium('b', { richting: 'lager', gewicht: 2, ontbrekend: { regel: 'gemiddelde' } }),
        criterium('c', { richting: 'doel', doel: { van: 2, tot: 3 } }),
        criterium('d', { gewicht: 0 }),
      ]),
      tabel([
        cijfers('a', [1, 3, 2]),
        cijfers('b', [10, 20, null], { redenen: Uint8Array.of(0, 0, 2) }),
        cijfers('c', [5, 4, 3]),
        cijfers('d', [null, 1, 2], { redenen: Uint8Array.of(4, 0, 0), geschat: Uint8Array.of(0, 0, 1) }),
      ]),
    );
    expect(explainScore(scores, 'C')).toEqual({
      soort: 'score',
      code: 'C',
      naam: 'Buurt C',
      score: expect.closeTo(0.625, 12),
      rang: 1,
      aantal: 3,
      criteria: [
        {
          id: 'b',
          naam: 'B',
          waarde: 15,
          aangevuld: true,
          reden: 'geheim',
          genormaliseerd: 0.5,
          gewicht: 0.5,
          bijdrage: 0.25,
          beterDan: 0.5,
          zin: {
            nl: 'B 15 m3: lager dan 50% van de andere buurten, ontbreekt en is aangevuld (geheim), telt 0,25 van 0,63',
            en: 'B 15 m3: lower than 50% of the other buurten, missing and filled in (secret), counts for 0.25 of 0.63',
          },
        },
        {
          id: 'c',
          naam: 'C',
          waarde: 3,
          aangevuld: false,
          genormaliseerd: 1,
          gewicht: 0.25,
          bijdrage: 0.25,
          beterDan: 1,
          zin: {
            nl: 'C 3 m3: binnen het doel van 2 m3 tot en met 3 m3, telt 0,25 van 0,63',
            en: 'C 3 m3: within the target of 2 m3 up to and including 3 m3, counts for 0.25 of 0.63',
          },
        },
        {
          id: 'a',
          naam: 'A',
          waarde: 2,
          aangevuld: false,
          genormaliseerd: 0.5,
          gewicht: 0.25,
          bijdrage: 0.125,
          beterDan: 0.5,
          zin: {
            nl: 'A 2 m3: hoger dan 50% van de andere buurten, telt 0,13 van 0,63',
            en: 'A 2 m3: higher than 50% of the other buurten, counts for 0.13 of 0.63',
          },
        },
        {
          id: 'd',
          naam: 'D',
          waarde: 2,
          aangevuld: false,
          geschat: true,
          genormaliseerd: 1,
          gewicht: 0,
          bijdrage: 0,
          beterDan: 1,
          zin: {
            nl: 'D 2 m3 (geschat, niet gepubliceerd): hoger dan 100% van de andere buurten, telt niet mee',
            en: 'D 2 m3 (estimated, not published): higher than 100% of the other buurten, does not count',
          },
        },
      ],
      samenvatting: { nl: 'Buurt C: score 0,63, plaats 1 van 3', en: 'Buurt C: score 0.63, rank 1 of 3' },
    });
    const eerste = explainScore(scores, 'A');
    expect(eerste.soort === 'score' && eerste.criteria.find(({ id }) => id === 'd')).toEqual({
      id: 'd',
      naam: 'D',
      aangevuld: false,
      reden: 'niet_geleverd',
      gewicht: 0,
      bijdrage: 0,
      zin: { nl: 'D: niet geleverd, telt niet mee', en: 'D: not delivered, does not count' },
    });
    // Of A and B neither is in the band: A is further from it. What was filled in is no other buurt.
    const tweede = explainScore(scores, 'B');
    expect(tweede.soort === 'score' && tweede.criteria.map(({ id, beterDan }) => [id, beterDan])).toEqual([
      ['a', 1],
      ['c', 0.5],
      ['b', 0],
      ['d', 0],
    ]);
  });

  test('one by itself, and one of classes without a band', () => {
    const alleen = explainScore(scoreBuurten(kaart([criterium('a')]), tabel([cijfers('a', [3])])), 'A');
    expect(alleen).toMatchObject({
      aantal: 1,
      score: 0.5,
      criteria: [{ zin: { nl: 'A 3 m3: geen andere buurt om mee te vergelijken, telt 0,50 van 0,50' } }],
    });
    const klassen = criterium('a', {
      richting: 'doel',
      normalisatie: { methode: 'categorieen', grenzen: [2, 4], scores: [0, 1, 0.5] },
    });
    const scores = scoreBuurten(kaart([klassen]), tabel([cijfers('a', [1, 3, 5])]));
    const beter = ['A', 'B', 'C'].map((code) => {
      const uit = explainScore(scores, code);
      return uit.soort === 'score' ? [uit.criteria[0]?.beterDan, uit.criteria[0]?.zin.nl] : [];
    });
    expect(beter).toEqual([
      [0, 'A 1 m3: dichter bij het doel dan 0% van de andere buurten, telt 0,00 van 0,00'],
      [1, 'A 3 m3: dichter bij het doel dan 100% van de andere buurten, telt 1,00 van 1,00'],
      [0.5, 'A 5 m3: dichter bij het doel dan 50% van de andere buurten, telt 0,50 van 0,50'],
    ]);
  });

  test('shared ranks, one taken over, one without a score, and one that is not there', () => {
    const scores = scoreBuurten(
      kaart([criterium('a', { ontbrekend: { regel: 'weigeren' } })]),
      tabel(
        [
          cijfers('a', [1, 2, 2, null], {
            geschat: Uint8Array.of(1, 1, 1, 0),
            nauwkeurigheid: { soort: 'overgenomen' } as never,
          }),
        ],
        ['A', 'B', 'C', 'D'].map((code) => gebied(code, { soort: 'samengesteld' })),
      ),
      [],
      { gelijk: 'gemiddeld' },
    );
    expect(explainScore(scores, 'B')).toMatchObject({
      rang: 1.5,
      samenvatting: { nl: 'Buurt B: score 1,00, plaats 1,5 van 3', en: 'Buurt B: score 1.00, rank 1.5 of 3' },
      criteria: [{ overgenomen: true, beterDan: 0.5 }],
    });
    expect(explainScore(scores, 'D')).toEqual({
      soort: 'zonder_score',
      code: 'D',
      naam: 'Buurt D',
      redenen: [meld('info', 'buurt_geweigerd', ['buurten', 'D'], { criterium: 'a', reden: 'onbekend' })],
    });
    const fout = foutVan(() => explainScore(scores, 'X'));
    expect([fout.code, fout.params]).toEqual(['routekaart.buurt_onbekend', { buurt: 'X' }]);
  });
});

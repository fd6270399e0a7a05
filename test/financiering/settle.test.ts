/** A changed grant and a final amount: what they do to the cells. */
import type { Bijdrage, Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { end } from '../../src/financiering/cel/end.js';
import { layTekst } from '../../src/financiering/cel/layTekst.js';
import {
  changeVerlening,
  computeVastgesteld,
  computeVerlening,
  findVerlening,
  listVaststellingen,
  settle,
} from '../../src/financiering/cel/settle.js';
import { bijdrage, feit, opB, tekst } from './geld/maak.js';
import { bekendeTekst, celVan, nr, rekeningVan, toonCel } from './klein.js';

const verlening = (datum: string, bedrag: string, velden: object = {}) =>
  opB('verlening_gewijzigd', datum, bedrag, velden);
const vastgesteld = (datum: string, bedrag: string, velden: object = {}) => opB('vastgesteld', datum, bedrag, velden);
const index = (datum: string, bijdragen = ['b'], naar = '110') =>
  feit('geindexeerd', datum, { bijdragen, van: '100', naar });
const kort = (regel: string) => regel.replace(' b - - 1 2026 2026', ' 2026');

describe('the grant that stands', () => {
  const vind = (...gebeurd: Verloopgebeurtenis[]) => findVerlening(bijdrage(), rekeningVan([], gebeurd))?.bedrag;
  test('the latest by day, of one day the last', () => {
    expect(vind()).toBeUndefined();
    expect(vind(verlening('2026-03-01', '1.00'), verlening('2026-02-01', '2.00'))).toBe('1.00');
    expect(vind(verlening('2026-03-01', '1.00'), verlening('2026-03-01', '2.00'))).toBe('2.00');
    expect(vind(verlening('2026-03-01', '1.00'), verlening('2026-04-01', '2.00', { bijdrage: 'c' }))).toBe('1.00');
  });
  const som = (velden: object, gebeurd: Verloopgebeurtenis[], metBtw = false) => {
    const een = verlening('2026-03-01', '10.00') as never;
    return computeVerlening(een, bijdrage({ ...velden }), {
      gebeurtenissen: rekeningVan([], gebeurd).gebeurtenissen,
      metBtw,
    });
  };
  test('with the index figures that were recorded after it, without VAT that comes back', () => {
    const btw = { tarief: '25', verwerking: 'compensabel' };
    expect(som({}, [])).toBe(1000n);
    expect(som({}, [index('2026-03-01'), index('2026-02-28')])).toBe(1000n);
    expect(som({}, [index('2026-03-02'), index('2026-04-02', ['c'])])).toBe(1100n);
    expect([som({ btw }, []), som({ btw }, [], true)]).toEqual([800n, 1000n]);
    expect(som({}, [index('2026-04-02', ['b'], '0.05'), index('2026-04-01', ['b'], '49.9')])).toBe(0n);
  });
});

describe('a changed grant', () => {
  /** A contribution of a cent a day in 2026. */
  function wijzig(
    gebeurd: Verloopgebeurtenis[],
    velden: object = {},
    tekstvelden: object = {},
    vooraf: Verloopgebeurtenis[] = [],
  ) {
    const bekend = bekendeTekst(tekst([[bijdrage({ bedrag: '3.65', ...velden })]]), tekstvelden);
    const rekening = rekeningVan([bekend], [...gebeurd, ...vooraf]);
    return changeVerlening(end(layTekst(bekend, rekening), rekening), rekening).cellen.map((cel) => kort(toonCel(cel)));
  }
  const heel = 'last 2026-01-01..2026-12-31 365';
  test('changes all in proportion', () => {
    expect(wijzig([verlening('2026-03-01', '2.00')])).toEqual([
      'last 2026-01-01..2026-12-31 200',
      'vastgesteld verlening 2026-01-01..2026-12-31 165',
    ]);
    expect(wijzig([verlening('2026-03-01', '4.00')])).toEqual([
      'last 2026-01-01..2026-12-31 400',
      'vastgesteld verlening 2026-01-01..2026-12-31 -35',
    ]);
    expect(wijzig([verlening('2026-03-01', '0.00')])).toEqual(['vastgesteld verlening 2026-01-01..2026-12-31 365']);
    expect(wijzig([verlening('2026-03-01', '2.00', { bijdrage: 'c' })])).toEqual([heel]);
    expect(wijzig([])).toEqual([heel]);
  });
  test('from the day on that it works back to', () => {
    const vanaf = (werktTerugTot: string, bedrag: string) =>
      wijzig([verlening('2026-03-01', bedrag, { werktTerugTot })]);
    expect(vanaf('2026-01-11', '1.10')).toEqual([
      'last 2026-01-01..2026-01-10 10',
      'last 2026-01-11..2026-12-31 100',
      'vastgesteld verlening 2026-01-11..2026-12-31 255',
    ]);
    expect(vanaf('2026-01-11', '0.10')).toEqual([
      'last 2026-01-01..2026-01-10 10',
      'vastgesteld verlening 2026-01-11..2026-12-31 355',
    ]);
    expect(vanaf('2026-01-11', '0.05')).toEqual([
      'last 2026-01-01..2026-01-10 10',
      'vastgesteld verlening 2026-01-11..2026-12-31 355',
    ]);
    expect(vanaf('2026-01-01', '0.05')).toEqual([
      'last 2026-01-01..2026-12-31 5',
      'vastgesteld verlening 2026-01-01..2026-12-31 360',
    ]);
    expect(vanaf('2027-01-01', '1.00')).toEqual([heel]);
  });
  test('what fell free before it changes as well', () => {
    const einde = feit('beeindigd', '2026-03-01', { laatsteDag: '2026-01-10' });
    expect(wijzig([verlening('2026-03-01', '1.82')], {}, {}, [einde])).toEqual([
      'last 2026-01-01..2026-01-10 5',
      'vastgesteld verlening 2026-01-01..2026-01-10 5',
      'beeindigd 2026-01-11..2026-12-31 355',
    ]);
    const weg = feit('beeindigd', '2026-03-01', { laatsteDag: '2025-12-31' });
    expect(wijzig([verlening('2026-03-01', '1.00')], {}, {}, [weg])).toEqual(['beeindigd 2026-01-01..2026-12-31 365']);
  });
  test('not a share of costs, and not a text that was recorded after it', () => {
    const kosten = { soort: 'werkelijke_kosten', aandeel: '50', plafond: '9.00', raming: '7.30' };
    expect(wijzig([verlening('2026-03-01', '1.00')], kosten)).toEqual([heel]);
    const later = (datum: string) => wijzig([verlening(datum, '1.00')], {}, { van: nr('2026-01-01') }).length;
    expect([later('2024-12-31'), later('2025-01-01'), later('2025-01-02')]).toEqual([1, 2, 2]);
    expect(wijzig([verlening('2024-12-31', '1.00')])).toHaveLength(2);
  });
  test('only its own contribution', () => {
    const bekend = bekendeTekst(
      tekst([
        [bijdrage({ id: 'a', bedrag: '1.00' }), bijdrage({ bedrag: '1.00' }), bijdrage({ id: 'c', bedrag: '1.00' })],
      ]),
    );
    const rekening = rekeningVan([bekend], [verlening('2026-03-01', '0.50', { werktTerugTot: '2026-01-01' })]);
    expect(
      changeVerlening(layTekst(bekend, rekening), rekening).cellen.map(
        (cel) => `${cel.bijdrage.id} ${cel.soort} ${cel.centen}`,
      ),
    ).toEqual(['a last 100', 'b last 50', 'b vrijval 50', 'c last 100']);
  });
});

describe('the final amount that stands', () => {
  const lijst = (...gebeurd: Verloopgebeurtenis[]) =>
    [...listVaststellingen(rekeningVan([], gebeurd))].map(([id, { bedrag }]) => [id, bedrag]);
  const gewijzigd = (datum: string, bedrag: string) => opB('vaststelling_gewijzigd', datum, bedrag);
  test('the latest by day, of one day the last', () => {
    expect(lijst(gewijzigd('2026-03-02', '1.00'), vastgesteld('2026-03-01', '2.00'))).toEqual([['b', '1.00']]);
    expect(lijst(gewijzigd('2026-03-01', '1.00'), vastgesteld('2026-03-02', '2.00'))).toEqual([['b', '2.00']]);
    expect(lijst(gewijzigd('2026-03-01', '1.00'), vastgesteld('2026-03-01', '2.00'))).toEqual([['b', '1.00']]);
    expect(lijst(vastgesteld('2026-03-01', '1.00'), vastgesteld('2026-03-01', '2.00', { bijdrage: 'c' }))).toEqual([
      ['b', '1.00'],
      ['c', '2.00'],
    ]);
    expect(lijst()).toEqual([]);
  });
  test('without VAT that comes back', () => {
    const btw = { tarief: '25', verwerking: 'compensabel' };
    const som = (metBtw: boolean) =>
      computeVastgesteld(
        vastgesteld('2026-03-01', '10.00') as never,
        bijdrage({ btw }),
        rekeningVan([], [], { metBtw }),
      );
    expect([som(false), som(true)]).toEqual([800n, 1000n]);
  });
});

describe('cells at their final amount', () => {
  const zet = (
    teksten: Geldtekst[],
    gebeurd: Verloopgebeurtenis[],
    maak: (b: Bijdrage) => ReturnType<typeof celVan>[],
  ) => {
    const bekend = teksten.map((een, plek) => bekendeTekst(een, { plek }));
    const eerste = teksten[0]?.plan.perioden[0]?.bijdragen[0] as Bijdrage;
    return settle(maak(eerste), rekeningVan(bekend, gebeurd)).map((cel) => kort(toonCel(cel)));
  };
  const een = () => tekst([[bijdrage({ bedrag: '1.00' })]]);
  test('what is forecast changes, and what fell free stays', () => {
    const uit = zet([een()], [vastgesteld('2026-03-01', '0.40')], (b) => [
      celVan(bijdrage({ id: 'a' })),
      celVan(b, { centen: 60n, tot: '2026-06-30' }),
      celVan(b, { soort: 'vrijval', reden: 'gestopt' }),
      celVan(b, { centen: 20n, van: '2026-07-01' }),
    ]);
    expect(uit).toEqual([
      'last a - - 1 2026 2026-01-01..2026-12-31 100',
      'last 2026-01-01..2026-06-30 30',
      'vastgesteld 2026-01-01..2026-06-30 30',
      'gestopt 2026-01-01..2026-12-31 100',
      'last 2026-07-01..2026-12-31 10',
      'vastgesteld 2026-07-01..2026-12-31 10',
    ]);
  });
  test('of a share of costs and of an uitkering nothing changes', () => {
    const soorten = [
      { soort: 'werkelijke_kosten', aandeel: '50', plafond: '1.00', raming: '2.00' },
      { soort: 'specifieke_uitkering', bedrag: '1.00', dekt: [] },
    ];
    for (const velden of soorten) {
      const gebeurd = [vastgesteld('2026-03-01', '0.40')];
      expect(zet([tekst([[bijdrage(velden)]])], gebeurd, (b) => [celVan(b)])).toHaveLength(1);
    }
  });
  test('when nothing is forecast any more, as the first text with it lays it', () => {
    const vrij = (b: Bijdrage) => [celVan(b, { soort: 'vrijval', reden: 'no_go' })];
    expect(zet([een()], [vastgesteld('2026-03-01', '0.40')], vrij)).toEqual([
      'no_go 2026-01-01..2026-12-31 100',
      'last 2026-01-01..2026-12-31 40',
      'vastgesteld 2026-01-01..2026-12-31 -40',
    ]);
    const teksten = [
      tekst([[bijdrage({ id: 'a' })]]),
      tekst([[bijdrage({ id: 'a' })], [bijdrage({ bedrag: '0.00' })]]),
    ];
    expect(zet(teksten, [vastgesteld('2026-03-01', '0.40')], () => [])).toEqual([
      'last b - - 2 2027 2027-01-01..2027-12-31 40',
      'vastgesteld b - - 2 2027 2027-01-01..2027-12-31 -40',
    ]);
    expect(zet([tekst([[bijdrage({ bedrag: '0.00' })]])], [vastgesteld('2026-03-01', '0.00')], () => [])).toEqual([]);
    expect(zet([tekst([[bijdrage({ id: 'a' })]])], [vastgesteld('2026-03-01', '0.40')], () => [])).toEqual([]);
  });
});

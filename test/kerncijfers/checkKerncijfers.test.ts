import {
  aggregateKerncijfers,
  type CheckKerncijfersOptions,
  checkKerncijfers,
  type Kerncijfertabel,
  readEigenTabel,
  readKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, readCsv, readWerkmap } from './data.js';
import { LANDELIJK } from './landelijk.js';

const lees = (rijen: Record<string, string>, kolom = 'a_inw') =>
  deepFreeze(
    readKerncijfers(
      Object.entries(rijen).map(([gwb_code_10, waarde]) => ({ gwb_code_10, [kolom]: waarde })),
      { jaar: 2024 },
    ).tabel,
  );

const checkGroepen = (tabel: Kerncijfertabel, options?: CheckKerncijfersOptions) =>
  checkKerncijfers(tabel, options).filter(({ code }) => code === 'kerncijfers.groep_boven_totaal');

describe('sums over areas', () => {
  it('allows what rounding to fives explains, and no more', () => {
    // Two buurten and the wijk are rounded at random to fives: 3 x 4; the gemeente is not.
    const rijen = (wijk: string) => ({ WK008020: wijk, BU00802001: '300', BU00802002: '500' });
    expect(checkKerncijfers(lees(rijen('810')))).toEqual([]);
    expect(checkKerncijfers(lees(rijen('815'))).map(({ pad, params }) => [pad, params])).toEqual([
      [
        ['WK008020', 'aantal_inwoners'],
        { code: 'WK008020', sleutel: 'aantal_inwoners', delen: 2, soort: 'buurt', som: 800, waarde: 815, marge: 12 },
      ],
    ]);
    expect(checkKerncijfers(lees({ GM0080: '808', BU00802001: '300', BU00802002: '500' }))).toEqual([]);
    // A gemeente can have more, as it counts who lives in an unknown buurt, and cannot have less.
    const gemeente = (a_inw: string) =>
      checkKerncijfers(lees({ GM0080: a_inw, BU00802001: '300', BU00802002: '500' })).map(({ ernst }) => ernst);
    expect([gemeente('809'), gemeente('791')]).toEqual([['info'], ['waarschuwing']]);
    expect(checkKerncijfers(lees({ NL00: '11', GM0080: '5', GM0599: '5' }))).toHaveLength(1);
    expect(checkKerncijfers(lees({ NL00: '10', GM0080: '5', GM0599: '5' }))).toEqual([]);
  });

  it('knows other units, does not add up means, and skips what is not complete', () => {
    expect(checkKerncijfers(lees({ GM0080: '802', BU00802001: '300', BU00802002: '500' }, 'a_lan_ha'))).toHaveLength(1);
    expect(checkKerncijfers(lees({ GM0080: '801', BU00802001: '300', BU00802002: '500' }, 'a_lan_ha'))).toEqual([]);
    expect(checkKerncijfers(lees({ GM0080: '9', BU00802001: '2', BU00802002: '2' }, 'g_hhgro'))).toEqual([]);
    expect(checkKerncijfers(lees({ GM0080: '9', BU00802001: '.', BU00802002: '2' }))).toEqual([]);
    expect(checkKerncijfers(lees({ GM0080: '.', BU00802001: '2' }))).toEqual([]);
  });

  it('takes other roundings and a choice of figures', () => {
    const tabel = lees({ GM0080: '805', BU00802001: '300', BU00802002: '500' });
    expect(checkKerncijfers(tabel)).toEqual([]);
    expect(checkKerncijfers(tabel, { marges: { aantal: 2 } })).toHaveLength(1);
    expect(checkKerncijfers(tabel, { marges: {} })).toHaveLength(1);
    expect(checkKerncijfers(tabel, { marges: {}, sleutels: ['aantal_huishoudens'] })).toEqual([]);
    expect(catchCode(() => checkKerncijfers(tabel, { marges: { aantal: -1 } }))).toBe('kerncijfers.marge_ongeldig');
    expect(catchCode(() => checkKerncijfers(tabel, { marges: { aantal: Number.POSITIVE_INFINITY } }))).toBe(
      'kerncijfers.marge_ongeldig',
    );
  });

  it('finds the published figures of five gemeenten to add up within the rounding of CBS', () => {
    const { tabel } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    expect(checkKerncijfers(tabel)).toEqual([]);
  });

  it('finds the counts of all of the Netherlands to add up, but for one gemeente', () => {
    const { tabel } = readEigenTabel(readCsv('cbs/kwb-2024-nederland.csv', ','), LANDELIJK);
    const sleutels = LANDELIJK.kolommen
      .map(({ sleutel }) => sleutel)
      .filter((sleutel) => !sleutel.startsWith('misdrijven'));
    // The ten wijken of Velsen hold 61 inhabitants fewer than the gemeente: more than rounding explains, but no fault.
    expect(checkGroepen(tabel)).toEqual([]);
    expect(
      checkKerncijfers(tabel, { sleutels }).map(({ ernst, pad, params }) => [ernst, ...pad, params.delen]),
    ).toEqual([
      ['info', 'GM0453', 'aantal_inwoners', 10],
      ['info', 'GM0453', 'aantal_huishoudens', 10],
    ]);
  });
});

describe('groups and their whole', () => {
  it('compares a group with its whole where both are known', () => {
    const { tabel } = readKerncijfers(
      [
        { gwb_code_10: 'BU00802001', a_inw: '10', a_man: '20', a_hh: '5', a_1p_hh: '5' },
        { gwb_code_10: 'BU00802002', a_inw: '.', a_man: '15', a_hh: '5', a_1p_hh: '15' },
      ],
      { jaar: 2024 },
    );
    expect(checkGroepen(tabel).map(({ pad, params }) => [pad, params.boven])).toEqual([
      [['BU00802002', 'aantal_eenpersoonshuishoudens'], 5],
      [['BU00802001', 'aantal_mannen'], 10],
    ]);
  });

  it('leaves what rounding explains: a group up to 8 above its whole in a buurt, not in a gemeente', () => {
    const rij = (gwb_code_10: string, a_inw: string, a_vrouw: string) => ({ gwb_code_10, a_inw, a_vrouw });
    const { tabel, bevindingen } = readKerncijfers(
      [rij('BU00802001', '0', '5'), rij('BU00802002', '0', '10'), rij('GM0080', '100', '101')],
      { jaar: 2024 },
    );
    expect(checkGroepen(tabel).map(({ pad }) => pad[0])).toEqual(['GM0080', 'BU00802002']);
    expect(bevindingen.map(({ code, params }) => [code, params.rij])).toEqual([
      ['kerncijfers.groep_boven_totaal_rij', 3],
      ['kerncijfers.groep_boven_totaal_rij', 2],
    ]);
    const wijkAf = (options: CheckKerncijfersOptions) => checkGroepen(tabel, options).map(({ pad }) => pad[0]);
    expect(wijkAf({ marges: { aantal: 5 } })).toEqual(['GM0080']);
    expect(wijkAf({ marges: {} })).toEqual(['GM0080', 'BU00802001', 'BU00802002']);
    expect(wijkAf({ sleutels: ['aantal_vrouwen'] })).toEqual(['GM0080', 'BU00802002']);
    expect(wijkAf({ sleutels: ['aantal_mannen'] })).toEqual([]);
  });
});

describe('a division', () => {
  const rij = (gwb_code_10: string, a_inw: string, a_man: string, a_vrouw: string) => ({
    gwb_code_10,
    a_inw,
    a_man,
    a_vrouw,
  });

  it('of 30 men and women among 700 inhabitants is found, on reading and by checkKerncijfers', () => {
    const { tabel, bevindingen } = readKerncijfers(
      [rij('BU00802001', '700', '15', '15'), rij('BU00802002', '700', '345', '345'), rij('BU00802003', '.', '1', '1')],
      { jaar: 2024 },
    );
    const params = {
      code: 'BU00802001',
      delen: ['aantal_mannen', 'aantal_vrouwen'],
      som: 30,
      totaal: 'aantal_inwoners',
      waarde: 700,
      marge: 12,
    };
    expect(bevindingen).toEqual([
      { code: 'kerncijfers.verdeling_wijkt_af', ernst: 'waarschuwing', pad: [0, 'a_inw'], params },
    ]);
    expect(checkKerncijfers(tabel)).toMatchObject([{ pad: ['BU00802001', 'aantal_inwoners'], params }]);
    expect(checkKerncijfers(tabel, { sleutels: ['aantal_mannen'] })).toEqual([]);
    expect(checkKerncijfers(tabel, { marges: { aantal: 300 } })).toEqual([]);
    expect(checkKerncijfers(tabel, { marges: { ha: 1 } })).toHaveLength(2);
  });

  it('of a gemeente is exact, of a composed area as rounded as its parts', () => {
    const { tabel } = readKerncijfers(
      [
        rij('GM0080', '1000', '500', '501'),
        rij('BU00802001', '400', '195', '195'),
        rij('BU00802002', '350', '170', '170'),
      ],
      { jaar: 2024 },
    );
    expect(
      checkKerncijfers(tabel, { sleutels: ['aantal_inwoners'] }).map(({ code, pad }) => [code, pad[0]]),
    ).toContainEqual(['kerncijfers.verdeling_wijkt_af', 'GM0080']);
    const samen = [{ code: 'A', eenheden: ['BU00802001', 'BU00802002'] }];
    expect(checkKerncijfers(aggregateKerncijfers(tabel, samen).tabel)).toEqual([]);
  });

  it('with a group that is not published may not have more in the others than in the whole', () => {
    const leeftijden = (code: string, a_inw: string, jong: string, midden: string, oud: string) => ({
      gwb_code_10: code,
      a_inw,
      a_00_14: jong,
      a_15_24: midden,
      a_25_44: oud,
      a_45_64: '.',
      a_65_oo: '.',
    });
    const { tabel } = readKerncijfers(
      [
        leeftijden('BU00802001', '700', '300', '300', '300'),
        leeftijden('BU00802002', '700', '300', '300', '.'),
        // 14 more than the whole: the rounding of the four figures explains 16.
        leeftijden('BU00802003', '700', '238', '238', '238'),
      ],
      { jaar: 2024 },
    );
    expect(checkKerncijfers(tabel)).toMatchObject([
      {
        code: 'kerncijfers.verdeling_wijkt_af',
        pad: ['BU00802001', 'aantal_inwoners'],
        params: { delen: ['aantal_0_tot_15', 'aantal_15_tot_25', 'aantal_25_tot_45'], som: 900, waarde: 700 },
      },
    ]);
  });
});

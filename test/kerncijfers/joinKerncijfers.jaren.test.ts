import {
  aggregateKerncijfers,
  fromKerncijferdocument,
  getKerncijfer,
  joinKerncijfers,
  readKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { getAggregatie, getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

const A = 'BU00802001';
const B = 'BU00802002';
const SAMEN = [{ code: 'AB', eenheden: [A, B] }];
const jaar = (jaar: number, rijen: Record<string, object>) =>
  readKerncijfers(
    Object.entries(rijen).map(([gwb_code_10, rij]) => ({ gwb_code_10, ...rij })),
    { jaar },
  ).tabel;

describe('figures of two years beside each other', () => {
  const nu = jaar(2024, {
    [A]: { a_inw: '300', a_hh: '100', g_hhgro: '3,0' },
    [B]: { a_inw: '600', a_hh: '300', g_hhgro: '2,0' },
  });
  const toen = jaar(2023, {
    [A]: { a_inw: '200', a_hh: '300', g_hhgro: '3,0', ste_mvs: '1' },
    [B]: { a_inw: '400', a_hh: '100', g_hhgro: '2,0', ste_mvs: '2' },
  });

  it('keep their rule of aggregation, so that a composed buurt has a growth', () => {
    const { tabel } = joinKerncijfers([nu, toen], { dubbel: 'jaar' });
    const samen = aggregateKerncijfers(fromKerncijferdocument(toKerncijferdocument(tabel)), SAMEN);
    const cel = (sleutel: string) => getKerncijfer(samen.tabel, 'AB', sleutel);
    expect([cel('aantal_inwoners'), cel('aantal_inwoners_2023')]).toEqual([{ waarde: 900 }, { waarde: 600 }]);
    // Each mean by the households of its own year: (3 x 100 + 2 x 300) / 400 and (3 x 300 + 2 x 100) / 400.
    expect(cel('gemiddelde_huishoudensgrootte')).toEqual({ waarde: 2.25 });
    expect(cel('gemiddelde_huishoudensgrootte_2023')).toEqual({ waarde: 2.75 });
    expect(cel('stedelijkheid')).toEqual({ reden: 'niet_van_toepassing' });
    expect(samen.bevindingen).toEqual([]);
    expect(getKolom(tabel, 'aantal_inwoners').aggregatie).toBeUndefined();
  });

  it('are weighted by another year only with a word', () => {
    const zonder = jaar(2023, { [A]: { g_hhgro: '3,0' }, [B]: { g_hhgro: '2,0' } });
    const { tabel } = joinKerncijfers([nu, zonder], { dubbel: 'jaar' });
    const { bevindingen } = aggregateKerncijfers(tabel, SAMEN);
    expect(bevindingen).toMatchObject([
      {
        code: 'kerncijfers.gewicht_vervangen',
        params: { liever: 'aantal_huishoudens_2023', gewicht: 'aantal_huishoudens' },
      },
    ]);
  });

  it('are weighted by the count of their own table where only that was renamed', () => {
    const eerste = jaar(2024, { [A]: { a_hh: '100' }, [B]: { a_hh: '300' } });
    const { tabel } = joinKerncijfers([eerste, toen], { dubbel: 'jaar' });
    expect(getAggregatie(getKolom(tabel, 'gemiddelde_huishoudensgrootte'))).toEqual({
      soort: 'gewogen_gemiddelde',
      gewichten: ['aantal_huishoudens_2023', 'aantal_huishoudens'],
    });
    const alleenMaat = joinKerncijfers([jaar(2024, { [A]: { g_hhgro: '1,0' } }), toen], { dubbel: 'jaar' }).tabel;
    expect(getAggregatie(getKolom(alleenMaat, 'gemiddelde_huishoudensgrootte_2023'))).toEqual({
      soort: 'gewogen_gemiddelde',
      gewichten: ['aantal_huishoudens'],
    });
    expect(joinKerncijfers([nu, toen], { dubbel: 'eerste' }).tabel.kolommen).toHaveLength(4);
  });
});

describe('areas of two years', () => {
  const rijen = (ind_wbi: Record<string, string>) =>
    Object.fromEntries(Object.entries(ind_wbi).map(([code, wijziging]) => [code, { a_inw: '5', ind_wbi: wijziging }]));
  const tel = (tabellen: Parameters<typeof joinKerncijfers>[0]) =>
    joinKerncijfers(tabellen, { dubbel: 'jaar', gebieden: 'alle' }).bevindingen.flatMap(({ code, params }) =>
      code === 'kerncijfers.jaren_verschillen' ? [params.aantal] : [],
    );
  const oud = jaar(2022, rijen({ NL00: '.', GM0080: '.', [A]: '1', [B]: '1' }));

  it('are the same where CBS says that nothing changed, the gemeente and the country with them', () => {
    const nieuw = jaar(2023, rijen({ NL00: '.', GM0080: '.', [A]: '1', [B]: '1' }));
    expect(nieuw.gebieden.map(({ wijziging }) => wijziging)).toEqual([undefined, undefined, 'geen', 'geen']);
    expect(tel([oud, nieuw])).toEqual([]);
    expect(tel([nieuw, oud])).toEqual([]);
    expect(fromKerncijferdocument(toKerncijferdocument(nieuw))).toEqual(nieuw);
  });

  it('may differ where the code or the border changed, or the gemeente has other buurten', () => {
    const anders = jaar(2023, rijen({ GM0080: '.', [A]: '3', [B]: '2' }));
    expect(anders.gebieden.map(({ wijziging }) => wijziging)).toEqual([undefined, 'grens', 'code']);
    expect(tel([oud, anders])).toEqual([3]);
    expect(jaar(2023, rijen({ [A]: '' })).gebieden[0]?.wijziging).toBeUndefined();
    expect(tel([oud, jaar(2023, rijen({ GM0080: '.', [A]: '1' }))])).toEqual([1]);
    expect(tel([jaar(2022, rijen({ GM0080: '.' })), jaar(2023, rijen({ GM0080: '.' }))])).toEqual([1]);
    expect(
      tel([jaar(2022, { GM0080: { a_inw: '1' } }), jaar(2023, { GM0080: { a_inw: '1' }, BU00802009: { a_inw: '1' } })]),
    ).toEqual([1]);
  });

  it('need every year between', () => {
    const [twee, drie, vier] = [2022, 2023, 2024].map((een) => jaar(een, rijen({ [A]: '1' })));
    expect(tel([twee!, vier!])).toEqual([1]);
    expect(tel([twee!, drie!, vier!])).toEqual([]);
  });
});

describe('the classification of a table', () => {
  const rivm = (Perioden: string) => ({
    Leeftijd: 20300,
    Marges: 'MW00000',
    WijkenEnBuurten: A,
    Perioden,
    Eenzaam_28: '39.1',
  });

  it('is that of 2020 for health of RIVM in every period, so that periods join without a warning', () => {
    const [twaalf, twintig] = ['2012JJ00', '2020JJ00'].map((periode) => readKerncijfers([rivm(periode)]));
    expect(twaalf!.tabel.gebieden[0]?.jaar).toBe(2020);
    expect(getKolom(twaalf!.tabel, 'percentage_eenzaam').bron.jaar).toBe(2012);
    expect(twaalf!.bevindingen).toEqual([
      {
        code: 'kerncijfers.indeling_aangenomen',
        ernst: 'info',
        pad: [],
        params: { tabel: '50090NED', indeling: 2020, jaar: 2012 },
      },
    ]);
    expect(twintig!.bevindingen).toEqual([]);
    const { tabel, bevindingen } = joinKerncijfers([twintig!.tabel, twaalf!.tabel], { dubbel: 'jaar' });
    expect(bevindingen).toEqual([]);
    expect(getKerncijfer(tabel, A, 'percentage_eenzaam_2012')).toEqual({ waarde: 39.1 });
  });

  it('can be told', () => {
    const { tabel, bevindingen } = readKerncijfers([rivm('2012JJ00')], { indeling: 2012 });
    expect(tabel.gebieden[0]?.jaar).toBe(2012);
    expect(bevindingen).toEqual([]);
    expect(catchCode(() => readKerncijfers([rivm('2012JJ00')], { indeling: 12 }))).toBe('kerncijfers.jaar_ongeldig');
    expect(readKerncijfers([{ gwb_code_10: A, x: 1 }], { jaar: 2012 }).tabel.gebieden[0]?.jaar).toBe(2012);
  });
});

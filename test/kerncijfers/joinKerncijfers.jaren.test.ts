import {
  aggregateKerncijfers,
  fromKerncijferdocument,
  getKerncijfer,
  joinKerncijfers,
  readKerncijfers,
  selectKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { findKolom, getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './data.js';

const GELIJK = { andereIndeling: 'gelijke_codes' } as const;
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
    const { tabel } = joinKerncijfers([nu, toen], GELIJK);
    const samen = aggregateKerncijfers(fromKerncijferdocument(toKerncijferdocument(tabel)), SAMEN);
    const cel = (sleutel: string) => getKerncijfer(samen.tabel, 'AB', sleutel);
    expect([cel('aantal_inwoners:2024'), cel('aantal_inwoners:2023')]).toEqual([{ waarde: 900 }, { waarde: 600 }]);
    // Each mean by the households of its own year: (3 x 100 + 2 x 300) / 400 and (3 x 300 + 2 x 100) / 400.
    expect(cel('gemiddelde_huishoudensgrootte:2024')).toEqual({ waarde: 2.25 });
    expect(cel('gemiddelde_huishoudensgrootte:2023')).toEqual({ waarde: 2.75 });
    expect(cel('stedelijkheid')).toEqual({ reden: 'niet_van_toepassing' });
    expect(samen.bevindingen).toEqual([]);
    expect(getKolom(tabel, 'aantal_inwoners:2024').aggregatie).toBeUndefined();
  });

  it('are weighted by another year only with a word', () => {
    const zonder = jaar(2023, { [A]: { g_hhgro: '3,0' }, [B]: { g_hhgro: '2,0' } });
    const { tabel } = joinKerncijfers([nu, zonder], GELIJK);
    const { bevindingen } = aggregateKerncijfers(tabel, SAMEN);
    expect(bevindingen).toMatchObject([
      {
        code: 'kerncijfers.gewicht_vervangen',
        params: { liever: 'aantal_huishoudens:2023', gewicht: 'aantal_huishoudens' },
      },
    ]);
  });

  it('keep one column of a figure and year, and refuse a second one', () => {
    expect(catchCode(() => joinKerncijfers([nu, nu]))).toBe('kerncijfers.sleutel_dubbel');
    expect(joinKerncijfers([nu, nu], { dubbel: 'eerste' }).tabel.kolommen).toHaveLength(3);
  });

  it('are found without a year only where there is one', () => {
    const { tabel } = joinKerncijfers([nu, toen], GELIJK);
    expect(getKolom(tabel, 'stedelijkheid').bron.jaar).toBe(2023);
    expect(catchCode(() => getKolom(tabel, 'aantal_inwoners'))).toBe('kerncijfers.sleutel_meerduidig');
    expect(findKolom(tabel, 'aantal_inwoners:2022')).toBeUndefined();
    // A table with one of the years keeps the key with the year.
    const alleen = joinKerncijfers([selectKerncijfers(tabel, { kolommen: ['aantal_inwoners:2023'] })]).tabel;
    expect(alleen.kolommen.map(({ sleutel }) => sleutel)).toEqual(['aantal_inwoners:2023']);
    expect(getKolom(alleen, 'aantal_inwoners').bron.jaar).toBe(2023);
  });

  it('follow a mapping', () => {
    const delen = [
      { van: A, naar: B, aandeel: 1 },
      { van: B, naar: A, aandeel: 1 },
    ];
    const { tabel, bevindingen } = joinKerncijfers([nu, toen], { koppelingen: [{ van: 2023, naar: 2024, delen }] });
    expect(getKerncijfer(tabel, A, 'aantal_inwoners:2023')).toEqual({ waarde: 400 });
    expect(bevindingen).toEqual([]);
  });
});

describe('areas of two years', () => {
  const rijen = (ind_wbi: Record<string, string>) =>
    Object.fromEntries(Object.entries(ind_wbi).map(([code, wijziging]) => [code, { a_inw: '5', ind_wbi: wijziging }]));
  const tel = (tabellen: Parameters<typeof joinKerncijfers>[0]) =>
    joinKerncijfers(tabellen, { ...GELIJK, gebieden: 'alle' }).bevindingen.flatMap(({ code, params }) =>
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
    expect(catchCode(() => joinKerncijfers([oud, anders]))).toBe('kerncijfers.indeling_verschilt');
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
    expect(twaalf!.tabel.indeling.jaar).toBe(2020);
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
    const { tabel, bevindingen } = joinKerncijfers([twintig!.tabel, twaalf!.tabel]);
    expect(bevindingen).toEqual([]);
    expect(getKerncijfer(tabel, A, 'percentage_eenzaam:2012')).toEqual({ waarde: 39.1 });
  });

  it('can be told', () => {
    const { tabel, bevindingen } = readKerncijfers([rivm('2012JJ00')], { indeling: 2012 });
    expect(tabel.indeling.jaar).toBe(2012);
    expect(bevindingen).toEqual([]);
    expect(catchCode(() => readKerncijfers([rivm('2012JJ00')], { indeling: 12 }))).toBe('kerncijfers.jaar_ongeldig');
    expect(readKerncijfers([{ gwb_code_10: A, x: 1 }], { jaar: 2012 }).tabel.indeling.jaar).toBe(2012);
  });
});

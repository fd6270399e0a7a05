import {
  type Begrotingsvoorstel,
  computeUitputting,
  createGeldverloop,
  draftBegrotingswijziging,
  type Geldverloop,
  listBoekingen,
  type Verloopgebeurtenis,
} from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';
import { bedrag, centen, opties, tabel } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { peildatums, verlopen } from './geld/willekeurigeFeiten.js';
import { planVanBrief } from './plannen.js';

const PARTIJEN = [
  { id: 'leeuwarden', rol: 'gemeente' },
  { id: 'bzk', rol: 'medefinancier' },
] as const;

/** A proposal in a line. */
const toRegel = (een: Begrotingsvoorstel) =>
  een.soort === 'krediet_overgeheveld'
    ? `${een.bijdrage}: ${een.bedrag} van ${een.vanJaar} naar ${een.naarJaar}`
    : `${een.bijdrage}: ${een.bedrag} in ${een.begrotingsjaar}`;
const stelVoor = (een: Geldverloop, peildatum: string) =>
  draftBegrotingswijziging(een, { peildatum: dag(peildatum) }).voorstellen.map(toRegel);

/** The same course after the council decided all that was proposed, on a day. */
const besluit = (een: Geldverloop, voorstellen: readonly Begrotingsvoorstel[], datum: Datum): Geldverloop => ({
  ...een,
  gebeurtenissen: [
    ...een.gebeurtenissen,
    ...voorstellen.map((voorstel, v) => ({ id: `raad-${v}`, datum, geregistreerd: datum, ...voorstel })),
  ],
});

describe('the letter', () => {
  const plan = { ...planVanBrief('2026-09-01'), bijOpschorting: 'schuift_op' as const };
  const brief = createGeldverloop(deepFreeze(plan), { partijen: PARTIJEN });

  test('asks nothing as long as all goes as it was agreed', () => {
    expect(draftBegrotingswijziging(brief, { peildatum: dag('2026-12-31') })).toEqual({
      peildatum: '2026-12-31',
      voorstellen: [],
      perPartij: [
        { begrotingsjaar: 2027, van: 'leeuwarden', voor: '20000.00', na: '20000.00', verschil: '0.00' },
        { begrotingsjaar: 2028, van: 'leeuwarden', voor: '60054.79', na: '60054.79', verschil: '0.00' },
        { begrotingsjaar: 2029, van: 'leeuwarden', voor: '39945.21', na: '39945.21', verschil: '0.00' },
      ],
      totaal: { voor: '120000.00', na: '120000.00', verschil: '0.00' },
    });
  });

  // A set amount is spread over the years in proportion: 45000 of 60000 is three quarters of 20000 and of 40000.
  test('a lower vaststelling is taken from the years of its contribution; the money of BZK is no budget of the council', () => {
    const gezet = [
      feit('vastgesteld', '2028-10-01', { bijdrage: 'leeuwarden-2', bedrag: '45000.00' }),
      feit('vastgesteld', '2028-10-01', { bijdrage: 'bzk-1', bedrag: '140000.00' }),
    ].map((een, g) => ({ ...een, id: `g${g}` }));
    const ids = plan.perioden.flatMap(({ bijdragen }) => bijdragen.map(({ id }) => id));
    expect(ids.length).toBe(3);
    const [, tweede = ''] = ids;
    const course = {
      ...brief,
      gebeurtenissen: gezet.map((een, g) => ({ ...een, bijdrage: g === 0 ? tweede : ids[0] }) as Verloopgebeurtenis),
    };
    expect(stelVoor(course, '2028-12-31')).toEqual([`${tweede}: -5000.00 in 2027`, `${tweede}: -10000.00 in 2028`]);
    const dicht = { ...feit('jaar_afgesloten', '2028-03-01', { begrotingsjaar: 2027 }), id: 'dicht' };
    // 2027 is closed: what falls free of it is booked in 2028, so all of it is taken there.
    expect(stelVoor({ ...course, gebeurtenissen: [dicht, ...course.gebeurtenissen] }, '2028-12-31')).toEqual([
      `${tweede}: -15000.00 in 2028`,
    ]);
  });
});

describe('what is proposed', () => {
  const drie = [bijdrage({ id: 'b' })];
  const jaren = tekst([drie, [bijdrage({ id: 'c' })], [bijdrage({ id: 'd' })]]);
  const begroot = (datum: string, jaar: number, som: string) =>
    opB('begroting_gewijzigd', datum, som, { begrotingsjaar: jaar });

  test('moves first, from the earliest year with something over to the earliest that lacks it; the rest is taken', () => {
    // The budget of b lies on 2026; the council laid it on other years too.
    const feiten = [
      begroot('2026-01-10', 2026, '-50000.00'),
      begroot('2026-01-11', 2025, '20000.00'),
      begroot('2026-01-12', 2027, '40000.00'),
    ];
    expect(stelVoor(verloop([jaren], feiten), '2026-06-30')).toEqual([
      'b: 20000.00 van 2025 naar 2026',
      'b: 30000.00 van 2027 naar 2026',
      'b: -10000.00 in 2027',
    ]);
    const { perPartij, totaal } = draftBegrotingswijziging(verloop([jaren], feiten), { peildatum: dag('2026-06-30') });
    expect(perPartij.map(({ begrotingsjaar, voor, na, verschil }) => [begrotingsjaar, voor, na, verschil])).toEqual([
      [2025, '20000.00', '0.00', '-20000.00'],
      [2026, '10000.00', '60000.00', '50000.00'],
      [2027, '100000.00', '60000.00', '-40000.00'],
      [2028, '60000.00', '60000.00', '0.00'],
    ]);
    expect(totaal).toEqual({ voor: '190000.00', na: '180000.00', verschil: '-10000.00' });
  });

  test('adds what is lacking', () => {
    expect(
      stelVoor(
        verloop([jaren], [begroot('2026-01-10', 2026, '-50000.00'), begroot('2026-01-12', 2025, '20000.00')]),
        '2026-06-30',
      ),
    ).toEqual(['b: 20000.00 van 2025 naar 2026', 'b: 30000.00 in 2026']);
    // A year that was filled takes no more.
    expect(
      stelVoor(
        verloop(
          [jaren],
          [
            begroot('2026-01-10', 2026, '-10000.00'),
            begroot('2026-01-11', 2024, '10000.00'),
            begroot('2026-01-12', 2025, '5000.00'),
          ],
        ),
        '2026-06-30',
      ),
    ).toEqual(['b: 10000.00 van 2024 naar 2026', 'b: -5000.00 in 2025']);
  });

  test('leaves decisions after the peildatum, and what was not known, out of the budget', () => {
    const later = verloop([jaren], [begroot('2026-03-01', 2026, '-50000.00')]);
    expect(stelVoor(later, '2026-02-28')).toEqual([]);
    expect(
      draftBegrotingswijziging(later, { peildatum: dag('2026-06-30'), bekendOp: dag('2026-02-28') }),
    ).toMatchObject({
      bekendOp: '2026-02-28',
      voorstellen: [],
    });
  });

  test('is about every payer when there are no parties, and about none that is no gemeente when there are', () => {
    const lager = (id: string) => feit('vastgesteld', '2026-06-01', { bijdrage: id, bedrag: '1.00' });
    const twee = [tekst([[bijdrage({ id: 'b' }), bijdrage({ id: 'k', van: 'bzk' })]])];
    const feiten = [lager('b'), lager('k')];
    expect(stelVoor(verloop(twee, feiten), '2026-06-30')).toEqual(['b: -59999.00 in 2026']);
    expect(stelVoor(verloop(twee, feiten, []), '2026-06-30')).toEqual(['b: -59999.00 in 2026', 'k: -59999.00 in 2026']);
  });

  test('is not about a specifieke uitkering: it covers others', () => {
    const spuk = bijdrage({ id: 's', soort: 'specifieke_uitkering', van: 'gemeente', naar: 'buurkracht', dekt: ['b'] });
    const feiten = [feit('begroting_gewijzigd', '2026-02-01', { bijdrage: 's', begrotingsjaar: 2026, bedrag: '5.00' })];
    expect(stelVoor(verloop([spuk, bijdrage()], feiten), '2026-06-30')).toEqual([]);
  });
});

describe('on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop: zaak, vragen }) => {
    for (const vraag of vragen) {
      const { perPartij } = draftBegrotingswijziging(zaak, opties(vraag));
      const jaar = ({ van, begrotingsjaar }: (typeof perPartij)[number]) => `${van}|${begrotingsjaar}`;
      const genoemd = new Set(perPartij.map(jaar));
      const { begroot, prognose } = vraag.verwacht;
      const kies = (bedragen: Readonly<Record<string, string>> = {}) =>
        Object.fromEntries(Object.entries(bedragen).filter(([sleutel]) => genoemd.has(sleutel)));
      expect(tabel(perPartij, jaar, 'voor')).toEqual(kies(begroot.per_partij_en_jaar));
      expect(tabel(perPartij, jaar, 'na')).toEqual(kies(prognose['per_partij_en_jaar']));
    }
  });
});

describe('laws', () => {
  test('recorded, it leaves nothing to propose, touches no closed year and moves no cell', () => {
    let voorgesteld = 0;
    fc.assert(
      fc.property(verlopen, peildatums, (course, peildatum) => {
        const { voorstellen, perPartij, totaal } = draftBegrotingswijziging(deepFreeze(course), { peildatum });
        voorgesteld += voorstellen.length;
        const dicht = new Set(
          course.gebeurtenissen.flatMap((een) => (een.soort === 'jaar_afgesloten' ? [een.begrotingsjaar] : [])),
        );
        for (const een of voorstellen) {
          const jaren = een.soort === 'krediet_overgeheveld' ? [een.vanJaar, een.naarJaar] : [een.begrotingsjaar];
          expect(jaren.filter((jaar) => dicht.has(jaar))).toEqual([]);
          expect(een.bedrag).not.toBe('0.00');
          if (een.soort === 'krediet_overgeheveld') expect(centen(een.bedrag) > 0n).toBe(true);
        }
        const na = besluit(course, voorstellen, peildatum);
        expect(draftBegrotingswijziging(na, { peildatum }).voorstellen).toEqual([]);
        expect(listBoekingen(na, { peildatum })).toEqual(listBoekingen(course, { peildatum }));
        const afwijkend = computeUitputting(na, { peildatum }).regels.filter(
          ({ van, begrotingsjaar, afwijking }) =>
            van === 'gemeente' && !dicht.has(begrotingsjaar) && afwijking !== '0.00',
        );
        expect(afwijkend).toEqual([]);
        expect(tabel(perPartij, () => '', 'verschil')).toEqual(tabel([totaal], () => '', 'verschil'));
        // What moves between years adds nothing: the sum of the changes is the change of the budget.
        const som = voorstellen.reduce(
          (tot, een) => (een.soort === 'begroting_gewijzigd' ? tot + centen(een.bedrag) : tot),
          0n,
        );
        expect(bedrag(som)).toBe(totaal.verschil);
      }),
      { numRuns: runs(300), seed: 22 },
    );
    expect(voorgesteld).toBeGreaterThan(runs(300) / 2);
  });
});

test('tells every problem of the options at once', () => {
  const opties = { bekendOp: '2026-02-30', methode: 'dagen' } as never;
  expect(() => draftBegrotingswijziging(verloop([bijdrage()]), opties)).toThrow(
    expect.objectContaining({ code: 'kern.document_ongeldig', params: { soort: 'opties', aantal: 3 } }),
  );
});

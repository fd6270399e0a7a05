/** All instalments and conditions of a small course: of a contribution, of an option, and of a specifieke uitkering. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { listAfspraken } from 'buurtaanpak/financiering/huis';
import { describe, expect, test } from 'vitest';
import { compareBoekingen, splitBtw, sumRegels } from '../../src/financiering/index.js';
import { bijdrage, dag, feit, tekst, verloop } from './geld/maak.js';
import { bevindingenVan, opDag, weigering } from './klein.js';
import { e } from './plannen.js';

const afspraken = (d: string) => ({
  termijnen: [{ id: 't', aandeel: '1', gepland: d }],
  voorwaarden: [{ id: 'v', omschrijving: 'x' }],
});

describe('in the order of the texts', () => {
  const vraag = (gebeurd: Verloopgebeurtenis[] = []) => {
    const uitkering = { id: 'u', van: 'bzk', soort: 'specifieke_uitkering', bedrag: '9.00', dekt: ['b'] };
    const basis = tekst([
      [
        bijdrage({ ...uitkering, ...afspraken('2026-02-01') }),
        bijdrage({ bedrag: '3.65', ...afspraken('2026-03-01') }),
      ],
      [bijdrage({ id: 'c', bedrag: '2.00', ...afspraken('2027-03-01') })],
    ]);
    const perioden = basis.plan.perioden.map((jaar, p) =>
      p === 0 ? jaar : { ...jaar, optie: { uiterlijk: dag('2026-06-01') } },
    );
    const course = verloop([{ ...basis, plan: { ...basis.plan, perioden } }], gebeurd);
    return listAfspraken(course, opDag('2026-02-02')).map(
      (een) => `${een.bijdrage} ${een.id} ${een.stand} ${een.soort === 'termijn' ? een.bedrag : een.omschrijving}`,
    );
  };
  const eerst = ['u t te_laat 3.65', 'u v open x', 'b t open 3.65', 'b v open x'];
  test('an option has none until it is taken', () => {
    expect(vraag()).toEqual(eerst);
    expect(vraag([feit('optie_gelicht', '2026-02-01', { programmajaar: 2 })])).toEqual([
      ...eerst,
      'c t open 2.00',
      'c v open x',
    ]);
  });
  test('wrong options', () => {
    const doe = () => listAfspraken(verloop([bijdrage()]), { peildatum: dag('nu') });
    expect(bevindingenVan(doe)?.map(({ pad }) => pad)).toEqual([['peildatum']]);
  });
});

describe('lines', () => {
  const regel = (a: unknown, bedrag: string) => ({ a, b: 1, bedrag: e(bedrag) });
  test('added up by their fields, in the order in which they occur', () => {
    const regels = [
      regel('x', '1.00'),
      regel('y', '2.00'),
      regel('x', '3.00'),
      regel(undefined, '4.00'),
      regel('1', '5.00'),
      regel(1, '6.00'),
      regel({ p: 1, q: 2 }, '7.00'),
      regel({ q: 2, p: 1 }, '8.00'),
      regel({ p: 1 }, '9.00'),
      regel(null, '0.50'),
      regel(null, '0.25'),
    ];
    expect(sumRegels(regels, ['a'])).toStrictEqual([
      { a: 'x', bedrag: '4.00' },
      { a: 'y', bedrag: '2.00' },
      { bedrag: '4.00' },
      { a: '1', bedrag: '5.00' },
      { a: 1, bedrag: '6.00' },
      { a: { p: 1, q: 2 }, bedrag: '15.00' },
      { a: { p: 1 }, bedrag: '9.00' },
      { a: null, bedrag: '0.75' },
    ]);
    expect(sumRegels(regels.slice(0, 2), [])).toStrictEqual([{ bedrag: '3.00' }]);
    expect(sumRegels([], [])).toEqual([]);
    expect(Object.keys(sumRegels(regels.slice(0, 1), ['b', 'a'])[0] ?? {})).toEqual(['b', 'a', 'bedrag']);
  });
  test('that are none', () => {
    expect(weigering(() => sumRegels('x' as never, []))?.params).toMatchObject({ soort: 'regels' });
    expect(weigering(() => sumRegels([], 'x' as never))?.params).toMatchObject({ soort: 'velden' });
    expect(weigering(() => sumRegels([{}] as never, []))?.code).toBe('kern.bedrag_notatie');
  });
  test('of two forecasts, without what fell free', () => {
    const cel = (soort: string, bedrag: string) => ({ soort, begrotingsjaar: 2026, van: 'a', bedrag }) as never;
    const v = { voor: '3.00', na: '4.00', verschil: '1.00' };
    const voor = [cel('gerealiseerd', '1.00'), cel('verwacht', '2.00'), cel('vrijval', '9.00')];
    expect(compareBoekingen(voor, [cel('verwacht', '4.00')])).toStrictEqual({
      totaal: v,
      perJaar: [{ begrotingsjaar: 2026, ...v }],
      regels: [{ begrotingsjaar: 2026, van: 'a', ...v }],
    });
    const slecht = (links: unknown, rechts: unknown) =>
      weigering(() => compareBoekingen(links as never, rechts as never))?.params.soort;
    expect([slecht(1, []), slecht([], [{ soort: 'x' }]), slecht([], [])]).toEqual([
      'boekingen',
      'boekingen',
      undefined,
    ]);
  });
});

test('VAT out of an amount', () => {
  const splits = (bedrag: string, tarief: string) => splitBtw(e(bedrag), tarief as never);
  expect(splits('121.00', '21')).toStrictEqual({ exclusief: '100.00', btw: '21.00' });
  expect(splits('0.01', '100')).toStrictEqual({ exclusief: '0.00', btw: '0.01' });
  expect(splits('-121.00', '21')).toStrictEqual({ exclusief: '-100.00', btw: '-21.00' });
  expect(splits('1.00', '0.0000')).toStrictEqual({ exclusief: '1.00', btw: '0.00' });
  for (const tarief of ['', 'x21', '21x', '1000', '21.', '0.00001', '-1', 21])
    expect(weigering(() => splits('1.00', tarief as string))).toMatchObject({
      code: 'financiering.tarief_ongeldig',
      pad: [],
    });
});

/** What a suspension of the agreement does to the money, by the rule of the text. */
import type { Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { layTekst } from '../../src/financiering/cel/layTekst.js';
import { suspend } from '../../src/financiering/cel/suspend.js';
import { bijdrage, feit, plaatsen, tekst } from './geld/maak.js';
import { bekendeTekst, nr, rekeningVan, toonCel, toonDag } from './klein.js';

const begin = (vanaf: string) => feit('opgeschort', vanaf, { vanaf });
const einde = (vanaf: string) => feit('hervat', vanaf, { vanaf });

/** A contribution of a cent a day in 2026 (and 2027), under a rule. */
function reken(
  regel: string | undefined,
  gebeurd: Verloopgebeurtenis[],
  peildatum = '2027-12-31',
  velden: Partial<Geldtekst> = {},
  jaren = 1,
  van = Number.NEGATIVE_INFINITY,
) {
  const basis = tekst(
    Array.from({ length: jaren }, (_, j) => [bijdrage({ id: `b${j + 1}`, bedrag: '3.65' })]),
    velden,
  );
  const plan = { ...basis.plan, ...(regel ? { bijOpschorting: regel as 'vervalt' } : {}) };
  const bekend = bekendeTekst({ ...basis, plan }, { van });
  const rekening = rekeningVan([bekend], gebeurd, { peildatum: nr(peildatum) });
  return suspend(layTekst(bekend, rekening), rekening);
}
const regels = (...args: Parameters<typeof reken>) =>
  reken(...args).cellen.map((cel) => toonCel(cel).replace(' - - ', ' '));
const heel = 'last b1 1 2026 2026-01-01..2026-12-31 365';

test('it goes on counting, also without a rule', () => {
  for (const regel of [undefined, 'telt_door']) expect(regels(regel, [begin('2026-03-01')])).toEqual([heel]);
});

describe('it lapses', () => {
  const vrij = (van: string, tot: string, centen: number) => `opgeschort b1 1 2026 ${van}..${tot} ${centen}`;
  const last = (van: string, tot: string, centen: number) => `last b1 1 2026 ${van}..${tot} ${centen}`;
  test('up to the day before it is over', () => {
    expect(regels('vervalt', [begin('2026-01-11'), einde('2026-01-21')])).toEqual([
      last('2026-01-01', '2026-01-10', 10),
      vrij('2026-01-11', '2026-01-20', 10),
      last('2026-01-21', '2026-12-31', 345),
    ]);
  });
  test('up to the peildatum when it is not over', () => {
    expect(regels('vervalt', [begin('2026-01-11')], '2026-01-11')).toEqual([
      last('2026-01-01', '2026-01-10', 10),
      vrij('2026-01-11', '2026-01-11', 1),
      last('2026-01-12', '2026-12-31', 354),
    ]);
    expect(regels('vervalt', [begin('2026-01-11')], '2026-01-10')).toEqual([heel]);
    expect(regels('vervalt', [begin('2026-01-01')])).toEqual([vrij('2026-01-01', '2026-12-31', 365)]);
  });
  test('twice; a second beginning changes nothing, and an end without a beginning neither', () => {
    const gebeurd = [
      einde('2026-01-02'),
      begin('2026-02-01'),
      begin('2026-02-05'),
      einde('2026-02-11'),
      einde('2026-02-20'),
      begin('2026-03-01'),
      einde('2026-03-02'),
    ];
    expect(
      regels('vervalt', gebeurd).map((een) => een.split(' ').slice(0, 1).concat(een.split(' ').slice(4)).join(' ')),
    ).toEqual([
      'last 2026-01-01..2026-01-31 31',
      'opgeschort 2026-02-01..2026-02-10 10',
      'last 2026-02-11..2026-02-28 18',
      'opgeschort 2026-03-01..2026-03-01 1',
      'last 2026-03-02..2026-12-31 305',
    ]);
  });
  test('one that begins on the day on which another is over', () => {
    expect(
      regels('vervalt', [begin('2026-02-01'), begin('2026-02-11'), einde('2026-02-11')], '2026-02-28').slice(1, 3),
    ).toEqual([vrij('2026-02-01', '2026-02-10', 10), vrij('2026-02-11', '2026-02-28', 18)]);
  });
  test('not what lies outside its days', () => {
    expect(regels('vervalt', [begin('2027-01-01'), einde('2027-02-01')])).toEqual([heel]);
    expect(regels('vervalt', [begin('2025-01-01'), einde('2026-01-01')])).toEqual([heel]);
    expect(regels('vervalt', [begin('2026-12-31'), einde('2027-02-01')])).toEqual([
      last('2026-01-01', '2026-12-30', 364),
      vrij('2026-12-31', '2026-12-31', 1),
    ]);
    expect(regels('vervalt', [begin('2025-12-01'), einde('2026-01-02')])).toEqual([
      vrij('2026-01-01', '2026-01-01', 1),
      last('2026-01-02', '2026-12-31', 364),
    ]);
  });
});

describe('it moves on', () => {
  test('the days from its beginning on, with the years after it', () => {
    expect(regels('schuift_op', [begin('2026-12-22'), einde('2027-01-01')], undefined, {}, 2)).toEqual([
      'last b1 1 2026 2026-01-01..2026-12-21 355',
      'last b1 1 2027 2027-01-01..2027-01-10 10',
      'last b2 2 2027 2027-01-11..2027-12-31 355',
      'last b2 2 2028 2028-01-01..2028-01-10 10',
    ]);
  });
  test('the boundaries of the years of cells and of buurten move too', () => {
    const { cellen, deelnames } = reken(
      'schuift_op',
      [begin('2026-12-22'), einde('2027-01-01')],
      undefined,
      { plaatsen: plaatsen('BU00800001') },
      2,
    );
    const grens = (een: { begin: number; einde: number }) => `${toonDag(een.begin)} ${toonDag(een.einde)}`;
    expect(cellen.map(grens)).toEqual([
      '2026-01-01 2027-01-10',
      '2026-01-01 2027-01-10',
      '2027-01-11 2028-01-10',
      '2027-01-11 2028-01-10',
    ]);
    expect(deelnames.map(grens)).toEqual(['2026-01-01 2027-01-10', '2027-01-11 2028-01-10']);
  });
  test('a year that was over stays, and one that ends on its first day moves', () => {
    expect(regels('schuift_op', [begin('2027-01-01'), einde('2027-01-02')])).toEqual([heel]);
    expect(regels('schuift_op', [begin('2026-12-31'), einde('2027-01-01')])).toEqual([
      'last b1 1 2026 2026-01-01..2026-12-30 364',
      'last b1 1 2027 2027-01-01..2027-01-01 1',
    ]);
    expect(regels('schuift_op', [begin('2026-01-01'), einde('2026-01-02')])).toEqual([
      'last b1 1 2026 2026-01-02..2026-12-31 364',
      'last b1 1 2027 2027-01-01..2027-01-01 1',
    ]);
  });
  test('years that span a change of year move as one row for each buurt and bearer', () => {
    const verdeelsleutel = ['k', 'l'].map((kostendrager) => ({ soort: 'aandeel', kostendrager, aandeel: '1' }));
    const een = bijdrage({ bedrag: '7.30', verdeelsleutel });
    const basis = tekst([[een]], { plaatsen: plaatsen('BU00800001') });
    const plan = {
      ...basis.plan,
      bijOpschorting: 'schuift_op' as const,
      perioden: basis.plan.perioden.map((jaar) => ({
        ...jaar,
        periode: { van: '2026-07-01', tot: '2027-06-30' } as typeof jaar.periode,
      })),
    };
    const bekend = bekendeTekst({ ...basis, plan });
    const rekening = rekeningVan([bekend], [begin('2026-12-31'), einde('2027-01-01')], { peildatum: nr('2027-12-31') });
    expect(suspend(layTekst(bekend, rekening), rekening).cellen.map(toonCel)).toEqual([
      'last b k BU00800001 1 2026 2026-07-01..2026-12-30 183',
      'last b l BU00800001 1 2026 2026-07-01..2026-12-30 183',
      'last b k BU00800001 1 2027 2027-01-01..2027-07-01 182',
      'last b l BU00800001 1 2027 2027-01-01..2027-07-01 182',
    ]);
  });
  test('only under a text that held before it', () => {
    const gebeurd = [begin('2026-12-31'), einde('2027-01-01')];
    const om = (van: string) => regels('schuift_op', gebeurd, undefined, {}, 1, nr(van)).length;
    expect([om('2026-12-30'), om('2026-12-31'), om('2027-01-01')]).toEqual([2, 1, 1]);
  });
});

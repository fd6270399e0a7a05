/** What waits and why: the drawing as a whole, and the counts at each border. */
import { chartWachtkamer, type Wachtende } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { dag } from '../team/vertel.js';
import { BLAUW, kwantiteit, legenda, ORANJE, RAND, readTekening, readWaarden, rijas, UITSPRAAK } from './klein.js';

const peildatum = dag('2027-08-31');
const wacht = (reden: string, thema: string, sinds = '2027-08-31'): Wachtende => ({ reden, thema, sinds: dag(sinds) });
const deel = (reden: string, thema: string, volgorde: number, aantal: number) => ({
  reden,
  thema,
  volgorde,
  aantal,
  beschrijving: `${reden}, ${thema}: ${aantal}`,
});

describe('chartWachtkamer', () => {
  test('draws a bar for each reason in parts by theme, the longest first', () => {
    const grafiek = chartWachtkamer(
      [
        wacht('anders', 'energie', '2027-08-30'),
        wacht('te_groot ', 'groen', '2027-08-01'),
        wacht('te_groot', 'groen'),
        wacht('te_groot', 'energie'),
        wacht('te\ngroot', 'groen'),
      ],
      { peildatum },
    );
    const rijen = ['Te groot', 'Anders'];
    expect([grafiek.id, grafiek.titel]).toEqual(['wachtkamer', 'Wat in de wachtkamer staat, en waarom']);
    expect(grafiek.alternatief).toBe(
      'Staafdiagram van 5 opgaven in de wachtkamer. Te groot: 4; Anders: 1. De langste wacht 30 dagen.',
    );
    expect(readTekening(grafiek)).toEqual({
      title: 'Wat in de wachtkamer staat, en waarom',
      width: 520,
      height: { step: 26 },
      data: {
        values: [deel('Te groot', 'groen', 0, 3), deel('Te groot', 'energie', 1, 1), deel('Anders', 'energie', 1, 1)],
      },
      mark: { type: 'bar', ...RAND },
      encoding: {
        y: rijas('reden', rijen),
        x: kwantiteit('aantal', {
          stack: 'zero',
          axis: { title: 'Aantal opgaven', tickCount: 8, tickMinStep: 1, format: ',d' },
        }),
        color: {
          field: 'thema',
          type: 'nominal',
          scale: { domain: ['groen', 'energie'], range: [BLAUW, ORANJE] },
          legend: legenda({ title: 'In een staaf van links naar rechts:' }),
        },
        order: { field: 'volgorde' },
        description: UITSPRAAK,
      },
    });
  });

  test.each([
    [['2027-08-30'], 'De langste wacht 1 dag.'],
    [['2027-08-31'], 'De langste wacht 0 dagen.'],
    [['2027-09-30'], 'De langste wacht 0 dagen.'],
    [['2027-08-29', '2027-08-30'], 'De langste wacht 2 dagen.'],
  ])('of those that wait since %j', (dagen, zin) => {
    const { alternatief } = chartWachtkamer(
      dagen.map((sinds) => wacht('x', 'y', sinds)),
      { peildatum },
    );
    expect(alternatief.endsWith(zin)).toBe(true);
    expect(alternatief).toContain(dagen.length === 1 ? 'van 1 opgave in de' : 'van 2 opgaven in de');
  });

  test('bars and themes of equal length stand by name', () => {
    const opgaven = [wacht('b', 'y'), wacht('c', 'x'), wacht('a', 'z')];
    expect(readWaarden(chartWachtkamer(opgaven, { peildatum }))).toEqual([
      deel('A', 'z', 2, 1),
      deel('B', 'y', 1, 1),
      deel('C', 'x', 0, 1),
    ]);
  });

  test.each([
    [7, ['t0', 't1', 't2', 't3', 't4', 't5', 't6']],
    [8, ['t0', 't1', 't2', 't3', 't4', 't5', 'overige thema’s']],
  ])('of %d themes those that occur least are one', (aantal, verwacht) => {
    const opgaven = Array.from({ length: aantal }, (_, i) => wacht('x', `t${aantal - 1 - i}`));
    const values = readWaarden(chartWachtkamer(opgaven, { peildatum }));
    expect(values.map(({ thema }) => thema)).toEqual(verwacht);
    expect(values.map(({ aantal: hoeveel }) => hoeveel)).toEqual([1, 1, 1, 1, 1, 1, aantal - 6]);
  });

  test('a theme on lines is one line; an id, a title and a width are of the caller', () => {
    const grafiek = chartWachtkamer([wacht('x', 'a\nb'), wacht('x', 'a b')], {
      peildatum,
      id: 'eigen',
      titel: 'Eigen',
      breedte: 300,
    });
    expect(readWaarden(grafiek)).toEqual([deel('X', 'a b', 0, 2)]);
    expect([grafiek.id, grafiek.titel, grafiek.spec.width]).toEqual(['eigen', 'Eigen', 300]);
  });

  test('nothing that waits says so', () => {
    const leeg = chartWachtkamer([], { peildatum });
    expect(leeg.alternatief).toBe('Staafdiagram van 0 opgaven in de wachtkamer.');
    expect(leeg.spec.mark).toMatchObject({ text: 'Er staat niets in de wachtkamer.' });
  });
});

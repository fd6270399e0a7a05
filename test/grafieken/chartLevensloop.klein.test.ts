/** The lives of one or two teams: which status they have when, at each border. */
import { type ChartLevensloopOptions, chartLevensloop } from 'buurtaanpak/grafieken';
import type { Teamstand } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { dag } from '../team/vertel.js';

/** What the chart reads of a team on the first of September 2027, a year after its registration. */
const stand = (anders: object = {}): Teamstand =>
  ({
    team: 't1',
    buurt: 'A',
    peildatum: '2027-09-01',
    status: 'aangemeld',
    statusSinds: '2026-09-01',
    aangemeldOp: '2026-09-01',
    pauzes: [],
    ...anders,
  }) as unknown as Teamstand;
const lagen = (standen: readonly Teamstand[], options?: ChartLevensloopOptions) =>
  chartLevensloop(standen, options).spec.layer as unknown as {
    data: { values: readonly Record<string, unknown>[] };
    encoding: { color: { scale: object; legend: { values: readonly string[] } } };
  }[];
const balken = (standen: readonly Teamstand[], options?: ChartLevensloopOptions) =>
  lagen(standen, options)[0]?.data.values.map(({ rij, soort, van, tot, tekst }) => [rij, soort, van, tot, tekst]);
const perioden = (anders: object) => balken([stand(anders)])?.map(([, soort, van, tot]) => `${soort} ${van} ${tot}`);

const VOL = {
  wervingGestartOp: '2026-10-01',
  gevormdOp: '2026-11-01',
  begeleidSinds: '2026-12-01',
  zelfstandigSinds: '2027-06-01',
};
const BEGIN = ['aangemeld 2026-09-01 2026-10-01', 'werving 2026-10-01 2026-11-01', 'opstart 2026-11-01 2026-12-01'];
const NOOIT = 'gepauzeerd, nog geen team';

describe('chartLevensloop', () => {
  test.each<[string, object, readonly string[]]>([
    ['registered only', {}, ['aangemeld 2026-09-01 2027-09-02']],
    ['every status', VOL, [...BEGIN, 'begeleid 2026-12-01 2027-06-01', 'zelfstandig 2027-06-01 2027-09-02']],
    [
      'a status from the peildatum on',
      { wervingGestartOp: '2027-09-01' },
      ['aangemeld 2026-09-01 2027-09-01', 'werving 2027-09-01 2027-09-02'],
    ],
    ['a status after the peildatum', { wervingGestartOp: '2027-09-02' }, ['aangemeld 2026-09-01 2027-09-02']],
    ['two on one day', { wervingGestartOp: '2026-09-01' }, ['werving 2026-09-01 2027-09-02']],
    [
      'formed with guidance at once',
      { ...VOL, gevormdOp: '2026-12-01', zelfstandigSinds: undefined },
      ['aangemeld 2026-09-01 2026-10-01', 'werving 2026-10-01 2026-12-01', 'begeleid 2026-12-01 2027-09-02'],
    ],
    [
      'an end',
      { ...VOL, einde: { soort: 'gestopt', datum: '2027-07-01' } },
      [...BEGIN, 'begeleid 2026-12-01 2027-06-01', 'zelfstandig 2027-06-01 2027-07-01'],
    ],
    [
      'an end on the day of a status',
      { ...VOL, einde: { soort: 'gestopt', datum: '2027-06-01' } },
      [...BEGIN, 'begeleid 2026-12-01 2027-06-01'],
    ],
    [
      'a pause that goes on',
      { ...VOL, zelfstandigSinds: undefined, pauzes: [{ van: '2027-03-01' }] },
      [...BEGIN, 'begeleid 2026-12-01 2027-03-01', 'gepauzeerd 2027-03-01 2027-09-02'],
    ],
    [
      'a pause that ended',
      { ...VOL, pauzes: [{ van: '2027-03-01', tot: '2027-04-01' }] },
      [
        ...BEGIN,
        'begeleid 2026-12-01 2027-03-01',
        'gepauzeerd 2027-03-01 2027-04-01',
        'begeleid 2027-04-01 2027-06-01',
        'zelfstandig 2027-06-01 2027-09-02',
      ],
    ],
    [
      'a pause up to the day of a status',
      { ...VOL, pauzes: [{ van: '2027-05-01', tot: '2027-06-01' }] },
      [
        ...BEGIN,
        'begeleid 2026-12-01 2027-05-01',
        'gepauzeerd 2027-05-01 2027-06-01',
        'zelfstandig 2027-06-01 2027-09-02',
      ],
    ],
    [
      'two pauses, each with its own status before it',
      {
        ...VOL,
        pauzes: [
          { van: '2027-03-01', tot: '2027-04-01' },
          { van: '2027-07-01', tot: '2027-08-01' },
        ],
      },
      [
        ...BEGIN,
        'begeleid 2026-12-01 2027-03-01',
        'gepauzeerd 2027-03-01 2027-04-01',
        'begeleid 2027-04-01 2027-06-01',
        'zelfstandig 2027-06-01 2027-07-01',
        'gepauzeerd 2027-07-01 2027-08-01',
        'zelfstandig 2027-08-01 2027-09-02',
      ],
    ],
    [
      'a pause after formation and guidance on one day',
      {
        gevormdOp: '2026-12-01',
        begeleidSinds: '2026-12-01',
        pauzes: [{ van: '2027-03-01', tot: '2027-04-01' }],
      },
      [
        'aangemeld 2026-09-01 2026-12-01',
        'begeleid 2026-12-01 2027-03-01',
        'gepauzeerd 2027-03-01 2027-04-01',
        'begeleid 2027-04-01 2027-09-02',
      ],
    ],
    [
      'a pause of a team that was never formed',
      { wervingGestartOp: '2026-10-01', pauzes: [{ van: '2027-03-01' }] },
      ['aangemeld 2026-09-01 2026-10-01', 'werving 2026-10-01 2027-03-01', `${NOOIT} 2027-03-01 2027-09-02`],
    ],
    [
      'a pause before it was formed',
      { gevormdOp: '2027-06-01', pauzes: [{ van: '2027-03-01', tot: '2027-04-01' }] },
      [
        'aangemeld 2026-09-01 2027-03-01',
        `${NOOIT} 2027-03-01 2027-04-01`,
        'aangemeld 2027-04-01 2027-06-01',
        'opstart 2027-06-01 2027-09-02',
      ],
    ],
    [
      'a pause from the day on which it was formed',
      { gevormdOp: '2027-03-01', pauzes: [{ van: '2027-03-01' }] },
      ['aangemeld 2026-09-01 2027-03-01', 'gepauzeerd 2027-03-01 2027-09-02'],
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(perioden(anders)).toEqual(verwacht);
  });

  test('the end stands behind the last bar', () => {
    const einde = { soort: 'gestopt', datum: '2027-07-01' };
    expect(balken([stand({ wervingGestartOp: '2026-10-01', einde })])).toEqual([
      ['A', 'aangemeld', '2026-09-01', '2026-10-01', ''],
      ['A', 'werving', '2026-10-01', '2027-07-01', 'gestopt'],
    ]);
    expect(lagen([stand({ einde })])).toHaveLength(3);
    expect(lagen([stand()])).toHaveLength(2);
    expect(lagen([stand()], { peildatum: dag('2027-09-01') })).toHaveLength(3);
  });

  test('a line for each team, by the name of its buurt, with its own name where there are two', () => {
    const standen = [
      stand({ status: 'gepauzeerd', statusSinds: '2027-01-01' }),
      stand({ team: 't\n2', status: 'gepauzeerd', statusSinds: '2027-01-01', gevormdOp: '2027-01-01' }),
      stand({ team: 't3', buurt: 'B\nb', status: 'werving' }),
      stand({ team: 't4', buurt: 'C', status: 'zelfstandig' }),
    ];
    const namen = [
      { code: 'A', naam: 'De Wal' },
      { code: 'C', naam: 'Dorp' },
    ];
    const grafiek = chartLevensloop(standen, { namen });
    expect([grafiek.id, grafiek.titel]).toEqual(['levensloop', 'De levensloop van de teams']);
    expect(grafiek.alternatief).toBe(
      'Tijdlijn van 4 teams. De Wal (t1): gepauzeerd, nog geen team; De Wal (t 2): gepauzeerd; B b: werving; Dorp: zelfstandig.',
    );
    expect(balken(standen, { namen })?.map(([rij]) => rij)).toEqual([
      'De Wal (t1)',
      'De Wal (t 2)',
      'De Wal (t 2)',
      'B b',
      'Dorp',
    ]);
    expect(chartLevensloop([stand()]).alternatief).toBe('Tijdlijn van 1 team. A: aangemeld.');
    expect(chartLevensloop([]).alternatief).toBe('Tijdlijn van 0 teams.');
  });

  test('a status has its own colour, and only those that occur are in the legend', () => {
    const [staven] = lagen([stand(VOL)]);
    expect(staven?.encoding.color.scale).toEqual({
      domain: ['aangemeld', 'werving', 'opstart', 'begeleid', 'gepauzeerd', 'zelfstandig', NOOIT],
      range: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#999999'],
    });
    expect(staven?.encoding.color.legend.values).toEqual([
      'aangemeld',
      'werving',
      'opstart',
      'begeleid',
      'zelfstandig',
    ]);
  });
});

test.each(['aangemeldOp', 'statusSinds', 'peildatum'])('a stand without a text for %s is refused', (veld) => {
  const fout = foutVan(() => chartLevensloop([stand({ [veld]: { toString: null } })]));
  expect([fout.code, fout.bevindingen.map(({ pad }) => pad)]).toEqual(['kern.document_ongeldig', [[0, veld]]]);
});

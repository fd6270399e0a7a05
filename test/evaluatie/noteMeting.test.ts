import { describe, expect, test } from 'vitest';
import { judgeVerschil } from '../../src/evaluatie/vergelijking/judgeVerschil.js';
import { noteMeting } from '../../src/evaluatie/vergelijking/noteMeting.js';
import type { Verschilvraag } from '../../src/evaluatie/vergelijking/verschilvraag.js';
import { Datum } from '../../src/kern/index.js';
import { bouwCriteria, bouwLid, bouwMelding, bouwRegels, bouwVraag, NA, VOOR } from './verschilbouw.js';

const dag = (tekst: string) => Datum.parse(tekst);
const sets = [{ behandeld: ['a'], vergelijking: ['b'] }];
// Chosen half way between the two measurements.
const midden = { ...bouwCriteria('x'), gekozenOp: dag('2028-03-02') };
const note = (
  vraag: Partial<Verschilvraag>,
  weggelaten: Parameters<typeof noteMeting>[3] = [],
  regels = bouwRegels('a', [VOOR, NA], [5, 6]),
) =>
  noteMeting(
    bouwVraag({ sets, selectie: midden, programma: new Set(['a']), ...vraag }),
    regels,
    [bouwLid('a', 1), bouwLid('b', 0)],
    weggelaten,
  );

describe('what the measured buurten say of the evidence', () => {
  test('nothing', () => {
    expect(note({})).toEqual({ feiten: [], bevindingen: [], grensbuurten: [] });
    expect(note({ vastgesteldOp: NA })).toEqual({ feiten: [], bevindingen: [], grensbuurten: [] });
    expect(note({ vastgesteldOp: NA }, [], [])).toEqual({ feiten: [], bevindingen: [], grensbuurten: [] });
  });

  test('a first measurement nearer to the choice than the last', () => {
    const params = { uitkomst: 'score', vanaf: VOOR, gekozenOp: '2026-07-01', op: NA };
    expect(note({ selectie: bouwCriteria('x') })).toEqual({
      feiten: ['voormeting_te_dicht'],
      bevindingen: [bouwMelding('waarschuwing', 'voormeting_te_dicht', ['voor'], params)],
      grensbuurten: [],
    });
  });

  test('it is not known how the buurten were chosen, and what they were matched on', () => {
    const onbekend = { selectie: undefined, koppeling: undefined } as object;
    expect(note(onbekend)).toEqual({
      feiten: ['selectie_onbekend', 'koppeling_onbekend'],
      bevindingen: [bouwMelding('waarschuwing', 'selectie_onbekend', ['voor'])],
      grensbuurten: [],
    });
    expect(note({ koppeling: [] }).feiten).toEqual(['koppeling_onbekend']);
  });

  test('all at once: those that do not count, a plan made afterwards, and a neighbour', () => {
    const vastgesteldOp = dag('2029-09-02');
    const buren = [
      ['BU00010001', 'BU00010002'],
      ['BU00010003', 'BU00010004'],
    ] as const;
    const leden = [bouwLid('BU00010001', 1), bouwLid('BU00010002', 0), bouwLid('BU00010004', 1)];
    const vraag = bouwVraag({
      sets: [{ behandeld: ['BU00010001', 'BU00010004'], vergelijking: ['BU00010002', 'BU00010003'] }],
      selectie: midden,
      programma: new Set(['BU00010001', 'BU00010004']),
      buren,
      vastgesteldOp,
    });
    const weg = [{ buurt: 'BU00010003', reden: 'geen_uitkomst' }] as const;
    const regels = bouwRegels('BU00010001', [VOOR, NA], [5, 6]);
    expect(noteMeting(vraag, regels, leden, weg)).toEqual({
      feiten: ['besmetting', 'uitval'],
      bevindingen: [
        bouwMelding('waarschuwing', 'buurten_weggelaten', ['weggelaten'], {
          vergelijking: 'score',
          aantal: 1,
          totaal: 4,
        }),
        bouwMelding('waarschuwing', 'uitval', ['weggelaten'], {
          uitkomst: 'score',
          aandeel: 0.25,
          behandeld: 0,
          vergelijking: 0.5,
        }),
        bouwMelding('waarschuwing', 'plan_achteraf', ['vastgesteldOp'], { vastgesteldOp, eerste: NA }),
        bouwMelding('waarschuwing', 'besmetting', ['buren'], { uitkomst: 'score', buurten: ['BU00010002'] }),
      ],
      grensbuurten: ['BU00010002'],
    });
  });
});

describe('what a difference in differences is worth', () => {
  type Invoer = Parameters<typeof judgeVerschil>;
  const codes = (rij: readonly { readonly code: string }[]) => rij.map(({ code }) => code.slice('evaluatie.'.length));
  const judge = (vraag: Partial<Verschilvraag>, feiten: Invoer[2] = [], weigering?: Invoer[3], nooit?: boolean) => {
    const regels = bouwRegels('a', [VOOR, NA], [5, 6]);
    const bewijs = judgeVerschil(bouwVraag({ vastgesteldOp: VOOR, ...vraag }), regels, feiten, weigering, nooit);
    const { zin: _, ...rest } = bewijs;
    return { ...rest, nietHoger: codes(bewijs.nietHoger), alternatieven: codes(bewijs.alternatieven) };
  };
  const verwacht = (bewijsniveau: number, nietHoger: readonly string[], alternatieven: readonly string[]) => ({
    vraag: 'werkt_het',
    bewijsniveau,
    verkennend: false,
    nietHoger,
    alternatieven,
  });
  const sterker = ['kan_loting', 'kan_trapsgewijs', 'kan_keuzerand'];

  test('level 3 at best, with what would have been stronger', () => {
    expect(judge({})).toEqual(verwacht(3, ['ontwerp_vergelijking'], sterker));
    expect(judge({}, ['trend_onbekend', 'voormeting_te_dicht'])).toEqual(
      verwacht(
        2,
        ['niet_hoger_voormeting_te_dicht', 'niet_hoger_trend_onbekend', 'ontwerp_vergelijking'],
        [...sterker, 'kan_eerdere_voormeting'],
      ),
    );
  });

  test('sets that can show no effect', () => {
    const meer = ['kan_samenvoegen', 'kan_meer_buurten'];
    expect(judge({}, [], undefined, true).alternatieven).toEqual([...sterker, ...meer]);
    expect(judge({ geloot: true }, [], undefined, true).alternatieven).toEqual(meer);
  });

  test('with a lot only what stays a weakness after it', () => {
    expect(judge({ geloot: true }, ['trend_onbekend', 'besmetting', 'koppeling_onbekend', 'uitval'])).toEqual(
      verwacht(2, ['niet_hoger_besmetting', 'niet_hoger_lotdocument_ontbreekt', 'niet_hoger_uitval'], []),
    );
    expect(judge({ geloot: true })).toEqual(verwacht(3, ['niet_hoger_lotdocument_ontbreekt'], []));
  });

  test('refused: no level, and what would have been possible', () => {
    const { bewijsniveau, alternatieven, nietHoger } = judge({}, ['uitval'], { reden: 'groep_te_klein', kleinste: 2 });
    expect(bewijsniveau).toBeUndefined();
    expect(nietHoger).toEqual(['niet_hoger_uitval']);
    expect(alternatieven).toEqual([...sterker, 'kan_samenvoegen', 'kan_meer_buurten', 'kan_beschrijven']);
  });

  test('set down after the outcome was known, or never', () => {
    expect(judge({ vastgesteldOp: NA }).verkennend).toBe(false);
    expect(judge({ vastgesteldOp: dag('2029-09-02') }).verkennend).toBe(true);
    expect(judge({ vastgesteldOp: undefined } as object).nietHoger).toEqual([
      'ontwerp_vergelijking',
      'niet_hoger_verkennend',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Weggelaten } from '../../src/evaluatie/lees/selectRijen.js';
import { noteTijd } from '../../src/evaluatie/situaties/noteTijd.js';
import { noteVergelijking } from '../../src/evaluatie/situaties/noteVergelijking.js';
import { dag, GEKOZEN, maakBerekening, maakDeel, maakRij, maakVraag, meld, OP, PAD } from './situatiebouw.js';

const start = (tekst: string | undefined, waarde = 1) =>
  maakRij('dorp', waarde, { situatie: tekst === undefined ? {} : { start: dag(tekst) } });

describe('noteVergelijking', () => {
  const rijen = [maakRij('dorp', 1), maakRij('stad', 2)];
  const weg = (...redenen: readonly (Weggelaten['reden'] | 'later')[]): Weggelaten[] =>
    redenen.map((reden, i) =>
      reden === 'later'
        ? { buurt: `x${i}`, reden: 'niet_van_toepassing', laterBegonnen: true }
        : { buurt: `x${i}`, reden },
    );
  const gemist = (aantal: number, totaal: number) =>
    meld('waarschuwing', 'buurten_weggelaten', [...PAD, 'weggelaten'], { vergelijking: 'v', aantal, totaal });
  const later = (aantal: number) =>
    meld('info', 'later_begonnen', [...PAD, 'weggelaten'], { vergelijking: 'v', aantal });

  test.each([
    ['nothing', weg(), []],
    ['only of another group', weg('andere_groep'), []],
    ['one without an outcome', weg('geen_uitkomst', 'andere_groep'), [gemist(1, 3)]],
    ['one that began later', weg('later'), [later(1)]],
    ['both', weg('geen_uitkomst', 'later', 'geen_kenmerk', 'later', 'later'), [gemist(2, 4), later(3)]],
  ])('left out: %s', (_, weggelaten, verwacht) => {
    expect(noteVergelijking(maakDeel({ rijen, weggelaten }), PAD)).toEqual(verwacht);
  });

  test('a sample is told, without the arrangement as it was, and the number there are in three digits', () => {
    const toets = { wijze: 'steekproef', aantal: 1000, mogelijk: 1_234_567 };
    expect(noteVergelijking(maakDeel({ rijen, berekening: maakBerekening({ toets }) }), PAD)).toEqual([
      meld('info', 'steekproef', [...PAD, 'toetsing'], { vergelijking: 'v', aantal: 999, mogelijk: 1_230_000 }),
    ]);
    const volledig = maakBerekening({ toets: { ...toets, wijze: 'volledig' } });
    expect(noteVergelijking(maakDeel({ rijen, berekening: volledig }), PAD)).toEqual([]);
  });

  test('what is left out comes first, then the sample, then the days', () => {
    const deel = maakDeel({
      rijen: [start('2026-01-01'), start('2027-01-01', 2)],
      weggelaten: weg('geen_uitkomst', 'later'),
      berekening: maakBerekening({ toets: { wijze: 'steekproef', aantal: 100, mogelijk: 5 } }),
    });
    expect(noteVergelijking(deel, PAD).map(({ code }) => code)).toEqual([
      'evaluatie.buurten_weggelaten',
      'evaluatie.later_begonnen',
      'evaluatie.steekproef',
      'evaluatie.start_verschilt',
    ]);
  });
});

describe('noteTijd', () => {
  const verschilt = (eerste: string, laatste: string) =>
    meld('waarschuwing', 'start_verschilt', [...PAD, 'op'], { vergelijking: 'v', eerste, laatste });

  test.each([
    ['none', [], []],
    ['not known of any', [start(undefined)], []],
    ['31 days apart', [start('2027-01-01'), start('2027-02-01')], []],
    ['32 days apart', [start('2027-01-01'), start('2027-02-02')], [verschilt('2027-01-01', '2027-02-02')]],
    [
      'in any order, and not known of one',
      [start('2027-06-01'), start(undefined), start('2027-01-01'), start('2027-03-01')],
      [verschilt('2027-01-01', '2027-06-01')],
    ],
  ])('starts: %s', (_, rijen, verwacht) => {
    expect(noteTijd(maakDeel({ rijen }), PAD)).toEqual(verwacht);
  });

  test('so many months since the own start are the same time everywhere', () => {
    const vraag = maakVraag({}, { op: { maandenNaStart: 24 } });
    expect(noteTijd(maakDeel({ vraag, rijen: [start('2026-01-01'), start('2027-01-01')] }), PAD)).toEqual([]);
  });

  test('a change since a day that is nearer to the choice than the last', () => {
    // The choice is of 1 July 2026: 1 June lies 30 days from it, 1 July 2029 1096.
    const rij = maakRij('dorp', 1, { voor: { moment: dag('2026-06-01'), waarde: 0 } });
    const vanaf = dag('2026-06-01');
    const vraag = (selectie: typeof GEKOZEN | undefined) => maakVraag({ selectie }, { vanaf });
    expect(noteTijd(maakDeel({ vraag: vraag(GEKOZEN), rijen: [rij] }), PAD)).toEqual([
      meld('waarschuwing', 'voormeting_te_dicht', [...PAD, 'vanaf'], {
        uitkomst: 'score',
        vanaf: '2026-06-01',
        gekozenOp: '2026-07-01',
        op: OP,
      }),
    ]);
    expect(noteTijd(maakDeel({ vraag: vraag(undefined), rijen: [rij] }), PAD)).toEqual([
      meld('waarschuwing', 'selectie_onbekend', [...PAD, 'vanaf']),
    ]);
    expect(noteTijd(maakDeel({ vraag: maakVraag(), rijen: [rij] }), PAD)).toEqual([]);
  });
});

import type { Simulatievraag } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { concludeSimulatie, concludeSimulatievraag } from '../../src/evaluatie/vooraf/simulatie/concludeSimulatie.js';
import { countAandeel } from '../../src/evaluatie/vooraf/simulatie/countAandeel.js';

const bij = (effect: number, gevonden: number): Simulatievraag['uitkomsten'][number] => ({
  effect,
  gevonden: countAandeel(gevonden, 7),
  geweigerd: countAandeel(0, 7),
});
const vraag = (wijziging: Partial<Simulatievraag> = {}) =>
  ({
    oordeel: 'geschikt',
    valseVondsten: countAandeel(1, 7),
    uitkomsten: [bij(0, 1)],
    bewijs: { bewijsniveau: 3 },
    ...wijziging,
  }) as Simulatievraag;
const zeg = (wijziging: Partial<Simulatievraag>) =>
  concludeSimulatievraag(vraag(wijziging), 'Score', { alfa: 0.05, vermogen: 0.8, aantal: 12, pad: ['vragen', 1] });
const meld = (ernst: string, code: string, params: object, pad: readonly (string | number)[] = ['vragen', 1]) => ({
  ernst,
  code: `evaluatie.simulatie_${code}`,
  pad,
  params,
});

describe('what is said of a question', () => {
  test('that no run answers', () => {
    expect(zeg({ oordeel: 'geweigerd', kleinsteEffect: 1 })).toEqual(
      meld('waarschuwing', 'geen_oordeel', { uitkomst: 'Score', aantal: 12 }),
    );
  });

  test('that finds too often what is not there', () => {
    expect(zeg({ oordeel: 'ongeschikt', kleinsteEffect: 1 })).toEqual(
      meld('waarschuwing', 'ongeschikt', { uitkomst: 'Score', vals: 0.1429, alfa: 0.05 }),
    );
  });

  test('that shows an effect', () => {
    expect(zeg({ kleinsteEffect: 1.23456 })).toEqual(
      meld('info', 'laat_zien', { uitkomst: 'Score', aantal: 12, kleinste: 1.235, vermogen: 0.8, niveau: 3 }),
    );
  });

  test('that shows none: how often the largest is found', () => {
    const teWeinig = (...uitkomsten: Simulatievraag['uitkomsten']) => zeg({ uitkomsten });
    const klein = (grootste: number, kans: number) =>
      meld('info', 'te_weinig', { uitkomst: 'Score', aantal: 12, vermogen: 0.8, grootste, kans });
    expect(teWeinig(bij(0, 1), bij(2.34567, 3), bij(1, 2))).toEqual(klein(2.346, 0.4286));
    expect(teWeinig(bij(0, 1), bij(1, 2), bij(-3, 4), bij(2, 3))).toEqual(klein(-3, 0.5714));
    // Of two as large the first.
    expect(teWeinig(bij(0, 1), bij(-3, 4), bij(3, 5))).toEqual(klein(-3, 0.5714));
    expect(teWeinig(bij(0, 1))).toEqual(klein(0, 0.1429));
  });
});

describe('what is said of the plan', () => {
  const geheel = (ernst: string, code: string, params: object) => meld(ernst, `plan_${code}`, params, ['conclusie']);
  const ziet = vraag({ kleinsteEffect: 2 });

  test('one question that is not fit makes the plan so', () => {
    const niet = vraag({ oordeel: 'ongeschikt' });
    expect(concludeSimulatie([ziet, niet, vraag()])).toEqual(
      geheel('waarschuwing', 'ongeschikt', { vals: 1, aantal: 3 }),
    );
    expect(concludeSimulatie([niet, niet])).toEqual(geheel('waarschuwing', 'ongeschikt', { vals: 2, aantal: 2 }));
  });

  test('no question shows an effect', () => {
    expect(concludeSimulatie([vraag(), vraag({ oordeel: 'geweigerd' })])).toEqual(
      geheel('waarschuwing', 'te_weinig', { aantal: 2 }),
    );
  });

  test('some do', () => {
    expect(concludeSimulatie([vraag(), ziet, vraag({ oordeel: 'geweigerd' }), ziet])).toEqual(
      geheel('info', 'kan', { zichtbaar: 2, aantal: 4 }),
    );
    expect(concludeSimulatie([ziet])).toEqual(geheel('info', 'kan', { zichtbaar: 1, aantal: 1 }));
  });
});

import type { Planselectie, Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import type { Lid, Verandering } from '../../src/evaluatie/vergelijking/setmeting.js';
import type { Verschilvraag } from '../../src/evaluatie/vergelijking/verschilvraag.js';
import { createWerk } from '../../src/kern/huis.js';

/** The days on which is measured: two before the start, the last before it, and the one after it. */
export const [VROEG, EERDER, VOOR, NA] = ['2024-09-01', '2025-09-01', '2026-09-01', '2029-09-01'].map((een) =>
  Datum.parse(een),
) as unknown as readonly [Datum, Datum, Datum, Datum];

/** How the buurten were chosen: on these outcomes over 2025, in the middle of 2026. */
export const bouwCriteria = (...uitkomsten: readonly string[]): Planselectie => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: Datum.parse('2026-07-01'),
  criteria: uitkomsten.map((uitkomst) => ({
    uitkomst,
    van: Datum.parse('2025-01-01'),
    tot: Datum.parse('2025-12-31'),
  })),
});

/** A question about the score, with its defaults, matched on the income of buurten chosen on something else. */
export const bouwVraag = (wijziging: Partial<Verschilvraag> = {}): Verschilvraag => ({
  uitkomst: 'score',
  voor: VOOR,
  na: NA,
  alfa: 0.05,
  onderscheidingsvermogen: 0.8,
  margeDagen: 0,
  geloot: false,
  koppeling: ['inkomen'],
  selectie: bouwCriteria('x'),
  sets: [],
  programma: new Set(),
  teller: createWerk({}, { standaard: 1e8, wat: 'stappen' }),
  ...wijziging,
});

/** A buurt that went from 5 to 6. */
export const bouwLid = (buurt: string, label: number, wijziging: Partial<Verandering> = {}): Lid<Verandering> => ({
  buurt,
  label,
  blok: '0',
  gemeten: {
    waarde: 1,
    voor: 5,
    na: 6,
    voormetingen: [{ waarde: 5, moment: VOOR }],
    nameting: { waarde: 6, moment: NA },
    ...wijziging,
  },
});

/** The rows of a buurt: scores on these days. */
export const bouwRegels = (buurt: string, dagen: readonly Datum[], waarden: readonly number[]): Uitkomstregel[] =>
  dagen.flatMap((moment, i) => waarden.slice(i, i + 1).map((waarde) => ({ buurt, uitkomst: 'score', moment, waarde })));

/** A finding of this room. */
export const bouwMelding = (
  ernst: string,
  code: string,
  pad: readonly (string | number)[],
  params: object = {},
): object => ({ ernst, code: `evaluatie.${code}`, pad, params });

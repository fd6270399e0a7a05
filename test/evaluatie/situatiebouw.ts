import type { Situatie } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import type { Rij } from '../../src/evaluatie/lees/rij.js';
import type { Berekening } from '../../src/evaluatie/situaties/berekening.js';
import type { Deel } from '../../src/evaluatie/situaties/deel.js';
import type { Getoetst } from '../../src/evaluatie/situaties/getoetst.js';
import type { Vraag } from '../../src/evaluatie/situaties/vraag.js';
import { readPermutatieOptions } from '../../src/rekenen/index.js';

export const dag = (tekst: string): Datum => Datum.parse(tekst);

/** A finding of this room as a whole. */
export const meld = (ernst: string, code: string, pad: readonly (string | number)[], params: object = {}) => ({
  ernst,
  code: `evaluatie.${code}`,
  pad,
  params,
});

/** Where these tests look. */
export const PAD = ['hier', 3];
export const OP = dag('2029-07-01');

/** A choice of 1 July 2026 by the score of 2025. */
export const GEKOZEN = {
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: dag('2026-07-01'),
  criteria: [{ uitkomst: 'score', van: dag('2025-01-01'), tot: dag('2025-12-31') }],
};

/** What may be said of a row beside its value. */
export interface Rijdeel extends Partial<Omit<Rij, 'situatie' | 'voor'>> {
  readonly situatie?: Partial<Situatie>;
  readonly voor?: Rij['voor'];
}

/** A row of a buurt in one block, with this kenmerk and outcome. */
export const maakRij = (kenmerk: string | number, waarde: number, { situatie, ...rest }: Rijdeel = {}): Rij => ({
  buurt: `${kenmerk}${waarde}`,
  blok: '',
  gemeente: undefined,
  kenmerk,
  waarde,
  dag: OP,
  na: { moment: OP, waarde },
  voor: undefined,
  ...rest,
  situatie: { buurt: rest.buurt ?? `${kenmerk}${waarde}`, kenmerken: {}, ...situatie },
});

/** A question: does the score differ between groups by ligging? */
export const maakVraag = (
  wijziging: Partial<Vraag> = {},
  vergelijking: Partial<Vraag['vergelijking']> = {},
): Vraag => ({
  vergelijking: { sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op: OP, ...vergelijking },
  uitkomst: { sleutel: 'score', naam: 'Leefbaarheid', soort: 'getal' },
  kenmerk: { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
  selectie: undefined,
  jaNee: false,
  geloot: false,
  toets: readPermutatieOptions({ zaad: 'z' }),
  ...wijziging,
});

/** A computation of which only this matters. */
export const maakBerekening = (deel: object = {}): Berekening =>
  ({ groepen: [], blokken: 1, maten: {}, soort: 'verschil', ...deel }) as unknown as Berekening;

/** A part of which only this matters. */
export const maakDeel = (wijziging: Partial<Deel> = {}): Deel => ({
  vraag: maakVraag(),
  rijen: [],
  weggelaten: [],
  berekening: maakBerekening(),
  achteraf: undefined,
  ...wijziging,
});

/** A tested comparison of two groups of four: the one 2 higher, p 0.02 and 0.04 after correction for two comparisons. */
export const maakGetoetst = (wijziging: object = {}): Getoetst =>
  ({
    namen: { uitkomst: 'Leefbaarheid', kenmerk: 'ligging' },
    toetsing: { p: 0.02, pAangepast: 0.04, kleinsteP: 0.01, wijze: 'volledig', aantal: 70, mogelijk: 70 },
    kleinsteP: 0.01,
    kleinsteEffect: { maat: 'd', alfa: 0.025, effect: 1.23456, inEenheid: 3.45678 },
    groepen: [
      { groep: 'dorp', aantal: 4, gemiddelde: 0.75, mediaan: 1, laagste: 0, hoogste: 1 },
      { groep: 'stad', aantal: 5, gemiddelde: 0.2, mediaan: 0, laagste: 0, hoogste: 1 },
    ],
    maten: {
      verschil: {
        waarde: 2.00004,
        interval: { onder: 0.50001, boven: 3.5, betrouwbaarheid: 0.95, methode: 'permutatie' },
      },
    },
    jaNee: false,
    aantal: 9,
    blokken: 1,
    getoetst: 2,
    alfa: 0.05,
    pad: PAD,
    ...wijziging,
  }) as Getoetst;

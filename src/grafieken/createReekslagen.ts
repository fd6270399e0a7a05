import type { Json } from '../verslag/index.js';
import { KLEUREN, RAND, UITSPRAAK, VORMEN } from './basis.js';
import { createLegenda } from './createLegenda.js';
import { describeGrenzen } from './describeGrenzen.js';
import { formatCijfer } from './formatCijfer.js';
import type { Naamlijn } from './reekslijn.js';
import { splitLijn } from './splitLijn.js';

type Notatie = Parameters<typeof formatCijfer>[1];
type Waarden = { readonly [veld: string]: Json };

const HERKOMST = { gemeten: '', omgerekend: ' (omgerekend)', geschat: ' (geschat)' } as const;

/** The figures of the lines, each with the part of the line that it lies on. */
function listPunten(lijnen: readonly Naamlijn[], notatie: Notatie): readonly Waarden[] {
  return lijnen.flatMap((lijn) =>
    splitLijn(lijn).flatMap((punten, deel) => {
      // An area of one year has no width, and a bar is drawn in its place.
      const los = punten.filter(({ onder }) => onder !== undefined).length === 1;
      return punten.map(({ jaar, waarde, van = 'gemeten', onder, boven }): Waarden => {
        const grenzen = describeGrenzen({ onder, boven }, notatie);
        return {
          gebied: lijn.naam,
          deel: `${lijn.gebied.code} ${deel}`,
          jaar,
          waarde,
          gemeten: van === 'gemeten',
          ...(onder === undefined || boven === undefined ? {} : { onder, boven, los }),
          beschrijving: `${lijn.naam}, ${jaar}: ${formatCijfer(waarde, notatie)}${grenzen === '' ? '' : `, ${grenzen}`}${HERKOMST[van]}`,
        };
      });
    }),
  );
}

/** What the points need to be explained. */
export interface Reekslagen {
  readonly values: readonly Waarden[];
  readonly lagen: readonly Json[];
  /** Whether there are bounds of years beside each other, and of a year alone. */
  readonly metVlak: boolean;
  readonly metLos: boolean;
  readonly metOpen: boolean;
}

/**
 * The layers of the lines: a band where there are bounds, the lines in parts, and points that are open where the figure was not measured in
 * this area.
 */
export function createReekslagen(
  lijnen: readonly Naamlijn[],
  { x, y, breedte }: { readonly x: Waarden; readonly y: Waarden; readonly breedte: number },
  notatie: Notatie,
): Reekslagen {
  const values = listPunten(lijnen, notatie);
  const namen = lijnen.map(({ naam }) => naam);
  const legend = lijnen.length < 2 ? null : { ...createLegenda(namen, breedte), symbolSize: 70, symbolOpacity: 1 };
  const color = {
    field: 'gebied',
    type: 'nominal',
    scale: { domain: namen, range: KLEUREN.slice(0, namen.length) },
    legend,
  };
  const shape = {
    field: 'gebied',
    type: 'nominal',
    scale: { domain: namen, range: VORMEN.slice(0, namen.length) },
    legend,
  };
  const detail = { field: 'deel' };
  const grenzen = { y: { field: 'onder', type: 'quantitative' }, y2: { field: 'boven' } };
  const metVlak = values.some(({ los }) => los === false);
  const metLos = values.some(({ los }) => los === true);
  const metOpen = values.some(({ gemeten }) => gemeten === false);
  const punt = { type: 'point', size: 60, opacity: 1 };
  return {
    values,
    metVlak,
    metLos,
    metOpen,
    lagen: [
      ...(metVlak
        ? [
            {
              transform: [{ filter: 'datum.los === false' }],
              mark: { type: 'area', opacity: 0.15, aria: false },
              encoding: { x, ...grenzen, color, detail },
            },
          ]
        : []),
      ...(metLos
        ? [
            {
              transform: [{ filter: 'datum.los' }],
              mark: { type: 'rule', strokeWidth: 8, opacity: 0.25, aria: false },
              encoding: { x, ...grenzen, color },
            },
          ]
        : []),
      { mark: { type: 'line', strokeWidth: 2, aria: false }, encoding: { x, y, color, detail } },
      {
        transform: [{ filter: 'datum.gemeten' }],
        mark: { ...punt, filled: true, ...RAND },
        encoding: { x, y, color, shape, description: UITSPRAAK },
      },
      ...(metOpen
        ? [
            {
              transform: [{ filter: '!datum.gemeten' }],
              mark: { ...punt, filled: false, fill: '#ffffff', strokeWidth: 2 },
              encoding: { x, y, color, shape, description: UITSPRAAK },
            },
          ]
        : []),
    ],
  };
}

import type { Grafiek, Json } from '../verslag/index.js';
import { type GrafiekOptions, INKT, KLEUREN, UITSPRAAK } from './basis.js';
import { checkInvoer } from './checkInvoer.js';
import { countDecimalen } from './countDecimalen.js';
import { createGetallen } from './createGetallen.js';
import { createGrafiek } from './createGrafiek.js';
import { createRijas } from './createRijas.js';
import { formatCijfer } from './formatCijfer.js';
import { formatDeel } from './formatDeel.js';
import { formatEenheid } from './formatEenheid.js';
import { formatNamen } from './formatNamen.js';
import { isGetalsoort } from './isGetalsoort.js';
import { showScorenaam } from './showScorenaam.js';
import { toNamen } from './toNamen.js';

/** An effect with its interval. The `delen` of `poolEffecten` become such rows, and so do its mean and its prediction. */
export interface Effectrij {
  readonly naam: string;
  /** The estimate; for a prediction the mean, which is not drawn. */
  readonly waarde: number;
  /** The ends of the interval. One that is absent is not bounded; without both the row has no interval. */
  readonly onder?: number | undefined;
  readonly boven?: number | undefined;
  /** `deel`: of a gemeente or another part. `samen`: of all together. `voorspelling`: where a next one would lie. Default: `deel`. */
  readonly soort?: 'deel' | 'samen' | 'voorspelling' | undefined;
}

/** Choices of {@link chartEffecten}. */
export interface ChartEffectenOptions extends GrafiekOptions {
  /** What it is an effect on, in words. Default: not shown. */
  readonly uitkomst?: string;
  /** The unit of the effects. Default: not shown. */
  readonly eenheid?: string;
  /** The confidence of the intervals. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

const NUL = 'Lijn bij 0: geen effect. Wie eroverheen ligt, kan ook geen effect hebben.';
const SAMEN = 'Ruit: alle samen.';
const VOORSPELLING = 'Stippellijn: waar het effect van een volgende naar verwachting ligt.';
const PIJL = 'Pijl: aan die kant is er geen grens.';
const LOS = 'Punt zonder streep: er is geen interval.';
/** So many rows are told of in words. */
const VERTELD = 20;

type Waarden = { readonly [veld: string]: Json };
type Notatie = Parameters<typeof formatCijfer>[1];

const hasInterval = ({ onder, boven }: Effectrij) => onder !== undefined || boven !== undefined;
/** Whether the interval holds 0. An end that is not bounded lies beyond it. */
const holdsNul = (rij: Effectrij) => hasInterval(rij) && (rij.onder ?? 0) <= 0 && (rij.boven ?? 0) >= 0;

/** A row in words. A unit that is a word stands behind the estimate only. */
function describeRij({ waarde, onder, boven, soort }: Effectrij, notatie: Notatie): string {
  const kaal = isGetalsoort(notatie.eenheid) ? notatie : { ...notatie, eenheid: 'score' };
  const schatting = soort === 'voorspelling' ? '' : `${formatCijfer(waarde, notatie)}, `;
  if (onder !== undefined && boven !== undefined)
    return `${schatting}van ${formatCijfer(onder, kaal)} tot ${formatCijfer(boven, kaal)}`;
  if (onder !== undefined) return `${schatting}minstens ${formatCijfer(onder, kaal)}`;
  return boven === undefined ? `${schatting}zonder interval` : `${schatting}hoogstens ${formatCijfer(boven, kaal)}`;
}

/** The ends of the axis: every finite number and 0, with some air, in which the arrows of ends without a bound stand. */
function findDomein(rijen: readonly Effectrij[]): readonly [number, number] {
  const getallen = rijen.flatMap(({ waarde, onder = waarde, boven = waarde }) => [waarde, onder, boven]);
  const laag = getallen.reduce((minst, getal) => Math.min(minst, getal), 0);
  const hoog = getallen.reduce((meest, getal) => Math.max(meest, getal), 0);
  const lucht = hoog > laag ? 0.06 * (hoog - laag) : 1;
  return [laag - lucht, hoog + lucht];
}

/** The drawing: the line at 0, the intervals with their arrows, and the estimates. */
function drawRijen(
  values: readonly Waarden[],
  vorm: {
    readonly namen: readonly string[];
    readonly domein: readonly [number, number];
    readonly eenheid: string;
    readonly breedte: number | undefined;
  },
): Readonly<Record<string, Json>> {
  const { namen, domein, eenheid, breedte } = vorm;
  const { y, ...maten } = createRijas(namen, { veld: 'rij', stap: 24, sort: { field: 'plaats' }, breedte });
  const soort = isGetalsoort(eenheid) ? eenheid : 'getal';
  const woord = soort === 'getal' ? formatEenheid(eenheid) : '';
  const as = {
    axis: { title: woord === '' ? 'Effect' : `Effect (${woord})`, tickCount: 6, ...createGetallen(domein, soort) },
    scale: { zero: false, nice: false, domain: [...domein] },
  };
  const x = (field: string) => ({ field, type: 'quantitative', ...as });
  const filter = (test: string) => ({ transform: [{ filter: test }] });
  const streep = (test: string, mark: Waarden) => ({
    ...filter(`datum.streep && ${test}`),
    mark: { type: 'rule', ...mark },
    encoding: { y, x: x('van'), x2: { field: 'tot' }, description: UITSPRAAK },
  });
  const teken = (test: string, veld: string, mark: Waarden) => ({
    ...filter(test),
    mark: { type: 'point', filled: true, opacity: 1, color: INKT, ...mark },
    encoding: { y, x: x(veld), description: UITSPRAAK },
  });
  const pijl = { size: 70, aria: false };
  return {
    ...maten,
    data: { values },
    layer: [
      { data: { values: [{ nul: 0 }] }, mark: { type: 'rule', color: INKT, aria: false }, encoding: { x: x('nul') } },
      streep("datum.soort === 'deel'", { strokeWidth: 2.5, color: KLEUREN[0] }),
      streep("datum.soort === 'samen'", { strokeWidth: 3.5, color: INKT }),
      streep("datum.soort === 'voorspelling'", { strokeWidth: 2.5, strokeDash: [3, 3], color: INKT }),
      teken('datum.pijlLinks', 'van', { ...pijl, shape: 'triangle-left' }),
      teken('datum.pijlRechts', 'tot', { ...pijl, shape: 'triangle-right' }),
      teken("datum.soort === 'deel'", 'waarde', {
        shape: 'circle',
        size: 70,
        color: KLEUREN[0],
        stroke: INKT,
        strokeWidth: 0.8,
      }),
      teken("datum.soort === 'samen'", 'waarde', { shape: 'diamond', size: 170 }),
    ],
  };
}

/** What the reader must know of the marks, a sentence a line. */
function listUitleg(rijen: readonly Effectrij[], zekerheid: string): readonly string[] {
  const heeft = (test: (rij: Effectrij) => boolean, zin: string) => (rijen.some(test) ? [zin] : []);
  return [
    `Punt: het geschatte effect. Streep: het ${zekerheid}-interval.`,
    NUL,
    ...heeft(({ soort }) => soort === 'samen', SAMEN),
    ...heeft(({ soort }) => soort === 'voorspelling', VOORSPELLING),
    ...heeft((rij) => hasInterval(rij) && (rij.onder === undefined || rij.boven === undefined), PIJL),
    ...heeft((rij) => !hasInterval(rij), LOS),
  ];
}

/**
 * Effects beside each other, each with its interval and a line at 0: of gemeenten, of all of them together and of a next one. The rows keep their
 * order, so it ranks nobody. An interval over the line is told of: there, no effect is possible too.
 *
 * Cost: n log n in the rows.
 *
 * @param rijen - from top to bottom; two rows of one name get their number behind it
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import { chartEffecten } from 'buurtaanpak/grafieken';
 *
 * const grafiek = chartEffecten([
 *   { naam: 'Leeuwarden', waarde: 0.9, onder: 0.1, boven: 1.7 },
 *   { naam: 'Zaanstad', waarde: 0.3, onder: -0.3, boven: 0.9 },
 *   { naam: 'Samen', waarde: 0.5, onder: 0.1, boven: 0.9, soort: 'samen' },
 * ]);
 * grafiek.alternatief;
 * // => 'Het effect met zijn 95%-interval. Leeuwarden: 0,9, van 0,1 tot 1,7. Zaanstad: 0,3, van -0,3 tot 0,9. Samen: 0,5, van 0,1 tot 0,9. Bij Zaanstad kan het effect ook 0 zijn.'
 * ```
 */
export function chartEffecten(rijen: readonly Effectrij[], options: ChartEffectenOptions = {}): Grafiek {
  checkInvoer({ effecten: rijen, effectopties: options, opties: options });
  const { eenheid = 'score', betrouwbaarheid = 0.95, breedte } = options;
  const getallen = rijen.flatMap(({ waarde, onder = waarde, boven = waarde }) => [waarde, onder, boven]);
  const notatie = { eenheid, decimalen: countDecimalen(getallen, eenheid) };
  const uniek = toNamen(rijen.map(({ naam }, i) => ({ code: `${i + 1}`, naam })));
  const domein = findDomein(rijen);
  const genoemd = rijen.map((rij, i) => ({ ...rij, naam: `${uniek.get(`${i + 1}`)}` }));
  const values = genoemd.map((rij, plaats) => ({
    rij: rij.naam,
    plaats,
    soort: rij.soort ?? 'deel',
    waarde: rij.waarde,
    streep: hasInterval(rij),
    van: rij.onder ?? domein[0],
    tot: rij.boven ?? domein[1],
    pijlLinks: hasInterval(rij) && rij.onder === undefined,
    pijlRechts: hasInterval(rij) && rij.boven === undefined,
    beschrijving: `${rij.naam}: ${describeRij(rij, notatie)}`,
  }));
  const zekerheid = formatDeel(betrouwbaarheid);
  const { van } = showScorenaam(options.uitkomst);
  const op = van === '' ? '' : ` op ${van}`;
  const verder = values.length > VERTELD ? [`En nog ${values.length - VERTELD} andere.`] : [];
  const metNul = genoemd.filter(holdsNul).map(({ naam }) => naam);
  const zinnen = [
    `Het effect${op} met zijn ${zekerheid}-interval.`,
    ...values.slice(0, VERTELD).map(({ beschrijving }) => `${beschrijving}.`),
    ...verder,
    ...(metNul.length === 0 ? [] : [`Bij ${formatNamen(metNul)} kan het effect ook 0 zijn.`]),
  ];
  return createGrafiek(
    { id: 'effecten', titel: `Hoe groot het effect${op} is, en hoe zeker` },
    options,
    { alternatief: zinnen.join(' '), onderschrift: listUitleg(rijen, zekerheid) },
    values.length === 0
      ? undefined
      : drawRijen(values, { namen: values.map(({ rij }) => rij), domein, eenheid, breedte }),
  );
}

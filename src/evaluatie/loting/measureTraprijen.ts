import type { Datum } from '../../kern/index.js';
import { findUitkomst, type Meting } from '../lees/findUitkomst.js';
import type { Effectoordeel } from '../model/effectvraag.js';
import type { TestTrapsgewijsOptions } from '../model/lotingoordeel.js';
import type { Traprij } from './createTrapblokken.js';
import type { OpenEffectvraag } from './openEffectvraag.js';
import type { Trapbuurt } from './readStarts.js';

type Gevonden = Exclude<Meting, string>;

/** The outcomes of buurten on all days. */
export interface Trapmeting {
  readonly rijen: readonly Traprij[];
  /** The first measurements, when the outcome is the change since then. */
  readonly voormetingen: readonly Gevonden[];
  readonly weggelaten: Effectoordeel['weggelaten'];
}

/**
 * The outcome, or its change since the first day, of each buurt that has all measurements. Where the programme had begun before the first day
 * no change since then can be measured.
 */
export function measureTraprijen(
  { register, uitkomst }: OpenEffectvraag,
  buurten: readonly Trapbuurt[],
  perioden: readonly Datum[],
  maat: NonNullable<TestTrapsgewijsOptions['maat']>,
): Trapmeting {
  const weggelaten: Effectoordeel['weggelaten'][number][] = [];
  const voormetingen: Gevonden[] = [];
  const rijen = buurten.flatMap((een): Traprij[] => {
    const { buurt, stap } = een;
    const gemeten = perioden.map((dag) => findUitkomst(register, buurt, uitkomst, dag));
    const gaten = gemeten.filter((meting) => typeof meting === 'string');
    const metingen = gemeten.filter((meting) => typeof meting === 'object');
    const [gat] = gaten;
    const [eerste] = metingen;
    if (eerste === undefined || gat !== undefined) weggelaten.push({ buurt, reden: gat ?? 'geen_uitkomst' });
    else if (maat === 'verandering' && stap === 0) weggelaten.push({ buurt, reden: 'niet_van_toepassing' });
    else {
      const begin = maat === 'verandering' ? eerste.waarde : 0;
      if (maat === 'verandering') voormetingen.push(eerste);
      return [{ ...een, waarden: metingen.map(({ waarde }) => waarde - begin) }];
    }
    return [];
  });
  return { rijen, voormetingen, weggelaten };
}

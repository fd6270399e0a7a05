import type { Doelband } from '../samenstellen/doelband.js';
import type { Eenheid } from '../samenstellen/eenheid.js';
import { getStatus } from '../samenstellen/getStatus.js';
import type { Splitskwaliteit, TeGroteEenheid } from './buurtsplitsing.js';

const sum = (eenheden: readonly Eenheid[]): number => eenheden.reduce((som, { inwoners }) => som + inwoners, 0);

/** What a split brought, over the inhabitants of all buurten. */
export function measureSplitsing(
  buurten: readonly Eenheid[],
  eenheden: readonly Eenheid[],
  {
    band,
    teSplitsen,
    perBuurt,
  }: {
    readonly band: Doelband;
    readonly teSplitsen: readonly TeGroteEenheid[];
    readonly perBuurt: ReadonlyMap<string, readonly { readonly inwoners: number }[]>;
  },
): Splitskwaliteit {
  const inwoners = sum(buurten);
  const share = (rij: readonly Eenheid[]) =>
    inwoners === 0 ? 1 : sum(rij.filter((een) => getStatus(een.inwoners, band) === 'goed')) / inwoners;
  const tekort = buurten
    .filter((buurt) => buurt.inwoners > band.max)
    .map((buurt) => {
      const inVierkanten = (perBuurt.get(buurt.code) ?? []).reduce((som, vierkant) => som + vierkant.inwoners, 0);
      return Math.max(0, buurt.inwoners - inVierkanten);
    });
  const heel = new Set(eenheden.map(({ code }) => code));
  return {
    inwoners,
    gesplitst: buurten.filter(({ code }) => !heel.has(code)).length,
    aandeelInwonersGoed: share(eenheden),
    aandeelInwonersVooraf: share(buurten),
    teSplitsen,
    zonderVierkant: tekort.reduce((som, aantal) => som + aantal, 0),
  };
}

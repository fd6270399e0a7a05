/** A size of the effect with the share of runs that find it. */
export interface Punt {
  readonly effect: number;
  readonly vermogen: number;
}

/** Chance moves the power of a thousand runs by more than this moves it. */
const FIJN = 0.02;

/**
 * The smallest size that is found with the power that is asked: the root of the simulated power. All sizes share their chance, so the power
 * rises with the size. Between two sizes it halves, or takes the straight line when that is as good.
 *
 * @param bekend - sizes of 0 or more that were tried already, with 0 among them
 * @returns the size, to two percent, or `undefined` when not even the largest is found often enough
 */
export function findKleinste(
  bekend: readonly Punt[],
  vermogen: number,
  grootste: number,
  stappen: number,
  tryEffect: (effect: number) => number,
): number | undefined {
  // What is found as often without an effect has no smallest size.
  if (bekend.some((punt) => punt.effect === 0 && punt.vermogen >= vermogen)) return undefined;
  const onder = bekend.filter((punt) => punt.vermogen < vermogen).map(({ effect }) => effect);
  let laag = onder.reduce((max, effect) => Math.max(max, effect), 0);
  const boven = bekend.filter((punt) => punt.vermogen >= vermogen && punt.effect > laag).map(({ effect }) => effect);
  let hoog = boven.reduce((min, effect) => Math.min(min, effect), grootste);
  let over = stappen;
  if (boven.length === 0) {
    over--;
    if (tryEffect(grootste) < vermogen) return undefined;
  }
  while (over > 0 && hoog - laag > FIJN * hoog) {
    over--;
    // Far above the largest size that fails the power is flat: the geometric middle is nearer.
    const midden = laag > 0 && hoog > 4 * laag ? Math.sqrt(laag * hoog) : (laag + hoog) / 2;
    if (tryEffect(midden) >= vermogen) hoog = midden;
    else laag = midden;
  }
  return hoog;
}

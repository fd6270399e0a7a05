/** Shares of a level are looked at in ten-thousandths. */
export const FIJN = 10_000;

/** The share nearest to a weight, on one side of it, at which something turns; `undefined` when there is none. */
function searchKant(gewicht: number, kant: 1 | -1, stap: number, isAnders: (gewicht: number) => boolean) {
  const eerste = kant === 1 ? Math.floor(gewicht * FIJN) + 1 : Math.ceil(gewicht * FIJN) - 1;
  const einde = kant === 1 ? FIJN : 0;
  const ruimte = (einde - eerste) * kant;
  const past = (ver: number) => isAnders((eerste + kant * ver) / FIJN);
  // Up to here nothing turned; the weight itself lies just before the first share.
  let goed = -1;
  while (goed < ruimte) {
    let anders = Math.min(goed + stap, ruimte);
    if (!past(anders)) {
      goed = anders;
      continue;
    }
    while (anders - goed > 1) {
      const midden = goed + Math.floor((anders - goed) / 2);
      if (past(midden)) anders = midden;
      else goed = midden;
    }
    return (eerste + kant * anders) / FIJN;
  }
  return undefined;
}

/**
 * The share nearest to a weight at which something turns, on either side of it. Goes outwards in steps, and halves the step in which it
 * turned.
 *
 * @param stap - in ten-thousandths
 */
export function searchOmslag(
  gewicht: number,
  stap: number,
  isAnders: (gewicht: number) => boolean,
): number | undefined {
  const kanten = ([1, -1] as const).flatMap((kant) => searchKant(gewicht, kant, stap, isAnders) ?? []);
  return kanten.sort((a, b) => Math.abs(a - gewicht) - Math.abs(b - gewicht))[0];
}

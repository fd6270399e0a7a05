import { differenceInDagen, fromCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Thirteen weeks (Awb 4:56). */
const HOOGSTENS = 13 * 7;

/** Payments that were suspended longer than the law allows, and what was paid during a suspension. */
export function checkOpschorting({ plek: { bijdrage }, feiten, betalingen }: Stand): Bevinding[] {
  return selectFeiten(feiten, 'betaling_opgeschort').flatMap((feit) => {
    const { datum: vanaf, tot } = feit.gebeurtenis;
    const dagen = differenceInDagen(vanaf, tot) + 1;
    const lang =
      dagen <= HOOGSTENS
        ? []
        : [
            createBevinding('waarschuwing', 'financiering.opschorting_te_lang', toPad(feit), {
              bijdrage: bijdrage.id,
              vanaf,
              tot,
              dagen,
            }),
          ];
    const betaald = betalingen
      .filter(({ datum, centen }) => centen > 0n && vanaf <= datum && datum <= tot)
      .map((betaling) =>
        createBevinding('waarschuwing', 'financiering.betaald_tijdens_opschorting', toPad(betaling), {
          bijdrage: bijdrage.id,
          bedrag: fromCenten(betaling.centen),
          datum: betaling.datum,
          tot,
        }),
      );
    return [...lang, ...betaald];
  });
}

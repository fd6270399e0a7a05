import { type Bevinding, type Datum, DomeinFout, parseSchema } from '../../kern/index.js';
import type { Geldverloop, Kennis } from '../verloop/geldverloop.js';
import { GeldverloopSchema } from '../verloop/verloopschema.js';
import { acceptVerloop, gelezenVerlopen } from './gelezenVerlopen.js';
import { bekendVanaf, isBekend } from './kennis.js';

/** The days of knowing of a question, both included. Without `van`: all that is recorded. Without `tot`: up to the end. */
export interface Kennisdagen {
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
}

/** Whether something was known on one of these days. */
function isOoitBekend(feit: Kennis, { van, tot }: Kennisdagen): boolean {
  if (tot !== undefined && bekendVanaf(feit) > tot) return false;
  return feit.vervallenOp === undefined || (van !== undefined && feit.vervallenOp > van);
}

/** Selects what is wrong in what was known. A year that was closed is reckoned as it was known on the day of its closing. */
function selectBekend(bevindingen: readonly Bevinding[], verloop: Geldverloop, dagen: Kennisdagen): Bevinding[] {
  const { teksten, gebeurtenissen } = verloop;
  const sluitdagen = gebeurtenissen.flatMap((een) =>
    een.soort === 'jaar_afgesloten' && isOoitBekend(een, dagen) ? [bekendVanaf(een)] : [],
  );
  const telt = (feit: Kennis) => isOoitBekend(feit, dagen) || sluitdagen.some((dag) => isBekend(feit, { dag }));
  return bevindingen.filter(({ pad: [lijst, plek] }) => {
    const feiten: readonly Kennis[] = lijst === 'teksten' ? teksten : gebeurtenissen;
    const feit = feiten[Number(plek)];
    return feit === undefined || telt(feit);
  });
}

/**
 * The given course when it can be reckoned with on these days of knowing: a draft that was replaced before may be wrong. Otherwise it throws
 * every problem at once, so that no sum is made of half a course.
 */
export function readVerloop(verloop: Geldverloop, dagen: Kennisdagen): Geldverloop {
  let bevindingen = gelezenVerlopen.get(verloop);
  if (bevindingen === undefined) {
    parseSchema(GeldverloopSchema, verloop, 'geldverloop');
    bevindingen = acceptVerloop(verloop);
  }
  if (bevindingen.length === 0) return verloop;
  const bekend = selectBekend(bevindingen, verloop, dagen);
  if (bekend.length === 0) return verloop;
  throw new DomeinFout(
    'kern.document_ongeldig',
    { soort: 'geldverloop', aantal: bekend.length },
    { bevindingen: bekend },
  );
}

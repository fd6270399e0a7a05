import { fromCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Cel, Dag } from '../cel/cel.js';
import { computeCellen } from '../cel/computeCellen.js';
import { cutOpPeildatum } from '../cel/cutOpPeildatum.js';
import { fromDag, toDag } from '../cel/dag.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Boeking } from './boeking.js';

/** Options of {@link listBoekingen}. */
export interface ListBoekingenOptions {
  /** The last day whose costs are realised. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

function toBoekingen(cel: Cel, peildatum: Dag): Boeking[] {
  const { bijdrage, van, tot } = cel;
  const basis = {
    bijdrage: bijdrage.id,
    van: bijdrage.van,
    naar: bijdrage.naar,
    aard: bijdrage.aard,
    doel: bijdrage.doel,
    kostendrager: cel.kostendrager,
    buurt: cel.buurt,
    programmajaar: cel.programmajaar,
    begrotingsjaar: cel.boekjaar,
  };
  const maak = (soort: Boeking['soort'], begin: Dag, eind: Dag, centen: bigint): Boeking => ({
    soort,
    ...basis,
    ...(soort === 'vrijval' ? { reden: cel.reden } : {}),
    periode: { van: fromDag(begin), tot: fromDag(eind) },
    bedrag: fromCenten(centen),
  });
  if (cel.soort === 'vrijval') return [maak('vrijval', van, tot, cel.centen)];
  const { gerealiseerd, verwacht } = cutOpPeildatum(cel, peildatum);
  return [
    ...(gerealiseerd ? [maak('gerealiseerd', van, Math.min(tot, peildatum), gerealiseerd)] : []),
    ...(verwacht ? [maak('verwacht', Math.max(van, peildatum + 1), tot, verwacht)] : []),
  ];
}

export function listBoekingen(verloop: Geldverloop, options: ListBoekingenOptions): Boeking[] {
  const dag = toDag(options.peildatum);
  return computeCellen(verloop, options).cellen.flatMap((cel) => toBoekingen(cel, dag));
}

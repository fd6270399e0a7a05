import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Beoordelingen, Routekaart, Routekaartscores } from '../../routekaart/index.js';
import type { Reservelijst, Selectie, Selectieanalyse, Selectiebesluit } from '../../selectie/index.js';

/** A programme of the selection: its name for readers, and the Routekaart by which its buurten have a score. */
export interface Registerprogramma {
  /** Its name in the quota. */
  readonly id: string;
  readonly naam: string;
  /** The id of the Routekaart. */
  readonly routekaart: string;
}

/** The scores of a programme, as far as an entry tells of them. */
export type Registerscores = Pick<
  Routekaartscores,
  'routekaart' | 'criteria' | 'themas' | 'buurten' | 'zonderScore' | 'referentie' | 'meetlat'
>;

/** What an entry is made of besides the Routekaarten and the judgements of people. Everything is optional. */
export interface Registergrond {
  readonly kolommen?: readonly Pick<Kerncijferkolom, 'sleutel' | 'bron'>[] | undefined;
  readonly programmas?: readonly Registerprogramma[] | undefined;
  readonly scores?: Readonly<Record<string, Registerscores>> | undefined;
  readonly oordelen?: readonly Beoordelingen[] | undefined;
  readonly selectie?: Selectie | undefined;
  readonly analyse?: Selectieanalyse | undefined;
  readonly reserves?: readonly Reservelijst[] | undefined;
  readonly besluit?: Selectiebesluit | undefined;
  readonly overeenkomst?: Samenwerkingsovereenkomst | undefined;
}

/** The Routekaarten of one entry, with what else is known. */
export interface Registerbasis extends Registergrond {
  readonly routekaarten: readonly Routekaart[];
}

import type { Keuzezekerheid } from '../../programma/index.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';

/** The input of a piece about a selection. */
export interface Selectieverantwoording {
  /** The name of the gemeente for readers: `Leeuwarden`. */
  readonly gemeente: string;
  readonly selectie: SelectieGevonden;
  /** The scores of every programme, by its name in the selection, as `scoreBuurten` gave them. */
  readonly scores: Readonly<
    Record<
      string,
      Pick<Routekaartscores, 'routekaart' | 'buurten' | 'criteria' | 'referentie' | 'meetlat'> &
        Pick<Partial<Routekaartscores>, 'gelijk'>
    >
  >;
  /** The names of the buurten, at least of those chosen. */
  readonly namen: readonly { readonly code: string; readonly naam: string }[];
  /** How often other weights give the same choice, from `analyseSelectie`. Default: not known, and not mentioned. */
  readonly zekerheid?: Keuzezekerheid | undefined;
}

/** The scores of a programme, with the id of their source. */
export interface Scorebron {
  readonly id: string;
  readonly programma: string;
  readonly scores: Selectieverantwoording['scores'][string];
}

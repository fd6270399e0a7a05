import {
  type Aggregatiewijze,
  BEOORDELAARSROLLEN,
  type Beoordelaarsrol,
  type Normalisatie,
  type Ontbreekregel,
} from '../../routekaart/index.js';
import type { Onzekerheid } from './onzekerheid.js';

/** The alternatives for every choice. `undefined` stands for the choice in the document. */
interface Keuzes {
  readonly normalisaties: readonly (Normalisatie | undefined)[];
  readonly aggregaties: readonly (Aggregatiewijze | undefined)[];
  readonly aanvullingen: readonly (Ontbreekregel | undefined)[];
  readonly rollen: readonly (Beoordelaarsrol | undefined)[];
}

export function listKeuzes(onzekerheid: Onzekerheid): Keuzes {
  return {
    normalisaties: onzekerheid.normalisaties ?? [undefined],
    aggregaties: onzekerheid.aggregaties ?? [undefined],
    aanvullingen: onzekerheid.aanvullingen ?? [undefined],
    rollen: onzekerheid.rolWeglaten === true ? [undefined, ...BEOORDELAARSROLLEN] : [undefined],
  };
}

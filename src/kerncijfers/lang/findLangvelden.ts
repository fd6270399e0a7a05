import { createVeldzoeker } from '../kop/createVeldzoeker.js';
import { getKop } from '../kop/getKop.js';
import type { Rij } from '../kop/leesplan.js';
import { refuse } from '../teksten/codes.js';
import type { Langopties } from './langopties.js';

/** The names in the rows of the columns of a long table. */
export interface Langvelden {
  readonly code: string;
  readonly waarde: string;
  readonly jaar: string | undefined;
  readonly variabele: string | undefined;
  readonly dimensies: readonly string[];
  /** Those that tell of the area: its name, gemeente, wijk and kind. */
  readonly naam: string | undefined;
  readonly gemeente: string | undefined;
  readonly wijk: string | undefined;
  readonly soort: string | undefined;
}

/** Finds every declared column, and refuses a table without one of them: no row can be read then. */
export function findLangvelden(rijen: readonly Rij[], options: Langopties): Langvelden {
  const findVeld = createVeldzoeker(getKop(rijen));
  const vorm = options.tabel;
  const need = (naam: string, optie: string): string =>
    findVeld(naam) ?? refuse('kerncijfers.kolom_ontbreekt', { sleutel: `${optie} ${naam}`, vorm }, [optie]);
  const find = (optie: 'jaarkolom' | 'variabelekolom' | 'naamkolom' | 'gemeentekolom' | 'wijkkolom' | 'soortkolom') => {
    const naam = options[optie];
    return naam === undefined ? undefined : need(naam, optie);
  };
  return {
    code: findVeld(options.codekolom) ?? refuse('kerncijfers.codekolom_ontbreekt', { vorm }, ['codekolom']),
    waarde: need(options.waardekolom, 'waardekolom'),
    jaar: find('jaarkolom'),
    variabele: find('variabelekolom'),
    dimensies: Object.keys(options.dimensies ?? {}).map((naam) => need(naam, 'dimensies')),
    naam: find('naamkolom'),
    gemeente: find('gemeentekolom'),
    wijk: find('wijkkolom'),
    soort: find('soortkolom'),
  };
}

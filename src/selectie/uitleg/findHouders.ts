import { i32 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import type { Regel } from '../model/regel.js';
import type { GekozenBuurt } from '../model/selectie.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getWijkVanCode } from '../vraagstuk/getWijkVanCode.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import type { Heropend } from './reopenSelectie.js';

/** The chosen buurten that take the place of a buurt under a rule, with the group of the rule that is full. */
export interface Plaatshouders {
  readonly groep?: string;
  readonly houders: readonly GekozenBuurt[];
}

interface Groep {
  readonly naam: string;
  readonly codes: readonly string[];
}

const getWijk = ({ code, wijk }: SelectieGebied) => wijk ?? getWijkVanCode(code);

/** The groups of a rule that a buurt is in. */
function listGroepen({ kandidaten }: Vraagstuk, groepen: 'wijk' | readonly Groep[], gebied: SelectieGebied) {
  if (groepen !== 'wijk') return groepen.filter(({ codes }) => codes.includes(gebied.code));
  const naam = getWijk(gebied);
  if (naam === undefined) return [];
  return [{ naam, codes: kandidaten.filter((ander) => getWijk(ander) === naam).map(({ code }) => code) }];
}

/** The neighbours of a buurt. */
function listBuren({ buren }: Vraagstuk, code: string): readonly string[] {
  return buren.flatMap(([een, ander]) => (een === code ? [ander] : ander === code ? [een] : []));
}

/**
 * Who takes the place of a candidate under a rule: once for every full group of `hoogstens_per_groep` that it is in, once for another kind of
 * rule. Nobody, when the rule keeps it out in a roundabout way.
 */
export function findHouders(heropend: Heropend, regel: Regel, kandidaat: number): readonly Plaatshouders[] {
  const { vraagstuk, selectie } = heropend;
  const gebied = getKandidaat(vraagstuk, kandidaat);
  const { gekozen } = selectie;
  const keep = (codes: readonly string[], programmas?: readonly string[]) =>
    gekozen.filter((een) => codes.includes(een.code) && (programmas?.includes(een.programma) ?? true));
  switch (regel.soort) {
    case 'hoogstens_per_groep': {
      const vol = listGroepen(vraagstuk, regel.groepen, gebied)
        .map(({ naam, codes }) => ({ groep: naam, houders: keep(codes, regel.programmas) }))
        .filter(({ houders }) => houders.length >= regel.hoogstens);
      return vol.length === 0 ? [{ houders: [] }] : vol;
    }
    case 'niet_aangrenzend':
      return [{ houders: keep(listBuren(vraagstuk, gebied.code), regel.programmas) }];
    case 'vast':
      return [{ houders: keep([regel.code]) }];
    case 'niet_samen':
      return [{ houders: regel.codes.includes(gebied.code) ? keep(regel.codes) : [] }];
    case 'aantal_met': {
      const toets = createWaarToets(regel.waar, vraagstuk.gebieden);
      const tellen = vraagstuk.kandidaten.filter((_, c) => toets(i32(vraagstuk.volgorde, c)));
      return [
        {
          houders: keep(
            tellen.map((een) => een.code),
            regel.programmas,
          ),
        },
      ];
    }
    default:
      return [{ houders: [] }];
  }
}

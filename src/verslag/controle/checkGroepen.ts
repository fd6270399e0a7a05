import { canonicalizeJson } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import { listWaarden } from '../document/listWaarden.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import type { Getalwaarde, Percentagewaarde, Verslagwaarde } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { EIGEN_SLEUTELS } from '../onthulling/createSleutels.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether a value counts, ranks or divides. Zero does too: none of 12 is something else than none of 71. */
function isTelling(waarde: Verslagwaarde): waarde is Getalwaarde | Percentagewaarde {
  if (waarde.soort === 'percentage') return true;
  if (waarde.soort !== 'getal') return false;
  const { personen, herkomst } = waarde;
  return (
    personen === true ||
    herkomst?.bewerking === 'aantal' ||
    herkomst?.bewerking === 'lengte' ||
    herkomst?.paden.some((pad) => pad.at(-1) === 'rang') === true
  );
}

/** The section of a block, as a key: the blocks beside it have the same. */
const sectieOf = (pad: Pad) => canonicalizeJson(pad.slice(0, -1));

/** The numbers that stand somewhere, by origin and by value. */
interface Getallen {
  readonly bronnen: Set<string>;
  readonly waarden: Set<number>;
}

/** The numbers that a reader sees in each section itself. */
function readGetallen(verslag: Verslag): Map<string, Getallen> {
  const uit = new Map<string, Getallen>();
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    const sectie = sectieOf(pad);
    const hier = uit.get(sectie) ?? { bronnen: new Set<string>(), waarden: new Set<number>() };
    uit.set(sectie, hier);
    for (const { waarde } of listWaarden(blok, pad)) {
      if (waarde.soort !== 'getal') continue;
      hier.waarden.add(waarde.waarde);
      if (waarde.herkomst !== undefined) hier.bronnen.add(EIGEN_SLEUTELS.keyOf(waarde.herkomst, []));
    }
  }
  return uit;
}

/**
 * Every count, rank and share in running text has its group. In a table the heading and the title name it. The size of a group, when it is
 * given, stands in the same section, so that a reader sees it, and is no smaller than the number.
 */
export function checkGroepen(verslag: Verslag): Bevinding[] {
  const uit: Bevinding[] = [];
  // Read only when a group has a size.
  let perSectie: Map<string, Getallen> | undefined;
  const isGenoemd = (sectie: string, { waarde, herkomst }: Getalwaarde) => {
    perSectie ??= readGetallen(verslag);
    const hier = perSectie.get(sectie);
    return herkomst === undefined ? hier?.waarden.has(waarde) : hier?.bronnen.has(EIGEN_SLEUTELS.keyOf(herkomst, []));
  };
  const check = (waarde: Getalwaarde | Percentagewaarde, pad: Pad, sectie: string) => {
    const { groep } = waarde;
    if (groep === undefined || groep.naam.trim() === '') {
      uit.push(createBevinding('fout', 'verslag.getal_zonder_groep', pad, { waarde: formatWaarde(waarde) }));
      return;
    }
    const { naam, aantal } = groep;
    if (aantal === undefined) return;
    const params = { waarde: formatWaarde(waarde), groep: naam, aantal: formatWaarde(aantal) };
    const plek = [...pad, 'groep', 'aantal'];
    if (isGenoemd(sectie, aantal) !== true)
      uit.push(createBevinding('fout', 'verslag.groep_niet_genoemd', plek, params));
    if (waarde.soort === 'getal' && waarde.waarde > aantal.waarde)
      uit.push(createBevinding('fout', 'verslag.groep_te_klein', plek, params));
  };
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    if (blok.soort === 'tabel') continue;
    for (const { tekst, pad: plek } of listTeksten(blok, pad))
      for (const [i, deel] of tekst.entries())
        if (typeof deel !== 'string' && isTelling(deel)) check(deel, [...plek, i], sectieOf(pad));
  }
  return uit;
}

import { canonicalizeJson } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { visitWaarden } from '../document/visitWaarden.js';
import type { Verslagherkomst, Verslagwaarde } from '../document/waarde.js';
import { listOptellingen } from '../tabel/listOptellingen.js';
import type { Aantalcel, Aantaloptelling } from './aantallen.js';
import { EIGEN_SLEUTELS, type Sleutels } from './createSleutels.js';
import { isAandeel } from './isAandeel.js';
import { isPersonen } from './isPersonen.js';

/** A value that was computed from several numbers: a difference, a ratio (as a number or a share) or a sum. */
interface Afgeleid {
  readonly id: string;
  readonly waarde: number;
  readonly personen: boolean;
  readonly bewerking: Verslagherkomst['bewerking'];
  readonly delen: readonly string[];
}

/** A number of people that is known. */
export interface Leescel extends Aantalcel {
  readonly aantal: number;
}

type Cellen = Map<string, Leescel>;

/** Collects the numbers of people that are shown, the values computed from several numbers, and the numbers that do not count people. */
function readWaarden(verslag: Verslag, { keyOf, partKey }: Sleutels) {
  const cellen: Cellen = new Map();
  const anders = new Set<string>();
  const afgeleid = new Map<string, Afgeleid>();
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    if (waarde.soort !== 'getal' && waarde.soort !== 'percentage') continue;
    const { herkomst } = waarde;
    const id = keyOf(herkomst, pad);
    const personen = isPersonen(waarde);
    if (personen) cellen.set(id, { id, aantal: waarde.waarde });
    else anders.add(id);
    if (herkomst === undefined || herkomst.paden.length < 2) continue;
    const delen = herkomst.paden.map((een) => partKey(herkomst.bron, een));
    afgeleid.set(canonicalizeJson([id, waarde.waarde]), {
      id,
      waarde: waarde.waarde,
      personen,
      bewerking: herkomst.bewerking,
      delen,
    });
  }
  // In 'members per project' the projects are not people.
  return { cellen, afgeleid: [...afgeleid.values()].filter(({ delen }) => !delen.some((een) => anders.has(een))) };
}

/**
 * The number that a reader can compute from a value and the other numbers in it, when those are shown: the 3 of '15% van 20', or of 'van
 * de 20 bleven er 17'.
 */
function solveDeel({ waarde, bewerking, delen }: Afgeleid, cellen: Cellen): readonly [string, number] | undefined {
  const [open, ...meer] = delen.filter((id) => !cellen.has(id));
  if (open === undefined || meer.length > 0) return undefined;
  const bekend = delen.map((id) => cellen.get(id)?.aantal ?? 0);
  const [eerste = 0, tweede = 0] = bekend;
  const voorop = delen[0] === open;
  if (bewerking === 'verschil') {
    const rest = bekend.slice(1).reduce((som, een) => som + een, 0);
    return [open, voorop ? waarde + rest : eerste - rest - waarde];
  }
  if (bewerking !== 'verhouding') return undefined;
  return [open, voorop ? waarde * tweede : eerste / waarde];
}

/** Adds the numbers that are not in the text, but can be computed from a difference or a ratio. Each one found may lead to the next. */
function addBerekend(cellen: Cellen, afgeleid: readonly Afgeleid[]): void {
  for (let gevonden = true; gevonden; ) {
    gevonden = false;
    for (const een of afgeleid) {
      const [id, getal] = solveDeel(een, cellen) ?? [];
      const aantal = Math.round(getal ?? Number.NaN);
      if (id === undefined || !(Number.isSafeInteger(aantal) && aantal >= 0)) continue;
      // A difference of people is protected together with its parts. A ratio, or a value that does not count people, is hidden itself.
      cellen.set(id, een.personen && een.bewerking === 'verschil' ? { id, aantal, verborgen: true } : { id, aantal });
      gevonden = true;
    }
  }
}

/** The lowest number of people that a share of one of these numbers can mean. Skipped when it is the share of one of them in another. */
function findMinste(mensen: readonly number[], aandeel: number, getoond: ReadonlySet<number>): number {
  return mensen
    .filter((een) => !getoond.has(Math.round(een / aandeel)))
    .reduce((min, een) => Math.min(min, Math.round(een * aandeel)), Number.POSITIVE_INFINITY);
}

/**
 * A share of a group of people is a share of its size. One without a source is taken as a share of a number of people in its sentence, or of
 * those from which its column was computed.
 */
function addAandelen(cellen: Cellen, verslag: Verslag, { keyOf }: Sleutels): void {
  const getoond = new Set([...cellen.values()].map(({ aantal }) => aantal));
  const countMensen = (een: Verslagwaarde | undefined) =>
    een?.soort === 'getal' && een.personen === true ? [een.waarde] : [];
  const add = (waarde: Verslagwaarde, pad: Pad, naast: readonly (Verslagwaarde | undefined)[]) => {
    if (!isAandeel(waarde)) return;
    const aantallen = [
      ...countMensen(waarde.groep?.aantal).map((een) => Math.round(een * waarde.waarde)),
      ...(waarde.herkomst === undefined ? [findMinste(naast.flatMap(countMensen), waarde.waarde, getoond)] : []),
    ];
    const aantal = Math.min(...aantallen);
    const id = keyOf(waarde.herkomst, pad);
    if (Number.isSafeInteger(aantal) && aantal >= 0) cellen.set(id, { id, aantal });
  };
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    for (const { tekst, pad: plek } of listTeksten(blok, pad)) {
      const waarden = tekst.map((deel) => (typeof deel === 'string' ? undefined : deel));
      for (const [i, deel] of waarden.entries()) if (deel !== undefined) add(deel, [...plek, i], waarden);
    }
    if (blok.soort !== 'tabel') continue;
    const plaats = new Map(blok.tabel.kolommen.map(({ sleutel }, k) => [sleutel, k]));
    const uit = blok.tabel.kolommen.map(({ afgeleidVan = [] }) =>
      afgeleidVan.map((sleutel) => plaats.get(sleutel) ?? -1),
    );
    for (const [r, rij] of blok.tabel.rijen.entries())
      for (const [k, waarde] of rij.entries())
        add(
          waarde,
          [...pad, 'tabel', 'rijen', r, k],
          (uit[k] ?? []).map((vanaf) => rij[vanaf]),
        );
  }
}

/** Collects the numbers of people and every sum, difference and ratio with which a reader could compute one from the others. */
export function readAantallen(
  verslag: Verslag,
  sleutels: Sleutels = EIGEN_SLEUTELS,
): {
  readonly cellen: Leescel[];
  readonly optellingen: Aantaloptelling[];
} {
  const { cellen, afgeleid } = readWaarden(verslag, sleutels);
  addBerekend(cellen, afgeleid);
  addAandelen(cellen, verslag, sleutels);
  const optellingen: Aantaloptelling[] = [];
  // A part of a sum that is not in the text can be computed when all other parts are shown. So it is protected as if it were shown.
  const addHidden = (totaal: string, delen: readonly string[], rest: number) => {
    const id = `verborgen ${optellingen.length}`;
    cellen.set(id, { id, aantal: rest, verborgen: true });
    optellingen.push({ totaal, delen: [...delen, id] });
  };
  const add = (totaal: string, delen: readonly string[]) => {
    const gevonden = [...new Set(delen)].flatMap((id) => cellen.get(id) ?? []);
    const bekend = gevonden.map(({ id }) => id);
    const som = gevonden.reduce((samen, { aantal }) => samen + aantal, 0);
    const over = (cellen.get(totaal) as Leescel).aantal - som;
    // The sum of nothing is zero, as anybody can see.
    if (delen.length === 0) return;
    if (bekend.length === delen.length && over === 0) optellingen.push({ totaal, delen: bekend });
    else if (over >= 0) addHidden(totaal, bekend, over);
  };
  for (const { id, personen, bewerking, delen } of afgeleid) {
    if (!personen) continue;
    const [eerste = '', ...rest] = delen;
    if (bewerking === 'som') add(id, delen);
    // A difference is a sum the other way round: the number that was subtracted from is the total.
    if (bewerking === 'verschil' && cellen.has(eerste)) add(eerste, [id, ...rest]);
  }
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    if (blok.soort !== 'tabel') continue;
    const { rijen } = blok.tabel;
    const at = ([r, k]: readonly [number, number]) => {
      const waarde = rijen[r]?.[k];
      return waarde !== undefined && isPersonen(waarde)
        ? [sleutels.keyOf('herkomst' in waarde ? waarde.herkomst : undefined, [...pad, 'tabel', 'rijen', r, k])]
        : [];
    };
    for (const { totaal, delen } of listOptellingen(blok.tabel))
      for (const id of at(totaal)) add(id, delen.flatMap(at));
  }
  return { cellen: [...cellen.values()], optellingen };
}

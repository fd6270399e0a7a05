import { canonicalizeJson, type Pad } from '../../kern/index.js';
import type { Verslagtabel } from '../document/tabel.js';
import type { Verslag, Verslagblok } from '../document/verslag.js';
import { visitBlokken, visitWaarden } from '../document/visitBlokken.js';
import type { Verslagherkomst, Verslagtekst, Verslagwaarde } from '../document/waarde.js';
import { listOptellingen } from '../tabel/optelling.js';
import { type Aantalcel, type Aantaloptelling, protectAantallen } from './protectAantallen.js';

/** Choices of {@link protectVerslag}. */
export interface ProtectVerslagOptions {
  /** Numbers of people under it are not shown, 0 included. A whole number, 2 or more. Default: 5. */
  readonly grens?: number;
}

/** One number, wherever it stands: known by where it comes from, or else by its place. */
function keyOf(herkomst: Verslagherkomst | undefined, pad: Pad): string {
  if (herkomst === undefined) return canonicalizeJson(pad);
  const { bron, bewerking, paden } = herkomst;
  return canonicalizeJson([bron, paden.length === 1 && bewerking === 'som' ? 'waarde' : bewerking, paden]);
}

const partKey = (bron: string, pad: Pad) => canonicalizeJson([bron, 'waarde', [pad]]);

const isPersonen = (waarde: Verslagwaarde | undefined) => waarde?.soort === 'getal' && waarde.personen === true;

/** Gathers the numbers of people and every sum that a reader could make of them. */
function readAantallen(verslag: Verslag): { readonly cellen: Aantalcel[]; readonly optellingen: Aantaloptelling[] } {
  const cellen = new Map<string, Aantalcel>();
  const optellingen: Aantaloptelling[] = [];
  const sommen = new Map<string, Verslagherkomst>();
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    if (waarde.soort !== 'getal' || waarde.personen !== true) continue;
    const id = keyOf(waarde.herkomst, pad);
    cellen.set(id, { id, aantal: waarde.waarde });
    if (waarde.herkomst?.bewerking === 'som' && waarde.herkomst.paden.length > 1) sommen.set(id, waarde.herkomst);
  }
  // A part of a sum that stands nowhere can be computed when all others are shown: it is protected as if it stood there.
  const addHidden = (totaal: string, delen: readonly string[], rest: number) => {
    const id = `verborgen ${optellingen.length}`;
    cellen.set(id, { id, aantal: rest, verborgen: true });
    optellingen.push({ totaal, delen: [...delen, id] });
  };
  const add = (totaal: string, delen: readonly string[]) => {
    const gevonden = [...new Set(delen)].flatMap((id) => cellen.get(id) ?? []);
    const bekend = gevonden.map(({ id }) => id);
    const som = gevonden.reduce((samen, { aantal }) => samen + aantal, 0);
    const over = (cellen.get(totaal) as Aantalcel).aantal - som;
    if (bekend.length === delen.length && over === 0) optellingen.push({ totaal, delen: bekend });
    else if (over >= 0) addHidden(totaal, bekend, over);
  };
  for (const [id, { bron, paden }] of sommen)
    add(
      id,
      paden.map((pad) => partKey(bron, pad)),
    );
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    if (blok.soort !== 'tabel') continue;
    const { rijen } = blok.tabel;
    const at = ([r, k]: readonly [number, number]) => {
      const waarde = rijen[r]?.[k];
      return waarde !== undefined && isPersonen(waarde)
        ? [keyOf('herkomst' in waarde ? waarde.herkomst : undefined, [...pad, 'tabel', 'rijen', r, k])]
        : [];
    };
    for (const { totaal, delen } of listOptellingen(blok.tabel))
      for (const id of at(totaal)) add(id, delen.flatMap(at));
  }
  return { cellen: [...cellen.values()], optellingen };
}

/**
 * Leaves small numbers of people out of a verslag, and the other numbers from which they could be computed: in its tables, in its
 * text, and between them. What was left out is no longer in the document.
 *
 * Numbers count as people when they are marked so (`personen`). The same number is recognised in several places by its `herkomst`;
 * sums are known from the totals of tables and from values that are a sum of others. What was computed from a number that is not
 * shown (a share, a difference, a column with `afgeleidVan`) is not shown either. Charts are left as they are: give them figures
 * that may be shown.
 *
 * @param verslag - the verslag, with every number
 * @returns the verslag as it may go out; `onthulling` says under which bound and how many places are not shown
 * @throws DomeinFout `verslag.grens_ongeldig`, `verslag.aantal_ongeldig`
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { protectVerslag } from 'buurtaanpak/verslag';
 *
 * const verslag = protectVerslag({
 *   soort: 'verslag',
 *   versie: 1,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   peildatum: parseDatum('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'alles_getoond' },
 *   blokken: [
 *     { soort: 'alinea', tekst: ['Leden: ', { soort: 'getal', waarde: 3, decimalen: 0, personen: true }, '.'] },
 *   ],
 * });
 * verslag.blokken; // => [{ soort: 'alinea', tekst: ['Leden: ', { soort: 'onderdrukt' }, '.'] }]
 * verslag.onthulling; // => { regel: 'onderdrukt', grens: 5, aantal: 1 }
 * ```
 */
export function protectVerslag(verslag: Verslag, options: ProtectVerslagOptions = {}): Verslag {
  const { grens = 5 } = options;
  const { cellen, optellingen } = readAantallen(verslag);
  const { primair, secundair } = protectAantallen(cellen, optellingen, { grens });
  const weg = new Set([...primair, ...secundair]);
  let aantal = 0;

  const protect = (waarde: Verslagwaarde, pad: Pad): Verslagwaarde => {
    const herkomst = 'herkomst' in waarde ? waarde.herkomst : undefined;
    const afgeleid =
      herkomst !== undefined &&
      herkomst.bewerking !== 'som' &&
      herkomst.paden.length > 1 &&
      herkomst.paden.some((een) => weg.has(partKey(herkomst.bron, een)));
    if (!(isPersonen(waarde) && weg.has(keyOf(herkomst, pad))) && !afgeleid) return waarde;
    aantal += 1;
    return { soort: 'onderdrukt' };
  };
  const protectTekst = (tekst: Verslagtekst, pad: Pad): Verslagtekst =>
    tekst.map((deel, i) => (typeof deel === 'string' ? deel : protect(deel, [...pad, i])));
  const protectTabel = (tabel: Verslagtabel, pad: Pad): Verslagtabel => {
    const plaats = new Map(tabel.kolommen.map(({ sleutel }, k) => [sleutel, k]));
    const rijen = tabel.rijen.map((rij, r) => {
      const eerst = rij.map((waarde, k) => protect(waarde, [...pad, 'rijen', r, k]));
      return eerst.map((waarde, k): Verslagwaarde => {
        const uit = tabel.kolommen[k]?.afgeleidVan ?? [];
        const raakt = uit.some((sleutel) => eerst[plaats.get(sleutel) ?? -1]?.soort === 'onderdrukt');
        if (!raakt || waarde.soort === 'onderdrukt') return waarde;
        aantal += 1;
        return { soort: 'onderdrukt' };
      });
    });
    const { toelichting } = tabel;
    return {
      ...tabel,
      rijen,
      ...(toelichting === undefined ? {} : { toelichting: protectTekst(toelichting, [...pad, 'toelichting']) }),
    };
  };
  const protectBlok = (blok: Verslagblok, pad: Pad): Verslagblok => {
    switch (blok.soort) {
      case 'sectie':
        return { ...blok, blokken: blok.blokken.map((een, i) => protectBlok(een, [...pad, 'blokken', i])) };
      case 'alinea':
        return { ...blok, tekst: protectTekst(blok.tekst, [...pad, 'tekst']) };
      case 'lijst':
        return { ...blok, items: blok.items.map((item, i) => protectTekst(item, [...pad, 'items', i])) };
      case 'tabel':
        return { ...blok, tabel: protectTabel(blok.tabel, [...pad, 'tabel']) };
      case 'grafiek':
        return blok;
    }
  };
  const blokken = verslag.blokken.map((blok, i) => protectBlok(blok, ['blokken', i]));
  return { ...verslag, onthulling: { regel: 'onderdrukt', grens, aantal }, blokken };
}

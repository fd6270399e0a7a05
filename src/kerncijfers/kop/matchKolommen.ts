import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Naamvorm } from '../themas/catalogusitem.js';
import { chooseKandidaat } from './chooseKandidaat.js';
import { type Bronkolom, createMatch } from './createMatch.js';
import { findFactor } from './eenheid.js';
import type { Figuurkolom } from './leesplan.js';
import { listSleutels } from './listSleutels.js';
import { toFiguurkolom } from './toFiguurkolom.js';

/** The result of {@link matchKolommen}. */
export interface Gematcht {
  readonly kolommen: readonly Figuurkolom[];
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Finds the figure of the catalogue behind each column of a source. A column is not read when it could be several figures, or when it is
 * about a part of the population, or in a unit that is not of the kind that the catalogue has. A multiple such as a thousand is reckoned with.
 */
export function matchKolommen(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  jaar: number,
  tabel: string | undefined,
): Gematcht {
  const match = createMatch(bronkolommen, vorm, tabel);
  const bevindingen: Bevinding[] = [];
  const kolommen = new Map<string, Figuurkolom>();
  for (const { veld, naam, eenheid } of bronkolommen) {
    const uitslag = match(naam);
    const gekozen = chooseKandidaat(uitslag, jaar);
    if (gekozen === undefined) {
      const sleutels = listSleutels(uitslag.kandidaten);
      bevindingen.push(
        sleutels.length === 0
          ? createBevinding('info', 'kerncijfers.kolom_onbekend', [veld], { kolom: veld, vorm })
          : createBevinding('waarschuwing', 'kerncijfers.kolom_meerduidig', [veld], { kolom: veld, sleutels }),
      );
      continue;
    }
    const { item } = gekozen;
    const eerder = kolommen.get(item.sleutel);
    if (eerder !== undefined) {
      bevindingen.push(
        createBevinding('waarschuwing', 'kerncijfers.kolom_dubbel', [veld], {
          kolom: veld,
          eerder: eerder.veld,
          sleutel: item.sleutel,
        }),
      );
      continue;
    }
    const kolom = toFiguurkolom(veld, gekozen);
    if (eenheid === undefined) {
      kolommen.set(item.sleutel, kolom);
      continue;
    }
    const factor = findFactor(eenheid, item.eenheid);
    if (factor === undefined) {
      const params = { kolom: veld, sleutel: item.sleutel, eenheid, verwacht: item.eenheid };
      bevindingen.push(createBevinding('waarschuwing', 'kerncijfers.eenheid_verschilt', [veld], params));
      continue;
    }
    kolommen.set(item.sleutel, { ...kolom, factor });
  }
  return { kolommen: [...kolommen.values()], bevindingen };
}

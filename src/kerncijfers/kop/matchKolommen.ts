import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Naamvorm } from '../themas/catalogusitem.js';
import { chooseKandidaat } from './chooseKandidaat.js';
import { type Bronkolom, createMatch } from './createMatch.js';
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
 * about a part of the population.
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
  for (const { veld, naam } of bronkolommen) {
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
    kolommen.set(item.sleutel, toFiguurkolom(veld, gekozen));
  }
  return { kolommen: [...kolommen.values()], bevindingen };
}

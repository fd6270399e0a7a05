import { GROOTSTE_SOM, type Keuzeprobleem } from '../../oplosser/index.js';
import type { Regel } from '../model/regel.js';
import { refuse } from '../teksten/codes.js';
import { createBand } from './createBand.js';
import { createGroepen } from './createGroepen.js';
import { createTellingen } from './createTellingen.js';
import { getBits } from './getBits.js';
import { narrowMasker } from './narrowMasker.js';
import { readBuren } from './readBuren.js';
import { readKandidaten } from './readKandidaten.js';
import { sumBonus } from './sumBonus.js';
import { toLeden } from './toLeden.js';
import type { Vraagstuk } from './vraagstuk.js';

/** Which parts of a selection problem are put into numbers. */
export interface CreateKeuzeprobleemOptions {
  /** The rules. Default: all. */
  readonly regels?: readonly Regel[];
  /** Whether the number of this quotum is required; otherwise any number is allowed. Default: all are required. */
  readonly vraagt?: (quotum: number) => boolean;
  /** True when the question is only whether a selection exists, not its value. Default: `false`. */
  readonly zonderWaarden?: boolean;
}

/**
 * Puts a selection problem into numbers: a quotum becomes a vak of the solver.
 *
 * @throws DomeinFout `selectie.scores_te_groot`
 */
export function createKeuzeprobleem(vraagstuk: Vraagstuk, options: CreateKeuzeprobleemOptions = {}): Keuzeprobleem {
  const { regels = vraagstuk.regels, vraagt, zonderWaarden = false } = options;
  const { quota, volgorde, index, eenheid } = vraagstuk;
  const n = volgorde.length;
  const { masker, waarden, van, tot } = readKandidaten(vraagstuk, zonderWaarden);
  if (vraagt !== undefined) {
    quota.forEach((_, j) => {
      if (vraagt(j)) return;
      van[j] = 0;
      tot[j] = masker.reduce((aantal, bits) => aantal + ((bits >> j) & 1), 0);
      // At a value of -1 the quotum takes no more buurten than the other requirements ask.
      waarden.fill(-1, j * n, (j + 1) * n);
    });
  }
  const verplicht = narrowMasker(vraagstuk, regels, masker);
  const bonus = zonderWaarden ? 0 : sumBonus(regels, eenheid);
  const plaatsen = tot.reduce((som, aantal) => som + aantal, 0);
  if (!(bonus * plaatsen * plaatsen <= GROOTSTE_SOM)) {
    refuse('selectie.scores_te_groot', { score: bonus / eenheid, aantal: plaatsen, eenheid: 1 / eenheid }, ['regels']);
  }
  const botsingen = regels.flatMap((regel) =>
    regel.soort === 'niet_aangrenzend' ? [getBits(quota, regel.programmas)] : [],
  );
  const metBuren = bonus > 0 || botsingen.some((bits) => bits !== 0);
  return {
    vakken: { van, tot },
    masker,
    waarden,
    verplicht,
    tellingen: createTellingen(vraagstuk, regels),
    groepen: createGroepen(vraagstuk, regels),
    samen: regels.flatMap((regel) => (regel.soort === 'samen' ? [toLeden(index, regel.codes)] : [])),
    paren: metBuren ? readBuren(n, index, vraagstuk.buren) : undefined,
    botsingen,
    bonus,
    band: createBand(vraagstuk, regels),
    vloeren: [],
  };
}

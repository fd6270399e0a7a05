import * as z from 'zod';
import { fromCenten } from '../../kern/huis.js';
import { type Datum, parseSchema } from '../../kern/index.js';
import { BEVESTIGBARE_STANDEN } from '../gebeurtenis/geldinhoud.js';
import { computeStanden, type Standen } from '../stand/computeStanden.js';
import { peilvelden } from '../stand/peiling.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Boekenregel, Boekenstaat, Nooitbevestigd } from './boekenstaat.js';
import { type Bevestiging, compareBevestigingen } from './compareBevestigingen.js';
import { createTerugblik } from './createTerugblik.js';
import { explainVerschil } from './explainVerschil.js';
import { getKolom } from './getKolom.js';

/** Options of {@link reconcileBoeken}. */
export interface ReconcileBoekenOptions {
  /** What the books said up to and including this day is compared. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
}

const OptionsSchema: z.ZodType<ReconcileBoekenOptions> = z.strictObject({
  peildatum: peilvelden.peildatum,
  bekendOp: peilvelden.bekendOp,
});

const keyOf = (bijdrage: string, stand: string) => `${bijdrage}|${stand}`;

function toRegel(een: Bevestiging, laatste: boolean): Boekenregel {
  const { feit, toen, bevestigd, berekend } = een;
  const { id, bijdrage, stand, datum, kenmerk } = feit.gebeurtenis;
  return {
    id,
    bijdrage,
    van: toen.plek.bijdrage.van,
    stand,
    datum,
    ...(kenmerk === undefined ? {} : { kenmerk }),
    bevestigd: fromCenten(bevestigd),
    berekend: fromCenten(berekend),
    verschil: fromCenten(bevestigd - berekend),
    sluitAan: bevestigd === berekend,
    laatste,
    verklaringen: bevestigd === berekend ? [] : explainVerschil(een),
  };
}

/** The columns that are not zero and that the books never confirmed. A specifieke uitkering has none of these columns. */
function listNooitBevestigd({ standen }: Standen, bevestigd: ReadonlySet<string>): Nooitbevestigd[] {
  return standen.flatMap((een) =>
    BEVESTIGBARE_STANDEN.flatMap((stand): Nooitbevestigd[] => {
      const { id: bijdrage, van } = een.plek.bijdrage;
      const berekend = getKolom(een, stand);
      return berekend === 0n || bevestigd.has(keyOf(bijdrage, stand))
        ? []
        : [{ bijdrage, van, stand, berekend: fromCenten(berekend) }];
    }),
  );
}

export function reconcileBoeken(verloop: Geldverloop, options: ReconcileBoekenOptions): Boekenstaat {
  const { peildatum, bekendOp } = parseSchema(OptionsSchema, options, 'opties');
  const standen = computeStanden({ verloop, peildatum, bekendOp });
  const terugblik = createTerugblik(standen);
  const bevestigingen = compareBevestigingen(standen, terugblik);
  const laatste = new Map(
    bevestigingen.map((een) => [keyOf(een.feit.gebeurtenis.bijdrage, een.feit.gebeurtenis.stand), een]),
  );
  const laatsten = new Set(laatste.values());
  const regels = bevestigingen.map((een) => toRegel(een, laatsten.has(een)));
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    sluitAan: regels.every((regel) => regel.sluitAan || !regel.laatste),
    regels,
    nooitBevestigd: listNooitBevestigd(standen, new Set(laatste.keys())),
  };
}

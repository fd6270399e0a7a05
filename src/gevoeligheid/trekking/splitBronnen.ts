import type { Onzekerheid } from './onzekerheid.js';

/** A source of doubt: the weights, the method, who judged, how exact the figures are, or what is missing. */
export type Twijfelbron = 'gewichten' | 'methode' | 'beoordelaars' | 'cijfers' | 'ontbrekend';

/** The sources, in the order in which they are told. */
const BRONNEN: readonly Twijfelbron[] = ['gewichten', 'methode', 'beoordelaars', 'cijfers', 'ontbrekend'];

/** What is uncertain, source by source. A source with nothing uncertain is left out. */
export function splitBronnen(
  onzekerheid: Onzekerheid,
): { readonly bron: Twijfelbron; readonly onzekerheid: Onzekerheid }[] {
  const { gewichten, normalisaties, aggregaties, aanvullingen, criteriumWeglaten } = onzekerheid;
  const { rolWeglaten, bootstrap, cijfers, ontbrekend } = onzekerheid;
  const perBron: Readonly<Record<Twijfelbron, Onzekerheid>> = {
    gewichten: { gewichten },
    methode: { normalisaties, aggregaties, aanvullingen, criteriumWeglaten },
    beoordelaars: { rolWeglaten, bootstrap },
    cijfers: { cijfers },
    ontbrekend: { ontbrekend },
  };
  return BRONNEN.flatMap((bron) =>
    Object.values(perBron[bron]).some((deel) => deel !== undefined && deel !== false)
      ? [{ bron, onzekerheid: perBron[bron] }]
      : [],
  );
}

import type { Onzekerheid } from '../../../gevoeligheid/index.js';
import type { Keuzezekerheid } from '../../../programma/index.js';

type Trekbron = NonNullable<Keuzezekerheid['bronnen']>[number];

/** What the draws of an analysis drew anew, by what was said to be uncertain. Without it the weights and what is missing, as in `drawScores`. */
export function listTrekbronnen(
  onzekerheid: Onzekerheid = { gewichten: { methode: 'dirichlet' }, ontbrekend: { methode: 'donoren' } },
): Trekbron[] {
  const {
    gewichten,
    normalisaties,
    aggregaties,
    aanvullingen,
    criteriumWeglaten,
    cijfers,
    rolWeglaten,
    bootstrap,
    ontbrekend,
  } = onzekerheid;
  const getrokken: readonly (readonly [Trekbron, boolean])[] = [
    ['gewichten', gewichten !== undefined],
    [
      'methode',
      [normalisaties, aggregaties, aanvullingen].some((een) => een !== undefined) || criteriumWeglaten === true,
    ],
    ['cijfers', cijfers === true],
    ['oordelen', rolWeglaten === true || bootstrap === true],
    ['ontbrekend', ontbrekend !== undefined],
  ];
  return getrokken.flatMap(([bron, ja]) => (ja ? [bron] : []));
}

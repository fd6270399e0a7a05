import type { Registerbasis } from './registergrond.js';

/** The names of the ways of weighing by which weights follow from the figures. */
const UIT_CIJFERS = new Map([
  ['entropie', 'entropie'],
  ['critic', 'CRITIC'],
  ['pca', 'PCA'],
]);

/** Describes whether the algorithm learns: weights that follow from figures do, though not from data about persons. */
export function describeZelflerend({ routekaarten }: Registerbasis): string {
  const methoden = new Set(
    routekaarten
      .flatMap(({ weging, themas = [] }) => [weging, ...themas.map((thema) => thema.weging)])
      .flatMap((een) => UIT_CIJFERS.get(een?.methode ?? '') ?? []),
  );
  const cijfers =
    methoden.size === 0
      ? 'De regels hierboven staan vooraf vast.'
      : `Gewichten die uit de buurtcijfers volgen (${[...methoden].join(', ')}), veranderen als die cijfers veranderen; de andere regels staan vooraf vast.`;
  return `Zelflerend: nee. Er is niet geleerd uit gegevens over personen. ${cijfers} Dezelfde gegevens geven altijd dezelfde uitkomst.`;
}

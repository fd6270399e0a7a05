/** The kinds of readers of a verslag, each with questions of its own. */
export const VERSLAGLEZERS = [
  'raad',
  'bewoner_gekozen',
  'bewoner_niet_gekozen',
  'controller',
  'uitvoerder',
  'landelijk',
  'journalist',
] as const;

/** A kind of reader, one of {@link VERSLAGLEZERS}. A begeleider of teams reads as `uitvoerder`. */
export type Verslaglezer = (typeof VERSLAGLEZERS)[number];

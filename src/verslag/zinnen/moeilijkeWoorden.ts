/** A word that residents stumble over. */
export interface MoeilijkWoord {
  /** The word as a whole, in the plural and with the endings of an adjective or a verb too. */
  readonly patroon: RegExp;
  /** What to write instead. */
  readonly beter: string;
}

/** The words that a piece for residents does not use. */
export const MOEILIJKE_WOORDEN: readonly MoeilijkWoord[] = [
  { patroon: /\b(?:optimaal(?:en?|s)?|optimaler?|optimale)\b/i, beter: 'beste' },
  { patroon: /\b(?:quotum(?:en?|s)?|quota)\b/i, beter: 'aantal plekken' },
  { patroon: /\b(?:kandidaat(?:en?|s)?|kandidaten)\b/i, beter: 'buurt die mee kon doen' },
  { patroon: /\b(?:criterium(?:en?|s)?|criteria)\b/i, beter: 'waar we op letten' },
  { patroon: /\bindicator(?:en?|s)?\b/i, beter: 'cijfer' },
  { patroon: /\brandvoorwaarde(?:en?|n|s)?\b/i, beter: 'afspraak' },
  { patroon: /\bsignificant(?:en?|s|er)?\b/i, beter: 'duidelijk' },
  { patroon: /\bpercentiel(?:en?|s)?\b/i, beter: 'plaats' },
  { patroon: /\bgevoeligheidsanalyse(?:en?|n|s)?\b/i, beter: 'rekenen met andere gewichten' },
  { patroon: /\bsolver(?:en?|s)?\b/i, beter: 'computer' },
  { patroon: /\beffectie(?:f|ve) gewicht(?:en?|s)?\b/i, beter: 'hoe zwaar het telt' },
  { patroon: /\bdekking(?:en?|s)?\b/i, beter: 'hoeveel gegevens er zijn' },
  { patroon: /\bmethodiek(?:en?|s)?\b/i, beter: 'aanpak' },
  { patroon: /\bparticipatie(?:en?|s)?\b/i, beter: 'meedoen' },
  { patroon: /\b(?:implementeren?(?:en?|s)?|implementeert?|geïmplementeerde?)\b/i, beter: 'invoeren' },
];

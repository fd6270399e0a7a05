/** The words in Dutch for the parts of schemas. */
export interface Schemateksten {
  /** What a part with a name is, by that name, and each of its alternatives: `Ouder.soort`. */
  readonly delen: Readonly<Record<string, string>>;
  /** What a field holds, by `Ouder.soort.veld`, `Ouder.veld`, or `veld` where that means the same everywhere. */
  readonly velden: Readonly<Record<string, string>>;
}

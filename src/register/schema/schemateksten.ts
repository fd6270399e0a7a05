/** The words in Dutch for the parts of schemas. */
export interface Schemateksten {
  /** The descriptions of named parts by name, and of their alternatives: `Ouder.soort`. */
  readonly delen: Readonly<Record<string, string>>;
  /** The descriptions of fields, by `Ouder.soort.veld`, `Ouder.veld`, or `veld` for a field with the same meaning everywhere. */
  readonly velden: Readonly<Record<string, string>>;
}

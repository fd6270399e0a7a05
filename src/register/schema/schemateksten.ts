/** The words in Dutch for the parts of schemas. */
export interface Schemateksten {
  /** The descriptions of named parts by name, and of their alternatives: `Ouder.soort`. */
  readonly delen: Readonly<Record<string, string>>;
  /** The descriptions of fields, by `Ouder.soort.veld`, `Ouder.veld`, or `veld` for a field with the same meaning everywhere. */
  readonly velden: Readonly<Record<string, string>>;
  /** Examples of what somebody types in a field, by the same keys. Each is valid. */
  readonly voorbeelden?: Readonly<Record<string, readonly unknown[]>>;
  /** A sentence for each value of a field with a fixed list of values, by the same keys and then by value; for the editor of an opzet. */
  readonly waarden?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

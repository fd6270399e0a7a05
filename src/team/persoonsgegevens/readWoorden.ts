/** The words of a text, each once. */
export const readWoorden = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/));

/** The texts, each once, in their order. */
export const distinct = (waarden: readonly string[]) => [...new Set(waarden)];

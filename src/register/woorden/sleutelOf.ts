/** The key of a criterium or a thema among the weights. */
export const sleutelOf = (soort: 'criterium' | 'thema', id: string) => `${soort} ${id}`;

/** Sorts by the code of the buurt. */
export const byBuurt = (a: { readonly buurt: string }, b: { readonly buurt: string }) => (a.buurt < b.buurt ? -1 : 1);

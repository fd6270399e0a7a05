/**
 * The eleven-test of the burgerservicenummer: 9 times the first digit plus 8 times the second … plus 2 times the eighth minus the ninth
 * is a multiple of 11 (Besluit burgerservicenummer). Eight digits get a leading zero. A number of only zeros is not a BSN.
 */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/**
 * A part of an amount in cents: `centen x teller / noemer`, half a cent away from zero.
 *
 * @param noemer - above zero
 */
export function multiplyCenten(centen: bigint, teller: bigint, noemer: bigint): bigint {
  const product = centen * teller;
  const positief = product < 0n ? -product : product;
  const uit = (2n * positief + noemer) / (2n * noemer);
  return product < 0n ? -uit : uit;
}

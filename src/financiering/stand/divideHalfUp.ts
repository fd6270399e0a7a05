/** A quotient of whole numbers, half upwards. The divisor is above zero. */
export function divideHalfUp(teller: bigint, noemer: bigint): bigint {
  const dubbel = 2n * teller + noemer;
  const deel = 2n * noemer;
  const quotient = dubbel / deel;
  return dubbel % deel < 0n ? quotient - 1n : quotient;
}

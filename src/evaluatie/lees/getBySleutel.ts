/** The part of a plan with this key, which `checkEvaluatie` has found to be there. */
export function getBySleutel<T extends { readonly sleutel: string }>(delen: readonly T[], sleutel: string): T {
  const deel = delen.find((een) => een.sleutel === sleutel);
  /* v8 ignore next -- checkEvaluatie refuses a plan without it */
  if (deel === undefined) throw new RangeError(sleutel);
  return deel;
}

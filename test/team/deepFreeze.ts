/** Freezes a value and all that is in it, so that a change of an argument fails loudly. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const deel of Object.values(value)) deepFreeze(deel);
  }
  return value;
}

/** The code and path of what a call refuses with, or `undefined` when it does not. */
export function refusal(
  werk: () => unknown,
): { readonly code: string; readonly pad: readonly (string | number)[] } | undefined {
  try {
    werk();
    return undefined;
  } catch (fout) {
    const { code, pad } = fout as { code: string; pad: (string | number)[] };
    return { code, pad };
  }
}

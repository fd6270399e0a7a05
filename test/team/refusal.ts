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

/** Computes a value at first use, and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let bewaard: { readonly waarde: T } | undefined;
  return () => {
    bewaard ??= { waarde: make() };
    return bewaard.waarde;
  };
}

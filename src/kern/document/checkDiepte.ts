/** Far deeper than any document of this library. A schema that walks a value deeper than this could exhaust the stack. */
const DEEPEST = 200;

/**
 * The depth of a value that is nested too deep or refers to itself; `undefined` when the depth is fine. Without recursion, so that no
 * input can exhaust the stack.
 */
export function checkDiepte(value: unknown): number | undefined {
  const hoogten = new Map<object, number>();
  const stapel: { readonly object: object; readonly kinderen: readonly unknown[]; volgende: number; hoogte: number }[] =
    [];
  const enter = (waarde: unknown) => {
    if (typeof waarde !== 'object' || waarde === null) return 0;
    const bekend = hoogten.get(waarde);
    if (bekend !== undefined) return bekend;
    hoogten.set(waarde, Number.POSITIVE_INFINITY);
    stapel.push({
      object: waarde,
      kinderen: Array.isArray(waarde) ? waarde : Object.values(waarde),
      volgende: 0,
      hoogte: 0,
    });
    return undefined;
  };
  enter(value);
  while (stapel.length > 0) {
    const top = stapel[stapel.length - 1] as (typeof stapel)[number];
    if (stapel.length > DEEPEST) return stapel.length;
    if (top.volgende === top.kinderen.length) {
      hoogten.set(top.object, top.hoogte + 1);
      stapel.pop();
      continue;
    }
    const hoogte = enter(top.kinderen[top.volgende]);
    if (hoogte === undefined) continue;
    // A child that is still open is its own ancestor: a circle, which has no end.
    top.hoogte = Math.max(top.hoogte, hoogte);
    top.volgende += 1;
    if (top.hoogte >= DEEPEST) return DEEPEST;
  }
  return undefined;
}

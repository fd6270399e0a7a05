/** Two rows side by side: the first of the one with the first of the other, and so on, as far as both go. */
export function zipRijen<A, B>(een: Iterable<A>, ander: Iterable<B>): [A, B][] {
  const uit: [A, B][] = [];
  const overkant = ander[Symbol.iterator]();
  for (const a of een) {
    const b = overkant.next();
    if (b.done === true) break;
    uit.push([a, b.value]);
  }
  return uit;
}

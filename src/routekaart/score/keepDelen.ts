/**
 * Parts of the score, without those of a row that has no score: none of the whole, or none of the criterion or thema itself. In a duel of
 * thema's a criterion that a buurt misses can have a part all the same.
 */
export function keepDelen(delen: Float64Array, eigen: Float64Array, geheel: Float64Array): Float64Array {
  return delen.map((deel, i) =>
    Number.isNaN(geheel[i]) || (deel === 0 && Number.isNaN(eigen[i])) ? Number.NaN : deel,
  );
}

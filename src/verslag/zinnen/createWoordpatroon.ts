/** A pattern that finds any of these words or phrases as whole words, of letters of either size. The longest of two goes first. */
export function createWoordpatroon(woorden: readonly string[]): RegExp {
  const langsteEerst = [...woorden].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${langsteEerst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The decimals in which the largest of numbers has three digits: 0,512, 5,12, 512. Up to and including 1 a score has three. */
export function countCijfers(waarden: readonly number[]): number {
  const meest = waarden.reduce((hoogste, waarde) => Math.max(hoogste, Math.abs(waarde)), 0);
  if (meest === 0) return 3;
  let decimalen = 0;
  while (decimalen < 8 && meest * 10 ** decimalen <= 100) decimalen++;
  return decimalen;
}

/**
 * The scale viridis, turned round as in the charts of the library: from light for a low score to dark for a high one. It keeps its
 * order in grey and for the colour-blind.
 */
const VIRIDIS = [
  [253, 231, 37],
  [181, 222, 43],
  [110, 206, 88],
  [53, 183, 121],
  [31, 158, 137],
  [38, 130, 142],
  [49, 104, 142],
  [62, 74, 137],
  [72, 40, 120],
  [68, 1, 84],
] as const;

/** So many colours are told apart. */
export const KLASSEN = 32;

/** The colours by class as red, green and blue, and last the grey of a buurt without a score. */
export const KLEURPUNTEN: readonly (readonly [number, number, number])[] = [
  ...Array.from({ length: KLASSEN }, (_, klasse) => {
    const plaats = (klasse / (KLASSEN - 1)) * (VIRIDIS.length - 1);
    const onder = Math.min(VIRIDIS.length - 2, Math.floor(plaats));
    const [van, tot] = [VIRIDIS[onder]!, VIRIDIS[onder + 1]!];
    const mix = (i: 0 | 1 | 2) => Math.round(van[i] + (tot[i] - van[i]) * (plaats - onder));
    return [mix(0), mix(1), mix(2)] as const;
  }),
  [217, 217, 217],
];

/** The same as text. */
export const KLEUREN: readonly string[] = KLEURPUNTEN.map((punt) => `rgb(${punt.join(' ')})`);

/** Per row the class of its colour: from the lowest score to the highest, and the last for those without. */
export function classify(scores: Float64Array): Uint8Array {
  let [laagste, hoogste] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < laagste) laagste = score;
    if (score > hoogste) hoogste = score;
  }
  const bereik = hoogste - laagste || 1;
  return Uint8Array.from(scores, (score) =>
    Number.isNaN(score) ? KLASSEN : Math.round(((score - laagste) / bereik) * (KLASSEN - 1)),
  );
}

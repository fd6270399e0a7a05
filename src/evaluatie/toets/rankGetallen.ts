/** The ranks of numbers, 1 for the smallest; equal numbers share the mean of their ranks. */
export function rankGetallen(getallen: readonly number[]): number[] {
  const volgorde = getallen.map((_, i) => i).sort((a, b) => (getallen[a] ?? 0) - (getallen[b] ?? 0));
  const rangen = new Array<number>(getallen.length).fill(0);
  for (let begin = 0; begin < volgorde.length; ) {
    let einde = begin + 1;
    while (einde < volgorde.length && getallen[volgorde[einde] ?? 0] === getallen[volgorde[begin] ?? 0]) einde++;
    for (let i = begin; i < einde; i++) rangen[volgorde[i] ?? 0] = (begin + 1 + einde) / 2;
    begin = einde;
  }
  return rangen;
}

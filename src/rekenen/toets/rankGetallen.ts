/** The ranks of numbers, 1 for the smallest; equal numbers share the mean of their ranks. */
export function rankGetallen(getallen: readonly number[]): number[] {
  const volgorde = getallen.map((_, i) => i).sort((a, b) => (getallen[a] as number) - (getallen[b] as number));
  const rangen = new Array<number>(getallen.length).fill(0);
  for (let begin = 0; begin < volgorde.length; ) {
    let einde = begin + 1;
    while (einde < volgorde.length && getallen[volgorde[einde] as number] === getallen[volgorde[begin] as number])
      einde++;
    for (let i = begin; i < einde; i++) rangen[volgorde[i] as number] = (begin + 1 + einde) / 2;
    begin = einde;
  }
  return rangen;
}

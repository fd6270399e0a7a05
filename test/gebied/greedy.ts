import type { Burenparen, Eenheid } from 'buurtaanpak/gebied';

/**
 * The plain way to make areas: take the first unit that is left, add the first neighbour as long as the target is not reached and the
 * maximum not passed. What `composeBuurten` is measured against.
 */
export function composeGreedy(
  eenheden: readonly Eenheid[],
  buren: Burenparen,
  doel = 750,
  max = 1000,
): { eenheden: string[]; inwoners: number }[] {
  const bij = new Map(eenheden.map((eenheid) => [eenheid.code, eenheid]));
  const naast = new Map<string, string[]>(eenheden.map(({ code }) => [code, []]));
  for (const [a, b] of buren) {
    const [een, ander] = [bij.get(a), bij.get(b)];
    if (een === undefined || ander === undefined || een.grens !== ander.grens) continue;
    naast.get(a)?.push(b);
    naast.get(b)?.push(a);
  }
  const over = new Set(eenheden.map(({ code }) => code).sort());
  const gebieden: { eenheden: string[]; inwoners: number }[] = [];
  for (const begin of over) {
    over.delete(begin);
    const gebied = { eenheden: [begin], inwoners: bij.get(begin)!.inwoners };
    while (gebied.inwoners < doel) {
      const volgende = gebied.eenheden
        .flatMap((code) => naast.get(code) ?? [])
        .sort()
        .find((code) => over.has(code) && gebied.inwoners + bij.get(code)!.inwoners <= max);
      if (volgende === undefined) break;
      over.delete(volgende);
      gebied.eenheden.push(volgende);
      gebied.inwoners += bij.get(volgende)!.inwoners;
    }
    gebieden.push(gebied);
  }
  return gebieden;
}

/** How near to the target areas came, those apart that are one unit too large on its own. */
export function measureKwaliteit(
  gebieden: readonly { eenheden: readonly string[]; inwoners: number }[],
  { doel, min, max } = { doel: 750, min: 500, max: 1000 },
): { aantal: number; gemiddeldeAfwijking: number; aandeelInwonersGoed: number } {
  const gemaakt = gebieden.filter(({ eenheden, inwoners }) => eenheden.length > 1 || inwoners <= max);
  const som = (rij: readonly { inwoners: number }[]) => rij.reduce((totaal, { inwoners }) => totaal + inwoners, 0);
  return {
    aantal: gemaakt.length,
    gemiddeldeAfwijking:
      gemaakt.reduce((totaal, { inwoners }) => totaal + Math.abs(inwoners - doel) / doel, 0) / gemaakt.length,
    aandeelInwonersGoed: som(gemaakt.filter(({ inwoners }) => min <= inwoners && inwoners <= max)) / som(gebieden),
  };
}

import { type Burenparen, composeBuurten, type Eenheid } from 'buurtaanpak/gebied';
import { createToeval } from 'buurtaanpak/kern';
import { readGemeente } from '../../test/gebied/gemeenten.js';
import { composeGreedy, measureKwaliteit } from '../../test/gebied/greedy.js';
import { createRaster } from '../../test/gebied/hulp.js';
import type { Vergelijking } from '../harnas.js';

interface Kaart {
  readonly eenheden: readonly Eenheid[];
  readonly buren: Burenparen;
}

const percent = (deel: number) => `${(100 * deel).toFixed(1)}%`;

/** Beside the plain way: slower, as it searches, but nearer to the target; the figures are printed, and a worse outcome is refused. */
function compare(naam: string, { eenheden, buren }: Kaart): Vergelijking {
  const onze = measureKwaliteit(composeBuurten(eenheden, buren).buurten);
  const plain = measureKwaliteit(composeGreedy(eenheden, buren));
  const show = (k: typeof onze) =>
    `${k.aantal} areas, ${percent(k.gemiddeldeAfwijking)} off, ${percent(k.aandeelInwonersGoed)} in band`;
  console.error(`${naam}: ours ${show(onze)}; plain ${show(plain)}`);
  return {
    naam: `composeBuurten, ${naam}`,
    onze: () => composeBuurten(eenheden, buren),
    ander: () => composeGreedy(eenheden, buren),
    anderNaam: 'plain greedy growth',
    controle: () => {
      if (onze.gemiddeldeAfwijking >= plain.gemiddeldeAfwijking)
        throw new Error(`${naam}: no nearer than the plain way`);
    },
    herhalingen: 5,
  };
}

export default function bench(): readonly Vergelijking[] {
  const toeval = createToeval('bench');
  const vakken = createRaster(50, 40, () => 10 + toeval.nextBelow(60));
  return [
    compare('Leeuwarden, 131 CBS buurten in wijken', readGemeente('GM0080', true)),
    compare('Leeuwarden, 131 CBS buurten', readGemeente('GM0080', false)),

    compare('2000 squares of 10 to 69', vakken),
  ];
}

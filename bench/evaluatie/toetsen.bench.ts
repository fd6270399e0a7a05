import { selectVergelijkingsbuurten } from 'buurtaanpak/evaluatie';
import { createToeval } from 'buurtaanpak/kern';
import { testVerschil } from '../../src/rekenen/index.js';
import type { Bench } from '../harnas.js';

const toeval = createToeval('bench evaluatie');
const dorpen = Array.from({ length: 4 }, () => toeval.nextBelow(40) / 4);
const anders = Array.from({ length: 44 }, () => toeval.nextBelow(40) / 4);

/** The share of the choices of four out of all that lie as far from the mean, by four loops; without an interval. */
function loopVier(een: readonly number[], ander: readonly number[]): number {
  const alle = [...een, ...ander];
  const n = alle.length;
  const totaal = alle.reduce((som, x) => som + x, 0);
  const extreem = (som: number) => Math.abs(som / 4 - (totaal - som) / (n - 4));
  const gevonden = extreem(een.reduce((som, x) => som + x, 0)) - 1e-9;
  let verder = 0;
  let aantal = 0;
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      for (let c = b + 1; c < n; c++)
        for (let d = c + 1; d < n; d++) {
          aantal++;
          if (extreem(alle[a]! + alle[b]! + alle[c]! + alle[d]!) >= gevonden) verder++;
        }
  return verder / aantal;
}

/** The same of the studentised statistic, as Welch has it; p of the exchange only. */
function loopStudent(een: readonly number[], ander: readonly number[]): number {
  const alle = [...een, ...ander];
  const n = alle.length;
  const totaal = alle.reduce((som, x) => som + x, 0);
  const kwadraten = alle.reduce((som, x) => som + x * x, 0);
  const extreem = (som: number, eigen: number) => {
    const rest = totaal - som;
    const verschil = som / 4 - rest / (n - 4);
    const variantie =
      (eigen - (som * som) / 4) / 12 + (kwadraten - eigen - (rest * rest) / (n - 4)) / (n - 4) / (n - 5);
    return (verschil * verschil) / variantie;
  };
  const gevonden =
    extreem(
      een.reduce((som, x) => som + x, 0),
      een.reduce((som, x) => som + x * x, 0),
    ) - 1e-9;
  let verder = 0;
  let aantal = 0;
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      for (let c = b + 1; c < n; c++)
        for (let d = c + 1; d < n; d++) {
          aantal++;
          const [p, q, r, t] = [alle[a]!, alle[b]!, alle[c]!, alle[d]!];
          if (extreem(p + q + r + t, p * p + q * q + r * r + t * t) >= gevonden) verder++;
        }
  return verder / aantal;
}

const make = (letter: string, aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({
    buurt: `${letter}${i}`,
    kenmerken: { inwoners: toeval.nextFractie(), woz: toeval.nextFractie(), koop: toeval.nextFractie() },
  }));
const programma = make('b', 48);
const kandidaten = make('k', 14_000);
const KENMERKEN = ['inwoners', 'woz', 'koop'] as const;

/** For every buurt in turn the nearest one still free, on raw figures: quick, and not the best. Gives the sum of the distances. */
function takeInTurn(): number {
  const vrij = new Set(kandidaten);
  let som = 0;
  for (const { kenmerken } of programma) {
    let beste: (typeof kandidaten)[number] | undefined;
    let minst = Number.POSITIVE_INFINITY;
    for (const kandidaat of vrij) {
      let afstand = 0;
      for (const k of KENMERKEN) afstand += (kenmerken[k] - kandidaat.kenmerken[k]) ** 2;
      if (afstand < minst) {
        minst = afstand;
        beste = kandidaat;
      }
    }
    if (beste) vrij.delete(beste);
    som += Math.sqrt(minst);
  }
  return som;
}

const bench: Bench = [
  {
    naam: 'testVerschil, 4 of 48 buurten, all 194 580 arrangements, with its interval',
    onze: () => testVerschil(dorpen, anders).p,
    ander: () => loopVier(dorpen, anders),
    anderNaam: 'four nested loops, p only',
    controle: (onze, ander) => {
      if (onze !== ander) throw new Error(`${onze} is not ${ander}`);
    },
  },
  {
    naam: 'testVerschil of groups not drawn by lot, 4 of 48, both tests, with their interval',
    onze: () => testVerschil(dorpen, anders, { wijze: 'kenmerk' }).pVerwisseling,
    ander: () => loopStudent(dorpen, anders),
    anderNaam: 'four nested loops, p of the exchange only',
    controle: (onze, ander) => {
      if (onze !== ander) throw new Error(`${onze} is not ${ander}`);
    },
  },
  {
    naam: 'selectVergelijkingsbuurten, 48 of 14 000 buurten, best in all',
    onze: () => selectVergelijkingsbuurten(programma, kandidaten, { kenmerken: KENMERKEN }).sets.length,
    ander: takeInTurn,
    anderNaam: 'nearest in turn, not the best',
    controle: (onze) => {
      if (onze !== programma.length) throw new Error(`${onze} sets`);
    },
  },
];

export default bench;

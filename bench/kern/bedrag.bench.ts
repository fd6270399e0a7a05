import assert from 'node:assert/strict';
import { allocateBedrag, createToeval, euro, sumBedragen } from 'buurtaanpak/kern';
import { Decimal } from 'decimal.js';
import type { Vergelijking } from '../harnas.js';

const AANTAL = 100_000;
const toeval = createToeval('bedrag');
const totaal = euro('123456789.01');
const gewichten = Array.from({ length: AANTAL }, () => toeval.nextBelow(1000));
const bedragen = Array.from({ length: AANTAL }, () => euro(toeval.nextBelow(100_000_000) / 100));

/** Largest remainder over whole cents, without any check of the input: the least work that gives the same parts. */
function allocateBare(): string[] {
  const centen = BigInt(totaal.replace('.', ''));
  const som = BigInt(gewichten.reduce((a, b) => a + b, 0));
  const delen: bigint[] = [];
  const resten: bigint[] = [];
  let over = centen;
  for (const gewicht of gewichten) {
    const product = centen * BigInt(gewicht);
    const deel = product / som;
    delen.push(deel);
    resten.push(product % som);
    over -= deel;
  }
  const volgorde = resten
    .map((_, i) => i)
    .sort((a, b) => (resten[a]! > resten[b]! ? -1 : resten[a]! < resten[b]! ? 1 : a - b));
  for (let i = 0; i < Number(over); i += 1) delen[volgorde[i]!]! += 1n;
  return delen.map((deel) => {
    const cijfers = `${deel}`.padStart(3, '0');
    return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
  });
}

function allocateDecimal(): string[] {
  const centen = new Decimal(totaal).times(100);
  const som = gewichten.reduce((a, b) => a + b, 0);
  const precies = gewichten.map((gewicht) => centen.times(gewicht).div(som));
  const delen = precies.map((deel) => deel.floor());
  const over = centen.minus(delen.reduce((a, b) => a.plus(b), new Decimal(0))).toNumber();
  const resten = precies.map((deel, i) => deel.minus(delen[i]!));
  const volgorde = resten.map((_, i) => i).sort((a, b) => resten[b]!.cmp(resten[a]!) || a - b);
  for (const i of volgorde.slice(0, over)) delen[i] = delen[i]!.plus(1);
  return delen.map((deel) => deel.div(100).toFixed(2));
}

function sumBare(): string {
  let som = 0n;
  for (const bedrag of bedragen) som += BigInt(bedrag.replace('.', ''));
  return `${som / 100n}.${`${som % 100n}`.padStart(2, '0')}`;
}

const controle = (onze: unknown, ander: unknown) => assert.deepEqual(onze, ander);

export default [
  {
    naam: 'allocateBedrag, 100 000 parts',
    onze: () => allocateBedrag(totaal, gewichten),
    ander: allocateBare,
    anderNaam: 'bare BigInt loop, no checks',
    controle,
  },
  {
    naam: 'allocateBedrag, 100 000 parts, by decimal.js',
    onze: () => allocateBedrag(totaal, gewichten),
    ander: allocateDecimal,
    anderNaam: 'bare decimal.js',
    controle,
  },
  {
    naam: 'sumBedragen, 100 000 amounts',
    onze: () => sumBedragen(bedragen),
    ander: sumBare,
    anderNaam: 'bare BigInt loop, no checks',
    controle,
  },
  {
    naam: 'sumBedragen, 100 000 amounts, by decimal.js',
    onze: () => sumBedragen(bedragen),
    ander: () => bedragen.reduce((som, bedrag) => som.plus(bedrag), new Decimal(0)).toFixed(2),
    anderNaam: 'bare decimal.js',
    controle,
  },
] satisfies Vergelijking[];

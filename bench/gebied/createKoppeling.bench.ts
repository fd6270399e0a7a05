import assert from 'node:assert/strict';
import { createKoppeling } from 'buurtaanpak/gebied';
import { createToeval } from 'buurtaanpak/kern';
import type { Vergelijking } from '../harnas.js';

const AANTAL = 100_000;

/** Lists of made-up addresses: some went, some are new, some lie in another buurt. */
function maakLijsten() {
  const toeval = createToeval('adressen');
  const letters = (i: number) => String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26));
  const alles = Array.from({ length: AANTAL + 5000 }, (_, i) => {
    const straat = Math.floor(i / 20);
    const buurt = 800_000 + Math.floor(straat / 10);
    return { PC6: `${8900 + (straat % 90)}${letters(Math.floor(straat / 90))}`, Huisnummer: (i % 20) + 1, buurt };
  });
  return {
    oud: alles.slice(0, AANTAL).map(({ buurt, ...adres }) => ({ ...adres, Buurt2020: buurt })),
    nieuw: alles
      .slice(5000)
      .map(({ buurt, ...adres }) => ({ ...adres, Buurt2024: toeval.nextBelow(20) === 0 ? buurt + 1 : buurt })),
  };
}

/** The same shares from two maps, without any check of what stands in the lists. */
function countBare({ oud, nieuw }: ReturnType<typeof maakLijsten>) {
  const nieuwe = new Map(nieuw.map(({ PC6, Huisnummer, Buurt2024 }) => [`${PC6} ${Huisnummer}`, Buurt2024]));
  const telling = new Map<number, Map<number | undefined, number>>();
  for (const { PC6, Huisnummer, Buurt2020 } of oud) {
    const naar = nieuwe.get(`${PC6} ${Huisnummer}`);
    const delen = telling.get(Buurt2020) ?? new Map<number | undefined, number>();
    delen.set(naar, (delen.get(naar) ?? 0) + 1);
    telling.set(Buurt2020, delen);
  }
  const toCode = (buurt: number) => `BU${String(buurt).padStart(8, '0')}`;
  return [...telling].flatMap(([van, delen]) => {
    const som = [...delen.values()].reduce((a, b) => a + b, 0);
    return [...delen].flatMap(([naar, aantal]) =>
      naar === undefined ? [] : [{ van: toCode(van), naar: toCode(naar), aandeel: aantal / som }],
    );
  });
}

export default function bench(): readonly Vergelijking[] {
  const lijsten = maakLijsten();
  const order = (delen: readonly { van: string; naar: string; aandeel: number }[]) =>
    delen.map(({ van, naar, aandeel }) => `${van} ${naar} ${aandeel}`).sort();
  return [
    {
      naam: 'createKoppeling, two lists of 100 000 addresses',
      onze: () => createKoppeling({ soort: 'adressen', ...lijsten }, { van: 2020, naar: 2024 }).delen,
      ander: () => countBare(lijsten),
      anderNaam: 'bare loop over two maps, no checks',
      controle: (onze, ander) =>
        assert.deepEqual(order(onze as ReturnType<typeof countBare>), order(ander as ReturnType<typeof countBare>)),
    },
  ];
}

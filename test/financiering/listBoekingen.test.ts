import { type Boeking, listBoekingen } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { type Bedragen, listZaken, type Verwacht } from './geld/leesZaak.js';

const cents = (bedrag: string): bigint => BigInt(bedrag.replace('.', ''));
const text = (centen: bigint): string => {
  const cijfers = (centen < 0n ? -centen : centen).toString().padStart(3, '0');
  return `${centen < 0n ? '-' : ''}${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
};

/** A table as the cases have it: sums by key, without what is zero and without lines that lack a part of the key. */
function table(boekingen: readonly Boeking[], keys: readonly (keyof Boeking)[]): Bedragen {
  const sums = new Map<string, bigint>();
  for (const boeking of boekingen) {
    const parts = keys.map((key) => boeking[key]);
    if (parts.includes(undefined)) continue;
    const key = parts.join('|');
    sums.set(key, (sums.get(key) ?? 0n) + cents(boeking.bedrag));
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n).map(([key, sum]) => [key, text(sum)]));
}

const TABELLEN: Readonly<Record<string, readonly (keyof Boeking)[]>> = {
  per_jaar: ['begrotingsjaar'],
  per_partij_en_jaar: ['van', 'begrotingsjaar'],
  per_kostendrager_en_jaar: ['kostendrager', 'begrotingsjaar'],
  per_buurt: ['buurt'],
  per_buurt_en_jaar: ['buurt', 'begrotingsjaar'],
  per_bijdrage: ['bijdrage'],
  per_reden: ['reden'],
};

/** The tables of cells in the form of the cases: the same tables as those that are expected. */
function tables(boekingen: readonly Boeking[], verwacht: Verwacht['prognose'] | undefined) {
  const totaal = table(boekingen, [])[''] ?? '0.00';
  const namen = Object.keys(verwacht ?? {}).filter((naam) => naam !== 'totaal');
  return { totaal, ...Object.fromEntries(namen.map((naam) => [naam, table(boekingen, TABELLEN[naam] ?? [])])) };
}

describe('the courses of events that were reckoned beforehand', () => {
  for (const { naam, verloop, vragen } of listZaken())
    it(naam, () => {
      for (const { peildatum, bekendOp, verwacht } of vragen) {
        const boekingen = listBoekingen(verloop, { peildatum: peildatum as Datum, bekendOp: bekendOp as Datum });
        const prognose = boekingen.filter(({ soort }) => soort !== 'vrijval');
        const vrijval = boekingen.filter(({ soort }) => soort === 'vrijval');
        const gerealiseerd = boekingen.filter(({ soort }) => soort === 'gerealiseerd');
        expect.soft(tables(prognose, verwacht.prognose), `${peildatum} prognose`).toEqual(verwacht.prognose);
        expect
          .soft(tables(vrijval, verwacht.vrijval), `${peildatum} vrijval`)
          .toEqual(verwacht.vrijval ?? { totaal: '0.00' });
        expect
          .soft(table(gerealiseerd, ['begrotingsjaar']), `${peildatum} gerealiseerd`)
          .toEqual(verwacht.gerealiseerde_lasten_per_jaar);
      }
    });
});

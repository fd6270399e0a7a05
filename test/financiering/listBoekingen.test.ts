import { type Boeking, listBoekingen } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { leesZaak, listZaken, type Verwacht } from './geld/leesZaak.js';
import { cents, table, text, total } from './geld/tabellen.js';

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
  const namen = Object.keys(verwacht ?? {}).filter((naam) => naam !== 'totaal');
  return {
    totaal: total(boekingen),
    ...Object.fromEntries(namen.map((naam) => [naam, table(boekingen, TABELLEN[naam] ?? [])])),
  };
}

describe('the courses of events that were reckoned beforehand', () => {
  for (const { naam, verloop, vragen } of listZaken())
    it(naam, () => {
      for (const { peildatum, bekendOp, verwacht } of vragen) {
        const boekingen = listBoekingen(verloop, { peildatum: peildatum as Datum, bekendOp: bekendOp as Datum });
        const prognose = boekingen.filter(({ soort }) => soort !== 'vrijval');
        const vrijval = boekingen.filter(({ soort }) => soort === 'vrijval');
        const gerealiseerd = boekingen.filter(({ soort }) => soort === 'gerealiseerd');
        expect(tables(prognose, verwacht.prognose), `${peildatum} prognose`).toEqual(verwacht.prognose);
        expect
          .soft(tables(vrijval, verwacht.vrijval), `${peildatum} vrijval`)
          .toEqual(verwacht.vrijval ?? { totaal: '0.00' });
        expect
          .soft(table(gerealiseerd, ['begrotingsjaar']), `${peildatum} gerealiseerd`)
          .toEqual(verwacht.gerealiseerde_lasten_per_jaar);
      }
    });
});

/** Cells that are not vrijval. */
const last = (boekingen: readonly Boeking[]) => boekingen.filter(({ soort }) => soort !== 'vrijval');

describe('what went wrong before there was one course of events', () => {
  it('an addendum after a stop keeps what the stopped buurt cost', () => {
    const { verloop } = leesZaak('addendum_na_stop');
    const peildatum = '2029-12-31' as Datum;
    expect(verloop.teksten).toHaveLength(2);
    const zonder = { ...verloop, teksten: verloop.teksten.slice(0, 1) };
    const gestopt = (boekingen: readonly Boeking[]) =>
      table(
        last(boekingen).filter(({ buurt }) => buurt === 'BU00800003'),
        ['begrotingsjaar'],
      );
    expect(Object.keys(gestopt(listBoekingen(verloop, { peildatum })))).toEqual(['2026', '2027']);
    expect(gestopt(listBoekingen(verloop, { peildatum }))).toEqual(gestopt(listBoekingen(zonder, { peildatum })));
  });

  it('a replacement that an addendum lists goes on where the place was', () => {
    const { verloop } = leesZaak('vervanging_in_addendum');
    const peildatum = '2029-12-31' as Datum;
    const zonder = { ...verloop, teksten: verloop.teksten.slice(0, 1) };
    const perBuurt = table(last(listBoekingen(verloop, { peildatum })), ['buurt']);
    expect(perBuurt).toMatchObject({ BU00800003: '10000.00', BU00800004: '12000.00' });
    expect(perBuurt).toEqual(table(last(listBoekingen(zonder, { peildatum })), ['buurt']));
  });

  it('years and buurten are one table when buurten start later', () => {
    const { verloop, vragen } = leesZaak('latere_start');
    const boekingen = listBoekingen(verloop, { peildatum: '2029-12-31' as Datum });
    const perBuurt = table(boekingen, ['buurt', 'begrotingsjaar']);
    const sums: Record<string, bigint> = {};
    for (const [key, bedrag] of Object.entries(perBuurt)) {
      const jaar = key.split('|')[1] as string;
      sums[jaar] = (sums[jaar] ?? 0n) + cents(bedrag);
    }
    const perJaar = table(boekingen, ['begrotingsjaar']);
    expect(Object.fromEntries(Object.entries(sums).map(([jaar, som]) => [jaar, text(som)]))).toEqual(perJaar);
    expect(perJaar).toEqual(vragen[0]?.verwacht.prognose.per_jaar);
  });
});

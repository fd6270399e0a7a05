/** The amounts of an account computed again: the fields of every difference, and the order of the amounts. */
import { Financieringsplan } from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import type { Verantwoording } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { keyOf, listBedragen } from '../../src/register/verantwoording/listBedragen.js';
import { redoGeld } from '../../src/register/verantwoording/redoGeld.js';
import { redoVerantwoording } from '../../src/register/verantwoording/redoVerantwoording.js';
import { kleineInhoud, meld } from './klein.js';

type Geld = NonNullable<Verantwoording['geld']>;

const bijdrage = (id: string, van: string, rest: object) => ({ id, van, doel: 'begeleiden', aard: 'exact', ...rest });
/** The gemeente pays 300 a year from a line of its budget, the fund 50 for each buurt. */
const bron = Financieringsplan.parse({
  soort: 'financieringsplan',
  versie: 2,
  naam: 'Plan',
  perioden: [
    {
      programmajaar: 1,
      periode: { van: '2026-07-01', tot: '2027-06-30' },
      bijdragen: [
        bijdrage('vast', 'gemeente', {
          soort: 'bedrag',
          bedrag: '300.00',
          verdeelsleutel: [{ soort: 'rest', kostendrager: 'wijken' }],
        }),
        bijdrage('prijs', 'fonds', { soort: 'prijs_per_buurt', prijs: '50.00' }),
      ],
    },
  ],
});
const vraag = { bron, peildatum: '2026-12-31' as Datum, methode: 'maanden', aantalBuurten: 4 } as const;

const gemeente = { van: 'gemeente', kostendrager: 'wijken' } as const;
const bedragen = [
  { begrotingsjaar: 2026, van: 'fonds', soort: 'gerealiseerd', bedrag: '100.00' },
  { begrotingsjaar: 2026, ...gemeente, soort: 'gerealiseerd', bedrag: '150.00' },
  { begrotingsjaar: 2027, van: 'fonds', soort: 'verwacht', bedrag: '100.00' },
  { begrotingsjaar: 2027, ...gemeente, soort: 'verwacht', bedrag: '150.00' },
] as unknown as Geld['bedragen'];
const [eerste, tweede, derde, vierde] = bedragen as [Geld['bedragen'][0], ...Geld['bedragen']];

test('are listed by year, payer and kind', () => {
  expect(listBedragen(vraag)).toEqual(bedragen);
});

test('are listed in order of payer, whatever the order of the plan', () => {
  const [periode] = bron.perioden;
  const andersom = { ...bron, perioden: [{ ...periode!, bijdragen: periode!.bijdragen.toReversed() }] };
  expect(listBedragen({ ...vraag, bron: andersom })).toEqual(bedragen);
});

test('the key of an amount', () => {
  expect(keyOf(tweede!)).toBe('[2026,"gemeente","wijken","gerealiseerd"]');
  expect(keyOf(eerste)).toBe('[2026,"fonds","","gerealiseerd"]');
});

describe('computed again', () => {
  const redo = (...lijst: readonly (Geld['bedragen'][0] | undefined)[]) =>
    redoGeld({ ...vraag, bedragen: lijst.filter((een) => een !== undefined) });
  const anders = (params: object, ...pad: (string | number)[]) =>
    meld('bedrag_verschilt', ['geld', 'bedragen', ...pad], params);
  const fonds = { begrotingsjaar: 2026, van: 'fonds', kostendrager: '-', soort: 'gerealiseerd' };

  test('the same', () => {
    expect(redo(...bedragen)).toEqual([]);
    expect(redo(...bedragen.toReversed())).toEqual([]);
  });

  test('a cent more', () => {
    const meer = { ...eerste, bedrag: '100.01' as Geld['bedragen'][0]['bedrag'] };
    expect(redo(meer, tweede, derde, vierde)).toEqual([anders({ ...fonds, vastgelegd: '100.01', opnieuw: '100.00' })]);
  });

  test('one gone, one made up and one twice', () => {
    expect(redo(eerste, tweede, derde)).toEqual([
      anders({ begrotingsjaar: 2027, ...gemeente, soort: 'verwacht', vastgelegd: '-', opnieuw: '150.00' }),
    ]);
    expect(redo(...bedragen, { ...eerste, begrotingsjaar: 2025 })).toEqual([
      anders({ ...fonds, begrotingsjaar: 2025, vastgelegd: '100.00', opnieuw: '-' }),
    ]);
    expect(redo(...bedragen, { ...eerste })).toEqual([
      anders({ ...fonds, vastgelegd: '100.00', opnieuw: '-' }, 0, 'bedrag'),
    ]);
  });

  test('in an account', () => {
    expect(redoVerantwoording(kleineInhoud({ geld: { ...vraag, bedragen } }))).toEqual([]);
    expect(redoVerantwoording(kleineInhoud({ geld: { ...vraag, bedragen: bedragen.slice(1) } }))).toEqual([
      anders({ ...fonds, vastgelegd: '-', opnieuw: '100.00' }),
    ]);
    const { aantalBuurten: _, ...zonder } = vraag;
    const [mislukt, ...rest] = redoVerantwoording(kleineInhoud({ geld: { ...zonder, bedragen }, scores: {} }));
    expect(mislukt).toEqual(
      meld('stap_mislukt', ['geld'], { stap: 'geld', code: 'financiering.aantal_buurten_ontbreekt' }),
    );
    // The other steps go on.
    expect(rest.map(({ code }) => code)).toEqual([
      'financiering.aantal_buurten_ontbreekt',
      'register.stap_mislukt',
      'selectie.programma_onbekend',
    ]);
  });
});

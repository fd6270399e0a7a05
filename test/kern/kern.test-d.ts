import {
  Aandeel,
  allocateBedrag,
  type Bedrag,
  Datum,
  euro,
  Factor,
  multiplyBedrag,
  type Periode,
  Procent,
  sumBedragen,
} from 'buurtaanpak/kern';
import { defineCodes, defineDocument, type Kernteksten } from 'buurtaanpak/kern/huis';
import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';

const { createBevinding } = defineCodes<Kernteksten>();

test('an amount and a day are no plain texts', () => {
  expectTypeOf(euro(1)).toEqualTypeOf<Bedrag>();
  expectTypeOf<Bedrag>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<Bedrag>();
  expectTypeOf<Bedrag>().not.toExtend<Datum>();
  expectTypeOf(Datum.parse('2026-01-01')).toEqualTypeOf<Datum>();
  // @ts-expect-error a text must go through euro
  sumBedragen(['1.00']);
  // @ts-expect-error a period holds days, not texts
  const periode: Periode = { van: '2026-01-01', tot: '2026-12-31' };
  expectTypeOf(periode).toEqualTypeOf<Periode>();
});

test('a percentage, a share and a factor are no plain texts, and none of them is another', () => {
  expectTypeOf<string>().not.toExtend<Procent>();
  expectTypeOf<Procent>().not.toExtend<Aandeel>();
  expectTypeOf<Aandeel>().not.toExtend<Factor>();
  expectTypeOf(Procent.parse('21')).toEqualTypeOf<Procent>();
  multiplyBedrag(euro(1), Factor.parse('1.021'));
  // @ts-expect-error a text must go through Factor.parse
  multiplyBedrag(euro(1), '1.021');
  // @ts-expect-error a percentage is no factor
  multiplyBedrag(euro(1), Procent.parse('2.1'));
  allocateBedrag(euro(1), [1, Aandeel.parse('0.5')]);
  // @ts-expect-error a text must go through Aandeel.parse
  allocateBedrag(euro(1), [1, '0.5']);
});

test('a code demands the params that its text names', () => {
  createBevinding('fout', 'kern.veld_ontbreekt', [], { veld: 'naam' });
  // @ts-expect-error the param is missing
  createBevinding('fout', 'kern.veld_ontbreekt', [], {});
  // @ts-expect-error no such param
  createBevinding('fout', 'kern.veld_ontbreekt', [], { veld: 'naam', anders: 1 });
  // @ts-expect-error no such code
  createBevinding('fout', 'kern.bestaat_niet', [], {});
});

test('a document is typed by its schema', () => {
  const Notitie = defineDocument({
    soort: 'notitie',
    versie: 1,
    schema: z.strictObject({ soort: z.literal('notitie'), versie: z.literal(1), tekst: z.string() }),
    migraties: [],
  });
  expectTypeOf(Notitie.parse).returns.toEqualTypeOf<{ soort: 'notitie'; versie: 1; tekst: string }>();
});

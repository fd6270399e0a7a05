import {
  type Begrotingsregel,
  type Bereik,
  Financieringsplan,
  splitByBegrotingsjaar,
  sumRegels,
  type Verdeeldeel,
} from 'buurtaanpak/financiering';
import type { Bedrag, DomeinFout } from 'buurtaanpak/kern';
import { expectTypeOf, test } from 'vitest';

test('plans are readonly', () => {
  expectTypeOf(Financieringsplan.parse).returns.toEqualTypeOf<Financieringsplan>();
  // @ts-expect-error a plan is never changed in place
  (({}) as Financieringsplan).perioden[0] = undefined;
});

test('an amount is no number and no text', () => {
  // @ts-expect-error a text that was not read is no amount
  const tekst: Verdeeldeel = { soort: 'vast', kostendrager: 'a', bedrag: '1.00' };
  // @ts-expect-error a rest has no amount
  const rest: Verdeeldeel = { soort: 'rest', kostendrager: 'a', bedrag: '1.00' as Bedrag };
  void [tekst, rest];
});

test('safeParse tells success from failure', () => {
  const resultaat = Financieringsplan.safeParse({});
  if (resultaat.success) expectTypeOf(resultaat.data).toEqualTypeOf<Financieringsplan>();
  else expectTypeOf(resultaat.error).toEqualTypeOf<DomeinFout>();
});

test('sums keep only the fields that were named', () => {
  const regels = splitByBegrotingsjaar({} as Financieringsplan);
  expectTypeOf(regels).toEqualTypeOf<Begrotingsregel[]>();
  const [som] = sumRegels(regels, ['begrotingsjaar', 'partij']);
  expectTypeOf(som?.begrotingsjaar).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the contribution was added up
  som?.bijdrage;
  // @ts-expect-error an amount cannot be kept apart
  sumRegels(regels, ['bedrag']);
});

test('a range can be open at the top', () => {
  expectTypeOf<Bereik['maximum']>().toEqualTypeOf<Bedrag | undefined>();
});

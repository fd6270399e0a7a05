import {
  type Bereik,
  type Bijdrage,
  type Bijdragewijziging,
  type Boeking,
  type Conceptbijdrage,
  Financieringsplan,
  type Geldinhoud,
  type Stapfeit,
  sumRegels,
  type Verdeeldeel,
} from 'buurtaanpak/financiering';
import type { Bedrag, Datum, DomeinFout } from 'buurtaanpak/kern';
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

test('a contribution has the fields of its kind', () => {
  const hoofd = { id: 'een', van: 'gemeente', aard: 'exact', doel: 'overig' } as const;
  const prijs: Bijdrage = { ...hoofd, soort: 'prijs_per_buurt', prijs: '1.00' as Bedrag };
  // @ts-expect-error a price has no amount
  const beide: Bijdrage = { ...hoofd, soort: 'prijs_per_buurt', prijs: '1.00' as Bedrag, bedrag: '1.00' as Bedrag };
  const { plafond } = {} as Extract<Bijdrage, { soort: 'werkelijke_kosten' }>;
  expectTypeOf(plafond).toEqualTypeOf<Bedrag>();
  void [prijs, beide];
});

test('a draft may leave out that it is an amount, and only that', () => {
  const concept: Conceptbijdrage = { van: 'bzk', bedrag: '1.00' as Bedrag, doel: 'overig' };
  // @ts-expect-error what is no amount says its kind
  const kosten: Conceptbijdrage = { van: 'bzk', prijs: '1.00' as Bedrag, doel: 'overig' };
  void [concept, kosten];
});

test('a change keeps the key, and records nothing that happened', () => {
  const wijziging: Bijdragewijziging = { bedrag: '1.00' as Bedrag, verdeelsleutel: undefined };
  // @ts-expect-error a key does not change
  const sleutel: Bijdragewijziging = { id: 'twee' };
  // @ts-expect-error what happened is an event
  const stap: Bijdragewijziging = { stap: { status: 'betaald' } };
  void [wijziging, sleutel, stap];
});

test('a fact of an old plan is what an event holds', () => {
  const feit = {} as Extract<Stapfeit, { soort: 'betaald' }>;
  expectTypeOf(feit.datum).toEqualTypeOf<Datum>();
  expectTypeOf(feit.termijn).toEqualTypeOf<Geldinhoud['betaald']['termijn']>();
});

test('safeParse tells success from failure', () => {
  const resultaat = Financieringsplan.safeParse({});
  if (resultaat.success) expectTypeOf(resultaat.data).toEqualTypeOf<Financieringsplan>();
  else expectTypeOf(resultaat.error).toEqualTypeOf<DomeinFout>();
});

test('sums keep only the fields that were named', () => {
  const regels = [] as Boeking[];
  const [som] = sumRegels(regels, ['begrotingsjaar', 'van']);
  expectTypeOf(som?.begrotingsjaar).toEqualTypeOf<number | undefined>();
  // @ts-expect-error the contribution was added up
  som?.bijdrage;
  // @ts-expect-error an amount cannot be kept apart
  sumRegels(regels, ['bedrag']);
});

test('a range can be open at the top', () => {
  expectTypeOf<Bereik['maximum']>().toEqualTypeOf<Bedrag | undefined>();
});

import {
  type Algoritmeoordeel,
  type Algoritmeregistratie,
  createJsonSchemas,
  createVerantwoording,
  toAlgoritmeregistratie,
  type Verantwoording,
} from 'buurtaanpak/register';
import type { Routekaart } from 'buurtaanpak/routekaart';
import { expectTypeOf, test } from 'vitest';

test('the judgements of people are required, the rest is not', () => {
  expectTypeOf(toAlgoritmeregistratie).returns.toEqualTypeOf<Algoritmeregistratie[]>();
  expectTypeOf<Algoritmeoordeel['risicos']>().toEqualTypeOf<string>();
  expectTypeOf<Algoritmeoordeel['website']>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error judgements are missing
  toAlgoritmeregistratie({} as Routekaart, { organisatie: 'Gemeente Voorbeeld' });
});

test('the values of the register are known', () => {
  expectTypeOf<'In gebruik'>().toExtend<Algoritmeregistratie['status']>();
  expectTypeOf<'in gebruik'>().not.toExtend<Algoritmeregistratie['status']>();
  expectTypeOf<Algoritmeregistratie['lang']>().toEqualTypeOf<'nld'>();
});

test('an account is a document', () => {
  expectTypeOf(createVerantwoording).returns.toEqualTypeOf<Verantwoording>();
  expectTypeOf<Verantwoording['soort']>().toEqualTypeOf<'verantwoording'>();
});

test('only known documents of higher rooms can be handed in', () => {
  // @ts-expect-error no such document
  createJsonSchemas({ boven: { routekart: undefined } });
});

import { type GekozenBuurt, type Quotum, type Selectie, selectBuurten, type Verruiming } from 'buurtaanpak/selectie';
import { expectTypeOf, test } from 'vitest';

test('the outcome tells what there is', () => {
  const selectie: Selectie = selectBuurten({ p: [{ code: 'A', score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }]);
  if (selectie.uitkomst === 'optimaal' || selectie.uitkomst === 'beste_gevonden') {
    expectTypeOf(selectie.gekozen).toEqualTypeOf<readonly GekozenBuurt[]>();
  }
  if (selectie.uitkomst === 'onhaalbaar') expectTypeOf(selectie.verruimingen).toEqualTypeOf<readonly Verruiming[]>();
  // @ts-expect-error nothing is chosen for certain before the outcome is known
  selectie.gekozen;
});

test('a quotum asks a number or a range', () => {
  expectTypeOf<{ id: string; programma: string; aantal: { van: number; tot: number } }>().toExtend<Quotum>();
  // @ts-expect-error a range has both ends
  const half: Quotum = { id: 'q', programma: 'p', aantal: { van: 1 } };
  expectTypeOf(half).toEqualTypeOf<Quotum>();
});

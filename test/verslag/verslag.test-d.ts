import type { Buurtgevoeligheid } from 'buurtaanpak/gevoeligheid';
import type { Rangschikking, Rangspreiding, Wachtende } from 'buurtaanpak/grafieken';
import type { Bedrag } from 'buurtaanpak/kern';
import type { Programma, WachtendeOpgave } from 'buurtaanpak/programma';
import type { Routekaartscores } from 'buurtaanpak/routekaart';
import { type StukOptions, writeRaadsbrief } from 'buurtaanpak/stukken';
import {
  composeTekst,
  type Grafiek,
  listRijen,
  type Verslag,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { expectTypeOf, test } from 'vitest';

declare const programma: Programma;
declare const options: StukOptions;
declare const bedrag: Bedrag;

test('what other rooms give fits the charts as it is', () => {
  expectTypeOf<Routekaartscores>().toExtend<Rangschikking>();
  expectTypeOf<Buurtgevoeligheid>().toExtend<Rangspreiding>();
  expectTypeOf<WachtendeOpgave>().toExtend<Wachtende>();
});

test('a piece is a verslag, and text is words and values', () => {
  expectTypeOf(writeRaadsbrief(programma, options)).toEqualTypeOf<Verslag>();
  expectTypeOf(composeTekst`a ${{ soort: 'bedrag', waarde: bedrag }}`).toEqualTypeOf<Verslagtekst>();
  expectTypeOf<Grafiek['alternatief']>().toEqualTypeOf<string>();
  expectTypeOf(listRijen).returns.items.toEqualTypeOf<Record<string, string | number | null>>();
});

test('an amount is no number, a peildatum no loose text', () => {
  // @ts-expect-error an amount of money is a Bedrag
  const waarde: Verslagwaarde = { soort: 'bedrag', waarde: 60000 };
  // @ts-expect-error a day is a Datum
  writeRaadsbrief(programma, { peildatum: '2027-01-01' });
  // @ts-expect-error the peildatum is not optional
  writeRaadsbrief(programma, {});
  expectTypeOf(waarde).not.toBeAny();
});

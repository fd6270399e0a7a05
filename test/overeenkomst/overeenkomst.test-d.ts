import type { Buurtcode } from 'buurtaanpak/gebied';
import type { Bevinding, Datum } from 'buurtaanpak/kern';
import {
  checkSamenwerkingsovereenkomst,
  type DecideOvereenkomstOptions,
  decideOvereenkomst,
  findVersie,
  initialOvereenkomststaat,
  type Overeenkomstcommando,
  type Overeenkomstgebeurtenis,
  type Overeenkomststaat,
  type Overeenkomstversie,
  Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { expectTypeOf, test } from 'vitest';

test('the document is readonly and typed to its leaves', () => {
  expectTypeOf(Samenwerkingsovereenkomst.parse).returns.toEqualTypeOf<Samenwerkingsovereenkomst>();
  expectTypeOf<Samenwerkingsovereenkomst['looptijd']['van']>().toEqualTypeOf<Datum>();
  const document = {} as Samenwerkingsovereenkomst;
  // @ts-expect-error a document is never changed in place
  document.titel = 'x';
  // @ts-expect-error nor are its lists
  document.partijen.push(document.partijen[0]);
  expectTypeOf(checkSamenwerkingsovereenkomst(document)).toEqualTypeOf<Bevinding[]>();
});

test('a party is told by its role', () => {
  const [partij] = ({} as Samenwerkingsovereenkomst).partijen;
  if (partij?.rol === 'gemeente') expectTypeOf(partij.gemeentecode).toBeString();
  // @ts-expect-error only a gemeente has a code
  else partij?.gemeentecode;
});

test('commands and events are told by their kind', () => {
  expectTypeOf(decideOvereenkomst).parameter(0).toEqualTypeOf<Overeenkomstcommando>();
  expectTypeOf(decideOvereenkomst).parameter(1).toEqualTypeOf<Overeenkomststaat>();
  expectTypeOf(decideOvereenkomst).parameter(2).toEqualTypeOf<DecideOvereenkomstOptions | undefined>();
  expectTypeOf<Extract<Overeenkomstgebeurtenis, { soort: 'buurt_gestopt' }>['buurt']>().toEqualTypeOf<Buurtcode>();
  // @ts-expect-error a suspension has a reason
  const zonderReden: Overeenkomstcommando = { soort: 'schort_op', datum: '2026-09-01' as Datum };
  void zonderReden;
});

test('the state is told by its status', () => {
  const staat: Overeenkomststaat = initialOvereenkomststaat;
  if (staat.status === 'opgezegd') expectTypeOf(staat.opzegging.per).toEqualTypeOf<Datum>();
  // @ts-expect-error before anything happened there are no versions
  if (staat.status === 'geen') staat.versies;
  expectTypeOf(findVersie(staat, { peildatum: '2026-09-01' as Datum })).toEqualTypeOf<Overeenkomstversie | undefined>();
});

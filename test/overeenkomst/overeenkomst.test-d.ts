import type { Geldverloop } from 'buurtaanpak/financiering';
import type { Buurtcode } from 'buurtaanpak/gebied';
import type { Bevinding, Datum } from 'buurtaanpak/kern';
import {
  checkSamenwerkingsovereenkomst,
  type DecideOvereenkomstOptions,
  decideOvereenkomst,
  findVersie,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  type Overeenkomstgebeurtenis,
  type Overeenkomststatus,
  type Overeenkomstversie,
  Samenwerkingsovereenkomst,
  toGeldverloop,
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
  expectTypeOf(decideOvereenkomst).parameter(1).toEqualTypeOf<Overeenkomstdossier>();
  expectTypeOf(decideOvereenkomst).parameter(2).toEqualTypeOf<DecideOvereenkomstOptions | undefined>();
  expectTypeOf<Extract<Overeenkomstgebeurtenis, { soort: 'buurt_gestopt' }>['buurt']>().toEqualTypeOf<Buurtcode>();
  expectTypeOf<Overeenkomstcommando<'zeg_op'>['partij']>().toEqualTypeOf<string>();
  const hoofd = { id: 'e1', datum: '2026-09-01' as Datum, geregistreerd: '2026-09-01' as Datum, door: 'x' };
  // @ts-expect-error a suspension has a reason
  const zonderReden: Overeenkomstcommando = { ...hoofd, soort: 'schort_op', vanaf: hoofd.datum };
  const feit = { soort: 'hervat', datum: hoofd.datum, vanaf: hoofd.datum } as const;
  // @ts-expect-error a fact of life is no money
  const leven: Overeenkomstcommando = { ...hoofd, soort: 'leg_vast', feit };
  void [zonderReden, leven];
});

test('a record gives a stand and a course', () => {
  const dossier: Overeenkomstdossier = initialOvereenkomstdossier;
  const peildatum = '2026-09-01' as Datum;
  expectTypeOf(getOvereenkomststand(dossier, { peildatum }).status).toEqualTypeOf<Overeenkomststatus>();
  expectTypeOf(findVersie(dossier, { peildatum })).toEqualTypeOf<Overeenkomstversie | undefined>();
  expectTypeOf(toGeldverloop(dossier)).toEqualTypeOf<Geldverloop>();
});

import type { Gebiedscode, Wijkcode } from 'buurtaanpak/gebied';
import { Buurtcode, containsGebied, Gemeentecode, getWijkcode } from 'buurtaanpak/gebied';
import type {
  Catalogussleutel,
  Cijfersleutel,
  Kerncijfer,
  Kerncijferdocument,
  Kerncijfertabel,
  Leesresultaat,
  ReadKerncijfersOptions,
  Reden,
  SelectKerncijfersOptions,
} from 'buurtaanpak/kerncijfers';
import {
  aggregateKerncijfers,
  findCatalogusitem,
  getKerncijfer,
  readKerncijfers,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expectTypeOf, it } from 'vitest';

describe('types of codes', () => {
  it('keep gemeente, wijk, buurt and plain text apart', () => {
    expectTypeOf<Gemeentecode>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Gemeentecode>();
    expectTypeOf<Wijkcode>().not.toExtend<Buurtcode>();
    expectTypeOf<Buurtcode>().toExtend<Gebiedscode>();
    expectTypeOf(Buurtcode.parse).returns.toEqualTypeOf<Buurtcode>();
    // @ts-expect-error a gemeente lies in no wijk
    getWijkcode(Gemeentecode.parse('GM0080'));
    // @ts-expect-error plain text is no code
    containsGebied('GM0080', Buurtcode.parse('BU00802001'));
  });
});

describe('types of keys', () => {
  it('name those of the catalogue, for an editor to complete, and leave room for one of your own', () => {
    expectTypeOf<'aantal_inwoners'>().toExtend<Catalogussleutel>();
    expectTypeOf<'afstand_voortgezet_onderwijs'>().toExtend<Catalogussleutel>();
    expectTypeOf<'meldingen'>().not.toExtend<Catalogussleutel>();
    expectTypeOf<string>().not.toExtend<Catalogussleutel>();
    expectTypeOf<'meldingen'>().toExtend<Cijfersleutel>();
    expectTypeOf<string>().toExtend<Cijfersleutel>();
    expectTypeOf(getKerncijfer).parameter(2).toEqualTypeOf<Cijfersleutel>();
    expectTypeOf(getKolom).parameter(1).toEqualTypeOf<Cijfersleutel>();
    expectTypeOf(findCatalogusitem).parameter(0).toEqualTypeOf<Cijfersleutel>();
    expectTypeOf<NonNullable<SelectKerncijfersOptions['kolommen']>>().toEqualTypeOf<readonly Cijfersleutel[]>();
    expectTypeOf<NonNullable<ReadKerncijfersOptions['nodig']>>().toEqualTypeOf<readonly Cijfersleutel[]>();
  });
});

describe('types of figures', () => {
  it('make a reader look whether there is a figure', () => {
    expectTypeOf(readKerncijfers).returns.toEqualTypeOf<Leesresultaat>();
    expectTypeOf(getKerncijfer).returns.toEqualTypeOf<Kerncijfer>();
    expectTypeOf<Extract<Kerncijfer, { reden: Reden }>>().not.toHaveProperty('waarde');
    expectTypeOf(toKerncijferdocument).returns.toEqualTypeOf<Kerncijferdocument>();
    expectTypeOf(aggregateKerncijfers).returns.toHaveProperty('tabel').toEqualTypeOf<Kerncijfertabel>();
  });

  it('do not let a table be written in', () => {
    expectTypeOf<Kerncijfertabel['gebieden']>().not.toExtend<unknown[]>();
  });
});

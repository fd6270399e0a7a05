import { Datum } from 'buurtaanpak/kern';
import {
  evolveOvereenkomst,
  initialOvereenkomstdossier,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { na, standOp, totLopend } from './leven.js';

const dossier = na(...totLopend());
const [begin, aangeboden] = dossier.gebeurtenissen as [Overeenkomstgebeurtenis, Overeenkomstgebeurtenis];

describe('an event that is delivered twice', () => {
  test('changes nothing, at once or long after', () => {
    for (const dubbel of dossier.gebeurtenissen) {
      expect(evolveOvereenkomst(dossier, structuredClone(dubbel))).toBe(dossier);
      expect(replayOvereenkomst([...dossier.gebeurtenissen, dubbel])).toEqual(dossier);
    }
  });
  test('with another content it is another event', () => {
    expect(codeVan(() => evolveOvereenkomst(dossier, { ...aangeboden, datum: Datum.parse('2026-06-02') }))).toBe(
      'overeenkomst.gebeurtenis_botst',
    );
  });
});

describe('what cannot be in a record', () => {
  test('another beginning, none, or another agreement', () => {
    expect(codeVan(() => evolveOvereenkomst(initialOvereenkomstdossier, aangeboden))).toBe(
      'overeenkomst.stroom_zonder_begin',
    );
    expect(codeVan(() => evolveOvereenkomst(dossier, { ...begin, id: 'x' }))).toBe('overeenkomst.stroom_tweede_begin');
    expect(codeVan(() => evolveOvereenkomst(dossier, { ...aangeboden, id: 'x', overeenkomst: 'ander' }))).toBe(
      'overeenkomst.andere_overeenkomst',
    );
  });
  test('an event of version 1 that was not read', () => {
    const oud = { soort: 'hervat', versie: 1, datum: '2027-01-01' };
    expect(codeVan(() => evolveOvereenkomst(dossier, oud as never))).toBe('kern.document_ongeldig');
  });
});

test('two records are made of one, and neither knows what only the other has', () => {
  const raad = (id: string): Overeenkomstgebeurtenis => ({
    ...aangeboden,
    id,
    soort: 'raad_geinformeerd',
    onderwerp: id,
  });
  const een = evolveOvereenkomst(dossier, raad('a'));
  const twee = evolveOvereenkomst(dossier, raad('b'));
  const samen = evolveOvereenkomst(een, raad('b'));
  expect(samen.gebeurtenissen.map(({ id }) => id).slice(-2)).toEqual(['a', 'b']);
  expect(
    evolveOvereenkomst(twee, raad('a'))
      .gebeurtenissen.map(({ id }) => id)
      .slice(-2),
  ).toEqual(['b', 'a']);
  expect(evolveOvereenkomst(dossier, raad('a'))).toEqual(een);
  expect(evolveOvereenkomst(een, raad('a'))).toBe(een);
});

test('a record in which two events have one id goes on with the first', () => {
  const dubbel = {
    ...dossier,
    gebeurtenissen: [...dossier.gebeurtenissen, { ...aangeboden, datum: Datum.parse('2026-06-02') }],
  };
  expect(evolveOvereenkomst(dubbel, aangeboden)).toBe(dubbel);
});

test('every fact is accepted, also one that the rules would refuse', () => {
  const einde: Overeenkomstgebeurtenis = {
    ...aangeboden,
    id: 'x',
    soort: 'beeindigd',
    laatsteDag: Datum.parse('2026-05-31'),
    reden: 'ontbonden',
  };
  expect(standOp(evolveOvereenkomst(replayOvereenkomst([begin]), einde), '2026-06-01').status).toBe('beeindigd');
});

test('a record with a number that is none is refused, and one made by adding events is not looked at again', () => {
  const { gebeurtenissen, ...hoofd } = dossier;
  const laatste = gebeurtenissen.at(-1) as Overeenkomstgebeurtenis;
  const kapot = {
    ...hoofd,
    gebeurtenissen: [...gebeurtenissen.slice(0, -1), { ...begin, nummer: Number.NaN }],
  } as never;
  expect(codeVan(() => evolveOvereenkomst(kapot, laatste))).toBe('kern.document_ongeldig');
  expect(codeVan(() => standOp(kapot, '2027-01-01'))).toBe('kern.document_ongeldig');
});

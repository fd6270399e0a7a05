/** A small account that was changed: every finding as a whole, and in which order they are told. */
import { createVingerafdruk } from 'buurtaanpak/kern';
import { type Verantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { selectBuurten } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { createMerken } from '../../src/register/verantwoording/createMerken.js';
import { createVingerafdrukken } from '../../src/register/verantwoording/createVingerafdrukken.js';
import { toUitkomst } from '../../src/register/verantwoording/toUitkomst.js';
import { codeVan } from '../hulp.js';
import { type Inhoud, kapot, kapotGemeld, kleineInhoud, kolom, meld, tabel, zwareInhoud } from './klein.js';

/** An account with marks and fingerprints. */
function seal(wijziging: Partial<Inhoud> = {}): Verantwoording {
  const inhoud = kleineInhoud(wijziging);
  return addAfdrukken({ ...inhoud, merken: createMerken(inhoud) });
}
const addAfdrukken = (inhoud: Inhoud): Verantwoording => ({
  ...inhoud,
  vingerafdrukken: createVingerafdrukken(inhoud),
});
const afdruk = (deel: string) => meld('vingerafdruk_verschilt', ['vingerafdrukken', deel], { deel });
const klopt = { klopt: true, bevindingen: [] };

test('nothing', () => {
  expect(verifyVerantwoording(seal())).toEqual(klopt);
});

test('a figure that was changed has its place', () => {
  const kerncijfers = tabel(['A', 'B', 'C'], kolom('gas', [1260, 1300, 901]));
  const { bevindingen, klopt: juist } = verifyVerantwoording({ ...seal(), kerncijfers });
  expect(juist).toBe(false);
  expect(bevindingen.slice(0, 3)).toEqual([
    afdruk('kerncijfers'),
    afdruk('geheel'),
    meld('cel_veranderd', ['kerncijfers'], { deel: 'kerncijfers', gebied: 'C', kolom: 'gas' }),
  ]);
  expect(bevindingen.slice(3).map(({ code, params }) => [code, params.buurt])).toEqual([
    ['register.score_verschilt', 'A'],
  ]);
});

test('marks that were changed say nothing of the rest', () => {
  const heel = seal();
  const quota: [string, string][] = [['een', '0123456789abcdef']];
  const merken = { ...createMerken(heel), quota };
  expect(verifyVerantwoording({ ...heel, merken })).toEqual({
    klopt: false,
    bevindingen: [afdruk('merken'), afdruk('geheel')],
  });
});

test('without marks nothing has a place', () => {
  expect(verifyVerantwoording(addAfdrukken(kleineInhoud()))).toEqual(klopt);
});

test('of an earlier form of its figures the marks say nothing', () => {
  const { kerncijfers } = kleineInhoud();
  const { indeling: _, ...rest } = kerncijfers;
  const gebieden = [1, 2, 3].map((i) => ({
    code: `BU0001000${i}`,
    naam: `Buurt ${i}`,
    soort: 'buurt',
    gemeente: 'GM0001',
    jaar: 2024,
  }));
  const oud = { ...rest, versie: 1, gebieden } as unknown as Inhoud['kerncijfers'];
  const naar = (code: string) => `BU0001000${'ABC'.indexOf(code) + 1}`;
  const { scores, uitkomst } = kleineInhoud();
  const inhoud = seal({
    kerncijfers: oud,
    scores: { energie: scores.energie!.map((een) => ({ ...een, code: naar(een.code) })) },
    uitkomst: { ...uitkomst, gekozen: uitkomst.gekozen.map((een) => ({ ...een, code: naar(een.code) })) },
  });
  expect(verifyVerantwoording(inhoud)).toEqual(klopt);
});

test('a fingerprint that was written down elsewhere', () => {
  const heel = seal();
  const { geheel } = heel.vingerafdrukken;
  const verwacht = createVingerafdruk('elders');
  expect(verifyVerantwoording(heel, { vingerafdruk: geheel })).toEqual(klopt);
  expect(verifyVerantwoording(heel, { vingerafdruk: verwacht })).toEqual({
    klopt: false,
    bevindingen: [meld('vingerafdruk_onverwacht', ['vingerafdrukken', 'geheel'], { verwacht, gevonden: geheel })],
  });
});

test('the parts are told in their order, those of which a fingerprint is missing as well', () => {
  const heel = seal();
  const { rekenwijze: _, ...vingerafdrukken } = heel.vingerafdrukken;
  expect(verifyVerantwoording({ ...heel, naam: 'Anders', vingerafdrukken }).bevindingen).toEqual([
    afdruk('rekenwijze'),
    afdruk('geheel'),
  ]);
});

test('a solver of another make is asked again', () => {
  const zwaar = zwareInhoud();
  const selectie = selectBuurten(zwaar.scores, zwaar.quota, zwaar.opties);
  const heel = seal({ ...zwaar, uitkomst: toUitkomst(selectie) });
  expect(verifyVerantwoording(heel)).toEqual(klopt);
  expect(verifyVerantwoording(heel, { oplosser: kapot })).toEqual({
    klopt: false,
    bevindingen: kapotGemeld,
  });
});

test('options that are none are refused', () => {
  expect(codeVan(() => verifyVerantwoording(seal(), null as never))).toBe('kern.document_ongeldig');
});

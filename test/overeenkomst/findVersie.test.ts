import { Datum } from 'buurtaanpak/kern';
import { findVersie, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { addendum, concept, gaVerder, na, opdracht, totLopend } from './leven.js';

const d = Datum.parse;

test('before anything happened, and before the first day, there is no text', () => {
  expect(findVersie(initialOvereenkomstdossier, { peildatum: d('2026-09-01') })).toBeUndefined();
  expect(findVersie(na(...totLopend()), { peildatum: d('2026-08-31') })).toBeUndefined();
  expect(codeVan(() => findVersie(initialOvereenkomstdossier, { peildatum: 'nu' as never }))).toBe(
    'kern.datum_ongeldig',
  );
});

test('a text that was not known yet does not hold', () => {
  const laat = opdracht('stel_addendum_vast', '2027-12-01', addendum(concept({ titel: 'Later' })));
  const dossier = gaVerder(na(...totLopend()), laat);
  const titel = (bekendOp?: string) =>
    findVersie(dossier, { peildatum: d('2028-01-01'), ...(bekendOp && { bekendOp: d(bekendOp) }) })?.document.titel;
  expect(titel()).toBe('Later');
  expect(titel('2027-11-30')).toBe(concept().titel);
});

import { Datum } from 'buurtaanpak/kern';
import { findVersie, initialOvereenkomststaat, listMeedoendeBuurten } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const d = Datum.parse;

test('before anything happened there is no text, and nobody takes part', () => {
  expect(findVersie(initialOvereenkomststaat, { peildatum: d('2026-09-01') })).toBeUndefined();
  expect(listMeedoendeBuurten(initialOvereenkomststaat, { peildatum: d('2026-09-01') })).toEqual([]);
  expect(codeVan(() => findVersie(initialOvereenkomststaat, { peildatum: 'nu' as never }))).toBe('kern.datum_ongeldig');
});

import { fromKerncijferdocument, getKerncijfer } from 'buurtaanpak/kerncijfers';
import { expect, it } from 'vitest';
import { catchCode } from './data.js';
import { geldig } from './document.js';

it('gives the figures and reasons of a document, and refuses what is no document', () => {
  const tabel = fromKerncijferdocument(geldig);
  expect(getKerncijfer(tabel, 'GM0080', 'a')).toEqual({ waarde: 1.5 });
  expect(getKerncijfer(tabel, 'GM0080', 'b')).toEqual({ reden: 'geheim' });
  expect(tabel.kolommen[1]).toMatchObject({ richting: 'lager', aggregatie: { soort: 'gewogen_gemiddelde' } });
  expect(catchCode(() => fromKerncijferdocument({ soort: 'kerncijfertabel' }))).toBe('kern.document_ongeldig');
});

import { Datum } from 'buurtaanpak/kern';
import { combineProgrammas, getProgrammastand } from 'buurtaanpak/programma';
import { selectBuurten } from 'buurtaanpak/selectie';
import { listBronnen, writeVoortgangsrapportage } from 'buurtaanpak/stukken';
import { verifyHerkomst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { codeVan } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';

const options = { peildatum: PEILDATUM };
const [leeuwarden] = proefprogramma.deelnemers;
const elders = { ...proefprogramma, deelnemers: [{ ...leeuwarden!, id: 'elders', keuze: undefined }] };
const samen = combineProgrammas([proefprogramma, elders], { naam: 'Landelijk' });

test('of a programma: the agreement, the choice, the stand with a sentence for every finding, and the sheet', () => {
  const bronnen = listBronnen(proefprogramma, options);
  expect(bronnen.map(({ id }) => id)).toEqual([
    'overeenkomst',
    'keuze',
    'stand',
    'brief',
    'controleblad',
    'teams',
    'landelijk',
  ]);
  const [, , stand] = bronnen;
  const { bevindingen } = getProgrammastand(proefprogramma, options);
  expect(stand?.zinnen?.map(({ pad }) => pad).filter(([eerste]) => eerste === 'bevindingen')).toEqual(
    bevindingen.map((_, i) => ['bevindingen', i]),
  );
  for (const { zin } of stand?.zinnen ?? []) expect(zin).not.toMatch(/[{}]|undefined/);
});

test('every task that a piece tells is found back', () => {
  const laat = { peildatum: Datum.parse('2031-01-01') };
  const verslag = writeVoortgangsrapportage(proefprogramma, laat);
  const taken = getProgrammastand(proefprogramma, laat).deelnemers[0]?.taken.filter(({ soort }) => soort !== 'signaal');
  expect(taken?.length).toBeGreaterThan(0);
  const bronnen = listBronnen(proefprogramma, laat);
  expect(bronnen[2]?.zinnen?.filter(({ pad }) => pad.includes('taken'))).toHaveLength(taken?.length ?? 0);
  expect(verifyHerkomst(verslag, bronnen).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
});

test('of several deelnemers: those of the one that is named, and of all together only the stand', () => {
  const ids = (deelnemer?: string) =>
    listBronnen(samen, { ...options, ...(deelnemer === undefined ? {} : { deelnemer }) }).map(({ id }) => id);
  expect(ids('elders')).toEqual(['overeenkomst', 'stand', 'brief', 'controleblad', 'teams', 'landelijk']);
  expect(ids()).toEqual(['stand', 'landelijk']);
  expect(codeVan(() => ids('nergens'))).toBe('verslag.deelnemer_onbekend');
});

test('of a selection: what was chosen, the names, and the certainty when it is known', () => {
  const selectie = selectBuurten({ p: [{ code: 'A', score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }]);
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  const invoer = { gemeente: 'L', selectie, scores: {}, namen: [{ code: 'A', naam: 'De Wal' }] };
  expect(listBronnen(invoer).map(({ id }) => id)).toEqual(['selectie', 'namen', 'narekenblad']);
  const zekerheid = { trekkingen: 10, kans: 1, overlap: 1 };
  expect(listBronnen({ ...invoer, zekerheid }).map(({ id }) => id)).toEqual([
    'selectie',
    'namen',
    'zekerheid',
    'narekenblad',
  ]);
});

test('of something else: refused', () => {
  for (const vreemd of [null, undefined, 'x', {}, { selectie: 1 }])
    expect(codeVan(() => listBronnen(vreemd as never, options))).toBe('kern.document_ongeldig');
});

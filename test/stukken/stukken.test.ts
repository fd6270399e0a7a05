import type { Deelnemer, Keuze } from 'buurtaanpak/programma';
import { listBronnen, writeFinancieleVerantwoording, writeVoortgangsrapportage } from 'buurtaanpak/stukken';
import {
  checkVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  Verslag,
  type Verslagblok,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { op } from '../../src/stukken/delen/op.js';
import { formatWaarde } from '../../src/verslag/notatie/formatWaarde.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { schrijfBrief as writeRaadsbrief } from './schrijfBrief.js';

deepFreeze(proefprogramma);

const options = { peildatum: PEILDATUM };

const makers = { writeRaadsbrief, writeVoortgangsrapportage, writeFinancieleVerantwoording };

describe.each(Object.entries(makers))('%s', (_, maak) => {
  test('every number has a source that says the same, and every total is the sum of its parts', () => {
    const verslag = maak(proefprogramma, options);
    expect(checkVerslag(verslag)).toEqual([]);
    expect(verifyHerkomst(verslag, listBronnen(proefprogramma, options))).toEqual([]);
    expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
    expect(JSON.stringify(maak(proefprogramma, options))).toBe(JSON.stringify(verslag));
  });

  test('holds before the start, without teams and without a choice', () => {
    const deelnemers = proefprogramma.deelnemers.map((een) => ({ ...een, keuze: undefined, teams: [] }));
    for (const peildatum of ['2026-06-01', '2029-12-31'] as never[]) {
      const verslag = maak({ ...proefprogramma, deelnemers }, { peildatum });
      expect(checkVerslag(verslag)).toEqual([]);
      for (const render of [renderHtml, renderMarkdown, renderTekst])
        expect(render(verslag)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a changed source is noticed', () => {
    const verslag = maak(proefprogramma, options);
    const documenten = listBronnen(proefprogramma, { peildatum: '2027-12-31' as never });
    expect(verifyHerkomst(verslag, documenten).map(({ code }) => code)).toContain('verslag.vingerafdruk_verschilt');
  });
});

const read = (verslag: Verslag, id: string) =>
  [...visit(verslag.blokken)].flatMap((blok) =>
    blok.soort === 'tabel' && blok.tabel.id === id ? [blok.tabel] : [],
  )[0];

function* visit(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* visit(blok.blokken);
  }
}

describe('the choice', () => {
  const [een] = proefprogramma.deelnemers as readonly [Deelnemer];
  const brief = (keuze: Keuze) => {
    const verslag = writeRaadsbrief({ ...proefprogramma, deelnemers: [{ ...een, keuze }] }, options);
    expect(checkVerslag(verslag)).toEqual([]);
    return { verslag, tekst: renderTekst(verslag, { breedte: 200 }) };
  };

  test('says no more than is known of it', () => {
    const oost = (nummer: number, naam: string) => ({
      buurt: `BU0080200${nummer}`,
      naam,
      programma: 'leeuwarden-oost',
    });
    const kort = brief({ buurten: [oost(1, 'Molenhoek'), oost(2, 'Kanaalzicht')] });
    expect(kort.tekst).toContain('Er zijn 2 buurten gekozen.\n');
    expect(brief({ buurten: [oost(1, 'Molenhoek')] }).tekst).toContain('Er is 1 buurt gekozen.\n');
    expect(kort.tekst).not.toContain('Het besluit is van');
    expect(kort.tekst).not.toContain('Het is bewezen');
    expect(kort.tekst).not.toContain('niet met elkaar te vergelijken');
    expect(read(kort.verslag, 'gekozen-buurten')?.rijen.map((rij) => rij.map((cel) => formatWaarde(cel)))).toEqual([
      ['Molenhoek', 'n.v.t.', 'programma Leeuwarden Oost', 'n.v.t.'],
      ['Kanaalzicht', 'n.v.t.', 'programma Leeuwarden Oost', 'n.v.t.'],
    ]);
  });

  test('names a programme that the agreement does not know as the choice does', () => {
    const vreemd = brief({ buurten: [{ buurt: 'BU00802001', naam: 'Molenhoek', programma: 'water' }] });
    expect(read(vreemd.verslag, 'gekozen-buurten')?.rijen[0]?.[2]).toEqual({ soort: 'tekst', waarde: 'water' });
  });
});

test('a place that is not in a source is a mistake of the maker, not an empty value', () => {
  const lezer = createLezer({ stand: { naam: 'x' } });
  expect(lezer.tekst(op('stand', 'naam')).waarde).toBe('x');
  expect(codeVan(() => lezer.tekst(op('stand', 'titel')))).toBe('verslag.herkomst_onvindbaar');
  expect(codeVan(() => lezer.tekst(op('keuze', 'naam')))).toBe('verslag.herkomst_onvindbaar');
});

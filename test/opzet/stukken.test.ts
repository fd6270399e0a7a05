import { Datum } from 'buurtaanpak/kern';
import { Opzet, type Opzetuitkomst, runOpzet, STUKSOORTEN, writeOpzet } from 'buurtaanpak/opzet';
import { listBronnen } from 'buurtaanpak/stukken';
import { checkVerslag, checkVerslagset, renderTekst, type Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { KLEIN, KLEINE_GEGEVENS, leesOpzet, maakGegevens, PEILDATUM, VIER } from './gegevens.js';

const BRIEFDATUM = Datum.parse('2026-09-15');

/** An opzet that asks for every piece, with all that the gemeente says itself. */
const vraagAlles = (opzet: Opzet): Opzet =>
  Opzet.parse({
    ...opzet,
    brieven: {
      stukken: STUKSOORTEN,
      contact: 'Bel het nummer van uw gemeente.',
      brief: {
        kenmerk: 'Z/26/001',
        van: 'Het college',
        bijlagen: [{ titel: 'De methode', bron: 'https://voorbeeld.nl/methode' }],
        ondertekenaars: ['burgemeester', 'secretaris'],
      },
      raadsbrief: { brief: { onderwerp: 'De buurten', aan: 'De raad' }, aanleiding: ['Bewoners willen meedoen.'] },
      buurtbrieven: {
        brief: { kenmerk: 'Z/26/002' },
        oneens: ['U mag een brief sturen aan de gemeente.'],
        vervolg: ['In het jaar 2029 kijken wij opnieuw.'],
      },
      narekenblad: {
        gewichtenDoor: 'de gemeenteraad',
        downloads: [{ titel: 'De cijfers', vorm: 'CSV', vindplaats: 'https://voorbeeld.nl/cijfers.csv' }],
      },
    },
  });

const codesOf = ({ bevindingen }: Opzetuitkomst, soort: string): string[] =>
  bevindingen.flatMap((een) => {
    if (een.code === soort) expectVolledigeTekst(een);
    return een.code === soort ? [een.pad.join('/')] : [];
  });

test.each(VIER)('every piece of %s misleads nobody, and together they tell every finding', (naam) => {
  const opzet = vraagAlles(leesOpzet(naam));
  const uitkomst = runOpzet(opzet, maakGegevens(opzet), { peildatum: PEILDATUM, briefdatum: BRIEFDATUM });
  expect(Object.keys(uitkomst.stukken)).toEqual(STUKSOORTEN.filter((een) => een !== 'buurtbrieven'));
  const brieven = Object.values(uitkomst.buurtbrieven ?? {});
  expect(brieven.length).toBeGreaterThan(12);
  const stukken = [...Object.values(uitkomst.stukken), ...brieven];
  for (const stuk of stukken) expect([stuk.titel, checkVerslag(stuk)]).toEqual([stuk.titel, []]);
  const gevonden = (uitkomst.stand?.bevindingen ?? []).filter(({ ernst }) => ernst !== 'info');
  expect(checkVerslagset(Object.values(uitkomst.stukken), gevonden)).toEqual([]);
  expect(codesOf(uitkomst, 'opzet.bevinding_zonder_stuk')).toEqual([]);
});

test('the words of the gemeente stand in the letters, and each number can be found back', () => {
  const opzet = vraagAlles(leesOpzet('leeuwarden'));
  const uitkomst = runOpzet(opzet, maakGegevens(opzet), { peildatum: PEILDATUM, briefdatum: BRIEFDATUM });
  const { programma, stukken, buurtbrieven = {} } = uitkomst;
  const { raadsbrief, narekenblad } = stukken;
  if (programma === undefined || raadsbrief === undefined || narekenblad === undefined) return expect.fail();
  expect(raadsbrief.brief).toEqual({
    datum: BRIEFDATUM,
    kenmerk: 'Z/26/001',
    onderwerp: 'De buurten',
    aan: 'De raad',
    van: 'Het college',
    bijlagen: [{ titel: 'De methode', bron: 'https://voorbeeld.nl/methode' }],
    ondertekenaars: ['burgemeester', 'secretaris'],
  });
  const [brief] = Object.values(buurtbrieven);
  expect(brief?.brief).toMatchObject({ datum: BRIEFDATUM, kenmerk: 'Z/26/002', van: 'Het college' });
  const tekst = renderTekst(brief as Verslag);
  for (const zin of ['Bel het nummer van uw gemeente.', 'U mag een brief sturen aan de gemeente.'])
    expect(tekst.replaceAll('\n', ' ')).toContain(zin);
  expect(renderTekst(narekenblad)).toContain('de gemeenteraad');
  const bronnen = listBronnen(programma, { peildatum: PEILDATUM, evaluatieplan: opzet.evaluatieplan });
  expect(verifyHerkomst(raadsbrief, bronnen)).toEqual([]);
  const opgezet = renderTekst(writeOpzet(opzet, { peildatum: PEILDATUM })).replaceAll('\n', ' ');
  for (const zin of ['Afzender is Het college.', 'De methode', 'In het jaar 2029', 'gekozen door de gemeenteraad'])
    expect(opgezet).toContain(zin);
});

test('a letter without a day is asked for one, and letters to buurten wait for it', () => {
  const opzet = vraagAlles(leesOpzet('zaanstad'));
  const uitkomst = runOpzet(opzet, maakGegevens(opzet), { peildatum: PEILDATUM });
  expect(uitkomst.buurtbrieven).toBeUndefined();
  expect(codesOf(uitkomst, 'opzet.briefdatum_ontbreekt')).toEqual(['stukken/buurtbrieven']);
  const { raadsbrief } = uitkomst.stukken;
  expect(checkVerslag(raadsbrief ?? expect.fail()).map(({ code, params }) => [code, params.veld])).toEqual([
    ['verslag.briefkop_onvolledig', 'datum'],
  ]);
});

test('what no piece tells its reader is told, with the piece to ask for', () => {
  const alleen = (stukken: readonly string[]) =>
    runOpzet(Opzet.parse({ ...KLEIN, brieven: { stukken } }), KLEINE_GEGEVENS, {
      peildatum: Datum.parse('2027-09-01'),
    });
  const zonder = alleen(['narekenblad']).bevindingen.filter(({ code }) => code === 'opzet.bevinding_zonder_stuk');
  for (const een of zonder) expectVolledigeTekst(een);
  expect(zonder.map(({ ernst, params }) => [ernst, params.stuk])).toContainEqual(['waarschuwing', 'raadsbrief']);
  expect(codesOf(alleen([]), 'opzet.bevinding_zonder_stuk')).toEqual([]);
});

test('a run that stops before the programma still explains the choice, with its certainty', () => {
  const opzet = Opzet.parse({
    ...KLEIN,
    overeenkomst: undefined,
    keuze: { zekerheid: { zaad: 'x', trekkingen: 20 } },
    brieven: { stukken: ['selectieverantwoording', 'buurtbrieven', 'narekenblad', 'raadsbrief'] },
  });
  const uitkomst = runOpzet(opzet, KLEINE_GEGEVENS, { peildatum: PEILDATUM, briefdatum: BRIEFDATUM });
  expect(Object.keys(uitkomst.stukken)).toEqual(['selectieverantwoording', 'narekenblad']);
  expect(Object.keys(uitkomst.buurtbrieven ?? {}).length).toBeGreaterThan(0);
  expect(renderTekst(uitkomst.stukken.selectieverantwoording ?? expect.fail())).toContain('20 keer');
});

test('of scores that were handed in there is no letter to a buurt and no sheet to redo the choice', () => {
  const opzet = Opzet.parse({ ...KLEIN, brieven: { stukken: ['buurtbrieven', 'narekenblad'] } });
  const gegevens = { ...KLEINE_GEGEVENS, scores: { dorp: [{ code: 'BU00808001', score: 1 }] } };
  const uitkomst = runOpzet(opzet, gegevens, { peildatum: PEILDATUM, briefdatum: BRIEFDATUM });
  expect([uitkomst.buurtbrieven, uitkomst.stukken.narekenblad]).toEqual([undefined, undefined]);
  expect(codesOf(uitkomst, 'opzet.stuk_zonder_uitleg')).toEqual(['stukken/buurtbrieven', 'stukken/narekenblad']);
});

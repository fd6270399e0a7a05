import { isDomeinFout } from 'buurtaanpak/kern';
import { formatPad } from 'buurtaanpak/kern/huis';
import { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { ruweOvereenkomst } from './overeenkomsten.js';

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

function problemen(breek: (document: Ruw) => void): string[] {
  const document: Ruw = structuredClone(ruweOvereenkomst());
  breek(document);
  const resultaat = Samenwerkingsovereenkomst.safeParse(document);
  return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code, pad }) => `${code} ${formatPad(pad)}`);
}

test.each<[string, (document: Ruw) => void, string[]]>([
  [
    'an unknown key, with the nearest known one',
    (doc) => {
      delete doc.partijen[1].kvk;
      doc.partijen[1].kvkk = '12345678';
    },
    ['kern.veld_onbekend_suggestie partijen[1].kvkk'],
  ],
  [
    'a KVK number of seven digits',
    (doc) => (doc.partijen[1].kvk = '1234567'),
    ['overeenkomst.kvk_ongeldig partijen[1].kvk'],
  ],
  [
    'an OIN without zeros',
    (doc) => (doc.partijen[2].oin = '12345678901234567890'),
    ['overeenkomst.oin_ongeldig partijen[2].oin'],
  ],
  [
    'a TOOI identifier of a province',
    (doc) => (doc.partijen[0].tooi = 'https://identifier.overheid.nl/tooi/id/provincie/pv21'),
    ['overeenkomst.tooi_ongeldig partijen[0].tooi'],
  ],
  [
    'a gemeentecode without letters',
    (doc) => (doc.partijen[0].gemeentecode = '0080'),
    ['gebied.gemeentecode_ongeldig partijen[0].gemeentecode'],
  ],
  [
    'a function with a capital',
    (doc) => (doc.partijen[1].ondertekenaars[0].functie = 'Directeur'),
    ['overeenkomst.functie_notatie partijen[1].ondertekenaars[0].functie'],
  ],
  [
    'a person with a mail address',
    (doc) => (doc.handtekeningen[0].persoon = 'naam@voorbeeld.nl'),
    ['team.referentie_email handtekeningen[0].persoon'],
  ],
  ['an unknown role', (doc) => (doc.partijen[1].rol = 'aannemer'), ['kern.keuze_onbekend partijen[1].rol']],
  [
    'a term that runs backwards',
    (doc) => (doc.looptijd = { van: '2029-08-31', tot: '2026-09-01' }),
    ['kern.periode_omgekeerd looptijd'],
  ],
  ['29 February of a common year', (doc) => (doc.looptijd.van = '2026-02-29'), ['kern.datum_ongeldig looptijd.van']],
  [
    'an amount with a comma',
    (doc) => (doc.financieringsplan.perioden[0].bijdragen[0].bedrag = '150.000,00'),
    ['kern.bedrag_notatie financieringsplan.perioden[0].bijdragen[0].bedrag'],
  ],
  [
    'a fingerprint of another kind',
    (doc) => (doc.bijlagen[0].vingerafdruk = 'md5:0'),
    ['overeenkomst.vingerafdruk_notatie bijlagen[0].vingerafdruk'],
  ],
  ['half a buurt', (doc) => (doc.reikwijdte.aantalBuurten = 11.5), ['kern.type_verkeerd reikwijdte.aantalBuurten']],
  ['one party', (doc) => (doc.partijen = doc.partijen.slice(0, 1)), ['kern.te_klein partijen']],
  [
    'several at once',
    (doc) => {
      delete doc.titel;
      doc.looptijd.tot = 'ooit';
    },
    ['kern.veld_ontbreekt titel', 'kern.datum_ongeldig looptijd.tot'],
  ],
])('refuses %s', (_, breek, verwacht) => {
  expect(problemen(breek)).toEqual(verwacht);
});

test('takes a term of one day', () => {
  const document: Ruw = structuredClone(ruweOvereenkomst());
  document.looptijd = { van: '2028-02-29', tot: '2028-02-29' };
  expect(Samenwerkingsovereenkomst.parse(document).looptijd.tot).toBe('2028-02-29');
});

test.each([
  undefined,
  null,
  0,
  'tekst',
  [],
  {},
  { soort: 'financieringsplan', versie: 1 },
  { soort: 'samenwerkingsovereenkomst', versie: 2 },
])('refuses %j with a code', (waarde) => {
  try {
    Samenwerkingsovereenkomst.parse(waarde);
    expect.unreachable();
  } catch (fout) {
    expect(isDomeinFout(fout) && fout.code).toBe('kern.document_ongeldig');
  }
});

import { deepStrictEqual } from 'node:assert/strict';
import type { Kandidaat, Proef, Proefplek } from '../kandidaat.js';
import { createProef, eisCode, eisStroom, maak, STROOM } from './hulp.js';

/** JSON that a store spoils when it reads it, puts it in another form of Unicode, or takes it for a command. */
const INHOUD: readonly string[] = [
  JSON.stringify({
    naam: 'Fryslân',
    nfc: '\u00e9',
    nfd: 'e\u0301',
    emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
    turks: '\u0130\u0131\u017f\u00df',
  }),
  JSON.stringify('\u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff'),
  JSON.stringify('half een teken: \ud83d, en andersom: \ude00'),
  '{"bedrag":"60000.00","getal":60000.00,"groot":9007199254740993,"klein":1E-7,"min":-0,"reuzen":1e400}',
  '{ "z" : 1,\r\n\t"a":2,"a":3, "__proto__":{"x":1}, "10":0, "2":0 }',
  JSON.stringify(`'); DROP TABLE gebeurtenis; -- $1 ? :a @b \\ \\\\ \\u0000 %s`),
  JSON.stringify({
    bedragen: Array.from({ length: 300 }, (_, i) => `${'9'.repeat(i)}.${String(i % 100).padStart(2, '0')}`),
  }),
  JSON.stringify({ lang: 'né'.repeat(100_000) }),
  '""',
  'null',
  '-0',
];

/** Keys that look alike, for a person or for a database. */
const GELIJKEND: readonly string[] = [
  ...['a', 'A', 'a ', ' a', 'a\t', 'á', 'a\u0301', 'ａ', 'ª'],
  ...['ss', 'ß', 'SS', 'i', 'I', 'İ', 'ı', '1', '01', '1.0', '1e0'],
  ...[
    'a%',
    'a_',
    'a*',
    "a'",
    'a"',
    'a\\',
    'a;',
    'a--',
    '$1',
    '?',
    'null',
    'NULL',
    'undefined',
    '__proto__',
    'constructor',
  ],
  ...['😀', '😁', '\u{10ffff}', '\u200b', 'a\u200b', '\ufeff', 'a\ufeff'],
];

const TE_LANG = 'x'.repeat(301);

/** What is written is read, to the byte. */
export function listTekstproeven<P extends Proefplek>(kandidaat: Kandidaat<P>): Proef[] {
  return [
    createProef(kandidaat, 'content comes back to the byte', async (open) => {
      const opslag = await open();
      const gebeurtenissen = INHOUD.map((inhoud, i) => ({ id: `g${i}`, inhoud }));
      for (const [i, een] of gebeurtenissen.entries()) await opslag.append(STROOM, i, [een]);
      await eisStroom(opslag, gebeurtenissen);
      await opslag.append('samen', 0, gebeurtenissen);
      await eisStroom(await open(), gebeurtenissen, 'samen');
      deepStrictEqual(await opslag.append('samen', 0, gebeurtenissen), { nieuw: 0, lengte: INHOUD.length });
    }),
    createProef(kandidaat, 'streams and ids that look alike are not the same', async (open) => {
      const opslag = await open();
      await opslag.append(
        STROOM,
        0,
        GELIJKEND.map((id) => maak(id)),
      );
      await eisStroom(
        opslag,
        GELIJKEND.map((id) => maak(id)),
      );
      for (const stroom of GELIJKEND) await opslag.append(stroom, 0, [maak('eerste', { stroom })]);
      for (const stroom of GELIJKEND) await eisStroom(opslag, [maak('eerste', { stroom })], stroom);
    }),
    createProef(kandidaat, 'a key of 300 is kept; one that no database keeps as it is, is refused', async (open) => {
      const opslag = await open();
      for (const teken of ['x', '\uffee', '😀']) {
        const lang = teken.repeat(300 / teken.length);
        await opslag.append(lang, 0, [maak(lang)]);
        await eisStroom(opslag, [maak(lang)], lang);
      }
      for (const sleutel of ['', 'a\0b', '\ud83d', '\ude00a', TE_LANG]) {
        await eisCode(opslag.append(STROOM, 0, [maak('goed'), maak(sleutel)]), 'sleutel_ongeldig');
        await eisCode(opslag.append(sleutel, 0, [maak('goed')]), 'sleutel_ongeldig');
        await eisCode(opslag.read(sleutel), 'sleutel_ongeldig');
      }
      for (const inhoud of ['"\0"', '"\ud83d"'])
        await eisCode(opslag.append(STROOM, 0, [maak('goed'), { id: 'a', inhoud }]), 'inhoud_ongeldig');
      await eisStroom(opslag, []);
    }),
  ];
}

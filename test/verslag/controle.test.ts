import type { Bevinding } from 'buurtaanpak/kern';
import {
  checkVerslag,
  checkVerslagset,
  listLezers,
  type Verslag,
  type Verslagblok,
  type Verslagtekst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { checkBeloften } from '../../src/verslag/controle/checkBeloften.js';
import { checkBeweringen } from '../../src/verslag/controle/checkBeweringen.js';
import { checkGroepen } from '../../src/verslag/controle/checkGroepen.js';
import { checkLeesbaarheid } from '../../src/verslag/controle/checkLeesbaarheid.js';
import { checkNauwkeurigheid } from '../../src/verslag/controle/checkNauwkeurigheid.js';
import { checkVermeldingen } from '../../src/verslag/controle/checkVermeldingen.js';
import { listBetrokken } from '../../src/verslag/controle/listBetrokken.js';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel, meld, mensen, procent, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const sectie = (...blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel: 'S', blokken });
const GEEN: Verslagblok = { soort: 'bewering', aard: 'geen_aandachtspunten', tekst: ['Er is niets.'] };
const vind = (code: string, pad: Bevinding['pad'] = [], ernst: Bevinding['ernst'] = 'waarschuwing'): Bevinding => ({
  code,
  ernst,
  pad,
  params: {},
});

describe('a number names its group', () => {
  const check = (...blokken: readonly Verslagblok[]) => checkGroepen(metBlokken(blokken));
  const zonder = (pad: Bevinding['pad'], waarde: string) => meld('fout', 'getal_zonder_groep', pad, { waarde });
  const telling = (bewerking: 'aantal' | 'lengte') => getal(3, { herkomst: uit(bewerking, ['x']) });

  test('a count of people or of a source, a share and a rank', () => {
    expect(
      check(
        alinea('a ', mensen(1234), telling('aantal'), telling('lengte'), procent(0)),
        { soort: 'lijst', genummerd: false, items: [[getal(2, { herkomst: uit('som', ['x'], ['a', 'rang']) })]] },
        alinea(mensen(3, uit('waarde', ['x', 'rang'])), getal(3, { groep: { naam: ' ' }, personen: true })),
      ),
    ).toEqual([
      zonder(['blokken', 0, 'tekst', 1], '1.234'),
      zonder(['blokken', 0, 'tekst', 2], '3'),
      zonder(['blokken', 0, 'tekst', 3], '3'),
      zonder(['blokken', 0, 'tekst', 4], '0%'),
      zonder(['blokken', 1, 'items', 0, 0], '2'),
      zonder(['blokken', 2, 'tekst', 0], '3'),
      zonder(['blokken', 2, 'tekst', 1], '3'),
    ]);
  });

  test('not another number or value, and not in a table', () => {
    const naam = { ...woord('a'), herkomst: uit('lengte', ['x']) };
    expect(check(alinea(getal(3), getal(3, { herkomst: uit('som', ['x'], ['rang', 0]) }), naam))).toEqual([]);
    expect(check(inTabel([[woord('r'), mensen(3)]], { toelichting: [mensen(3)] }))).toEqual([]);
  });

  test('the size of it stands in the same section, by its origin or its value, and is no smaller', () => {
    const groot = getal(71, { herkomst: uit('lengte', ['b']), groep: { naam: 'buurten' } });
    const uitGroep = (waarde: number, aantal = groot) =>
      getal(waarde, { personen: true, groep: { naam: 'buurten', aantal } });
    const params = (waarde: string, aantal = '71') => ({ waarde, groep: 'buurten', aantal });
    const plek = ['blokken', 0, 'tekst', 0, 'groep', 'aantal'];
    expect(check(alinea(uitGroep(12), ' van ', groot))).toEqual([]);
    expect(check(alinea(uitGroep(71)), alinea(groot))).toEqual([]);
    expect(check(alinea(uitGroep(72)), alinea(groot))).toEqual([meld('fout', 'groep_te_klein', plek, params('72'))]);
    expect(check(alinea(uitGroep(12)), sectie(alinea(groot)))).toEqual([
      meld('fout', 'groep_niet_genoemd', plek, params('12')),
    ]);
    expect(check(alinea(uitGroep(72)))).toEqual([
      meld('fout', 'groep_niet_genoemd', plek, params('72')),
      meld('fout', 'groep_te_klein', plek, params('72')),
    ]);
    // Its value alone is not enough when it has an origin, and is when it has none. A share is no number.
    expect(check(alinea(uitGroep(12), getal(71)))).toEqual([meld('fout', 'groep_niet_genoemd', plek, params('12'))]);
    expect(check(alinea(uitGroep(12, getal(71)), getal(71)))).toEqual([]);
    expect(check(alinea(uitGroep(2, getal(4)), procent(4, { groep: { naam: 'x' } })))).toEqual([
      meld('fout', 'groep_niet_genoemd', plek, params('2', '4')),
    ]);
    // A share is never larger than its group.
    expect(check(alinea(procent(99, { groep: { naam: 'buurten', aantal: groot } }), groot))).toEqual([]);
  });
});

describe('whom a finding concerns', () => {
  const betrokken = (betreft: Bevinding['pad'] | undefined, ...paden: readonly Bevinding['pad'][]) =>
    listBetrokken(
      metBlokken([], { lezer: 'raad', betreft }),
      paden.map((pad) => vind('programma.niet_ondertekend', pad)),
    ).map(({ index }) => index);

  test('not who reads about another part', () => {
    const paden = [
      ['deelnemers', 0],
      ['deelnemers', 1],
      ['deelnemers', 1, 'teams', 4],
      ['deelnemers'],
      ['teams', 0],
      [],
    ];
    expect(betrokken(undefined, ...paden)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(betrokken([], ...paden)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(betrokken(['deelnemers', 1], ...paden)).toEqual([1, 2, 3, 4, 5]);
    expect(betrokken([1], [0], [1], ['x'], [])).toEqual([1, 2, 3]);
    expect(betrokken(['x'], [0], ['y'])).toEqual([0, 1]);
  });

  test('only errors and warnings, of codes that are for this reader', () => {
    const bevindingen = [
      vind('programma.niet_ondertekend', [], 'info'),
      vind('team.iets'),
      vind('programma.niet_ondertekend', [], 'fout'),
    ];
    expect(listBetrokken(metBlokken([], { lezer: 'raad' }), bevindingen)).toEqual([
      { bevinding: bevindingen[2], index: 2 },
    ]);
    expect(listBetrokken(metBlokken([]), bevindingen)).toEqual([]);
  });

  test('money that is thirty days late concerns the council too', () => {
    const laat = (dagen: unknown) => listLezers('financiering.stap_te_laat', { dagen } as never);
    expect(laat(29)).toEqual(['controller']);
    expect(laat(30)).toEqual(['raad', 'controller']);
    expect(laat('40')).toEqual(['controller']);
    expect(laat(undefined)).toEqual(['controller']);
    expect(listLezers('onbekend.code')).toEqual(['controller', 'journalist']);
    const fout = findFout(() => listLezers(3 as never));
    expect([fout?.code, fout?.params]).toEqual([
      'kern.document_ongeldig',
      { soort: 'code en params van een bevinding', aantal: 1 },
    ]);
  });
});

describe('what a verslag tells', () => {
  const raad = (blokken: readonly Verslagblok[], meer: Partial<Verslag> = {}) =>
    metBlokken(blokken, { lezer: 'raad', ...meer });
  const A = vind('programma.niet_ondertekend', ['deelnemers', 0]);
  const B = vind('programma.keuze_ontbreekt');
  const vermeld = (een: Bevinding, blok: Bevinding['pad'] = ['blokken', 0]) => ({ code: een.code, pad: een.pad, blok });
  const niet = (bevinding: string, plek: string) =>
    meld('fout', 'bevinding_niet_vermeld', ['vermeldingen'], { bevinding, plek, lezer: 'raad' });

  test('by itself: a mention is in a block, every finding is mentioned, and nobody is reassured wrongly', () => {
    const verslag = raad([alinea('x'), sectie(GEEN)], {
      vermeldingen: [vermeld(A, ['blokken', 1, 'blokken', 0]), vermeld(A, ['blokken', 2]), vermeld(A, [])],
    });
    const plekken = [
      meld('fout', 'vermelding_zonder_blok', ['vermeldingen', 1, 'blok'], { bevinding: A.code, plek: 'blokken[2]' }),
      meld('fout', 'vermelding_zonder_blok', ['vermeldingen', 2, 'blok'], { bevinding: A.code, plek: 'document' }),
    ];
    expect(checkVermeldingen(verslag)).toEqual(plekken);
    expect(checkVermeldingen(verslag, [A, B, vind(A.code, ['deelnemers', 1])])).toEqual([
      ...plekken,
      meld('fout', 'geruststelling_onwaar', ['blokken', 1, 'blokken', 0], { lezer: 'raad', aantal: 3 }),
      niet(B.code, 'document'),
      niet(A.code, 'deelnemers[1]'),
    ]);
    expect(checkVermeldingen(raad([GEEN]))).toEqual([]);
    expect(checkVermeldingen(metBlokken([GEEN]), [A])).toEqual([]);
  });

  test('together: what is told nowhere, and what a piece does not tell its reader', () => {
    const ongezegd = (index: number, een: Bevinding, plek: string, lezer?: string) =>
      lezer === undefined
        ? meld('fout', 'bevinding_zonder_lezer', ['bevindingen', index], { bevinding: een.code, plek })
        : meld('fout', 'bevinding_niet_vermeld', ['bevindingen', index], { bevinding: een.code, plek, lezer });
    const gerust = (v: number) => meld('fout', 'geruststelling_onwaar', ['verslagen', v], { lezer: 'raad', aantal: 2 });
    const beste: Verslagblok = { soort: 'bewering', aard: 'beste', tekst: ['x'] };
    const stukken = [
      raad([alinea('x'), GEEN]),
      raad([GEEN, alinea('x')]),
      raad([beste], { vermeldingen: [vermeld(A)] }),
      metBlokken([GEEN]),
      metBlokken([], { lezer: 'uitvoerder' }),
    ];
    expect(checkVerslagset(stukken, [vind('x.y', [], 'info'), A, B])).toEqual([
      gerust(0),
      gerust(1),
      ongezegd(1, A, 'deelnemers[0]', 'raad'),
      ongezegd(1, A, 'deelnemers[0]', 'raad'),
      ongezegd(1, A, 'deelnemers[0]', 'uitvoerder'),
      ongezegd(2, B, 'document', 'raad'),
      ongezegd(2, B, 'document', 'raad'),
      ongezegd(2, B, 'document', 'raad'),
      ongezegd(2, B, 'document', 'uitvoerder'),
      ongezegd(2, B, 'document'),
    ]);
    expect(checkVerslagset([raad([GEEN])], [])).toEqual([]);
    const fout = findFout(() => checkVerslagset(null as never, []));
    expect([fout?.code, fout?.params]).toEqual([
      'kern.document_ongeldig',
      { soort: 'invoer van de controle', aantal: 1 },
    ]);
  });
});

describe('a claim has its limit', () => {
  const check = (...blokken: readonly Verslagblok[]) => checkBeweringen(metBlokken(blokken));
  const claim = (...voorbehoud: Verslagtekst): Verslagblok => ({
    soort: 'bewering',
    aard: 'beste',
    tekst: [' Van ', getal(3), ' de beste. '],
    voorbehoud,
  });
  const kaal = (pad: Bevinding['pad'], bewering: string) =>
    meld('fout', 'bewering_zonder_voorbehoud', pad, { bewering });

  test('with a number, a share or an amount in it', () => {
    expect(check(claim('van ', getal(9)), claim(procent(0.5)), GEEN)).toEqual([]);
    expect(check(claim('van veel'), claim({ soort: 'jaar', waarde: 2027 }), claim())).toEqual(
      [0, 1, 2].map((i) => kaal(['blokken', i], 'Van 3 de beste.')),
    );
    expect(check({ soort: 'bewering', aard: 'effect', tekst: ['Het werkt.'] })).toEqual([
      kaal(['blokken', 0], 'Het werkt.'),
    ]);
  });

  test('also in words, unless a claim with its limit stands in the section', () => {
    const woorden = alinea('Dit is bewezen.');
    expect(check(woorden)).toEqual([kaal(['blokken', 0, 'tekst'], 'Dit is bewezen.')]);
    expect(check(woorden, claim(getal(9)))).toEqual([]);
    expect(check(woorden, claim('veel'))).toEqual([
      kaal(['blokken', 0, 'tekst'], 'Dit is bewezen.'),
      kaal(['blokken', 1], 'Van 3 de beste.'),
    ]);
    expect(check(sectie(woorden), claim(getal(9)))).toEqual([
      kaal(['blokken', 0, 'blokken', 0, 'tekst'], 'Dit is bewezen.'),
    ]);
  });
});

describe('a promise says when', () => {
  const check = (...tekst: Verslagtekst) => checkBeloften(metBlokken([alinea(...tekst)]));
  const los = (belofte: string) => [meld('waarschuwing', 'belofte_zonder_dag', ['blokken', 0, 'tekst'], { belofte })];

  test('by a day, a period or a year', () => {
    expect(check('Dat komt binnenkort.')).toEqual(los('binnenkort'));
    expect(check('Dat komt ', woord('binnenkort'), '.')).toEqual(los('binnenkort'));
    expect(check('Dat komt binnenkort, in ', { soort: 'jaar', waarde: 2027 })).toEqual([]);
    expect(check('Dat komt binnenkort, bij ', getal(3))).toEqual(los('binnenkort'));
    expect(check('Dat is er al.')).toEqual([]);
  });
});

describe('no more digits than the draws carry', () => {
  const check = (waarde: Verslagtekst[number]) => checkNauwkeurigheid(metBlokken([alinea('x', waarde)]));
  const schijn = (waarde: string, spreiding: string) => [
    meld('waarschuwing', 'schijnnauwkeurig', ['blokken', 0, 'tekst', 1], { waarde, spreiding }),
  ];

  test.each<[string, Verslagtekst[number], Bevinding[]]>([
    ['a tenth of the spread', getal(3.2, { decimalen: 1, spreiding: 1 }), []],
    ['a hundredth', getal(3.25, { decimalen: 2, spreiding: 1 }), schijn('3,25', '1,0')],
    ['a tenth, but for a rounding', getal(3.2, { decimalen: 1, spreiding: 1 + 1e-10 }), []],
    ['less than a tenth', getal(3.2, { decimalen: 1, spreiding: 1.01 }), schijn('3,2', '1,0')],
    ['of a spread of ten', getal(3.2, { decimalen: 1, spreiding: 10 }), schijn('3,2', '10')],
    ['of a small spread', getal(3.25, { decimalen: 5, spreiding: 0.025 }), schijn('3,25000', '0,025')],
    ['of a share', procent(0.325, { decimalen: 1, spreiding: 0.02 }), schijn('32,5%', '2,0%')],
    ['of a share that is less certain', procent(0.33, { spreiding: 0.1 }), []],
    ['no spread', getal(3.25, { decimalen: 9 }), []],
    ['another value', { soort: 'jaar', waarde: 2027 }, []],
  ])('%s', (_, waarde, verwacht) => {
    expect(check(waarde)).toEqual(verwacht);
  });
});

describe('a piece for residents', () => {
  const check = (...blokken: readonly Verslagblok[]) =>
    checkLeesbaarheid(metBlokken(blokken, { lezer: 'bewoner_gekozen' }));
  const zin = (aantal: number) => `A${' a'.repeat(aantal - 1)}`;

  test('has short sentences', () => {
    expect(check(alinea(`${zin(12)}.`))).toEqual([]);
    const lang = (woorden: number) =>
      meld('waarschuwing', 'zin_te_lang', ['blokken', 0, 'tekst'], { woorden, hoogstens: 20 });
    const gemiddeld = (getal: number) =>
      meld('waarschuwing', 'zinnen_gemiddeld_te_lang', [], { gemiddeld: getal, hoogstens: 12 });
    expect(check(alinea(`${zin(20)}. ${zin(5)}. ${zin(12)}."`))).toEqual([gemiddeld(12.4)]);
    expect(check(alinea(`${zin(21)}. ${zin(2)}.`))).toEqual([lang(21)]);
    expect(check(alinea(`${zin(13)}."`))).toEqual([gemiddeld(13)]);
    // A loose line is no sentence, also with an address in it.
    expect(check(alinea(`${zin(20)} a.nl`))).toEqual([lang(21)]);
    expect(checkLeesbaarheid(metBlokken([alinea(zin(30))]))).toEqual([]);
  });

  test('has no hard words', () => {
    expect(check({ soort: 'sectie', titel: 'De criteria', blokken: [alinea('Een solver.')] })).toEqual([
      meld('waarschuwing', 'moeilijk_woord', ['blokken', 0, 'titel'], {
        woord: 'criteria',
        beter: 'waar we op letten',
      }),
      meld('waarschuwing', 'moeilijk_woord', ['blokken', 0, 'blokken', 0, 'tekst'], {
        woord: 'solver',
        beter: 'computer',
      }),
    ]);
  });
});

test.each<[string, unknown, string]>([
  ['options that are none', null, 'opties'],
  ['findings that are none', { bevindingen: 'x' }, 'bevindingen'],
])('refused: %s', (_, options, soort) => {
  const fout = findFout(() => checkVerslag(metBlokken([], { lezer: 'raad' }), options as never));
  expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort, aantal: 1 }]);
});

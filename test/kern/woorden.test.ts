import { DomeinFout, formatBevinding, type Paramwaarde } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

type Params = Readonly<Record<string, Paramwaarde>>;
const proef = (tekst: string, params: Params, code = 'proef.x', options: object = {}) =>
  formatBevinding({ code, params }, { ...nl, [code]: tekst }, options);

describe('a value of a closed list in a sentence', () => {
  test('has the words of the room of the code, then of another room, then its own with spaces', () => {
    expect(proef('{status}', { status: 'beeindigd' }, 'overeenkomst.x')).toBe('beëindigd');
    expect(proef('{status}', { status: 'beeindigd' })).toBe('beëindigd');
    expect(proef('{soort}', { soort: 'rollen_gewijzigd' }, 'team.x')).toBe('rollen gewijzigd');
    expect(formatBevinding({ code: 'team.project_is_klaar', params: { project: 'p1', fase: 'afgerond' } }, en)).toBe(
      'Project p1 is finished already.',
    );
  });
  test('stays as it is when it is an id, or something to find or type', () => {
    expect(proef('{id} {bron}', { id: 'kwb', bron: 'kwb' }, 'opzet.x')).toBe('kwb kwb');
    expect(proef('{veld}; {suggestie}', { veld: 'aantal_x', suggestie: 'aantal_y' })).toBe('aantal_x; aantal_y');
    expect(proef('{sleutel}', { sleutel: 'aantal_x' }, 'kerncijfers.sleutel_onbekend')).toBe('aantal_x');
    expect(proef('{sleutel}', { sleutel: 'aantal_x@leeftijd=65_plus:2024' }, 'kerncijfers.kolom_nul')).toBe(
      'aantal x (leeftijd 65 plus) (2024)',
    );
  });
  test('can have the number of a rule or a part behind it', () => {
    expect(proef('{regel}', { regel: 'niet_samen (3)' })).toBe('niet samen (3)');
    expect(proef('{wie}', { wie: 'leeuwarden/burgemeester' })).toBe('leeuwarden (burgemeester)');
  });
  test('is a place when it is a path, and the text of a code when it is a code', () => {
    expect(proef('{deel}', { deel: 'afwijkingen.0' })).toBe('afwijking 1');
    expect(proef('{plek}', { plek: 'deelnemers[0].keuze' })).toBe('deelnemer 1, keuze');
    expect(proef('{veld}', { veld: 'regels.2.motief' })).toBe('regel 3, motief');
    expect(proef('{veld}', { veld: 'keuze.kandidaten' })).toBe('keuze.kandidaten');
    expect(proef('Dit kan niet: {code}.', { code: 'selectie.loting_leeg' })).toBe(
      'Dit kan niet: er is niets te loten: geen buurten staan bijna gelijk bij de grens.',
    );
    expect(proef('Dit kan niet: {code}.', { code: 'overeenkomst.buurt_niet_gestopt' })).toBe(
      'Dit kan niet: buurt niet gestopt.',
    );
    expect(proef('{code}', { code: 'geen.code_hier' })).toBe('geen.code_hier');
  });
  test('a fingerprint is cut to what tells it from another', () => {
    expect(proef('{nu}', { nu: `sha256:${'a1'.repeat(32)}` })).toBe('sha256:a1a1a1a1a1a1…');
  });
});

describe('what a text can ask', () => {
  test('the word that goes with a number, a number in a text or a list', () => {
    const tekst = '{aantal} {aantal|dag|dagen}';
    expect([1, 2, 0, '1', '1.5'].map((aantal) => proef(tekst, { aantal }))).toEqual([
      '1 dag',
      '2 dagen',
      '0 dagen',
      '1 dag',
      '1,5 dagen',
    ]);
    expect(proef('{ids|heeft|hebben} {ids}', { ids: ['a'] })).toBe('heeft a');
    expect(proef('{ids|heeft|hebben} {ids}', { ids: ['a', 'b'] })).toBe('hebben a, b');
    expect(proef('{aantal|dag|dagen}', {})).toBe('{aantal|dag|dagen}');
  });
  test('a share as a percentage', () => {
    expect(proef('{aandeel%}', { aandeel: 0.125 })).toBe('12,5%');
    expect(proef('{aandeel%}', { aandeel: 'een deel' })).toBe('een deel');
    expect(formatBevinding({ code: 'gebied.koppeling_te_weinig', params: { van: 'BU1', aandeel: 0.9 } }, en)).toBe(
      'BU1 is given away for 90%: the rest is lost.',
    );
  });
  test('no brackets around what is not there, and no second full stop', () => {
    expect(proef('Geen {x} (lijkt op: {y}).', { x: 'a', y: '-' })).toBe('Geen a.');
    expect(proef('Geen {x} (lijkt op: {y}).', { x: 'a', y: 'b' })).toBe('Geen a (lijkt op: b).');
    expect(proef('Over {a} (van {b} tot {c}).', { a: 1, b: '-', c: '-' })).toBe('Over 1.');
    expect(proef('Let op: {voorwaarde}.', { voorwaarde: 'De raad besluit.' })).toBe('Let op: De raad besluit.');
  });
});

describe('numbers of one sentence', () => {
  test('keep the digits that tell them apart', () => {
    expect(proef('{van} en {tot}', { van: 1.3999999999999997, tot: 1.4 })).toBe('1,3999999999999997 en 1,4');
    expect(proef('{van} en {tot}', { van: 1.4, tot: 1.4 })).toBe('1,4 en 1,4');
  });
  test('are no amounts in rooms without money', () => {
    expect(proef('{x}', { x: '0.25' }, 'selectie.x')).toBe('0,25');
    expect(proef('{x}', { x: '0.25' }, 'financiering.x')).toBe('€ 0,25');
    expect(proef('{taakveld} {tarief}', { taakveld: '6.21', tarief: '21.00' }, 'financiering.x')).toBe('6.21 21,00');
  });
  test('have the unit of the figure that the sentence names', () => {
    const eenheden = { woz: '1000 euro', huur: 'euro', koop: 'percentage', school: 'km', mensen: 'aantal' };
    const zeg = (cijfer: string, waarde: number) =>
      proef('{cijfer}: {waarde}', { cijfer, waarde }, 'proef.x', { eenheden });
    expect(['woz', 'huur', 'koop', 'school', 'mensen', 'anders'].map((cijfer) => zeg(cijfer, 131))).toEqual([
      'woz: € 131.000',
      'huur: € 131',
      'koop: 131%',
      'school: 131 km',
      'mensen: 131',
      'anders: 131',
    ]);
    expect(proef('{cijfer}: {rij}', { cijfer: 'woz', rij: 3 }, 'proef.x', { eenheden })).toBe('woz: 3');
    expect(
      proef('{cijfer} {waarde}', { cijfer: 'woz', waarde: 131 }, 'proef.x', { eenheden, namen: { woz: 'woz-waarde' } }),
    ).toBe('woz-waarde € 131.000');
  });
});

test.each([
  ['kern.veld_ontbreekt', 'Het veld ontbreekt'],
  ['kern.bedrag_notatie', 'De notatie van het bedrag klopt niet'],
  ['kern.gewichten_nul', 'De gewichten zijn nul'],
  ['opzet.criterium_onbekend_suggestie', 'Het criterium is onbekend'],
  ['overeenkomst.buurt_niet_gestopt', 'De buurt is niet gestopt'],
  ['overeenkomst.niet_opgeschort', 'Er is iets mis: niet opgeschort'],
  ['kern.te_veel_werk', 'Er is te veel werk'],
  ['team.te_weinig_vrijwilligers', 'Er zijn te weinig vrijwilligers'],
  ['financiering.kostendrager_zonder_buurt', 'Er is een kostendrager zonder buurt'],
  ['financiering.betaald_zonder_verplichting', 'Er is betaald zonder verplichting'],
  ['opzet.buurten_zonder_oordeel', 'Er zijn buurten zonder oordeel'],
  ['opzet.loting_zonder_zaad', 'Er is een loting zonder zaad'],
  ['proef.iets_heel_anders', 'Er is iets mis: iets heel anders'],
  ['proef.eenheid_ontbreekt', 'De eenheid ontbreekt'],
  ['financiering.perioden_overlappen', 'De perioden overlappen'],
])('the message of %s is a sentence: %s', (code, zin) => {
  expect(new DomeinFout(code, {}).message).toBe(`${zin} [${code}].`);
});

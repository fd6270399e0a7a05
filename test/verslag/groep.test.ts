import {
  checkVerslag,
  type Getalwaarde,
  type Percentagewaarde,
  protectVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  Verslag,
  type Verslagblok,
  type Verslagtekst,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitWaarden } from '../../src/verslag/document/visitWaarden.js';
import { runs } from '../runs.js';
import { metBlokken } from './metBlokken.js';

const alinea = (...tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });
const waarde = (...pad: (string | number)[]) => ({ bron: 'model', bewerking: 'waarde', paden: [pad] }) as const;
const mensen = (getal: number, meer: Partial<Getalwaarde> = {}): Getalwaarde => ({
  soort: 'getal',
  waarde: getal,
  decimalen: 0,
  personen: true,
  ...meer,
});
const metGroep = <W extends Getalwaarde | Percentagewaarde>(een: W, aantal: Getalwaarde): W => ({
  ...een,
  groep: { naam: 'vrijwilligers', aantal },
});
const deel = (aandeel: number, meer: Partial<Percentagewaarde> = {}): Percentagewaarde => ({
  soort: 'percentage',
  waarde: aandeel,
  decimalen: 0,
  ...meer,
});
const bescherm = (...blokken: Verslagblok[]) => protectVerslag(metBlokken(blokken));
const teksten = (verslag: Verslag) => verslag.blokken.map((blok) => (blok.soort === 'alinea' ? blok.tekst : []));

describe('the size of a group', () => {
  const allen = mensen(20, { herkomst: waarde('leden') });

  test('is a value of the verslag, at every depth', () => {
    const binnen = metGroep(mensen(9), mensen(20));
    const pad = [...visitWaarden([alinea('x ', metGroep(mensen(8), binnen))])].map((een) => een.pad.join('.'));
    expect(pad).toEqual([
      'blokken.0.tekst.1',
      'blokken.0.tekst.1.groep.aantal',
      'blokken.0.tekst.1.groep.aantal.groep.aantal',
    ]);
  });

  test('is looked up in its source, and must have one', () => {
    const verslag = metBlokken([
      alinea(
        'Van ',
        { ...allen, groep: { naam: 'leden' } },
        ' zijn er ',
        metGroep(mensen(8, { herkomst: waarde('actief') }), allen),
        '.',
      ),
    ]);
    const verify = (leden: number) => verifyHerkomst(verslag, [{ id: 'model', document: { actief: 8, leden } }]);
    expect(verify(20)).toEqual([]);
    expect(verify(21).map(({ pad }) => pad)).toEqual([
      ['blokken', 0, 'tekst', 1],
      ['blokken', 0, 'tekst', 3, 'groep', 'aantal'],
    ]);
    const vreemd = { ...allen, herkomst: { ...waarde('leden'), bron: 'ander' } };
    expect(
      checkVerslag(metBlokken([alinea(metGroep(allen, vreemd))])).map(({ pad, code }) => [code, pad.join('.')]),
    ).toEqual([
      ['verslag.bron_onbekend', 'blokken.0.tekst.0.groep.aantal.herkomst.bron'],
      ['verslag.groep_niet_genoemd', 'blokken.0.tekst.0.groep.aantal'],
    ]);
  });

  test('is a number of a product too', () => {
    const product = { bron: 'model', bewerking: 'product', paden: [['a'], ['b']] } as const;
    const verslag = metBlokken([alinea({ soort: 'getal', waarde: 48, decimalen: 0, herkomst: product })]);
    expect(verifyHerkomst(verslag, [{ id: 'model', document: { a: 4, b: 12 } }])).toEqual([]);
    expect(verifyHerkomst(verslag, [{ id: 'model', document: { a: 4, b: 11 } }])).toMatchObject([
      { code: 'verslag.herkomst_verschilt' },
    ]);
    expect(verifyHerkomst(verslag, [{ id: 'model', document: { a: 4, b: 'x' } }])).toMatchObject([
      { code: 'verslag.herkomst_onvindbaar' },
    ]);
  });

  test('goes when it is small, and its name stays', () => {
    const klein = mensen(3, { herkomst: waarde('leden') });
    const uit = bescherm(alinea('Van ', klein, ' is het ', metGroep(mensen(12, { herkomst: waarde('x') }), klein)));
    expect(teksten(uit)).toEqual([
      [
        'Van ',
        { soort: 'onderdrukt', herkomst: waarde('leden') },
        ' is het ',
        { ...mensen(12, { herkomst: waarde('x') }), groep: { naam: 'vrijwilligers' } },
      ],
    ]);
    expect(uit.onthulling).toEqual({ regel: 'onderdrukt', grens: 5, aantal: 1 });
  });

  test('goes when it stands nowhere else, also inside another group', () => {
    const uit = bescherm(alinea(metGroep(mensen(12), metGroep(mensen(30), mensen(2)))));
    expect(teksten(uit)).toEqual([[metGroep(mensen(12), { ...mensen(30), groep: { naam: 'vrijwilligers' } })]]);
    expect(
      JSON.stringify(
        bescherm(alinea({ soort: 'getal', waarde: 0.5, decimalen: 1, groep: { naam: 'g', aantal: mensen(4) } })),
      ),
    ).not.toContain('"waarde":4');
  });

  test('without a source goes with the number that it repeats', () => {
    const som = { bron: 'model', bewerking: 'som', paden: [['a'], ['b']] } as const;
    const a = mensen(3, { herkomst: waarde('a') });
    const b = mensen(9, { herkomst: waarde('b') });
    const uit = bescherm(
      alinea(a, ' en ', b, ' samen ', mensen(12, { herkomst: som })),
      alinea(metGroep(mensen(40), mensen(9))),
    );
    const namen = teksten(uit)
      .flat()
      .flatMap((een) => (typeof een === 'string' ? [] : [een.soort]));
    expect(namen.slice(0, 3).filter((soort) => soort === 'onderdrukt')).toHaveLength(2);
    expect(JSON.stringify(uit)).not.toContain('"waarde":3,');
    expect(JSON.stringify(uit)).not.toContain('"waarde":9,');
  });

  test('with a share gives a number of people, which is not shown when it is small', () => {
    const sterk = mensen(20, { herkomst: waarde('leden') });
    const toon = (een: Percentagewaarde) => teksten(bescherm(alinea('Het is ', een)))[0]?.[1];
    // 15% of 20 is 3; 50% is 10.
    expect(toon(metGroep(deel(0.15, { herkomst: waarde('deel') }), sterk))).toEqual({ soort: 'onderdrukt' });
    expect(toon(metGroep(deel(0.5, { herkomst: waarde('deel') }), sterk))).toMatchObject({ soort: 'percentage' });
    expect(toon(metGroep(deel(0.15), sterk))).toEqual({ soort: 'onderdrukt' });
    // Of a group that are no people it gives nothing away.
    const { personen: _, ...buurten } = sterk;
    expect(toon(metGroep(deel(0.15, { herkomst: waarde('deel') }), buurten))).toMatchObject({ soort: 'percentage' });
    expect(toon(deel(0.15, { groep: { naam: 'leden' }, herkomst: waarde('deel') }))).toMatchObject({
      soort: 'percentage',
    });
  });
});

/** A verslag that passes, by construction: a group and a part of it in one section, a claim with its limit. */
const goed = fc
  .record({
    groot: fc.integer({ min: 20, max: 500 }),
    klein: fc.integer({ min: 8, max: 20 }),
    naam: fc.stringMatching(/^[a-z]{1,12}$/),
    secties: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ groot, klein, naam, secties }): Verslag => {
    const lengte = (pad: string) => ({ bron: 'model', bewerking: 'lengte', paden: [[pad]] }) as const;
    const konden: Getalwaarde = {
      soort: 'getal',
      waarde: groot,
      decimalen: 0,
      groep: { naam },
      herkomst: lengte('konden'),
    };
    const gekozen: Getalwaarde = {
      ...konden,
      waarde: klein,
      groep: { naam, aantal: konden },
      herkomst: lengte('gekozen'),
    };
    return metBlokken(
      Array.from({ length: secties }, () => ({
        soort: 'sectie',
        titel: 'Keuze',
        blokken: [
          alinea('Van de ', konden, ' buurten zijn er ', gekozen, ' gekozen.'),
          { soort: 'bewering', aard: 'beste', tekst: ['Niets is beter.'], voorbehoud: ['Uit ', konden, ' buurten.'] },
        ],
      })),
      { lezer: 'bewoner_gekozen' },
    );
  });

test('what passes keeps passing: through JSON, after protection, and one section less; rendering changes nothing', () => {
  fc.assert(
    fc.property(goed, (verslag) => {
      expect(checkVerslag(verslag)).toEqual([]);
      const voor = JSON.stringify(verslag);
      for (const render of [renderHtml, renderMarkdown, renderTekst]) render(verslag);
      expect(JSON.stringify(verslag)).toBe(voor);
      expect(checkVerslag(Verslag.parse(JSON.parse(voor)))).toEqual([]);
      expect(checkVerslag(protectVerslag(verslag))).toEqual([]);
      expect(checkVerslag({ ...verslag, blokken: verslag.blokken.slice(1) })).toEqual([]);
    }),
    { seed: 43, numRuns: runs(200, 40) },
  );
});

import { renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag, tabel } from './proefverslag.js';

const metBlokken = (...blokken: Verslag['blokken']): Verslag => ({ ...proefverslag, blokken });

describe('renderTekst', () => {
  test('reads as a letter', () => {
    expect(renderTekst(proefverslag)).toBe(`Proef <verslag> & *sterren*
===========================

Geld
----

Er zijn 3 buurten; in het eerste jaar is dat € 150.000 ofwel 250,0% van het
tweede. Looptijd: 1 september 2026 t/m 31 augustus 2029, vanaf 1 september 2026.

Bijdragen per jaar

Jaar          Bedrag    Deel
------  ------------  ------
2026    € 150.000,00  n.v.t.
2027     € 60.000,00  n.v.t.
2028     € 60.000,00  n.v.t.
------  ------------  ------
Totaal  € 270.000,00  geheim

Bedragen zonder btw.

Dieper

1. Een
2. Twee x

- - streep
- # hekje

Grafiek: Een lijn. De lijn stijgt.

Bronnen
-------

Peildatum: 1 september 2027.

Een x staat voor een aantal dat niet wordt getoond: een aantal personen onder de
5, of een aantal waaruit zo'n aantal te berekenen is.

1. Financieringsplan, zaak 2026-1
`);
  });

  test('a table that is too wide becomes a list', () => {
    const smal = renderTekst(
      metBlokken({
        soort: 'tabel',
        tabel: { ...tabel, titel: 'T', kolommen: tabel.kolommen.map((k) => ({ ...k, kop: k.kop.repeat(5) })) },
      }),
      { breedte: 40 },
    );
    expect(smal).toContain('\n2026\n  BedragBedragBedragBedragBedrag:\n    € 150.000,00\n');
    expect(smal.split('\n').every((regel) => regel.length <= 40)).toBe(true);
  });

  test('an amount stays together, a long word stays whole, an accent takes no place', () => {
    const uit = renderTekst(
      metBlokken({
        soort: 'alinea',
        tekst: ['wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww € 5 en', ' x'.repeat(20), ' ', 'l'.repeat(60)],
      }),
      { breedte: 40 },
    );
    expect(uit).toContain('wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww € 5\n');
    expect(uit).toContain(`\n${'l'.repeat(60)}\n`);
    const naam = { soort: 'tekst', waarde: 'Su\u0302dwest' } as const;
    const rijen = [[naam, ...tabel.rijen[0]!.slice(1)]];
    expect(renderTekst(metBlokken({ soort: 'tabel', tabel: { ...tabel, rijen, totaalrijen: [] } }))).toContain(
      '\n-------  -',
    );
  });

  test.each([39, 80.5, Number.NaN])('a width of %s is refused', (breedte) => {
    expect(() => renderTekst(proefverslag, { breedte })).toThrow('verslag.breedte_ongeldig');
  });
});

test('a long heading takes several lines, the column with the most room first', () => {
  const kolommen = tabel.kolommen.map((kolom, k) => ({
    ...kolom,
    kop: ['Jaar', 'Het afgesproken bedrag', 'Een deel daarvan'][k] ?? '',
  }));
  const tekst = renderTekst(metBlokken({ soort: 'tabel', tabel: { ...tabel, kolommen } }), { breedte: 40 });
  expect(tekst).toContain(`
          Het afgesproken       Een deel
Jaar               bedrag        daarvan
------  -----------------  -------------
`);
});

import { euro, sumBedragen } from 'buurtaanpak/kern';
import { fromCenten } from 'buurtaanpak/kern/huis';
import {
  checkVerslag,
  listRijen,
  protectAantallen,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTekst,
  Verslag,
  type Verslagtabel,
} from 'buurtaanpak/verslag';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { proefverslag } from './proefverslag.js';

const naam = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const bedrag = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n }).map((centen) => fromCenten(centen));

/** A table of amounts with its totals, by construction right. */
const tabel = fc
  .array(fc.tuple(naam, fc.array(bedrag, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 6 })
  .map(
    (rijen): Verslagtabel => ({
      id: 't',
      titel: 'T',
      kolommen: ['rij', 'a', 'b', 'c'].map((sleutel) => ({ sleutel, kop: sleutel })),
      rijen: [
        ...rijen.map(([waarde, bedragen]) => [
          { soort: 'tekst', waarde } as const,
          ...bedragen.map((een) => ({ soort: 'bedrag', waarde: een }) as const),
        ]),
        [
          { soort: 'tekst', waarde: 'Totaal' },
          ...[0, 1, 2].map(
            (k) => ({ soort: 'bedrag', waarde: sumBedragen(rijen.map(([, een]) => een[k] ?? euro(0))) }) as const,
          ),
        ],
      ],
      totaalrijen: [{ rij: rijen.length, delen: rijen.map((_, r) => r) }],
      totaalkolommen: [],
    }),
  );
const metTabel = (een: Verslagtabel): Verslag => ({ ...proefverslag, blokken: [{ soort: 'tabel', tabel: een }] });
const isTotaal = ({ code }: { code: string }) => code === 'verslag.totaal_klopt_niet';

test('a right total is never called wrong, and one cent off is always found', () => {
  fc.assert(
    fc.property(tabel, fc.nat(), (een, plek) => {
      expect(checkVerslag(metTabel(een)).filter(isTotaal)).toEqual([]);
      const laatste = een.rijen.length - 1;
      const kolom = 1 + (plek % 3);
      const rijen = een.rijen.map((rij, r) =>
        rij.map((cel, k) =>
          r === laatste && k === kolom && cel.soort === 'bedrag'
            ? { ...cel, waarde: sumBedragen([cel.waarde, euro('0.01')]) }
            : cel,
        ),
      );
      expect(checkVerslag(metTabel({ ...een, rijen })).filter(isTotaal)).toHaveLength(1);
    }),
    { seed: 8, numRuns: 100 },
  );
});

test('amounts come back from CSV and from rows to the cent', () => {
  fc.assert(
    fc.property(tabel, (een) => {
      const bedragen = een.rijen.map((rij) => rij.slice(1).map((cel) => (cel.soort === 'bedrag' ? cel.waarde : '')));
      const csv = parse(renderCsv(een), { delimiter: ';', bom: true, from: 2 }) as string[][];
      expect(csv.map((rij) => rij.slice(1).map((cel) => cel.replace(',', '.')))).toEqual(bedragen);
      expect(listRijen(een).map(({ a, b, c }) => [a, b, c])).toEqual(bedragen);
    }),
    { seed: 9, numRuns: 100 },
  );
});

test('whatever stands in a name, the renderings keep their form', () => {
  const rij = renderMarkdown(proefverslag).split('\n').length;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (tekst) => {
      const verslag: Verslag = {
        ...proefverslag,
        titel: `x${tekst}`,
        blokken: [...proefverslag.blokken, { soort: 'alinea', tekst: ['a', { soort: 'tekst', waarde: tekst }, 'b'] }],
      };
      const html = renderHtml(verslag);
      // Nothing in a text opens or closes an element: the elements are those of the same verslag without the text.
      const elementen = (pagina: string) => [...pagina.matchAll(/<\/?[a-z0-9]+/g)].join(' ');
      const zonder: Verslag = {
        ...verslag,
        titel: 'x',
        blokken: [...proefverslag.blokken, { soort: 'alinea', tekst: ['ab'] }],
      };
      expect(elementen(html)).toBe(elementen(renderHtml(zonder)));
      expect(renderMarkdown(verslag).split('\n')).toHaveLength(rij + 2);
      expect(renderTekst(verslag).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
    }),
    { seed: 10, numRuns: runs(200) },
  );
});

test('a higher bound hides no less, and the order of the cells does not matter to what is small', () => {
  const aantallen = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(aantallen, fc.integer({ min: 2, max: 12 }), (lijst, grens) => {
      const cellen = lijst.map((aantal, i) => ({ id: `c${i}`, aantal }));
      const som = { id: 'som', aantal: lijst.reduce((a, b) => a + b, 0) };
      const optelling = [{ totaal: 'som', delen: cellen.map(({ id }) => id) }];
      const klein = (een: number) => protectAantallen([...cellen, som], optelling, { grens: een }).primair;
      expect(klein(grens + 1)).toEqual(expect.arrayContaining([...klein(grens)]));
      const om = protectAantallen([som, ...[...cellen].reverse()], optelling, { grens });
      expect([...om.primair].sort()).toEqual([...klein(grens)].sort());
    }),
    { seed: 11, numRuns: 150 },
  );
});

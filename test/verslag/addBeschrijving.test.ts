import { isDomeinFout } from 'buurtaanpak/kern';
import { addBeschrijving } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';

const grafiek = { id: 'lijn', titel: 'Lijn & <punt>', alternatief: 'Zij "stijgt".' };
const woorden =
  '<title id="grafiek-lijn-titel">Lijn &amp; &lt;punt&gt;</title><desc id="grafiek-lijn-beschrijving">Zij &quot;stijgt&quot;.</desc>';
const rol = 'role="img" aria-labelledby="grafiek-lijn-titel" aria-describedby="grafiek-lijn-beschrijving"';

describe('addBeschrijving', () => {
  test('gives the image a role, a name and a description, and takes the words of the program out', () => {
    const svg =
      '<?xml version="1.0"?>\n<svg width="5" role="graphics-document" aria-label="x > y"><g role="graphics-object" aria-roledescription=\'group mark\' fill="none"><text>role="img" id="a"</text></g></svg>';
    expect(addBeschrijving(svg, grafiek)).toBe(
      `<?xml version="1.0"?>\n<svg width="5" ${rol}>${woorden}<g fill="none"><text>role="img" id="a"</text></g></svg>`,
    );
  });

  test('every id is of this chart, and what points to it too, so that charts stand on one page', () => {
    const svg =
      '<svg><defs><clipPath id="clip1"/><linearGradient id=\'g\'/></defs><g clip-path="url(#clip1)" style="fill: url(&quot;#g&quot;)"/><use href="#clip1" xlink:href="#g"/><a href="x"/></svg>';
    expect(addBeschrijving(svg, grafiek)).toBe(
      `<svg ${rol}>${woorden}<defs><clipPath id="grafiek-lijn--clip1"/><linearGradient id="grafiek-lijn--g"/></defs><g clip-path="url(#grafiek-lijn--clip1)" style="fill: url(&quot;#grafiek-lijn--g&quot;)"/><use href="#grafiek-lijn--clip1" xlink:href="#grafiek-lijn--g"/><a href="x"/></svg>`,
    );
  });

  test('a second call changes nothing, and an empty image has words too', () => {
    const een = addBeschrijving('<svg id="s"><g id="g"/></svg>', grafiek);
    expect(addBeschrijving(een, grafiek)).toBe(een);
    expect(addBeschrijving('<svg />', grafiek)).toBe(`<svg ${rol}>${woorden}</svg>`);
  });

  test('keeps all of a drawing that has such a title of its own without a description', () => {
    const eigen = '<title id="grafiek-x">X</title><g/>';
    expect(addBeschrijving(`<svg>${eigen}</svg>`, grafiek)).toContain(
      '</desc><title id="grafiek-lijn--grafiek-x">X</title><g/></svg>',
    );
  });

  test('refuses what is no SVG, and a chart without words', () => {
    for (const [svg, code] of [
      ['<img>', 'verslag.svg_ongeldig'],
      ['<svgx/>', 'verslag.svg_ongeldig'],
      ['<svg width="5', 'verslag.svg_ongeldig'],
      [undefined, 'verslag.svg_ongeldig'],
    ] as const)
      expect(() => addBeschrijving(svg as never, grafiek)).toThrow(
        expect.toSatisfy((fout) => isDomeinFout(fout) && fout.code === code),
      );
    expect(() => addBeschrijving('<svg/>', { id: 'x' } as never)).toThrow(
      expect.toSatisfy((fout) => isDomeinFout(fout) && fout.code === 'kern.document_ongeldig'),
    );
  });
});

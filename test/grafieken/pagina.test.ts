import { chartKaart, chartRangonzekerheid, chartRangschikking, chartReeks, splitGrafiek } from 'buurtaanpak/grafieken';
import { addBeschrijving, checkVerslag, renderHtml, Verslag } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { proefverslag } from '../verslag/proefverslag.js';
import { draw } from './tekenen.js';
import { toKolommen } from './toKolommen.js';

const buurten = Array.from({ length: 60 }, (_, i) => ({
  code: `B${i}`,
  naam: `Buurt ${i}`,
  score: 1 - i / 60,
  rang: i + 1,
  bijdragen: { x: 1 - i / 60 },
  rangkwantielen: { p5: i + 1, p50: i + 1, p95: i + 4 },
}));
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const kaart = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { code: 'B0' }, geometry: { type: 'Polygon', coordinates: [ring] } }],
} as const;
const scores = { ...toKolommen(buurten), routekaart: { naam: 'Oost', criteria: [{ id: 'x', naam: 'Animo' }] } };
const jaren = [
  { jaar: 2022, waarde: 1 },
  { jaar: 2023, waarde: 2 },
];

test('on a page with several charts each is an image with a name and a description of its own, and no id occurs twice', async () => {
  const grafieken = [
    ...splitGrafiek(chartRangonzekerheid(buurten)),
    chartRangschikking(scores, { hoogstens: 3 }),
    ...['oost', 'energie'].map((naam) =>
      chartKaart(kaart, buurten.slice(0, 1), { id: `kaart-${naam}`, scorenaam: naam }),
    ),
    chartReeks({
      sleutel: 'x',
      eenheid: 'aantal',
      reeksen: [{ gebied: { code: 'A', naam: 'A' }, jaren, breuken: [] }],
    }),
  ];
  const svgs = new Map(await Promise.all(grafieken.map(async (grafiek) => [grafiek.id, await draw(grafiek)] as const)));
  const verslag = Verslag.parse({
    ...proefverslag,
    blokken: grafieken.map((grafiek) => ({ soort: 'grafiek', grafiek })),
  });
  expect(checkVerslag(verslag).filter(({ code }) => code === 'verslag.id_dubbel')).toEqual([]);
  const html = renderHtml(verslag, { tekenGrafiek: ({ id }) => svgs.get(id) });

  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // What points to a part points to one that is there: names, descriptions, clips and gradients.
  const verwijzingen = [...html.matchAll(/aria-(?:labelledby|describedby)="([^"]*)"|url\(#([^)]*)\)/g)].map(
    ([, naam, deel]) => naam ?? deel,
  );
  expect(verwijzingen.length).toBeGreaterThan(grafieken.length * 2);
  for (const verwijzing of verwijzingen) expect(ids).toContain(verwijzing);

  const beelden = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(beelden).toHaveLength(grafieken.length);
  for (const [i, beeld] of beelden.entries()) {
    const { id, titel, alternatief } = grafieken[i]!;
    expect(beeld).toContain(
      `role="img" aria-labelledby="grafiek-${id}-titel" aria-describedby="grafiek-${id}-beschrijving"`,
    );
    expect(beeld).toContain(
      `<title id="grafiek-${id}-titel">${titel}</title><desc id="grafiek-${id}-beschrijving">${alternatief}</desc>`,
    );
    // Inside there is nothing for who hears it: no second image, no words of Vega, nothing hidden.
    expect(beeld.match(/ role="/g)).toHaveLength(1);
    expect(beeld).not.toMatch(/aria-hidden|aria-label=|aria-roledescription|graphics-/);
    // A file of its own is the same picture.
    expect(addBeschrijving(String(svgs.get(id)), grafieken[i]!)).toBe(beeld);
  }
  // No image stands around an image.
  expect(html).not.toContain('<div role="img"');
});

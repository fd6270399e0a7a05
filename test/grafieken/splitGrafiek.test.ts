import {
  chartFinanciering,
  chartLevensloop,
  chartRangonzekerheid,
  chartRangschikking,
  chartTijdlijn,
  chartTwijfel,
  splitGrafiek,
} from 'buurtaanpak/grafieken';
import { createPeriode, euro, isDomeinFout } from 'buurtaanpak/kern';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { dag } from '../team/vertel.js';
import { draw } from './tekenen.js';
import { listOvertredingen, listTeksten } from './teksten.js';
import { toKolommen } from './toKolommen.js';

const buurten = Array.from({ length: 131 }, (_, i) => ({
  code: `B${i}`,
  naam: i % 40 === 7 ? `Verspreide huizen in het buitengebied ${i}` : `Buurt ${i}`,
  score: 1 - i / 131,
  rang: i + 1,
  bijdragen: { x: 1 - i / 131 },
  rangkwantielen: { p5: i + 1, p50: i + 1, p95: i + 4 },
}));
const periode = createPeriode(dag('2026-09-01'), dag('2027-08-31'));
const later = createPeriode(dag('2027-09-01'), dag('2029-08-31'));
const gekozen = ['B3', 'B60', 'B130'];

const hoge: Record<string, () => Grafiek> = {
  rangschikking: () =>
    chartRangschikking({ ...toKolommen(buurten), routekaart: { criteria: [{ id: 'x', naam: 'X' }] } }, { gekozen }),
  rangonzekerheid: () => chartRangonzekerheid(buurten, { gekozen }),
  twijfel: () =>
    chartTwijfel(
      buurten,
      [{ bron: 'gewichten', buurten: buurten.map(({ code }, i) => ({ code, spreidingRang: i / 10 })) }],
      { hoogstens: 131, gekozen },
    ),
  tijdlijn: () =>
    chartTijdlijn(
      buurten.map(({ naam }, i) => ({
        rij: naam,
        soort: i % 2 === 0 ? 'werving' : 'begeleid',
        periode: i < 50 ? periode : later,
      })),
      { peildatum: dag('2027-05-01') },
    ),
};

const listNamen = (svg: string) =>
  listTeksten(svg)
    .teksten.filter(({ anker, x }) => anker === 'end' && x === -6)
    .map(({ regels }) => regels.join(' '));
const listAs = (svg: string) =>
  listTeksten(svg)
    .teksten.filter(({ anker, regels }) => anker === 'middle' && /^\d+$|^\d,\d$|20\d\d/.test(regels.join()))
    .map(({ regels }) => regels.join());

describe.each(Object.entries(hoge))('%s of 131 buurten', (_, maak) => {
  test('is higher than a page, readable, and its parts hold every row once on the same axis', async () => {
    const grafiek = deepFreeze(maak());
    const geheel = await draw(grafiek);
    expect(listTeksten(geheel).hoogte).toBeGreaterThan(131 * 17);
    expect(listOvertredingen(geheel)).toEqual([]);
    const delen = splitGrafiek(grafiek);
    const svgs = await Promise.all(delen.map(draw));
    for (const svg of svgs) {
      expect(listTeksten(svg).hoogte).toBeLessThanOrEqual(860);
      expect(listOvertredingen(svg)).toEqual([]);
      // Squares have a number each, which is no axis.
      if (grafiek.id !== 'twijfel') expect(listAs(svg)).toEqual(listAs(String(svgs[0])));
    }
    expect(svgs.flatMap(listNamen).sort()).toEqual(listNamen(geheel).sort());
    expect(new Set(delen.map(({ id }) => id)).size).toBe(delen.length);
    for (const [i, { id, titel, alternatief, spec }] of delen.entries()) {
      expect(id).toBe(`${grafiek.id}-${i + 1}`);
      expect(titel).toBe(`${grafiek.titel} (deel ${i + 1} van ${delen.length})`);
      expect(alternatief).toContain(`Deel ${i + 1} van ${delen.length}: van `);
      expect(alternatief.startsWith(i === 0 ? grafiek.alternatief : `Vervolg van de grafiek ${grafiek.titel}.`)).toBe(
        true,
      );
      expect(spec.description).toBe(alternatief);
    }
  });
});

describe('splitGrafiek', () => {
  test('gives a chart that fits, or that has no rows, back as it is', () => {
    for (const grafiek of [
      chartRangonzekerheid(buurten.slice(0, 30)),
      chartRangonzekerheid([]),
      chartLevensloop([]),
      chartFinanciering([{ begrotingsjaar: 2026, naam: 'BZK', bedrag: euro(1) }]),
      { ...hoge.twijfel!(), spec: { $schema: hoge.twijfel!().spec.$schema, description: '', height: { step: 20 } } },
    ])
      expect(splitGrafiek(grafiek)).toEqual([grafiek]);
  });

  test('takes another height, at least a row a part, and a title without words below it', () => {
    const grafiek = { ...hoge.rangonzekerheid!(), titel: 'Rang' };
    expect(splitGrafiek(grafiek, { hoogte: 10_000 })).toHaveLength(1);
    expect(splitGrafiek(grafiek, { hoogte: 1 })).toHaveLength(131);
    const kaal = { ...grafiek, spec: { ...grafiek.spec, title: 'Rang' } };
    expect(splitGrafiek(kaal)[0]?.spec.title).toEqual({
      text: 'Rang',
      subtitle: 'Deel 1 van 5: van Buurt 0 tot en met Buurt 26.',
    });
    const lang = { ...grafiek, spec: { ...grafiek.spec, title: { text: ['a', 'b'] } } };
    expect(splitGrafiek(lang)[0]?.spec.title).toMatchObject({ text: ['a', 'b'], subtitle: [expect.any(String)] });
  });

  test('refuses what is no chart, and a height of nothing', () => {
    for (const vraag of [
      () => splitGrafiek(undefined as never),
      () => splitGrafiek({ id: 'x' } as never),
      () => splitGrafiek(hoge.rangonzekerheid!(), { hoogte: 0 }),
    ])
      expect(vraag).toThrow(expect.toSatisfy((fout) => isDomeinFout(fout) && fout.code === 'kern.document_ongeldig'));
  });
});

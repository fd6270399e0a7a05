/** A name is a text in every chart: never an expression of Vega, an element or a sign that changes the drawing. */
import { chartReeks, type Reekslijn } from 'buurtaanpak/grafieken';
import { describe, expect, test } from 'vitest';
import { VIJANDIG } from '../vijandigeTeksten.js';
import { draw } from './tekenen.js';

const LANG = ' van de verspreide huizen in het buitengebied aan de overkant van het water';

const lijn = (naam: string, i: number): Reekslijn => ({
  gebied: { code: `X${i}`, naam },
  jaren: [
    { jaar: 2023, waarde: 10 + i },
    { jaar: 2024, waarde: 20 + i },
  ],
  breuken: [],
});

/** Short names are marks in the figures; long ones go over lines by an expression. */
const toGrafiek = (namen: readonly string[]) =>
  chartReeks({ sleutel: 'x', label: { nl: `Naam ${namen[0]}` }, eenheid: 'aantal', reeksen: namen.map(lijn) });

const elementen = (svg: string) => [...new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, naam]) => naam))].sort();

describe('names that would do something', async () => {
  const gewoon = elementen(await draw(toGrafiek(['Wieken', `Wieken${LANG}`])));
  const groepen = Array.from({ length: Math.ceil(VIJANDIG.length / 8) }, (_, g) => VIJANDIG.slice(8 * g, 8 * g + 8));
  test.each(groepen)('%j, %j, %j', async (...namen) => {
    const grafiek = toGrafiek(namen.map((naam, i) => (i % 2 === 0 ? naam : `${naam}${LANG}`)));
    const svg = await draw(grafiek);
    expect(elementen(svg).filter((naam) => !gewoon.includes(naam))).toEqual([]);
    const attributen = [...svg.matchAll(/<[^>]*>/g)].map(([element]) => element.replace(/"[^"]*"/g, '')).join(' ');
    expect(attributen).not.toMatch(/ on\w+=|href=/);
    expect(svg).not.toMatch(/\p{Bidi_Control}/u);
    expect(grafiek.alternatief).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });
});

import { addBeschrijving, type Grafiek } from 'buurtaanpak/verslag';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** The picture of a chart, with its title and description for who does not see it. Vega writes marks of its own into the figures, so it gets a copy. */
export async function drawSvg(grafiek: Grafiek): Promise<string> {
  const copy = JSON.parse(JSON.stringify(grafiek.spec)) as TopLevelSpec;
  return addBeschrijving(await new View(parse(compile(copy).spec), { renderer: 'none' }).toSVG(), grafiek);
}

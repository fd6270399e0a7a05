import type { Kaartvlakken } from 'buurtaanpak/grafieken';
import { getProgrammastand } from 'buurtaanpak/programma';
import {
  listBronnen,
  writeFinancieleVerantwoording,
  writeRaadsbrief,
  writeSelectieverantwoording,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import {
  checkVerslag,
  type Grafiek,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTekst,
  type Verslag,
  type Verslagblok,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { analyseerKeuze, toZekerheid } from '../leeuwarden/analyseerKeuze.js';
import { HERKOMST } from '../leeuwarden/herkomst.js';
import { voerUit } from '../leeuwarden/voerUit.js';
import { CIJFERBRON } from '../leeuwarden/werkmap.js';
import { PEILDATUM, stelProgrammaOp } from './stelProgrammaOp.js';
import { tekenGrafieken } from './tekenGrafieken.js';

/** Vega writes marks of its own into the figures, so it gets a copy. */
async function drawSvg({ spec }: Grafiek): Promise<string> {
  const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  return new View(parse(compile(copy).spec), { renderer: 'none' }).toSVG();
}

function* listBlokken(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* listBlokken(blok.blokken);
  }
}

/** Says at the head of a piece what in it is real and what is not. */
const withHerkomst = (verslag: Verslag): Verslag => ({
  ...verslag,
  blokken: [{ soort: 'alinea', tekst: [{ soort: 'tekst', waarde: HERKOMST.join(' ') }] }, ...verslag.blokken],
});

/**
 * Writes every piece for the council, the residents and the controller, with charts and tables.
 *
 * @returns the files: their name and their text
 */
export async function schrijfStukken(
  bestand: string,
  gemeente: string,
  kaart: Kaartvlakken | undefined,
): Promise<Map<string, string>> {
  const uitkomst = voerUit(bestand, gemeente);
  const zekerheid = toZekerheid(analyseerKeuze(uitkomst));
  const programma = stelProgrammaOp(uitkomst, zekerheid);
  const stand = getProgrammastand(programma, { peildatum: PEILDATUM });
  const grafieken = await tekenGrafieken(uitkomst, stand, kaart);
  const options = { peildatum: PEILDATUM };
  const invoer = {
    gemeente: uitkomst.naam,
    selectie: uitkomst.selectie,
    scores: uitkomst.scores,
    namen: uitkomst.gebieden.map(({ code, naam = code }) => ({ code, naam })),
    zekerheid,
  };
  const stukken: Record<string, Verslag> = {
    raadsbrief: withHerkomst(
      writeRaadsbrief(programma, {
        ...options,
        grafieken,
        kanttekeningen: ['De oordelen van mensen en het verloop van de teams zijn in dit voorbeeld verzonnen.'],
      }),
    ),
    voortgangsrapportage: withHerkomst(
      writeVoortgangsrapportage(programma, { ...options, grafieken: grafieken.teams }),
    ),
    'financiele-verantwoording': withHerkomst(
      writeFinancieleVerantwoording(programma, { ...options, grafieken: grafieken.geld }),
    ),
    selectieverantwoording: withHerkomst(
      writeSelectieverantwoording(invoer, {
        ...options,
        cijferbronnen: [CIJFERBRON],
        oneens: ['Stuur ons dan een brief of een e-mail. Wij leggen de keuze graag aan u uit.'],
        grafieken: grafieken.keuze.filter(({ id }) => id.startsWith('rangschikking')),
      }),
    ),
  };
  const bronnen = [...listBronnen(programma, options), ...listBronnen(invoer)];

  const bestanden = new Map<string, string>();
  for (const [naam, verslag] of Object.entries(stukken)) {
    // Nothing goes out that does not add up or cannot be found back.
    const fouten = [...checkVerslag(verslag), ...verifyHerkomst(verslag, bronnen)].filter(
      ({ ernst }) => ernst === 'fout',
    );
    if (fouten.length > 0) throw new Error(`${naam}: ${JSON.stringify(fouten.slice(0, 3))}`);
    const svg = new Map<string, string>();
    for (const blok of listBlokken(verslag.blokken)) {
      if (blok.soort === 'tabel') bestanden.set(`tabellen/${naam}-${blok.tabel.id}.csv`, renderCsv(blok.tabel));
      if (blok.soort !== 'grafiek') continue;
      const beeld = await drawSvg(blok.grafiek);
      svg.set(blok.grafiek.id, beeld);
      bestanden.set(`grafieken/${blok.grafiek.id}.svg`, beeld);
      bestanden.set(`grafieken/${blok.grafiek.id}.vl.json`, `${JSON.stringify(blok.grafiek.spec, null, 1)}\n`);
    }
    bestanden.set(`${naam}.html`, renderHtml(verslag, { tekenGrafiek: ({ id }) => svg.get(id) }));
    bestanden.set(`${naam}.md`, renderMarkdown(verslag, { vindGrafiek: ({ id }) => `grafieken/${id}.svg` }));
    bestanden.set(`${naam}.txt`, renderTekst(verslag));
    bestanden.set(`${naam}.json`, `${JSON.stringify(verslag)}\n`);
  }
  return bestanden;
}

import { createKeuze, type Programma } from 'buurtaanpak/programma';
import { listBronnen, writeRaadsbrief } from 'buurtaanpak/stukken';
import { checkVerslag, renderHtml, renderMarkdown, verifyHerkomst } from 'buurtaanpak/verslag';
import { START } from '../leeuwarden/sluitOvereenkomst.js';
import type { Uitkomst } from '../leeuwarden/voerUit.js';

/** The letter to the council on the first day, when the buurten are chosen and no team is there yet: as HTML and as Markdown. */
export function schrijfBrief(uitkomst: Uitkomst, kanttekeningen: readonly string[]): ReadonlyMap<string, string> {
  const { naam, gebieden, wijknamen, selectie, overeenkomst } = uitkomst;
  const namen = gebieden.map(({ code, naam: buurt = code, wijk = '' }) => ({
    code,
    naam: buurt,
    wijk: wijknamen.get(wijk),
  }));
  const programma: Programma = {
    soort: 'programma',
    versie: 1,
    naam: `Buurtaanpak ${naam}`,
    deelnemers: [{ id: 'gemeente', naam, overeenkomst, keuze: createKeuze(selectie, namen), teams: [] }],
  };
  const options = { peildatum: START };
  const brief = writeRaadsbrief(programma, { ...options, kanttekeningen });
  // Nothing goes out that does not add up or cannot be found back in the programma.
  const fouten = [...checkVerslag(brief), ...verifyHerkomst(brief, listBronnen(programma, options))];
  if (fouten.some(({ ernst }) => ernst === 'fout')) throw new Error(JSON.stringify(fouten.slice(0, 3)));
  return new Map([
    ['raadsbrief.html', renderHtml(brief)],
    ['raadsbrief.md', renderMarkdown(brief)],
  ]);
}

import { type Bedrag, type Bevinding, compareBedragen, formatBedrag, sumBedragen } from '../../kern/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

/** Compares the projects with the contributions they draw on: what is expected of a contribution is all that there is for them. */
export function checkProjecten({ geld, teams }: GelezenDeelnemer): Bevinding[] {
  const uit: Bevinding[] = [];
  const verwacht = new Map<string, Bedrag>(geld.bijdragen.map(({ bijdrage, prognose }) => [bijdrage, prognose]));
  const gebruikt = new Map<string, { readonly hoogste: Bedrag; readonly bedragen: Bedrag[] }>();
  for (const { index, stand } of teams)
    for (const { project, fase, bijdragen } of stand.projecten)
      for (const { bijdrage, bedrag } of bijdragen) {
        const hoogste = verwacht.get(bijdrage);
        if (hoogste === undefined)
          uit.push(
            createBevinding('waarschuwing', 'programma.projectbijdrage_onbekend', ['teams', index], {
              team: stand.team,
              project,
              bijdrage,
            }),
          );
        // A project that was given up no longer needs its money.
        else if (fase !== 'gestaakt')
          gebruikt.set(bijdrage, { hoogste, bedragen: [...(gebruikt.get(bijdrage)?.bedragen ?? []), bedrag] });
      }
  for (const [bijdrage, { hoogste, bedragen }] of gebruikt) {
    const som = sumBedragen(bedragen);
    if (compareBedragen(som, hoogste) > 0)
      uit.push(
        createBevinding('fout', 'programma.projecten_boven_bijdrage', ['teams'], {
          bijdrage,
          som: formatBedrag(som),
          bedrag: formatBedrag(hoogste),
        }),
      );
  }
  return uit;
}

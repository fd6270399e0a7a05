import {
  type Bedrag,
  type Bevinding,
  compareBedragen,
  createBevinding,
  type Datum,
  euro,
  formatBedrag,
  sumBedragen,
} from '../../kern/index.js';
import type { Deelnemer } from '../model/programma.js';
import { readBijdrage } from '../stand/readBijdrage.js';
import type { GelezenTeam } from '../stand/readTeams.js';

const NUL = euro(0);

/**
 * The money against what was promised and planned, and the projects against the contributions they draw on. That payments stay
 * within what was committed is checked with the plan itself.
 */
export function checkGeld({ overeenkomst }: Deelnemer, teams: readonly GelezenTeam[], peildatum: Datum): Bevinding[] {
  const { perioden } = overeenkomst.financieringsplan;
  const uit: Bevinding[] = [];
  const afgesproken = new Map<string, Bedrag>();
  for (const [p, periode] of perioden.entries())
    for (const [b, bijdrage] of periode.bijdragen.entries()) {
      const pad = ['overeenkomst', 'financieringsplan', 'perioden', p, 'bijdragen', b];
      const { id, aard, bedrag } = bijdrage;
      const stand = readBijdrage(bijdrage, periode, peildatum);
      afgesproken.set(id, bedrag);
      if (aard === 'ten_hoogste' && compareBedragen(stand.vastgelegd, bedrag) > 0)
        uit.push(
          createBevinding('fout', 'programma.vastgelegd_boven_hoogste', pad, {
            bijdrage: id,
            vastgelegd: formatBedrag(stand.vastgelegd),
            hoogste: formatBedrag(bedrag),
          }),
        );
      const begonnen = periode.periode.van <= peildatum;
      if (begonnen && [stand.toegezegd, stand.vastgelegd, stand.betaald].every((een) => compareBedragen(een, NUL) <= 0))
        uit.push(
          createBevinding('waarschuwing', 'programma.jaar_niet_toegezegd', pad, {
            bijdrage: id,
            programmajaar: periode.programmajaar,
            start: periode.periode.van,
          }),
        );
    }
  const gebruikt = new Map<string, { readonly hoogste: Bedrag; readonly bedragen: Bedrag[] }>();
  for (const { index, stand } of teams)
    for (const { project, fase, bijdragen } of stand.projecten)
      for (const { bijdrage, bedrag } of bijdragen) {
        const hoogste = afgesproken.get(bijdrage);
        if (hoogste === undefined)
          uit.push(
            createBevinding('waarschuwing', 'programma.projectbijdrage_onbekend', ['teams', index], {
              team: stand.team,
              project,
              bijdrage,
            }),
          );
        // A project that was given up leaves its money.
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

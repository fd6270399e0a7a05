import { Buurtcode, containsGebied, Gebiedscode } from 'buurtaanpak/gebied';
import { formatBevinding } from 'buurtaanpak/kern';
import { selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { checkSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { createKeuze, type Programma } from 'buurtaanpak/programma';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import { describeGebieden, type SelectieGevonden } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import { kiesBuurten } from '../leeuwarden/kiesBuurten.js';
import { leesCijfers } from '../leeuwarden/leesCijfers.js';
import { stop } from '../leeuwarden/stop.js';
import { verzinBeoordelingen } from '../verzonnen/verzinBeoordelingen.js';
import type { Deelnemerkeuze } from './deelnemers.js';

/** The year of the figures and of the classification of the buurten. */
const JAAR = 2024;

/** The result for one deelnemer: its choice, and its programma as an app would store it. */
export interface Deelnemeruitkomst {
  readonly deelnemer: Deelnemerkeuze;
  readonly selectie: SelectieGevonden;
  readonly programma: Programma;
}

/** From a CBS file to the agreement of one deelnemer: the same steps for each, with what it decided itself. */
export function kiesVoorDeelnemer(bestand: string, deelnemer: Deelnemerkeuze): Deelnemeruitkomst {
  const { id, plaatsen, wijkenMet, programmas, quota, opties, sluit } = deelnemer;
  const codes = plaatsen.map(({ code }) => code);
  const { buurten: tabel, wijknamen } = leesCijfers(bestand, codes, JAAR);
  const scores = Object.fromEntries(
    Object.entries(programmas).map(([programma, { routekaart, plaats }]) => {
      const deel =
        plaats === undefined
          ? tabel
          : selectKerncijfers(tabel, {
              waar: ({ code }) => containsGebied(Gebiedscode.parse(plaats.code), Gebiedscode.parse(code)),
            });
      return [programma, scoreBuurten(routekaart, deel, verzinBeoordelingen(routekaart, deel)).buurten];
    }),
  );
  const kenmerken = Object.entries(wijkenMet).map(([id, wijken]) => ({ id, gebieden: wijken }));
  const gebieden = describeGebieden(tabel, { kenmerken, quota, regels: opties.regels });
  const selectie = kiesBuurten(scores, quota, { ...opties, gebieden });
  const keuzes = selectie.gekozen.map(({ code, programma }) => ({ buurt: Buurtcode.parse(code), programma }));
  const overeenkomst = sluit(keuzes);
  const [fout] = checkSamenwerkingsovereenkomst(overeenkomst, { selectie: keuzes }).filter(
    ({ ernst }) => ernst === 'fout',
  );
  if (fout) stop(`De samenwerkingsovereenkomst van ${id} klopt niet: ${formatBevinding(fout, nl)}`);
  const namen = tabel.gebieden.map(({ code, naam, wijk = '' }) => ({ code, naam, wijk: wijknamen.get(wijk) }));
  const naam = plaatsen.map((plaats) => plaats.naam).join(' en ');
  return {
    deelnemer,
    selectie,
    programma: {
      soort: 'programma',
      versie: 1,
      naam: `Buurtaanpak ${naam}`,
      deelnemers: [{ id, naam, overeenkomst, keuze: createKeuze(selectie, namen), teams: [] }],
    },
  };
}

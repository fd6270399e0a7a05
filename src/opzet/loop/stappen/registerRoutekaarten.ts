import { checkAlgoritmeregistratie, type Registerscores, toAlgoritmeregistratie } from '../../../register/index.js';
import type { Beoordelingen } from '../../../routekaart/index.js';
import { completeRegister } from '../../vertaling/completeRegister.js';
import { doStap, tell, type Werk } from '../werk.js';

/** The scores of every programme that were made by its Routekaart; a list of scores from elsewhere tells nothing of a method. */
const listScores = ({ uit }: Werk): Record<string, Registerscores> =>
  Object.fromEntries(
    Object.entries(uit.scores).flatMap(([programma, scores]) => ('routekaart' in scores ? [[programma, scores]] : [])),
  );

/** The judgements that could be read, as documents. */
const listOordelen = ({ oordelen }: Werk): Beoordelingen[] =>
  [...oordelen].map(([routekaart, rijen]) => ({ soort: 'beoordelingen', versie: 1, routekaart, rijen }));

/** The entries for the register, one for every gemeente, when the opzet has what people judged about the algorithm. */
export function registerRoutekaarten(werk: Werk): void {
  const { opzet, uit, gegevens, gestopt, peildatum } = werk;
  const oordeel = completeRegister(opzet);
  if (oordeel === undefined || gestopt.has('scores')) return;
  const { tabel, selectie, zekerheid, reserves, overeenkomst } = uit;
  const { besluit } = gegevens;
  const gebruikt = opzet.routekaarten.filter(({ id }) => opzet.programmas.some(({ routekaart }) => routekaart === id));
  const gemaakt = doStap(werk, ['registraties'], () =>
    toAlgoritmeregistratie(gebruikt, oordeel, {
      kolommen: tabel?.kolommen,
      programmas: opzet.programmas,
      scores: listScores(werk),
      oordelen: listOordelen(werk),
      selectie,
      analyse: zekerheid,
      reserves,
      besluit,
      overeenkomst,
    }),
  );
  if (gemaakt === undefined) return;
  const { aiVerordening } = oordeel;
  const opties = { aiVerordening, peildatum, besluit, overeenkomst };
  for (const registratie of gemaakt)
    tell(werk, ['registraties', registratie.organization], checkAlgoritmeregistratie(registratie, opties));
  uit.registraties = gemaakt;
}

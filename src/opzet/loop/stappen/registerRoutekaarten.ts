import {
  type Algoritmeregistratie,
  checkAlgoritmeregistratie,
  toAlgoritmeregistratie,
} from '../../../register/index.js';
import type { Routekaartscores } from '../../../routekaart/index.js';
import { doStap, tell, type Werk } from '../werk.js';

/** The scores by a Routekaart, when one programme uses it: of two programmes together nothing can be said of one list of scores. */
function findScores({ opzet, uit }: Werk, routekaart: string): Routekaartscores | undefined {
  const [eerste, ...andere] = opzet.programmas.filter((een) => een.routekaart === routekaart);
  const scores = eerste === undefined || andere.length > 0 ? undefined : uit.scores[eerste.id];
  return scores !== undefined && 'routekaart' in scores ? scores : undefined;
}

/** An entry for the register for every Routekaart that a programme uses, when the opzet has what people judged about the algorithm. */
export function registerRoutekaarten(werk: Werk): void {
  const { opzet, uit, gestopt } = werk;
  const { register } = opzet;
  if (register === undefined || gestopt.has('scores')) return;
  const { tabel, selectie, zekerheid } = uit;
  const gebruikt = opzet.routekaarten.filter(({ id }) => opzet.programmas.some(({ routekaart }) => routekaart === id));
  const registraties = gebruikt.flatMap((routekaart): Algoritmeregistratie[] => {
    const voor = ['registraties', routekaart.id];
    const scores = findScores(werk, routekaart.id);
    const registratie = doStap(werk, voor, () =>
      toAlgoritmeregistratie(routekaart, register, {
        ...(tabel === undefined ? {} : { kolommen: tabel.kolommen }),
        ...(scores === undefined ? {} : { scores }),
        ...(selectie === undefined ? {} : { selectie }),
        ...(zekerheid === undefined ? {} : { analyse: zekerheid }),
      }),
    );
    if (registratie === undefined) return [];
    tell(werk, voor, checkAlgoritmeregistratie(registratie));
    return [registratie];
  });
  if (registraties.length > 0) uit.registraties = registraties;
}

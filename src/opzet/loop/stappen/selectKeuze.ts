import type { Pad } from '../../../kern/index.js';
import { describeGebieden, rankReserves, type Selectie, selectBuurten } from '../../../selectie/index.js';
import { checkBuren } from '../../controle/checkBuren.js';
import { listQuota } from '../../vertaling/listQuota.js';
import { listRegels } from '../../vertaling/listRegels.js';
import { toOpzetpad } from '../../vertaling/toOpzetpad.js';
import { doStap, tell, type Werk } from '../werk.js';
import { drawPlaatsen } from './drawPlaatsen.js';
import { findBuren, needsBuren } from './findBuren.js';
import { listOnbewezen } from './listOnbewezen.js';
import { placeBotsing } from './placeBotsing.js';
import { takeKeuze } from './takeKeuze.js';

/** Answers the question of the opzet, when every programme has scores, and neighbours are there if a rule asks for them. */
function computeSelectie(werk: Werk): Selectie | undefined {
  const { opzet, uit, gegevens } = werk;
  const { tabel, scores } = uit;
  if (tabel === undefined || !opzet.programmas.every(({ id }) => Object.hasOwn(scores, id))) return undefined;
  const move = (pad: Pad): Pad => toOpzetpad(opzet, pad);
  const quota = listQuota(opzet);
  const {
    kandidaten: _,
    buren: __,
    reserves: ___,
    zekerheid: ____,
    regels: _____,
    loting: ______,
    ...vraag
  } = opzet.keuze ?? {};
  const regels = listRegels(opzet);
  const { kenmerken } = opzet;
  const gebieden = doStap(werk, ['selectie'], () => describeGebieden(tabel, { kenmerken, quota, regels }), move);
  if (gebieden === undefined) return undefined;
  uit.gebieden = gebieden;
  const nodig = needsBuren(opzet);
  const buren = nodig ? doStap(werk, ['selectie', 'buren'], () => uit.buren ?? findBuren(opzet, gegevens)) : undefined;
  if (buren !== undefined) tell(werk, ['selectie', 'buren'], checkBuren(tabel, buren));
  if (nodig && buren === undefined) {
    werk.nodig.push({ stap: 'selectie', wat: 'buren' });
    return undefined;
  }
  const opties = {
    ...vraag,
    ...(regels.length === 0 ? {} : { regels }),
    gebieden,
    ...(buren === undefined ? {} : { buren }),
  };
  return doStap(
    werk,
    ['selectie'],
    () => selectBuurten(scores, quota, { ...opties, oplosser: werk.oplosser, signaal: werk.signaal }),
    move,
  );
}

/** The reserves of a choice that the run made itself. */
function rankAnderen(werk: Werk, selectie: Selectie): void {
  const aantal = werk.opzet.keuze?.reserves ?? 3;
  doStap(werk, ['selectie', 'reserves'], () => {
    werk.uit.reserves = rankReserves(selectie, { aantal });
  });
}

/** The choice: the best one where it can be computed, and the buurten that go on. */
export function selectKeuze(werk: Werk): void {
  const { opzet, uit, gegevens, gestopt } = werk;
  const { selectie: gegeven, besluit } = gegevens;
  if (gegeven !== undefined || besluit !== undefined) werk.gegeven.push('selectie');
  if (gegeven !== undefined && 'uitkomst' in gegeven) uit.selectie = gegeven;
  else if (!gestopt.has('selectie')) {
    const selectie = computeSelectie(werk);
    if (selectie !== undefined) {
      uit.selectie = drawPlaatsen(werk, selectie);
      if ('gekozen' in uit.selectie) rankAnderen(werk, uit.selectie);
    }
  }
  if (uit.selectie !== undefined) tell(werk, ['selectie'], listOnbewezen(uit.selectie));
  if (uit.selectie?.uitkomst === 'onhaalbaar') tell(werk, ['selectie'], placeBotsing(opzet, uit.selectie.bevindingen));
  takeKeuze(werk);
}

import {
  type Burenparen,
  composeBuurten,
  createBuren,
  createBurenByOmtrek,
  type Eenheid,
  splitBuurten,
} from '../../../gebied/index.js';
import { getGebied } from '../../../kerncijfers/huis.js';
import {
  aggregateKerncijfers,
  fromKerncijferdocument,
  type Gebied,
  Kerncijferdocument,
  type Kerncijfertabel,
  type Samenstelling,
  splitKerncijfers,
} from '../../../kerncijfers/index.js';
import type { Opzetsamenstelling } from '../../model/samenstelling.js';
import { createBevinding } from '../../teksten/codes.js';
import type { Opzetgegevens } from '../uitkomst.js';
import { doStap, tell, type Werk } from '../werk.js';
import { findBuren } from './findBuren.js';
import { listEenheden } from './listEenheden.js';
import { nameBuurt } from './nameBuurt.js';

const VOOR = ['tabel', 'samenstelling'];

/** Which buurten touch: as the choice says it, else by their outlines. */
function findBuurburen({ opzet, gegevens }: Werk): Burenparen | undefined {
  const gezegd = findBuren(opzet, gegevens);
  return gezegd ?? (gegevens.kaart === undefined ? undefined : createBurenByOmtrek(gegevens.kaart));
}

/** What the opzet says of the size and the search. What it leaves out has the default of `composeBuurten` and `splitBuurten`. */
function takeGrootte({ doel, min, max, zaad, inspanning }: Opzetsamenstelling) {
  return { doel, min, max, zaad, inspanning };
}

interface Opgedeeld {
  readonly tabel: Kerncijfertabel;
  readonly eenheden: readonly Eenheid[];
  readonly buren: Burenparen;
}

const toTabel = (gegeven: Opzetgegevens['vierkantcijfers']): Kerncijfertabel | undefined =>
  gegeven !== undefined && 'soort' in gegeven ? fromKerncijferdocument(Kerncijferdocument.parse(gegeven)) : gegeven;

/** The units after the split of those that are too large. */
function splitEenheden(werk: Werk, heel: Opgedeeld, vorm: Opzetsamenstelling): Opgedeeld {
  const { vierkanten = [], vierkantcijfers } = werk.gegevens;
  const bekend = new Set(heel.eenheden.map(({ code }) => code));
  const splitsing = splitBuurten(
    heel.eenheden,
    vierkanten.filter(({ buurt }) => bekend.has(buurt)),
    {
      buren: heel.buren,
      ...takeGrootte(vorm),
    },
  );
  werk.uit.splitsing = splitsing.kwaliteit;
  const gesplitst = splitKerncijfers(heel.tabel, splitsing.delen, {
    buren: heel.buren,
    vierkanten: toTabel(vierkantcijfers),
  });
  tell(werk, VOOR, gesplitst.bevindingen);
  return {
    tabel: gesplitst.tabel,
    eenheden: splitsing.eenheden,
    buren: createBuren([...splitsing.buren, ...splitsing.bruggen]),
  };
}

/** Which composed buurten touch: those with units that touch. */
function liftBuren(buren: Burenparen, samenstellingen: readonly Samenstelling[]): Burenparen {
  const van = new Map(samenstellingen.flatMap(({ code, eenheden }) => eenheden.map((een) => [een, code] as const)));
  return createBuren(
    buren.flatMap(([een, ander]): [string, string][] => {
      const [a, b] = [van.get(een), van.get(ander)];
      return a === undefined || b === undefined || a === b ? [] : [[a, b]];
    }),
  );
}

function compose(werk: Werk, heel: Opgedeeld, vorm: Opzetsamenstelling): Kerncijfertabel {
  const { tabel, eenheden, buren } = vorm.splitsen === true ? splitEenheden(werk, heel, vorm) : heel;
  const indeling = composeBuurten(eenheden, buren, takeGrootte(vorm));
  werk.uit.samenstelling = indeling;
  const gemaakt = indeling.buurten.map((buurt) => ({
    code: buurt.code,
    naam: nameBuurt(buurt.eenheden.map((code) => getGebied(tabel, code).naam)),
    eenheden: buurt.eenheden,
  }));
  werk.uit.buren = liftBuren(buren, gemaakt);
  const gebruikt = new Set(gemaakt.flatMap((buurt) => buurt.eenheden));
  const zelf = ({ code }: Gebied) => ({ code, eenheden: [code] });
  const overig = tabel.gebieden.filter(({ code }) => !gebruikt.has(code)).map(zelf);
  const uit = aggregateKerncijfers(tabel, [...overig, ...gemaakt]);
  tell(werk, VOOR, uit.bevindingen);
  const { aantal, goed, splitsen, aandeelInwonersGoed } = indeling.kwaliteit;
  const params = { aantal: aantal + splitsen, goed, procent: Math.round(1000 * aandeelInwonersGoed) / 10 };
  tell(werk, VOOR, [createBevinding('info', 'opzet.samengesteld', [], params)]);
  return uit.tabel;
}

/**
 * Makes buurten of about 750 inhabitants from those of the sources, as the opzet says. A table that was handed in holds the buurten that the
 * app made itself, and stays as it is.
 */
export function composeTabel(werk: Werk): void {
  const { opzet, gegevens, uit, nodig } = werk;
  const { samenstelling } = opzet;
  const { tabel } = uit;
  if (samenstelling === undefined || tabel === undefined || gegevens.tabel !== undefined) return;
  const buren = doStap(werk, VOOR, () => findBuurburen(werk));
  const zonderVierkanten = samenstelling.splitsen === true && gegevens.vierkanten === undefined;
  if (buren === undefined) nodig.push({ stap: 'tabel', wat: 'buren' });
  if (zonderVierkanten) nodig.push({ stap: 'tabel', wat: 'vierkanten' });
  delete uit.tabel;
  if (buren === undefined || zonderVierkanten) return;
  const eenheden = listEenheden(werk, tabel, samenstelling.binnen ?? 'wijk');
  const gemaakt = doStap(werk, VOOR, () => compose(werk, { tabel, eenheden, buren }, samenstelling));
  if (gemaakt !== undefined) uit.tabel = gemaakt;
}

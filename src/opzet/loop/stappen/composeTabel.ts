import {
  type Burenparen,
  composeBuurten,
  createBuren,
  createBurenByOmtrek,
  type Eenheid,
  splitBuurten,
} from '../../../gebied/index.js';
import { formatOpsomming } from '../../../kern/index.js';
import { listKolommen } from '../../../kerncijfers/huis.js';
import {
  aggregateKerncijfers,
  fromKerncijferdocument,
  type Gebied,
  getKerncijfer,
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

const VOOR = ['tabel', 'samenstelling'];

/** The key of the inhabitants: of the year of the classification, or of the nearest year. */
function findInwoners(tabel: Kerncijfertabel): string | undefined {
  const afstand = (jaar: number) => Math.abs(jaar - tabel.indeling.jaar);
  const kolommen = [...listKolommen(tabel, 'aantal_inwoners')].filter(({ dimensies }) => dimensies === undefined);
  return kolommen.sort((a, b) => afstand(a.bron.jaar) - afstand(b.bron.jaar))[0]?.sleutel;
}

/** The buurten with their inhabitants as units. A buurt without that figure stays as it is, and is told. */
function listEenheden(werk: Werk, tabel: Kerncijfertabel, binnen: 'wijk' | 'gemeente'): Eenheid[] {
  const sleutel = findInwoners(tabel);
  const zonder: string[] = [];
  const eenheden = tabel.gebieden.flatMap((gebied): Eenheid[] => {
    if (gebied.soort !== 'buurt') return [];
    const cel = sleutel === undefined ? undefined : getKerncijfer(tabel, gebied.code, sleutel);
    const grens = gebied[binnen] ?? gebied.gemeente;
    if (cel !== undefined && 'waarde' in cel)
      return [{ code: gebied.code, inwoners: cel.waarde, ...(grens === undefined ? {} : { grens }) }];
    zonder.push(gebied.code);
    return [];
  });
  if (zonder.length > 0) {
    const params = { aantal: zonder.length, codes: zonder.slice(0, 5) };
    tell(werk, VOOR, [createBevinding('waarschuwing', 'opzet.buurten_zonder_inwoners', [], params)]);
  }
  return eenheden;
}

/** Which buurten touch: as the choice says it, else by their outlines. */
function findBuurburen({ opzet, gegevens }: Werk): Burenparen | undefined {
  const gezegd = findBuren(opzet, gegevens);
  return gezegd ?? (gegevens.kaart === undefined ? undefined : createBurenByOmtrek(gegevens.kaart));
}

interface Opgedeeld {
  readonly tabel: Kerncijfertabel;
  readonly eenheden: readonly Eenheid[];
  readonly buren: Burenparen;
}

const toTabel = (gegeven: Opzetgegevens['vierkantcijfers']): Kerncijfertabel | undefined =>
  gegeven !== undefined && 'soort' in gegeven ? fromKerncijferdocument(Kerncijferdocument.parse(gegeven)) : gegeven;

/** The units after the split of those that are too large. */
function splitEenheden(
  werk: Werk,
  heel: Opgedeeld,
  { doel, min, max, zaad, inspanning }: Opzetsamenstelling,
): Opgedeeld {
  const { vierkanten = [], vierkantcijfers } = werk.gegevens;
  const bekend = new Set(heel.eenheden.map(({ code }) => code));
  const splitsing = splitBuurten(
    heel.eenheden,
    vierkanten.filter(({ buurt }) => bekend.has(buurt)),
    {
      buren: heel.buren,
      ...(doel === undefined ? {} : { doel }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(zaad === undefined ? {} : { zaad }),
      ...(inspanning === undefined ? {} : { inspanning }),
    },
  );
  werk.uit.splitsing = splitsing.kwaliteit;
  const cijfers = toTabel(vierkantcijfers);
  const gesplitst = splitKerncijfers(heel.tabel, splitsing.delen, {
    buren: heel.buren,
    ...(cijfers === undefined ? {} : { vierkanten: cijfers }),
  });
  tell(werk, VOOR, gesplitst.bevindingen);
  return {
    tabel: gesplitst.tabel,
    eenheden: splitsing.eenheden,
    buren: createBuren([...splitsing.buren, ...splitsing.bruggen]),
  };
}

/** The name of a buurt that is made of others: theirs, of which three at most. */
function nameBuurt(eenheden: readonly string[], namen: ReadonlyMap<string, string>): string {
  const [een, twee, drie, ...meer] = eenheden.map((code) => namen.get(code) ?? code);
  const eerste = [een, twee, drie].flatMap((naam) => naam ?? []);
  return meer.length === 0 ? formatOpsomming(eerste) : `${eerste.join(', ')} en ${meer.length} andere`;
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
  const { doel, min, max, zaad, inspanning } = vorm;
  const { tabel, eenheden, buren } = vorm.splitsen === true ? splitEenheden(werk, heel, vorm) : heel;
  const indeling = composeBuurten(eenheden, buren, {
    ...(doel === undefined ? {} : { doel }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(zaad === undefined ? {} : { zaad }),
    ...(inspanning === undefined ? {} : { inspanning }),
  });
  werk.uit.samenstelling = indeling;
  const namen = new Map(tabel.gebieden.map(({ code, naam }) => [code, naam]));
  const gemaakt = indeling.buurten.map((buurt) => ({
    code: buurt.code,
    naam: nameBuurt(buurt.eenheden, namen),
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
  if (buren === undefined) nodig.push({ stap: 'tabel', wat: 'buren' });
  if (samenstelling.splitsen === true && gegevens.vierkanten === undefined)
    nodig.push({ stap: 'tabel', wat: 'vierkanten' });
  delete uit.tabel;
  if (buren === undefined || nodig.some(({ wat }) => wat === 'vierkanten')) return;
  const eenheden = listEenheden(werk, tabel, samenstelling.binnen ?? 'wijk');
  const gemaakt = doStap(werk, VOOR, () => compose(werk, { tabel, eenheden, buren }, samenstelling));
  if (gemaakt !== undefined) uit.tabel = gemaakt;
}

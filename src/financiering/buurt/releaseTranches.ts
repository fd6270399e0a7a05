import type { Buurtcode } from '../../gebied/index.js';
import { allocateCenten, compareDatums, countDagen } from '../../kern/huis.js';
import { addDuur, type Datum, type Periode } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Buurtstop, Vrijvalregel } from './buurtinzet.js';
import type { Deelnemer } from './readInzet.js';
import type { Tranche } from './tranche.js';

/** Splits a tranche into the part for the days up to and including the last one, and the rest; the cents are divided by days. */
function cutTranche(tranche: Tranche, laatste: Datum): { readonly houdt?: Tranche; readonly rest?: Tranche } {
  const { periode, centen } = tranche;
  if (periode.tot <= laatste) return { houdt: tranche };
  if (periode.van > laatste) return { rest: tranche };
  const voor: Periode = { van: periode.van, tot: laatste };
  const na: Periode = { van: addDuur(laatste, { dagen: 1 }), tot: periode.tot };
  const [eerste = 0n, tweede = 0n] = allocateCenten(centen, [BigInt(countDagen(voor)), BigInt(countDagen(na))]);
  return { houdt: { ...tranche, periode: voor, centen: eerste }, rest: { ...tranche, periode: na, centen: tweede } };
}

/**
 * The remaining days of the year of the programme that is paid for. A start after the end of that year counts as one day, the day of the
 * start.
 */
function remaining(start: Datum, periode: Periode): Periode {
  if (start > periode.tot) return { van: start, tot: start };
  return { van: start > periode.van ? start : periode.van, tot: periode.tot };
}

/** The buurten that are still in a year of the programme after a day, with the days of it that remain for them. */
function findBlijvers(
  rest: Tranche,
  tranches: readonly Tranche[],
  deelnemers: readonly Deelnemer[],
  laatste: Datum,
): { readonly deelnemer: Deelnemer; readonly periode: Periode }[] {
  const morgen = addDuur(laatste, { dagen: 1 });
  const perioden = new Map<Buurtcode, Periode>();
  for (const { soort, buurt, bijdrage, kostendrager, periode } of tranches) {
    const mee =
      soort === 'inzet' &&
      buurt !== rest.buurt &&
      bijdrage === rest.bijdrage &&
      kostendrager === rest.kostendrager &&
      periode.tot > laatste;
    // The first tranche of a buurt is its own part, with its own days. What it got from another buurt comes later in the list.
    if (mee && !perioden.has(buurt)) perioden.set(buurt, remaining(morgen, periode));
  }
  return deelnemers.flatMap((deelnemer) => {
    const periode = perioden.get(deelnemer.buurt);
    return periode === undefined ? [] : [{ deelnemer, periode }];
  });
}

/**
 * Lets buurten stop, in order of their last days (ties: in the order given), and hands on what they leave by the rule. The total of the
 * tranches does not change.
 */
export function releaseTranches(
  begin: readonly Tranche[],
  deelnemers: readonly Deelnemer[],
  gestopt: readonly Buurtstop[],
  regel: Vrijvalregel,
): Tranche[] {
  const volgorde = [...gestopt].sort((a, b) => compareDatums(a.datum, b.datum));
  return volgorde.reduce<Tranche[]>(
    (tranches, { buurt, datum }) => {
      const blijft: Tranche[] = [];
      const resten: Tranche[] = [];
      for (const tranche of tranches) {
        if (tranche.buurt !== buurt || tranche.soort === 'vrijval') {
          blijft.push(tranche);
          continue;
        }
        const { houdt, rest } = cutTranche(tranche, datum);
        if (houdt) blijft.push(houdt);
        if (rest) resten.push(rest);
      }
      // A buurt that stopped on that day or earlier cannot take over.
      const weg = new Set(gestopt.filter((stop) => stop.datum <= datum).map((stop) => stop.buurt));
      const vervanger = deelnemers.find((een) => een.vervangt === buurt && !weg.has(een.buurt));
      const gegeven = resten.flatMap((rest): Tranche[] => {
        if (regel === 'vervanger' && vervanger)
          return [{ ...rest, buurt: vervanger.buurt, periode: remaining(vervanger.start, rest.periode) }];
        const blijvers = regel === 'overige_buurten' ? findBlijvers(rest, blijft, deelnemers, datum) : [];
        if (blijvers.length === 0) return [{ ...rest, soort: 'vrijval' }];
        const delen = allocateCenten(
          rest.centen,
          blijvers.map(({ deelnemer }) => deelnemer.gewichtInDelen),
        );
        return zipRijen(blijvers, delen).map(([{ deelnemer, periode }, centen]) => ({
          ...rest,
          buurt: deelnemer.buurt,
          periode,
          centen,
        }));
      });
      return [...blijft, ...gegeven];
    },
    [...begin],
  );
}

import { Buurtcode } from '../../gebied/index.js';
import type { Keuze } from '../../programma/index.js';
import type { Brieffeiten } from '../delen/brieffeiten.js';
import { ceilGat } from '../delen/ceilGat.js';
import { summarizeInwoners } from './summarizeInwoners.js';

/** Between these shares of the draws a buurt was chosen or not as if a coin was tossed. */
const MUNT = [0.35, 0.65] as const;

type Keuzefeiten = Pick<
  Brieffeiten,
  'gevraagdeScores' | 'gat' | 'blijven' | 'muntworpen' | 'samengesteld' | 'beoordelaars' | 'inwoners'
>;

/** The names of the chosen buurten that were chosen in about half of the draws. */
function listMuntworpen({ buurten, zekerheid }: Keuze): string[] {
  const [laagste, hoogste] = MUNT;
  const munt = new Set(
    zekerheid?.perBuurt?.filter(({ kans }) => kans >= laagste && kans <= hoogste).map(({ buurt }) => buurt),
  );
  return buurten.filter(({ buurt }) => munt.has(buurt)).map(({ naam }) => naam);
}

/** What a letter tells of the choice that the choice itself does not hold as a figure. */
export function listKeuzefeiten(keuze: Keuze | undefined): Keuzefeiten {
  if (keuze === undefined) return { muntworpen: [], samengesteld: [] };
  const { buurten, gat, gescoord, methode, zekerheid, zonderScore } = keuze;
  const inwoners = summarizeInwoners(buurten);
  return {
    ...(gescoord === undefined || zonderScore === undefined ? {} : { gevraagdeScores: gescoord + zonderScore.length }),
    ...(gat === undefined ? {} : { gat: ceilGat(gat) }),
    ...(zekerheid === undefined ? {} : { blijven: zekerheid.overlap * buurten.length }),
    muntworpen: listMuntworpen(keuze),
    samengesteld: buurten.filter(({ buurt }) => !Buurtcode.is(buurt)).map(({ naam }) => naam),
    ...(methode?.beoordelaars === undefined
      ? {}
      : { beoordelaars: methode.beoordelaars.reduce((som, { aantal }) => som + aantal, 0) }),
    ...(inwoners === undefined ? {} : { inwoners }),
  };
}

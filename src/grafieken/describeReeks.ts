import { formatOpsomming } from '../kern/index.js';
import { describeGrenzen } from './describeGrenzen.js';
import { formatCijfer } from './formatCijfer.js';
import type { Breukmelding } from './listReeksbreuken.js';
import type { Naamlijn } from './reekslijn.js';
import { type Reeksdeel, type Reekspunt, splitLijn } from './splitLijn.js';

type Notatie = Parameters<typeof formatCijfer>[1];

function describePunt(punt: Reekspunt, notatie: Notatie): string {
  const grenzen = describeGrenzen(punt, notatie);
  return `${formatCijfer(punt.waarde, notatie)}${grenzen === '' ? '' : ` (${grenzen})`} in ${punt.jaar}`;
}

/** The first and the last figure of a part of a line. */
function describeDeel([eerste, ...verder]: Reeksdeel, notatie: Notatie): string {
  const laatste = verder.at(-1);
  const begin = describePunt(eerste, notatie);
  return laatste === undefined ? begin : `van ${begin} naar ${describePunt(laatste, notatie)}`;
}

function describeLijn(lijn: Naamlijn, notatie: Notatie): string {
  const delen = splitLijn(lijn).map((punten) => describeDeel(punten, notatie));
  return `${lijn.naam}: ${delen.length === 0 ? 'geen cijfers' : delen.join(', na een breuk ')}.`;
}

function describeBreuk({ jaar, oorzaak, gebieden }: Breukmelding): string {
  return `${jaar} (${oorzaak}${gebieden.length === 0 ? '' : `, bij ${formatOpsomming(gebieden)}`})`;
}

/** A series in words: the ends of every line, never over a break, and the breaks. */
export function describeReeks(
  lijnen: readonly Naamlijn[],
  breuken: readonly Breukmelding[],
  { naam, ...notatie }: Notatie & { readonly naam: string },
): string {
  const aantal = lijnen.length === 1 ? 'een lijn' : `${lijnen.length} lijnen`;
  const zinnen = lijnen.map((lijn) => describeLijn(lijn, notatie));
  const breukzin =
    breuken.length === 0
      ? []
      : [`Niet te vergelijken met de jaren ervoor: ${formatOpsomming(breuken.map(describeBreuk))}.`];
  return [`Grafiek met ${aantal}: ${naam}.`, ...zinnen, ...breukzin].join(' ');
}

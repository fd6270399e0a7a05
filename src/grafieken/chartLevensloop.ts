import { cleanTekst } from '../kern/huis.js';
import { addDuur, type Datum, formatGetal, type Periode } from '../kern/index.js';
import type { Teamstand, Teamstatus } from '../team/index.js';
import type { Grafiek } from '../verslag/index.js';
import { checkInvoer } from './checkInvoer.js';
import { type ChartTijdlijnOptions, createTijdlijn, type Tijdbalk } from './createTijdlijn.js';
import { toNamen } from './toNamen.js';

/** Options of {@link chartLevensloop}. */
export interface ChartLevensloopOptions extends ChartTijdlijnOptions {
  /** The names of the buurten. Default for a buurt without one: its code. */
  readonly namen?: readonly { readonly code: string; readonly naam: string }[];
}

interface Statusperiode {
  readonly status: Teamstatus;
  readonly periode: Periode;
}

/** The statuses of a team one after the other, up to and including the peildatum. A pause interrupts the status it falls in. */
function listStatusperioden(stand: Teamstand): Statusperiode[] {
  const { peildatum, einde } = stand;
  const slot = einde === undefined ? addDuur(peildatum, { dagen: 1 }) : einde.datum;
  const momenten: { readonly status: Teamstatus; readonly van: Datum }[] = [
    { status: 'aangemeld', van: stand.aangemeldOp },
  ];
  const add = (status: Teamstatus, van: Datum | undefined) => {
    if (van !== undefined && van < slot) momenten.push({ status, van });
  };
  add('werving', stand.wervingGestartOp);
  add('opstart', stand.gevormdOp);
  add('begeleid', stand.begeleidSinds);
  add('zelfstandig', stand.zelfstandigSinds);
  for (const { van, tot } of stand.pauzes) {
    add('gepauzeerd', van);
    // After a pause the team has the status that it would have had without the pause.
    if (tot !== undefined) {
      const verder = momenten
        .filter((een) => een.status !== 'gepauzeerd' && een.van <= tot)
        .reduce((laatste, een) => (een.van >= laatste.van ? een : laatste));
      add(verder.status, tot);
    }
  }
  // On the same day the status that is added last wins: that is the later one in the life of a team.
  const volgorde = momenten
    .map((een, i) => ({ ...een, i }))
    .sort((a, b) => (a.van === b.van ? a.i - b.i : a.van < b.van ? -1 : 1));
  return volgorde.flatMap(({ status, van }, i) => {
    const tot = volgorde[i + 1]?.van ?? slot;
    return tot > van ? [{ status, periode: { van, tot: addDuur(tot, { dagen: -1 }) } }] : [];
  });
}

const NOOIT_GEVORMD = 'gepauzeerd, nog geen team';
const VOLGORDE = ['aangemeld', 'werving', 'opstart', 'begeleid', 'gepauzeerd', 'zelfstandig', NOOIT_GEVORMD];

/** A status with its first day, in words. A pause before the team was formed has words of its own. */
const nameStatus = (status: Teamstatus, sinds: Datum, { gevormdOp }: Teamstand): string =>
  status === 'gepauzeerd' && (gevormdOp === undefined || sinds < gevormdOp) ? NOOIT_GEVORMD : status;

/**
 * The lives of teams side by side: a line for each buurt, from its registration to the peildatum or its end, coloured by status.
 *
 * Cost: n log n in the teams; n² in the pauses of one team.
 *
 * @param standen - teams on the same peildatum, in the order to be shown
 * @param options - the names of the buurten, and those of `chartTijdlijn`
 * @throws DomeinFout `kern.document_ongeldig` when the input is not valid, with every problem
 *
 * @example
 * ```ts
 * import type { Teamstand } from 'buurtaanpak/team';
 * import { chartLevensloop } from 'buurtaanpak/grafieken';
 *
 * const namen = [{ code: 'BU00802001', naam: 'De Wal' }];
 * const teken = (standen: readonly Teamstand[]) => chartLevensloop(standen, { namen });
 * teken([]).alternatief; // => 'Tijdlijn van 0 teams.'
 * ```
 */
export function chartLevensloop(standen: readonly Teamstand[], options: ChartLevensloopOptions = {}): Grafiek {
  checkInvoer({ standen, opties: options });
  const { namen = [] } = options;
  checkInvoer({ namen });
  const bekend = toNamen(namen);
  // Two teams of one buurt, one after the other or together, have a line each.
  const perBuurt = new Map<string, number>();
  for (const { buurt } of standen) perBuurt.set(buurt, (perBuurt.get(buurt) ?? 0) + 1);
  const perTeam = standen.map((stand) => {
    const naam = bekend.get(stand.buurt) ?? cleanTekst(stand.buurt);
    return {
      stand,
      naam: Number(perBuurt.get(stand.buurt)) > 1 ? `${naam} (${cleanTekst(stand.team)})` : naam,
      perioden: listStatusperioden(stand),
    };
  });
  const balken = perTeam.flatMap(({ stand, naam, perioden }) =>
    perioden.map(
      ({ status, periode }, i): Tijdbalk => ({
        rij: naam,
        soort: nameStatus(status, periode.van, stand),
        periode,
        tekst: i === perioden.length - 1 ? stand.einde?.soort : undefined,
      }),
    ),
  );
  const kort = perTeam.map(({ stand, naam }) => `${naam}: ${nameStatus(stand.status, stand.statusSinds, stand)}`);
  const alternatief = `Tijdlijn van ${formatGetal(standen.length)} ${standen.length === 1 ? 'team' : 'teams'}.${kort.length === 0 ? '' : ` ${kort.join('; ')}.`}`;
  const indeling = {
    standaard: { id: 'levensloop', titel: 'De levensloop van de teams' },
    rijen: perTeam.map(({ naam }) => naam),
    // A status has the same colour in every chart, whichever statuses occur in it.
    soorten: VOLGORDE,
  };
  return createTijdlijn(balken, indeling, alternatief, options);
}

import { addDuur, Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  initialOvereenkomstdossier,
  OVEREENKOMSTSTATUSSEN,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  type Overeenkomststatus,
} from 'buurtaanpak/overeenkomst';
import { addendum, concept, gaVerder, langer, na, opdracht, standOp, tekenen, totLopend } from './leven.js';

/** An agreement that has a status on a day. */
export interface Toestand {
  readonly van: Overeenkomststatus;
  readonly dag: string;
  readonly dossier: Overeenkomstdossier;
}

const onderweg = na(...totLopend().slice(0, 4));
const lopend = na(...totLopend().slice(0, 5));
const opschorting = opdracht('schort_op', '2027-01-01', { vanaf: '2027-01-01', reden: 'x' });
const opzegging = opdracht('zeg_op', '2027-01-02', { partij: 'leeuwarden', grond: 'x', per: '2027-12-31' });
const opgeschort = gaVerder(lopend, opschorting);
const einde = opdracht('beeindig', '2027-06-30', { laatsteDag: '2027-06-30', reden: 'wederzijds_goedvinden' });
const beeindigd = gaVerder(lopend, einde);
const evaluatie = { eind: true, uitkomst: 'x' };
const geevalueerd = gaVerder(beeindigd, opdracht('evalueer', '2027-07-01', evaluatie));

/** Agreements in every status; in some on more days, as the day decides what a command brings. */
export const TOESTANDEN: readonly Toestand[] = [
  { van: 'geen', dag: '2026-05-01', dossier: initialOvereenkomstdossier },
  { van: 'concept', dag: '2026-05-02', dossier: na(...totLopend().slice(0, 1)) },
  { van: 'ter_ondertekening', dag: '2026-06-20', dossier: onderweg },
  { van: 'ter_ondertekening', dag: '2026-09-02', dossier: onderweg },
  { van: 'ondertekend', dag: '2026-06-20', dossier: lopend },
  { van: 'lopend', dag: '2027-01-04', dossier: lopend },
  { van: 'opgeschort', dag: '2027-01-04', dossier: opgeschort },
  { van: 'opgezegd', dag: '2027-01-04', dossier: gaVerder(lopend, opzegging) },
  { van: 'opgezegd', dag: '2027-01-04', dossier: gaVerder(opgeschort, opzegging) },
  { van: 'afgelopen', dag: '2029-09-01', dossier: lopend },
  { van: 'beeindigd', dag: '2027-07-01', dossier: beeindigd },
  { van: 'geevalueerd', dag: '2027-07-02', dossier: geevalueerd },
];

/** Commands that can change the status, given on a day. What they bring begins or ends on that day, or as soon as it may. */
function listOpdrachten(dag: string): Overeenkomstcommando[] {
  const per = addDuur(Datum.parse(dag), { maanden: 6 });
  const gisteren = addDuur(Datum.parse(dag), { dagen: -1 });
  return [
    opdracht('stel_op', dag, { document: concept() }),
    opdracht('wijzig_concept', dag, { document: concept({ titel: 'x' }) }),
    opdracht('bied_aan', dag),
    opdracht('neem_terug', dag, { reden: 'x' }),
    ...tekenen(dag).slice(2),
    opdracht('neem_in_werking', dag),
    opdracht('stel_addendum_vast', dag, addendum(concept({ titel: 'x' }), dag, dag)),
    opdracht('verleng', dag, addendum(langer(), gisteren, gisteren)),
    opdracht('schort_op', dag, { vanaf: dag, reden: 'x' }),
    opdracht('hervat', dag, { vanaf: dag }),
    opdracht('zeg_op', dag, { partij: 'leeuwarden', grond: 'x', per }),
    opdracht('trek_opzegging_in', dag),
    opdracht('beeindig', dag, { laatsteDag: dag, reden: 'ontbonden' }),
    opdracht('evalueer', dag, evaluatie),
  ];
}

/** The record after a command, or nothing when it is refused. */
function probeer(dossier: Overeenkomstdossier, commando: Overeenkomstcommando): Overeenkomstdossier | undefined {
  try {
    return gaVerder(dossier, commando);
  } catch (fout) {
    if (isDomeinFout(fout)) return undefined;
    throw fout;
  }
}

/** What leads from a status to another: a command, seen on the day after it, and the days that come by themselves. */
function listOvergangen({ van, dag, dossier }: Toestand): (readonly [Overeenkomststatus, string])[] {
  const morgen = addDuur(Datum.parse(dag), { dagen: 1 });
  const doorCommando = listOpdrachten(dag).flatMap((commando) => {
    const erna = probeer(dossier, commando);
    return erna === undefined ? [] : [[standOp(erna, morgen).status, commando.soort] as const];
  });
  const later = ['2026-09-01', '2028-01-01', '2029-09-01']
    .filter((een) => een > dag)
    .map((een) => standOp(dossier, een).status)
    .find((status) => status !== van);
  const vanzelf = van === 'ondertekend' ? 'the first day came' : 'the last day is over';
  return [...doorCommando, ...(later === undefined ? [] : [[later, vanzelf] as const])].filter(
    ([naar]) => naar !== van,
  );
}

/**
 * The life of an agreement as a Mermaid state diagram. Its arrows are found by playing: every command is given to an agreement in every
 * status, and `decideOvereenkomst` and `getOvereenkomststand` answer. What does not change the status is left out.
 *
 * @returns the text of a `stateDiagram-v2`, with lines ended by `\n`
 */
export function drawLevensloop(): string {
  const pijlen = new Map<string, Set<string>>();
  for (const toestand of TOESTANDEN)
    for (const [naar, door] of listOvergangen(toestand)) {
      const pijl = `${toestand.van === 'geen' ? '[*]' : toestand.van} --> ${naar}`;
      pijlen.set(pijl, (pijlen.get(pijl) ?? new Set()).add(door));
    }
  const statussen = OVEREENKOMSTSTATUSSEN.slice(1);
  // For people who cannot see the drawing.
  const namen = [
    '  accTitle: The life of an agreement',
    `  accDescr: The statuses ${statussen.join(', ')}, with the commands and the days that lead from one to another.`,
  ];
  const regels = [...pijlen].map(([pijl, door]) => `  ${pijl}: ${[...door].join(' or ')}`);
  return ['stateDiagram-v2', ...namen, ...regels, '  geevalueerd --> [*]', ''].join('\n');
}

import { addDuur, Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  OVEREENKOMSTSTATUSSEN,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  type Overeenkomststatus,
} from 'buurtaanpak/overeenkomst';
import type { GEBEURTENIS_PER_COMMANDO } from '../../src/overeenkomst/commando/commandogebeurtenissen.js';
import { addendum, concept, gaVerder, langer, na, opdracht, tekenen, totLopend, withHoofd } from './leven.js';

/** A record with a status on a day. */
interface Voorbeeld {
  readonly dossier: Overeenkomstdossier;
  readonly dag: Datum;
}

const d = Datum.parse;

/** A document of which the fourth year is an option. */
function metOptie() {
  const document = langer();
  const perioden = document.financieringsplan.perioden.map((een) =>
    een.programmajaar === 4 ? { ...een, optie: { uiterlijk: d('2029-08-31') } } : een,
  );
  return {
    ...document,
    looptijd: concept().looptijd,
    financieringsplan: { ...document.financieringsplan, perioden },
  };
}

const zegOp = opdracht('zeg_op', '2027-02-01', { partij: 'bzk', grond: 'x', per: '2028-01-01' });

/** Records of which the way goes elsewhere: a notice during a suspension, and work that begins before all have signed. */
function listBijzonder(): readonly (readonly [Overeenkomststatus, Voorbeeld])[] {
  const stil = opdracht('schort_op', '2027-01-10', { vanaf: '2027-01-10', reden: 'x' });
  const aangeboden = totLopend().slice(0, 2);
  return [
    ['opgezegd', { dossier: na(...totLopend(), stil, zegOp), dag: d('2027-03-01') }],
    ['ter_ondertekening', { dossier: na(...aangeboden), dag: d('2026-09-05') }],
  ];
}

/** A record in every status. */
export function listVoorbeelden(): ReadonlyMap<Overeenkomststatus, Voorbeeld> {
  const alles = totLopend(metOptie());
  const lopend = na(...alles);
  const stil = gaVerder(lopend, opdracht('schort_op', '2027-01-10', { vanaf: '2027-01-10', reden: 'x' }));
  const einde = gaVerder(lopend, opdracht('beeindig', '2027-06-30', { laatsteDag: '2027-06-30', reden: 'ontbonden' }));
  const eind = opdracht('evalueer', '2027-07-02', { eind: true, uitkomst: 'x' });
  const lijst: [Overeenkomststatus, Overeenkomstdossier, string][] = [
    ['geen', initialOvereenkomstdossier, '2026-05-01'],
    ['concept', na(...alles.slice(0, 1)), '2026-06-01'],
    ['ter_ondertekening', na(...alles.slice(0, 2)), '2026-06-15'],
    ['ondertekend', na(...alles.slice(0, 5)), '2026-07-01'],
    ['lopend', na(...alles.slice(0, 5)), '2026-10-01'],
    ['opgeschort', stil, '2027-02-01'],
    ['opgezegd', gaVerder(lopend, zegOp), '2027-03-01'],
    ['afgelopen', na(...alles.slice(0, 5)), '2029-09-01'],
    ['beeindigd', einde, '2027-07-01'],
    ['geevalueerd', gaVerder(einde, eind), '2027-07-03'],
  ];
  return new Map(lijst.map(([status, dossier, dag]) => [status, { dossier, dag: d(dag) }]));
}

/** Every command about the life, on a day. To sign is to sign as the last. */
export function listCommandos(dag: Datum): readonly Overeenkomstcommando[] {
  const tekst = addendum(langer(), '2027-12-01', dag);
  const buurt = 'BU00802001';
  const inhoud: Readonly<Record<keyof typeof GEBEURTENIS_PER_COMMANDO, object>> = {
    stel_op: { document: concept() },
    wijzig_concept: { document: concept() },
    bied_aan: {},
    neem_terug: { reden: 'x' },
    onderteken: { partij: 'buurkracht', functie: 'directeur' },
    neem_in_werking: {},
    informeer_raad: { onderwerp: 'x' },
    stel_addendum_vast: tekst,
    verleng: tekst,
    licht_optie: { programmajaar: 4 },
    schort_op: { vanaf: dag, reden: 'x' },
    hervat: { vanaf: dag },
    zeg_op: { partij: 'bzk', grond: 'x', per: addDuur(dag, { maanden: 6 }) },
    trek_opzegging_in: {},
    beeindig: { laatsteDag: dag, reden: 'wederzijds_goedvinden' },
    evalueer: { eind: true, uitkomst: 'x' },
    neem_besluit: { programmajaar: 2, uitkomst: 'door' },
    laat_uittreden: { partij: 'bzk', laatsteDag: dag },
    laat_toetreden: {
      partij: { rol: 'medefinancier', id: 'provincie', naam: 'Provincie', ondertekenaars: [] },
      vanaf: dag,
    },
    stop_buurt: { buurt, laatsteDag: dag },
    vervang_buurt: { buurt: 'BU00802099', vervangt: buurt, start: addDuur(dag, { dagen: 1 }) },
    pauzeer_buurt: { buurt, vanaf: dag },
    hervat_buurt: { buurt, vanaf: dag },
  };
  return Object.entries(inhoud).map(([soort, velden]) => opdracht(soort as Overeenkomstcommando['soort'], dag, velden));
}

/** What a command leads to the day after; the code of the refusal when it is refused. */
export function runCommando(
  { dossier, dag }: Voorbeeld,
  commando: Overeenkomstcommando,
): { readonly naar: Overeenkomststatus } | { readonly code: string } {
  // The last signature is the one that counts.
  const voor = commando.soort === 'onderteken' ? withAnderen(dossier, dag) : dossier;
  try {
    const verder = decideOvereenkomst(withHoofd(commando, voor), voor).reduce(evolveOvereenkomst, voor);
    const peildatum = addDuur(dag, { dagen: 1 });
    return { naar: getOvereenkomststand(verder, { peildatum }).status };
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return { code: fout.code };
  }
}

/** The record with all signatures but the last, when it has none. */
function withAnderen(dossier: Overeenkomstdossier, dag: Datum): Overeenkomstdossier {
  const aangeboden = dossier.gebeurtenissen.length === 2;
  return aangeboden ? gaVerder(dossier, ...tekenen(dag).slice(0, 2)) : dossier;
}

/** What happens by itself: from one status to another, with the day on which it does. */
const VANZELF: readonly [Overeenkomststatus, Overeenkomststatus, string, string][] = [
  ['ondertekend', 'lopend', 'first day of the term', '2026-09-01'],
  ['lopend', 'afgelopen', 'last day is over', '2029-09-01'],
  ['opgeschort', 'afgelopen', 'last day is over', '2029-09-01'],
  ['opgezegd', 'afgelopen', 'last day is over', '2028-01-02'],
];

/**
 * The life of an agreement as a Mermaid state diagram, drawn from what the rules do: every command is given to a record in every status.
 * Commands that leave the status as it is are left out; the table has them.
 */
export function drawLevensloop(): string {
  const voorbeelden = listVoorbeelden();
  const pijlen = new Map<string, string[]>();
  const add = (van: Overeenkomststatus, naar: Overeenkomststatus, wat: string) => {
    const pijl = `${van === 'geen' ? '[*]' : van} --> ${naar}`;
    pijlen.set(pijl, [...new Set([...(pijlen.get(pijl) ?? []), wat])]);
  };
  for (const [van, voorbeeld] of [...voorbeelden, ...listBijzonder()])
    for (const commando of listCommandos(voorbeeld.dag)) {
      const uitkomst = runCommando(voorbeeld, commando);
      if ('naar' in uitkomst && uitkomst.naar !== van) add(van, uitkomst.naar, commando.soort);
    }
  for (const [van, naar, wat, dag] of VANZELF) {
    const { dossier } = voorbeelden.get(van) as Voorbeeld;
    if (getOvereenkomststand(dossier, { peildatum: d(dag) }).status === naar) add(van, naar, wat);
  }
  const statussen = OVEREENKOMSTSTATUSSEN.filter((status) => status !== 'geen');
  return [
    'stateDiagram-v2',
    '  accTitle: The life of an agreement',
    `  accDescr: The statuses ${statussen.join(', ')}, with the commands that lead from one to another.`,
    ...[...pijlen].map(([pijl, wat]) => `  ${pijl}: ${wat.join(', ')}`),
    '  geevalueerd --> [*]',
    '',
  ].join('\n');
}

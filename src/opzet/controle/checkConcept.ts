import { attempt } from '../../kern/huis.js';
import { type Bevinding, Datum, type Pad } from '../../kern/index.js';
import { checkSamenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetovereenkomst } from '../model/overeenkomst.js';
import { createBevinding } from '../teksten/codes.js';
import { draftConcept } from '../vertaling/draftConcept.js';
import { draftPlan } from '../vertaling/draftPlan.js';
import { isLater } from '../vertaling/isLater.js';
import { toConceptplek } from '../vertaling/toConceptplek.js';

const DELEN = ['partijen', 'overeenkomst', 'geld'] as const;

/** The parts that an agreement is made of. */
interface Conceptdelen {
  readonly partijen: NonNullable<Opzet['partijen']>;
  readonly overeenkomst: Opzetovereenkomst;
  readonly geld: Opzetgeld;
}

/** What other checks tell in the words of the opzet: years that are missing or double, and names that are not there. */
const ELDERS: readonly string[] = [
  'financiering.perioden_gat',
  'financiering.programmajaar_dubbel',
  'financiering.perioden_overlappen',
  'financiering.kostendrager_onbekend',
  'financiering.bijdrage_onbekend',
  'overeenkomst.programma_kostendrager_onbekend',
  'overeenkomst.programma_gemeente_geen_partij',
  'overeenkomst.programma_dubbel',
  'overeenkomst.kostendrager_geen_partij',
  'overeenkomst.bijdrage_geen_partij',
  'overeenkomst.ontvanger_geen_partij',
  'overeenkomst.bijdrage_programma_onbekend',
];

/** What depends on the days on which buurten start, when they do so in waves: the run judges it, when there are buurten. */
const MET_GOLVEN: readonly string[] = ['overeenkomst.financiering_dekt_looptijd_niet'];

/** What depends on the first day, when that is not decided yet. */
const OP_DAGEN: Pad = ['verplichtingen', 'evaluatiemomenten'];

/** The findings about the concept with this money, at their places in the opzet. */
function judgeConcept(opzet: Opzet, { geld, ...rest }: Conceptdelen, start: Datum): Bevinding[] {
  const financieringsplan = draftPlan(opzet, geld, start);
  const concept = draftConcept({ opzet, ...rest, financieringsplan, start });
  return checkSamenwerkingsovereenkomst(concept)
    .filter((een) => !isLater(een))
    .map((een) => ({ ...een, pad: toConceptplek(opzet, een.pad) }));
}

/** What says that there is no money: true of the money without what is paid. */
const VAN_GELD = /^financiering\.|^overeenkomst\.financiering_dekt_looptijd_niet$/;

/** The money without what is paid: what is wrong in the payments hides nothing about parties and term. */
const emptyGeld = ({ naam, jaren }: Opzetgeld): Opzetgeld => ({
  naam,
  jaren: jaren.map(({ programmajaren, optie }) => ({ programmajaren, optie, bijdragen: [] })),
});

function listProblemen(opzet: Opzet, delen: Conceptdelen, start: Datum): Bevinding[] {
  const gevonden = attempt(() => judgeConcept(opzet, delen, start));
  if (gevonden.success) return gevonden.data;
  const { params, bevindingen } = gevonden.error;
  if (params.soort !== 'financieringsplan')
    return bevindingen.map((een) => ({ ...een, pad: toConceptplek(opzet, een.pad) }));
  // When the years themselves are wrong there is no concept to judge: `checkGeld` tells it.
  const zonder = attempt(() => judgeConcept(opzet, { ...delen, geld: emptyGeld(delen.geld) }, start));
  return [
    ...bevindingen.map((een) => ({ ...een, pad: ['geld', ...een.pad] })),
    ...(zonder.success ? zonder.data.filter(({ code }) => !VAN_GELD.test(code)) : []),
  ];
}

/** Whether another check tells this finding: at its own place, or because it follows from a name that is not there. */
function isElders({ code, params }: Bevinding, { partijen, overeenkomst }: Conceptdelen): boolean {
  if (ELDERS.includes(code) || (overeenkomst.golven !== undefined && MET_GOLVEN.includes(code))) return true;
  if (code === 'overeenkomst.rol_ontbreekt') return params.rol === 'gemeente';
  if (code !== 'financiering.kostendrager_andere_partij') return false;
  return [params.partij, params.betaler].some((naam) => !partijen.some(({ id }) => id === naam));
}

/**
 * Parties, agreement and money by the rules of overeenkomst and financiering: the concept is drafted without buurten, and what is wrong in
 * it is told at its place in the opzet. Without a first day one is assumed, and what depends on it is not judged.
 */
export function checkConcept(opzet: Opzet): Bevinding[] {
  const { partijen, overeenkomst, geld } = opzet;
  if (partijen === undefined || overeenkomst === undefined || geld === undefined) {
    const ontbreekt = DELEN.filter((deel) => opzet[deel] === undefined);
    return ontbreekt.length === DELEN.length
      ? []
      : [createBevinding('waarschuwing', 'opzet.deel_ontbreekt', ontbreekt.slice(0, 1), { ontbreekt })];
  }
  const delen = { partijen, overeenkomst, geld };
  const start = overeenkomst.start ?? Datum.parse(`${opzet.indelingsjaar}-01-01`);
  const isOpDag = (pad: Pad) => overeenkomst.start === undefined && pad.some((deel) => OP_DAGEN.includes(deel));
  const gevonden = listProblemen(opzet, delen, start).filter((een) => !isElders(een, delen) && !isOpDag(een.pad));
  // A contribution of a block is there once in every year of it, and is told once: of the first year.
  const eerste = new Map([...gevonden].reverse().map((een) => [JSON.stringify([een.code, een.pad]), een]));
  return [...eerste.values()].reverse();
}

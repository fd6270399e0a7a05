import { attempt } from '../../kern/huis.js';
import { type Bevinding, Datum, type Pad } from '../../kern/index.js';
import { checkSamenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetovereenkomst } from '../model/overeenkomst.js';
import { createBevinding } from '../teksten/codes.js';
import { draftConcept } from '../vertaling/draftConcept.js';
import { draftPlan } from '../vertaling/draftPlan.js';

const DELEN = ['partijen', 'overeenkomst', 'geld'] as const;

/** The parts that an agreement is made of. */
interface Conceptdelen {
  readonly partijen: NonNullable<Opzet['partijen']>;
  readonly overeenkomst: Opzetovereenkomst;
  readonly geld: Opzetgeld;
}

/** The block of each year of the plan, in the order of the plan. */
const listBlokken = ({ jaren }: Opzetgeld): readonly number[] =>
  jaren
    .flatMap(({ programmajaren }, b) => programmajaren.map((jaar) => ({ jaar, b })))
    .sort((een, ander) => een.jaar - ander.jaar)
    .map(({ b }) => b);

/** The place in the opzet of a place in the concept agreement, as near as the opzet says it. */
function toPlek({ geld }: Conceptdelen, pad: Pad): Pad {
  const [eerste, ...rest] = pad;
  if (eerste === 'partijen') return pad;
  if (eerste === 'reikwijdte') return rest[0] === 'programmas' ? rest : ['programmas'];
  if (eerste !== 'financieringsplan') return ['overeenkomst', ...pad];
  const [lijst, plaats, ...diep] = rest;
  if (lijst !== 'perioden') return ['geld', ...rest];
  const blok = listBlokken(geld)[Number(plaats)];
  if (blok === undefined) return ['geld', 'jaren'];
  // The opzet has no days: a year of the plan is in its block.
  return ['geld', 'jaren', blok, ...(diep[0] === 'periode' ? [] : diep)];
}

/** What other checks tell in the words of the opzet: years that are missing or double, kostendragers and gemeenten that are not there. */
const ELDERS: readonly string[] = [
  'financiering.perioden_gat',
  'financiering.programmajaar_dubbel',
  'financiering.perioden_overlappen',
  'overeenkomst.programma_kostendrager_onbekend',
  'overeenkomst.programma_gemeente_geen_partij',
  'overeenkomst.programma_dubbel',
];

/** What depends on the days on which buurten start, when they do so in waves: the run judges it, when there are buurten. */
const MET_GOLVEN: readonly string[] = ['overeenkomst.financiering_dekt_looptijd_niet'];

/** What depends on the first day, when that is not decided yet. */
const OP_DAGEN: Pad = ['verplichtingen', 'evaluatiemomenten'];

function listProblemen(opzet: Opzet, delen: Conceptdelen, start: Datum): Bevinding[] {
  const { geld, ...rest } = delen;
  const plan = attempt(() => draftPlan(opzet, geld, start));
  if (!plan.success) return plan.error.bevindingen.map((een) => ({ ...een, pad: ['geld', ...een.pad] }));
  const concept = attempt(() => draftConcept({ opzet, ...rest, financieringsplan: plan.data, start }));
  const gevonden = concept.success ? checkSamenwerkingsovereenkomst(concept.data) : concept.error.bevindingen;
  return gevonden.map((een) => ({ ...een, pad: toPlek(delen, een.pad) }));
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
      : [createBevinding('waarschuwing', 'opzet.deel_ontbreekt', [], { ontbreekt })];
  }
  const start = overeenkomst.start ?? Datum.parse(`${opzet.indelingsjaar}-01-01`);
  const isOpDag = (pad: Pad) => overeenkomst.start === undefined && pad.some((deel) => OP_DAGEN.includes(deel));
  const elders = overeenkomst.golven === undefined ? ELDERS : [...ELDERS, ...MET_GOLVEN];
  const gevonden = listProblemen(opzet, { partijen, overeenkomst, geld }, start).filter(
    ({ code, pad }) => !elders.includes(code) && !isOpDag(pad),
  );
  // A contribution of a block is there once in every year of it, and is told once.
  return [...new Map(gevonden.map((een) => [JSON.stringify([een.code, een.pad]), een])).values()];
}

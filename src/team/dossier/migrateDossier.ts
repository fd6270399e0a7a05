import { toVersie2 } from '../gebeurtenis/toVersie2.js';

type Velden = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Velden =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of a stored document. What is no list goes on as one element that the schema refuses, so that nothing is lost unseen. */
const toLijst = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const nummerOf = (gebeurtenis: unknown): number =>
  isObject(gebeurtenis) && typeof gebeurtenis.nummer === 'number' ? gebeurtenis.nummer : 0;

/** The event of a line, with the number of the line. One that could not stand there stays in its old form, which the schema refuses. */
function toGebeurtenis(regel: unknown): unknown {
  if (!isObject(regel) || !isObject(regel.gebeurtenis)) return regel;
  const { nummer, gebeurtenis } = regel;
  const hoort = gebeurtenis.versie === 1 && gebeurtenis.soort !== 'correctie';
  return { ...(hoort ? toVersie2(gebeurtenis) : gebeurtenis), nummer };
}

/** A correction, with its place in the order of noting. */
function toCorrectie(correctie: unknown, nummer: number): unknown {
  if (!isObject(correctie) || correctie.versie !== 1 || correctie.soort !== 'correctie') return correctie;
  const { wordt } = correctie;
  const nieuw = isObject(wordt) && wordt.versie === 1 ? { wordt: toVersie2(wordt) } : {};
  return { ...toVersie2(correctie), ...nieuw, nummer };
}

/**
 * Version 1 kept the events by month with the corrections applied, the withdrawn ones and the corrections apart. The numbers that no line
 * has are those of the corrections, in their order. `aantal` and `geregistreerdTot` followed from the events.
 */
export function migrateDossier(oud: Velden): Record<string, unknown> {
  const { aantal, geregistreerdTot: _, maanden, ingetrokken, correcties, ...rest } = oud;
  const regels = toLijst(maanden).flatMap((maand) => (isObject(maand) ? toLijst(maand.regels) : [maand]));
  const feiten = [...regels, ...toLijst(ingetrokken)].map(toGebeurtenis);
  const bezet = new Set(feiten.map(nummerOf));
  let nummer = 0;
  const genummerd = toLijst(correcties).map((correctie) => {
    do nummer += 1;
    while (bezet.has(nummer));
    return toCorrectie(correctie, nummer);
  });
  const gebeurtenissen = [...feiten, ...genummerd].sort((a, b) => nummerOf(a) - nummerOf(b));
  // A count that is none is left to be refused as well.
  return { ...rest, ...(Number.isInteger(aantal) ? {} : { aantal }), gebeurtenissen };
}

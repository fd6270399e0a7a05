import { toVersie2 } from '../gebeurtenis/toVersie2.js';

type Velden = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Velden =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of a stored document. Anything else is left out here, and the schema refuses what is then missing. */
const toLijst = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The event of a line of version 1, with the number of the line. */
function toGebeurtenis(regel: unknown): unknown {
  if (!isObject(regel) || !isObject(regel.gebeurtenis)) return regel;
  return { ...toVersie2(regel.gebeurtenis), nummer: regel.nummer };
}

/** A correction of version 1, with its place in the order of noting. */
function toCorrectie(correctie: unknown, nummer: number): unknown {
  if (!isObject(correctie)) return correctie;
  const { wordt } = correctie;
  return {
    ...toVersie2(correctie),
    ...(isObject(wordt) ? { wordt: { ...wordt, versie: 2 } } : {}),
    nummer,
  };
}

const nummerOf = (gebeurtenis: unknown): number =>
  isObject(gebeurtenis) && typeof gebeurtenis.nummer === 'number' ? gebeurtenis.nummer : 0;

/**
 * Version 1 kept the lines by month with the corrections applied, the withdrawn ones and the corrections apart. The numbers that no line
 * has are those of the corrections, in their order.
 */
export function migrateDossier(oud: Velden): Record<string, unknown> {
  const maanden = toLijst(oud.maanden).flatMap((maand) => (isObject(maand) ? toLijst(maand.regels) : [maand]));
  const feiten = [...maanden, ...toLijst(oud.ingetrokken)].map(toGebeurtenis);
  const bezet = new Set(feiten.map(nummerOf));
  let nummer = 0;
  const correcties = toLijst(oud.correcties).map((correctie) => {
    do nummer += 1;
    while (bezet.has(nummer));
    return toCorrectie(correctie, nummer);
  });
  const gebeurtenissen = [...feiten, ...correcties].sort((a, b) => nummerOf(a) - nummerOf(b));
  return { team: oud.team, gebeurtenissen };
}

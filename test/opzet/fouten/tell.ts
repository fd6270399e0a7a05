import type { Bevinding } from 'buurtaanpak/kern';
import { checkOpzet, Opzet, type Opzetgegevens, type Opzetstap, type Opzetvraag, runOpzet } from 'buurtaanpak/opzet';
import type { Opzetfout, Voorbeeld } from './fout.js';
import { peildatum, readVoorbeeld, werkmap } from './gegevens.js';
import { listFeiten } from './listFeiten.js';

type Knoop = Record<string, unknown>;

/** What an opzet is told: findings, and what a run asks. */
export interface Gezegd {
  readonly bevindingen: readonly Bevinding[];
  readonly nodig: readonly Opzetvraag[];
}

function put(boom: unknown, pad: string, waarde: unknown): void {
  const namen = pad.split('.');
  const laatste = namen.pop() ?? '';
  let knoop = boom as Knoop;
  for (const naam of namen) knoop = knoop[naam] as Knoop;
  if (waarde === undefined) delete knoop[laatste];
  else knoop[laatste] = waarde;
}

/** The opzet with the mistake in it. */
export function makeOpzet({ van, zet = {}, document }: Opzetfout): unknown {
  if (document !== undefined) return document;
  const opzet = readVoorbeeld(van);
  for (const [pad, waarde] of Object.entries(zet)) put(opzet, pad, waarde);
  return opzet;
}

/** A finding as a line: `'fout <code> <path>'`. */
export const nameBevinding = ({ ernst, code, pad }: Bevinding): string => `${ernst} ${code} ${pad.join('.')}`.trim();

/** So many findings of one kind are named; of a mistake in every row of a file the others are only counted. */
const HOOGSTENS = 5;

/** The first findings of each kind (the same code at the same place, whatever the row) as lines, and how many more there are. */
function nameSoorten(bevindingen: readonly Bevinding[]): string[] {
  const soorten = new Map<string, Bevinding[]>();
  for (const een of bevindingen) {
    const soort = nameBevinding({ ...een, pad: een.pad.map((deel) => (typeof deel === 'number' ? '#' : deel)) });
    soorten.set(soort, [...(soorten.get(soort) ?? []), een]);
  }
  return [...soorten].flatMap(([soort, groep]) => [
    ...groep.slice(0, HOOGSTENS).map(nameBevinding),
    ...(groep.length > HOOGSTENS ? [`${soort} nog ${groep.length - HOOGSTENS} keer`] : []),
  ]);
}

/** What is told as lines. */
export const nameGezegd = ({ bevindingen, nodig }: Gezegd): string[] => [
  ...nameSoorten(bevindingen),
  ...nodig.map(({ stap, wat, id = '' }) => `nodig ${stap} ${wat} ${id}`.trim()),
];

/** What is told about an opzet: by reading, by the check, or by the run when facts are handed in. */
function tell(opzet: unknown, feiten: Opzetfout['feiten'], tot: Opzetstap): Gezegd {
  const gelezen = Opzet.safeParse(opzet);
  if (!gelezen.success) return { bevindingen: gelezen.error.bevindingen, nodig: [] };
  if (feiten === undefined) return { bevindingen: checkOpzet(gelezen.data), nodig: [] };
  return runOpzet(gelezen.data, feiten(werkmap) as Opzetgegevens, { peildatum, tot });
}

const gewoon = new Map<string, ReadonlySet<string>>();

/** What the opzet is told without the mistake, which is not about it. */
function listGewoon(van: Voorbeeld, isLoop: boolean, tot: Opzetstap): ReadonlySet<string> {
  const naam = `${van} ${isLoop} ${tot}`;
  const regels =
    gewoon.get(naam) ??
    new Set(nameGezegd(tell(readVoorbeeld(van), isLoop ? (kwb) => listFeiten(van, kwb) : undefined, tot)));
  gewoon.set(naam, regels);
  return regels;
}

const eerder = new WeakMap<Opzetfout, Gezegd>();

/** What is told about a mistake; found out once. */
export function tellFout(fout: Opzetfout, tot: Opzetstap = 'tabel'): Gezegd {
  const bekend = eerder.get(fout);
  if (bekend !== undefined) return bekend;
  const al = listGewoon(fout.van, fout.feiten !== undefined, tot);
  const { bevindingen, nodig } = tell(makeOpzet(fout), fout.feiten, tot);
  const gezegd = { bevindingen: bevindingen.filter((een) => !al.has(nameBevinding(een))), nodig };
  eerder.set(fout, gezegd);
  return gezegd;
}

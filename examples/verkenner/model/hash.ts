import { EIGEN } from './createEigenOpzet.js';
import { CRITERIA } from './criteria.js';
import { BEGIN, HOOGSTE, type Instelling } from './instelling.js';
import { getHoogste } from './regels.js';

/** The content of a link: the settings, the area, and the parts that could not be understood. */
export interface Gelezenlink {
  readonly instelling: Instelling;
  /** Code of the gemeente, or `NL`. */
  readonly gebied: string | undefined;
  readonly fouten: readonly string[];
}

const IDS = new Set(CRITERIA.map(({ id }) => id));
const BEGIN_AANTAL = getHoogste(BEGIN.aantallen[EIGEN.quotum] ?? 0);
const VELDEN = new Set(['gebied', 'gewichten', 'aantal', 'perwijk', 'minstens', 'wijken']);

const isHeel = (tekst: string, van: number, tot: number) =>
  /^\d{1,3}$/.test(tekst) && Number(tekst) >= van && Number(tekst) <= tot;

/** Writes the settings of the page itself as the part of an address behind `#`: short, readable, and without anything of the figures. */
export function writeHash(instelling: Instelling, gebied: string): string {
  const { gewichten, aantallen, perWijk, minstens, wijken } = instelling;
  const eigen = gewichten[EIGEN.opzet] ?? {};
  const delen = [
    `gebied=${gebied}`,
    `gewichten=${CRITERIA.map(({ id }) => `${id}-${eigen[id] ?? 0}`).join('_')}`,
    `aantal=${aantallen[EIGEN.quotum]}`,
    `perwijk=${perWijk ?? 'vrij'}`,
    ...(wijken.length === 0 ? [] : [`minstens=${minstens}`, `wijken=${wijken.join('_')}`]),
  ];
  return `#${delen.join('&')}`;
}

/** Reads what {@link writeHash} writes. A wrong part is reported and keeps its initial value; it never throws. */
export function readHash(hash: string): Gelezenlink {
  const velden = new URLSearchParams(hash.replace(/^#/, ''));
  const fouten: string[] = [];
  const gewichten: Record<string, number> = { ...BEGIN.gewichten[EIGEN.opzet] };
  for (const veld of new Set(velden.keys())) {
    if (!VELDEN.has(veld)) fouten.push(`Het onderdeel ‘${veld.slice(0, 40)}’ is onbekend.`);
    else if (velden.getAll(veld).length > 1) fouten.push(`Het onderdeel ‘${veld}’ staat er meer dan eens.`);
  }
  for (const deel of (velden.get('gewichten') ?? '').split('_').filter((een) => een !== '')) {
    const [id = '', waarde = ''] = deel.split('-');
    if (!IDS.has(id)) fouten.push(`Het criterium ‘${id.slice(0, 40)}’ bestaat niet.`);
    else if (!isHeel(waarde, 0, HOOGSTE.gewicht))
      fouten.push(`Het gewicht van ‘${id}’ is geen heel getal van 0 tot en met ${HOOGSTE.gewicht}.`);
    else gewichten[id] = Number(waarde);
  }
  const readGetal = (veld: string, begin: number, van: number, tot: number): number => {
    const tekst = velden.get(veld);
    if (tekst === null) return begin;
    if (isHeel(tekst, van, tot)) return Number(tekst);
    fouten.push(`Het onderdeel ‘${veld}’ is geen heel getal van ${van} tot en met ${tot}.`);
    return begin;
  };
  const gebied = velden.get('gebied') ?? undefined;
  const isGebied = gebied === undefined || /^(NL|GM\d{4})$/.test(gebied);
  if (!isGebied) fouten.push('Het gebied is geen gemeentecode zoals GM0080.');
  const wijken = (velden.get('wijken') ?? '').split('_').filter((een) => een !== '');
  const goed = wijken.filter((code) => /^WK[0-9A-Z]{6}$/.test(code));
  if (goed.length < wijken.length) fouten.push('Een van de wijken is geen wijkcode zoals WK008001.');
  return {
    gebied: isGebied ? gebied : undefined,
    instelling: {
      gewichten: { [EIGEN.opzet]: gewichten },
      aantallen: { [EIGEN.quotum]: readGetal('aantal', BEGIN_AANTAL, 1, HOOGSTE.aantal) },
      perWijk: velden.get('perwijk') === 'vrij' ? null : readGetal('perwijk', BEGIN.perWijk ?? 1, 1, HOOGSTE.perWijk),
      minstens: readGetal('minstens', BEGIN.minstens, 0, HOOGSTE.aantal),
      wijken: [...new Set(goed)],
    },
    fouten,
  };
}

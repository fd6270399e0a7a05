import type { Opzet } from 'buurtaanpak/opzet';
import type { Aantal } from 'buurtaanpak/selectie';
import { type Instelling, readInstelling } from './instelling.js';

/** The content of a link to an opzet that is open. */
export interface Gelezenopzetlink {
  readonly instelling: Instelling;
  /** The id of the programme that is shown. */
  readonly programma: string;
  /** Whether everything in the link fits. What does not fit is as in the opzet. */
  readonly heel: boolean;
}

/** So many signs of a fingerprint tell two opzetten apart. */
const AFDRUK = 12;

/** The part of the fingerprint of an opzet that stands in a link. */
export const shortenVingerafdruk = (vingerafdruk: string) => vingerafdruk.replace('sha256:', '').slice(0, AFDRUK);

/** The short fingerprint of the opzet that a link is about; `undefined` when it is about none. */
export function findOpzetlink(hash: string): string | undefined {
  const afdruk = new URLSearchParams(hash.replace(/^#/, '')).get('opzet');
  return afdruk !== null && /^[0-9a-f]{12}$/.test(afdruk) ? afdruk : undefined;
}

const writeAantal = (aantal: Aantal) => (typeof aantal === 'number' ? `${aantal}` : `${aantal.van}-${aantal.tot}`);

/**
 * Writes the settings as the part of an address behind `#`. An opzet does not fit in an address: the link has its fingerprint, and the
 * numbers in the order in which the opzet has them.
 */
export function writeOpzethash(opzet: Opzet, vingerafdruk: string, programma: string, instelling: Instelling): string {
  const begin = readInstelling(opzet);
  const gewichten = opzet.routekaarten.map(({ id }) =>
    Object.keys(begin.gewichten[id] ?? {})
      .map((deel) => instelling.gewichten[id]?.[deel] ?? 0)
      .join('_'),
  );
  const { aantallen, perWijk, minstens, wijken } = instelling;
  const delen = [
    `opzet=${shortenVingerafdruk(vingerafdruk)}`,
    `programma=${programma}`,
    `gewichten=${gewichten.join('~')}`,
    `aantallen=${Object.values(aantallen).map(writeAantal).join('_')}`,
    `perwijk=${perWijk ?? 'vrij'}`,
    ...(wijken.length === 0 ? [] : [`minstens=${minstens}`, `wijken=${wijken.join('_')}`]),
  ];
  return `#${delen.join('&')}`;
}

const HEEL = /^\d{1,5}$/;

/** A number of buurten, or a range of which the ends do not run back. */
function readAantal(tekst: string): Aantal | undefined {
  const [van = '', tot] = tekst.split('-');
  if (!HEEL.test(van)) return undefined;
  if (tot === undefined) return Number(van);
  return HEEL.test(tot) && Number(van) <= Number(tot) ? { van: Number(van), tot: Number(tot) } : undefined;
}

/** Reads what {@link writeOpzethash} writes, for the opzet that the link is about. It never throws. */
export function readOpzethash(hash: string, opzet: Opzet): Gelezenopzetlink {
  const velden = new URLSearchParams(hash.replace(/^#/, ''));
  const begin = readInstelling(opzet);
  let heel = true;
  /** The items of a field by the names they are for; none when there are not as many, or one cannot be read. */
  function zip<T>(
    tekst: string | undefined,
    namen: readonly string[],
    read: (deel: string) => T | undefined,
  ): Readonly<Record<string, T>> {
    const delen = tekst === undefined ? [] : tekst === '' ? [] : tekst.split('_');
    const waarden = delen.map(read);
    if (waarden.length === namen.length && !waarden.includes(undefined))
      return Object.fromEntries(namen.map((naam, i) => [naam, waarden[i] as T]));
    heel = false;
    return {};
  }
  const kaarten = (velden.get('gewichten') ?? '').split('~');
  const gewichten = Object.entries(begin.gewichten).map(([id, eigen], i) => {
    const gelezen = zip(kaarten[i], Object.keys(eigen), (deel) =>
      /^\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(deel) && Number.isFinite(Number(deel)) ? Number(deel) : undefined,
    );
    return [id, { ...eigen, ...gelezen }] as const;
  });
  const aantallen = zip(velden.get('aantallen') ?? '', Object.keys(begin.aantallen), readAantal);
  const readHeel = (veld: string, anders: number): number => {
    const tekst = velden.get(veld);
    if (tekst !== null && HEEL.test(tekst)) return Number(tekst);
    if (tekst !== null) heel = false;
    return anders;
  };
  const wijken = (velden.get('wijken') ?? '').split('_').filter((code) => /^WK[0-9A-Z]{6}$/.test(code));
  const programma = opzet.programmas.find(({ id }) => id === velden.get('programma')) ?? opzet.programmas[0];
  return {
    instelling: {
      gewichten: Object.fromEntries(gewichten),
      aantallen: { ...begin.aantallen, ...aantallen },
      perWijk: velden.get('perwijk') === 'vrij' ? null : readHeel('perwijk', begin.perWijk ?? 1),
      minstens: readHeel('minstens', 0),
      wijken,
    },
    programma: programma?.id ?? '',
    heel,
  };
}

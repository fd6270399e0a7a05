/** Small pieces: a document with only what a part reads, and what that part says of it as lines in which every value has its source. */
import type { Datum } from 'buurtaanpak/kern';
import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from 'buurtaanpak/verslag';
import type { Bladstuk } from '../../src/stukken/controller/controleblad.js';
import { createLezer } from '../../src/stukken/delen/createLezer.js';
import { op } from '../../src/stukken/delen/op.js';
import type { Raadsstuk } from '../../src/stukken/raad/raadsstuk.js';

export const DAG = '2027-08-31' as Datum;

/** A document of which a test writes only what is read of it. */
export const als = <T>(waarde: unknown): T => waarde as T;

interface Documenten {
  readonly deel?: object;
  readonly stand?: object;
  readonly tekst?: object;
  readonly keuze?: object | undefined;
  readonly kansen?: object;
  readonly feiten?: object;
  readonly leren?: object;
  readonly blad?: object;
  readonly vergelijking?: object;
  readonly gebeurtenissen?: readonly object[];
}

/** A piece about the first deelnemer, whose reader knows each of these documents. */
export function stukVan(documenten: Documenten): Bladstuk & Raadsstuk {
  const { stand = {}, tekst = {}, keuze, kansen, feiten = {}, leren, blad, vergelijking, gebeurtenissen } = documenten;
  const deel = {
    buurten: [],
    partijen: [],
    kostendragers: [],
    programmas: [],
    gemeenten: [],
    taken: [],
    geld: { bijdragen: [] },
    ...documenten.deel,
  };
  const deelnemer = { naam: 'Leeuwarden', overeenkomst: { gebeurtenissen: gebeurtenissen ?? [] }, keuze };
  const heel = { soort: 'programmastand', peildatum: DAG, bevindingen: [], ...stand, deelnemers: [deel] };
  const lezer = createLezer({
    stand: heel,
    overeenkomst: tekst,
    keuze,
    kansen,
    brief: feiten,
    leren,
    controleblad: blad,
    vergelijking,
  });
  return als({
    programma: { naam: 'Klein', deelnemers: [deelnemer] },
    stand: heel,
    deelnemer,
    deel,
    tekst,
    feiten,
    leren,
    blad,
    vergelijking,
    lezer,
    bronnen: [],
    hier: (...pad: (string | number)[]) => op('stand', 'deelnemers', 0, ...pad),
  });
}

const toonPad = (pad: readonly (string | number)[]): string => pad.join('.').replace(/^deelnemers\.0\b/, '~');

/** A value with all that it holds: its kind when it is no word, what else it tells, and the places in its source. */
export function toonWaarde(waarde: Verslagwaarde): string {
  const { soort, ...rest } = waarde;
  if (soort === 'tekst' && Object.keys(rest).join() === 'waarde') return `[${waarde.waarde}]`;
  if (soort === 'ontbreekt' && Object.keys(rest).join() === 'reden') return `-${waarde.reden}-`;
  if (!('waarde' in waarde) || waarde.herkomst === undefined) return JSON.stringify(waarde);
  const { waarde: inhoud, herkomst, ...meer } = waarde;
  const { bron, bewerking, paden } = herkomst;
  const extra = Object.entries(meer).flatMap(([veld, wat]) => {
    if (veld === 'soort') return [];
    if (veld !== 'groep') return [`${veld}=${JSON.stringify(wat)}`];
    const { naam, aantal, ...over } = als<{ naam: string; aantal?: Verslagwaarde }>(wat);
    return [`groep=${naam}${aantal === undefined ? '' : ` ${toonWaarde(aantal)}`}${Object.keys(over).join()}`];
  });
  const getoond = typeof inhoud === 'object' ? JSON.stringify(inhoud) : inhoud;
  const waar = `${bewerking === 'waarde' ? '' : `${bewerking} `}${bron} ${paden.map(toonPad).join(' + ')}`;
  return `{${soort} ${getoond}${extra.map((een) => `, ${een}`).join('')} < ${waar}}`.replaceAll('"', "'");
}

export const toonTekst = (tekst: Verslagtekst): string =>
  tekst.map((deel) => (typeof deel === 'string' ? deel : toonWaarde(deel))).join('');

/** A table as lines: its name, its columns (`!` may not be added up), its rows and which rows and columns are totals. */
export function toonTabel(tabel: Verslagtabel): string[] {
  const { id, titel, kolommen, rijen, totaalrijen, totaalkolommen, toelichting, ...over } = tabel;
  const kop = kolommen.map(
    ({ sleutel, kop: woord, optelbaar, ...meer }) =>
      `${sleutel}=${woord}${optelbaar === undefined ? '' : optelbaar ? '+' : '!'}${Object.keys(meer).join()}`,
  );
  return [
    `tabel ${id}: ${titel}${Object.keys(over).join()}`,
    kop.join(' | '),
    ...rijen.map((rij) => rij.map(toonWaarde).join(' | ')),
    ...totaalrijen.map(({ rij, delen }) => `rij ${rij} = ${delen.join('+')}`),
    ...totaalkolommen.map(({ kolom, delen }) => `kolom ${kolom} = ${delen.join('+')}`),
    ...(toelichting === undefined ? [] : [`toelichting: ${toonTekst(toelichting)}`]),
  ];
}

function toonBlok(blok: Verslagblok, toTabel: typeof toonTabel): string[] {
  switch (blok.soort) {
    case 'alinea':
      return [toonTekst(blok.tekst)];
    case 'lijst':
      return blok.items.map((item, i) => `${blok.genummerd ? i + 1 : '-'} ${toonTekst(item)}`);
    case 'tabel':
      return toTabel(blok.tabel);
    case 'bewering':
      return [
        `${blok.aard}: ${toonTekst(blok.tekst)}`,
        ...(blok.voorbehoud === undefined ? [] : [`voorbehoud: ${toonTekst(blok.voorbehoud)}`]),
      ];
    case 'sectie':
      return [`# ${blok.titel}`, ...blok.blokken.flatMap((een) => toonBlok(een, toTabel)), '#'];
    default:
      return [JSON.stringify(blok).replaceAll('"', "'")];
  }
}

/** Blocks as lines, with each value and its source; a section ends with a lone `#`. */
export const toon = (blokken: readonly Verslagblok[]): string[] => blokken.flatMap((blok) => toonBlok(blok, toonTabel));

/** Blocks as lines, of which a table is one, with its name and how many rows it has. */
export const schets = (blokken: readonly Verslagblok[]): string[] =>
  blokken.flatMap((blok) => toonBlok(blok, ({ id, rijen }) => [`tabel ${id}: ${rijen.length}`]));

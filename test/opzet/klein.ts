/** Small opzetten, made in a moment, and what the inner functions of the room take beside them. */
import type { Bevinding } from 'buurtaanpak/kern';
import { Datum } from 'buurtaanpak/kern';
import { Opzet } from 'buurtaanpak/opzet';
import type { Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from 'buurtaanpak/verslag';
import type { Werk } from '../../src/opzet/loop/werk.js';
import type { Geldstuk, Opzetstuk } from '../../src/opzet/stuk/opzetstuk.js';
import { readBrondocumenten } from '../../src/opzet/stuk/readBrondocumenten.js';
import { createLezer, op } from '../../src/stukken/huis.js';

/** A criterium that reads a figure of its own name. */
export const criterium = (id: string, velden: object = {}) => ({
  id,
  naam: `Criterium ${id}`,
  richting: 'hoger',
  bron: { soort: 'kerncijfer', sleutel: id },
  ...velden,
});

/** A criterium on which people judge. */
export const oordeel = (id: string, bron: object = {}) => criterium(id, { bron: { soort: 'beoordeling', ...bron } });

export const kaart = (id: string, velden: object = {}) => ({
  soort: 'routekaart',
  versie: 1,
  id,
  naam: `Kaart ${id}`,
  criteria: [criterium('x')],
  ...velden,
});

export const programma = (id: string, velden: object = {}) => ({
  id,
  naam: `Programma ${id}`,
  routekaart: 'r',
  quota: [{ id: `q-${id}`, aantal: 1 }],
  ...velden,
});

/** A table of the gemeente itself with these figures. */
export const eigenBron = (id: string, sleutels: readonly string[], tabel: object = {}) => ({
  id,
  soort: 'eigen',
  tabel: {
    tabel: `Tabel ${id}`,
    bron: 'de gemeente',
    jaar: 2024,
    codekolom: 'code',
    naamkolom: 'naam',
    kolommen: sleutels.map((sleutel) => ({ kolom: sleutel, sleutel, eenheid: 'aantal' })),
    ...tabel,
  },
});

/** One gemeente, one figure, one programme with one place; what is given comes in the place of it. */
export function opzetVan(delen: object = {}): Opzet {
  const gelezen = Opzet.safeParse({
    soort: 'opzet',
    versie: 2,
    id: 'klein',
    naam: 'Klein',
    indelingsjaar: 2024,
    gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
    bronnen: [eigenBron('eigen', ['x', 'y'])],
    routekaarten: [kaart('r')],
    programmas: [programma('p')],
    ...delen,
  });
  if (gelezen.success) return gelezen.data;
  throw new Error(JSON.stringify(gelezen.error.bevindingen));
}

export const gemeente = (id: string, gemeentecode: string, velden: object = {}) => ({
  rol: 'gemeente',
  id,
  naam: `gemeente ${id}`,
  gemeentecode,
  ondertekenaars: [{ functie: 'burgemeester' }],
  ...velden,
});

export const uitvoerder = (id: string) => ({
  rol: 'uitvoerder',
  id,
  naam: `uitvoerder ${id}`,
  ondertekenaars: [{ functie: 'directeur' }],
});

export const financier = (id: string) => ({ rol: 'medefinancier', id, naam: `financier ${id}`, ondertekenaars: [] });

/** A contribution of a fixed amount. */
export const bijdrage = (van: string, velden: object = {}) => ({
  van,
  bedrag: '100.00',
  doel: 'begeleiden',
  ...velden,
});

/** Blocks of money under a name. */
export const geldVan = (jaren: readonly object[], velden: object = {}) => ({ naam: 'Het plan', jaren, ...velden });

export const blokVan = (programmajaren: readonly number[], bijdragen: readonly object[], velden: object = {}) => ({
  programmajaren,
  bijdragen,
  ...velden,
});

export const overeenkomstVan = (velden: object = {}) => ({
  id: 'o',
  titel: 'De titel',
  onderwerp: 'Het onderwerp.',
  themas: [],
  ...velden,
});

/** The piece of an opzet in the making. */
export function stukVan(opzet: Opzet): Opzetstuk {
  const documenten = readBrondocumenten(opzet);
  return { ...documenten, lezer: createLezer(documenten), hier: (...pad) => op('opzet', ...pad) };
}

export function geldstukVan(opzet: Opzet): Geldstuk {
  const { geld } = opzet;
  if (geld === undefined) throw new Error('no money');
  return { ...stukVan(opzet), geld };
}

function toonWaarde(waarde: Verslagwaarde): string {
  const groep = 'groep' in waarde && waarde.groep !== undefined ? ` (van ${waarde.groep.naam})` : '';
  switch (waarde.soort) {
    case 'getal':
      return `${waarde.waarde.toFixed(waarde.decimalen)}${groep}`;
    case 'percentage':
      return `${(waarde.waarde * 100).toFixed(waarde.decimalen)}%${groep}`;
    case 'periode':
      return `${waarde.waarde.van} tot ${waarde.waarde.tot}`;
    case 'ontbreekt':
      return `<${waarde.reden}>`;
    case 'onderdrukt':
      return '<onderdrukt>';
    case 'bedrag':
      return `€ ${waarde.waarde}`;
    default:
      return String(waarde.waarde);
  }
}

/** A text as a reader meets it: a number with its digits and its group, a day and an amount as they are stored. */
export const zinVan = (tekst: Verslagtekst): string =>
  tekst.map((deel) => (typeof deel === 'string' ? deel : toonWaarde(deel))).join('');

export const toonTabel = (tabel: Verslagtabel): string[] => [
  `${tabel.id}: ${tabel.titel}`,
  tabel.kolommen
    .map(({ sleutel, kop, optelbaar }) => `${sleutel}=${kop}${optelbaar === false ? ' (geen som)' : ''}`)
    .join(' | '),
  ...tabel.rijen.map((rij) => rij.map(toonWaarde).join(' | ')),
  `totalen ${JSON.stringify([tabel.totaalrijen, tabel.totaalkolommen])}`,
  ...(tabel.toelichting === undefined ? [] : [`let op: ${zinVan(tabel.toelichting)}`]),
];

/** Blocks as lines: `#` a section, `-` and `1.` an item of a list, a table with its columns, rows and totals. */
export const toon = (blokken: readonly Verslagblok[]): string[] =>
  blokken.flatMap((blok): string[] => {
    switch (blok.soort) {
      case 'alinea':
        return [zinVan(blok.tekst)];
      case 'lijst':
        return blok.items.map((item, i) => `${blok.genummerd ? `${i + 1}.` : '-'} ${zinVan(item)}`);
      case 'sectie':
        return [`# ${blok.titel}`, ...toon(blok.blokken)];
      case 'tabel':
        return toonTabel(blok.tabel);
      default:
        return [`een ${blok.soort}`];
    }
  });

/** A finding of the room. */
export const meld = (
  code: string,
  pad: readonly (string | number)[],
  params: Bevinding['params'] = {},
  ernst: Bevinding['ernst'] = 'fout',
): Bevinding => ({ ernst, code: code.includes('.') ? code : `opzet.${code}`, pad, params });

/** A run that has done nothing yet. */
export const werkVan = (opzet: Opzet, delen: Partial<Werk> = {}): Werk => ({
  opzet,
  gegevens: {},
  peildatum: Datum.parse('2026-06-01'),
  briefdatum: undefined,
  software: { naam: 'proef', versie: '1' },
  oplosser: undefined,
  eerder: [],
  signaal: undefined,
  gestopt: new Set(),
  brontabellen: [],
  uit: { scores: {}, stukken: {} },
  oordelen: new Map(),
  gegeven: [],
  nodig: [],
  bevindingen: [],
  gemeld: new Map(),
  ...delen,
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  createFormulieren,
  Datum,
  formatBevinding,
  isDomeinFout,
  nl,
  type Opzet,
  type Opzetgegevens,
  type Opzetuitkomst,
  runOpzet,
  Selectiebesluit,
} from 'buurtaanpak';
import { BEOORDELAARSROLLEN } from 'buurtaanpak/routekaart';
import type { Verslag } from 'buurtaanpak/verslag';
import { VOORBEELD } from '../verzonnen/herkomst.js';
import { OORDEELDAG } from '../verzonnen/verzinBeoordelingen.js';
import { vulFormulieren } from '../verzonnen/vulFormulieren.js';
import { zegVerzonnen } from '../verzonnen/zegVerzonnen.js';
import { leesCsv } from './leesCsv.js';
import { leesJson } from './leesJson.js';
import { type GelezenOordelen, leesOordelen } from './leesOordelen.js';
import { leesOpzet } from './leesOpzet.js';
import { maakBestanden } from './maakBestanden.js';
import { noemBevindingen } from './noemBevindingen.js';
import { GEBRUIK, type Opties, readOpties } from './readOpties.js';
import { LIJST, ruimOp } from './ruimOp.js';
import { Stop, stop } from './stop.js';
import { toXlsx } from './toXlsx.js';
import { noemFouten, vatSamen } from './vatSamen.js';

/** How the program ended: what to print, and what is wrong. */
export interface Afloop {
  readonly uitvoer?: string;
  /** A sentence, or one a line. With it the status is 1. */
  readonly fout?: string;
}

const VERZONNEN = [VOORBEELD, 'De oordelen van mensen zijn in dit voorbeeld verzonnen.'];

function write(plek: string, inhoud: string | Uint8Array): string {
  try {
    mkdirSync(dirname(plek), { recursive: true });
    writeFileSync(plek, inhoud);
    return plek;
  } catch {
    return stop(`In ${plek} kan niet worden geschreven.`);
  }
}

/** A CSV file is a form when it is called after a Routekaart, and has figures otherwise. */
function isOordelen({ routekaarten }: Opzet, bestand: string): boolean {
  return !bestand.endsWith('.csv') || routekaarten.some(({ id }) => bestand.endsWith(`.${id}.csv`));
}

/** The rows of every source that was given. */
function leesBronnen({ bronnen: [eerste, ...andere] }: Opzet, gegeven: Opties['bronnen'], los: readonly string[]) {
  const [bestand, tweede] = los;
  if (tweede !== undefined || (bestand !== undefined && gegeven.some(({ id }) => id === eerste?.id)))
    stop(
      `Van welke bron zijn de cijfers in ${tweede ?? bestand}? Zeg het met --bron ID=BESTAND.csv. Is het een formulier, noem het dan naar zijn Routekaart, zoals wijk.energie.csv.`,
    );
  const bekend = [eerste, ...andere].flatMap((bron) => bron?.id ?? []);
  const vreemd = gegeven.find(({ id }) => !bekend.includes(id));
  if (vreemd !== undefined) stop(`De opzet heeft geen bron ${vreemd.id}; wel ${bekend.join(', ')}.`);
  const alle = [...(bestand === undefined || eerste === undefined ? [] : [{ id: eerste.id, bestand }]), ...gegeven];
  return Object.fromEntries(alle.map(({ id, bestand: csv }) => [id, leesCsv(csv)]));
}

function leesBesluit(bestand: string | undefined): { readonly besluit?: Selectiebesluit } {
  if (bestand === undefined) return {};
  const besluit = Selectiebesluit.safeParse(leesJson(bestand));
  if (besluit.success) return { besluit: besluit.data };
  const [eerste = besluit.error] = besluit.error.bevindingen;
  return stop(`Het bestand ${bestand} is geen selectiebesluit: ${formatBevinding(eerste, nl, { pad: true })}`);
}

function readBeoordelaar(tekst: string) {
  const [woord = '', beoordelaar = ''] = tekst.split(':');
  const rol = BEOORDELAARSROLLEN.find((een) => een === woord);
  return rol === undefined || beoordelaar === ''
    ? stop(`${tekst} is geen rol met een verwijzing, zoals gemeente:g-1; rollen zijn ${BEOORDELAARSROLLEN.join(', ')}.`)
    : { rol, beoordelaar };
}

/** The forms that were asked for; an empty one when judgements are needed and nobody was named. */
async function schrijfFormulieren(opzet: Opzet, { tabel, nodig }: Opzetuitkomst, wie: readonly string[], map: string) {
  if (tabel === undefined) return [];
  const namen = wie.map(readBeoordelaar);
  const plekken = namen.map(async (beoordelaar) =>
    write(
      join(map, `${beoordelaar.rol}-${beoordelaar.beoordelaar.replaceAll(/[^\w-]/g, '_')}.xlsx`),
      await toXlsx(createFormulieren(opzet, tabel, { beoordelaar })),
    ),
  );
  if (namen.length === 0 && nodig.some(({ wat }) => wat === 'oordelen'))
    plekken.push(toXlsx(createFormulieren(opzet, tabel)).then((blad) => write(join(map, 'formulier.xlsx'), blad)));
  return Promise.all(plekken);
}

/** The judgements in the files; with a mistake in them nothing is scored. */
async function neemOordelen(
  opzet: Opzet,
  uitkomst: Opzetuitkomst,
  bestanden: readonly string[],
  peildatum: Datum,
): Promise<GelezenOordelen> {
  const buurten = uitkomst.tabel?.gebieden.map(({ code }) => code) ?? [];
  const gelezen = await leesOordelen(opzet, bestanden, { buurten, peildatum });
  if (gelezen.fouten.length > 0)
    stop([...noemFouten(gelezen.fouten), 'Verbeter dit en lees de formulieren opnieuw.'].join('\n'));
  return gelezen;
}

/** Says at the head of every piece that judgements in it were made up. */
function zegOveral(uitkomst: Opzetuitkomst): Opzetuitkomst {
  const zeg = (stukken: Readonly<Record<string, Verslag>>) =>
    Object.fromEntries(Object.entries(stukken).map(([naam, stuk]) => [naam, zegVerzonnen(stuk, VERZONNEN)]));
  const { stukken, buurtbrieven } = uitkomst;
  return {
    ...uitkomst,
    stukken: zeg(stukken),
    ...(buurtbrieven === undefined ? {} : { buurtbrieven: zeg(buurtbrieven) }),
  };
}

async function voerUit(opties: Opties, vandaag: string): Promise<Afloop> {
  const opzet = leesOpzet(opties.opzet ?? stop(GEBRUIK));
  const uit = opties.uit ?? join('reports', 'opzet', opzet.id);
  const los = opties.bestanden.filter((bestand) => !isOordelen(opzet, bestand));
  const rijen = leesBronnen(opzet, opties.bronnen, los);
  // What is made up may not be of a later day.
  const nu = Datum.parse(opties.verzin && vandaag < OORDEELDAG ? OORDEELDAG : vandaag);
  const start = opties.start ?? opzet.overeenkomst?.start ?? nu;
  // Of an agreement that has not begun yet the letters are of today; of another they are of its first day.
  const [eerste = nu] = [nu, start].sort();
  const peildatum = opties.peildatum ?? eerste;
  const begin = runOpzet(opzet, { rijen }, { peildatum, tot: 'tabel' });
  const formulieren = opties.bestanden.filter((bestand) => isOordelen(opzet, bestand));
  if (opties.verzin && begin.tabel !== undefined)
    for (const [naam, bladen] of vulFormulieren(opzet, begin.tabel))
      formulieren.push(write(join(uit, 'formulieren', `${naam}.xlsx`), await toXlsx(bladen)));
  const { oordelen, leeg, letOp } = await neemOordelen(opzet, begin, formulieren, peildatum);
  const gegevens: Opzetgegevens = {
    rijen,
    oordelen,
    ...leesBesluit(opties.besluit),
    ...(opties.start === undefined ? {} : { start: opties.start }),
    ...(opties.kaart === undefined ? {} : { kaart: leesJson(opties.kaart) }),
  };
  const uitkomst = runOpzet(opzet, gegevens, { peildatum, briefdatum: opties.briefdatum });
  const leegPlekken = await schrijfFormulieren(opzet, uitkomst, opties.formulieren ?? [], join(uit, 'formulieren'));
  const bestanden = maakBestanden(opzet, opties.verzin ? zegOveral(uitkomst) : uitkomst);
  ruimOp(uit, [...bestanden.keys()]);
  for (const [naam, tekst] of bestanden) write(join(uit, naam), tekst);
  write(join(uit, LIJST), `${JSON.stringify([...bestanden.keys()], null, 1)}\n`);
  const fouten = noemBevindingen(uitkomst.bevindingen, 'fout');
  const aantal = oordelen.reduce((som, { rijen: lijst }) => som + lijst.length, 0);
  const regels = [
    ...(opties.verzin ? VERZONNEN : []),
    ...(formulieren.length === 0 ? [] : [`Gelezen: ${aantal} oordelen; ${leeg} rijen zijn niet ingevuld.`]),
    ...letOp.map((zin) => `Let op: ${zin}`),
    ...vatSamen(opzet, uitkomst, join(uit, 'formulieren')),
    ...leegPlekken.map((plek) => `Formulier: ${plek}`),
    `Geschreven: ${bestanden.size} ${bestanden.size === 1 ? 'bestand' : 'bestanden'} in ${uit}.`,
  ];
  return {
    uitvoer: `${regels.join('\n')}\n`,
    ...(fouten.length === 0 ? {} : { fout: noemFouten(fouten).join('\n') }),
  };
}

/**
 * Runs an opzet with the words of a command line.
 *
 * @param vandaag - today, for an opzet without a first day
 */
export async function draai(args: readonly string[], vandaag: string): Promise<Afloop> {
  try {
    const opties = readOpties(args);
    return opties.help ? { uitvoer: `${GEBRUIK}\n` } : await voerUit(opties, vandaag);
  } catch (fout) {
    if (fout instanceof Stop) return { fout: fout.message };
    // A refusal of the library is something that the reader can solve, such as a role that is not asked.
    if (isDomeinFout(fout)) return { fout: fout.bevindingen.map((een) => formatBevinding(een, nl)).join('\n') };
    throw fout;
  }
}

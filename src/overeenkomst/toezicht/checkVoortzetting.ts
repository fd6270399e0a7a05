import type { Boeking } from '../../financiering/index.js';
import { addDuur, type Bevinding, type Datum } from '../../kern/index.js';
import type { Partij, Rol } from '../model/partij.js';
import { createBevinding } from '../teksten/codes.js';
import { findLaatsteDag } from '../verloop/findLaatsteDag.js';
import { findStatus } from '../verloop/findStatus.js';
import { listBuurten } from '../verloop/listBuurten.js';
import { listPartijen } from '../verloop/listPartijen.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { LOPEND } from './lopend.js';

type Uitgetreden = Opbouw['uitgetreden'][number];

/** What every part looks at. `lasten`: the costs as they are laid; `tot`: the last day of the agreement. */
interface Blik {
  readonly opbouw: Opbouw;
  readonly peildatum: Datum;
  readonly tot: Datum;
  readonly lasten: readonly Boeking[];
}

/** Buurten that go on while nothing pays for a day after this one. */
function checkGeldOp({ opbouw, peildatum, tot, lasten }: Blik): Bevinding[] {
  if (tot <= peildatum || findStatus(opbouw, peildatum) !== 'lopend') return [];
  const { length } = listBuurten(opbouw, addDuur(peildatum, { dagen: 1 }));
  if (length === 0 || lasten.some(({ periode }) => periode.tot > peildatum)) return [];
  const params = { datum: peildatum, tot, aantal: length };
  return [createBevinding('waarschuwing', 'overeenkomst.geen_geld_meer', ['status'], params)];
}

/** The role of a party, also of one that no text in force has any more. */
function findRol(opbouw: Opbouw, partij: string): Rol | undefined {
  const genoemd = [
    ...listVersies(opbouw).flatMap(({ document }) => document.partijen),
    ...opbouw.toegetreden.map((een) => een.partij),
  ];
  return genoemd.find(({ id }) => id === partij)?.rol;
}

/** The contributions that run on to an uitvoerder that left: those that name it, or name nobody when no other one is there. */
function listDoorlopend({ partij, laatsteDag }: Uitgetreden, blijvers: readonly Partij[], lasten: readonly Boeking[]) {
  const ander = blijvers.some(({ rol }) => rol === 'uitvoerder');
  const doorlopend = lasten.filter(
    ({ naar, periode }) => periode.tot > laatsteDag && (naar === undefined ? !ander : naar === partij),
  );
  return [...new Set(doorlopend.map(({ bijdrage }) => bijdrage))];
}

/** A party that the agreement cannot do without: it left before the last day. */
function checkUitgetreden(
  uitgetreden: Uitgetreden,
  plek: number,
  { opbouw, peildatum, tot, lasten }: Blik,
): Bevinding[] {
  const { partij, laatsteDag } = uitgetreden;
  if (laatsteDag >= tot) return [];
  const rol = findRol(opbouw, partij);
  const erna = addDuur(laatsteDag, { dagen: 1 });
  const blijvers = listPartijen(opbouw, erna > peildatum ? erna : peildatum);
  const pad = ['uitgetreden', plek];
  if (rol === 'uitvoerder') {
    const bijdragen = listDoorlopend(uitgetreden, blijvers, lasten);
    if (bijdragen.length === 0) return [];
    const params = { partij, laatsteDag, bijdragen };
    return [createBevinding('waarschuwing', 'overeenkomst.uitvoerder_uitgetreden', pad, params)];
  }
  if (rol !== 'gemeente' || blijvers.some((een) => een.rol === 'gemeente')) return [];
  return [createBevinding('waarschuwing', 'overeenkomst.gemeente_uitgetreden', pad, { partij, laatsteDag, tot })];
}

/**
 * What stands in the way of going on: the money is used up, or a party that the agreement cannot do without left.
 *
 * @param boekingen - the cells on the day; absent when the money cannot be reckoned with
 */
export function checkVoortzetting(
  opbouw: Opbouw,
  peildatum: Datum,
  boekingen: readonly Boeking[] | undefined,
): Bevinding[] {
  const tot = findLaatsteDag(opbouw);
  if (tot === undefined || !LOPEND.includes(findStatus(opbouw, peildatum))) return [];
  const lasten = (boekingen ?? []).filter(({ soort }) => soort !== 'vrijval');
  const blik: Blik = { opbouw, peildatum, tot, lasten };
  return [
    ...(boekingen === undefined ? [] : checkGeldOp(blik)),
    ...opbouw.uitgetreden.flatMap((een, u) => checkUitgetreden(een, u, blik)),
  ];
}

import { i32, u32 } from '../../rekenen/index.js';
import { isObject } from '../../routekaart/huis.js';
import { refuse } from '../teksten/codes.js';
import type { Gevoeligheidsdeel } from './gevoeligheidsdeel.js';
import { listGrensrijen, makeParentelling } from './grensparen.js';
import type { Analysevoorbereiding } from './prepareAnalyse.js';
import { listPlaatsen, SOMBLOK } from './somboom.js';
import type { Somknoop } from './telling.js';

const isKolom = (kolom: unknown, soort: string, lengte: number): boolean =>
  ArrayBuffer.isView(kolom) &&
  Object.prototype.toString.call(kolom) === `[object ${soort}]` &&
  (kolom as Uint8Array).length === lengte;

const isSom = (kolom: unknown, lengte: number): boolean =>
  isKolom(kolom, 'Float64Array', lengte) && (kolom as Float64Array).every(Number.isFinite);

function isRijen(rijen: unknown, aantal: number): rijen is Int32Array {
  if (!isObject(rijen) || !isKolom(rijen, 'Int32Array', (rijen as Int32Array).length)) return false;
  return (rijen as Int32Array).every((rij, r, alle) => rij >= 0 && rij < aantal && (r === 0 || rij > i32(alle, r - 1)));
}

function isKnoop(knoop: unknown, aantal: number, criteria: number): knoop is Somknoop {
  if (!isObject(knoop)) return false;
  const { somRang, somRang2, somScore, somScore2, eersteRijen, eersteGewichten } = knoop as Somknoop;
  return (
    [somRang, somRang2, somScore, somScore2].every((kolom) => isSom(kolom, aantal)) &&
    isRijen(eersteRijen, aantal) &&
    isSom(eersteGewichten, eersteRijen.length * criteria)
  );
}

/** Whether every buurt has a score or an infinite one, which stands for none. */
const isUiterste = (kolom: unknown, lengte: number): boolean =>
  isKolom(kolom, 'Float64Array', lengte) && !(kolom as Float64Array).some(Number.isNaN);

/** Whether every buurt is counted once per draw. */
function isVerdeling(verdeling: Uint32Array, aantal: number, breedte: number, trekkingen: number): boolean {
  for (let i = 0; i < aantal; i++) {
    let som = 0;
    for (let c = i * breedte; c < (i + 1) * breedte; c++) som += u32(verdeling, c);
    if (som !== trekkingen) return false;
  }
  return true;
}

const isGrens = (getal: unknown): getal is number => Number.isInteger(getal) && (getal as number) >= 0;

/** Whether a value has the form of a part: the right arrays of the right length, and the nodes that its draws add up to. */
function isDeel(
  deel: unknown,
  aantal: number,
  criteria: number,
  klassen: number,
  paren: number,
): deel is Gevoeligheidsdeel {
  if (!isObject(deel)) return false;
  const {
    van,
    tot,
    verdeling,
    inTop,
    besteRang,
    slechtsteRang,
    laagsteScore,
    hoogsteScore,
    knopen,
    paren: geteld,
  } = deel as Gevoeligheidsdeel;
  if (!isGrens(van) || !isGrens(tot) || van >= tot || tot > 1e7 || van % SOMBLOK > 0 || !Array.isArray(knopen))
    return false;
  const plaatsen = listPlaatsen(van / SOMBLOK, Math.ceil(tot / SOMBLOK));
  return (
    isKolom(verdeling, 'Uint32Array', aantal * (klassen + 1)) &&
    isVerdeling(verdeling, aantal, klassen + 1, tot - van) &&
    isKolom(inTop, 'Uint32Array', aantal) &&
    isKolom(besteRang, 'Int32Array', aantal) &&
    isKolom(slechtsteRang, 'Int32Array', aantal) &&
    isUiterste(laagsteScore, aantal) &&
    isUiterste(hoogsteScore, aantal) &&
    isKolom(geteld, 'Uint32Array', paren) &&
    geteld.every((keer) => keer <= tot - van) &&
    knopen.length === plaatsen.length &&
    knopen.every((knoop, p) => {
      const plaats = plaatsen[p];
      return isKnoop(knoop, aantal, criteria) && knoop.niveau === plaats?.niveau && knoop.nummer === plaats.nummer;
    })
  );
}

/** Checks that parts are of this run, and hold every draw once. Gives them in the order of their draws. */
export function checkDelen(
  delen: readonly Gevoeligheidsdeel[],
  { zaad, trekkingen, k, vingerafdruk, ontwerp, afgerond, rangen }: Analysevoorbereiding,
  klassen: number,
): readonly Gevoeligheidsdeel[] {
  const eigen = { zaad, trekkingen, k, vingerafdruk: vingerafdruk() };
  const paren = makeParentelling(listGrensrijen(rangen, k)).length;
  for (const [nummer, deel] of delen.entries()) {
    const pad = ['delen', nummer];
    for (const [veld, waarde] of Object.entries(eigen))
      if (isObject(deel) && (deel as Gevoeligheidsdeel)[veld as keyof typeof eigen] !== waarde)
        refuse('routekaart.deel_vreemd', { nummer: nummer + 1, veld }, [...pad, veld]);
    if (!isDeel(deel, afgerond.length, ontwerp.nominaalEffectief.length, klassen, paren))
      refuse('routekaart.deel_ongeldig', { nummer: nummer + 1 }, pad);
  }
  const opVolgorde = [...delen].sort((a, b) => a.van - b.van);
  let gezien = 0;
  for (const { van, tot } of opVolgorde) {
    if (van > gezien) refuse('routekaart.delen_gat', { van: gezien, tot: van }, ['delen']);
    if (van < gezien) refuse('routekaart.delen_overlap', { van, tot: Math.min(tot, gezien) }, ['delen']);
    gezien = tot;
  }
  if (gezien < trekkingen) refuse('routekaart.delen_gat', { van: gezien, tot: trekkingen }, ['delen']);
  return opVolgorde;
}

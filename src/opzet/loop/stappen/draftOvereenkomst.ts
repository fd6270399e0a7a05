import { Buurtcode } from '../../../gebied/index.js';
import type { Bevinding, Datum } from '../../../kern/index.js';
import {
  type Buurtkeuzes,
  checkSamenwerkingsovereenkomst,
  createOvereenkomstdossier,
  getOvereenkomststand,
  Overeenkomstdossier,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from '../../../overeenkomst/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { draftConcept } from '../../vertaling/draftConcept.js';
import { draftPlan } from '../../vertaling/draftPlan.js';
import { isLater } from '../../vertaling/isLater.js';
import { toConceptplek } from '../../vertaling/toConceptplek.js';
import type { GegevenKeuze } from '../uitkomst.js';
import { doStap, silence, tell, type Werk } from '../werk.js';

type Geldend = NonNullable<Werk['geldend']>;

/** The text of an agreement with its record: it was made on the day of the run at the latest. */
function recordTekst(overeenkomst: Samenwerkingsovereenkomst, peildatum: Datum): Geldend {
  const { looptijd, handtekeningen = [] } = overeenkomst;
  const dagen = [looptijd.van, ...handtekeningen.map(({ datum }) => datum)];
  const datum = dagen.reduce((eerste, dag) => (dag < eerste ? dag : eerste), peildatum);
  return { overeenkomst, dossier: createOvereenkomstdossier(overeenkomst, { datum }) };
}

/** The record of an agreement, with the text that is in force on the day. */
function takeDossier(werk: Werk, gegeven: unknown): Geldend | undefined {
  const { peildatum } = werk;
  const dossier = doStap(werk, ['overeenkomst'], () => Overeenkomstdossier.parse(gegeven));
  if (dossier === undefined) return undefined;
  const { tekst } = getOvereenkomststand(dossier, { peildatum });
  if (tekst === undefined) {
    tell(
      werk,
      ['overeenkomst'],
      [createBevinding('waarschuwing', 'opzet.overeenkomst_niet_begonnen', [], { peildatum })],
    );
    return undefined;
  }
  return { overeenkomst: { ...tekst.document, handtekeningen: tekst.handtekeningen }, dossier };
}

/** The agreement that was handed in: a text, or its record. */
function takeGegeven(werk: Werk, gegeven: Samenwerkingsovereenkomst | Overeenkomstdossier): Geldend | undefined {
  werk.gegeven.push('overeenkomst');
  if (gegeven.soort === 'overeenkomstdossier') return takeDossier(werk, gegeven);
  return doStap(werk, ['overeenkomst'], () => recordTekst(Samenwerkingsovereenkomst.parse(gegeven), werk.peildatum));
}

/** Whether an agreement can name the chosen buurten: it knows codes of CBS only. Others are named by the choice in the programma. */
const hasCbscodes = (gekozen: readonly GegevenKeuze[]): boolean => gekozen.every(({ code }) => Buurtcode.is(code));

/** The choice as the agreement is compared with it. One that it cannot name is held against its numbers by the programma. */
const toSelectie = (gekozen: readonly GegevenKeuze[]): { readonly selectie?: Buurtkeuzes } =>
  hasCbscodes(gekozen)
    ? { selectie: gekozen.map(({ code, programma }) => ({ buurt: Buurtcode.parse(code), programma })) }
    : {};

/** The concept, when its parts, its first day and the chosen buurten are there. */
function draftEigen(werk: Werk, gekozen: readonly GegevenKeuze[]): Geldend | undefined {
  const { opzet, gegevens, nodig, uit } = werk;
  const { partijen, overeenkomst, geld } = opzet;
  const start = gegevens.start ?? overeenkomst?.start;
  for (const wat of ['partijen', 'overeenkomst', 'geld'] as const)
    if (opzet[wat] === undefined) nodig.push({ stap: 'overeenkomst', wat });
  if (overeenkomst !== undefined && start === undefined) nodig.push({ stap: 'overeenkomst', wat: 'start' });
  if (partijen === undefined || overeenkomst === undefined || geld === undefined || start === undefined)
    return undefined;
  const financieringsplan = doStap(werk, ['overeenkomst', 'geld'], () => draftPlan(opzet, geld, start));
  if (financieringsplan === undefined) return undefined;
  return doStap(werk, ['overeenkomst'], () => {
    const concept = draftConcept({
      opzet,
      overeenkomst,
      partijen,
      financieringsplan,
      start,
      // Without figures nobody knows what a code of its own stands for.
      ...(uit.tabel === undefined || hasCbscodes(gekozen) ? { buurten: gekozen } : {}),
    });
    return recordTekst(concept, werk.peildatum);
  });
}

/** Whether the check of the opzet told this already, at its place there. */
function isGemeld({ opzet, bevindingen }: Werk, { code, pad }: Bevinding): boolean {
  const plek = JSON.stringify(['opzet', ...toConceptplek(opzet, pad)]);
  return bevindingen.some((een) => een.code === code && JSON.stringify(een.pad) === plek);
}

/**
 * The agreement: as handed in, else the concept for the chosen buurten; held against the choice. A concept with a fault goes no further.
 */
export function draftOvereenkomst(werk: Werk): void {
  const { uit, gegevens, gestopt } = werk;
  const { gekozen } = uit;
  const gegeven = gegevens.overeenkomst;
  const eigen = gekozen === undefined || gestopt.has('overeenkomst') ? undefined : () => draftEigen(werk, gekozen);
  const geldend = gegeven === undefined ? eigen?.() : takeGegeven(werk, gegeven);
  if (geldend === undefined) return;
  const { overeenkomst, dossier } = geldend;
  uit.overeenkomst = overeenkomst;
  uit.verloop = toGeldverloop(dossier);
  uit.financieringsplan = overeenkomst.financieringsplan;
  const gevonden = checkSamenwerkingsovereenkomst(overeenkomst, gekozen === undefined ? {} : toSelectie(gekozen));
  const nieuw = gegeven === undefined ? gevonden.filter((een) => !isGemeld(werk, een) && !isLater(een)) : gevonden;
  tell(werk, ['overeenkomst'], nieuw);
  silence(werk, 'overeenkomst', gevonden);
  if (gegeven !== undefined || !gevonden.some(({ ernst }) => ernst === 'fout')) werk.geldend = geldend;
}

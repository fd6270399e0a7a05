import { requireObject } from '../../kern/huis.js';
import { createVingerafdruk, Datum } from '../../kern/index.js';
import { createLezer, op } from '../../stukken/huis.js';
import type { Verslag, Verslagblok, Verslagbron } from '../../verslag/index.js';
import type { Opzet } from '../model/opzet.js';
import { composeAantallen } from './composeAantallen.js';
import { composeBeoordelaars } from './composeBeoordelaars.js';
import { composeBrieven } from './composeBrieven.js';
import { composeBronnen } from './composeBronnen.js';
import { composeEvaluatie } from './composeEvaluatie.js';
import { composeGeld } from './composeGeld.js';
import { composeInleiding } from './composeInleiding.js';
import { composeKeuzeregels } from './composeKeuzeregels.js';
import { composeOvereenkomst, composePartijen } from './composeOvereenkomst.js';
import { composeReeksen } from './composeReeksen.js';
import { composeRegister } from './composeRegister.js';
import { composeRoutekaarten } from './composeRoutekaarten.js';
import { composeSamenstelling } from './composeSamenstelling.js';
import { composeTeams } from './composeTeams.js';
import { composeWaar } from './composeWaar.js';
import type { Opzetstuk } from './opzetstuk.js';
import { readBrondocumenten } from './readBrondocumenten.js';

/** Options of {@link writeOpzet}. */
export interface WriteOpzetOptions {
  /** The day that stands on the piece. */
  readonly peildatum: Datum;
}

/**
 * The opzet as a piece in Dutch for the gemeenteraad: what is decided before anybody knows which buurten come out of it. Its parts: where;
 * the sources of the figures; of which figures the change counts; what a buurt is; each Routekaart with its criteria, their shares of the whole and how a figure becomes points; who judges; how
 * many buurten and from where; how is chosen; the parties; the agreement; the money by year and by cost bearer; the teams; the evaluation;
 * the letters; the register. What the opzet does not have is left out.
 *
 * Every number comes from the opzet, or from what follows from it: names of figures, shares of the whole, and who bears how much of a contribution. A name of
 * a kenmerk, a party and so on stands where there is one, and a figure has the label of the catalogue with its dimensions in words. `listOpzetbronnen` gives the
 * sources for `verifyHerkomst`. A share is told when it is known before there are figures. A key that leads nowhere is shown as it is, and
 * a contribution that cannot be divided as of its party: `checkOpzet` finds these.
 *
 * Cost: n² in the parts of a list, such as criteria and kenmerken, each looked up among all.
 *
 * @param opzet - a document that was read by `Opzet.parse`
 * @param options - the day that stands on the piece
 * @returns a verslag: render it with `renderHtml`, `renderMarkdown` or `renderTekst`, its tables with `renderCsv`
 * @throws DomeinFout `kern.document_ongeldig`: it is not an opzet, with every problem in `bevindingen`; `kern.datum_ongeldig`;
 *   `kern.niet_serialiseerbaar`: a text holds half a character
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { listOpzetbronnen, Opzet, writeOpzet } from 'buurtaanpak/opzet';
 * import { renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
 *
 * const opzet = Opzet.parse({
 *   soort: 'opzet',
 *   versie: 2,
 *   id: 'leeuwarden',
 *   naam: 'Buurtaanpak Leeuwarden',
 *   indelingsjaar: 2024,
 *   gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
 *   bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
 *   routekaarten: [
 *     {
 *       soort: 'routekaart',
 *       versie: 1,
 *       id: 'energie',
 *       naam: 'Thema energie',
 *       criteria: [
 *         { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' }, richting: 'hoger' },
 *       ],
 *     },
 *   ],
 *   programmas: [{ id: 'energie', naam: 'thema energie', routekaart: 'energie', quota: [{ id: 'vier', aantal: 4 }] }],
 * });
 * const verslag = writeOpzet(opzet, { peildatum: Datum.parse('2026-06-01') });
 * renderTekst(verslag).includes('Er komen 4 buurten voor thema energie.'); // => true
 * verifyHerkomst(verslag, listOpzetbronnen(opzet)); // => []
 * ```
 */
export function writeOpzet(opzet: Opzet, options: WriteOpzetOptions): Verslag {
  requireObject(options, 'opties');
  const peildatum = Datum.parse(options.peildatum);
  const documenten = readBrondocumenten(opzet);
  const stuk: Opzetstuk = {
    opzet: documenten.opzet,
    uitwerking: documenten.uitwerking,
    lezer: createLezer(documenten),
    hier: (...pad) => op('opzet', ...pad),
  };
  const blokken: Verslagblok[] = [
    ...composeInleiding(stuk),
    ...composeWaar(stuk),
    ...composeBronnen(stuk),
    ...composeReeksen(stuk),
    ...composeSamenstelling(stuk),
    ...composeRoutekaarten(stuk),
    ...composeBeoordelaars(stuk),
    ...composeAantallen(stuk),
    ...composeKeuzeregels(stuk),
    ...composePartijen(stuk),
    ...composeOvereenkomst(stuk),
    ...composeGeld(stuk),
    ...composeTeams(stuk),
    ...composeEvaluatie(stuk),
    ...composeBrieven(stuk),
    ...composeRegister(stuk),
  ];
  const bronnen: Verslagbron[] = [
    { id: 'opzet', naam: `Opzet ${stuk.opzet.naam}`, vingerafdruk: createVingerafdruk(documenten.opzet) },
    {
      id: 'uitwerking',
      naam: 'Wat uit de opzet volgt: namen van cijfers, delen van het geheel, en wie wat draagt',
      vingerafdruk: createVingerafdruk(documenten.uitwerking),
    },
  ];
  return {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: stuk.opzet.naam,
    lezer: 'raad',
    vermeldingen: [],
    peildatum,
    bronnen,
    // No people are counted in an opzet.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken,
  };
}

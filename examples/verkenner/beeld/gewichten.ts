import { formatGetal, formatPercentage } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Routekaart } from 'buurtaanpak/routekaart';
import type { Uitkomst } from '../model/computeUitkomst.js';
import { type Instelling, readInstelling } from '../model/instelling.js';
import { type Bereik, listNiveaus, planBereik, type Weegbaar } from '../model/listNiveaus.js';
import { listZonder, type Oordelen } from '../model/listZonder.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { writeGewicht } from '../model/writeGewicht.js';
import { writeRichting } from '../model/writeRichting.js';
import { element, find, setTekst } from './element.js';

/** What the sliders show. */
export interface Gewichtenstand {
  /** The opzet before anything was set. */
  readonly opzet: Opzet;
  readonly routekaart: Routekaart;
  readonly instelling: Instelling;
  readonly gebied: Verkenningsgebied;
  readonly oordelen: Oordelen;
  readonly uitkomst: Uitkomst | undefined;
}

/** A row of the list: a slider, or only words where a weight cannot be set. */
interface Rij {
  readonly deel: Weegbaar;
  readonly schuif: HTMLInputElement | undefined;
  readonly stand: HTMLElement;
  readonly hulp: HTMLElement;
  readonly rij: HTMLElement;
}

/** By id of a criterion or thema its share of the whole, as the library has it. */
function listAandelen({
  routekaart,
  instelling,
  gebied,
  oordelen,
  uitkomst,
}: Gewichtenstand): ReadonlyMap<string, number> {
  const { themas = [], criteria, weging } = routekaart;
  if (themas.length > 0 || weging !== undefined)
    return new Map(
      [...(uitkomst?.scores.themas ?? []), ...(uitkomst?.scores.criteria ?? [])].map(({ id, effectief }) => [
        id,
        effectief,
      ]),
    );
  // Of a flat Routekaart they are known at once, and the columns of the scores need not be worked out for them.
  const zonder = new Set(listZonder(routekaart, gebied.bruikbaar, oordelen).map(({ id }) => id));
  const gewichten = instelling.gewichten[routekaart.id] ?? {};
  const over = criteria.filter(({ id }) => !zonder.has(id)).map(({ id }) => [id, gewichten[id] ?? 0] as const);
  const som = over.reduce((totaal, [, gewicht]) => totaal + gewicht, 0);
  return new Map(som === 0 ? [] : over.map(([id, gewicht]) => [id, gewicht / som]));
}

function createRij(deel: Weegbaar, id: string, { hoogste, stap }: Bereik, onVerander: (gewicht: number) => void): Rij {
  const stand = element('output', {
    for: deel.stelbaar && id,
    class: 'gewicht__stand',
    'aria-hidden': deel.stelbaar && 'true',
  });
  const hulp = element('p', { class: 'klein', id: id.replace(/^gewicht/, 'uitleg') });
  if (!deel.stelbaar) {
    const naam = element('span', { class: 'utrecht-form-label' }, deel.naam);
    const rij = element('div', { class: 'gewicht' }, element('div', { class: 'gewicht__kop' }, naam, stand), hulp);
    return { deel, schuif: undefined, stand, hulp, rij };
  }
  const schuif = element('input', {
    type: 'range',
    id,
    class: 'schuif',
    min: 0,
    max: hoogste,
    step: stap,
    'aria-describedby': hulp.id,
  });
  schuif.addEventListener('input', () => onVerander(schuif.valueAsNumber));
  const naam = element('label', { class: 'utrecht-form-label', for: id }, deel.naam);
  const kop = element('div', { class: 'gewicht__kop' }, naam, stand);
  return { deel, schuif, stand, hulp, rij: element('div', { class: 'gewicht' }, kop, schuif, hulp) };
}

/** The sliders: one for each criterion and thema, with its share of the whole and which way it counts. */
export function createGewichten(onVerander: (routekaart: string, id: string, gewicht: number) => void) {
  const plek = find('gewichten', HTMLElement);
  let getoond: { readonly opzet: Opzet; readonly id: string; readonly rijen: readonly Rij[] } | undefined;

  /** A list of sliders, or a group of them for each thema. */
  function draw(opzet: Opzet, routekaart: Routekaart): readonly Rij[] {
    const begin = Object.values(readInstelling(opzet).gewichten[routekaart.id] ?? {});
    const bereik = planBereik(begin);
    let nummer = 0;
    const niveaus = listNiveaus(routekaart).map(({ naam, delen }) => {
      const rijen = delen.map((deel) => {
        nummer += 1;
        // An id of a Routekaart may hold what that of an element may not.
        const id = `gewicht-${/^[\w-]+$/.test(deel.id) ? deel.id : `nummer-${nummer}`}`;
        return createRij(deel, id, bereik, (gewicht) => onVerander(routekaart.id, deel.id, gewicht));
      });
      const inhoud = rijen.map(({ rij }) => rij);
      if (naam === undefined) return { rijen, blok: inhoud };
      const kop = element('legend', { class: 'utrecht-form-label' }, naam);
      return { rijen, blok: [element('fieldset', { class: 'groep groep--thema' }, kop, ...inhoud)] };
    });
    plek.replaceChildren(...niveaus.flatMap(({ blok }) => blok));
    const { hoogste } = bereik;
    setTekst(find('bereik', HTMLElement), `Van 0 (telt niet mee) tot en met ${formatGetal(hoogste)}.`);
    return niveaus.flatMap(({ rijen }) => rijen);
  }

  return {
    show(van: Gewichtenstand): void {
      const { opzet, routekaart, instelling, gebied, oordelen } = van;
      if (getoond?.opzet !== opzet || getoond.id !== routekaart.id)
        getoond = { opzet, id: routekaart.id, rijen: draw(opzet, routekaart) };
      const zonder = new Set(listZonder(routekaart, gebied.bruikbaar, oordelen).map(({ id }) => id));
      const gewichten = instelling.gewichten[routekaart.id] ?? {};
      const aandelen = listAandelen(van);
      for (const { deel, schuif, stand, hulp } of getoond.rijen) {
        const { id, criterium } = deel;
        const gewicht = gewichten[id] ?? 0;
        const aandeel = formatPercentage(aandelen.get(id) ?? 0);
        setTekst(stand, schuif === undefined ? aandeel : `${writeGewicht(gewicht)} · ${aandeel}`);
        setTekst(hulp, criterium === undefined ? '' : writeRichting(criterium, zonder.has(id)));
        hulp.hidden = criterium === undefined;
        if (schuif === undefined) continue;
        if (schuif.valueAsNumber !== gewicht) schuif.valueAsNumber = gewicht;
        schuif.disabled = criterium !== undefined && zonder.has(id);
        const gesproken = `${writeGewicht(gewicht)} van ${schuif.max}, ${aandeel} van het geheel`;
        if (schuif.getAttribute('aria-valuetext') !== gesproken) schuif.setAttribute('aria-valuetext', gesproken);
      }
    },
  };
}

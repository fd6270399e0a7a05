import { addFeiten } from './addFeiten.js';
import type { Algoritmeoordeel } from './algoritmeoordeel.js';
import type { Algoritmeregistratie } from './algoritmeregistratie.js';
import { countTekens } from './countTekens.js';
import { describeAiverordening } from './describeAiverordening.js';
import { describeBronnen } from './describeBronnen.js';
import { describeKort } from './describeKort.js';
import { describeMethode } from './describeMethode.js';
import { escapeTekst } from './escapeTekst.js';
import { listBronlinks } from './listBronlinks.js';
import { listDoelfeiten } from './listDoelfeiten.js';
import { listMensfeiten } from './listMensfeiten.js';
import { listRisicofeiten } from './listRisicofeiten.js';
import { meervoud } from './meervoud.js';
import type { Registerbasis } from './registergrond.js';
import { showTekst } from './showTekst.js';
import { toOpmaak } from './toOpmaak.js';

/** The maximum length of a long text. */
const LANG = 2500;

/** Leaves out fields that are undefined. */
function compact<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}

/** A text of people that may be missing; a missing one is told elsewhere. */
const mapTekst = (tekst: string | undefined, map: (tekst: string) => string) =>
  typeof tekst === 'string' && tekst.trim() !== '' ? map(tekst) : tekst;

const showTitels = <T extends { readonly title: string }>(lijst: readonly T[] | undefined): T[] | undefined =>
  lijst?.map((een) => ({ ...een, title: showTekst(een.title) }));

/** The name by itself: it begins with a verb, and has at most 100 signs. */
function nameAlgoritme({ routekaarten }: Registerbasis): string {
  const voluit = `Buurten kiezen: ${routekaarten.map(({ naam }) => escapeTekst(naam)).join(', ')}`;
  return countTekens(voluit) <= 100
    ? voluit
    : `Buurten kiezen met ${meervoud(routekaarten.length, 'Routekaart', 'Routekaarten')}`;
}

/** The facts of the model in the fields that people write in. */
function composeTeksten(basis: Registerbasis, oordeel: Algoritmeoordeel) {
  const { aiVerordening: ai } = oordeel;
  const motivering = typeof ai?.waarom === 'string' ? describeAiverordening(ai) : '';
  return {
    goal: mapTekst(oordeel.doel, (tekst) => addFeiten(tekst, listDoelfeiten(basis), LANG)),
    proportionality: mapTekst(oordeel.proportionaliteit, (tekst) => {
      const eigen = toOpmaak(tekst);
      return motivering === '' || eigen.startsWith('<') ? `${eigen}${motivering}` : `<p>${eigen}</p>${motivering}`;
    }),
    human_intervention: mapTekst(oordeel.menselijkeTussenkomst, (tekst) =>
      addFeiten(tekst, listMensfeiten(basis), LANG),
    ),
    risks: mapTekst(oordeel.risicos, (tekst) => addFeiten(tekst, listRisicofeiten(basis), LANG)),
    lawful_basis: mapTekst(oordeel.grondslag, toOpmaak),
    impacttoetsen: mapTekst(oordeel.impacttoetsen, toOpmaak),
  };
}

/** One entry, of one organisation, before it is checked. */
export function composeRegistratie(
  basis: Registerbasis,
  oordeel: Algoritmeoordeel,
  organisatie: string | undefined,
): Algoritmeregistratie {
  const { besluit, overeenkomst, routekaarten } = basis;
  const bronlinks = [...listBronlinks(basis), ...(oordeel.bronnen ?? [])];
  const { goal, proportionality, human_intervention, risks, lawful_basis, impacttoetsen } = composeTeksten(
    basis,
    oordeel,
  );
  const eind = oordeel.status === 'Buiten gebruik' ? overeenkomst?.looptijd.tot.slice(0, 7) : undefined;
  const uitvoerder = overeenkomst?.partijen.find(({ rol }) => rol === 'uitvoerder')?.naam;
  // What people must give and did not is told beside this entry, which is then not given.
  const organization = mapTekst(organisatie, showTekst) ?? '';
  return compact<Algoritmeregistratie>({
    name: mapTekst(oordeel.naam, showTekst) ?? nameAlgoritme(basis),
    description_short: mapTekst(oordeel.korteOmschrijving, showTekst) ?? describeKort(basis, organisatie),
    organization,
    category: oordeel.themas,
    status: oordeel.status,
    begin_date: oordeel.begin ?? besluit?.datum.slice(0, 7),
    end_date: oordeel.einde ?? eind,
    contact_email: oordeel.contact,
    website: oordeel.website,
    publication_category: oordeel.publicatiecategorie,
    url: oordeel.url,
    goal,
    proportionality,
    human_intervention,
    risks,
    lawful_basis,
    lawful_basis_grouping: showTitels(oordeel.grondslagen),
    process_index_url: oordeel.verwerkingsregister,
    impacttoetsen_grouping: showTitels(oordeel.uitgevoerdeImpacttoetsen),
    impacttoetsen,
    source_data: describeBronnen(basis),
    source_data_grouping: bronlinks.length > 0 ? showTitels(bronlinks) : undefined,
    methods_and_models: describeMethode(basis),
    provider: mapTekst(oordeel.leverancier ?? uitvoerder, showTekst),
    publiccode: oordeel.broncode,
    lang: 'nld',
    standard_version: '1.0',
    source_id: oordeel.bronId ?? besluit?.kenmerk ?? routekaarten[0]?.id,
    tags: mapTekst(oordeel.trefwoorden?.join(', '), showTekst),
  });
}

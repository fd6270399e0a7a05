import { isDomeinFout } from 'buurtaanpak/kern';
import type { GekozenBuurt } from 'buurtaanpak/selectie';
import { createAantallen } from './beeld/aantallen.js';
import { showAfdrukregels } from './beeld/afdrukregels.js';
import { type Bestand, createBestand } from './beeld/bestand.js';
import { find, setTekst } from './beeld/element.js';
import { createGewichten } from './beeld/gewichten.js';
import { createKaart } from './beeld/kaart.js';
import { createKeuze, writeSamenvatting } from './beeld/keuze.js';
import { hideMelding, showMelding } from './beeld/meldingen.js';
import { createRanglijst } from './beeld/ranglijst.js';
import { createUitleg } from './beeld/uitleg.js';
import { createZekerheid } from './beeld/zekerheid.js';
import { computeUitkomst, type Uitkomst } from './model/computeUitkomst.js';
import { readHash, writeHash } from './model/hash.js';
import { BEGIN, type Instelling } from './model/instelling.js';
import {
  type Gebiedsoptie,
  listGebieden,
  NEDERLAND,
  prepareGebied,
  type Verkenningsgebied,
} from './model/prepareGebied.js';
import { writeVerschil } from './model/writeVerschil.js';

/** The gemeente that the page opens with, where the figures have it. */
const EERSTE = 'GM0080';

/** How long nothing must move before it is told aloud, put in the address and explained again. */
const RUST_MS = 350;

/** Puts the page to work: its state, and what is done when something changes. */
export function startVerkenner(): void {
  let instelling: Instelling = BEGIN;
  let gewenst: string | undefined;
  let bestand: { readonly bestand: Bestand; readonly opties: readonly Gebiedsoptie[] } | undefined;
  let gebied: Verkenningsgebied | undefined;
  let uitkomst: Uitkomst | undefined;
  let geopend: string | undefined;
  let opener: HTMLElement | undefined;
  /** What was last told aloud. */
  let verteld: readonly GekozenBuurt[] = [];
  let beeldje = 0;
  let rust: ReturnType<typeof setTimeout> | undefined;
  let begin = 0;

  const gewichten = createGewichten((id, gewicht) => change({ gewichten: { ...instelling.gewichten, [id]: gewicht } }));
  const aantallen = createAantallen(change);
  const keuze = createKeuze(open);
  const ranglijst = createRanglijst(open);
  const kaart = createKaart(open);
  const uitleg = createUitleg(close);
  const zekerheid = createZekerheid(
    () => (gebied === undefined || uitkomst === undefined ? undefined : { gebied, uitkomst, instelling }),
    open,
  );
  const lader = createBestand(useBestand, (omtrekken) => kaart.setOmtrekken(omtrekken), chooseGebied);

  /**
   * At most once for each frame, however often a slider says that it moved: what lies between would never be seen.
   * What waits until the slider rests is in `settle`.
   */
  function change(deel: Partial<Instelling>): void {
    instelling = { ...instelling, ...deel };
    zekerheid.discard();
    plan();
  }

  function plan(): void {
    if (beeldje !== 0) return;
    begin = performance.now();
    beeldje = requestAnimationFrame(() => {
      beeldje = 0;
      step();
    });
  }

  function step(): void {
    if (gebied === undefined) return;
    const start = performance.now();
    gewichten.show(instelling, gebied);
    aantallen.show(instelling, gebied);
    try {
      uitkomst = computeUitkomst(gebied, instelling);
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      uitkomst = undefined;
      keuze.showFout(fout.bevindingen, gebied.namen);
      close();
    }
    const berekend = performance.now();
    if (uitkomst !== undefined) show(gebied, uitkomst);
    const klaar = performance.now();
    // For whoever observes what a step takes: the developer tools, and the script that measures it.
    performance.measure('verkenner.stap', { start: begin, end: klaar });
    performance.measure('verkenner.rekenen', { start, end: berekend });
    performance.measure('verkenner.tonen', { start: berekend, end: klaar });
    clearTimeout(rust);
    rust = setTimeout(settle, RUST_MS);
  }

  function show(hier: Verkenningsgebied, nu: Uitkomst): void {
    keuze.show(hier, nu, geopend);
    ranglijst.show(hier, nu, geopend);
    kaart.show(hier, nu, geopend);
    const verschil = verteld.length === 0 ? '' : ` ${writeVerschil(verteld, nu.gekozen, hier.namen)}`;
    setTekst(find('balk', HTMLElement), `${nu.gekozen.length} buurten gekozen.${verschil}`);
  }

  function settle(): void {
    if (gebied === undefined) return;
    performance.clearMeasures();
    history.replaceState(null, '', writeLink(gebied));
    showAfdrukregels(instelling, gebied);
    if (uitkomst === undefined) {
      setTekst(find('omroep', HTMLElement), 'Hiermee valt niet te rekenen: zie De keuze.');
      return;
    }
    kaart.describe();
    const verschil = verteld.length === 0 ? '' : ` ${writeVerschil(verteld, uitkomst.gekozen, gebied.namen)}`;
    setTekst(find('omroep', HTMLElement), `${writeSamenvatting(uitkomst, gebied)}${verschil}`);
    verteld = uitkomst.gekozen;
    if (geopend !== undefined) uitleg.show(gebied, uitkomst, geopend, false);
  }

  /** The link of these settings; as long as its figures are not loaded, for the area that the link that was opened is about. */
  function writeLink({ code }: Verkenningsgebied): string {
    return writeHash(instelling, (bestand?.bestand.meegeleverd && gewenst) || code);
  }

  function open(code: string): void {
    if (gebied === undefined || uitkomst === undefined) return;
    const { activeElement } = document;
    // From the map no button asked: then the first one of this buurt gets the keyboard back.
    opener = activeElement instanceof HTMLElement && activeElement.dataset.code === code ? activeElement : undefined;
    geopend = code;
    show(gebied, uitkomst);
    uitleg.show(gebied, uitkomst, code, true);
  }

  /** Closes the explanation; the keyboard goes back to where it was asked, or to what now stands there. */
  function close(): void {
    if (geopend === undefined) return;
    const code = geopend;
    const hadFocus = find('uitleg', HTMLElement).contains(document.activeElement);
    geopend = undefined;
    uitleg.hide();
    if (gebied !== undefined && uitkomst !== undefined) show(gebied, uitkomst);
    if (!hadFocus) return;
    const plek = opener?.closest('section')?.id ?? '';
    const knoppen = [...document.querySelectorAll<HTMLElement>(`[data-code="${CSS.escape(code)}"]`)];
    const zelfde = opener?.isConnected === true ? opener : knoppen.find((knop) => knop.closest('section')?.id === plek);
    (zelfde ?? knoppen[0] ?? find('kop-keuze', HTMLElement)).focus();
  }

  function useBestand(nieuw: Bestand): void {
    const opties = listGebieden(nieuw.tabel);
    bestand = { bestand: nieuw, opties };
    const eerste = opties.find(({ code }) => code === EERSTE) ?? opties[0];
    const gevraagd = opties.find(({ code }) => code === gewenst);
    if (gewenst !== undefined && gevraagd === undefined && gewenst !== eerste?.code)
      showMelding('link', 'info', 'De link is voor een ander gebied gemaakt', [
        `Het gebied ${gewenst === NEDERLAND ? 'met alle gemeenten' : gewenst} staat niet in deze cijfers. Laad een bestand waar het in staat: de gewichten en aantallen van de link gelden al.`,
      ]);
    else if (gevraagd !== undefined) hideMelding('link');
    const code = (gevraagd ?? eerste)?.code ?? '';
    if (!nieuw.meegeleverd) gewenst = code;
    showGebied(code);
  }

  /** The visitor, or a link, asks for an area of the figures that are there. */
  function chooseGebied(code: string): void {
    gewenst = code;
    showGebied(code);
  }

  function showGebied(code: string): void {
    const optie = bestand?.opties.find((een) => een.code === code);
    if (bestand === undefined || optie === undefined) return;
    close();
    zekerheid.discard();
    gebied = prepareGebied(bestand.bestand.tabel, optie);
    verteld = [];
    lader.show(bestand.bestand, bestand.opties, code);
    plan();
  }

  function useLink(): void {
    const link = readHash(location.hash);
    instelling = link.instelling;
    gewenst = link.gebied;
    if (link.fouten.length > 0)
      showMelding(
        'link',
        'warning',
        'De link klopt niet helemaal: voor wat niet klopt gelden de beginwaarden',
        link.fouten,
      );
    else hideMelding('link');
  }

  find('beginwaarden', HTMLButtonElement).addEventListener('click', () => change({ gewichten: BEGIN.gewichten }));
  find('druk-af', HTMLButtonElement).addEventListener('click', () => print());
  find('kopieer', HTMLButtonElement).addEventListener('click', async () => {
    if (gebied === undefined) return;
    history.replaceState(null, '', writeLink(gebied));
    const tell = (tekst: string) => {
      setTekst(find('omroep', HTMLElement), tekst);
      setTekst(find('gekopieerd', HTMLElement), tekst);
    };
    try {
      await navigator.clipboard.writeText(location.href);
      tell('De link is gekopieerd.');
    } catch {
      tell('Kopiëren lukt hier niet: neem de link over uit de adresbalk.');
    }
  });
  // The address holds the settings: a link to a place in the page may not change it.
  find('sla-over', HTMLAnchorElement).addEventListener('click', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    find('inhoud', HTMLElement).focus();
  });
  window.addEventListener('hashchange', () => {
    useLink();
    zekerheid.discard();
    const optie = bestand?.opties.find(({ code }) => code === gewenst);
    if (optie !== undefined && optie.code !== gebied?.code) chooseGebied(optie.code);
    else plan();
  });

  useLink();
  void lader.loadMeegeleverd();
}

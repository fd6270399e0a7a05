import { formatOpsomming, isDomeinFout } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Beoordeling, Beoordelingen } from 'buurtaanpak/routekaart';
import type { GekozenBuurt } from 'buurtaanpak/selectie';
import { createAantallen } from './beeld/aantallen.js';
import { showAfdrukregels } from './beeld/afdrukregels.js';
import { type Bestand, createBestand } from './beeld/bestand.js';
import { find, setTekst } from './beeld/element.js';
import { createGewichten } from './beeld/gewichten.js';
import { createKaart } from './beeld/kaart.js';
import { createKeuze, writeSamenvatting, ZONDER_CRITERIA } from './beeld/keuze.js';
import { hideMelding, showMelding } from './beeld/meldingen.js';
import { createOpzetvak, type Geopendeopzet } from './beeld/opzetvak.js';
import { createRanglijst } from './beeld/ranglijst.js';
import { createUitleg } from './beeld/uitleg.js';
import { createZekerheid } from './beeld/zekerheid.js';
import { applyInstelling } from './model/applyInstelling.js';
import { computeUitkomst, type Uitkomst } from './model/computeUitkomst.js';
import { createEigenOpzet, EIGEN } from './model/createEigenOpzet.js';
import { readHash, writeHash } from './model/hash.js';
import { BEGIN, type Instelling, readInstelling } from './model/instelling.js';
import { listKanttekeningen } from './model/listKanttekeningen.js';
import { listSleutels } from './model/listSleutels.js';
import type { Oordelen } from './model/listZonder.js';
import { narrowOordelen } from './model/narrowOordelen.js';
import { findOpzetlink, readOpzethash, shortenVingerafdruk, writeOpzethash } from './model/opzethash.js';
import {
  type Gebiedsoptie,
  listGebieden,
  NEDERLAND,
  prepareGebied,
  type Verkenningsgebied,
} from './model/prepareGebied.js';
import { writeVerschil } from './model/writeVerschil.js';
import type { Probleem } from './werk/berichten.js';

/** The gemeente that the page opens with, where the figures have it. */
const EERSTE = 'GM0080';

/** How long nothing must move before it is told aloud, put in the address and explained again. */
const RUST_MS = 350;

/** Puts the page to work: its state, and what is done when something changes. */
export function startVerkenner(): void {
  let instelling: Instelling = BEGIN;
  let gewenst: string | undefined;
  let bestand: { readonly bestand: Bestand; readonly opties: readonly Gebiedsoptie[] } | undefined;
  let geopendeOpzet: Geopendeopzet | undefined;
  let oordelen: Oordelen = new Map();
  /** The id of the programme whose weights, map and ranking are shown. */
  let programma: string = EIGEN.programma;
  /** A link to an opzet that is not open yet: the address stays as it is until then. */
  let wachtlink: string | undefined;
  let gebied: Verkenningsgebied | undefined;
  let uitkomst: Uitkomst | undefined;
  let geopend: string | undefined;
  let opener: HTMLElement | undefined;
  /** What was last told aloud. */
  let verteld: readonly GekozenBuurt[] = [];
  let beeldje = 0;
  let rust: ReturnType<typeof setTimeout> | undefined;
  let begin = 0;

  const gewichten = createGewichten((routekaart, id, gewicht) =>
    change({
      gewichten: {
        ...instelling.gewichten,
        [routekaart]: { ...instelling.gewichten[routekaart], [id]: gewicht },
      },
    }),
  );
  const aantallen = createAantallen(change);
  const keuze = createKeuze(open);
  const ranglijst = createRanglijst(open);
  const kaart = createKaart(open);
  const uitleg = createUitleg(close);
  const zekerheid = createZekerheid(
    () => (gebied === undefined || uitkomst === undefined ? undefined : { gebied, uitkomst }),
    open,
  );
  const lader = createBestand(
    () => listSleutels(geopendeOpzet?.opzet ?? createEigenOpzet([], 0)),
    useBestand,
    (omtrekken) => kaart.setOmtrekken(omtrekken),
    chooseGebied,
  );
  const opzetvak = createOpzetvak({
    open: (een) => lader.open(een, 'opzet'),
    work: lader.work,
    useOpzet,
    useOordelen,
    chooseProgramma(id) {
      programma = id;
      close();
      opzetvak.show(geopendeOpzet, programma, oordelen);
      plan();
    },
    getOpzet: () => gebied && applyHier(gebied),
    close: closeOpzet,
  });

  /** The opzet as it is set. Of the page itself, wijken that a link gives priority may lie in another area. */
  function applyHier({ opzet, wijken }: Verkenningsgebied): Opzet {
    const hier = new Set(wijken.map(({ code }) => code));
    return applyInstelling(opzet, { ...instelling, wijken: instelling.wijken.filter((code) => hier.has(code)) });
  }

  /**
   * At most once for each frame, however often a slider says that it moved: what lies between would never be seen.
   * What waits until the slider rests is in `settle`.
   */
  function change(deel: Partial<Instelling>): void {
    instelling = { ...instelling, ...deel };
    if (wachtlink !== undefined) hideMelding('link');
    wachtlink = undefined;
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
    aantallen.show(instelling, gebied, geopendeOpzet === undefined);
    const problemen = compute(gebied);
    const berekend = performance.now();
    showGewichten(gebied);
    if (uitkomst === undefined) {
      keuze.showFout(problemen, gebied.namen, listHier(gebied));
      ranglijst.clear();
      kaart.clear();
      close();
    } else show(gebied, uitkomst);
    const klaar = performance.now();
    // For whoever observes what a step takes: the developer tools, and the script that measures it.
    performance.measure('verkenner.stap', { start: begin, end: klaar });
    performance.measure('verkenner.rekenen', { start, end: berekend });
    performance.measure('verkenner.tonen', { start: berekend, end: klaar });
    clearTimeout(rust);
    rust = setTimeout(settle, RUST_MS);
  }

  /** Works the outcome out, or gives why there is none. */
  function compute(hier: Verkenningsgebied): readonly Probleem[] {
    try {
      uitkomst = computeUitkomst(hier, applyHier(hier), oordelen, programma);
      return [ZONDER_CRITERIA];
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      uitkomst = undefined;
      return fout.bevindingen;
    }
  }

  function showGewichten(hier: Verkenningsgebied): void {
    const { opzet } = hier;
    const getoond = opzet.programmas.find((een) => een.id === programma);
    const routekaart = opzet.routekaarten.find((een) => een.id === getoond?.routekaart);
    if (getoond === undefined || routekaart === undefined) return;
    const gegeven = narrowOordelen(oordelen, getoond, hier);
    gewichten.show({ opzet, routekaart, instelling, gebied: hier, oordelen: gegeven, uitkomst });
  }

  /** Why the choice is not that of the opzet; of the page itself the sliders say what does not count. */
  function listHier(hier: Verkenningsgebied): readonly string[] {
    return geopendeOpzet === undefined || bestand === undefined
      ? []
      : listKanttekeningen(geopendeOpzet.opzet, hier, oordelen, bestand.bestand.jaar);
  }

  function show(hier: Verkenningsgebied, nu: Uitkomst): void {
    keuze.show(hier, nu, geopend, listHier(hier));
    ranglijst.show(hier, nu, geopend);
    kaart.show(hier, nu, geopend);
    const verschil = verteld.length === 0 ? '' : ` ${writeVerschil(verteld, nu.gekozen, hier.namen)}`;
    setTekst(find('balk', HTMLElement), `${nu.gekozen.length} buurten gekozen.${verschil}`);
  }

  function settle(): void {
    if (gebied === undefined) return;
    performance.clearMeasures();
    if (wachtlink === undefined) history.replaceState(null, '', writeLink(gebied));
    showAfdrukregels(gebied, uitkomst, applyHier(gebied), geopendeOpzet === undefined);
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
    if (geopendeOpzet !== undefined)
      return writeOpzethash(geopendeOpzet.opzet, geopendeOpzet.vingerafdruk, programma, instelling);
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
    if (geopendeOpzet !== undefined) {
      useBestandBijOpzet(nieuw, opties, geopendeOpzet);
      return;
    }
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

  /** Figures for the opzet that is open. */
  function useBestandBijOpzet(nieuw: Bestand, opties: readonly Gebiedsoptie[], { naam, opzet }: Geopendeopzet): void {
    if (isIn(opzet, opties)) {
      bestand = { bestand: nieuw, opties };
      showGebied();
      return;
    }
    showMelding('bestand', 'error', `${nieuw.naam} past niet bij de opzet`, [
      `In dit bestand staan geen buurten van ${nameGemeenten(opzet)}. Sluit eerst de opzet ${naam}, of laad een ander bestand.`,
    ]);
  }

  /** The visitor, or a link, asks for an area of the figures that are there. */
  function chooseGebied(code: string): void {
    gewenst = code;
    showGebied(code);
  }

  /** Shows an area; without a code the one of the opzet that is open. */
  function showGebied(code = ''): void {
    if (bestand === undefined) return;
    const { tabel, jaar } = bestand.bestand;
    const find = (gezocht: string) => bestand?.opties.find((een) => een.code === gezocht);
    const optie = find(code) ?? find(EERSTE) ?? bestand.opties[0];
    if (geopendeOpzet !== undefined) {
      const { opzet } = geopendeOpzet;
      const [eerste, ...anders] = opzet.gemeenten;
      const hier = anders.length === 0 ? eerste?.code : undefined;
      startGebied(prepareGebied(tabel, opzet, { code: hier ?? NEDERLAND, naam: nameGemeenten(opzet), land: false }));
    } else if (optie !== undefined) {
      const land = optie.code === NEDERLAND;
      const gemeenten = land ? bestand.opties.filter((een) => een.code !== NEDERLAND) : [optie];
      startGebied(
        prepareGebied(tabel, createEigenOpzet(gemeenten, jaar), { code: optie.code, naam: optie.naam, land }),
      );
    }
  }

  function startGebied(nieuw: Verkenningsgebied): void {
    if (bestand === undefined) return;
    close();
    zekerheid.discard();
    gebied = nieuw;
    verteld = [];
    lader.show(bestand.bestand, bestand.opties, nieuw.code, geopendeOpzet === undefined);
    opzetvak.show(geopendeOpzet, programma, oordelen);
    plan();
  }

  /** Opens an opzet: when needed the figures are read again, as it may ask others. */
  async function useOpzet(nieuw: Geopendeopzet): Promise<void> {
    const { naam, opzet, vingerafdruk } = nieuw;
    if (bestand === undefined || !isIn(opzet, bestand.opties)) {
      showMelding('opzet', 'error', `${naam} kan hier niet worden geopend`, [
        `In de cijfers staan geen buurten van ${nameGemeenten(opzet)}. Laad eerst bij Cijfers een bestand waar zij in staan.`,
      ]);
      return;
    }
    const vorige = geopendeOpzet;
    geopendeOpzet = nieuw;
    if (!listSleutels(opzet).every((sleutel) => bestand?.bestand.sleutels.has(sleutel))) {
      const opnieuw = await lader.reread();
      if (opnieuw === undefined) {
        geopendeOpzet = vorige;
        return;
      }
      bestand = { bestand: opnieuw, opties: bestand.opties };
    }
    oordelen = new Map();
    if (wachtlink !== undefined && findOpzetlink(wachtlink) === shortenVingerafdruk(vingerafdruk))
      useOpzetlink(wachtlink, opzet);
    else {
      if (wachtlink !== undefined) hideMelding('link');
      instelling = readInstelling(opzet);
      programma = opzet.programmas[0]?.id ?? '';
    }
    wachtlink = undefined;
    showGebied();
  }

  function useOordelen(naam: string, nieuw: readonly Beoordelingen[]): void {
    const opzet = geopendeOpzet?.opzet;
    if (opzet === undefined) {
      showMelding('opzet', 'error', `${naam} kan niet worden gebruikt`, [
        'Oordelen horen bij een Routekaart van een opzet. Open eerst die opzet, of kies beide bestanden tegelijk.',
      ]);
      return;
    }
    const bekend = opzet.routekaarten.map(({ id }) => id);
    const vreemd = nieuw.filter(({ routekaart }) => !bekend.includes(routekaart));
    if (vreemd.length > 0)
      showMelding(
        'opzet',
        'error',
        `Niet alles in ${naam} hoort bij deze opzet`,
        vreemd.map(({ routekaart }) => ({ code: 'opzet.oordelen_onbekend', params: { routekaart, bekend } })),
      );
    const perKaart = new Map<string, Beoordeling[]>();
    for (const { routekaart, rijen } of nieuw)
      if (bekend.includes(routekaart)) perKaart.set(routekaart, [...(perKaart.get(routekaart) ?? []), ...rijen]);
    oordelen = new Map([...oordelen, ...perKaart]);
    opzetvak.show(geopendeOpzet, programma, oordelen);
    zekerheid.discard();
    plan();
  }

  /** Back to the criteria of the page itself, for the gemeente that is shown. */
  function closeOpzet(): void {
    geopendeOpzet = undefined;
    oordelen = new Map();
    programma = EIGEN.programma;
    instelling = BEGIN;
    wachtlink = undefined;
    gewenst = bestand?.opties.find(({ code }) => code === gebied?.code)?.code ?? bestand?.opties[0]?.code;
    void restoreCijfers();
  }

  /** The figures that the page itself asks, which were not read when a file was opened for an opzet. */
  async function restoreCijfers(): Promise<void> {
    const nodig = listSleutels(createEigenOpzet([], 0));
    if (bestand !== undefined && !nodig.every((sleutel) => bestand?.bestand.sleutels.has(sleutel))) {
      const opnieuw = await lader.reread();
      if (opnieuw !== undefined) bestand = { bestand: opnieuw, opties: bestand.opties };
    }
    showGebied(gewenst);
  }

  function useLink(): void {
    const { hash } = location;
    const afdruk = findOpzetlink(hash);
    if (afdruk !== undefined) {
      if (geopendeOpzet !== undefined && shortenVingerafdruk(geopendeOpzet.vingerafdruk) === afdruk) {
        useOpzetlink(hash, geopendeOpzet.opzet);
        return;
      }
      wachtlink = hash;
      showMelding('link', 'info', `De link hoort bij een ${geopendeOpzet === undefined ? '' : 'andere '}opzet`, [
        'Een opzet past niet in een link. Open het bestand bij Opzet: dan gelden de gewichten en aantallen van de link.',
      ]);
      return;
    }
    wachtlink = undefined;
    const link = readHash(hash);
    if (geopendeOpzet !== undefined) closeOpzet();
    instelling = link.instelling;
    gewenst = link.gebied;
    showLinkfouten(link.fouten);
  }

  function showLinkfouten(fouten: readonly string[]): void {
    if (fouten.length > 0)
      showMelding('link', 'warning', 'De link klopt niet helemaal: voor wat niet klopt gelden de beginwaarden', fouten);
    else hideMelding('link');
  }

  function useOpzetlink(hash: string, opzet: Opzet): void {
    const link = readOpzethash(hash, opzet);
    instelling = link.instelling;
    programma = link.programma;
    showLinkfouten(link.heel ? [] : ['Niet elk gewicht of aantal in de link past bij deze opzet.']);
  }

  find('beginwaarden', HTMLButtonElement).addEventListener('click', () => {
    if (gebied !== undefined) change({ gewichten: readInstelling(gebied.opzet).gewichten });
  });
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
    const hadOpzet = geopendeOpzet !== undefined;
    useLink();
    zekerheid.discard();
    // Closing it shows the area of the link, once its figures are there.
    if (hadOpzet && geopendeOpzet === undefined) return;
    if (geopendeOpzet !== undefined) {
      opzetvak.show(geopendeOpzet, programma, oordelen);
      plan();
      return;
    }
    const optie = bestand?.opties.find(({ code }) => code === gewenst);
    if (optie !== undefined && optie.code !== gebied?.code) chooseGebied(optie.code);
    else plan();
  });

  useLink();
  void lader.loadMeegeleverd();
}

/** Whether one of the gemeenten of an opzet has buurten in a file. */
function isIn({ gemeenten }: Opzet, opties: readonly Gebiedsoptie[]): boolean {
  return gemeenten.some(({ code }) => opties.some((optie) => optie.code === code));
}

function nameGemeenten({ gemeenten }: Opzet): string {
  return formatOpsomming(gemeenten.map(({ naam }) => naam));
}

import { formatGetal, formatOpsomming } from 'buurtaanpak/kern';
import type { Uitkomst } from '../model/computeUitkomst.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import type { Omtrekken } from '../werk/berichten.js';
import { find, setTekst } from './element.js';
import { classify, KLEUREN } from './kleuren.js';
import { paintRaster } from './paintRaster.js';
import { planTegels, type Tegelplan } from './tegels.js';
import { planVlakken, type Vlakkenplan } from './vlakken.js';

/**
 * The map: real outlines when they were loaded, else squares. A canvas, as a document of 14,574 shapes would cost more at every step
 * than all the rest; what it shows is in the tables too, where keyboard and screen reader find it.
 */
export function createKaart(onOpen: (code: string) => void) {
  const houder = find('kaart', HTMLElement);
  const doek = find('doek', HTMLCanvasElement);
  const aanwijzing = find('aanwijzing', HTMLElement);
  const pen = doek.getContext('2d');
  if (pen === null) throw new Error('this browser has no canvas');
  let laatste: { gebied: Verkenningsgebied; uitkomst: Uitkomst; geopend: string | undefined } | undefined;
  let omtrekken: Omtrekken | undefined;
  let plan:
    | { gebied: Verkenningsgebied; breedte: number; tegels: Tegelplan; vlakken: Vlakkenplan | undefined }
    | undefined;

  function getPlan(gebied: Verkenningsgebied) {
    if (plan?.gebied === gebied && plan.breedte === breedte) return plan;
    const vlakken = omtrekken === undefined ? undefined : planVlakken(gebied, omtrekken, breedte);
    plan = { gebied, breedte, tegels: planTegels(gebied, breedte), vlakken };
    const hoogte = Math.ceil(vlakken?.hoogte ?? plan.tegels.hoogte);
    doek.style.setProperty('height', `${hoogte}px`);
    doek.width = Math.round(breedte * devicePixelRatio);
    doek.height = Math.round(hoogte * devicePixelRatio);
    const kwijt =
      vlakken === undefined || vlakken.zonder === 0
        ? ''
        : ` Van ${formatGetal(vlakken.zonder)} buurten staat er geen omtrek in.`;
    setTekst(
      find('kaartsoort', HTMLElement),
      vlakken === undefined
        ? 'Een tegel is een buurt, op volgorde van de code: deze kaart zegt niet waar een buurt ligt.'
        : `De omtrekken komen uit het geladen bestand.${kwijt}`,
    );
    return plan;
  }

  function mark(x: number, y: number, straal: number, geopend: boolean): void {
    if (pen === null) return;
    pen.beginPath();
    pen.arc(x, y, straal, 0, 2 * Math.PI);
    pen.fillStyle = geopend ? '#000000' : '#ffffff';
    pen.fill();
    pen.lineWidth = 2;
    pen.strokeStyle = geopend ? '#ffffff' : '#000000';
    pen.stroke();
  }

  function draw(): void {
    if (laatste === undefined || pen === null) return;
    const { gebied, uitkomst, geopend } = laatste;
    const { tegels, vlakken } = getPlan(gebied);
    const { x, y, maat } = tegels;
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, breedte, doek.height);
    const klassen = classify(uitkomst.punten);
    if (vlakken === undefined && tegels.raster !== undefined) {
      const { naast, onder, stap } = tegels.raster;
      pen.imageSmoothingEnabled = false;
      pen.drawImage(paintRaster(klassen, tegels, tegels.raster), 0, 0, naast * stap, onder * stap);
      for (let kolom = 1; kolom <= naast; kolom++) pen.clearRect(kolom * stap - 1, 0, 1, onder * stap);
      for (let rij = 1; rij <= onder; rij++) pen.clearRect(0, rij * stap - 1, naast * stap, 1);
    } else
      klassen.forEach((klasse, rij) => {
        pen.fillStyle = KLEUREN[klasse]!;
        const pad = vlakken?.paden[rij];
        if (vlakken === undefined) pen.fillRect(x[rij]!, y[rij]!, maat, maat);
        else if (pad !== undefined) pen.fill(pad, 'evenodd');
      });
    if (vlakken !== undefined) {
      pen.lineWidth = 0.7;
      pen.strokeStyle = '#ffffff';
      for (const pad of vlakken.paden) if (pad !== undefined) pen.stroke(pad);
    }
    pen.fillStyle = '#001a40';
    pen.font = '12px system-ui, sans-serif';
    if (vlakken === undefined)
      for (const { tekst, x: links, y: boven, breedte: ruimte } of tegels.opschriften)
        pen.fillText(shorten(tekst, ruimte), links, boven);
    const tekens = uitkomst.gekozen.map(({ code }) => code);
    for (const code of geopend === undefined ? tekens : [...tekens, geopend]) {
      const rij = gebied.rijVan.get(code);
      if (rij === undefined) continue;
      const pad = vlakken?.paden[rij];
      const midden = vlakken === undefined ? ([x[rij]! + maat / 2, y[rij]! + maat / 2] as const) : vlakken.midden[rij];
      pen.lineWidth = 2;
      pen.strokeStyle = '#000000';
      if (vlakken === undefined && maat >= 12) pen.strokeRect(x[rij]!, y[rij]!, maat, maat);
      else if (pad !== undefined) pen.stroke(pad);
      if (midden !== undefined) mark(...midden, 5, code === geopend);
    }
  }

  const breedten = new Map<string, number>();
  /** A text that fits: cut off with an ellipsis where it is too wide. */
  function shorten(tekst: string, ruimte: number): string {
    const measure = (een: string) => {
      const bekend = breedten.get(een) ?? pen?.measureText(een).width ?? 0;
      breedten.set(een, bekend);
      return bekend;
    };
    if (measure(tekst) <= ruimte) return tekst;
    let kort = tekst;
    while (kort.length > 1 && measure(`${kort}…`) > ruimte) kort = kort.slice(0, -1);
    return `${kort.trimEnd()}…`;
  }

  function findCode(gebeurtenis: MouseEvent): string | undefined {
    if (laatste === undefined || pen === null) return undefined;
    const { gebied } = laatste;
    const { tegels, vlakken } = getPlan(gebied);
    const kader = doek.getBoundingClientRect();
    const [px, py] = [gebeurtenis.clientX - kader.left, gebeurtenis.clientY - kader.top];
    const rij =
      vlakken === undefined
        ? tegels.x.findIndex(
            (x, i) => px >= x && px < x + tegels.maat + 1 && py >= tegels.y[i]! && py < tegels.y[i]! + tegels.maat + 1,
          )
        : vlakken.paden.findIndex(
            (pad) =>
              pad !== undefined && pen.isPointInPath(pad, px * devicePixelRatio, py * devicePixelRatio, 'evenodd'),
          );
    return rij < 0 ? undefined : gebied.gebieden[rij]?.code;
  }

  doek.addEventListener('click', (gebeurtenis) => {
    const code = findCode(gebeurtenis);
    if (code !== undefined) onOpen(code);
  });
  doek.addEventListener('mousemove', (gebeurtenis) => {
    const code = findCode(gebeurtenis);
    doek.classList.toggle('raak', code !== undefined);
    if (code === undefined || laatste === undefined) return setTekst(aanwijzing, '');
    const { gebied, uitkomst } = laatste;
    const rij = gebied.rijVan.get(code) ?? 0;
    const { punten, rangen } = uitkomst;
    const score = punten[rij]!;
    const uitslag = Number.isNaN(score)
      ? 'geen score'
      : `score ${formatGetal(score, { decimalen: 3 })}, plaats ${formatGetal(rangen[rij]!)}`;
    setTekst(aanwijzing, `${gebied.namen.get(code) ?? code}: ${uitslag}`);
  });
  doek.addEventListener('mouseleave', () => setTekst(aanwijzing, ''));
  // The width is kept, as asking for it at every step would make the browser lay out the page in between.
  let breedte = Math.max(200, houder.clientWidth);
  new ResizeObserver(([maten]) => {
    const nieuw = Math.max(200, Math.round(maten?.contentRect.width ?? 0));
    if (nieuw === breedte) return;
    breedte = nieuw;
    requestAnimationFrame(draw);
  }).observe(houder);

  return {
    show(gebied: Verkenningsgebied, uitkomst: Uitkomst, geopend: string | undefined): void {
      laatste = { gebied, uitkomst, geopend };
      draw();
    },
    /** There is no outcome. */
    clear(): void {
      laatste = undefined;
      pen.clearRect(0, 0, doek.width, doek.height);
      doek.setAttribute('aria-label', 'Kaart: er is nu niets te tekenen');
    },
    /** What the map shows in words; not at every step, as nobody hears it then. */
    describe(): void {
      if (laatste === undefined) return;
      const { gebied, uitkomst } = laatste;
      const namen = uitkomst.gekozen.map(({ code }) => gebied.namen.get(code) ?? code);
      const gekozen = namen.length === 0 ? 'Geen buurt is gekozen.' : `Gekozen: ${formatOpsomming(namen)}.`;
      doek.setAttribute(
        'aria-label',
        `Kaart van ${formatGetal(gebied.gebieden.length)} buurten naar score. ${gekozen}`,
      );
    },
    /** How many buurten of the present area have an outline in the file. */
    setOmtrekken(nieuw: Omtrekken | undefined): number {
      omtrekken = nieuw;
      plan = undefined;
      draw();
      const { gebied } = laatste ?? {};
      return gebied === undefined || nieuw === undefined
        ? 0
        : nieuw.vlakken.filter(({ code }) => gebied.rijVan.has(code)).length;
    },
  };
}

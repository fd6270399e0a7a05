// A script of every page of the reference: draws its diagrams. Their source stays below them, as text.
(() => {
  const figuren = [...document.querySelectorAll('.diagram')];
  if (figuren.length === 0) return;

  // The colours go by the names of the theme, so that a diagram follows it, also when somebody chooses another.
  const themeCSS = `
    text, .label text, .edgeLabel .label text, .nodeLabel { fill: var(--color-text); }
    .node rect, .node polygon, .statediagram-cluster rect { fill: var(--color-background-secondary); stroke: var(--color-text-aside); }
    .statediagram-cluster.statediagram-cluster .inner { fill: var(--color-background); }
    .edgeLabel, .edgeLabel rect, .edgeLabel .label rect { background-color: var(--color-background); fill: var(--color-background); opacity: 1; }
    .transition { stroke: var(--color-text-aside); }
    defs [id$='-barbEnd'] { fill: var(--color-text-aside); stroke: var(--color-text-aside); }
    .node circle.state-start, .node circle.state-end { fill: var(--color-text-aside); stroke: var(--color-text-aside); }
    .end-state-inner { fill: var(--color-background); }
  `;
  // A smaller letter is not read on a phone: what is wider than the page scrolls.
  const KLEINST = 0.72;
  const TUSSENRUIMTE = 4;

  /** Mermaid lays words of lines that run close together over each other: the later one moves to where there is room. */
  function spreadWoorden(tekening) {
    const schaal = tekening.viewBox.baseVal.width / tekening.getBoundingClientRect().width;
    const geplaatst = [];
    const woorden = [...tekening.querySelectorAll('.edgeLabels > .edgeLabel')]
      .map((woord) => ({ woord, kader: woord.getBoundingClientRect() }))
      .sort((een, ander) => een.kader.top - ander.kader.top);
    for (const { woord, kader } of woorden) {
      let { left, top } = kader;
      const findBotsing = () =>
        geplaatst.find(
          (ander) =>
            left < ander.right &&
            ander.left < left + kader.width &&
            top < ander.bottom &&
            ander.top < top + kader.height,
        );
      for (let ander = findBotsing(); ander !== undefined; ander = findBotsing()) {
        // A step aside is the better one: below a word may stand the head of its arrow.
        if (ander.right - left < 2 * (ander.bottom - top)) left = ander.right + TUSSENRUIMTE;
        else top = ander.bottom;
      }
      geplaatst.push({ left, right: left + kader.width, top, bottom: top + kader.height });
      const stap = [left - kader.left, top - kader.top].map((punten) => punten * schaal);
      if (left > kader.left || top > kader.top)
        woord.setAttribute('transform', `${woord.getAttribute('transform')} translate(${stap})`);
    }
  }

  async function draw(figuur, nummer) {
    const bron = figuur.querySelector('details');
    const { svg } = await mermaid.render(`diagram-${nummer}`, bron.querySelector('code').textContent);
    const doek = document.createElement('div');
    doek.className = 'doek';
    doek.tabIndex = 0;
    doek.setAttribute('role', 'group');
    doek.setAttribute('aria-label', 'Diagram');
    doek.innerHTML = svg;
    figuur.prepend(doek);
    bron.open = false;

    const tekening = doek.querySelector('svg');
    tekening.style.setProperty('--kleinst', `${KLEINST * tekening.viewBox.baseVal.width}px`);
    spreadWoorden(tekening);
    // What the source says in accTitle and accDescr goes before.
    if (!tekening.hasAttribute('aria-labelledby')) tekening.setAttribute('aria-label', figuur.dataset.naam);
    if (!tekening.hasAttribute('aria-describedby')) {
      bron.firstElementChild.id = `bron-${nummer}`;
      tekening.setAttribute('aria-describedby', `bron-${nummer}`);
    }
    // What is wider than the page opens on what stands on top.
    const [bovenste] = [...tekening.querySelectorAll('.node')]
      .map((knoop) => knoop.getBoundingClientRect())
      .sort((een, ander) => een.top - ander.top);
    if (bovenste) doek.scrollLeft = bovenste.left - doek.getBoundingClientRect().left - doek.clientWidth / 2;
  }

  async function drawAll() {
    mermaid.initialize({
      startOnLoad: false,
      suppressErrorRendering: true,
      htmlLabels: false,
      theme: 'neutral',
      themeCSS,
      fontFamily: getComputedStyle(document.body).fontFamily,
      state: { nodeSpacing: 70, rankSpacing: 70 },
    });
    for (const [nummer, figuur] of figuren.entries()) {
      try {
        await draw(figuur, nummer);
      } catch (fout) {
        figuur.classList.add('mislukt');
        console.error(fout);
      }
    }
  }

  // TypeDoc shows a page when its menu is there. Before that nothing has a size, and Mermaid measures every word.
  new ResizeObserver((_, waarnemer) => {
    if (figuren[0].clientWidth === 0) return;
    waarnemer.disconnect();
    const script = document.createElement('script');
    script.src = `${document.documentElement.dataset.base}assets/mermaid.js`;
    script.onload = drawAll;
    script.onerror = () => figuren.map((figuur) => figuur.classList.add('mislukt'));
    document.head.append(script);
  }).observe(figuren[0]);
})();

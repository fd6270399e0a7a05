const BAKENS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">'],
];

/**
 * A plugin of TypeDoc: tells of every page which part is its main content and which its own menu, so that a screen reader can go there
 * at once.
 *
 * @param {import('typedoc').Application} app
 */
export function markBakens({ renderer }) {
  renderer.on('endPage', (pagina) => {
    for (const [zonder, met] of BAKENS) {
      if (!pagina.contents?.includes(zonder)) throw new Error(`${pagina.filename} has no ${zonder}`);
      pagina.contents = pagina.contents.replace(zonder, met);
    }
  });
}

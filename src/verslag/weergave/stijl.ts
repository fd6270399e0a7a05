/** The style of a page: every pair of colours has a contrast of at least 7 to 1; WCAG 2.1 AA asks 3 to 1 for large text. */
export const stijl = `
:root { color-scheme: light; }
body { margin: 0; background: #ffffff; color: #1a1a1a; font: 1.0625rem/1.55 Georgia, 'Liberation Serif', serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3, h4, h5, h6, table, figcaption { font-family: Verdana, 'DejaVu Sans', sans-serif; }
h1, h2, h3, h4, h5, h6, p, li { overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: clamp(1.3rem, 5vw, 1.7rem); line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.2rem; }
h3, h4, h5, h6 { font-size: 1.05rem; margin-top: 1.6rem; }
dl.briefkop { margin: 0 0 2rem; padding: 0 0 1rem; border-bottom: 1px solid #b4bcc4; }
.briefkop div { display: flex; flex-wrap: wrap; column-gap: 1rem; }
.briefkop dt { width: 6.5rem; font-weight: bold; }
.briefkop dd { margin: 0; flex: 1 1 12rem; overflow-wrap: anywhere; }
.tabel { overflow-x: auto; margin: 1.4rem 0; }
@media screen and (min-width: 60rem) { .breed { margin-inline: calc(50% - min(47vw, 40rem)); } }
.tabel:focus-visible { outline: 3px solid #00457c; outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.875rem; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0 0 0.5rem; }
th, td { padding: 0.35rem 0.6rem; border-bottom: 1px solid #b4bcc4; text-align: left; vertical-align: top; }
thead th { background: #e9eff5; border-bottom: 2px solid #5b6b7a; }
th[scope='row'] { font-weight: normal; }
.cijfer { text-align: right; font-variant-numeric: tabular-nums; }
td.cijfer { white-space: nowrap; }
thead th { vertical-align: bottom; }
.totaal th, .totaal td { font-weight: bold; border-top: 2px solid #5b6b7a; }
figure { margin: 1.6rem 0; }
figure svg { max-width: 100%; height: auto; display: block; }
figcaption { font-size: 0.9rem; }
figcaption p { margin: 0.4rem 0 0; }
@media print { main { max-width: none; padding: 0; } .briefkop { break-inside: avoid; break-after: avoid; } h2, h3, caption { break-after: avoid; } tr, figure { break-inside: avoid; } }
@media print { .tabel { overflow: visible; } .breed { page: liggend; margin-inline: 0; } .breed table { font-size: 7pt; } .breed th, .breed td { padding: 0.1rem 0.25rem; } }
@page liggend { size: A4 landscape; margin: 12mm; }
`;

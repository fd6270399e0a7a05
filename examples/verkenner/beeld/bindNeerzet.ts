/** Makes a place on which files can be dropped. */
export function bindNeerzet(plek: HTMLElement, onBestanden: (bestanden: readonly File[]) => void): void {
  plek.addEventListener('dragover', () => plek.classList.add('neerzet--boven'));
  plek.addEventListener('dragleave', () => plek.classList.remove('neerzet--boven'));
  plek.addEventListener('drop', (gebeurtenis) => {
    plek.classList.remove('neerzet--boven');
    const bestanden = [...(gebeurtenis.dataTransfer?.files ?? [])];
    if (bestanden.length > 0) onBestanden(bestanden);
  });
}

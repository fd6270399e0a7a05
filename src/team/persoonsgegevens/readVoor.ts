/** The text right before a place: enough to see a word that announces a number, and short, so that a long text costs no extra time. */
export function readVoor(tekst: string, van: number, lengte: number): string {
  return tekst.slice(Math.max(0, van - lengte), van);
}

/** So many questions are asked again when a small budget gives no answer. */
const MEESTE_HERHALINGEN = 20;

/**
 * Asks with a small budget, and what that does not answer again with the whole budget; twenty times at most, so that an explanation ends.
 *
 * @param ask - `undefined` when the budget does not allow an answer
 */
export function repeatProef<T>(
  ask: (vraag: T, budget: number) => boolean | undefined,
  klein: number,
  heel: number,
): (vraag: T) => boolean | undefined {
  let over = heel > klein ? MEESTE_HERHALINGEN : 0;
  return (vraag) => {
    const antwoord = ask(vraag, klein);
    if (antwoord !== undefined || over === 0) return antwoord;
    over--;
    return ask(vraag, heel);
  };
}

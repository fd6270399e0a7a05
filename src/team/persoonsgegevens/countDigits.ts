/** How many digits a text has. */
export const countDigits = (tekst: string) => tekst.replace(/\D/g, '').length;

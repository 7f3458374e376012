/** The oldest programs that read the format take no longer passwords. */
export const longestPassword = 15;

/** Whether a sheet can be protected with this password in every program: the checksum is defined for plain letters only. */
export const isSheetPassword = (text: string): boolean =>
  text.length >= 1 && text.length <= longestPassword && /^[\x20-\x7e]+$/.test(text);

/**
 * The 16-bit checksum by which a sheet's protection knows its password, in hexadecimal. It keeps out mistakes, not
 * intruders. Source: ECMA-376, part 4, section 3.3.1.81.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) hash = turned(hash) ^ password.charCodeAt(index);
  return (turned(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left within 15 bits; the highest comes in at the right. */
const turned = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);

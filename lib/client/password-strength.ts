/**
 * Strength in words. By length alone: length is what we can judge honestly here; the server refuses what is common.
 * @returns null for nothing typed yet
 */
export function passwordStrength(password: string): string | null {
  if (password.length === 0) return null;
  if (password.length < 8) return `Too short: ${8 - password.length} more to go.`;
  if (password.length < 12) return "Fair. A few more characters make it much harder to guess.";
  if (password.length < 16) return "Good.";
  return "Strong.";
}

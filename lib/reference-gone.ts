/**
 * @param error of a statement that was sent by `pool`
 * @param foreignKey the name of a constraint
 * @returns whether what the new row refers to by that was deleted in this very moment: SQLSTATE 23503, `foreign_key_violation`
 */
export function isReferenceGone(error: unknown, foreignKey: string): boolean {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === "23503" && constraint === foreignKey;
}

/** The database's word that a unique index already holds the value. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 11_000;
}

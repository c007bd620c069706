/** The database's word that a unique index already holds the value. */
export function isDuplicate(error: unknown): error is { keyPattern?: Record<string, unknown> } {
  return (error as { code?: unknown } | null)?.code === 11_000;
}

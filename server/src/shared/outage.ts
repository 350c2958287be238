/** The database is away or has broken off: nothing is wrong with what was asked of it. */
export function isOutage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return (
    code.startsWith('08') ||
    code.startsWith('57') ||
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    (error as Error).message.includes('Connection terminated')
  );
}

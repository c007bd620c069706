import { SettingsError, type Settings } from './platform/settings.js';

/** What is wrong with `PORT` or `HOST` when the system does not let us listen there. */
export function whyNotListening(
  error: unknown,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): unknown {
  switch ((error as { code?: unknown } | null)?.code) {
    case 'EADDRINUSE':
      return new SettingsError([
        `PORT: cổng ${port} đang có chương trình khác dùng. / Port ${port} is taken by another program.`,
      ]);
    case 'EACCES':
      return new SettingsError([
        `PORT: hệ điều hành không cho dùng cổng ${port}. / The system does not let us use port ${port}.`,
      ]);
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return new SettingsError([
        `HOST: máy này không có địa chỉ ${host}. / This machine has no address ${host}.`,
      ]);
    default:
      return error;
  }
}

/** Sentences for the console, whatever kept the server from starting. */
export function whyNotStarted(error: unknown): readonly string[] {
  if (error instanceof SettingsError) return error.sentences;
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && /^Mongo/.test(error.name)) {
    return [`Không dùng được cơ sở dữ liệu. / The database cannot be used: ${reason}`];
  }
  if (isOfFolder(error)) {
    return [`DIENHONG_DATA: không ghi được vào thư mục. / The folder cannot be written: ${reason}`];
  }
  return [String(error)];
}

function isOfFolder(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return ['EACCES', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EPERM'].some((one) => one === code);
}

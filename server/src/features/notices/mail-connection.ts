import { createTransport } from 'nodemailer';

/** One mail as it leaves. */
export interface Mail {
  /** Idempotency key: becomes the Message-ID, the same at every attempt. */
  readonly key: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly at: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The way to the mail server. */
export interface MailConnection {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Connects to `smtp://user:password@host:port?from=thu-ky@xa.gov.vn`; the sender defaults to the user. */
export function connectMail(smtpUrl: string, publicUrl: string): MailConnection {
  const url = new URL(smtpUrl);
  const host = new URL(publicUrl).hostname;
  const user = decodeURIComponent(url.username);
  const sender =
    url.searchParams.get('from') ?? (user.includes('@') ? user : `khong-tra-loi@${host}`);
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.toString(),
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send(mail) {
      await transport.sendMail({
        messageId: `<${mail.key}@${host}>`,
        date: mail.at,
        from: { name: 'Diên Hồng', address: sender },
        to: { name: mail.to.name, address: mail.to.address },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close() {
      transport.close();
    },
  };
}

/** The mail server says that this address will never take mail: trying again would only annoy it. */
export function isHopeless(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return responseCode !== undefined && responseCode >= 500 && command === 'RCPT TO';
}

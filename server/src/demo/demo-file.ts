import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One account of the demonstration. */
export interface DemoAccount {
  /** chair, secretary, member, officer, presenter, administrator. */
  readonly role: string;
  readonly account: string;
  readonly password: string;
  readonly name: string;
  /** Signs in directly. */
  readonly link: string;
}

/** What `demo.json` in the data folder says. */
export interface DemoFile {
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
  readonly meetingId: string;
  readonly dialogueId: string;
  readonly joinCode: string;
  readonly screenUrl: string;
  readonly citizenUrl: string;
}

const name = 'demo.json';

export async function writeDemoFile(dataFolder: string, demo: DemoFile): Promise<void> {
  const text = `${JSON.stringify(demo, null, 2)}\n`;
  // Passwords are in it: for the owner's eyes only.
  await writeFile(join(dataFolder, name), text, { mode: 0o600 });
}

export function demoFilePath(dataFolder: string): string {
  return join(dataFolder, name);
}

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { mongo } from 'mongoose';
import { newId } from '../ids.js';
import { Mongo } from '../mongo/mongo.js';
import { Refused } from '../refused.js';
import { Settings } from '../settings.js';

/** A stored content: its address and its size in bytes. */
export interface Blob {
  readonly sha256: string;
  readonly size: number;
}

/**
 * Papers by their content's SHA-256. The truth is in GridFS, so that one backup holds everything; a copy in
 * the data folder serves ranges without asking the database for 255 KB to give 64.
 */
@Injectable()
export class BlobStore implements OnApplicationBootstrap {
  private readonly fetching = new Map<string, Promise<string>>();

  constructor(
    private readonly database: Mongo,
    private readonly settings: Settings,
  ) {}

  /** Clears away what a killed server left behind: papers half arrived, or arrived and not yet kept. */
  async onApplicationBootstrap(): Promise<void> {
    const folder = await this.folder();
    const bucket = await this.bucket();
    const kept = await bucket.find({}, { projection: { filename: 1 } }).toArray();
    const known = new Set(kept.map((file) => file.filename));
    for (const name of await readdir(folder)) {
      if (!known.has(name)) await rm(join(folder, name), { force: true });
    }
  }

  /** Stores a stream of at most `limit` bytes; the caller may examine `path(...)` before it is published. */
  async put(source: Readable, limit: number): Promise<Blob> {
    const arriving = join(await this.folder(), `${newId()}.arriving`);
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, pass) {
        size += chunk.length;
        if (size > limit) {
          pass(
            new Refused('document.too-large', {
              limitMb: Math.floor(limit / 1_048_576),
            }),
          );
          return;
        }
        hash.update(chunk);
        pass(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(arriving, { mode: 0o600 }));
      const sha256 = hash.digest('hex');
      await rename(arriving, this.place(await this.folder(), sha256));
      return { sha256, size };
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  /** Makes a stored content lasting: from the data folder into the database. Safe to repeat. */
  async keep(sha256: string): Promise<void> {
    if ((await this.stat(sha256)) !== null) return;
    const bucket = await this.bucket();
    const upload = bucket.openUploadStream(sha256);
    await pipeline(createReadStream(this.place(await this.folder(), sha256)), upload);
  }

  /** Throws a content away that was put and not kept. */
  async discard(sha256: string): Promise<void> {
    if ((await this.stat(sha256)) !== null) return;
    await rm(this.place(await this.folder(), sha256), { force: true });
  }

  /** Stores bytes and keeps them. */
  async putBytes(bytes: Uint8Array): Promise<Blob> {
    const blob = await this.put(Readable.from([Buffer.from(bytes)]), bytes.byteLength);
    await this.keep(blob.sha256);
    return blob;
  }

  /** Size of a kept content; null when there is none. */
  async stat(sha256: string): Promise<{ readonly size: number } | null> {
    const bucket = await this.bucket();
    const found = await bucket.find({ filename: sha256 }, { limit: 1 }).next();
    return found === null ? null : { size: found.length };
  }

  /** Path of a whole copy in the data folder, fetched from the database when it is missing. */
  async path(sha256: string): Promise<string> {
    const place = this.place(await this.folder(), sha256);
    const there = await stat(place).catch(() => undefined);
    if (there !== undefined) return place;
    const known = this.fetching.get(sha256);
    if (known !== undefined) return known;
    const fetching = this.fetch(sha256, place).finally(() => this.fetching.delete(sha256));
    this.fetching.set(sha256, fetching);
    return fetching;
  }

  /** The bytes from `start` to before `end`. */
  async open(sha256: string, start?: number, endExclusive?: number): Promise<Readable> {
    const stream = createReadStream(await this.path(sha256), {
      ...(start === undefined ? {} : { start }),
      ...(endExclusive === undefined ? {} : { end: endExclusive - 1 }),
    });
    await once(stream, 'open');
    return stream;
  }

  async readAll(sha256: string): Promise<Buffer> {
    const stream = await this.open(sha256);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  private async fetch(sha256: string, place: string): Promise<string> {
    const bucket = await this.bucket();
    const arriving = `${place}.${newId()}.arriving`;
    try {
      await pipeline(bucket.openDownloadStreamByName(sha256), createWriteStream(arriving));
      await rename(arriving, place);
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
    return place;
  }

  private async folder(): Promise<string> {
    const folder = join(this.settings.dataFolder, 'papers');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  private place(folder: string, sha256: string): string {
    return join(folder, sha256);
  }

  private async bucket(): Promise<mongo.GridFSBucket> {
    await this.database.connection.asPromise();
    const db = this.database.connection.db;
    if (db === undefined) throw new Error('the database is not connected');
    return new mongo.GridFSBucket(db, { bucketName: 'papers' });
  }
}

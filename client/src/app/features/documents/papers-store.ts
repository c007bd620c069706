import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { meetingAudience, routes, type DocumentView } from 'dienhong/contracts';
import { Api, type Progress } from '../../api/api';
import { newId } from '../../api/new-id';
import type { AudienceHandle } from '../../live/audience-handle';
import { Live } from '../../live/live';

const documents = routes.documents;

/** The papers of one meeting, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class PapersStore {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly opened = signal<string | undefined>(undefined);
  private readonly members = signal<AudienceHandle | undefined>(undefined);
  private readonly replied = signal<readonly DocumentView[] | undefined>(undefined);
  private readonly failure = signal<unknown>(undefined);
  private leave: (() => void) | undefined;

  readonly meetingId = this.opened.asReadonly();
  /** In the order in which they were handed in; undefined until known. */
  readonly papers = computed<readonly DocumentView[] | undefined>(() => {
    const members = this.members();
    const told = members?.views('document.changed')();
    const listening = members?.ready() === true && this.live.state() === 'connected';
    const replied = this.replied();
    const current =
      told !== undefined && (listening || (replied === undefined && members?.ready()));
    return (current === true ? [...told.values()] : replied)?.toSorted(
      (one, other) => Date.parse(one.uploadedAt) - Date.parse(other.uploadedAt),
    );
  });
  readonly problem = computed(() => (this.papers() === undefined ? this.failure() : undefined));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave?.());
  }

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    if (this.opened() === meetingId) return;
    this.leave?.();
    const { handle, leave } = this.live.attend(meetingAudience('members', meetingId));
    this.leave = leave;
    this.replied.set(undefined);
    this.opened.set(meetingId);
    this.members.set(handle);
    void this.reload();
  }

  async reload(): Promise<void> {
    const params = this.params();
    this.failure.set(undefined);
    try {
      const { documents: papers } = await this.api.call(documents.list, { params });
      if (this.opened() === params.meetingId) this.replied.set(papers);
    } catch (error) {
      this.failure.set(error);
    }
  }

  /** Hands a file in. The id is made by the caller once, so that trying again hands it in once. */
  async upload(
    file: File,
    title: string,
    options: { progress?: Progress; signal?: AbortSignal; id?: string } = {},
  ): Promise<DocumentView> {
    const { id = newId(), ...rest } = options;
    const query = { id, title, fileName: file.name.normalize('NFC') };
    const input = { params: this.params(), query };
    const paper = await this.api.upload(documents.upload, file, input, rest);
    await this.reload();
    return paper;
  }

  async rename(documentId: string, title: string): Promise<void> {
    const params = { ...this.params(), documentId };
    await this.api.call(documents.rename, { params, body: { title } });
    await this.reload();
  }

  async remove(documentId: string): Promise<void> {
    await this.api.call(documents.remove, { params: { ...this.params(), documentId } });
    await this.reload();
  }

  /** Where the bytes of a paper are. */
  fileOf(documentId: string): string {
    return this.api.address(documents.readFile, { params: { ...this.params(), documentId } });
  }

  private params(): { meetingId: string } {
    return { meetingId: this.opened() ?? '' };
  }
}

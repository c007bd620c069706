import { computed, inject, Injectable } from '@angular/core';
import { routes, type DocumentView } from 'dienhong/contracts';
import { Api, type Progress } from '../../api/api';
import { newId } from '../../api/new-id';
import { FollowedMeeting } from '../../live/followed-meeting';

const documents = routes.documents;

/** The papers of one meeting, always the newest. Provided by the page, which calls `open`. */
@Injectable()
export class PapersStore {
  private readonly api = inject(Api);
  private readonly meeting = new FollowedMeeting<readonly DocumentView[]>(
    async (params) => (await this.api.call(documents.list, { params })).documents,
  );

  readonly meetingId = this.meeting.meetingId;
  /** In the order in which they were handed in; undefined until known. */
  readonly papers = computed<readonly DocumentView[] | undefined>(() =>
    (this.meeting.told('document.changed') ?? this.meeting.answered())?.toSorted(
      (one, other) => Date.parse(one.uploadedAt) - Date.parse(other.uploadedAt),
    ),
  );
  readonly problem = computed(() =>
    this.papers() === undefined ? this.meeting.failure() : undefined,
  );

  /** Turns to a meeting; asking for the same one again changes nothing. */
  open(meetingId: string): void {
    this.meeting.open(meetingId);
  }

  reload(): Promise<void> {
    return this.meeting.reload();
  }

  /** Hands a file in. The id is made by the caller once, so that trying again hands it in once. */
  async upload(
    file: File,
    title: string,
    options: { progress?: Progress; signal?: AbortSignal; id?: string } = {},
  ): Promise<DocumentView> {
    const { id = newId(), ...rest } = options;
    const query = { id, title, fileName: file.name.normalize('NFC') };
    const input = { params: this.meeting.params, query };
    const paper = await this.api.upload(documents.upload, file, input, rest);
    await this.reload();
    return paper;
  }

  async rename(documentId: string, title: string): Promise<void> {
    const params = { ...this.meeting.params, documentId };
    await this.api.call(documents.rename, { params, body: { title } });
    await this.reload();
  }

  async remove(documentId: string): Promise<void> {
    await this.api.call(documents.remove, { params: { ...this.meeting.params, documentId } });
    await this.reload();
  }

  /** Where the bytes of a paper are. */
  fileOf(documentId: string): string {
    return this.api.address(documents.readFile, { params: { ...this.meeting.params, documentId } });
  }
}

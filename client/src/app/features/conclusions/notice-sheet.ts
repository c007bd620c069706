import { Component, computed, input } from '@angular/core';
import { numberBlocks, type ConclusionText } from 'dienhong/domain';
import { paperWords } from './paper-words';

/** What a sheet shows besides its text: number and day of issue. */
export interface SheetText extends ConclusionText {
  readonly reference: string | null;
  readonly issuedAt: string | null;
}

/** The notice as it reads on paper; nothing can be changed here. */
@Component({
  selector: 'dh-notice-sheet',
  template: `
    @let shown = notice();
    @let words = form();
    <article class="paper" lang="vi">
      <div class="head">
        <div>
          @if (shown.parentBody; as parent) {
            <p class="parent upper">{{ parent }}</p>
          }
          <p class="own upper">{{ shown.issuingBody }}</p>
        </div>
        <div class="crest">
          @for (line of words.crest; track line; let first = $first) {
            <p [class.upper]="first">{{ line }}</p>
          }
        </div>
        <p>
          {{ words.numberWord }}
          @if (shown.reference; as reference) {
            {{ reference }}
          } @else {
            <span class="open-number">…</span>{{ words.numberJoint }}{{ shown.symbol }}
          }
        </p>
        <p class="dated">{{ words.dated(shown.placeName, shown.issuedAt) }}</p>
      </div>
      <div class="title">
        <h2 class="upper">{{ words.type }}</h2>
        <p class="subject">{{ shown.subject }}</p>
      </div>
      @for (one of blocks(); track $index) {
        <p class="block" [class.heading]="one.block.kind === 'heading'">
          {{ one.label }} {{ one.block.text }}
        </p>
      }
      <div class="foot">
        <div class="recipients">
          <strong>{{ words.recipients }}</strong>
          @for (line of shown.recipients; track $index; let last = $last) {
            <p>- {{ line }}{{ last ? '.' : ';' }}</p>
          }
        </div>
        <div class="signer">
          @if (shown.signer.power; as power) {
            <p class="upper">{{ power }}</p>
          }
          <p class="upper">{{ shown.signer.title }}</p>
          <p class="name">{{ shown.signer.name }}</p>
        </div>
      </div>
    </article>
  `,
  styleUrl: './paper.scss',
})
export class NoticeSheet {
  readonly notice = input.required<SheetText>();

  protected readonly form = computed(() => paperWords[this.notice().profile]);
  protected readonly blocks = computed(() => numberBlocks(this.notice().blocks));
}

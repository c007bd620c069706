import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import {
  conclusionBlockKinds,
  numberBlocks,
  type ConclusionBlockKind,
  type ConclusionSigner,
} from 'dienhong/domain';
import { BlockEditor, type BlockWish } from './block-editor';
import {
  addBlock,
  changeBlock,
  moveBlock,
  removeBlock,
  type EditedBlock,
  type EditedNotice,
} from './edited-notice';
import { offeredPowers, paperWords } from './paper-words';

/** The notice under the pen, on a page that looks like the official form. */
@Component({
  selector: 'dh-notice-editor',
  imports: [BlockEditor, CdkTextareaAutosize, MatButton, MatIcon, TranslocoDirective],
  templateUrl: './notice-editor.html',
  styleUrls: ['./paper.scss', './notice-editor.scss'],
})
export class NoticeEditor {
  readonly notice = input.required<EditedNotice>();
  /** Parts that are missing or wrong. */
  readonly wrong = input<ReadonlySet<string>>(new Set());
  readonly edited = output<(notice: EditedNotice) => EditedNotice>();

  private readonly injector = inject(Injector);
  private readonly transloco = inject(TranslocoService);
  protected readonly kinds = conclusionBlockKinds;
  protected readonly form = computed(() => paperWords[this.notice().profile]);
  protected readonly powers = computed(() => offeredPowers[this.notice().profile]);
  protected readonly blocks = computed(() => numberBlocks(this.notice().blocks));
  /** What just happened to a block, for those who do not see it. */
  protected readonly said = signal('');

  protected set(change: Partial<EditedNotice>): void {
    this.edited.emit((notice) => ({ ...notice, ...change }));
  }

  protected sign(change: Partial<ConclusionSigner>): void {
    this.edited.emit((notice) => ({ ...notice, signer: { ...notice.signer, ...change } }));
  }

  protected write(id: number, text: string): void {
    this.edited.emit((notice) => changeBlock(notice, id, { text }));
  }

  protected turn(id: number, kind: ConclusionBlockKind): void {
    this.edited.emit((notice) => changeBlock(notice, id, { kind }));
  }

  protected add(kind: ConclusionBlockKind, below?: number): void {
    let added = 0;
    this.edited.emit((notice) => {
      const result = addBlock(notice, kind, below);
      added = result.id;
      return result.notice;
    });
    this.goTo(added, 'added');
  }

  protected grant({ id, kind }: EditedBlock, wish: BlockWish): void {
    switch (wish) {
      case 'up':
        this.edited.emit((notice) => moveBlock(notice, id, -1));
        this.goTo(id, 'moved-up');
        return;
      case 'down':
        this.edited.emit((notice) => moveBlock(notice, id, 1));
        this.goTo(id, 'moved-down');
        return;
      case 'add-below':
        this.add(kind === 'heading' ? 'clause' : kind, id);
        return;
      case 'remove': {
        let next: number | undefined;
        this.edited.emit((notice) => {
          const result = removeBlock(notice, id);
          next = result.next;
          return result.notice;
        });
        this.goTo(next, 'removed');
      }
    }
  }

  /** Puts the cursor there once the page has followed, and says what happened. */
  private goTo(id: number | undefined, happened: string): void {
    this.said.set(this.transloco.translate(`conclusions.editor.${happened}`));
    afterNextRender(
      () => document.querySelector<HTMLTextAreaElement>(`#block-${String(id ?? 0)}`)?.focus(),
      { injector: this.injector },
    );
  }
}

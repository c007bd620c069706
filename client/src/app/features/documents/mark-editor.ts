import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AnnotationView } from 'dienhong/contracts';
import { annotationColours } from 'dienhong/domain';
import { MarkingTools } from './marking-tools';
import { MarksStore } from './marks-store';
import { PenSwatch } from './pen-swatch';

let editors = 0;

/** My own mark, opened: what I wrote to it, its pen, who may see it, away with it. Also a note not yet put down. */
@Component({
  selector: 'dh-mark-editor',
  imports: [MatButton, MatIcon, MatIconButton, PenSwatch, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'documents'">
      <label [for]="field">{{ t('mark.text') }}</label>
      <textarea
        #words
        [id]="field"
        rows="3"
        maxlength="4000"
        [value]="text()"
        [placeholder]="t('mark.placeholder')"
        (input)="text.set(words.value)"
        (blur)="keep()"
        (keydown.control.enter)="finish()"
      ></textarea>
      <div class="pens" role="radiogroup" [attr.aria-label]="t('tools.colour')">
        @for (colour of colours; track colour) {
          <button
            matIconButton
            type="button"
            role="radio"
            [attr.aria-checked]="colour === penOf()"
            [attr.aria-label]="t('colour.' + colour)"
            [class.chosen]="colour === penOf()"
            (click)="dip(colour)"
          >
            <dh-pen-swatch [colour]="colour" />
          </button>
        }
      </div>
      <button
        class="sharing"
        type="button"
        role="switch"
        [attr.aria-checked]="sharedNow()"
        (click)="share()"
      >
        <mat-icon aria-hidden="true">{{ sharedNow() ? 'groups' : 'lock' }}</mat-icon>
        <span>{{ t(sharedNow() ? 'mark.shared' : 'mark.private') }}</span>
        <span class="knob" aria-hidden="true"></span>
      </button>
      <div class="actions">
        @if (mark(); as own) {
          <button matButton type="button" (click)="remove(own)">
            <mat-icon>delete</mat-icon>{{ t('mark.remove') }}
          </button>
        } @else {
          <button matButton type="button" (click)="cancel()">
            {{ t('mark.cancel') }}
          </button>
        }
        <button matButton="filled" type="button" (click)="finish()">{{ t('mark.done') }}</button>
      </div>
    </ng-container>
  `,
  styleUrl: './mark-editor.scss',
})
export class MarkEditor {
  /** The mark; without one a note is begun at the place the tools know. */
  readonly mark = input<AnnotationView>();
  readonly finished = output();

  protected readonly tools = inject(MarkingTools);
  protected readonly colours = annotationColours;
  protected readonly field = `mark-text-${String((editors += 1))}`;
  protected readonly text = linkedSignal(() => this.mark()?.text ?? '');
  protected readonly penOf = computed(() => this.mark()?.colour ?? this.tools.colour());
  protected readonly sharedNow = computed(() => this.mark()?.shared ?? this.tools.shared());
  private readonly marks = inject(MarksStore);
  private readonly words = viewChild<ElementRef<HTMLTextAreaElement>>('words');

  constructor() {
    afterNextRender(() => this.words()?.nativeElement.focus({ preventScroll: false }));
  }

  protected keep(): void {
    const mark = this.mark();
    const text = this.tidy();
    if (mark !== undefined && text !== mark.text) this.marks.change(mark, { text });
  }

  protected finish(): void {
    const note = this.tools.noteAt();
    const text = this.tidy();
    if (this.mark() !== undefined) this.keep();
    else if (note !== undefined && text !== '') {
      this.marks.create({
        kind: 'note',
        colour: this.tools.colour(),
        parts: [note],
        quote: null,
        text,
        shared: this.tools.shared(),
      });
    }
    this.tools.choose(undefined);
    this.finished.emit();
  }

  protected dip(colour: (typeof annotationColours)[number]): void {
    const mark = this.mark();
    if (mark === undefined) this.tools.dip(colour);
    else if (mark.colour !== colour) this.marks.change(mark, { colour });
  }

  protected share(): void {
    const mark = this.mark();
    if (mark === undefined) this.tools.shared.update((shared) => !shared);
    else this.marks.change(mark, { shared: !mark.shared });
  }

  protected cancel(): void {
    this.tools.choose(undefined);
    this.finished.emit();
  }

  protected remove(mark: AnnotationView): void {
    this.marks.remove(mark);
    this.tools.choose(undefined);
    this.finished.emit();
  }

  private tidy(): string {
    return this.text().normalize('NFC').replaceAll('\r\n', '\n').trim();
  }
}

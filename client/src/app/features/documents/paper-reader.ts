import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AnnotationView, DocumentView } from 'dienhong/contracts';
import { ProblemError } from '../../api/problem-error';
import { Live } from '../../live/live';
import { Permitted } from '../../session/permitted';
import { DisplayMenu } from '../../ui/display-menu';
import { EmptyState } from '../../ui/empty-state';
import { ProblemNotice } from '../../ui/problem-notice';
import { MeetingStore } from '../meetings';
import { FarMark } from './far-mark';
import { InkPen } from './ink-pen';
import { placeOf } from './mark-geometry';
import { LedWindow } from './led-window';
import { MarkingBar } from './marking-bar';
import { MarkingTools, type NotePlace } from './marking-tools';
import { MarksList } from './marks-list';
import { MarksStore } from './marks-store';
import { OpenPaper } from './open-paper';
import { PageSteps } from './page-steps';
import { PageThumbnails } from './page-thumbnails';
import { PaperCanvas } from './paper-canvas';
import { readKey } from './paper-keys';
import type { PaperFailure } from './paper-window';
import { PapersStore } from './papers-store';
import { PresentationStore } from './presentation-store';
import { PresentationStrip } from './presentation-strip';
import { SearchBar } from './search-bar';
import { SearchInPaper } from './search-in-paper';
import { SelectionMenu, type WordsWish } from './selection-menu';
import { screenWidth } from './screen-width';

/** Why nothing can be read: the paper itself, or the way to it. */
type Obstacle = PaperFailure | 'unreachable' | 'unknown';

/** The reader: the paper, its small pages, its marks, the tools, and whoever presents. */
@Component({
  selector: 'dh-paper-reader',
  imports: [
    DisplayMenu,
    EmptyState,
    FarMark,
    MarkingBar,
    MarksList,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PageSteps,
    PageThumbnails,
    PaperCanvas,
    Permitted,
    PresentationStrip,
    ProblemNotice,
    RouterLink,
    SearchBar,
    SelectionMenu,
    TranslocoDirective,
  ],
  providers: [MarkingTools, MarksStore, SearchInPaper, OpenPaper, InkPen, LedWindow],
  templateUrl: './paper-reader.html',
  styleUrl: './paper-reader.scss',
  host: {
    '(document:keydown)': 'pressed($event)',
    '[class.narrow]': 'narrow()',
    '[class.wide]': 'wide()',
  },
})
export class PaperReader {
  readonly meetingId = input.required<string>();
  readonly documentId = input.required<string>();

  protected readonly meeting = inject(MeetingStore);
  protected readonly presentation = inject(PresentationStore);
  protected readonly led = inject(LedWindow);
  protected readonly marks = inject(MarksStore);
  protected readonly tools = inject(MarkingTools);
  protected readonly open = inject(OpenPaper);
  protected readonly lost = computed(() => this.live.state() === 'lost');
  protected readonly ready = signal(false);
  private readonly failure = signal<Obstacle | undefined>(undefined);
  protected readonly attempt = signal(1);
  protected readonly searching = signal(false);
  protected readonly marking = signal(false);
  protected readonly listed = signal(false);
  private readonly papers = inject(PapersStore);
  private readonly live = inject(Live);
  private readonly pixels = screenWidth();
  protected readonly narrow = computed(() => this.pixels() < 640);
  /** Too narrow for the long words of the tools. */
  protected readonly tight = computed(() => this.pixels() < 780);
  protected readonly wide = computed(() => this.pixels() >= 1000);
  protected readonly thumbnails = signal(this.pixels() >= 1400);
  protected readonly zoom = computed(() => Math.round(this.open.scale() * 100));
  protected readonly paper = computed<DocumentView | undefined>(() =>
    this.papers.papers()?.find(({ id }) => id === this.documentId()),
  );
  protected readonly obstacle = computed<Obstacle | undefined>(() => {
    const withdrawn = this.papers.papers() !== undefined && this.paper() === undefined;
    return withdrawn ? 'unknown' : this.failure();
  });
  protected readonly address = computed(() =>
    this.papers.meetingId() === undefined ? undefined : this.papers.fileOf(this.documentId()),
  );
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly canvas = viewChild(PaperCanvas);
  private readonly bar = viewChild(MarkingBar);
  private readonly search = viewChild(SearchBar);
  private readonly selection = viewChild(SelectionMenu);

  constructor() {
    effect(() => {
      this.marks.open(this.meetingId(), this.documentId());
    });
    // What is chosen or begun on the page is read and written in the list.
    effect(() => {
      const selected = this.tools.selected();
      const note = this.tools.noteAt();
      if (selected === undefined && note === undefined) return;
      untracked(() => this.openList(this.marks.mark(selected), note));
    });
  }

  protected opened(): void {
    this.ready.set(true);
    this.led.ready(this.documentId());
    this.canvas()?.focus();
  }

  protected async failed(failure: PaperFailure | undefined): Promise<void> {
    await this.papers.reload();
    // Without a line nothing is known of the paper; refused the list, one has no seat here.
    const refused = this.papers.problem() instanceof ProblemError;
    this.failure.set(failure ?? (refused ? 'unknown' : 'unreachable'));
  }

  protected again(): void {
    this.failure.set(undefined);
    this.ready.set(false);
    this.attempt.update((count) => count + 1);
  }

  protected coloured(): void {
    const marked = this.selection()?.read();
    document.getSelection()?.removeAllRanges();
    if (marked === undefined) return;
    this.highlight({ marked, colour: this.tools.colour(), write: false });
  }

  protected highlight({ marked, colour, write }: WordsWish): void {
    const markId = this.marks.create({
      kind: 'highlight',
      colour,
      parts: marked.parts,
      quote: marked.quote,
      text: '',
      shared: this.tools.shared(),
    });
    if (write) this.tools.choose(markId);
  }

  /** A note by key: in the middle of what is seen. */
  private noteHere(): void {
    const place = this.open.viewer()?.place();
    if (place === undefined) return;
    this.tools.write({
      pageIndex: place.page - 1,
      point: [Math.round(place.x), Math.round(place.y)],
    });
  }

  protected startSearch(): void {
    if (this.searching()) this.search()?.take();
    this.searching.set(true);
  }

  protected endSearch(): void {
    this.searching.set(false);
    this.toPages();
  }

  /** Keys are for the pages again. */
  protected toPages(): void {
    this.canvas()?.focus();
  }

  protected pressed(press: KeyboardEvent): void {
    const on = press.target;
    // Menus and dialogs lie outside of the reader and have their own keys.
    const inside = on === document.body || (on instanceof Node && this.host.contains(on));
    const wish = inside ? readKey(press) : undefined;
    if (wish === undefined) return;
    const selected = this.marks.mark(this.tools.selected());
    const page = this.open.page();
    switch (wish) {
      case 'search':
        this.startSearch();
        break;
      case 'undo':
        this.bar()?.undo();
        break;
      case 'redo':
        this.marks.redo();
        break;
      case 'escape':
        if (this.tools.tool() !== 'read') this.tools.take('read');
        else if (selected !== undefined || this.tools.noteAt()) this.tools.choose(undefined);
        else return;
        break;
      case 'remove':
        if (selected === undefined || !this.marks.isMine(selected)) return;
        this.marks.remove(selected);
        this.tools.choose(undefined);
        break;
      case 'note':
        this.noteHere();
        break;
      case 'highlight':
      case 'ink':
        this.tools.take(wish);
        break;
      case 'zoom-in':
        this.open.zoomBy(1.15);
        break;
      case 'zoom-out':
        this.open.zoomBy(1 / 1.15);
        break;
      case 'fit':
        this.open.fitTo('width');
        break;
      case 'first':
        this.open.goTo(1);
        break;
      case 'last':
        this.open.goTo(this.open.pages());
        break;
      case 'next':
        this.open.goTo(page + 1);
        break;
      case 'previous':
        this.open.goTo(page - 1);
        break;
      case 'scroll':
        this.open.moved();
        return;
    }
    press.preventDefault();
  }

  private openList(mark: AnnotationView | undefined, note: NotePlace | undefined): void {
    if (!this.listed()) {
      this.listed.set(true);
      if (!this.wide()) this.thumbnails.set(false);
    }
    const [x, y] = note?.point ?? [0, 0];
    const place = mark === undefined ? { pageIndex: note?.pageIndex ?? 0, x, y } : placeOf(mark);
    // The list takes room from the paper: what it is about must not go out of sight.
    setTimeout(() => this.open.reveal(place), 60);
  }
}

import {
  booleanAttribute,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { routes, type PersonBrief } from 'dienhong/contracts';
import { invitationTiming, meetingKinds, registerMeeting, type MeetingKind } from 'dienhong/domain';
import { Api } from '../../api/api';
import { ServerClock } from '../../api/server-clock';
import { DateTimeField } from '../../ui/date-time-field';
import { PersonPicker } from '../../ui/person-picker';
import { ProblemNotice } from '../../ui/problem-notice';
import { inTreeOrder } from '../people/index';

/** What is entered of a meeting, as the form has it. */
export interface MeetingEntries {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly unitId: string;
  readonly chair: PersonBrief | undefined;
  readonly secretary: PersonBrief | undefined;
  readonly members: readonly PersonBrief[];
  readonly guests: readonly PersonBrief[];
}

/** Entries that are whole, as the contract takes them. */
export interface WholeEntries {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly unitId: string;
  readonly chairId: string;
  readonly secretaryId: string;
  readonly memberIds: string[];
  readonly guestIds: string[];
}

const line = (): FormControl<string> =>
  new FormControl('', { nonNullable: true, validators: Validators.required });

/** The registration of a meeting: the same form for a new one and for a change. */
@Component({
  selector: 'dh-meeting-form',
  imports: [
    DateTimeField,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    PersonPicker,
    ProblemNotice,
    ReactiveFormsModule,
    TranslocoDirective,
  ],
  templateUrl: './meeting-form.html',
  styleUrl: './meeting-form.scss',
})
export class MeetingForm {
  /** What stands in the form at first; a new object fills it anew. */
  readonly entries = input.required<MeetingEntries>();
  /** The kind of a registered meeting does not change. */
  readonly kindFixed = input(false, { transform: booleanAttribute });
  /** The invitations are out: no word about their deadline any more. */
  readonly invited = input(false, { transform: booleanAttribute });
  readonly saving = input(false, { transform: booleanAttribute });
  readonly problem = input<unknown>();
  /** The verb on the button. */
  readonly verb = input.required<string>();
  readonly saved = output<WholeEntries>();

  protected readonly kinds = meetingKinds;
  protected readonly form = new FormGroup({
    kind: new FormControl<MeetingKind>('meeting', { nonNullable: true }),
    title: line(),
    place: line(),
    unitId: line(),
  });
  protected readonly startsAt = signal<string | null>(null);
  protected readonly endsAt = signal<string | null>(null);
  protected readonly chair = signal<readonly PersonBrief[]>([]);
  protected readonly secretary = signal<readonly PersonBrief[]>([]);
  protected readonly members = signal<readonly PersonBrief[]>([]);
  protected readonly guests = signal<readonly PersonBrief[]>([]);
  /** Pressed once: from now on what is missing is said. */
  protected readonly tried = signal(false);

  protected readonly units = resource({
    loader: async () => inTreeOrder((await this.api.call(routes.people.listUnits)).units),
  });
  /** Nobody is offered twice; the secretary may also vote as a member. */
  protected readonly takenForMembers = computed(() => idsOf(this.chair(), this.guests()));
  protected readonly takenForGuests = computed(() =>
    idsOf(this.chair(), this.secretary(), this.members()),
  );
  protected readonly timing = computed(() => {
    const startsAt = this.startsAt();
    if (startsAt === null || this.invited()) return undefined;
    const timing = invitationTiming(
      this.kind(),
      new Date(this.clock.ticking()),
      new Date(startsAt),
    );
    return timing.early ? undefined : timing;
  });
  /** What the rules say of the entries; undefined while something is missing. */
  protected readonly verdict = computed(() => {
    const whole = this.whole();
    if (whole === undefined) return undefined;
    return registerMeeting({
      ...whole,
      startsAt: new Date(whole.startsAt),
      endsAt: new Date(whole.endsAt),
    });
  });
  protected readonly refusal = computed(() => {
    const verdict = this.verdict();
    return verdict?.accepted === false ? verdict.refusal : undefined;
  });

  private readonly api = inject(Api);
  private readonly clock = inject(ServerClock);
  private readonly typed = toSignal(this.form.valueChanges);
  private readonly kind = computed(() => {
    this.typed();
    return this.form.controls.kind.value;
  });
  private readonly whole = computed<WholeEntries | undefined>(() => {
    this.typed();
    const { kind, title, place, unitId } = this.form.getRawValue();
    const [startsAt, endsAt] = [this.startsAt(), this.endsAt()];
    const [chair, secretary] = [this.chair()[0], this.secretary()[0]];
    if ([title, place, unitId].some((one) => one.trim() === '')) return undefined;
    if (startsAt === null || endsAt === null) return undefined;
    if (chair === undefined || secretary === undefined) return undefined;
    return {
      ...{ kind, title, startsAt, endsAt, place, unitId },
      chairId: chair.id,
      secretaryId: secretary.id,
      memberIds: idsOf(this.members()),
      guestIds: idsOf(this.guests()),
    };
  });

  constructor() {
    effect(() => {
      const entries = this.entries();
      untracked(() => {
        this.fill(entries);
      });
    });
  }

  /** Members and guests as in another meeting; everything else that was entered stays. */
  takePeople(other: {
    readonly members: readonly PersonBrief[];
    readonly guests: readonly PersonBrief[];
  }): void {
    const taken = new Set(idsOf(this.chair(), this.secretary()));
    this.members.set(other.members.filter(({ id }) => !taken.has(id)));
    this.guests.set(other.guests.filter(({ id }) => !taken.has(id)));
  }

  protected save(): void {
    this.tried.set(true);
    this.form.markAllAsTouched();
    const whole = this.whole();
    if (whole === undefined || this.verdict()?.accepted !== true || this.saving()) return;
    this.saved.emit(whole);
  }

  /** A later begin takes the end with it, so that the length stays as it was. */
  protected moveStart(startsAt: string | null): void {
    const [before, end] = [this.startsAt(), this.endsAt()];
    this.startsAt.set(startsAt);
    if (startsAt === null || before === null || end === null) return;
    const length = Date.parse(end) - Date.parse(before);
    if (length > 0) this.endsAt.set(new Date(Date.parse(startsAt) + length).toISOString());
  }

  private fill(entries: MeetingEntries): void {
    const { kind, title, place, unitId } = entries;
    this.form.setValue({ kind, title, place, unitId });
    this.startsAt.set(entries.startsAt);
    this.endsAt.set(entries.endsAt);
    this.chair.set(entries.chair === undefined ? [] : [entries.chair]);
    this.secretary.set(entries.secretary === undefined ? [] : [entries.secretary]);
    this.members.set(entries.members);
    this.guests.set(entries.guests);
  }
}

function idsOf(...lists: (readonly PersonBrief[])[]): string[] {
  return lists.flat().map(({ id }) => id);
}

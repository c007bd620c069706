import { afterNextRender, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../../session/session';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { GateCard } from './gate-card';

/** A demonstration link that signs in directly. */
@Component({
  selector: 'dh-enter-page',
  imports: [GateCard, MatButton, ProblemNotice, RouterLink, Skeleton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'people'">
      <dh-gate-card [title]="t('enter.title')">
        @if (problem()) {
          <dh-problem-notice [problem]="problem()" retry (again)="enter()" />
          <a matButton routerLink="/sign-in">{{ t('enter.otherwise') }}</a>
        } @else {
          <dh-skeleton [lines]="2" />
        }
      </dh-gate-card>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
    }
    dh-gate-card {
      flex: 1;
    }
  `,
})
export class EnterPage {
  readonly key = input.required<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly problem = signal<unknown>(undefined);

  constructor() {
    afterNextRender(() => void this.enter());
  }

  protected async enter(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.session.enterByKey(this.key());
      await this.router.navigateByUrl('/', { replaceUrl: true });
    } catch (error) {
      this.problem.set(error);
    }
  }
}

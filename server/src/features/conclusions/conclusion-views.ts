import type {
  ConclusionView,
  DeliveryRow,
  IssuedConclusion,
  IssuedNotice,
  PersonBrief,
  ReceivedConclusion,
} from 'dienhong/contracts';
import type { ConclusionText } from 'dienhong/domain';
import type { ConclusionRecord, DeliveryRecord } from './conclusion.record.js';

/** The notice as chair and secretary see it. */
export function conclusionView(stored: ConclusionRecord): ConclusionView {
  return {
    ...textOf(stored),
    id: stored._id,
    meetingId: stored.meetingId,
    status: stored.status,
    filledAt: stored.filledAt.toISOString(),
    returnReason: stored.returnReason,
    approvedByName: stored.approvedByName,
    approvedAt: instant(stored.approvedAt),
    number: stored.number,
    reference: stored.reference,
    issuedAt: instant(stored.issuedAt),
    sha256: stored.sha256,
    revision: stored.revision,
  };
}

/** The parts of the form alone, as plain values of our own. */
export function textOf(stored: ConclusionText): ConclusionTextValue {
  const { power, title, name } = stored.signer;
  return {
    profile: stored.profile,
    parentBody: stored.parentBody,
    issuingBody: stored.issuingBody,
    symbol: stored.symbol,
    placeName: stored.placeName,
    subject: stored.subject,
    blocks: stored.blocks.map(({ kind, text }) => ({ kind, text })),
    signer: { power, title, name },
    recipients: [...stored.recipients],
  };
}

type ConclusionTextValue = Pick<ConclusionView, keyof ConclusionText>;

/** The issued notice as everyone may know it; null before the issue. */
export function issuedView(stored: ConclusionRecord): IssuedConclusion | null {
  const { reference, issuedAt } = stored;
  if (stored.status !== 'issued' || reference === null || issuedAt === null) return null;
  return {
    id: stored._id,
    meetingId: stored.meetingId,
    meetingTitle: stored.meetingTitle,
    reference,
    subject: stored.subject,
    issuedAt: issuedAt.toISOString(),
  };
}

/** The issued notice with its text. */
export function noticeText(stored: ConclusionRecord): IssuedNotice | null {
  const issued = issuedView(stored);
  return issued === null ? null : { ...textOf(stored), ...issued };
}

export function receivedView(
  stored: ConclusionRecord,
  delivery: DeliveryRecord | undefined,
): ReceivedConclusion | null {
  const issued = issuedView(stored);
  return issued === null ? null : { ...issued, openedAt: instant(delivery?.openedAt ?? null) };
}

export function deliveryRow(stored: DeliveryRecord, person: PersonBrief | undefined): DeliveryRow {
  return {
    accountId: stored.accountId,
    name: person?.name ?? '',
    position: person?.position ?? '',
    deliveredAt: stored.deliveredAt.toISOString(),
    openedAt: instant(stored.openedAt),
  };
}

function instant(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}

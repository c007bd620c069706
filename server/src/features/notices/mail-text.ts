import type { NoticeKind } from 'dienhong/domain';
import type { NoticeRecord } from './notice.record.js';

/** Subject and both bodies of a mail. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Told = Pick<NoticeRecord, 'kind' | 'meetingId' | 'meetingTitle' | 'facts'>;

/** What a mail says: a title for the list, the sentences, the page that it leads to, the link's words. */
interface Wording {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly path: string;
  readonly link: string;
}

/** The mail of a notice, in Vietnamese. It says that something waits and where; never what a paper says. */
export function writeMail(notice: Told, name: string, publicUrl: string): MailText {
  const { title, sentences, path, link } = wording(notice);
  const address = `${publicUrl}${path}`;
  const greeting = name === '' ? 'Kính gửi Ông/Bà,' : `Kính gửi Ông/Bà ${name},`;
  const ending = 'Thư này do hệ thống Diên Hồng gửi tự động; xin không trả lời thư này.';
  const subject = notice.meetingTitle === null ? title : `${title}: ${notice.meetingTitle}`;
  return {
    subject: subject.slice(0, 200),
    text: [greeting, ...sentences, `${link}: ${address}`, ending].join('\n\n'),
    html: [
      '<!doctype html><html lang="vi"><body style="font-family: Arial, sans-serif; line-height: 1.6">',
      ...[greeting, ...sentences].map((sentence) => `<p>${escaped(sentence)}</p>`),
      `<p><a href="${escaped(address)}">${escaped(link)}</a></p>`,
      `<p style="color: #666">${escaped(ending)}</p>`,
      '</body></html>',
    ].join('\n'),
  };
}

function wording({ kind, meetingId, meetingTitle, facts }: Told): Wording {
  const meeting = `/meetings/${meetingId ?? ''}`;
  const named = meetingTitle === null ? 'cuộc họp' : `“${meetingTitle}”`;
  const when = timeAndPlace(facts);
  const reason = facts['reason'] === undefined ? [] : [`Lý do: ${facts['reason']}`];
  const wordings: Readonly<Record<NoticeKind, Wording>> = {
    invitation: {
      title: 'Giấy mời',
      sentences: [
        `Trân trọng kính mời Ông/Bà tới dự ${named}.`,
        ...when,
        'Xin Ông/Bà xác nhận tham dự hoặc báo vắng kèm lý do.',
      ],
      path: meeting,
      link: 'Xem giấy mời và xác nhận',
    },
    'meeting-changed': {
      title: 'Thay đổi lịch họp',
      sentences:
        facts['changed'] === 'seat'
          ? [`Ông/Bà không còn trong thành phần dự ${named}.`]
          : [`${upperFirst(named)} có thay đổi.`, ...when],
      path: facts['changed'] === 'seat' ? '/' : meeting,
      link: 'Xem chi tiết',
    },
    'meeting-cancelled': {
      title: 'Hủy cuộc họp',
      sentences: [`${upperFirst(named)} đã bị hủy.`, ...when, ...reason],
      path: '/calendar',
      link: 'Xem lịch họp',
    },
    'conclusion-submitted': {
      title: 'Trình duyệt thông báo kết luận',
      sentences: [`Dự thảo thông báo kết luận ${named} chờ Ông/Bà duyệt.`],
      path: `${meeting}/conclusion`,
      link: 'Xem và duyệt',
    },
    'conclusion-returned': {
      title: 'Trả lại dự thảo thông báo kết luận',
      sentences: [`Dự thảo thông báo kết luận ${named} được trả lại để hoàn thiện.`],
      path: `${meeting}/conclusion`,
      link: 'Xem lý do và sửa',
    },
    'conclusion-issued': {
      title: 'Thông báo kết luận',
      sentences: [
        `Thông báo số ${facts['reference'] ?? ''} kết luận ${named} đã được ban hành và gửi tới Ông/Bà.`,
      ],
      path: `${meeting}/conclusion`,
      link: 'Mở thông báo',
    },
    'question-assigned': {
      title: 'Giao trả lời kiến nghị của công dân',
      sentences: [
        `Một kiến nghị của công dân tại ${named} được giao cho ${facts['unitName'] ?? 'đơn vị'} trả lời bằng văn bản.`,
        ...(facts['dueOn'] ? [`Hạn trả lời: ${slashed(facts['dueOn'])}.`] : []),
      ],
      path: '/questions/assigned',
      link: 'Xem và trả lời',
    },
  };
  return wordings[kind];
}

function timeAndPlace(facts: Readonly<Record<string, string>>): string[] {
  const startsAt = new Date(facts['startsAt'] ?? '');
  const time = Number.isNaN(startsAt.getTime()) ? [] : [`Thời gian: ${clockAndDay(startsAt)}.`];
  const place = facts['place'] === undefined ? [] : [`Địa điểm: ${facts['place']}.`];
  return [...time, ...place];
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

function clockAndDay(at: Date): string {
  return `${clock.format(at)}, ${day.format(at)}`;
}

function slashed(isoDay: string): string {
  return isoDay.split('-').reverse().join('/');
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

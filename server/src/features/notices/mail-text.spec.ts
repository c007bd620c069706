import { noticeKinds } from 'dienhong/domain';
import { writeMail } from './mail-text.js';

const told = {
  kind: 'invitation' as const,
  meetingId: '019a0000-0000-7000-8000-000000000001',
  meetingTitle: 'Phiên họp <tháng 11> & giao ban',
  facts: { startsAt: '2026-11-27T01:00:00.000Z', place: 'Phòng họp số 1' },
};

describe('the text of a mail', () => {
  it('says when and where in Vietnam’s time, and leads to the page', () => {
    const mail = writeMail(told, 'Lê Văn Dũng', 'https://hop.xa.gov.vn');
    expect(mail.subject).toBe('Giấy mời: Phiên họp <tháng 11> & giao ban');
    expect(mail.text).toContain('Kính gửi Ông/Bà Lê Văn Dũng,');
    expect(mail.text).toContain('08:00');
    expect(mail.text).toContain('27/11/2026');
    expect(mail.text).toContain('Địa điểm: Phòng họp số 1.');
    expect(mail.text).toContain(`https://hop.xa.gov.vn/meetings/${told.meetingId}`);
  });

  it('cannot be broken by what people call their meetings', () => {
    const { html } = writeMail(told, '<b>Dũng</b>', 'https://hop.xa.gov.vn');
    expect(html).toContain('&lt;tháng 11&gt; &amp; giao ban');
    expect(html).not.toContain('<b>');
  });

  it('never repeats a citizen’s question or a reason given about a paper', () => {
    for (const kind of noticeKinds.filter((one) => !one.startsWith('meeting-'))) {
      const facts = { question: 'Bãi rác', reason: 'Sai số liệu', reference: '05/TB-UBND' };
      const { text, html } = writeMail({ ...told, kind, facts }, '', 'http://localhost:3000');
      expect(`${text}${html}`).not.toMatch(/Bãi rác|Sai số liệu/u);
      expect(text).toContain('Kính gửi Ông/Bà,');
    }
  });
});

import type { OfficialPaper } from '../../platform/paper/official-paper.js';
import { commune, type PaperPeople } from './commune.js';
import type { PaperDays } from './days.js';
import { economy, society } from './report-sectors.js';
import { repliesTable } from './report-replies.js';
import {
  contributionTable,
  cropTable,
  fileTable,
  peopleTable,
  targetTable,
} from './report-tables.js';
import { nextTasks, programmeReviews } from './report-tasks.js';
import { totalFigure, villageFigures } from './village-figures.js';
import { villageReviews } from './village-reviews.js';
import { paragraphs, part } from './writing.js';

/** The monthly report on economy and society, with every village: the long paper of the meeting. */
export function economicReport(days: PaperDays, people: PaperPeople): OfficialPaper {
  return {
    profile: 'state',
    issuingBody: { name: commune.body },
    number: 214,
    symbol: 'BC-UBND',
    place: commune.place,
    date: days.on(-3),
    type: 'Báo cáo',
    subject: `Tình hình kinh\u00a0tế\u00a0-\u00a0xã\u00a0hội ${days.thisMonth.words}; nhiệm vụ trọng tâm ${days.nextMonth.words}`,
    blocks: [
      ...paragraphs(
        'Thực hiện nghị quyết của Đảng ủy và Hội đồng nhân dân xã về nhiệm vụ phát triển kinh tế - xã hội trong năm, Ủy ban nhân dân xã đã ban hành chương trình công tác với 46 nhóm việc, giao từng đơn vị và theo dõi hằng tuần. Báo cáo này nêu kết quả đạt được, những việc chưa làm được và nguyên nhân, nhận xét riêng về từng thôn, tổ dân phố, cùng các nhiệm vụ của tháng tới.',
      ),
      part('Phần thứ nhất', 'Kết quả thực hiện nhiệm vụ trong tháng'),
      ...paragraphs(
        'Trong mười bảy chỉ tiêu chủ yếu, hai chỉ tiêu đã vượt kế hoạch năm, bảy chỉ tiêu đạt trên 95%, bảy chỉ tiêu đạt từ 91% đến 95%; riêng giải ngân vốn đầu tư công mới đạt 81,4%, cần tập trung chỉ đạo trong tháng tới.',
      ),
      targetTable(),
      ...economy(days),
      cropTable('Bảng 2'),
      ...society(days),
      peopleTable('Bảng 3'),
      part('Phần thứ hai', 'Tiến độ các chương trình, phong trào'),
      ...programmeReviews(),
      part('Phần thứ ba', 'Tình hình từng thôn, tổ dân phố'),
      ...paragraphs(
        'Nhận xét dưới đây được tổng hợp từ báo cáo của trưởng thôn, tổ trưởng tổ dân phố, có đối chiếu với số liệu của các phòng chuyên môn và biên bản làm việc của tổ công tác tại cơ sở.',
      ),
      ...villageReviews(days),
      contributionTable('Bảng 4'),
      fileTable('Bảng 5'),
      part('Phần thứ tư', 'Ý kiến, kiến nghị của Nhân dân'),
      ...paragraphs(
        `Từ các cuộc tiếp xúc, hòm thư góp ý và cổng tiếp nhận trực tuyến, Ủy ban nhân dân xã nhận ${totalFigure(villageFigures.opinions)} ý kiến, đã trả lời ${totalFigure(villageFigures.answered)} ý kiến. Hai mươi ý kiến dưới đây được nhiều người quan tâm, sẽ được trao đổi tiếp tại hội nghị đối thoại.`,
      ),
      repliesTable(days),
      part('Phần thứ năm', 'Nhiệm vụ trọng tâm tháng tới'),
      ...nextTasks(days),
    ],
    signer: {
      powers: [
        { power: 'collective', of: 'Ủy ban nhân dân' },
        { power: 'deputy', of: 'Chủ tịch' },
      ],
      title: 'Phó Chủ tịch',
      name: people.deputy,
    },
    recipients: {
      to: [
        'UBND thành phố Hải Phòng (để báo cáo)',
        'Thường trực Đảng ủy, HĐND xã',
        'Chủ tịch, các Phó Chủ tịch UBND xã',
        'Ủy ban MTTQ và các đoàn thể xã',
        'Các phòng, ban, đơn vị thuộc xã',
        '18 thôn, tổ dân phố',
      ],
      filed: 'VT, VP (03b)',
    },
  };
}

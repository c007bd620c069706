import type { DemoFile } from './demo/demo-file.js';
import type { Settings } from './platform/settings.js';

/** Says on the console, in both languages, where to go. */
export function greet(
  settings: Settings,
  demo: DemoFile | undefined,
  firstRunCode: string | undefined,
): void {
  const lines = ['', `Diên Hồng  ${settings.publicUrl}`, ''];
  if (demo !== undefined) {
    lines.push('Bấm để vào thử với vai / Open to try as:');
    for (const { role, name, link } of demo.accounts) {
      if (role === 'staff') continue;
      lines.push(`  ${role.padEnd(14)} ${name.padEnd(24)} ${link}`);
    }
    lines.push(
      '',
      `Màn hình hội trường / The wall:       ${demo.screenUrl}`,
      `Người dân đặt câu hỏi / Citizens ask: ${demo.citizenUrl}`,
    );
  }
  if (firstRunCode !== undefined) {
    lines.push(
      'Cơ sở dữ liệu còn trống. Mở địa chỉ trên và nhập mã này để tạo quản trị viên:',
      'The database is empty. Open the address and type this code to create the administrator:',
      `  ${firstRunCode}`,
    );
  }
  lines.push('', 'Nhấn Ctrl-C để dừng. / Press Ctrl-C to stop.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

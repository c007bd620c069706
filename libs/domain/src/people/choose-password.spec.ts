import { choosePassword, passwordRule } from './choose-password.js';

describe('choosePassword', () => {
  const words = ['nguyen.van.an', 'Nguyễn Văn An', 'Ủy ban nhân dân xã Hồng Phong'];
  const refusal = (password: string) => {
    const decision = choosePassword(password, words);
    return decision.accepted ? undefined : decision.refusal;
  };

  it('accepts a long sentence, with or without marks', () => {
    expect(refusal('con đường làng mùa gặt')).toBeUndefined();
    expect(refusal('correct horse battery staple')).toBeUndefined();
  });

  it('counts characters, not bytes', () => {
    expect(refusal('ấấấấấấấấấấấ')).toBe('password.too-short');
    expect(refusal('a'.repeat(passwordRule.shortest - 1))).toBe('password.too-short');
  });

  it('refuses common passwords however they are padded', () => {
    expect(refusal('matkhau123456')).toBe('password.too-common');
    expect(refusal('Mật khẩu 123')).toBe('password.too-common');
    expect(refusal('aaaaaaaaaaaaaaaa')).toBe('password.too-common');
    expect(refusal('123456789012')).toBe('password.too-common');
    expect(refusal('abcdefghijklmnop')).toBe('password.too-common');
  });

  it('refuses the person’s own name and office', () => {
    expect(refusal('NguyenVanAn2026')).toBe('password.too-common');
    expect(refusal('hồng phong 2026')).toBe('password.too-common');
  });
});

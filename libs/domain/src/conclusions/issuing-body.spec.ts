import { issuingBodyOf, placeNameOf, profileOf, signerOf, symbolOf } from './issuing-body.js';

describe('the body that issues', () => {
  it('writes in the form of the Party when it is one of the Party', () => {
    expect(profileOf('Ủy ban nhân dân xã Hồng Phong')).toBe('state');
    expect(profileOf('Đảng ủy xã Hồng Phong')).toBe('party');
  });

  it('is the People’s Committee when the office was entered as a bare territory', () => {
    expect(issuingBodyOf('Xã Hồng Phong')).toBe('Ủy ban nhân dân xã Hồng Phong');
    expect(issuingBodyOf('Phòng Kinh tế')).toBe('Phòng Kinh tế');
    expect(placeNameOf('Xã Hồng Phong', null)).toBe('Hồng Phong');
  });

  it('has its usual letters in the symbol', () => {
    expect(symbolOf('Ủy ban nhân dân xã Hồng Phong', 'state')).toBe('TB-UBND');
    expect(symbolOf('UBND xã Hồng Phong', 'state')).toBe('TB-UBND');
    expect(symbolOf('Văn phòng HĐND và UBND xã', 'state')).toBe('TB-VP');
    expect(symbolOf('Đảng ủy xã Hồng Phong', 'party')).toBe('TB/ĐU');
    expect(symbolOf('Phòng Văn hóa - Xã hội', 'state')).toBe('TB-PVHH');
  });

  it('dates its papers from the commune', () => {
    expect(placeNameOf('Ủy ban nhân dân xã Hồng Phong', null)).toBe('Hồng Phong');
    expect(placeNameOf('Phòng Kinh tế', 'Ủy ban nhân dân phường Lê Chân')).toBe('Lê Chân');
    expect(placeNameOf('Trung tâm', null)).toBe('Trung tâm');
  });

  it('is signed by its head, or by a deputy for the head', () => {
    const head = { name: 'Trần Quốc Hưng', position: 'Chủ tịch UBND xã' };
    expect(signerOf(head, 'state')).toEqual({
      power: null,
      title: 'Chủ tịch',
      name: 'Trần Quốc Hưng',
    });
    const deputy = { name: 'Lê Thị Mai', position: 'Phó Chủ tịch UBND xã' };
    expect(signerOf(deputy, 'state')).toEqual({
      power: 'KT. Chủ tịch',
      title: 'Phó Chủ tịch',
      name: 'Lê Thị Mai',
    });
    const secretary = { name: 'Vũ Đình Thi', position: 'Bí thư Đảng ủy' };
    expect(signerOf(secretary, 'party').power).toBe('T/M Ban Thường vụ');
  });
});

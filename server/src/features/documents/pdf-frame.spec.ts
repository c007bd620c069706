import { hasPdfHead, hasPdfTail } from './pdf-frame.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the frame of a PDF', () => {
  it('begins with its version', () => {
    expect(hasPdfHead(bytes('%PDF-1.7\n'))).toBeTrue();
    expect(hasPdfHead(bytes('\u00ef\u00bb\u00bf\r\n%PDF-2.0'))).toBeTrue();
    expect(hasPdfHead(bytes('<html>%PDF-1.7'))).toBeFalse();
    expect(hasPdfHead(bytes('PK\u0003\u0004'))).toBeFalse();
    expect(hasPdfHead(bytes(''))).toBeFalse();
  });

  it('ends with the place of its table', () => {
    expect(hasPdfTail(bytes('trailer <<>>\nstartxref\n1234\n%%EOF\n'))).toBeTrue();
    expect(hasPdfTail(bytes('startxref\r\n1234\r\n%%EOF\r\n\0\0\0\0'))).toBeTrue();
    expect(hasPdfTail(bytes('startxref\n0\n%%EOF\n5 0 obj <<'))).toBeFalse();
    expect(hasPdfTail(bytes('startxref\n12'))).toBeFalse();
    expect(hasPdfTail(bytes(''))).toBeFalse();
  });
});

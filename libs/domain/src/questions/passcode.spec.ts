import fc from 'fast-check';
import { groupPasscode, passcodeAlphabet, passcodeLength, readPasscode } from './passcode.js';

const aCode = fc
  .array(fc.constantFrom(...passcodeAlphabet), {
    minLength: passcodeLength,
    maxLength: passcodeLength,
  })
  .map((letters) => letters.join(''));

describe('the passport code of a question', () => {
  it('has no letters that look alike', () => {
    for (const letter of '01OIL') expect(passcodeAlphabet).not.toContain(letter);
    expect(new Set(passcodeAlphabet).size).toBe(passcodeAlphabet.length);
  });

  it('is read back from the way it is shown, however it is typed', () => {
    fc.assert(
      fc.property(
        aCode,
        (code) =>
          readPasscode(groupPasscode(code)) === code &&
          readPasscode(` ${groupPasscode(code).toLowerCase().replace('-', ' – ')} `) === code,
      ),
    );
  });

  it('is not read from anything else', () => {
    for (const typed of ['', 'ABCD', 'ABCD-EFGH-J', 'ABCD-EFG0', 'ABCD_EFGH']) {
      expect(readPasscode(typed)).withContext(typed).toBeNull();
    }
  });
});

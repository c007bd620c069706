import { keepAdministrator } from './keep-administrator.js';

const binh = { id: 'binh', administrator: true, locked: false };
const lan = { id: 'lan', administrator: true, locked: true };

describe('keepAdministrator', () => {
  it('refuses to lock or demote the only administrator who can sign in', () => {
    expect(keepAdministrator([binh, lan], { ...binh, locked: true }).accepted).toBeFalse();
    expect(keepAdministrator([binh, lan], { ...binh, administrator: false }).accepted).toBeFalse();
  });

  it('accepts once another one can', () => {
    const unlocked = { ...lan, locked: false };
    expect(keepAdministrator([binh, unlocked], { ...binh, locked: true }).accepted).toBeTrue();
  });
});

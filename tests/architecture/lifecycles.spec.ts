import { lifecyclePicture } from '../support/lifecycles.js';
import { read } from '../support/tree.js';

describe('The lifecycles', () => {
  it('are drawn in the README of the domain as the tables have them', () => {
    expect(read('libs/domain/README.md')).toContain(lifecyclePicture());
  });
});

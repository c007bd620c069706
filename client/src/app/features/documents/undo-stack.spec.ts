import { UndoStack, type Deed, type MarkStep } from './undo-stack';

const change = (text: string): MarkStep => ({ kind: 'change', change: { text } });
const wrote = (markId: string, text: string, before = ''): Deed => ({
  markId,
  done: change(text),
  back: change(before),
});
const made = (markId: string): Deed => ({
  markId,
  done: {
    kind: 'create',
    annotation: { kind: 'note', colour: 'gold', parts: [], quote: null, text: '', shared: false },
  },
  back: { kind: 'remove' },
});

describe('UndoStack', () => {
  let stack: UndoStack;
  beforeEach(() => (stack = new UndoStack()));

  it('takes back the last deed first', () => {
    stack.did(made('one'));
    stack.did(wrote('one', 'b', 'a'));
    expect(stack.undo()).toEqual({ markId: 'one', step: change('a') });
    expect(stack.undo()).toEqual({ markId: 'one', step: { kind: 'remove' } });
    expect(stack.undo()).toBeUndefined();
    expect(stack.canUndo).toBeFalse();
  });

  it('brings a made mark back instead of making it twice', () => {
    stack.did(made('one'));
    stack.undo();
    expect(stack.canRedo).toBeTrue();
    expect(stack.redo()).toEqual({ markId: 'one', step: { kind: 'restore' } });
    expect(stack.undo()).toEqual({ markId: 'one', step: { kind: 'remove' } });
  });

  it('forgets what was taken back when something new is done', () => {
    stack.did(wrote('one', 'b'));
    stack.undo();
    stack.did(wrote('two', 'c'));
    expect(stack.canRedo).toBeFalse();
  });

  it('forgets a refused mark and keeps the others', () => {
    stack.did(made('one'));
    stack.did(made('two'));
    stack.did(wrote('one', 'b'));
    stack.forget('one');
    expect(stack.undo()?.markId).toBe('two');
    expect(stack.undo()).toBeUndefined();
  });

  it('remembers a hundred deeds', () => {
    for (let deed = 0; deed < 150; deed += 1) stack.did(wrote('one', String(deed)));
    let back = 0;
    while (stack.undo() !== undefined) back += 1;
    expect(back).toBe(100);
  });
});

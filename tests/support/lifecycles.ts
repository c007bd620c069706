import {
  conclusionLifecycle,
  meetingLifecycle,
  questionLifecycle,
  voteLifecycle,
} from 'dienhong/domain';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const tables: Readonly<Record<string, Table>> = {
  meeting: meetingLifecycle,
  vote: voteLifecycle,
  question: questionLifecycle,
  conclusion: conclusionLifecycle,
};

/** The picture of every lifecycle as the domain's README shows it, made from the tables themselves. */
export function lifecyclePicture(): string {
  return Object.entries(tables)
    .flatMap(([noun, table]) =>
      Object.entries(table).map(([state, steps]) => {
        const ways = Object.entries(steps).map(([step, next]) => `${step} → ${next}`);
        return `${noun.padEnd(11)}${state.padEnd(11)}${ways.join(', ') || '(final)'}`;
      }),
    )
    .join('\n');
}

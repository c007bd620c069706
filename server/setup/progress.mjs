/**
 * One line per step, in both languages, so that whoever waits sees what the machine is doing:
 * `Bước 2/5 · Lấy MongoDB · Getting MongoDB`.
 */
export function progress(total) {
  let number = 0;
  return async function step(vietnamese, english, work) {
    number += 1;
    const began = Date.now();
    console.log(`Bước ${number}/${total} · ${vietnamese} · ${english}`);
    const heartbeat = setInterval(() => {
      console.log(`    … ${seconds(began)} s`);
    }, 20_000);
    try {
      const outcome = await work();
      const remark = typeof outcome === 'string' ? ` · ${outcome}` : '';
      console.log(`    xong · done · ${seconds(began)} s${remark}`);
      return outcome;
    } finally {
      clearInterval(heartbeat);
    }
  };
}

/** Something that the person at the machine can mend: said in one sentence, without a stack. */
export class Obstacle extends Error {
  constructor(vietnamese, english) {
    super(`${vietnamese}\n${english}`);
  }
}

/** Says what stood in the way and ends with a failure. */
export function giveUp(error) {
  console.error(`\n${error instanceof Obstacle ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}

const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1);

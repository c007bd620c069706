/** What the runners print at their end: jasmine, karma and Playwright, however many of each. */
const endings = [
  {
    // jasmine: "12 specs, 1 failure, 1 pending spec"
    pattern: /(\d+) specs?, (\d+) failures?/g,
    read: ([, all, failed]) => ({ passed: Number(all) - Number(failed), failed: Number(failed) }),
  },
  {
    // karma says it again after every spec: "Executed 12 of 12 (1 FAILED) (0.2 secs / 0.1 secs)"
    pattern: /Executed (\d+) of (\d+)(?: \((\d+) FAILED\))?(?![^]*Executed \d)/g,
    read: ([, done, , failed = 0]) => ({
      passed: Number(done) - Number(failed),
      failed: Number(failed),
    }),
  },
  {
    // Playwright: "  1 failed", "  2 did not run", "  10 passed (1.2m)"
    pattern: /^ {2}(\d+) (passed|failed|flaky|did not run|interrupted)\b/gm,
    read: ([, number, word]) =>
      word === 'passed'
        ? { passed: Number(number), failed: 0 }
        : { passed: 0, failed: Number(number) },
  },
  {
    // the load harness: "5 passed, 0 failed"
    pattern: /^(\d+) passed, (\d+) failed$/gm,
    read: ([, passed, failed]) => ({ passed: Number(passed), failed: Number(failed) }),
  },
];

/** How many tests passed and failed according to the output. A step that failed has at least one failure. */
export function count({ code, output }) {
  // Colours are taken away first.
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const total = { passed: 0, failed: 0 };
  for (const { pattern, read } of endings) {
    for (const match of plain.matchAll(pattern)) {
      const { passed, failed } = read(match);
      total.passed += passed;
      total.failed += failed;
    }
  }
  if (code !== 0 && total.failed === 0) total.failed = 1;
  return total;
}

/** A step without tests of its own counts as one. */
export const countStep = ({ code }) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

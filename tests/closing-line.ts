import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Closes a run with one plain line: how many tests passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, ReturnType<TestCase["outcome"]>>();

  onTestEnd(test: TestCase): void {
    this.outcomes.set(test.id, test.outcome());
  }

  onExit(): Promise<void> {
    const count = (...wanted: string[]) =>
      [...this.outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
    console.log(`${count("expected", "flaky")} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`);
    return Promise.resolve();
  }
}

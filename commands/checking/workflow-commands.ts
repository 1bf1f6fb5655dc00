import path from "node:path";
import { firstTold, inOrder, printProblems, type Problem } from "../../library/problem.ts";

/**
 * Problems as commands to a workflow of GitHub's, which shows each at its line of a pull request. They are but lines of a log: no
 * token is needed, so the pull request of a fork is answered in the same way.
 */
export function workflowCommands(folder: string, problems: readonly Problem[]): readonly string[] {
  const commands = inOrder(problems).map((problem) => {
    const file = path.posix.join(folder.split(path.sep).join("/"), problem.file);
    const properties = `file=${property(file)},line=${problem.line},title=${property(problem.field)}`;
    return `::error ${properties}::${message(printProblems([problem]))}`;
  });
  return firstTold(commands);
}

/** What would end a command is written by its number, so that content cannot give commands of its own. */
function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

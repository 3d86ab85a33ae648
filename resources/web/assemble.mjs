// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the folder together that an association uploads: node assemble.mjs DIR. It needs the packages of tests/interop
// ("./dev web DIR" fetches them). An edited config.js that is there already stays as it is.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const pouchdb = join(here, "../../tests/interop/node_modules/pouchdb");
const pages = ["index.html", "board.css", "board.js", "config.js", "icon.svg", "sw.js", "js"];

/** The paths of all files under `folder`, sorted. */
function filesOf(folder, root = folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesOf(path, root) : [relative(root, path)];
    }).sort();
}

export function assemble(folder) {
    mkdirSync(folder, { recursive: true });
    const kept = existsSync(join(folder, "config.js")) ? readFileSync(join(folder, "config.js")) : null;
    rmSync(join(folder, "js"), { recursive: true, force: true });
    for (const page of pages) {
        cpSync(join(here, page), join(folder, page), { recursive: true });
    }
    if (kept) {
        writeFileSync(join(folder, "config.js"), kept);
    }
    cpSync(join(pouchdb, "dist/pouchdb.min.js"), join(folder, "pouchdb.min.js"));
    cpSync(join(pouchdb, "LICENSE"), join(folder, "pouchdb-license.txt"));

    const files = [...pages.filter((page) => page !== "js" && page !== "sw.js"), "pouchdb.min.js",
                   ...filesOf(join(folder, "js")).map((file) => `js/${file}`)].sort();
    const digest = createHash("sha256");
    for (const file of files.filter((one) => one !== "config.js")) {
        digest.update(file).update("\0").update(readFileSync(join(folder, file))).update("\0");
    }
    const worker = readFileSync(join(here, "sw.js"), "utf8")
        .replace('const version = "development";', `const version = "noticeboard-${digest.digest("hex").slice(0, 16)}";`)
        .replace("const files = [];", `const files = ${JSON.stringify(["./", ...files])};`);
    writeFileSync(join(folder, "sw.js"), worker);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
    if (process.argv.length !== 3) {
        process.stderr.write("Usage: node assemble.mjs DIR\n");
        process.exit(2);
    }
    assemble(resolve(process.argv[2]));
}

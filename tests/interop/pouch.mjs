// SPDX-License-Identifier: GPL-3.0-or-later
// A PouchDB client for the tests: node pouch.mjs COMMAND URL [NUMBER [PREFIX]]. Prints one JSON object.
//   push N     makes N documents and pushes them
//   persist N  the same, live and with retries, until they are all there however often the server goes away
//   pull       pulls everything and says what came
//   edit ID    pulls, changes the document's "note", pushes
//   delete ID  pulls, deletes the document, pushes
//   conflict ID  makes a conflicting edit without having pulled, pushes
//   live ID    pulls live until the document arrives
import PouchDB from "pouchdb-core";
import http from "pouchdb-adapter-http";
import memory from "pouchdb-adapter-memory";
import replication from "pouchdb-replication";

PouchDB.plugin(http).plugin(memory).plugin(replication);

const [command, address, argument, prefix = "note:pouch-"] = process.argv.slice(2);
const local = new PouchDB("local", { adapter: "memory" });
const remote = new PouchDB(address, { skip_setup: true });
const started = Date.now();

function done(result) {
    // Leaving before a long line is through the pipe would cut it off.
    process.stdout.write(JSON.stringify({ ...result, milliseconds: Date.now() - started }) + "\n", () => process.exit(0));
}

function replicated(info) {
    return { ok: info.ok, written: info.docs_written, failures: info.doc_write_failures, errors: info.errors.length };
}

async function makeDocuments(count) {
    const documents = [];
    for (let i = 0; i < count; ++i) {
        documents.push({ _id: `${prefix}${String(i).padStart(6, "0")}`, state: "open", text: `Note ${i} é`, by: "x".repeat(380) });
    }
    await local.bulkDocs(documents);
}

// Whoever wants to interrupt reads along.
function tellProgress(replication) {
    return replication.on("change", (info) => process.stderr.write(`written ${info.docs_written}\n`));
}

if (command === "push") {
    await makeDocuments(Number(argument));
    const begun = Date.now();
    const info = await tellProgress(local.replicate.to(remote, { batch_size: 100 }));
    done({ ...replicated(info), replication: Date.now() - begun });
} else if (command === "persist") {
    await makeDocuments(Number(argument));
    const replication = tellProgress(local.replicate.to(remote, { live: true, retry: true, batch_size: 100, back_off_function: () => 100 }));
    replication.on("paused", async (error) => {
        if (error) {
            return;
        }
        const { doc_count } = await remote.info();
        if (doc_count >= Number(argument)) {
            replication.cancel();
            done({ ok: true, count: doc_count });
        }
    });
} else if (command === "pull") {
    const begun = Date.now();
    const info = await local.replicate.from(remote, { batch_size: 100 });
    const replication = Date.now() - begun;
    if (argument === "only") {
        done({ ...replicated(info), replication });
    }
    const all = await local.allDocs({ include_docs: true, conflicts: true });
    const conflicted = all.rows.filter((row) => row.doc._conflicts).map((row) => row.id);
    done({ ...replicated(info), replication, count: all.rows.length, conflicted, ids: all.rows.map((row) => row.id).slice(0, 20000),
           docs: all.rows.slice(0, 5).map((row) => row.doc) });
} else if (command === "edit") {
    await local.replicate.from(remote);
    const document = await local.get(argument);
    document.text = "changed by the other program";
    await local.put(document);
    done(replicated(await local.replicate.to(remote)));
} else if (command === "delete") {
    await local.replicate.from(remote);
    await local.remove(await local.get(argument));
    done(replicated(await local.replicate.to(remote)));
} else if (command === "conflict") {
    const { _rev } = await remote.get(argument);
    const [generation] = _rev.split("-");
    const root = (await remote.get(argument, { revs: true }))._revisions;
    const parents = root.ids.slice(1);
    await local.bulkDocs([{ _id: argument, state: "open", text: "edited apart", _rev: `${generation}-${"f".repeat(32)}`,
                            _revisions: { start: Number(generation), ids: ["f".repeat(32), ...parents] } }],
                         { new_edits: false });
    done(replicated(await local.replicate.to(remote)));
} else if (command === "live") {
    const replication = local.replicate.from(remote, { live: true, retry: true, heartbeat: 10000 });
    local.changes({ live: true, since: 0 }).on("change", (change) => {
        if (change.id === argument) {
            replication.cancel();
            done({ ok: true, id: change.id });
        }
    });
    process.stderr.write("ready\n");
} else {
    process.stderr.write("unknown command\n");
    process.exit(2);
}

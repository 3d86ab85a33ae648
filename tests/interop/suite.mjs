// SPDX-License-Identifier: GPL-3.0-or-later
// PouchDB's whole interface against a server that lets clients make databases: node suite.mjs URL. Each check runs with
// the database on the server, and those of two databases with every pairing of one on the server and one in memory.
// Prints {"passed": N}; what failed goes to stderr.
import assert from "node:assert/strict";
import PouchDB from "pouchdb-core";
import http from "pouchdb-adapter-http";
import memory from "pouchdb-adapter-memory";
import replication from "pouchdb-replication";

PouchDB.plugin(http).plugin(memory).plugin(replication);

const server = process.argv[2];
let passed = 0;
let failed = 0;
let number = 0;

function open(kind) {
    const name = `suite-${process.pid}-${++number}`;
    return kind === "http" ? new PouchDB(`${server}/${name}`) : new PouchDB(name, { adapter: "memory" });
}

async function check(name, kinds, work) {
    const databases = kinds.map(open);
    try {
        await work(...databases);
        passed += 1;
    } catch (error) {
        failed += 1;
        process.stderr.write(`${name} [${kinds.join(" ")}]: ${error.stack ?? JSON.stringify(error)}\n`);
    } finally {
        await Promise.all(databases.map((database) => database.destroy().catch(() => {})));
    }
}

const pairs = [["http", "memory"], ["memory", "http"], ["http", "http"]];
const refused = (promise, status) => assert.rejects(promise, (error) => error.status === status);
const rev = (generation, letter) => `${generation}-${letter.repeat(32)}`;
const leaf = (id, line, more = {}) => ({
    _id: id, _rev: rev(line.length, line.at(-1)), ...more,
    _revisions: { start: line.length, ids: [...line].reverse().map((letter) => letter.repeat(32)) },
});
const same = async (a, b) => {
    const options = { include_docs: true, conflicts: true };
    assert.deepEqual((await b.allDocs(options)).rows, (await a.allDocs(options)).rows);
};

// ---- one database: ids, values and the ways to write and read them
const ids = ["plain", "a/b", "a%2Fb", "with space", "é", "日本語", "🎈", "a+b", "a&b=c", "a?b#c", "\"quoted\"", "back\\slash",
             "a:b", "_leading".slice(1), "0", "-", "~", "x".repeat(200), "note:1", "A", "[]", "{}", "null", "tab\tid"];
for (const id of ids) {
    await check(`put, get and remove ${id}`, ["http"], async (db) => {
        const made = await db.put({ _id: id, n: 1 });
        assert.equal(made.id, id);
        assert.equal((await db.get(id)).n, 1);
        await refused(db.put({ _id: id, n: 2 }), 409);
        const second = await db.put({ _id: id, _rev: made.rev, n: 2 });
        assert.equal((await db.get(id, { rev: made.rev })).n, 1);
        await db.remove(id, second.rev);
        await refused(db.get(id), 404);
        assert.equal((await db.put({ _id: id, n: 3 })).rev.split("-")[0], "4");
    });
    await check(`keys of _all_docs with ${id}`, ["http"], async (db) => {
        await db.put({ _id: id });
        for (const options of [{ key: id }, { keys: [id] }, { startkey: id }, { endkey: id }, { startkey: id, endkey: id }]) {
            assert.deepEqual((await db.allDocs(options)).rows.map((row) => row.id), [id]);
        }
        assert.deepEqual((await db.allDocs({ startkey: id, endkey: id, inclusive_end: false })).rows, []);
    });
    await check(`local document ${id}`, ["http"], async (db) => {
        const made = await db.put({ _id: `_local/${id}`, n: 1 });
        const read = await db.get(`_local/${id}`);
        assert.deepEqual([read.n, read._rev], [1, made.rev]);
        await db.put({ _id: `_local/${id}`, _rev: made.rev, n: 2 });
        assert.equal((await db.get(`_local/${id}`)).n, 2);
        assert.equal((await db.allDocs()).total_rows, 0);
    });
}
const values = [null, true, false, 0, -1, 1.5, 1e21, 5e-324, 9007199254740991, "", "é\u0000\u001f", "\u2028", [], {}, [[[]]],
                { "": 1 }, { a: { b: { c: [1, { d: null }] } } }, { é: 1, z: 2, a: 3 }, "🎈".repeat(50), Array(300).fill(7)];
for (const value of values) {
    for (const [from, to] of pairs) {
        await check(`value ${JSON.stringify(value).slice(0, 30)}`, [from, to], async (a, b) => {
            await a.put({ _id: "v", value });
            await a.replicate.to(b);
            assert.deepEqual((await b.get("v")).value, value);
            await same(a, b);
        });
    }
}

// ---- _bulk_docs, reserved names, what is wrong
for (const id of ["_x", "_zing/x", "_"]) {
    await check(`reserved id ${id}`, ["http"], (db) => refused(db.put({ _id: id }), 400));
    await check(`reserved id ${id} in a batch`, ["http"], (db) => refused(db.bulkDocs([{ _id: "fine" }, { _id: id }]), 400));
}
for (const member of ["_zing", "_x"]) {
    await check(`reserved member ${member}`, ["http"], (db) => refused(db.put({ _id: "a", [member]: 1 }), 400));
}
await check("conflicts in a batch", ["http"], async (db) => {
    const [a, b] = await db.bulkDocs([{ _id: "a" }, { _id: "b" }]);
    const results = await db.bulkDocs([{ _id: "a" }, { _id: "b", _rev: b.rev }, { _id: "c" }]);
    assert.equal(results[0].status, 409);
    assert.ok(results[1].ok && results[2].ok);
    assert.equal((await db.get("a"))._rev, a.rev);
});
await check("the same id twice in a batch", ["http"], async (db) => {
    const results = await db.bulkDocs([{ _id: "a", n: 1 }, { _id: "a", n: 2 }]);
    assert.ok(results[0].ok);
    assert.equal(results[1].error && results[1].status, 409);
});
for (const nonsense of [undefined, "text", 5, {}]) {
    await check(`a batch that is ${nonsense}`, ["http"], (db) => assert.rejects(db.bulkDocs(nonsense)));
}
await check("an id made by the server", ["http"], async (db) => assert.ok((await db.get((await db.post({ n: 1 })).id)).n));

// ---- trees: every shape of three lines, in each order, is the same tree with the same winner
const shapes = [["a", "b"], ["ab", "ac"], ["abc", "abd", "ae"], ["abc", "ad", "e"], ["a", "abcd"], ["abcd", "ab"], ["ab", "cb"]];
for (const shape of shapes) {
    const leaves = shape.map((line) => leaf("t", [...line], { line }));
    for (const order of [leaves, [...leaves].reverse()]) {
        for (const dead of [-1, 0, leaves.length - 1]) {
            const documents = order.map((document, i) => (i === dead ? { ...document, _deleted: true } : document));
            await check(`tree ${shape} ${dead}`, ["http", "memory"], async (a, b) => {
                for (const document of documents) {
                    await a.bulkDocs([document], { new_edits: false });
                    await b.bulkDocs([document], { new_edits: false });
                }
                const view = async (db) => {
                    const open = (await db.get("t", { open_revs: "all", revs: true })).map(({ ok }) => [ok._rev, !!ok._deleted, ok._revisions]);
                    const got = await db.get("t", { conflicts: true, revs: true }).catch((error) => error.status);
                    const [change] = (await db.changes({ style: "all_docs" })).results;
                    return [open.sort(), got._rev ?? got, (got._conflicts ?? []).sort(), got._revisions,
                            change.changes.map((one) => one.rev).sort(), !!change.deleted];
                };
                assert.deepEqual(await view(a), await view(b));
            });
            for (const [from, to] of pairs) {
                await check(`tree ${shape} ${dead} replicated`, [from, to], async (a, b) => {
                    await a.bulkDocs(documents, { new_edits: false });
                    const info = await a.replicate.to(b);
                    assert.equal(info.doc_write_failures, 0);
                    assert.equal((await a.replicate.to(b)).docs_written, 0);
                    await same(a, b);
                });
            }
        }
    }
}
await check("revs_diff", ["http"], async (db) => {
    await db.bulkDocs([leaf("t", ["a", "b"])], { new_edits: false });
    assert.deepEqual(await db.revsDiff({ t: [rev(2, "b")] }), {});
    assert.deepEqual(await db.revsDiff({ t: [rev(3, "c"), rev(1, "a")], u: [rev(1, "x")] }),
                     { t: { missing: [rev(3, "c")], possible_ancestors: [rev(2, "b")] }, u: { missing: [rev(1, "x")] } });
});
await check("bulk_get in the order asked", ["http"], async (db) => {
    await db.bulkDocs([leaf("b", ["a"]), leaf("a", ["a"])], { new_edits: false });
    const { results } = await db.bulkGet({ docs: [{ id: "b", rev: rev(1, "a") }, { id: "none", rev: rev(1, "q") }, { id: "a", rev: rev(1, "a") }], revs: true });
    assert.deepEqual(results.map((result) => result.id), ["b", "none", "a"]);
    assert.ok(results[1].docs[0].error);
    assert.equal(results[2].docs[0].ok._revisions.start, 1);
});

// ---- _changes and _all_docs with their parameters
await check("changes", ["http"], async (db) => {
    await db.bulkDocs(["a", "b", "c", "d", "e"].map((_id) => ({ _id, n: _id })));
    const idsOf = async (options) => (await db.changes(options)).results.map((change) => change.id);
    assert.deepEqual(await idsOf({}), ["a", "b", "c", "d", "e"]);
    assert.deepEqual(await idsOf({ limit: 2 }), ["a", "b"]);
    assert.deepEqual(await idsOf({ descending: true }), ["e", "d", "c", "b", "a"]);
    assert.deepEqual(await idsOf({ descending: true, limit: 2 }), ["e", "d"]);
    assert.deepEqual(await idsOf({ doc_ids: ["b", "none", "d"] }), ["b", "d"]);
    assert.deepEqual(await idsOf({ selector: { n: { $gt: "c" } } }), ["d", "e"]);
    assert.deepEqual(await idsOf({ since: "now" }), []);
    const page = await db.changes({ limit: 3 });
    assert.deepEqual(await idsOf({ since: page.last_seq }), ["d", "e"]);
    assert.equal((await db.changes({ include_docs: true })).results[0].doc.n, "a");
    await db.put({ _id: "b", _rev: (await db.get("b"))._rev });
    assert.deepEqual(await idsOf({}), ["a", "c", "d", "e", "b"]);
});
for (const descending of [false, true]) {
    for (const skip of [0, 1, 4, 9]) {
        for (const limit of [0, 1, 3, 10]) {
            await check(`all_docs ${descending} ${skip} ${limit}`, ["http", "memory"], async (a, b) => {
                const documents = ["a", "b", "c", "d", "e"].map((_id) => ({ _id }));
                await a.bulkDocs(documents);
                await b.bulkDocs(documents);
                const options = { descending, skip, limit, include_docs: true };
                const [one, other] = [await a.allDocs(options), await b.allDocs(options)];
                const plain = (rows) => rows.map((row) => row.id);
                assert.deepEqual(plain(one.rows), plain(other.rows));
                assert.equal(one.total_rows, 5);
            });
        }
    }
}

// ---- databases of two: live, filtered, deleted, with many pages
for (const [from, to] of pairs) {
    await check("live replication and its end", [from, to], async (a, b) => {
        const live = a.replicate.to(b, { live: true, retry: true });
        const arrived = new Promise((resolve) => {
            const changes = b.changes({ live: true, since: 0 }).on("change", (change) => {
                if (change.id === "late") {
                    changes.cancel();
                    resolve();
                }
            });
        });
        await a.put({ _id: "early" });
        await a.put({ _id: "late" });
        await arrived;
        live.cancel();
        await live;
        await same(a, b);
    });
    await check("sync of edits and deletions on both sides", [from, to], async (a, b) => {
        await a.bulkDocs(Array.from({ length: 30 }, (_, i) => ({ _id: `a${i}` })));
        await b.bulkDocs(Array.from({ length: 30 }, (_, i) => ({ _id: `b${i}` })));
        await a.sync(b);
        await a.remove(await a.get("b3"));
        await b.put({ ...(await b.get("a3")), edited: true });
        const both = await Promise.all([a.get("a5"), b.get("a5")]);
        await a.put({ ...both[0], by: "a" });
        await b.put({ ...both[1], by: "b" });
        await a.sync(b);
        await same(a, b);
        assert.equal((await a.get("a5", { conflicts: true }))._conflicts.length, 1);
        await refused(b.get("b3"), 404);
        assert.ok((await a.get("a3")).edited);
    });
    for (const options of [{ doc_ids: ["d1", "d7"] }, { selector: { even: true } }, { batch_size: 7 }, { checkpoint: false }]) {
        await check(`replication with ${JSON.stringify(options)}`, [from, to], async (a, b) => {
            await a.bulkDocs(Array.from({ length: 20 }, (_, i) => ({ _id: `d${i}`, even: i % 2 === 0 })));
            const info = await a.replicate.to(b, options);
            const count = options.doc_ids ? 2 : options.selector ? 10 : 20;
            assert.equal(info.docs_written, count);
            assert.equal((await b.allDocs()).total_rows, count);
        });
    }
    await check("many revisions are stemmed and still replicate", [from, to], async (a, b) => {
        let made = await a.put({ _id: "long" });
        for (let i = 0; i < 120; ++i) {
            made = await a.put({ _id: "long", _rev: made.rev, i });
        }
        await a.replicate.to(b);
        assert.equal((await b.get("long"))._rev, made.rev);
    });
}

for (const [from, to] of pairs) {
    await check("branches in which a hash comes twice", [from, to], async (a, b) => {
        const edit = (_rev, before) => a.put({ _id: "twice", _rev, by: _rev,
            _revisions: { start: before ? 2 : 1, ids: [_rev.slice(2), ...(before ? [before] : [])] } }, { new_edits: false });
        await edit("1-a");
        for (const made of ["2-a", "2-b", "2-c"]) {
            await edit(made, "a");
        }
        const info = await a.replicate.to(b);
        assert.deepEqual([info.docs_read, info.docs_written, info.doc_write_failures], [3, 3, 0]);
        assert.equal((await b.get("twice"))._rev, "2-c");
    });
}
await check("what a replicator notes is kept", ["http"], async (db) => {
    const noted = { _replication_id: "x", _replication_state: "triggered", _replication_state_reason: "none",
                    _replication_state_time: 1, _replication_stats: { docs_read: 2 } };
    const made = await db.post(noted);
    assert.deepEqual(await db.get(made.id), { _id: made.id, _rev: made.rev, ...noted });
    await refused(db.post({ _replication_other: 1 }), 400);
});

// ---- databases themselves
await check("info, names, making and removing", ["http"], async (db) => {
    await db.put({ _id: "a" });
    const info = await db.info();
    assert.equal(info.doc_count, 1);
    const again = new PouchDB(info.host ? `${server}/${info.db_name}` : db.name);
    assert.equal((await again.info()).doc_count, 1);
    await again.destroy();
    assert.equal((await fetch(`${server}/${info.db_name}`)).status, 404);
    for (const [name, status] of [["UPPER", 400], ["1digit", 400], ["fine", 201], ["fine", 412], ["a%2Fb", 201]]) {
        assert.equal((await fetch(`${server}/${name}`, { method: "PUT" })).status, status, name);
    }
    for (const name of ["fine", "a%2Fb"]) {
        assert.equal((await fetch(`${server}/${name}`, { method: "DELETE" })).status, 200);
    }
});
await check("feeds that go on", ["http"], async (db) => {
    await db.put({ _id: "a" });
    const reply = await fetch(`${db.name}/_changes?feed=continuous&heartbeat=500`);
    const reader = reply.body.getReader();
    let text = "";
    const until = async (words) => {
        while (!text.includes(words)) {
            const { value, done } = await reader.read();
            assert.ok(!done, "the feed ended");
            text += new TextDecoder().decode(value);
        }
    };
    await until("\"id\":\"a\"");
    await until("\n\n"); // a heartbeat
    await db.put({ _id: "b" });
    await until("\"id\":\"b\"");
    await reader.cancel();
});

process.stdout.write(JSON.stringify({ passed, failed }) + "\n");
process.exit(failed === 0 ? 0 : 1);

// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's validate_doc_update: the public adds sealed submissions and nothing else, the desk writes what it likes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { boardKey, sealed } from "../../resources/web/js/seal.js";
import { boardInfo, Desk, postings } from "./board_desk.mjs";
import { validate } from "./board_hub.mjs";

const anybody = { name: null, roles: [], db: "board" };
const stranger = { name: "other-desk", roles: ["desk"], db: "board" };
const security = { admins: { names: ["desk-gare"], roles: ["keepers"] }, members: { names: [], roles: [] } };
const submission = await sealed(await boardKey(new Desk().key), { kind: "request" });
const fresh = { ...submission, _revisions: { start: 1, ids: [submission._rev.slice(2)] } };
const takes = (document, old = null, user = anybody) => validate(document, old, user, security);
const refuses = (document, old = null, user = anybody) =>
    assert.throws(() => validate(document, old, user, security), (error) => typeof error.forbidden === "string");

test("should take a new sealed submission of anybody", () => {
    takes(fresh);
    takes(fresh, null, stranger);
    const { _rev, ...unrevised } = submission;
    takes({ ...unrevised, _revisions: { start: 0, ids: [] } }); // a plain PUT
    validate(fresh, null, anybody, {}); // a database without _security
});

test("should take every size of box and no other", async () => {
    for (const blocks of [1, 2, 3, 31, 32]) {
        takes({ ...fresh, box: Buffer.alloc(blocks * 512 + 16).toString("base64url") });
    }
    for (const size of [0, 16, 512, 513 + 16, 33 * 512 + 16, 1e6]) {
        refuses({ ...fresh, box: Buffer.alloc(size).toString("base64url") });
    }
});

test("should refuse what is no sealed submission", () => {
    for (const [member, value] of [["type", "posting"], ["format", 2], ["format", "1"], ["key", "ABCDEF0123456789"], ["key", 7],
        ["point", submission.point.slice(1)], ["point", `C${submission.point.slice(1)}`], ["iv", `${submission.iv}A`], ["iv", null],
        ["box", submission.box.replace(/.$/, "=")], ["box", { length: 704 }], ["box", ["x"]]]) {
        refuses({ ...fresh, [member]: value });
    }
    for (const member of ["type", "format", "key", "point", "iv", "box"]) {
        const { [member]: _, ...less } = fresh;
        refuses(less);
    }
    for (const extra of [{ name: "Ana" }, { hasOwnProperty: 1 }, { _attachments: {} }, { constructor: "x" }]) {
        refuses({ ...fresh, ...extra });
    }
});

test("should refuse any other document, and any change", () => {
    refuses(boardInfo(new Desk().key));
    postings().forEach((posting) => refuses(posting));
    for (const id of ["submission:1", "submission:../x", `submission:${"A".repeat(32)}`, "_design/x", "posting:1", undefined]) {
        refuses({ ...fresh, _id: id });
    }
    refuses(fresh, fresh);
    refuses({ _id: fresh._id, _rev: "2-a", _deleted: true }, fresh);
    refuses({ ...fresh, _deleted: true });
    refuses({ ...fresh, _revisions: { start: 2, ids: ["b", "a"] } });
    refuses({ ...fresh, _revisions: { start: 1000, ids: ["b"] } });
    refuses(fresh, fresh, stranger);
    refuses(boardInfo(new Desk().key), null, stranger);
});

test("should let the desk and the hub's keeper write", () => {
    for (const user of [{ name: "desk-gare", roles: [] }, { name: "x", roles: ["keepers"] }, { name: "root", roles: ["_admin"] }]) {
        takes(boardInfo(new Desk().key), null, user);
        postings().forEach((posting) => takes(posting, posting, user));
        takes({ _id: fresh._id, _rev: "2-a", _deleted: true }, fresh, user);
    }
});

test("should let visitors hear of postings only", () => {
    const source = readFileSync(new URL("../../resources/web/hub/public.js", import.meta.url), "utf8");
    const shown = vm.runInNewContext(`(${source})`);
    assert.deepEqual([boardInfo(null), ...postings(), { _id: "posting:x", _deleted: true }].map((document) => shown(document)),
        Array(5).fill(true));
    assert.deepEqual([submission, { _id: "_design/board" }, { _id: "note:posting:" }].map((document) => shown(document)), [false, false, false]);
});

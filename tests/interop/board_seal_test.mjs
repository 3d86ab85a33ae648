// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed format: the page's WebCrypto, the known answers and Node's OpenSSL agree.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromBase64Url, toBase64Url } from "../../resources/web/js/encoding.js";
import { boardKey, box, padded, sealed } from "../../resources/web/js/seal.js";
import { Desk } from "./board_desk.mjs";
import { validate } from "./board_hub.mjs";
import { webPair } from "./board_vectors.mjs";

const { vectors } = JSON.parse(readFileSync(new URL("board_vectors.json", import.meta.url), "utf8"));
const plain = { kind: "request", name: "Ana", phone: "02 555 01 02", email: "", language: "fr", postcode: "1060",
                consent: { version: "1", given: true }, sent: "2020-04-18T09:30:00.000Z" };
const changedAt = (text, at) => text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);

for (const vector of vectors) {
    test(`should seal and open the known answer: ${vector.title}`, async () => {
        const key = await boardKey({ id: vector.board.key_id, point: vector.board.point });
        const { submission } = vector;
        const made = await box(key, await webPair(vector.ephemeral), fromBase64Url(submission.iv), submission._id,
            padded(JSON.parse(vector.plain)));
        assert.equal(toBase64Url(made.box), submission.box);
        assert.equal(toBase64Url(made.point), submission.point);
        const desk = new Desk(Buffer.from(vector.board.private_raw, "base64url"));
        assert.deepEqual(desk.open(submission), JSON.parse(vector.plain));
    });
}

test("should seal what only the desk opens, and for one document only", async () => {
    const desk = new Desk();
    const submission = await sealed(await boardKey(desk.key), plain);
    assert.deepEqual(desk.open(submission), plain);
    assert.throws(() => new Desk().open(submission));
    assert.throws(() => new Desk().open({ ...submission, key: new Desk().key.id }));
    assert.throws(() => desk.open({ ...submission, _id: changedAt(submission._id, 12) }));
    assert.throws(() => desk.open({ ...submission, box: changedAt(submission.box, 5) }));
    assert.throws(() => desk.open({ ...submission, iv: changedAt(submission.iv, 5) }));
    validate(submission, null, { name: null, roles: [] }, {}); // the hub takes it
});

test("should never seal two alike", async () => {
    const key = await boardKey(new Desk().key);
    const [one, two] = [await sealed(key, plain), await sealed(key, plain)];
    for (const member of ["_id", "_rev", "point", "iv", "box"]) {
        assert.notEqual(one[member], two[member]);
    }
});

test("should tell of the length by blocks only", async () => {
    const key = await boardKey(new Desk().key);
    const short = await sealed(key, { ...plain, remark: "a" });
    const long = await sealed(key, { ...plain, remark: "a".repeat(200) });
    assert.equal(short.box.length, long.box.length);
    assert.equal(await sealed(key, { ...plain, remark: "é".repeat(8192) }), null, "more than 16 KiB");
});

test("should take no other key than the association's", async () => {
    const { key } = new Desk();
    assert.ok(await boardKey(key));
    assert.ok(await boardKey(key, key.id));
    assert.ok(await boardKey(key, key.id.toUpperCase()));
    assert.equal(await boardKey(key, new Desk().key.id), null);
    assert.equal(await boardKey({ ...key, id: "0".repeat(16) }), null, "an id that is not the point's");
    assert.equal(await boardKey({ ...key, point: key.point.slice(4) }), null);
    assert.equal(await boardKey({ id: key.id }), null);
    assert.equal(await boardKey(null), null);
});

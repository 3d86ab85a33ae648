// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a hub is read strictly, and places are counted as the desk counts them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boardOf, inOrder, isFull, isOver, placesLeft, postingOf } from "../../resources/web/js/postings.js";
import { outcomeOf } from "../../resources/web/js/store/courier.js";
import { BackOff } from "../../resources/web/js/store/back_off.js";
import { boardInfo, Desk, postings } from "./board_desk.mjs";

const [shopping, letters, masks] = postings();
const nonsense = [undefined, null, 7, "x", [], {}, { fr: 7 }, { fr: { fr: "x" } }, true, -1, 1e300, "\u202e"];

test("should read what the desk publishes", () => {
    assert.deepEqual(postingOf(shopping).roles[0], { key: "shopper", name: shopping.roles[0].name, left: 5 });
    assert.equal(postingOf(letters).title.nl, undefined);
    assert.equal(postingOf(masks).full, true);
    assert.deepEqual(boardOf(boardInfo(new Desk().key)).services.map((service) => service.code), ["shopping", "phone_call", "masks"]);
});

test("should survive nonsense in every place", () => {
    for (const value of nonsense) {
        assert.equal(postingOf(value), null);
        assert.equal(boardOf(value), null);
        for (const member of Object.keys(shopping)) {
            const read = postingOf({ ...shopping, [member]: value });
            if (read) {
                isFull(read), isOver(read, "2020-04-18"), inOrder([read]);
                assert.ok(read.shifts.every((shift) => typeof shift.date === "string"));
            }
        }
        for (const list of ["roles", "shifts", "questions"]) {
            postingOf({ ...shopping, [list]: [value, value] });
        }
        boardOf({ ...boardInfo(new Desk().key), services: [value], consent: value, name: value, contact: value });
    }
    assert.equal(postingOf({ ...shopping, state: "draft" }), null);
    assert.equal(postingOf({ ...shopping, title: { de: "Einkaufen" } }), null);
    assert.equal(postingOf({ ...shopping, roles: Array(5000).fill(shopping.roles[0]) }).roles.length, 100);
    assert.equal(boardOf({ ...boardInfo(new Desk().key), format: 2 }), null, "a format this page does not know");
});

test("should count the places of a role in a shift", () => {
    const posting = postingOf(shopping);
    assert.equal(placesLeft(posting, "driver", posting.shifts[0]), 1);
    assert.equal(placesLeft(posting, "driver", posting.shifts[1]), 0);
    assert.equal(placesLeft(posting, null, posting.shifts[1]), 2);
    assert.equal(placesLeft(postingOf(letters), "writer", null), null, "no limit");
    const apart = { ...shopping, shifts: [{ ...shopping.shifts[0], places: [{ role: "driver", left: 1 }] }] };
    assert.equal(placesLeft(postingOf(apart), "shopper", postingOf(apart).shifts[0]), undefined, "not needed then");
    assert.equal(isFull(posting), false);
    assert.equal(isFull(postingOf(masks)), true);
});

test("should show the soonest first and the full ones last, and none that is over", () => {
    const read = [masks, letters, shopping].map(postingOf);
    assert.deepEqual(inOrder(read).map((posting) => posting.id), [shopping._id, letters._id, masks._id]);
    assert.equal(isOver(postingOf(letters), "2999-01-01"), true);
    assert.equal(isOver(postingOf(letters), letters.valid_until), false);
});

test("should know what an answer of the hub means", () => {
    assert.deepEqual([200, 201, 202, 409].map(outcomeOf), Array(4).fill("arrived"));
    assert.deepEqual([400, 401, 403, 404].map(outcomeOf), Array(4).fill("refused"));
    assert.deepEqual([413, 429, 503, 500, 502, 0].map(outcomeOf), ["tooLong", "busy", "busy", "waiting", "waiting", "waiting"]);
});

test("should wait longer each time, never the same for all, and never longer than the most", () => {
    const slow = new BackOff(1000, 10_000, () => 1);
    const quick = new BackOff(1000, 10_000, () => 0);
    assert.deepEqual(Array.from({ length: 6 }, () => slow.next()), [1000, 2000, 4000, 8000, 10_000, 10_000]);
    assert.equal(quick.next(), 500);
    slow.reset();
    assert.equal(slow.next(), 1000);
});

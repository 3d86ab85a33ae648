// SPDX-License-Identifier: GPL-3.0-or-later
// The page against a desk that shows its noticeboard itself: node board_served.mjs URL BOARD TOKEN
// Publishes as a coordinator with the token, reads and signs up as the public in a real Chromium, and opens what came.
// Ends with 0 when all went as it should.
import assert from "node:assert/strict";
import PouchDB from "pouchdb-core";
import http from "pouchdb-adapter-http";
import { kept, launch, Site, visitor } from "./board_browser.mjs";
import { boardInfo, Desk, letters, masks, postings, shopping } from "./board_desk.mjs";
import { addressOf, fillIn, messages, says, send } from "./board_scene.mjs";

PouchDB.plugin(http);
const [address, board, token] = process.argv.slice(2);
const own = new PouchDB(`${address}/${board}`, { skip_setup: true, auth: { username: "desk", password: token } });
const desk = new Desk();
const site = new Site({ hub: address, board, key: desk.key.id });
const browser = await launch();

async function received() {
    const { rows } = await own.allDocs({ startkey: "submission:", endkey: "submission;", include_docs: true });
    return rows.map((row) => desk.open(row.doc));
}

/** The public's eyes: no answer may tell of a submission. */
async function assertHidden() {
    const [one] = (await own.allDocs({ startkey: "submission:", endkey: "submission;" })).rows;
    for (const path of ["_all_docs?include_docs=true", "_changes?include_docs=true", encodeURIComponent(one.id)]) {
        const text = await (await fetch(`${address}/${board}/${path}`)).text();
        assert.doesNotMatch(text, /submission:|"box"/, path);
    }
}

try {
    for (const answer of await own.bulkDocs([boardInfo(desk.key), ...postings()])) {
        assert.ok(answer.ok, JSON.stringify(answer));
    }
    await site.up();
    const guest = await visitor(browser, { allowed: [site.url, address] });
    const page = await guest.context.newPage();
    await page.goto(`${site.url}?lang=nl`);
    await page.locator("#freshness.fresh").waitFor();
    assert.deepEqual(await page.locator(".posting h2").allInnerTexts(),
        ["Boodschappen voor het rusthuis", "Écrire à une personne isolée", "Mondmaskers naaien"]);

    await page.goto(site.url + addressOf(shopping));
    await page.getByLabel(/10:00–12:00/).check();
    await page.getByLabel("Drive").check();
    await fillIn(page);
    await send(page);
    await says(messages(page), "Sent at");
    const [first] = await received();
    assert.deepEqual([first.name, first.posting, first.role, first.shift], ["Ana Peeters", shopping, "driver", "s1"]);
    await assertHidden();

    const full = await own.get(letters);
    await own.put({ ...full, state: "full" });
    await page.goto(site.url + addressOf(letters));
    await says(page.locator("#form-title"), "Sign up for the reserve list"); // live
    await own.remove(await own.get(masks));
    await page.goto(`${site.url}?lang=en`);
    await page.locator(".posting").nth(1).waitFor();
    await page.getByText("Sew masks").waitFor({ state: "detached" });

    await page.goto(`${site.url}?lang=en#/help`);
    await page.locator("form").waitFor();
    await guest.context.setOffline(true);
    await page.locator("#freshness.stale").waitFor();
    await page.locator("#service").selectOption("shopping");
    await page.locator("#postcode").fill("1060");
    await fillIn(page, { name: "Bo Claes" });
    await send(page);
    await says(messages(page), "Will be sent when the line is back");
    assert.equal((await received()).length, 1);
    await guest.context.setOffline(false);
    await page.getByText("Request for help: sent at").waitFor();
    assert.deepEqual((await received()).map((one) => one.name).sort(), ["Ana Peeters", "Bo Claes"]);

    const outcomes = await page.evaluate(async ([base, name, submission]) => Promise.all([
        { ...submission, extra: 1 }, { ...submission, box: "AAAA" }, { _id: submission._id, type: "posting" },
    ].map(async (body) => (await fetch(`${base}/${name}/${encodeURIComponent(submission._id)}?new_edits=false`,
        { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })).status)),
    [address, board, { _id: `submission:${"7".repeat(32)}`, _rev: `1-${"7".repeat(32)}`, type: "submission", format: 1, key: desk.key.id }]);
    assert.deepEqual(outcomes, [403, 403, 403]);
    assert.deepEqual((await kept(page, board)).map((one) => one._id).filter((id) => id.startsWith("submission:")), []);
    assert.deepEqual({ problems: guest.problems, strangers: guest.strangers }, { problems: [], strangers: [] });
} finally {
    await browser.close();
    await site.down();
    site.remove();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Signing up and asking for help in a real Chromium: what arrives, and what happens when the line, the hub or the posting
// does not play along.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept } from "./board_browser.mjs";
import { Desk, letters, masks, shopping } from "./board_desk.mjs";
import { addressOf, fillIn, messages, says, scene, send } from "./board_scene.mjs";

const here = scene();
const online = (page) => page.evaluate(() => dispatchEvent(new Event("online")));

async function signUp(page, id = letters, who = {}) {
    await page.goto(here.site.url + addressOf(id));
    await page.locator("form").waitFor();
    await fillIn(page, who);
    await send(page);
    await messages(page).first().waitFor();
}

test("should bring a sign-up to the desk as it was written", async () => {
    const page = await here.open(addressOf(shopping, "nl"));
    await page.getByLabel(/14:00–16:00/).check();
    await page.getByLabel("Boodschappen doen").check();
    await says(page.locator("#choice-left"), "2 vrije plaatsen voor deze keuze.");
    await fillIn(page, { name: "  Zoë \u202eŚwiątek 🙂 " });
    await page.locator("#email").fill("zoe@example.org");
    await page.getByLabel("English").check();
    await page.getByLabel("Hebt u een auto?").fill("Nee, \"maar\" een bakfiets\nmet twee wielen");
    await page.locator("#remark").fill("<b>Tot dan</b>");
    await send(page);
    const [plain] = await here.receive(1);
    const { sent, ...rest } = plain;
    assert.deepEqual(rest, {
        kind: "signup", name: "Zoë  Świątek 🙂", phone: "0470 12 34 56", email: "zoe@example.org", language: "en",
        posting: shopping, role: "shopper", shift: "s2", answers: ["Nee, \"maar\" een bakfiets\nmet twee wielen"],
        remark: "<b>Tot dan</b>", consent: { version: "1", given: true },
    });
    assert.ok(Math.abs(Date.parse(sent) - Date.now()) < 3_600_000 && sent.endsWith("Z"));
    await says(messages(page), /Inschrijving: Boodschappen voor het rusthuis\s*Verstuurd om \d\d:\d\d/);
    await says(page.locator("#announcement"), "verstuurd om");
    assert.deepEqual((await kept(page, here.board)).filter((one) => one.submission), [], "nothing is left behind");
});

test("should bring a request for help to the desk", async () => {
    const page = await here.open("?lang=fr#/help");
    await page.locator("#service").selectOption({ label: "courses" });
    await page.locator("#postcode").fill("1060");
    await page.locator("#when").fill("mardi matin");
    await fillIn(page, { name: "Élise Maes", phone: "+32 2 555 01 02" });
    await send(page);
    const [{ sent, ...rest }] = await here.receive(1);
    assert.deepEqual(rest, { kind: "request", name: "Élise Maes", phone: "+32 2 555 01 02", email: "", language: "fr",
        service: "shopping", postcode: "1060", when: "mardi matin", consent: { version: "1", given: true } });
    await says(messages(page), /Demande d’aide\s*Envoyé à/);
});

test("should keep it sealed while the line is down, and send it after the page was closed and opened again", async () => {
    const page = await here.open(addressOf(letters));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await here.hub.down();
    await page.locator("#freshness.stale").waitFor();
    await signUp(page, letters, { name: "Needle Haystack" });
    await says(messages(page), "Will be sent when the line is back");
    const sealed = async () => (await kept(page, here.board)).find((one) => one.submission);
    let item = await sealed();
    for (let turn = 0; turn < 200 && !("notBefore" in item); ++turn) { // until the first try has failed
        await page.waitForTimeout(50);
        item = await sealed();
    }
    assert.deepEqual(Object.keys(item).sort(), ["_id", "_rev", "kind", "made", "notBefore", "posting", "state", "submission", "tries"]);
    assert.doesNotMatch(JSON.stringify(await kept(page, here.board)), /Needle|0470/);
    assert.equal(here.desk.open(item.submission).name, "Needle Haystack");

    const { context } = here.visitors[0];
    await page.close();
    await here.site.down();
    const again = await context.newPage();
    await again.goto(`${here.site.url}?lang=en`);
    await says(messages(again), "Will be sent when the line is back");
    await here.hub.up();
    await online(again);
    assert.equal((await here.receive(1))[0].name, "Needle Haystack");
    await says(messages(again), "Sent at");
    await here.site.up();
});

test("should say so at once when the browser knows that it is offline", async () => {
    const page = await here.open(addressOf(letters));
    await fillIn(page);
    await here.visitors[0].context.setOffline(true);
    await page.locator("#freshness.stale").waitFor();
    await send(page);
    await says(page.locator("#announcement"), "Your message will be sent when the line is back.");
    await says(messages(page), "Will be sent when the line is back");
    assert.equal(here.hub.attempts, 0);
    await here.visitors[0].context.setOffline(false);
    await here.receive(1);
    await says(messages(page), "Sent at");
});

test("should let what has not left be taken back", async () => {
    const page = await here.open(addressOf(letters));
    await here.visitors[0].context.setOffline(true);
    await page.locator("#freshness.stale").waitFor();
    await fillIn(page);
    await send(page);
    await page.getByRole("button", { name: "Take back" }).click();
    await messages(page).waitFor({ state: "detached" });
    await says(page.locator("#announcement"), "Your message is taken back.");
    await here.visitors[0].context.setOffline(false);
    await page.locator("#freshness.fresh").waitFor();
    await page.reload();
    await page.locator("#freshness.fresh").waitFor();
    assert.equal(here.hub.attempts, 0);
    assert.deepEqual((await kept(page, here.board)).filter((one) => one.submission), []);
});

test("should arrive once although it is sent twice and the answer is lost", async () => {
    const page = await here.open(addressOf(letters));
    await fillIn(page);
    here.hub.loseReply = true;
    await page.locator("button.primary").dblclick({ force: true });
    await here.receive(1);
    await says(messages(page), "It will be sent by itself.");
    const [document] = await here.hub.submissions();
    await here.hub.database.remove(document); // the desk has taken it in
    here.hub.loseReply = false;
    await page.reload();
    await says(messages(page), "Sent at");
    assert.ok(here.hub.attempts >= 2);
    assert.deepEqual(await here.hub.submissions(), [], "the same revision again does not bring it back");
});

test("should offer the reserve list of a full posting", async () => {
    const page = await here.open(addressOf(masks));
    await says(page.locator("main"), "Full; there is a reserve list");
    await says(page.locator("#form-title"), "Sign up for the reserve list");
    await fillIn(page);
    await page.getByRole("button", { name: "Put me on the reserve list" }).click();
    assert.equal((await here.receive(1))[0].posting, masks);

    await page.goto(here.site.url + addressOf(shopping));
    await page.getByLabel(/14:00–16:00/).check();
    await page.getByLabel("Drive").check();
    await says(page.locator("#choice-left"), "This choice is full. You would be on the reserve list.");
});

test("should keep what is being written while the places change", async () => {
    const page = await here.open(addressOf(shopping));
    await fillIn(page);
    await page.getByLabel(/10:00–12:00/).check();
    await page.locator("#remark").fill("half a sent");
    await page.locator("#remark").evaluate((field) => field.setSelectionRange(4, 4));
    const { shifts } = await here.hub.database.get(shopping);
    shifts[0].places[0].left = 0;
    await here.edit(shopping, { shifts });
    await says(page.locator("#facts"), "Do the shopping: Full");
    await page.keyboard.type("!");
    assert.equal(await page.locator("#remark").inputValue(), "half! a sent");
    assert.equal(await page.locator("#name").inputValue(), "Ana Peeters");
    assert.ok(await page.getByLabel(/10:00–12:00/).isChecked());
    await page.locator("#lang-fr").click();
    assert.equal(await page.locator("#remark").inputValue(), "half! a sent", "nor when the language changes");
});

test("should say when the posting is closed meanwhile", async () => {
    const page = await here.open(addressOf(letters));
    await page.locator("form").waitFor();
    const other = await here.visitors[0].context.newPage();
    await other.goto(here.site.url + addressOf(letters));
    here.hub.fault = { status: 429, headers: { "Retry-After": "600" } };
    await fillIn(other);
    await send(other);
    await says(messages(other), "Many messages are arriving");
    await here.hub.database.remove(await here.hub.database.get(letters));
    await says(page.locator("main"), "This posting is closed.");
    await says(page.locator("#announcement"), "This posting was closed just now.");
    await says(messages(other), "This posting was closed meanwhile. Your sign-up still goes to the desk");
});

test("should say in plain words what the hub refuses, and try again where that makes sense", async () => {
    const page = await here.open();
    here.hub.fault = { status: 429, headers: { "Retry-After": "600" } };
    await signUp(page);
    await says(messages(page), /Many messages are arriving at the moment\. Yours will be sent by itself after \d\d:\d\d/);
    await page.reload();
    await says(messages(page), "Many messages are arriving");
    await online(page);
    assert.equal(here.hub.attempts, 1, "not before the time that the hub named");

    here.hub.fault = { status: 403 };
    await signUp(page, masks);
    await says(messages(page), "The server did not take this message.");
    here.hub.fault = { status: 413 };
    await page.getByRole("button", { name: "Try again now" }).click();
    await says(messages(page), "The server finds this message too long.");
    here.hub.fault = { status: 500 };
    await signUp(page, shopping).catch(() => {});
    here.hub.fault = null;
    assert.deepEqual(await here.received(), []);
});

test("should send nothing under a key that is not the association's", async () => {
    here.site.configure({ hub: here.hub.url, board: here.board, key: new Desk().key.id });
    const page = await here.open(addressOf(letters));
    await says(page.locator("#form"), "The key of this noticeboard is not the one that the association gave.");
    await says(page.locator("#form"), "Desk, every morning, 02 555 01 02");
    here.site.configure({ hub: here.hub.url, board: here.board, key: here.desk.key.id });
    const other = await here.open(addressOf(letters));
    await other.locator("form").waitFor();
});

test("should give another way to reach the desk where nothing can be sealed or kept", async () => {
    const insecure = await here.open();
    await insecure.goto(here.site.url.replace("127.0.0.1", "noticeboard.test") + addressOf(letters));
    await says(insecure.locator("#form"), "was not opened over a secure connection");
    await says(insecure.locator("#form"), "02 555 01 02");
    here.visitors[0].strangers = here.visitors[0].strangers.filter((url) => !url.startsWith("http://noticeboard.test"));

    const page = await here.open();
    await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: { open() { throw new Error("not allowed"); } } }));
    await page.goto(`${here.site.url}#/help`);
    await page.reload();
    await says(page.locator("#form"), "does not let the page keep anything");
    await says(page.locator("#form"), "02 555 01 02");
});

// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the noticeboard in a real Chromium.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { kept } from "./board_browser.mjs";
import { day, letters, masks, postings, shopping } from "./board_desk.mjs";
import { addressOf, says, scene } from "./board_scene.mjs";

const here = scene();
const titles = (page) => page.locator(".posting h2").allInnerTexts();

test("should show the postings in the reader's language", async () => {
    const expected = {
        fr: ["Courses pour la résidence", "Écrire à une personne isolée", "Coudre des masques"],
        nl: ["Boodschappen voor het rusthuis", "Écrire à une personne isolée", "Mondmaskers naaien"],
        en: ["Shopping for the care home", "Écrire à une personne isolée", "Sew masks"],
    };
    for (const [language, wanted] of Object.entries(expected)) {
        const page = await here.open(`?lang=${language}`);
        assert.deepEqual(await titles(page), wanted);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        const foreign = page.locator(".posting h2 span").nth(1);
        assert.equal(await foreign.getAttribute("lang"), language === "fr" ? null : "fr", "a text in another language says so");
    }
});

test("should take the language of the browser, and keep the one that was chosen", async () => {
    const page = await here.open("", { language: "nl-BE" });
    assert.equal(await page.locator("html").getAttribute("lang"), "nl");
    await page.locator("#lang-en").click();
    await says(page.locator(".posting h2"), "Shopping for the care home");
    assert.equal((await titles(page))[0], "Shopping for the care home");
    await page.goto(here.site.url);
    await says(page.locator("h1"), "Postings");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
});

test("should say how many places are left for each role and shift", async () => {
    const page = await here.open();
    assert.deepEqual(await page.locator(".posting .places").allInnerTexts(), ["6 places left", "Places left", "Full; there is a reserve list"]);
    await page.getByRole("link", { name: "Shopping for the care home" }).click();
    await page.locator(".shifts .roles li").nth(3).waitFor(); // what is asked for below waits for nothing
    assert.deepEqual(await page.locator(".shifts .roles li").allInnerTexts(),
        ["Do the shopping: 3 places left", "Drive: 1 place left", "Do the shopping: 2 places left", "Drive: Full"]);
});

test("should follow the desk without being asked", async () => {
    const page = await here.open();
    await here.edit(masks, { state: "published", roles: [{ key: "sewer", name: { en: "Sew" }, left: 4 }] });
    await says(page.locator(".posting .places"), "4 places left");
    await here.hub.database.put({ ...postings()[1], _id: `posting:${"9".repeat(32)}`, title: { en: "Walk a dog" } });
    await says(page.locator(".posting h2"), "Walk a dog");
    await here.hub.database.remove(await here.hub.database.get(letters));
    await page.getByText("Écrire à une personne isolée").waitFor({ state: "detached" });
});

test("should open without any line and say since when it is not up to date", async () => {
    const page = await here.open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload(); // now the worker answers
    await page.locator("#freshness.fresh").waitFor();
    await here.hub.down();
    await here.site.down();
    await page.locator("#freshness.stale").waitFor();
    await page.reload();
    await says(page.locator("#freshness.stale"), /No connection\. These are the postings as of \d\d\/\d\d\/\d{4} at \d\d:\d\d\./);
    assert.equal((await titles(page)).length, 3);
    await here.hub.up();
    await here.site.up();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("#freshness.fresh").waitFor();
});

test("should say so when there was never a line", async () => {
    await here.hub.down();
    const page = await here.open("?lang=en", { until: "#freshness.stale" });
    await says(page.locator("#freshness.stale"), "nothing is kept here yet");
    await page.route(`${here.hub.url}**`, async (request) => { // the view is there before the line is given up
        await setTimeout(500);
        await request.abort();
    });
    await page.goto(`${here.site.url}#/help`);
    await says(page.locator("#form"), "nothing is kept here yet");
});

test("should neither pull nor mind 2,000 submissions of nonsense", async () => {
    const box = "A".repeat(704);
    await here.hub.database.bulkDocs(Array.from({ length: 2000 }, (_, i) => ({
        _id: `submission:${String(i).padStart(32, "0")}`, type: i % 2 ? "submission" : ["posting"], format: 1, box, title: { en: "flood" },
    })));
    const page = await here.open();
    assert.equal((await titles(page)).length, 3);
    await page.getByRole("link", { name: "Sew masks" }).click();
    await page.locator("form").waitFor();
    await here.edit(masks, { title: { en: "Sew more masks" } });
    await says(page.locator("h1"), "Sew more masks");
    const ids = (await kept(page, here.board)).map((document) => document._id).sort();
    assert.deepEqual(ids, ["board:info", shopping, letters, masks].sort());
});

test("should show mark-up as text, run nothing and leave nonsense out", async () => {
    const script = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    const [good] = postings();
    await here.hub.database.bulkDocs([
        { ...good, _id: "posting:evil", title: { en: script }, text: { en: script }, organisation: script, locality: script,
          questions: [{ en: script }], roles: [{ key: "r", name: { en: script }, left: "<b>" }, 7, null],
          shifts: [{ ...good.shifts[0], place: script }, { key: "x", date: "soon" }, "x"] },
        { ...good, _id: "posting:key", roles: [{ key: script, name: script }], shifts: 5 },
        ...[null, 7, [], "x", { en: 7 }, { en: ["x"] }].map((title, i) => ({ ...good, _id: `posting:n${i}`, title })),
        { ...good, _id: "posting:state", state: "draft" }, { ...good, _id: "posting:old", valid_until: "2020-01-01" },
        { _id: "posting:empty" }, { _id: "posting:deep", type: "posting", state: "published", title: { en: { en: "x" } } },
    ]);
    const page = await here.open();
    assert.equal((await titles(page)).length, 5, "the three, and two whose titles are texts");
    await page.getByRole("link", { name: script }).click();
    await page.locator("form").waitFor();
    assert.equal(await page.locator("h1").innerText(), script);
    assert.equal(await page.locator("main img, main script").count(), 0);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await page.goto(`${here.site.url}#/p/posting%3Akey`);
    await says(page.locator("h1"), "Shopping");
    await page.goto(`${here.site.url}#/p/%E0%A4%A`);
    await says(page.locator("main"), "This posting is closed");
});

test("should let nothing foreign run or be spoken to", async () => {
    const page = await here.open();
    here.expected = [/Content Security Policy/, /Trusted/];
    const tried = await page.evaluate(async () => {
        const attempt = async (what) => {
            try {
                await what();
                return "went through";
            } catch {
                return "refused";
            }
        };
        return [await attempt(() => fetch("http://127.0.0.1:9/")), await attempt(() => { document.body.innerHTML = "<p>"; }),
                await attempt(() => { document.createElement("script").text = "window.ran = 1"; })];
    });
    assert.deepEqual(tried, ["refused", "refused", "refused"]);
    here.visitors[0].strangers = []; // asked for here
});

test("should offer a choice of kind and postcode when there are many", async () => {
    const [good] = postings();
    await here.hub.database.bulkDocs([1, 2, 3].map((i) => ({ ...good, _id: `posting:more-${i}`, postcode: "1000", valid_until: day(9 + i) })));
    const page = await here.open();
    await page.locator("#filter-postcode").selectOption("1000");
    await says(page.locator("#count"), "3 postings");
    await page.locator("#filter-kind").focus();
    await page.locator("#filter-kind").selectOption("masks");
    await says(page.locator("main"), "No posting fits this choice.");
    assert.equal(await page.evaluate(() => document.activeElement.id), "filter-kind", "the focus stays");
    await page.locator("#filter-postcode").selectOption("");
    assert.deepEqual(await titles(page), ["Sew masks"]);
});

test("should say when the page and the board do not fit", async () => {
    await here.edit("board:info", { format: 2 });
    const page = await here.open(addressOf(shopping));
    await says(page.locator("#form"), "does not fit the noticeboard");
});

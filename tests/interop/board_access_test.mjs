// SPDX-License-Identifier: GPL-3.0-or-later
// The page for everybody: keyboard, screen readers, large letters, narrow phones, light and dark. With
// ENTRAIDE_PICTURES=DIR a picture of each view is written to DIR.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { letters, masks, shopping } from "./board_desk.mjs";
import { addressOf, fillIn, messages, says, scene, send } from "./board_scene.mjs";

const here = scene();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.ENTRAIDE_PICTURES;

async function violations(page) {
    if (!await page.evaluate(() => "axe" in window)) {
        await page.evaluate(axe);
    }
    return page.evaluate(async () => {
        const { violations: found } = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
    });
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const focused = (page) => page.evaluate(() => document.activeElement.id);

async function picture(page, name) {
    if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    }
}

/** Each view with what has to be there before it is looked at. */
const views = {
    postings: async (page, language) => {
        await page.goto(`${here.site.url}?lang=${language}#/`);
        await page.locator(".posting").first().waitFor();
    },
    posting: async (page, language) => {
        await page.goto(here.site.url + addressOf(shopping, language));
        await page.locator("form").waitFor();
    },
    full: async (page, language) => {
        await page.goto(here.site.url + addressOf(masks, language));
        await page.locator("form").waitFor();
    },
    errors: async (page, language) => {
        await views.posting(page, language);
        await send(page);
        await page.locator(".errors li").first().waitFor();
    },
    help: async (page, language) => {
        await page.goto(`${here.site.url}?lang=${language}#/help`);
        await page.locator("form").waitFor();
    },
    closed: async (page, language) => {
        await page.goto(here.site.url + addressOf("posting:gone", language));
        await page.locator("main .notice").waitFor();
    },
    waiting: async (page, language) => {
        await page.goto(here.site.url + addressOf(letters, language));
        await page.locator("form").waitFor();
        await fillIn(page);
        here.hub.fault = { status: 403 };
        await send(page);
        await messages(page).first().waitFor();
        here.hub.fault = null;
    },
    offline: async (page, language) => {
        await views.postings(page, language);
        await page.locator("#freshness.fresh").waitFor();
        await page.context().setOffline(true);
        await page.locator("#freshness.stale").waitFor();
    },
};

for (const [language, colorScheme, width] of [["fr", "light", 900], ["nl", "dark", 320], ["en", "light", 320], ["fr", "dark", 900]]) {
    test(`should leave nothing for axe to say: ${language}, ${colorScheme}, ${width} px`, async () => {
        const page = await here.open(`?lang=${language}`, { colorScheme, viewport: { width, height: 800 } });
        for (const [name, show] of Object.entries(views)) {
            await show(page, language);
            assert.deepEqual(await violations(page), [], name);
            assert.equal(await overflow(page), 0, `${name} is wider than the screen`);
            await picture(page, `${name}-${language}-${colorScheme}-${width}`);
        }
    });
}

test("should fit with letters twice as large", async () => {
    const page = await here.open("?lang=nl", { viewport: { width: 640, height: 800 } });
    for (const name of ["postings", "errors", "help"]) {
        await views[name](page, "nl");
        await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
        assert.equal(await overflow(page), 0, name);
        await picture(page, `${name}-nl-large`);
    }
});

test("should say what is missing, and lead to each field", async () => {
    const page = await here.open(addressOf(shopping));
    await send(page);
    const summary = page.locator(".errors");
    await says(summary, "Please correct 5 things:");
    assert.equal(await page.evaluate(() => document.activeElement.className), "errors", "the summary is read first");
    const lead = { "Choose a shift.": "shift", "Choose a role.": "role", "Write your name.": "name",
                   "Give a phone number or an e-mail address.": "phone", "Without your agreement": "consent" };
    for (const [text, id] of Object.entries(lead)) {
        await summary.getByRole("link", { name: text }).click();
        assert.equal(await focused(page), id);
        assert.equal(await page.locator(`#${id}`).getAttribute("aria-invalid"), "true");
        const described = await page.locator(`#${id}`).evaluate((field) =>
            (field.getAttribute("aria-describedby") ?? field.closest("fieldset").getAttribute("aria-describedby")).split(" ")
                .map((part) => document.getElementById(part).textContent).join(" "));
        assert.match(described, new RegExp(`Error: ${text}`));
    }
    await page.getByLabel(/10:00–12:00/).check();
    await page.getByLabel("Drive").check();
    await fillIn(page, { phone: "12 34", consent: false });
    await page.locator("#email").fill("ana@example");
    await send(page);
    assert.deepEqual(await summary.locator("li").allInnerTexts(), [
        "The phone number has too few digits or a sign that does not belong there. For example: 0470 12 34 56.",
        "The e-mail address is not complete. For example: name@example.org.",
        "Without your agreement we may not use your data. Tick the box to send."]);
    assert.equal(here.hub.attempts, 0);
    await fillIn(page);
    await page.locator("#email").fill("");
    await send(page);
    await here.receive(1);
});

test("should be usable with the keyboard alone", async () => {
    const page = await here.open();
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "content");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), `link-${shopping}`);
    await page.keyboard.press("Enter");
    await says(page.locator("h1"), "Shopping for the care home");
    assert.equal(await focused(page), "title", "reading starts at the title");
    await page.locator("form").waitFor();

    const tab = async (id) => {
        await page.keyboard.press("Tab");
        assert.equal(await focused(page), id);
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        assert.equal(outline, "solid", `the focus is seen on ${id}`);
    };
    await tab("shift");
    await page.keyboard.press("ArrowDown");
    await tab("role");
    await page.keyboard.press("Space");
    await tab("name");
    await page.keyboard.type("Ana Peeters");
    await tab("phone");
    await page.keyboard.type("0470123456");
    await tab("email");
    await tab("language-2");
    await page.keyboard.press("ArrowUp");
    await tab("answer-0");
    await page.keyboard.type("No");
    await tab("remark");
    await tab("consent");
    await page.keyboard.press("Space");
    await tab("");
    await page.keyboard.press("Enter");
    const [plain] = await here.receive(1);
    assert.deepEqual([plain.shift, plain.role, plain.language, plain.answers], ["s2", "shopper", "nl", ["No"]]);
    await says(messages(page), "Sent at");
    assert.equal(await focused(page), "messages-title");
});

test("should show the trap to a person who fell into it", async () => {
    const page = await here.open("?lang=en#/help");
    await page.locator("form").waitFor();
    assert.ok(await page.locator("#website").evaluate((field) => field.getBoundingClientRect().width <= 1 || field.tabIndex === -1));
    await page.locator("#service").selectOption("shopping");
    await page.locator("#postcode").fill("1060");
    await fillIn(page);
    await page.locator("#website").evaluate((field) => { field.value = "http://spam.example"; });
    await send(page);
    await page.locator(".errors").getByRole("link", { name: "Clear this field" }).click();
    assert.equal(await focused(page), "website");
    assert.equal(here.hub.attempts, 0);
    await page.locator("#website").fill("");
    await send(page);
    await here.receive(1);
});

// Walks through the page in Debian's Chromium, as people do, and has axe look at every screen.
//
//   node walk.mjs PROGRAM EXAMPLES SHOTS [short]
//
// Short is one way in German, in two looks. // Ends with "N passed, M failed"; each fault is a line: screen, judge, message.
import { spawn, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import axe from "@axe-core/playwright";

const AxeBuilder = axe.default ?? axe;
const [program, examples, shots, extent] = process.argv.slice(2);
const short = extent === "short";
const TODAY = "2026-11-22";
/** After the month that the company has. */
const LATER = "2027-01-20";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 320, scheme: "light" },
  { width: 320, scheme: "dark" },
].filter(({ width, scheme }) => !short || (width === 1280) === (scheme === "light"));
let passed = 0;
let clipboard = Promise.resolve();
const faults = [];
mkdirSync(shots, { recursive: true });

function judge(good, screen, judgeName, message) {
  if (good) passed += 1;
  else faults.push(`${screen}: ${judgeName}: ${message}`);
}

/** A program with a folder of its own and the address it prints; at a counter that folder is memory. `prepare` fills it and adds options. */
async function start({ options = [], counter = false, prepare = () => [], today = TODAY, there = null } = {}) {
  const folder = there ?? mkdtempSync(join(counter ? "/dev/shm" : tmpdir(), "widerspruch-web-"));
  const place = [...(counter ? ["--counter"] : ["--folder", folder]), ...prepare(folder)];
  const child = spawn(program, ["--today", today, "--state", join(folder, ".state"), "web", "--no-open", ...place, ...options], {
    env: { ...process.env, LANG: "C", LC_ALL: "C", XDG_CONFIG_HOME: join(folder, ".config"), XDG_RUNTIME_DIR: counter ? folder : "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  const address = await line();
  const end = () => {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, address, nextAddress: line, child, end, files: () => readdirSync(folder).filter((name) => !name.startsWith(".")).sort() };
}

/** A tab in which every request to another host is a fault. */
async function tab(browser, address, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const host = new URL(address).host;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== host) faults.push(`${page.url()}: host: asks ${url.host}`);
  });
  page.on("console", (message) => {
    // What a page answers with is told by its status, too; and one way ends the program under the page.
    const known = ["status of 4", "ERR_CONNECTION_REFUSED"].some((text) => message.text().includes(text));
    if (message.type() === "error" && !known) faults.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: script: ${error}`));
  await page.goto(address);
  return page;
}

/** axe and the width, in every look. */
async function look(page, name, pictures = true) {
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const one of found.violations) {
      faults.push(`${name} ${width} ${scheme}: axe: ${one.id} ${one.nodes.map((node) => node.target).join(" ")}: ${one.help}`);
    }
    judge(found.violations.length === 0, `${name} ${width} ${scheme}`, "axe", `${found.violations.length} findings`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    judge(wide <= 0, `${name} ${width}`, "width", `${wide} px too wide`);
    if (pictures) await page.screenshot({ path: join(shots, `${name}-${width}-${scheme}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}

/** Points are drawn at 144 dpi: two pixels each. */
const SCALE = 2;
/**
 * So much finer poppler draws the PDF before it is averaged down. At 144 dpi it puts glyphs on whole pixels of the height and quarters of
 * the width, so that its two rasterisers differ from each other by 1.9 % on the same letter; eight times finer that is no more.
 */
const FINER = 8;
/** Most that a page may differ in the mean: 0.4 % is measured, and 1.9 % where a page is moved by a quarter of a point. */
const MEAN = 0.01;
/** A window of the page of so many pixels, about a letter, and most that one may differ: a full stop that is missing is 15 %. */
const WINDOW = 12;
const LOCAL = 0.1;

/** A page of a PDF in grey at 144 dpi, each pixel the mean of its area. */
function printed(pdf, number, folder) {
  const path = join(folder, `page-${number}`);
  const which = ["-f", String(number), "-l", String(number), "-singlefile"];
  execFileSync("pdftoppm", ["-gray", "-r", String(72 * SCALE * FINER), ...which, pdf, path]);
  const file = readFileSync(`${path}.pgm`);
  rmSync(`${path}.pgm`);
  const [head, wide, high] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString("latin1"));
  const [width, height] = [Math.ceil(wide / FINER), Math.ceil(high / FINER)];
  const sums = new Uint32Array(width * height);
  for (let y = 0, at = head.length; y < high; y += 1) {
    const row = Math.floor(y / FINER) * width;
    for (let x = 0; x < wide; x += 1, at += 1) sums[row + Math.floor(x / FINER)] += 255 - file[at];
  }
  return { width, height, grey: Float32Array.from(sums, (sum) => 255 - sum / (FINER * FINER)) };
}

/** A drawing in grey on a sheet of so many pixels, at its own scale: a sheet is a part of a pixel larger than the page. */
async function drawn(blank, svg, width, height) {
  const sheet = `width="${width}" height="${height}" viewBox="0 0 ${width / SCALE} ${height / SCALE}"`;
  const fitted = svg.replace(/width="[^"]*pt" height="[^"]*pt" viewBox="[^"]*"/, sheet);
  if (fitted === svg) throw new Error("the head of the drawing is another one");
  const source = `data:image/svg+xml;base64,${Buffer.from(fitted).toString("base64")}`;
  const grey = await blank.evaluate(async ([source, width, height]) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const brush = canvas.getContext("2d");
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, width, height);
    brush.drawImage(image, 0, 0);
    const data = brush.getImageData(0, 0, width, height).data;
    const grey = new Uint8Array(width * height);
    for (let at = 0; at < grey.length; at += 1) grey[at] = (data[4 * at] + data[4 * at + 1] + data[4 * at + 2]) / 3;
    const reader = new FileReader();
    const read = new Promise((done) => { reader.onload = () => done(reader.result.split(",")[1]); });
    reader.readAsDataURL(new Blob([grey]));
    return read;
  }, [source, width, height]);
  return Buffer.from(grey, "base64");
}

/** How far two pages differ, as shares of black: in the mean, and in the window that differs most. */
function difference(one, other, width, height) {
  // Sums of all that is above and to the left, so that the sum of a window is four of them.
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, row = 0; x < width; x += 1) {
      row += Math.abs(one[y * width + x] - other[y * width + x]) / 255;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  let most = 0;
  for (let y = WINDOW; y <= height; y += 1) {
    for (let x = WINDOW; x <= width; x += 1) {
      const [below, above] = [y * (width + 1) + x, (y - WINDOW) * (width + 1) + x];
      most = Math.max(most, sums[below] - sums[below - WINDOW] - sums[above] + sums[above - WINDOW]);
    }
  }
  return { mean: sums[sums.length - 1] / (width * height), most: most / (WINDOW * WINDOW) };
}

const GLYPH = /<use [^>]*\/>\n/g;

/** The same drawing with a fault that must be found: a full stop left out, a letter, a letter half a point aside, all a quarter. */
function faulty(svg) {
  const outlines = new Map([...svg.matchAll(/<path id="([^"]+)" d="([^"]+)"/g)].map(([, id, outline]) => [id, outline.length]));
  const glyphs = svg.match(GLYPH).filter((use) => outlines.has(/#([^"]+)/.exec(use)[1]));
  const length = (use) => outlines.get(/#([^"]+)/.exec(use)[1]);
  const smallest = glyphs.reduce((least, use) => (length(use) < length(least) ? use : least));
  const middle = glyphs[Math.floor(glyphs.length / 2)];
  const aside = (use, by) => use.replace(/ ([-\d.]+) ([-\d.]+)\)"/, (_, x, y) => ` ${Number(x) + by} ${y})"`);
  return {
    "a small glyph left out": svg.replace(smallest, ""),
    "a glyph left out": svg.replace(middle, ""),
    "a glyph half a point aside": svg.replace(middle, aside(middle, 0.5)),
    "all glyphs a quarter of a point aside": svg.replace(GLYPH, (use) => aside(use, 0.25)),
  };
}

/** The pages as drawn beside what poppler makes of the PDF; and whether the comparison finds faults. */
async function samePages(browser, page, name) {
  const letter = page.url().replace("pages", "letter.pdf");
  const folder = mkdtempSync(join(tmpdir(), "widerspruch-pages-"));
  const pdf = join(folder, "letter.pdf");
  writeFileSync(pdf, await (await page.request.get(letter)).body());
  const count = Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf]).toString())[1]);
  const sheets = await page.locator("img.sheet").count();
  judge(count === sheets, name, "pages", `${sheets} drawn, ${count} in the PDF`);
  const context = await browser.newContext();
  const blank = await context.newPage();
  for (let number = 1; number <= count; number += 1) {
    const svg = await (await page.request.get(letter.replace("letter.pdf", `page/${number}.svg`))).text();
    const { width, height, grey } = printed(pdf, number, folder);
    const measure = async (svg) => difference(await drawn(blank, svg, width, height), grey, width, height);
    const told = ({ mean, most }) => `differs by ${(100 * mean).toFixed(2)} %, in the worst window by ${(100 * most).toFixed(1)} %`;
    const same = await measure(svg);
    console.log(`${name}: page ${number} ${told(same)}`);
    judge(same.mean < MEAN && same.most < LOCAL, name, "pages", `page ${number} ${told(same)}`);
    for (const [what, broken] of Object.entries(faulty(svg))) {
      const other = await measure(broken);
      judge(other.mean >= MEAN || other.most >= LOCAL, name, "pages", `${what} is not found: page ${number} ${told(other)}`);
    }
  }
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}

const id = (page) => new URL(page.url()).pathname.split("/")[3];

/** Fills the question that is there and goes on. */
async function fill(page, answers) {
  const answer = answers[id(page)];
  if (answer === undefined) throw new Error(`no answer for ${page.url()}`);
  for (const [name, value] of answer) {
    if (value === true) await page.locator(name).check();
    else if (value && value.file) await page.locator(name).setInputFiles(value.file);
    else await page.locator(name).fill(value);
  }
  await page.locator("main form button").first().click();
}

const choice = (name, value) => [`input[name="${name}"][value="${value}"]`, true];
const field = (name, value) => [`[name="${name}"]:not([type=hidden])`, value];
const OBJECTION = {
  goal: [choice("goal", "object")],
  who: [choice("who", "self")],
  services: [choice("services", "facebook"), choice("services", "instagram")],
  "account.facebook": [field("account.facebook", "facebook.com/aenne.mueller, aenne@example.org")],
  "account.instagram": [field("account.instagram", "@aenne.example")],
  objected: [choice("objected", "no")],
  grounds: [choice("grounds", "old-posts"), choice("grounds", "third-persons")],
  "own-grounds": [],
  name: [field("name", "Änne Müller")],
  street: [field("street", "Prüfstraße 1"), field("place", "39104 Magdeburg")],
  email: [field("email", "aenne@example.org")],
};
const CLIENT = {
  ...OBJECTION,
  reference: [field("reference", "KI-7")],
  "client-name": [field("client-name", "Zoë Beispiel")],
  "client-address": [field("client-address", "Prüfstraße 1, 39104 Magdeburg")],
  proof: [],
};
const COMPLAINT = {
  goal: [choice("goal", "complain")],
  "objected-on": [field("objected-on", "1.12.2026")],
  answer: [choice("answer", "acknowledged")],
  "answer-on": [field("answer-on", "7.12.")],
  evidence: [choice("evidence", "objected-2026-12-01"), choice("evidence", "acknowledged-2026-12-07")],
  file: [
    ["#file-1", { file: join(examples, "receipt.jpg") }],
    ["#file-2", { file: join(examples, "confirmation.png") }],
  ],
};

async function walk(page, answers, seen = async () => {}) {
  while (new URL(page.url()).pathname.startsWith("/q/")) {
    await seen(page, id(page));
    await fill(page, answers);
  }
}

/** The case of a script with the same answers, written by the program itself. */
function byTerminal(folder, language, args, name, today = TODAY) {
  const path = join(folder, name);
  execFileSync(program, ["--today", today, "--ui-language", language, "new", ...args, "-o", path], { cwd: folder, stdio: "pipe" });
  return readFileSync(path);
}

async function wholeWay(browser, locale) {
  const language = locale.slice(0, 2);
  const house = await start();
  const page = await tab(browser, house.address, { locale });
  judge((await page.locator("html").getAttribute("lang")) === language, "start", "language", "not that of the browser");
  await look(page, `${language}-start`);
  await page.locator('form[action="/case"] button').first().click();
  // Nothing chosen, nothing typed: the error stands above, has the focus, and leads to the field.
  let first = true;
  await walk(page, OBJECTION, async (page, question) => {
    await look(page, `${language}-${question}`, ["goal", "services", "street"].includes(question));
    if (["goal", "street", "name"].includes(question)) {
      await page.locator("main form button").first().click();
      await page.locator("[data-focus]").waitFor();
      const there = () => document.activeElement?.hasAttribute("data-focus");
      const focused = await page.waitForFunction(there, null, { timeout: 5_000 }).then(() => true, () => false);
      judge(focused, `${language}-${question}`, "focus", "not on the summary of errors");
      judge((await page.title()).startsWith(language === "de" ? "Fehler:" : "Error:"), `${language}-${question}`, "title", await page.title());
      await look(page, `${language}-${question}-error`, first);
      first = false;
    }
  });
  await look(page, `${language}-check`);
  await page.locator('a[href$="/pages"]').click();
  await page.locator("img.sheet").first().waitFor();
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  judge(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0)), "pages", "picture", "a page is not drawn");
  await samePages(browser, page, `${language}-pages`);
  await look(page, `${language}-pages`);
  await page.goBack();
  // The signature: drawn with the mouse.
  await page.locator("details", { has: page.locator('a[href$="/signature"]') }).locator("summary").click();
  await page.locator('a[href$="/signature"]').click();
  await look(page, `${language}-signature`, false);
  await page.locator('input[value="image"]').check();
  await page.locator("main form button").first().click();
  await look(page, `${language}-signature-file`);
  const box = await page.locator("canvas").boundingBox();
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 30, { steps: 6 });
  await page.mouse.move(box.x + 220, box.y + 80, { steps: 6 });
  await page.mouse.up();
  // Whoever goes on without "Take it" has drawn all the same.
  if (language === "de") {
    await page.locator("[data-take]").click();
    await page.waitForFunction(() => document.querySelector("#signature-file-1").files.length === 1);
  }
  await page.locator("main form > p > button").click();
  judge(page.url().includes("/check/"), `${language}-signature-file`, "drawn", page.url());
  // Not signed by picture after all, so that the case is that of the terminal.
  await page.locator('a[href$="/signature"]').click();
  await page.locator('input[value="blank"]').check();
  await page.locator("main form button").first().click();
  await page.locator('form[action^="/save/"] button').click();
  await look(page, `${language}-done`);
  if (await page.locator("[data-copy]").count()) {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    // There is one clipboard for all.
    clipboard = clipboard.then(async () => {
      await page.locator("[data-copy]").click();
      await page.waitForFunction(() => document.querySelector("[data-status]").textContent !== "");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      judge(copied === (await page.locator("#form-text").inputValue()), `${language}-done`, "copy", "another text");
    });
    await clipboard;
  }
  await page.locator('form[action^="/follow/"] button').click();
  await look(page, `${language}-matter`);
  await page.locator("main form button").first().click();
  await look(page, `${language}-matter-error`, false);
  await page.goto(new URL("/stop", house.address).href);
  await look(page, `${language}-stop`, false);
  await page.locator("main form button").click();
  await page.locator("h1").waitFor();
  const ended = await new Promise((over) => {
    const late = setTimeout(() => over(null), 10_000);
    house.child.once("exit", (code) => { clearTimeout(late); over(code); });
  });
  judge(ended === 0, `${language}-stop`, "end", `exit ${ended}`);
  await page.context().close();
  house.end();
}

/** Without JavaScript, byte for byte what the terminal writes; a month later the complaint. */
async function withoutScripts(browser) {
  let house = await start();
  let page = await tab(browser, house.address, { locale: "de-DE", javaScriptEnabled: false });
  await page.locator('form[action="/case"] button').first().click();
  await walk(page, OBJECTION);
  await page.locator('form[action^="/save/"] button').click();
  const there = mkdtempSync(join(tmpdir(), "widerspruch-terminal-"));
  const objection = byTerminal(there, "de", [
    "--goal", "object", "--who", "self", "--services", "facebook,instagram",
    "--account.facebook", "facebook.com/aenne.mueller, aenne@example.org", "--account.instagram", "@aenne.example",
    "--objected", "no", "--grounds", "old-posts,third-persons", "--name", "Änne Müller",
    "--street", "Prüfstraße 1", "--place", "39104 Magdeburg", "--email", "aenne@example.org",
  ], "widerspruch.toml");
  judge(objection.equals(readFileSync(join(house.folder, "widerspruch.toml"))), "objection", "bytes", "not those of the terminal");
  await page.context().close();
  house.child.kill("SIGTERM");
  house = await start({ there: house.folder, today: LATER });
  page = await tab(browser, house.address, { locale: "de-DE", javaScriptEnabled: false });
  await page.locator('form:has(input[value="folder"]) button').click();
  await walk(page, COMPLAINT);
  await page.locator('form[action^="/save/"] button').click();
  for (const name of ["receipt.jpg", "confirmation.png"]) writeFileSync(join(there, name), readFileSync(join(examples, name)));
  const complaint = byTerminal(there, "de", [
    "complaint", "--from", "widerspruch.toml", "--objected-on", "1.12.2026", "--answer", "acknowledged", "--answer-on", "7.12.2026",
    "--evidence", "objected-2026-12-01,acknowledged-2026-12-07", "--file", "receipt.jpg, confirmation.png",
  ], "beschwerde.toml", LATER);
  judge(complaint.equals(readFileSync(join(house.folder, "beschwerde.toml"))), "complaint", "bytes", "not those of the terminal");
  const wanted = ["beschwerde.pdf", "beschwerde.toml", "confirmation.png", "receipt.jpg", "widerspruch.pdf", "widerspruch.toml"];
  judge(JSON.stringify(house.files()) === JSON.stringify(wanted), "complaint", "files", house.files().join(" "));
  rmSync(there, { recursive: true, force: true });
  await page.context().close();
  house.end();
}

/** The objection with the keyboard alone. */
async function byKeyboard(browser) {
  const house = await start();
  const page = await tab(browser, house.address, { locale: "de-DE" });
  const reach = async (selector) => {
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press("Tab");
      const there = await page.evaluate((selector) => document.activeElement?.matches(selector), selector);
      if (there) {
        const seen = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none");
        judge(seen, `keyboard ${selector}`, "outline", "the focus is not to be seen");
        return;
      }
    }
    throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
  };
  await reach('form[action="/case"] button');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/q\//);
  while (new URL(page.url()).pathname.startsWith("/q/")) {
    const before = page.url();
    for (const [selector, value] of OBJECTION[id(page)]) {
      // Of a group of radio buttons the arrow keys choose.
      const radio = await page.locator(selector).first().getAttribute("type") === "radio";
      if (radio) {
        await reach(`input[type="radio"]`);
        await page.keyboard.press("Space");
        for (let count = 0; count < 20 && !(await page.locator(selector).isChecked()); count += 1) await page.keyboard.press("ArrowDown");
      } else {
        await reach(selector);
        if (value === true) await page.keyboard.press("Space");
        else await page.keyboard.insertText(value);
      }
    }
    await reach("main form > p > button");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before);
  }
  await reach('form[action^="/save/"] button');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/done\//);
  judge(house.files().includes("widerspruch.pdf"), "keyboard", "files", house.files().join(" "));
  await page.context().close();
  house.end();
}

/** The letter beside the answers while they are given; with scripts by itself, and none of it is kept. */
async function liveLetter(browser) {
  const house = await start();
  const page = await tab(browser, house.address, { locale: "de-DE" });
  await page.locator('form[action="/case"] button').first().click();
  const letter = page.locator("#letter-so-far");
  const renewed = async (screen, words) => {
    const there = await letter.getByText(words).first().waitFor({ timeout: 10_000 }).then(() => true, () => false);
    judge(there, screen, "live", `"${words}" is not in the letter`);
    judge((await page.locator("[data-preview-status]").textContent()) !== "", screen, "live", "no word of it");
  };
  while (id(page) !== "name") await fill(page, OBJECTION);
  judge(await page.locator("[data-preview]").isHidden(), "live-name", "live", "the button is there besides");
  await page.locator("#name").pressSequentially("Zoë Beispiel");
  await renewed("live-name", "Zoë Beispiel");
  await look(page, "de-live-name");
  await page.goto(page.url());
  judge(!(await page.content()).includes("Zoë"), "live-name", "live", "what was looked at is kept");
  await fill(page, OBJECTION);
  await page.locator("#place").fill("1");
  await renewed("live-street", "steht noch nicht darin");
  // A program that is gone: the button comes back, and what was typed stays.
  house.child.kill("SIGKILL");
  await page.locator("#street").fill("Prüfstraße 1");
  await page.locator("[data-preview]").waitFor({ state: "visible", timeout: 10_000 });
  judge((await page.locator("#street").inputValue()) === "Prüfstraße 1", "live-gone", "typed", "is lost");
  await page.context().close();
  house.end();
}

/** What goes wrong in a browser: a file of 45 MB, a session that is lost. Each is a page, with what was typed. */
async function badInput(browser) {
  const house = await start();
  const page = await tab(browser, house.address, { locale: "de-DE" });
  await page.locator('form[action="/case"] button').first().click();
  while (id(page) !== "own-grounds") await fill(page, OBJECTION);
  // The cookie is gone: the page keeps what was typed, and sends it when there is a session again.
  await page.locator("#own-grounds").fill("Eigene Worte <b>");
  await page.context().clearCookies();
  await page.locator("main form button").first().click();
  await page.waitForFunction(() => document.querySelector('input[name="own-grounds"]'));
  await look(page, "de-lost");
  const again = await house.nextAddress();
  const other = await page.context().newPage();
  await other.goto(again);
  await other.close();
  await page.locator("main form button").click();
  await page.waitForURL(/\/q\/1\/name$/);
  judge((await letterText(page)).includes("Eigene Worte <b>"), "lost", "typed", "is lost");
  while (new URL(page.url()).pathname.startsWith("/q/")) await fill(page, OBJECTION);
  await page.locator("details", { has: page.locator('a[href$="/signature"]') }).locator("summary").click();
  await page.locator('a[href$="/signature"]').click();
  await page.locator('input[value="image"]').check();
  await page.locator("main form button").first().click();
  const large = join(house.folder, ".large.png");
  writeFileSync(large, Buffer.alloc(45 << 20));
  await page.locator('input[type="file"]').setInputFiles(large);
  await page.locator("main form > p > button").click();
  await page.locator("[data-focus]").waitFor({ timeout: 30_000 });
  judge((await page.locator(".mistake").textContent()).includes("zu groß"), "large", "told", "not what is wrong");
  await look(page, "de-large");
  await page.context().close();
  house.end();
}

const letterText = (page) => page.locator("#letter-so-far").textContent();

/** At a counter: the centre on every page, its own sign first, a client's letter, and nothing left for the next person. */
async function atCounter(browser, locale) {
  const language = locale.slice(0, 2);
  const house = await start({ counter: true, options: ["--centre", join(examples, "centre.toml")] });
  const page = await tab(browser, house.address, { locale });
  const CENTRE = "Geschrieben mit Hilfe der Verbraucherberatung";
  await look(page, `${language}-counter-start`);
  await page.locator('form[action="/case"] button').first().click();
  judge(id(page) === "reference", `${language}-counter`, "first", id(page));
  await walk(page, CLIENT, async (page, question) => {
    const named = (await page.locator("header").textContent()).includes(CENTRE);
    judge(named, `${language}-counter-${question}`, "centre", "is not named");
    await look(page, `${language}-counter-${question}`, question === "reference");
  });
  await look(page, `${language}-counter-check`);
  const client = await page.locator("main").textContent();
  judge(client.includes("Zoë Beispiel"), `${language}-counter-check`, "client", "is not there");
  await page.locator('form[action^="/save/"] button').click();
  await look(page, `${language}-counter-done`);
  judge(house.files().length > 0, `${language}-counter-done`, "files", "none in memory");
  const done = page.url();
  await page.locator('form[action="/wipe"] button').click();
  await page.waitForURL(/\/wipe$/);
  await look(page, `${language}-counter-wiped`);
  judge(house.files().length === 0, `${language}-counter-wiped`, "files", house.files().join(" "));
  await page.locator("main a").click();
  judge(!(await page.content()).includes("Zoë"), `${language}-counter-next`, "start", "names the person before");
  const old = await page.goto(done);
  judge(old.status() === 404 && !(await page.content()).includes("Zoë"), `${language}-counter-next`, "old page", `status ${old.status()}`);
  await page.context().close();
  house.end();
}

/** The screen of a mail, and the one after it. */
async function bySending(browser, locale) {
  const language = locale.slice(0, 2);
  let sent;
  const house = await start({
    prepare: (folder) => {
      const config = join(folder, ".config.toml");
      sent = join(folder, ".sent");
      const command = JSON.stringify(["sh", "-c", `cat >> '${sent}'`]);
      writeFileSync(config, `[smtp.x]\nkind = "sendmail"\nfrom = "nora@example.org"\ncommand = ${command}\n`);
      writeFileSync(join(folder, "inquiry.toml"), readFileSync(join(examples, "progress-inquiry.toml")));
      return ["--config", config];
    },
  });
  const page = await tab(browser, house.address, { locale });
  const again = page.locator('form:has(input[value="folder"])');
  await again.locator('input[value="change"]').check();
  await again.locator("button").click();
  await page.locator('form[action^="/save/"] button').click();
  await page.locator('a[href^="/send/"]').click();
  await look(page, `${language}-send`);
  await page.locator('form[action^="/send/"] button').click();
  await page.locator("[role=status]").first().waitFor();
  await look(page, `${language}-sent`);
  const mail = readFileSync(sent, "utf8");
  judge(mail.split("Message-ID:").length === 2, `${language}-sent`, "mail", "not sent once");
  await page.context().close();
  house.end();
}

/** A save that was cut off is told, and what another program changed is asked about. */
async function besideOthers(browser, locale) {
  const language = locale.slice(0, 2);
  let file;
  const house = await start({
    prepare: (folder) => {
      file = join(folder, "case.toml");
      writeFileSync(file, readFileSync(join(examples, "objection.toml")));
      writeFileSync(join(folder, "case.pdf"), "%PDF-older");
      utimesSync(join(folder, "case.pdf"), new Date(0), new Date(0));
      writeFileSync(join(folder, ".widerspruch-Ab3dEf.part"), "half");
      return [];
    },
  });
  const page = await tab(browser, house.address, { locale });
  judge((await page.locator("main .note").count()) === 2, `${language}-cut-off`, "told", await page.locator("main").textContent());
  await look(page, `${language}-cut-off`);
  const again = page.locator('form:has(input[value="folder"])');
  await again.locator('input[value="change"]').check();
  await again.locator("button").click();
  const mine = `${readFileSync(file, "utf8")}# mine\n`;
  writeFileSync(file, mine);
  await page.locator('form[action^="/save/"] button').click();
  await look(page, `${language}-changed`);
  judge(readFileSync(file, "utf8") === mine, `${language}-changed`, "file", "was written over");
  await page.locator('button[value="new"]').click();
  judge(page.url().includes("/done/") && house.files().length === 4, `${language}-changed`, "files", house.files().join(" "));
  await page.context().close();
  house.end();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const works = short ? [[wholeWay, "de-DE"]] : [
  ...["de-DE", "en-GB"].flatMap((locale) => [wholeWay, atCounter, bySending, besideOthers].map((way) => [way, locale])),
  ...[withoutScripts, byKeyboard, liveLetter, badInput].map((way) => [way, ""]),
];
// Two at a time: a browser waits for its program, and that for the browser.
async function through() {
  for (let work = works.shift(); work; work = works.shift()) {
    const [way, locale] = work;
    const began = Date.now();
    await way(browser, locale).catch((error) => faults.push(`${way.name} ${locale}: ${error.stack ?? error}`));
    console.log(`${way.name} ${locale}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}
await Promise.all([through(), through()]);
await browser.close();
faults.forEach((fault) => console.log(fault));
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length === 0 ? 0 : 1);

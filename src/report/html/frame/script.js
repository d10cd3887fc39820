"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector, parent = document) => parent.querySelector(selector);
  const all = (selector, parent = document) => [...parent.querySelectorAll(selector)];
  const words = JSON.parse(find("#words").textContent);
  const first = root.lang;
  const form = find(".bar"), search = find("#search"), count = find("#count"), keys = find("#keys");
  const lists = all("select[name]", form);
  const scenarios = all("article.case, details.row");
  root.classList.add("js");
  const texts = () => (words[root.lang] ?? words[first]).texts;

  // Details of what is as expected are packed, many scenarios together.
  const packed = new Map();
  for (const script of all("script.pack")) {
    script.dataset.of.split(" ").forEach((number, place) => packed.set("s" + number, [script, place]));
  }
  const unpacked = new WeakMap();
  const inflate = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return (await new Response(stream).text()).split("\0");
  };
  const unpack = (script) => Promise.all(script.textContent.split(" ").map(inflate));
  const fill = async (row) => {
    if (find(":scope > .body", row)) return;
    const body = document.createElement("div");
    body.className = "body";
    body.textContent = texts()["html-opening"];
    row.append(body);
    try {
      const [script, place] = packed.get(row.id);
      if (!unpacked.has(script)) unpacked.set(script, unpack(script));
      const [pieces, details] = await unpacked.get(script);
      const piece = (code) => pieces[code < 0xd800 ? code - 1 : code - 0x801];
      const html = Array.from(details[place], (character) => piece(character.codePointAt(0))).join("");
      body.innerHTML = html.replaceAll("\u0001", row.id.slice(1));
      finish(body);
      label(body);
    } catch {
      body.textContent = texts()["html-unpackable"];
    }
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches("details.row[open]")) fill(event.target);
  }, true);

  // What every part has in common is left out of what is packed.
  const heads = find("#memberships").content.firstElementChild;
  const hints = { "b": "html-button", "p.tick": "html-tick-box", "p.chosen": "html-chosen", "p.not-chosen": "html-not-chosen" };
  const finish = (parent) => {
    for (const link of all("a:not([href])", parent)) link.href = "#" + link.textContent;
    for (const table of all("table", parent)) {
      if (!table.tHead) table.prepend(...heads.cloneNode(true).childNodes);
    }
    for (const screens of all(".screens", parent)) {
      screens.setAttribute("role", "group");
      screens.setAttribute("aria-label", texts()["html-reads"]);
      screens.dataset.label = "html-reads";
    }
    for (const [selector, text] of Object.entries(hints)) {
      for (const part of all(`.screen ${selector}`, parent)) {
        const hint = document.createElement("span");
        hint.className = "vh";
        hint.lang = root.lang;
        hint.dataset.t = text;
        hint.textContent = texts()[text];
        part.prepend(hint, " ");
      }
    }
  };

  // The language of the page.
  const label = (parent) => {
    const own = texts();
    for (const part of all("[data-t]", parent)) {
      part.textContent = own[part.dataset.t];
      if (part.hasAttribute("lang")) part.lang = root.lang;
    }
    for (const part of all("[data-label]", parent)) part.setAttribute("aria-label", own[part.dataset.label]);
  };
  const speak = (name) => {
    if (!words[name] || name === root.lang) return;
    root.lang = name;
    root.dir = words[name].dir;
    label(document);
    search.placeholder = texts()[search.dataset.placeholder];
    const number = new Intl.NumberFormat(name);
    for (const part of all("[data-n]")) part.textContent = number.format(part.dataset.n);
    const headline = all("h1 t-x").find((part) => part.lang === name);
    if (headline) document.title = headline.textContent + " – " + texts()["html-title"];
    find("#language").value = name;
    tell(Number(count.dataset.shown));
  };

  // Search and filters. Without accents and capital letters, so that anything can be typed plainly.
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const folder = (scenario) => scenario.dataset.folder ?? scenario.parentElement.dataset.folder;
  let index = null;
  const indexed = () => (index ??= scenarios.map((scenario) => {
    const { covers = "", tags = "", place = "" } = scenario.dataset;
    const parts = all(":scope > summary, :scope > header, :scope > .flaws, :scope > .setup", scenario).map((part) => part.textContent);
    return fold([...parts, folder(scenario), place, covers, tags].join("\n"));
  }));
  const has = (words, word) => (words ?? "").split("\n").includes(word);
  const filters = {
    result: (scenario, value) => scenario.dataset.result === value,
    folder: (scenario, value) => folder(scenario) === value,
    tag: (scenario, value) => has(scenario.dataset.tags, value),
    requirement: (scenario, value) => has(scenario.dataset.covers, value),
    rule: (scenario, value) => has(scenario.dataset.rules, value),
  };
  const show = () => {
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    const index = wanted.length ? indexed() : [];
    const active = lists.filter((list) => list.value);
    let shown = 0;
    scenarios.forEach((scenario, place) => {
      const fits = active.every((list) => filters[list.name](scenario, list.value)) &&
        wanted.every((word) => index[place].includes(word));
      if (scenario.hidden === fits) scenario.hidden = !fits;
      if (fits) shown += 1;
    });
    for (const section of all("section.folder, section.cases, section.lines")) {
      section.hidden = !find("article.case:not([hidden]), details.row:not([hidden])", section);
    }
    const isFiltered = active.length > 0 || wanted.length > 0;
    for (const part of all(".failures > p, .by-folder")) part.hidden = isFiltered;
    // The list of failures names those that are shown.
    const isGone = (link) => document.getElementById(link.hash.slice(1)).hidden;
    for (const item of all(".failures li")) item.hidden = all(":scope > a, :scope > ul a", item).every(isGone);
    for (const list of all(".failures")) list.hidden = !find("li:not([hidden])", list);
    find("#clear").hidden = !isFiltered;
    find("#nothing").hidden = shown > 0;
    tell(shown);
  };
  const tell = (shown) => {
    const number = new Intl.NumberFormat(root.lang);
    const text = texts()["html-count"];
    count.textContent = text.replace("{shown}", number.format(shown)).replace("{all}", number.format(scenarios.length));
    count.dataset.shown = shown;
  };
  const clear = () => {
    for (const field of [search, ...lists]) field.value = "";
    show();
  };

  // The address says what is filtered and in which language, so that it can be passed on.
  const remember = (kept = "") => {
    const address = new URLSearchParams();
    for (const field of [search, ...lists]) if (field.value) address.set(field.name, field.value);
    if (root.lang !== first) address.set("lang", root.lang);
    const isPlain = !`${address}`;
    if (kept && !isPlain) address.set("at", kept);
    const hash = isPlain ? kept : `${address}`;
    history.replaceState(null, "", location.href.split("#")[0] + (hash && `#${hash}`));
  };
  const place = () => {
    const hash = location.hash.slice(1);
    return hash.includes("=") ? new URLSearchParams(hash).get("at") ?? "" : hash;
  };
  const arrive = async (isFirst) => {
    const hash = location.hash.slice(1);
    if (hash.includes("=")) {
      const address = new URLSearchParams(hash);
      for (const field of [search, ...lists]) field.value = address.get(field.name) ?? "";
      for (const list of lists) if (list.selectedIndex < 0) list.value = "";
      if (isFirst || address.has("lang")) speak(address.get("lang") ?? first);
      show();
      if (address.has("at")) await reach(address.get("at"));
      else if (!isFirst) find("#results").focus();
      return;
    }
    if (isFirst) show();
    if (hash) await reach(hash);
  };
  // What is far away is laid out only when it is near, which moves what comes after it.
  const settle = async (target) => {
    for (let before = NaN, turn = 0; turn < 20; turn += 1) {
      target.scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { top } = target.getBoundingClientRect();
      if (top === before) return;
      before = top;
    }
  };
  const reach = async (hash) => {
    const [, number] = /^[sw](\d+)(?:-\d+)?$/.exec(hash) ?? [];
    const scenario = number && document.getElementById("s" + number);
    if (scenario?.hidden) clear();
    if (scenario?.matches("details.row")) {
      scenario.open = true;
      await fill(scenario);
    }
    const target = document.getElementById(hash);
    target?.closest("details:not([open])")?.setAttribute("open", "");
    if (target) await settle(target);
    if (scenario && scenario === target) find("summary, h3", scenario).focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => arrive(false));
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { show(); remember(); }, 80);
  });
  form.addEventListener("change", () => { show(); remember(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    remember();
  });
  find("#clear").addEventListener("click", () => { clear(); remember(); search.focus(); });
  find("#language").addEventListener("change", (event) => { speak(event.target.value); remember(place()); });

  // A mark of a timeline says beside the pointer what its step does, which is told below already.
  document.addEventListener("pointerover", (event) => {
    const mark = event.target.closest("a.mark");
    if (!mark) return;
    const step = document.getElementById(mark.getAttribute("href").slice(1));
    const deeds = all(`.deed t-x[lang="${root.lang}"]`, step).map((deed) => deed.textContent);
    const title = find("title", mark) ?? document.createElementNS(mark.namespaceURI, "title");
    title.textContent = `${step.value}. ${deeds.join(" ")}`;
    mark.prepend(title);
  });

  // Where a picture is scrolled to the side, what a part says stays in sight, and the part that has the focus
  // comes there.
  for (const type of ["pointerover", "focusin", "scroll"]) {
    document.addEventListener(type, ({ target }) => {
      const picture = target.closest?.(".picture");
      const tip = picture && find(".part:is(:hover, :focus) > g:last-child", picture);
      if (!tip) return;
      if (type === "focusin") target.firstElementChild.scrollIntoView({ block: "nearest", inline: "nearest" });
      const room = picture.scrollWidth - tip.getBBox().width - 24;
      picture.style.setProperty("--aside", `${Math.max(0, Math.min(picture.scrollLeft, room))}px`);
    }, true);
  }

  // The command that shows a failure again.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) return;
    const command = find("code", button.parentElement), said = find("[data-t]", button);
    try {
      await navigator.clipboard.writeText(command.textContent);
      said.dataset.t = "html-copied";
      label(button);
      setTimeout(() => { said.dataset.t = "html-copy"; label(button); }, 2000);
    } catch {
      getSelection().selectAllChildren(command);
    }
  });

  // The keyboard.
  const step = (way) => {
    const visible = scenarios.filter((scenario) => !scenario.hidden);
    const failures = visible.filter((scenario) => scenario.matches("article"));
    const stops = failures.length ? failures : visible;
    const here = stops.indexOf(document.activeElement.closest("article.case, details.row"));
    const next = stops[Math.max(0, Math.min(stops.length - 1, here < 0 ? 0 : here + way))];
    if (!next) return;
    find("summary, h3", next).focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  };
  document.addEventListener("keydown", (event) => {
    const open = find(".keys[open]");
    if (event.key === "Escape" && open) {
      open.open = false;
      find("summary", open).focus();
      return;
    }
    if (event.key === "Escape" && event.target === search && search.value) {
      event.preventDefault();
      search.value = "";
      show();
      remember();
      return;
    }
    const isTyping = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (!keys.checked || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const actions = {
      "/": () => { search.focus(); search.select(); },
      j: () => step(1),
      k: () => step(-1),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  finish(document);
  arrive(true);
})();

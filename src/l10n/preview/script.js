"use strict";
(() => {
  const root = document.documentElement;
  const find = (selector, parent = document) => parent.querySelector(selector);
  const all = (selector, parent = document) => [...parent.querySelectorAll(selector)];
  const words = JSON.parse(find("#words").textContent);
  const articles = all("article");
  const search = find("#search"), file = find("#file"), count = find("#count");
  const bar = find(".bar");
  root.classList.add("js");

  // What the reader has chosen outlasts a reload; a browser may forbid that.
  const kept = (storage, key, value) => {
    try {
      if (value === undefined) return window[storage].getItem("tchau-preview-" + key);
      window[storage].setItem("tchau-preview-" + key, value);
    } catch { /* then not */ }
    return null;
  };

  // Without accents, capital letters and typographic quotes, so that anything can be typed plainly.
  const fold = (text) =>
    text.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  let index = null;
  const indexed = () =>
    (index ??= articles.map((article) =>
      fold(all("h3 a, .c, .x, pre", article).map((part) => part.textContent).join("\n"))));

  const filter = () => find("input[name=filter]:checked").value;
  const language = () => words[root.lang] ?? Object.values(words)[0];
  const show = () => {
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    const texts = wanted.length ? indexed() : [];
    const mark = filter(), chosen = file.value;
    let shown = 0;
    articles.forEach((article, place) => {
      const fits = (mark === "all" || article.dataset.m.split(" ").includes(mark)) &&
        (chosen === "" || article.parentElement.dataset.file === chosen) &&
        wanted.every((word) => texts[place].includes(word));
      article.hidden = !fits;
      if (fits) shown += 1;
    });
    for (const section of all("section.file")) section.hidden = !find("article:not([hidden])", section);
    const whole = find("section.whole");
    if (whole) whole.hidden = wanted.length > 0 || chosen !== "" || !["all", "findings"].includes(mark);
    find("#nothing").hidden = shown > 0;
    tell(shown);
    kept("sessionStorage", "view", JSON.stringify([search.value, mark, chosen]));
  };
  const tell = (shown) => {
    const number = new Intl.NumberFormat(root.lang);
    const text = language().texts.count;
    count.textContent = text.replace("{shown}", number.format(shown)).replace("{all}", number.format(articles.length));
    count.dataset.shown = shown;
  };
  const everything = () => {
    search.value = file.value = "";
    find("input[name=filter][value=all]").checked = true;
    show();
  };

  const speak = (name) => {
    if (!words[name]) return;
    root.lang = name;
    root.dir = words[name].dir;
    const texts = words[name].texts;
    for (const part of all("[data-t]")) {
      part.textContent = texts[part.dataset.t];
      if (part.lang && part.closest("[data-t]") === part) part.lang = name;
    }
    for (const part of all("[data-placeholder]")) part.placeholder = texts[part.dataset.placeholder];
    const number = new Intl.NumberFormat(name);
    for (const part of all("[data-n]")) part.textContent = number.format(part.dataset.n);
    find("#language").value = name;
    tell(Number(count.dataset.shown ?? articles.length));
  };

  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });
  bar.addEventListener("change", (event) => event.target === search || show());
  bar.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  find("#language").addEventListener("change", (event) => {
    speak(event.target.value);
    kept("localStorage", "language", event.target.value);
  });
  const color = (name) => {
    if (name) root.dataset.colors = name;
    else delete root.dataset.colors;
  };
  find("#colors").addEventListener("change", (event) => {
    color(event.target.value);
    kept("localStorage", "colors", event.target.value);
  });

  const step = (way) => {
    const shown = articles.filter((article) => !article.hidden);
    const here = document.activeElement.closest("article");
    let next = here ? shown.indexOf(here) + way : shown.findIndex((article) => article.getBoundingClientRect().top > 0);
    next = Math.max(0, Math.min(shown.length - 1, next));
    const heading = shown[next] && find("h3", shown[next]);
    if (!heading) return;
    heading.focus({ preventScroll: true });
    shown[next].scrollIntoView({ block: "start" });
  };
  const keys = find("#keys");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target === search && search.value) {
      event.preventDefault();
      search.value = "";
      show();
      return;
    }
    const typing = event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea");
    if (!keys.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
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
  keys.addEventListener("change", () => kept("localStorage", "keys", keys.checked ? "on" : "off"));

  // A link to a message that the filters hide shows everything.
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("article")?.hidden) {
      everything();
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", arrive);

  keys.checked = kept("localStorage", "keys") !== "off";
  const colors = kept("localStorage", "colors") ?? "";
  find("#colors").value = colors;
  color(colors);
  const view = JSON.parse(kept("sessionStorage", "view") ?? "null");
  if (view) {
    [search.value, , file.value] = view;
    const radio = find(`input[name=filter][value="${CSS.escape(view[1])}"]`);
    if (radio) radio.checked = true;
  }
  speak(kept("localStorage", "language") ?? root.lang);
  show();
  arrive();
})();

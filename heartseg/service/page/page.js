// One scan from the visitor's hand to its mask on the screen.

import { Refusal, about, dicom, example, finished, forget, mask, send, token } from "./service.js";

const $ = (id) => document.getElementById(id);
const ml = (value) => value.toFixed(1);
const STEPS = ["upload", "queue", "compute", "show"];
const FROM = ["the back", "back left", "the left", "front left", "the front", "front right", "the right", "back right"];
const PACKED = [0x1f, 0x8b]; // how gzip begins

let viewer = null; // null as long as it is not loaded, and where the browser cannot show it
let last = null; // the file that is being worked on
let working = null; // AbortController of that
let job = null; // its id at the service, while it is kept there
let saved = []; // addresses of the masks for the downloads

// ---- What is shown

function stage(name) {
  document.body.dataset.stage = name;
  $("start").hidden = name !== "start";
  $("failure").hidden = name !== "failure";
  $("token").hidden = name !== "token";
  $("bench").hidden = !["working", "result"].includes(name);
  $("progress").hidden = name !== "working";
  $("result").hidden = name !== "result";
}

const say = (words) => { $("status").textContent = words; };

function step(name, words = "", share = null) {
  for (const [at, item] of [...document.querySelectorAll(".steps li")].entries()) {
    const before = at < STEPS.indexOf(name), now = item.dataset.step === name;
    if (now && !item.hasAttribute("aria-current")) say(item.querySelector("span").textContent);
    item.classList.toggle("done", before);
    item.toggleAttribute("aria-current", now);
    if (now) item.setAttribute("aria-current", "step");
    item.querySelector("b").textContent = now ? words : "";
  }
  if (share === null) $("bar").removeAttribute("value");
  else $("bar").value = share;
}

function facts(rows) {
  $("facts").replaceChildren(...rows.filter(([, value]) => value).flatMap(([name, value]) => {
    const [term, what] = [document.createElement("dt"), document.createElement("dd")];
    [term.textContent, what.textContent] = [name, value];
    return [term, what];
  }));
}

function remarks(words) {
  const said = words.filter(Boolean);
  $("remarks").hidden = !said.length;
  $("remarks-list").replaceChildren(...said.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }));
}

// What must be read before anything else: why the outline may be wrong.
function warn(words) {
  $("alert").hidden = !words;
  $("alert").textContent = words;
}

// The volume beside those of the labels that the model was trained on. Nothing reassuring stands beside a warning.
function compare(volume, labels) {
  $("range").hidden = !labels;
  $("range-words").textContent = "";
  if (!labels) return;
  const { least, median, most } = labels;
  const low = Math.min(least, volume), high = Math.max(most, volume), room = (high - low || 1) * 0.12;
  const at = (value) => `${(100 * (value - low + room)) / (high - low + 2 * room)}%`;
  for (const [name, value] of Object.entries({ least, median, most, here: volume })) $("range").style.setProperty(`--${name}`, at(value));
  for (const [place, value] of [...$("range").querySelectorAll(".range-ends span")].map((end, number) => [end, [least, median, most][number]])) {
    place.textContent = value.toFixed(0);
    place.style.left = at(value);
  }
  const where = volume < least ? "smaller than every atrium" : volume > most ? "larger than every atrium" : "within the range of the atria";
  $("range-words").textContent = `${where[0].toUpperCase()}${where.slice(1)} that the model was trained on: ${ml(least)} to ${ml(most)} ml, half of them below ${ml(median)} ml.`;
  $("range").setAttribute("aria-label", `${ml(volume)} ml on a scale with ${ml(least)}, ${ml(median)} and ${ml(most)} ml`);
}

function fail(error) {
  if (error.name === "AbortError") return;
  if (!(error instanceof Refusal)) {
    console.error(error);
    error = new Refusal({ code: "", message: "This page could not go on.", hint: String(error.message ?? error) }, 0);
  }
  if (error.status === 401) {
    askForToken(token.get() ? "That is not the token." : "");
    return;
  }
  $("failure-title").textContent = error.message;
  $("failure-hint").textContent = error.hint ?? "";
  $("failure-code").textContent = error.code ?? "";
  $("again-same").hidden = !last || (error.status >= 400 && error.status < 500 && error.status !== 408);
  stage("failure");
  $("failure").focus();
}

// ---- What is done

async function outline(file) {
  leave();
  const { signal } = (working = new AbortController());
  last = file;
  $("viewer-title").textContent = file.name;
  facts([]);
  $("look").hidden = true;
  step("upload", "0 %", 0);
  veil("Opening the scan …");
  stage("working");
  const zipped = /\.zip$/i.test(file.name);
  const shown = zipped ? Promise.resolve(null) : show(file, signal);
  try {
    job = (await send(file, { signal, sent: (share) => step("upload", `${Math.round(100 * share)} %`, share) })).id;
    const done = await finished(job, { signal, seen: follow });
    step("show");
    const content = await mask(job, { signal });
    const inDicom = zipped ? await dicom(job, { signal }) : null;
    leaveJob();
    const header = await shown;
    const surface = await overlay(content, done.affine, header);
    signal.throwIfAborted();
    offer(file, content, inDicom);
    present(file, done, header, surface);
  } catch (error) {
    if (!signal.aborted) {
      leave();
      fail(error);
    }
  }
}

function follow({ status, position, progress }) {
  if (status === "queued") {
    const before = position - 1;
    step("queue", before > 0 ? `${before} before it` : "next");
  } else if (status === "running") step("compute", `${Math.round(100 * progress)} %`, progress);
}

// The scan as soon as it can be read; whether it is one is the service's to say.
async function show(file, signal) {
  try {
    await load();
    const content = await unpacked(await file.arrayBuffer());
    if (signal.aborted) return null;
    const header = await viewer.showScan(content);
    veil("");
    return header;
  } catch {
    return null;
  }
}

async function overlay(content, affine, header) {
  if (!viewer) await load().catch(() => {});
  if (!viewer) return undefined;
  if (!header) viewer.clear();
  const surface = await viewer.showMask(await unpacked(content), affine);
  viewer.opacity = $("opacity").value / 100;
  if (surface) viewer.zoom = fitting(surface);
  veil("");
  return surface;
}

// So large that the atrium fills much of its planes.
function fitting({ low, high }) {
  const { dimsRAS, pixDimsRAS } = viewer.nv.volumes[0];
  const shares = [0, 1, 2].map((axis) => (dimsRAS[axis + 1] * pixDimsRAS[axis + 1]) / (high[axis] - low[axis]));
  return Math.min(4, Math.max(1, Math.round(9.5 * Math.min(...shares)) / 10));
}

function offer(file, content, inDicom) {
  const name = file.name.replace(/(\.nii)?(\.gz)?$|\.zip$/i, "");
  const link = (place, bytes, ending) => {
    $(place).hidden = !bytes;
    if (!bytes) return;
    saved.push(URL.createObjectURL(new Blob([bytes])));
    Object.assign($(place), { href: saved.at(-1), download: `${name}_mask.${ending}` });
  };
  link("download", content, isPacked(content) ? "nii.gz" : "nii");
  link("download-dicom", inDicom, "dcm");
}

function present(file, done, header, surface) {
  $("volume").textContent = ml(done.volume_ml);
  // The example is no patient's: in what it differs from the scans of patients is no news.
  const alert = file.drawn ? "" : done.alert;
  warn(alert);
  compare(done.volume_ml, alert ? null : done.training_volume_ml);
  remarks([
    ...(file.drawn ? [] : [...done.warnings, done.note]),
    file.drawn && "This example is drawn. A model that learnt from scans of patients may well outline it wrongly.",
    surface === null && "The mask is empty: no atrium was found.",
    viewer && !header && "The page cannot show the scan itself in this form; the mask is shown alone.",
  ]);
  $("remarks").open = Boolean(file.drawn || (viewer && !header));
  facts([
    ["Scan", header && `${header.dims.slice(1, 4).join(" × ")} voxels`],
    ["Voxel", header && `${header.pixDims.slice(1, 4).map((length) => length.toFixed(2)).join(" × ")} mm`],
    ["Model", done.model_version && `version ${done.model_version}`],
    ["Computed in", `${done.seconds.toFixed(1)} s`],
  ]);
  for (const part of document.querySelectorAll(".scan-only")) part.hidden = !header;
  stage("result");
  viewer?.arrange();
  say(`Done. ${alert} The left atrium has ${ml(done.volume_ml)} ml. ${$("range-words").textContent} ${[...$("remarks-list").children].map((item) => item.textContent).join(" ")}`);
}

// Away from what is being worked on; nothing of it stays at the service.
function leave() {
  working?.abort();
  leaveJob();
  saved.splice(0).forEach((address) => URL.revokeObjectURL(address));
  working = null;
}

function leaveJob() {
  if (job) forget(job);
  job = null;
}

function again() {
  leave();
  last = null;
  say("");
  stage("start");
  $("choose").focus();
}

function isPacked(content) {
  const start = new Uint8Array(content, 0, Math.min(PACKED.length, content.byteLength));
  return PACKED.every((byte, at) => start[at] === byte);
}

async function unpacked(content) {
  if (!isPacked(content)) return content;
  return new Response(new Blob([content]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

// ---- The viewer and its controls

let loading = null;

// Once, and after the rest: it is most of the page's weight.
function load() {
  loading ??= (async () => {
    const { Viewer } = await import("./viewer.js");
    const opened = new Viewer($("stage"), sync);
    await opened.open();
    viewer = opened;
    document.body.dataset.viewer = "ready";
  })();
  loading.catch(() => veil("This browser cannot show scans (it has no WebGL 2). The mask can be downloaded."));
  return loading;
}

function veil(words) {
  $("veil").textContent = words;
  $("veil").hidden = !words;
}

function output(input, words) {
  const place = document.querySelector(`[data-of="${input.id}"]`);
  place.replaceChildren(...[words].flat());
  input.setAttribute("aria-valuetext", [words].flat().map((part) => part.textContent ?? part).join(""));
}

function of(count) {
  const words = document.createElement("span");
  words.className = "of";
  words.textContent = ` / ${count}`;
  return words;
}

// The controls as the viewer is.
function sync() {
  if (!viewer?.nv.volumes.length) return;
  $("look").hidden = false;
  for (const plane of [0, 1, 2]) {
    const [number, count] = viewer.slice(plane), input = $(`slice-${plane}`);
    input.max = count;
    input.value = number;
    output(input, [String(number), of(count)]);
  }
  $("turn").value = viewer.turn;
  output($("turn"), `from ${FROM[Math.round(viewer.turn / 45) % 8]}`);
  const { least, most, black, white } = viewer.window, span = most - least || 1;
  for (const [input, value] of [[$("level"), 1 - ((black + white) / 2 - least) / span], [$("width"), 1 - (white - black) / span]]) {
    Object.assign(input, { min: 0, max: 1, step: 0.005, value });
    output(input, `${Math.round(100 * value)} %`);
  }
  $("zoom").value = viewer.zoom;
  output($("zoom"), `${viewer.zoom.toFixed(1)} ×`);
  $("slices").checked = viewer.slices;
  output($("opacity"), `${$("opacity").value} %`);
}

function listen() {
  for (const plane of [0, 1, 2]) $(`slice-${plane}`).addEventListener("input", (event) => viewer?.goTo(plane, Number(event.target.value)));
  $("turn").addEventListener("input", (event) => { viewer.turn = Number(event.target.value); sync(); });
  $("opacity").addEventListener("input", () => { viewer.opacity = $("opacity").value / 100; sync(); });
  $("zoom").addEventListener("input", () => { viewer.zoom = Number($("zoom").value); sync(); });
  $("slices").addEventListener("change", () => { viewer.slices = $("slices").checked; });
  for (const name of ["level", "width"]) $(name).addEventListener("input", () => {
    const { least, most } = viewer.window, span = most - least || 1;
    const middle = least + (1 - $("level").value) * span, half = Math.max(0.005, 1 - $("width").value) * span / 2;
    viewer.window = { black: middle - half, white: middle + half };
    sync();
  });
  $("reset").addEventListener("click", () => {
    viewer.start();
    if (viewer.surface) viewer.zoom = fitting(viewer.surface);
    sync();
  });
  for (const input of document.querySelectorAll("[name=view]")) input.addEventListener("change", () => viewer?.show(input.value));
}

// ---- The door

function askForToken(words) {
  token.set("");
  $("token-error").textContent = words;
  stage("token");
  $("token-field").value = "";
  $("token-field").focus();
}

async function enter() {
  try {
    const { version, model } = await about();
    $("version").textContent = `heartseg ${version}${model && ` · model version ${model}`}`;
    if (last) await outline(last);
    else stage("start");
    setTimeout(() => load().catch(() => {})); // ready when the first scan comes
  } catch (error) {
    fail(error);
  }
}

$("token").addEventListener("submit", (event) => {
  event.preventDefault();
  token.set($("token-field").value.trim());
  enter();
});
$("choose").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", ({ target }) => {
  const [file] = target.files;
  target.value = ""; // the same file may be chosen once more
  if (file) outline(file);
});
$("example").addEventListener("click", () => example().then((file) => outline(Object.assign(file, { drawn: true })), fail));
$("cancel").addEventListener("click", again);
$("again").addEventListener("click", again);
$("again-other").addEventListener("click", again);
$("again-same").addEventListener("click", () => (last ? outline(last) : enter()));
addEventListener("pagehide", leave);

// Before the viewer gets to it, which would load what is dropped on it as another image.
let inside = 0;
const fall = (shown) => { $("falling").hidden = !shown; };
addEventListener("dragenter", (event) => { event.preventDefault(); inside++; fall(true); }, true);
addEventListener("dragleave", () => { inside--; fall(inside > 0); }, true);
addEventListener("dragover", (event) => event.preventDefault(), true);
addEventListener("drop", (event) => {
  event.preventDefault();
  event.stopPropagation();
  fall((inside = 0));
  const [file] = event.dataTransfer.files;
  if (file && $("token").hidden) outline(file);
}, true);

listen();
enter();

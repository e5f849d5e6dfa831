// What the page asks of the service, and its refusals in the service's own words.

const JOBS = "v1/segmentations";
const SHORTEST = 200, LONGEST = 1500; // milliseconds between two looks at a job
const TOKEN = "heartseg-token";

// An answer that is no success: `code`, `message` and `hint` as the service gave them.
export class Refusal extends Error {
  constructor({ code, message, hint }, status) {
    super(message);
    Object.assign(this, { code, hint, status });
  }
}

export const token = {
  get: () => sessionStorage.getItem(TOKEN) ?? "",
  set: (value) => sessionStorage.setItem(TOKEN, value),
};

const shown = () => (token.get() ? { Authorization: `Bearer ${token.get()}` } : {});

function refusal(status, text) {
  try {
    return new Refusal(JSON.parse(text).error, status);
  } catch {
    // A proxy in between answers in its own way.
    return new Refusal({ code: `HTTP ${status}`, message: "The service did not answer as it should.", hint: "Try again later." }, status);
  }
}

const unreachable = () =>
  new Refusal({ code: "", message: "The service cannot be reached.", hint: "See whether it runs and the network is there, then try again." }, 0);

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { ...options, headers: { ...shown(), ...options.headers } });
  } catch (error) {
    throw error.name === "AbortError" ? error : unreachable();
  }
  if (!answer.ok) throw refusal(answer.status, await answer.text());
  return answer;
}

// Version of heartseg and of the model; refused where the token is missing or another.
export async function about() {
  const [own, ready] = await Promise.all([ask("v1"), fetch("readyz").then((answer) => answer.json(), () => ({}))]);
  return { version: (await own.json()).version, model: ready.model_version ?? "" };
}

export async function example() {
  const answer = await ask("v1/example");
  return new File([await answer.blob()], "example.nii.gz");
}

// The job of a scan that was sent; `sent` is told the share that has gone, which fetch cannot say.
export function send(file, { sent, signal }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(), form = new FormData();
    form.append("scan", file);
    request.open("POST", JOBS);
    for (const [name, value] of Object.entries(shown())) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => event.lengthComputable && sent(event.loaded / event.total));
    let whole = false;
    request.upload.addEventListener("load", () => { whole = true; });
    request.addEventListener("load", () => {
      if (request.status !== 202) return reject(refusal(request.status, request.responseText));
      const job = JSON.parse(request.responseText);
      return signal.aborted ? forget(job.id) : resolve(job);
    });
    request.addEventListener("error", () => reject(unreachable()));
    signal.addEventListener("abort", () => {
      // What has arrived is a job there by now, and its name, to have it forgotten, comes with the answer.
      if (!whole) request.abort();
      reject(signal.reason);
    });
    request.send(form);
  });
}

// The finished job; `seen` is told how far it is.
export async function finished(id, { seen, signal }) {
  for (let pause = SHORTEST; ; pause = Math.min(LONGEST, pause * 1.15)) {
    const job = await (await ask(`${JOBS}/${id}`, { signal })).json();
    seen(job);
    if (job.status === "failed") throw new Refusal(job.error, 400);
    if (job.status === "done") return job;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export async function mask(id, { signal }) {
  return (await ask(`${JOBS}/${id}/mask`, { signal })).arrayBuffer();
}

// The mask as a DICOM segmentation, which only a scan that came as DICOM has; null for another.
export async function dicom(id, { signal }) {
  try {
    const answer = await ask(`${JOBS}/${id}/mask?format=dicom-seg`, { signal });
    return answer.headers.get("Content-Type") === "application/dicom" ? answer.arrayBuffer() : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

// Nothing of it is kept there; also when the page is just being left.
export function forget(id) {
  fetch(`${JOBS}/${id}`, { method: "DELETE", headers: shown(), keepalive: true }).catch(() => {});
}

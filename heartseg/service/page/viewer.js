// The scan and its mask on a canvas: three planes and a view in 3D, each above a bar with its slider.

import "./vendor/niivue-0.69.0.umd.js";
import { surfaceOf } from "./surface.js";

const { Niivue, NVImage, NVMesh, DRAG_MODE, SLICE_TYPE } = globalThis.niivue;
const [AXIAL, CORONAL, SAGITTAL, RENDER] = [SLICE_TYPE.AXIAL, SLICE_TYPE.CORONAL, SLICE_TYPE.SAGITTAL, SLICE_TYPE.RENDER];
const AXIS = { [AXIAL]: 2, [CORONAL]: 1, [SAGITTAL]: 0 }; // across which axis a plane lies, of right, front and head
const MASK = [255, 107, 87];
const GAP = 2; // pixels between tiles
const TURN = 130, TILT = 12; // degrees

// The mask as a wash with a line where it ends: half-way between a voxel inside and its neighbour outside.
const SLICE_SHADER = `#version 300 es
precision highp int;
precision highp float;
uniform highp sampler3D volume;
uniform highp sampler3D overlay;
uniform float overlays;
uniform float opacity;
uniform float overlayAlphaShader;
in vec3 texPos;
out vec4 color;
void main() {
  vec3 grey = texture(volume, texPos).rgb;
  color = vec4(grey, opacity);
  if (overlays < 1.0) return;
  float inside = texture(overlay, texPos).a;
  float slope = max(length(vec2(dFdx(inside), dFdy(inside))), 1e-4);
  float line = 1.0 - smoothstep(0.6, 1.6, abs(inside - 0.5) / slope);
  float wash = inside > 0.5 ? overlayAlphaShader : 0.0;
  float alpha = max(wash, line * min(1.0, 3.0 * overlayAlphaShader));
  // What is below stays to be seen: the colour takes its brightness.
  vec3 tint = vec3(${MASK.map((value) => (value / 255).toFixed(3)).join(", ")}) * mix(max(0.45, line), 1.0, grey.r);
  color.rgb = mix(grey, tint, alpha);
}`;

export class Viewer {
  // `moved` is called when slices, brightness or the turn in 3D have changed.
  constructor(stage, moved) {
    this.stage = stage;
    this.canvas = stage.querySelector("canvas");
    this.moved = moved;
    this.view = "all";
    this.surface = null;
    this.aspects = {}; // width over height of each plane's tile
  }

  // Throws where the browser has no WebGL 2.
  async open() {
    this.nv = new Niivue({
      logLevel: "error",
      dragAndDropEnabled: false,
      isRadiologicalConvention: true,
      crosshairColor: [0.36, 0.62, 0.7, 1],
      crosshairWidthUnit: "mm",
      crosshairGap: 14,
      backColor: [0.024, 0.031, 0.039, 1],
      fontColor: [0.95, 0.8, 0.45, 1],
      fontMinPx: 13,
      dragMode: DRAG_MODE.windowing,
      meshThicknessOn2D: 0,
      meshXRay: 0.2,
      showAllOrientationMarkers: true,
      loadingText: "",
      viewModeHotKey: "",
      clipPlaneHotKey: "",
      cycleClipPlaneHotKey: "",
    });
    await this.nv.attachToCanvas(this.canvas);
    this.canvas.tabIndex = -1; // the sliders are what is reached by Tab
    this.nv.addColormap("atrium", { R: [0, MASK[0]], G: [0, MASK[1]], B: [0, MASK[2]], A: [0, 255], I: [0, 255] });
    this.nv.setCustomSliceShader(SLICE_SHADER);
    this.bend();
    await this.nv.setVolumeRenderIllumination(-1); // in 3D the scan is three slices, which are cheap to draw
    this.nv.onLocationChange = this.nv.onAzimuthElevationChange = this.nv.onIntensityChange = () => this.moved();
    for (const event of ["pointerup", "dblclick"]) this.canvas.addEventListener(event, () => this.moved());
    this.canvas.addEventListener("pointerdown", (event) => { this.pointed = this.planeAt(event); });
    this.canvas.addEventListener("keydown", (event) => this.step(event));
    new ResizeObserver(() => this.arrange()).observe(this.stage);
  }

  // What NiiVue has no option for. Each of these is called in one place of it.
  bend() {
    const { nv } = this;
    const [drawScan, findPivot, seen] = ["drawImage3D", "setPivot3D", "screenFieldOfViewExtendedVox"].map((name) => nv[name].bind(nv));
    // In 3D the mask is its surface; it would also be drawn as a cloud.
    nv.drawImage3D = (...how) => {
      if (!this.slicesIn3D) return;
      nv.renderShader.use(nv.gl);
      nv.gl.uniform1f(nv.renderShader.uniforms.overlays, 0);
      drawScan(...how);
    };
    // NiiVue works out a gradient at each voxel whenever grey values change, for a light that is not used here: without a
    // GPU that takes many seconds. Drawing it is left out by leaving no room for it.
    const { blurShader } = nv, refresh = nv.refreshLayers.bind(nv);
    nv.blurShader = {
      uniforms: blurShader.uniforms,
      use(gl) {
        blurShader.use(gl);
        gl.enable(gl.SCISSOR_TEST);
        gl.scissor(0, 0, 0, 0);
      },
    };
    nv.refreshLayers = (...what) => {
      refresh(...what);
      nv.gl.disable(nv.gl.SCISSOR_TEST);
    };
    // What is turned and fills the view is the atrium, not all that was scanned.
    nv.setPivot3D = () => {
      findPivot();
      if (!this.surface) return;
      const { low, high } = this.surface;
      nv.pivot3D = low.map((value, axis) => (value + high[axis]) / 2);
      nv.furthestFromPivot = 0.64 * Math.hypot(...low.map((value, axis) => high[axis] - value));
    };
    // A plane has all of its tile, which may be wider or higher than the scan.
    nv.calculateWidthHeight = (plane, scale, width, height) => [width, height];
    nv.screenFieldOfViewExtendedVox = (plane) => {
      const field = seen(plane), aspect = this.aspects[plane] / (field.fovMM[0] / field.fovMM[1]);
      for (const [axis, factor] of [[0, Math.max(1, aspect)], [1, Math.max(1, 1 / aspect)]]) {
        const middle = (field.mnMM[axis] + field.mxMM[axis]) / 2, half = (factor * field.fovMM[axis]) / 2;
        [field.mnMM[axis], field.mxMM[axis], field.fovMM[axis]] = [middle - half, middle + half, 2 * half];
      }
      return field;
    };
  }

  clear() {
    Object.assign(this.nv, { volumes: [], overlays: [], back: null });
    for (const mesh of [...this.nv.meshes]) this.nv.removeMesh(mesh);
    Object.assign(this, { surface: null, slicesIn3D: false });
    for (const tile of this.stage.querySelectorAll(".tile")) tile.hidden = true;
  }

  // `content` is a NIfTI file, not compressed.
  async showScan(content) {
    this.clear();
    const scan = await NVImage.loadFromUrl({ url: content, name: "scan.nii", colormap: "gray" });
    this.nv.addVolume(scan);
    this.start();
    return scan.hdr;
  }

  // Over the scan, or alone on black where there is none. Where it lies, or null for an empty one. `affine`, four rows from
  // voxel to millimetres, is where scan and mask really lie, whatever their headers say.
  async showMask(content, affine) {
    const [scan] = this.nv.volumes;
    if (!scan) {
      const black = await NVImage.loadFromUrl({ url: content, name: "black.nii", colormap: "gray", cal_min: 1e6, cal_max: 2e6 });
      setAffine(black, affine);
      this.nv.addVolume(black);
    } else if (setAffine(scan, affine)) this.nv.refreshLayers(scan, 0); // its texture is stored in the order of the body's axes
    const mask = await NVImage.loadFromUrl({ url: content, name: "mask.nii", colormap: "atrium", cal_min: 0, cal_max: 1 });
    setAffine(mask, affine);
    this.surface = surfaceOf(mask.img, mask.hdr.dims.slice(1, 4), mask.hdr.affine);
    if (this.surface) {
      const colour = new Uint8Array([...MASK, 255]);
      const mesh = new NVMesh(this.surface.points, this.surface.triangles, "atrium", colour, 1, true, this.nv.gl);
      mesh.updateMesh(this.nv.gl);
      this.nv.meshes.push(mesh);
    }
    // Not by addVolume, which would do the scan's texture anew.
    Object.assign(this.nv, { volumes: [...this.nv.volumes, mask], overlays: [mask] });
    this.nv.refreshLayers(mask, 1);
    this.start();
    return this.surface;
  }

  // The view at first: the middle of the mask, or of the scan.
  start() {
    const { nv, surface } = this;
    nv.scene.crosshairPos = surface ? nv.mm2frac(surface.middle) : [0.5, 0.5, 0.5];
    nv.scene.volScaleMultiplier = 1;
    nv.setRenderAzimuthElevation(TURN, TILT);
    this.zoom = 1;
    this.arrange();
    this.moved();
  }

  get zoom() {
    return this.nv.scene.pan2Dxyzmm[3];
  }

  // About the cross, which stays where it is.
  set zoom(factor) {
    const about = this.nv.frac2mm(this.nv.scene.crosshairPos, 0, false);
    this.nv.scene.pan2Dxyzmm = [...[0, 1, 2].map((axis) => (1 - factor) * about[axis]), factor];
    this.thinCross();
    this.draw();
  }

  get opacity() {
    return this.nv.overlayAlphaShader;
  }

  set opacity(share) {
    this.nv.overlayAlphaShader = share;
    for (const mesh of this.nv.meshes) mesh.visible = share > 0;
    this.draw();
  }

  get slices() {
    return this.slicesIn3D;
  }

  set slices(shown) {
    this.slicesIn3D = shown;
    this.draw();
  }

  get turn() {
    return ((Math.round(this.nv.scene.renderAzimuth) % 360) + 360) % 360;
  }

  set turn(degrees) {
    this.nv.setRenderAzimuthElevation(degrees, this.nv.scene.renderElevation);
  }

  // Grey values: what there is, and which of them are black and white.
  get window() {
    const scan = this.nv.volumes[0];
    return { least: scan.global_min, most: scan.global_max, black: scan.cal_min, white: scan.cal_max };
  }

  set window({ black, white }) {
    const scan = this.nv.volumes[0];
    [scan.cal_min, scan.cal_max] = [black, white];
    this.nv.refreshLayers(scan, 0);
    this.draw();
  }

  // Number of a plane's slice, from 1, and how many there are.
  slice(plane) {
    const axis = AXIS[plane];
    return [Math.round(this.nv.frac2vox(this.nv.scene.crosshairPos)[axis]) + 1, this.nv.volumes[0].dimsRAS[axis + 1]];
  }

  goTo(plane, number) {
    const voxel = [...this.nv.frac2vox(this.nv.scene.crosshairPos)], axis = AXIS[plane];
    voxel[axis] = Math.min(Math.max(number, 1), this.nv.volumes[0].dimsRAS[axis + 1]) - 1;
    this.nv.scene.crosshairPos = this.nv.vox2frac(voxel);
    this.draw();
    this.moved();
  }

  show(view) {
    this.view = view;
    this.arrange();
  }

  // At most once a frame: sliders tell more than can be drawn.
  draw() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.nv.drawScene();
    });
  }

  // The tiles on the canvas and the bars below them, each as large as its plane is in the patient.
  arrange() {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (!this.nv?.volumes.length || !width || !height) return;
    const bar = parseFloat(getComputedStyle(this.stage).getPropertyValue("--bar"));
    const layout = [];
    this.aspects = {};
    for (const tile of this.stage.querySelectorAll(".tile")) {
      const place = this.place(Number(tile.dataset.plane));
      tile.hidden = !place;
      if (!place) continue;
      const [left, top, wide, high] = place.map((share, at) => share * (at % 2 ? height : width));
      this.aspects[tile.dataset.plane] = wide / (high - bar);
      layout.push({ sliceType: Number(tile.dataset.plane), position: [left / width, top / height, wide / width, (high - bar) / height] });
      Object.assign(tile.style, { left: `${left}px`, top: `${top + high - bar}px`, width: `${wide}px` });
    }
    this.thinCross();
    this.nv.setCustomLayout(layout);
  }

  // The lines of the cross about a pixel wide, whatever the zoom: NiiVue counts them in millimetres.
  thinCross() {
    const { dimsRAS, pixDimsRAS } = this.nv.volumes[0];
    const widest = Math.max(...[1, 2, 3].map((axis) => dimsRAS[axis] * pixDimsRAS[axis]));
    const pixels = Math.min(this.stage.clientWidth, this.stage.clientHeight) * (this.view === "all" ? 0.5 : 1);
    this.nv.opts.crosshairWidth = (1.0 * widest) / pixels / this.zoom;
    if (this.nv.crosshairs3D) this.nv.crosshairs3D.mm[0] = NaN; // made anew
  }

  place(plane) {
    if (this.view !== "all") return Number(this.view) === plane ? [0, 0, 1, 1] : null;
    const { dimsRAS, pixDimsRAS } = this.nv.volumes[0];
    const [right, front, head] = [1, 2, 3].map((axis) => dimsRAS[axis] * pixDimsRAS[axis]);
    const { clientWidth: width, clientHeight: height } = this.stage;
    const across = between(0.36, right / (right + front), 0.64), down = between(0.36, head / (head + front), 0.64);
    const [gx, gy] = [GAP / width, GAP / height];
    const second = [across + gx, 1 - across - gx], lower = [down + gy, 1 - down - gy];
    return {
      [CORONAL]: [0, 0, across, down],
      [SAGITTAL]: [second[0], 0, second[1], down],
      [AXIAL]: [0, lower[0], across, lower[1]],
      [RENDER]: [second[0], lower[0], second[1], lower[1]],
    }[plane];
  }

  planeAt({ offsetX, offsetY }) {
    const tile = this.nv.tileIndex(offsetX * this.nv.uiData.dpr, offsetY * this.nv.uiData.dpr);
    return this.nv.screenSlices[tile]?.axCorSag;
  }

  // Through the slices of the plane that was clicked last.
  step(event) {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (!by || !(this.pointed in AXIS)) return;
    event.preventDefault();
    this.goTo(this.pointed, this.slice(this.pointed)[0] + by);
  }
}

// True if that is another affine than the volume had.
function setAffine(volume, affine) {
  if (affine.every((row, r) => row.every((value, c) => Math.abs(value - volume.hdr.affine[r][c]) < 1e-3))) return false;
  for (const axis of [0, 1, 2]) volume.hdr.pixDims[axis + 1] = Math.hypot(...[0, 1, 2].map((row) => affine[row][axis]));
  volume.setAffine(affine);
  return true;
}

const between = (low, value, high) => Math.min(Math.max(value, low), high);

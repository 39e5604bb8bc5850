// The script of the page that opens without internet. It is text here, because the page lets in only the one script
// whose hash it names (`pageScriptHash`, held equal by a test); whatever differs per page stands in its data.
// Everything from the data becomes text of an element, never markup.

export const pageScript = `'use strict';
(() => {
  const page = JSON.parse(document.getElementById('data').textContent);
  const $ = (id) => document.getElementById(id);
  const { nodes, words } = page;
  for (const base64 of page.fonts) {
    const face = new FontFace('Inter Variable', 'url(data:font/woff2;base64,' + base64.data + ')', { weight: '100 900', unicodeRange: base64.range });
    document.fonts.add(face);
    face.load().catch(() => {});
  }
  const map = $('map');
  const picture = $('picture');
  const shapes = [...picture.querySelectorAll('.nodes > g')];
  const names = new Map([...picture.querySelectorAll('[data-name]')].map((each) => [Number(each.dataset.name), each]));
  const byRank = nodes.map((_, i) => i).sort((a, b) => nodes[a].rank - nodes[b].rank);
  const ties = nodes.map(() => []);
  for (const [from, to] of page.ties) { ties[from].push(to); ties[to].push(from); }
  let view = { zoom: 1, x: 0, y: 0 };
  let chosen = -1;

  const room = () => map.getBoundingClientRect();
  const clamp = (zoom) => Math.min(12, Math.max(0.02, zoom));
  function draw() {
    picture.setAttribute('transform', 'translate(' + view.x + ' ' + view.y + ') scale(' + view.zoom + ')');
    const { width, height } = room();
    const size = Math.min(1.5, Math.max(1, Math.sqrt(view.zoom))) / view.zoom;
    const taken = [];
    for (const i of chosen < 0 ? byRank : [chosen, ...byRank.filter((each) => each !== chosen)]) {
      const node = nodes[i];
      const name = names.get(i);
      if (!name) continue;
      const wide = node.wide * size * view.zoom + 8;
      const high = node.high * size * view.zoom + 4;
      const left = node.x * view.zoom + view.x - wide / 2;
      const top = (node.y + node.size / 2 + 1) * view.zoom + view.y + 2;
      const isOut = left > width || left + wide < 0 || top > height || top + high < 0;
      const isTaken = isOut || taken.some((box) => left < box[2] && left + wide > box[0] && top < box[3] && top + high > box[1]);
      name.setAttribute('visibility', isTaken ? 'hidden' : 'visible');
      if (isTaken) continue;
      taken.push([left, top, left + wide, top + high]);
      name.setAttribute('transform', 'translate(' + node.x + ' ' + (node.y + node.size / 2 + 1) + ') scale(' + size + ')');
    }
  }
  let frame = 0;
  const soon = () => { frame = frame || requestAnimationFrame(() => { frame = 0; draw(); }); };
  function fit() {
    const { width, height } = room();
    const xs = nodes.map(({ x }) => x);
    const ys = nodes.map(({ y }) => y);
    const [left, right] = [Math.min(0, ...xs) , Math.max(0, ...xs)];
    const box = nodes.length ? { left: Math.min(...xs) - 70, top: Math.min(...ys) - 40, right: Math.max(...xs) + 70, bottom: Math.max(...ys) + 70 } : { left: left - 100, top: -100, right: right + 100, bottom: 100 };
    const zoom = clamp(Math.min(1.5, width / (box.right - box.left), height / (box.bottom - box.top)));
    view = { zoom, x: width / 2 - (zoom * (box.left + box.right)) / 2, y: height / 2 - (zoom * (box.top + box.bottom)) / 2 };
    soon();
  }
  function zoomBy(factor, x, y) {
    const zoom = clamp(view.zoom * factor);
    const ratio = zoom / view.zoom;
    view = { zoom, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio };
    soon();
  }
  const zoomMiddle = (factor) => zoomBy(factor, room().width / 2, room().height / 2);

  function choose(i, isFar) {
    chosen = i;
    const near = new Set(i < 0 ? [] : [i, ...ties[i]]);
    shapes.forEach((shape, each) => shape.classList.toggle('aside', i >= 0 && !near.has(each)));
    picture.querySelectorAll('.lines > *').forEach((line) => {
      const [from, to] = [Number(line.dataset.from), Number(line.dataset.to)];
      line.classList.toggle('aside', i >= 0 && from !== i && to !== i);
    });
    names.forEach((name, each) => name.classList.toggle('aside', i >= 0 && !near.has(each)));
    $('card').hidden = i < 0;
    if (i < 0) return soon();
    $('name').textContent = nodes[i].label;
    $('line').textContent = nodes[i].line;
    const others = [...new Set(ties[i])].sort((a, b) => nodes[a].label.localeCompare(nodes[b].label, page.language));
    $('tiesTitle').textContent = others.length ? words.ties : words.noTies;
    $('ties').replaceChildren(...others.map((each) => item(each)));
    if (isFar) {
      const { width, height } = room();
      const zoom = Math.max(view.zoom, 1);
      view = { zoom, x: width / 2 - nodes[i].x * zoom, y: height / 2 - nodes[i].y * zoom };
    }
    soon();
  }
  function item(i) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = nodes[i].label;
    button.addEventListener('click', () => { choose(i, true); $('name').focus(); });
    row.append(button);
    return row;
  }
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const folded = nodes.map(({ label }) => fold(label));
  const alphabetic = nodes.map((_, i) => i).sort((a, b) => nodes[a].label.localeCompare(nodes[b].label, page.language));
  function list() {
    const asked = fold($('search').value.trim());
    const found = alphabetic.filter((i) => folded[i].includes(asked));
    const shown = found.slice(0, 200);
    $('found').replaceChildren(...shown.map(item));
    $('said').textContent = found.length === 0 ? words.nothing : found.length > shown.length ? words.more : '';
  }
  $('search').addEventListener('input', list);
  $('search').addEventListener('keydown', (event) => {
    const first = $('found').querySelector('button');
    if (event.key === 'Enter' && first) first.click();
  });
  $('close').addEventListener('click', () => { choose(-1); map.focus(); });
  $('in').addEventListener('click', () => zoomMiddle(1.3));
  $('out').addEventListener('click', () => zoomMiddle(1 / 1.3));
  $('fit').addEventListener('click', fit);
  shapes.forEach((shape, i) => shape.addEventListener('click', (event) => { event.stopPropagation(); if (!moved) choose(i); }));
  map.addEventListener('click', () => { if (!moved) choose(-1); });
  map.addEventListener('wheel', (event) => {
    event.preventDefault();
    const at = room();
    zoomBy(Math.exp(-event.deltaY * 0.0015), event.clientX - at.left, event.clientY - at.top);
  }, { passive: false });
  let moved = false;
  const held = new Map();
  map.addEventListener('pointerdown', (event) => { moved = false; held.set(event.pointerId, event); });
  window.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const other = [...held.values()].find((each) => each.pointerId !== event.pointerId);
    const at = room();
    if (other) {
      const far = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      zoomBy(far(event) / far(before), (event.clientX + other.clientX) / 2 - at.left, (event.clientY + other.clientY) / 2 - at.top);
    } else {
      view = { zoom: view.zoom, x: view.x + event.clientX - before.clientX, y: view.y + event.clientY - before.clientY };
    }
    if (Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) > 2) moved = true;
    held.set(event.pointerId, event);
    soon();
  });
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, (event) => held.delete(event.pointerId));
  map.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (step) { view = { zoom: view.zoom, x: view.x + step[0], y: view.y + step[1] }; event.preventDefault(); return soon(); }
    if (event.key === '+' || event.key === '=') zoomMiddle(1.3);
    if (event.key === '-') zoomMiddle(1 / 1.3);
    if (event.key === '0') fit();
    if (event.key === 'Escape') choose(-1);
  });
  window.addEventListener('resize', soon);
  document.fonts.addEventListener('loadingdone', soon);
  list();
  fit();
})();
`;

export const pageScriptHash = 'sha256-rxnYzjjgdiKgv4fsPIF/slkfW0q+qzDI84VZap3tKsE=';

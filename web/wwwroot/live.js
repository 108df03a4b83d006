// Live figures: one connection for the page, by the SignalR client where the page names it, else by the event stream.
const root = document.documentElement;
const number = new Intl.NumberFormat(root.lang);
const plural = new Intl.PluralRules(root.lang);
const topics = new Map(), statuses = new Set();
let link, opening, timer, state, latest, voice, speaking, failures = 0;

const read = (snapshot, path) => path.split('.').reduce((part, name) => part?.[name], snapshot);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);

// A snapshot is shown unless the page already shows a later position of the log.
function take(topic, snapshot) {
  const entry = topics.get(topic);
  if (!(snapshot.position >= entry?.position)) return;
  entry.position = snapshot.position;
  entry.snapshot = snapshot;
  if (!(snapshot.at < latest)) latest = snapshot.at;
  for (const element of entry.elements) element.show(snapshot);
}

class Live extends HTMLElement {
  connectedCallback() {
    const entry = topics.get(this.topic) ?? { elements: new Set(), position: 0 };
    topics.set(this.topic, entry);
    entry.elements.add(this);
    entry.position = Math.max(entry.position, this.getAttribute('position'));
    if (entry.snapshot) this.show(entry.snapshot);
    changed();
  }

  disconnectedCallback() {
    topics.get(this.topic)?.elements.delete(this);
  }

  get topic() { return this.getAttribute('topic'); }

  value(snapshot) {
    const value = read(snapshot, this.getAttribute('field')), from = this.getAttribute('from');
    return from && value != null ? Math.max(0, read(snapshot, from) - value) : value;
  }

  write(text) {
    if (text === this.textContent) return;
    this.textContent = text;
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.animate([{ background: 'color-mix(in srgb, currentcolor 12%, transparent)' }, {}], 600);
    if (this.hasAttribute('announce')) announce(this);
  }
}

// A number, or a sentence with its plural forms around it; null is "no limit".
customElements.define('live-total', class extends Live {
  show(snapshot) {
    const value = this.value(snapshot);
    if (value === undefined) return;
    const form = value === null ? 'unlimited' : value === 0 ? 'none' : plural.select(value);
    const text = this.getAttribute('text-' + form) ?? this.getAttribute('text-other') ?? '{0}';
    this.toggleAttribute('empty', value === 0);
    this.write(fill(text, number.format(value)));
  }
});

customElements.define('live-bar', class extends Live {
  show(snapshot) {
    const value = this.value(snapshot), of = read(snapshot, this.getAttribute('of')), bar = this.querySelector('svg');
    if (value == null || !(of > 0)) return;
    bar.querySelector('.progress-fill').setAttribute('width', Math.min(100, value / of * 100) + '%');
    bar.setAttribute('aria-valuemax', of);
    bar.setAttribute('aria-valuenow', Math.min(value, of));
    bar.setAttribute('aria-valuetext', fill(this.getAttribute('text'), number.format(value), number.format(of)));
  }
});

// What the server alone can tell is asked for again, a moment after its topic changed, or steadily while something is at work; not all who wait ask at once.
customElements.define('live-part', class extends Live {
  connectedCallback() {
    this.told ??= this.textContent;
    this.every ? this.show() : super.connectedCallback();
  }

  get every() { return this.getAttribute('every'); }

  show() {
    this.due ??= setTimeout(() => this.renew(), this.every ?? 500 + Math.random() * 2000);
  }

  async renew() {
    const answer = await fetch(location.href).catch(() => undefined), page = answer?.ok && await answer.text();
    this.due = undefined;
    const part = page && new DOMParser().parseFromString(page, 'text/html').getElementById(this.id);
    if (part && !part.hasAttribute('every')) this.removeAttribute('every');
    if (this.every) this.show();
    if (!part || part.textContent === this.told) return;
    const held = this.contains(document.activeElement);
    this.told = part.textContent;
    this.replaceChildren(...part.childNodes);
    if (held) this.querySelector('button, a')?.focus();
    announce(this);
  }
});

customElements.define('live-status', class extends HTMLElement {
  connectedCallback() { statuses.add(this); tell(state); }
  disconnectedCallback() { statuses.delete(this); }
});

function tell(now) {
  state = now;
  for (const element of statuses) {
    if (now) element.setAttribute('state', now);
    if (latest) element.querySelector('.is-lost time').textContent = new Date(latest).toLocaleTimeString('en-GB',
      { hour: '2-digit', minute: '2-digit', timeZone: element.getAttribute('zone') });
  }
}

// At most every five seconds, and then the newest words.
function announce(element) {
  if (!voice) {
    document.body.append(voice = document.createElement('div'));
    voice.className = 'sr';
    voice.ariaLive = 'polite';
  }
  speaking ??= setTimeout(() => {
    speaking = undefined;
    voice.textContent = (element.querySelector('.notice') ?? element).textContent;
  }, 5000);
}

// The first connection waits until the page is painted.
function changed() {
  opening ??= new Promise(loaded => addEventListener('load', () => setTimeout(loaded)));
  opening.then(() => link ? link.sync() : timer ?? connect());
}

async function connect() {
  clearTimeout(timer);
  timer = undefined;
  if (link || topics.size === 0) return;
  const mine = link = { sync() {}, stop() {}, lost() { if (link === mine) again(); } };
  try {
    await (root.dataset.hubClient && failures % 2 === 0 ? hub : stream)(mine);
    if (link !== mine) return mine.stop();
    failures = 0;
    tell('live');
  } catch {
    mine.lost();
  }
}

function drop() {
  const old = link;
  link = undefined;
  old?.stop();
}

function again() {
  drop();
  tell('lost');
  timer ??= setTimeout(connect, Math.min(30000, 500 * 2 ** failures++) * (.5 + Math.random() / 2));
}

async function hub(mine) {
  await import(root.dataset.hubClient);
  const held = new Set(), connection = new signalR.HubConnectionBuilder().withUrl('/live').configureLogging(signalR.LogLevel.None).build();
  connection.on('Totals', take);
  connection.onclose(mine.lost);
  mine.stop = () => connection.stop();
  await connection.start();
  mine.sync = async () => {
    const added = [...topics.keys()].filter(topic => !held.has(topic));
    for (const topic of added) held.add(topic);
    await Promise.allSettled(added.map(topic => connection.invoke('Subscribe', topic)));
  };
  await mine.sync();
}

const stream = mine => new Promise((opened, failed) => {
  let source, open;
  mine.stop = () => source.close();
  mine.sync = () => {
    const query = '' + new URLSearchParams([...topics.keys()].map(topic => ['topic', topic]));
    if (query === open) return;
    open = query;
    source?.close();
    source = new EventSource('/api/v1/feed?' + query);
    source.onopen = opened;
    source.onerror = () => { failed(); mine.lost(); };
    source.addEventListener('totals', ({ data }) => { const snapshot = JSON.parse(data); take(snapshot.topic, snapshot); });
  };
  mine.sync();
});

addEventListener('offline', () => link && again());
addEventListener('online', () => { failures = 0; connect(); });
addEventListener('pagehide', drop);
addEventListener('pageshow', event => event.persisted && connect());

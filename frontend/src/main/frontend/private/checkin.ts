/**
 * The list at the door: `<vitrine-checkin src event ticket lang text-…>`. What is ticked is kept in the browser first and
 * sent when there is a network, so that the door goes on without one. The list is forgotten after half a day.
 */

interface Guest {
  ticket: string;
  name: string;
  people: number;
  date: string;
  day: string;
  needs: string;
  arrivedAt: string | null;
}

interface Tick {
  ticket: string;
  at: string | null;
}

interface Kept {
  at: number;
  guests: Guest[];
  queue: Tick[];
}

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

const halfADay = 12 * 3600 * 1000;
const pause = 5000;
const ticketForm = /([A-Za-z0-9_-]{16})$/;

class VitrineCheckin extends HTMLElement {
  #guests: Guest[] = [];
  #queue: Tick[] = [];
  #timer?: number;
  #stream?: MediaStream;
  #list = document.createElement('ul');
  #search = document.createElement('input');
  #state = document.createElement('p');
  #said = document.createElement('p');
  #video = document.createElement('video');
  #sending = false;

  connectedCallback(): void {
    if (this.#timer) return;
    this.#recall();
    this.#draw();
    this.#show();
    void this.#refresh().then(() => {
      const scanned = this.getAttribute('ticket');
      if (scanned) this.#scan(scanned);
    });
    this.#timer = window.setInterval(() => void this.#send(), pause);
    window.addEventListener('online', this.#online);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
    this.#timer = undefined;
    window.removeEventListener('online', this.#online);
    this.#stopCamera();
  }

  readonly #online = (): void => void this.#send();

  #text(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, n) => text.replace(`#${n}`, String(value)), this.getAttribute(`text-${key}`) ?? '');
  }

  get #key(): string {
    return `vitrine-checkin-${this.getAttribute('event')}`;
  }

  #recall(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null;
      if (!kept) return;
      this.#queue = kept.queue;
      if (Date.now() - kept.at < halfADay) this.#guests = kept.guests;
    } catch {
      localStorage.removeItem(this.#key);
    }
  }

  #keep(): void {
    const kept: Kept = { at: Date.now(), guests: this.#guests, queue: this.#queue };
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // a full or forbidden store: what was ticked is kept as long as the page stays open
    }
  }

  #draw(): void {
    const label = document.createElement('label');
    label.textContent = this.#text('search');
    label.htmlFor = 'checkin-search';
    this.#search.id = 'checkin-search';
    this.#search.type = 'search';
    this.#search.autocomplete = 'off';
    this.#search.addEventListener('input', () => this.#typed());
    this.#state.setAttribute('role', 'status');
    this.#said.setAttribute('role', 'alert');
    this.#video.hidden = true;
    this.#video.muted = true;
    this.#video.playsInline = true;
    this.#list.className = 'checkin__list';
    const parts: HTMLElement[] = [label, this.#search];
    if ('BarcodeDetector' in window && navigator.mediaDevices) parts.push(this.#camera());
    this.replaceChildren(...parts, this.#video, this.#said, this.#state, this.#list);
  }

  #camera(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.#text('scan');
    button.addEventListener('click', () => {
      if (this.#stream) {
        this.#stopCamera();
        button.textContent = this.#text('scan');
      } else {
        button.textContent = this.#text('stop');
        this.#startCamera().catch(() => (button.textContent = this.#text('scan')));
      }
    });
    return button;
  }

  async #startCamera(): Promise<void> {
    this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    this.#video.srcObject = this.#stream;
    this.#video.hidden = false;
    await this.#video.play();
    const Reader = (window as unknown as { BarcodeDetector: new (options: object) => Detector }).BarcodeDetector;
    const reader = new Reader({ formats: ['qr_code'] });
    while (this.#stream) {
      const codes = await reader.detect(this.#video).catch(() => []);
      for (const code of codes) this.#scan(code.rawValue);
      await new Promise((next) => setTimeout(next, 300));
    }
  }

  #stopCamera(): void {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
    this.#video.hidden = true;
  }

  /** A code typed or read by a scanner ends in a ticket; anything else is a name. */
  #typed(): void {
    const ticket = ticketForm.exec(this.#search.value)?.[1];
    if (ticket && this.#guests.some((guest) => guest.ticket === ticket)) {
      this.#search.value = '';
      this.#scan(ticket);
    }
    this.#show();
  }

  #scan(code: string): void {
    const ticket = ticketForm.exec(code)?.[1];
    const guest = this.#guests.find((one) => one.ticket === ticket);
    if (!guest) {
      this.#said.textContent = this.#text('unknown');
      return;
    }
    if (!guest.arrivedAt) this.#tick(guest, true);
    this.#said.textContent = this.#text('arrived', guest.name, guest.people);
  }

  #tick(guest: Guest, arrived: boolean): void {
    guest.arrivedAt = arrived ? new Date().toISOString() : null;
    this.#queue = this.#queue.filter((tick) => tick.ticket !== guest.ticket);
    this.#queue.push({ ticket: guest.ticket, at: guest.arrivedAt });
    this.#keep();
    this.#show();
    void this.#send();
  }

  /** What others ticked meanwhile; what waits here to be sent counts. */
  async #refresh(): Promise<void> {
    try {
      const answer = await fetch(this.getAttribute('src') ?? '', { headers: { Accept: 'application/json' } });
      if (!answer.ok) return;
      this.#guests = (await answer.json()) as Guest[];
      for (const tick of this.#queue) {
        const guest = this.#guests.find((one) => one.ticket === tick.ticket);
        if (guest) guest.arrivedAt = tick.at;
      }
      this.#keep();
    } catch {
      // no network: the list that was kept is shown
    }
    this.#show();
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#queue.length === 0) return;
    this.#sending = true;
    const sent = [...this.#queue];
    try {
      const answer = await fetch(this.getAttribute('src') ?? '', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      });
      if (answer.ok) {
        this.#queue = this.#queue.filter((tick) => !sent.includes(tick));
        this.#keep();
        await this.#refresh();
      }
    } catch {
      // tried again in a moment
    }
    this.#sending = false;
    this.#show();
  }

  #show(): void {
    const words = this.#search.value.trim().toLocaleLowerCase();
    const shown = this.#guests.filter((guest) => guest.name.toLocaleLowerCase().includes(words));
    this.#list.replaceChildren(...shown.map((guest) => this.#row(guest)));
    const here = this.#guests.filter((guest) => guest.arrivedAt).reduce((sum, guest) => sum + guest.people, 0);
    const all = this.#guests.reduce((sum, guest) => sum + guest.people, 0);
    const count = this.#guests.length === 0 ? this.#text('none') : this.#text('count', here, all);
    this.#state.textContent = this.#queue.length > 0 ? `${count} ${this.#text('offline', this.#queue.length)}` : count;
  }

  #row(guest: Guest): HTMLLIElement {
    const row = document.createElement('li');
    row.className = guest.arrivedAt ? 'checkin__guest checkin__guest--here' : 'checkin__guest';
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = guest.arrivedAt !== null;
    box.addEventListener('change', () => this.#tick(guest, box.checked));
    const name = document.createElement('strong');
    name.textContent = guest.name;
    const more = document.createElement('span');
    more.textContent = [this.#text('people', guest.people), guest.date, guest.needs].filter(Boolean).join(' · ');
    label.append(box, name, more);
    row.append(label);
    return row;
  }
}

customElements.define('vitrine-checkin', VitrineCheckin);

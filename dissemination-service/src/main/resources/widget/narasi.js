/* Widget narasi tunggal. Pasang: <script src="https://…/widget/narasi.js" data-jumlah="5" async></script>
   Tanpa ketergantungan, tanpa kuki, tanpa gaya atau skrip sebaris; CSP halaman cukup mengizinkan alamat kami
   pada script-src dan connect-src. */
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || !script.src) return;
  const base = script.src.replace(/\/widget\/narasi\.js.*$/, '');
  const most = Math.min(Math.max(parseInt(script.dataset.jumlah, 10) || 5, 1), 10);
  const topic = script.dataset.topik;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const style = () => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.narasi-tunggal{border:1px solid currentColor;border-radius:.5rem;padding:1rem;font:inherit}' +
        '.narasi-tunggal h2{font-size:1.1em;margin:0 0 .5rem}' +
        '.narasi-tunggal ul{list-style:none;margin:0;padding:0}' +
        '.narasi-tunggal li{margin:0 0 .75rem}' +
        '.narasi-tunggal a{font-weight:600;display:inline-block;min-height:24px}' +
        '.narasi-tunggal p{margin:.25rem 0}' +
        '.narasi-tunggal time{font-size:.875em}');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } catch (old) { /* tanpa gaya pun terbaca */ }
  };

  const place = () => {
    const wanted = script.dataset.wadah || 'gpr-kominfo-widget-container';
    const known = document.getElementById(wanted);
    if (known) return known;
    const made = element('div');
    if (document.head.contains(script)) document.body.append(made); else script.after(made);
    return made;
  };

  const day = (iso) => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(new Date(iso));

  const entry = (item) => {
    const row = element('li');
    const link = element('a', '', item.title);
    if (/^https?:\/\//i.test(item.url)) link.href = item.url;
    const time = element('time', '', day(item.date_published));
    time.dateTime = item.date_published;
    row.append(link, element('p', '', item.summary), time);
    return row;
  };

  const show = (box, items) => {
    const section = element('section', 'narasi-tunggal');
    section.lang = 'id';
    const heading = element('h2', '', 'Narasi pemerintah');
    heading.id = 'narasi-tunggal-' + Math.random().toString(36).slice(2);
    section.setAttribute('aria-labelledby', heading.id);
    const list = element('ul');
    list.setAttribute('role', 'list');
    list.append(...items.map(entry));
    section.append(heading, items.length ? list : element('p', '', 'Belum ada narasi yang berlaku.'));
    box.replaceChildren(section);
  };

  /* Alamat tanpa kueri dan tanpa pecahan: di sana dapat tersimpan hal pribadi. Ini petunjuk; yang memeriksa adalah sistem. */
  const tell = () => {
    if (!/^https?:$/.test(location.protocol)) return;
    const canonical = document.querySelector('link[rel="canonical"]');
    const page = canonical && canonical.href.startsWith(location.origin + '/') ? canonical.href : location.origin + location.pathname;
    try {
      if (sessionStorage.getItem('narasi-tunggal') === page) return;
      sessionStorage.setItem('narasi-tunggal', page);
    } catch (closed) { /* tanpa penyimpanan, petunjuk boleh terkirim ulang */ }
    navigator.sendBeacon(base + '/widget/tampil', page);
  };

  const start = async () => {
    const box = place();
    style();
    try {
      const answer = await fetch(base + '/feed/feed.json' + (topic ? '?topic=' + encodeURIComponent(topic) : ''), { credentials: 'omit' });
      if (!answer.ok) throw new Error(String(answer.status));
      show(box, (await answer.json()).items.slice(0, most));
      tell();
    } catch (failed) {
      const notice = element('p', '', 'Narasi pemerintah belum dapat dimuat.');
      notice.setAttribute('role', 'status');
      box.replaceChildren(notice);
    }
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start); else start();
})();

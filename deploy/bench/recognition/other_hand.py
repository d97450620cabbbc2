#!/usr/bin/env python3
"""Writes a labelled set in another hand than the one the rules were mended by: other sentences, other websites, other ways to
edit and to falsify. A bank of few sentence patterns shared by all editions, as press offices write. Usage:
other_hand.py FOLDER [SEED [EDITIONS [PAGES_PER_KIND]]]"""

import html
import json
import os
import random
import re
import sys

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
MINISTRIES = ["Kementerian Kehutanan", "Kementerian Ketenagakerjaan", "Kementerian Agama", "Kementerian Perindustrian",
              "Badan Siber dan Sandi Negara", "Kementerian Transmigrasi", "Kementerian Pariwisata", "Badan Pengawas Obat dan Makanan",
              "Kementerian Kebudayaan", "Kementerian Perdagangan", "Badan Meteorologi, Klimatologi, dan Geofisika",
              "Kementerian Komunikasi dan Digital", "Lembaga Administrasi Negara", "Kementerian Haji dan Umrah",
              "Badan Riset dan Inovasi Nasional", "Kementerian Ekonomi Kreatif"]
TOPICS = [("rehabilitasi mangrove", "bibit mangrove", "hektare"), ("sertifikasi halal", "pelaku usaha kecil", "sertifikat"),
          ("pelatihan barista", "lulusan sekolah kejuruan", "peserta"), ("internet desa", "menara pemancar", "desa"),
          ("subsidi motor listrik", "pembeli motor listrik", "unit"), ("pemulangan pekerja migran", "pekerja migran", "orang"),
          ("revitalisasi pasar rakyat", "pedagang pasar", "kios"), ("perpustakaan keliling", "taman baca", "buku"),
          ("bank sampah", "rumah tangga", "ton sampah"), ("ternak sapi perah", "peternak muda", "ekor"),
          ("jaminan hari tua", "pekerja informal", "peserta"), ("peringatan dini tsunami", "desa pesisir", "sirene"),
          ("kapal rumah sakit", "pulau terluar", "pasien"), ("kawasan tanpa rokok", "sekolah", "sekolah"),
          ("ekspor kopi", "petani kopi", "ton"), ("konversi kompor listrik", "pelanggan listrik", "kompor"),
          ("wisata desa", "kelompok sadar wisata", "desa"), ("imunisasi ganda", "balita", "dosis"),
          ("pasar murah", "keluarga prasejahtera", "paket"), ("padat karya tunai", "buruh harian", "orang")]
REGIONS = ["Jawa Tengah", "Sulawesi Tenggara", "Kalimantan Barat", "Nusa Tenggara Timur", "Lampung", "Papua Selatan", "Riau",
           "Banten", "Aceh", "Bali", "Jambi", "Sulawesi Barat", "Kabupaten Garut", "Kota Bitung", "Kabupaten Berau",
           "Kota Dumai", "Kabupaten Alor", "Kabupaten Sambas", "Kota Sorong", "Kabupaten Lebak"]
PERSONS = ["Sri Wahyuningsih", "Bonar Sihombing", "Ketut Ardana", "Yosef Lamatokan", "Nurhaliza Rahman", "Taufik Hidayanto",
           "Maria Goreti", "Asep Sunandar", "Lalu Wirajaya", "Cut Meutia Zahra", "Daud Imbiri", "Hendra Gunadi"]
OFFICES = ["Menteri", "Wakil Menteri", "Sekretaris Jenderal", "Direktur Jenderal", "Staf Khusus", "Inspektur Jenderal"]
GOALS = ["menekan angka pengangguran terbuka", "memperkecil kesenjangan antardaerah", "menjaga daya beli masyarakat",
         "menurunkan emisi gas rumah kaca", "mempercepat pemulihan ekonomi lokal", "memperluas lapangan kerja yang layak",
         "meningkatkan mutu layanan dasar", "menguatkan ketahanan keluarga", "mengurangi ketergantungan pada impor",
         "memperbaiki tata kelola bantuan"]
STEPS = ["membuka gerai pendaftaran di kantor kecamatan", "mengirim tim pendamping ke lapangan", "memutakhirkan basis data penerima",
         "menyiapkan modul pelatihan daring", "menggandeng perguruan tinggi setempat", "melibatkan kader posyandu dan karang taruna",
         "memasang papan pengumuman di balai desa", "menyederhanakan syarat administrasi", "menunjuk bank penyalur di tiap kabupaten",
         "menggelar uji petik setiap triwulan", "membentuk satuan tugas bersama", "menerbitkan petunjuk teknis baru",
         "mengaktifkan saluran pengaduan 24 jam", "menyalurkan bantuan lewat rekening penerima"]
REASONS = ["karena tahun lalu penyerapan anggaran terlambat", "setelah evaluasi menemukan data ganda",
           "sebab permintaan warga terus bertambah", "mengingat musim kemarau diperkirakan lebih panjang",
           "seiring terbitnya peraturan presiden yang baru", "menyusul masukan pemerintah daerah",
           "sejalan dengan rencana pembangunan jangka menengah"]
PATTERNS = [
    "{M} memulai program {t} di {r} pada {d}.",
    "Program {t} ditargetkan menjangkau {n} {o} hingga akhir {y}.",
    "Anggaran yang disiapkan mencapai {u}, naik {p} dibandingkan {y0}.",
    "{F} {M} {P} mengatakan bahwa {t} akan {s}.",
    "“Kami telah {s} agar {o} di {r} segera terlayani,” kata {P}.",
    "Langkah itu ditempuh untuk {g} {c}.",
    "Sampai {d0}, sebanyak {n} {k} telah tersalurkan di {r} dan {r2}.",
    "Menurut {P}, pemerintah daerah wajib {s} paling lambat {d}.",
    "Dari {n} {o} yang terdaftar, {p} di antaranya adalah perempuan.",
    "Setiap {o} dapat memperoleh bantuan sebesar {h} per bulan selama {w} bulan.",
    "{M} juga {s} dan {s2}.",
    "Pendaftaran dibuka mulai {d} dan tidak dipungut biaya.",
    "Bupati dan wali kota di {r} diminta {s} bersama dinas terkait.",
    "Capaian {y0} tercatat {n} {k}, sedangkan target {y} sebesar {n2} {k}.",
    "{P} menegaskan program {t} bukan bantuan politik, melainkan kewajiban negara untuk {g}.",
    "Tahap pertama meliputi {w} kabupaten di {r}, kemudian diperluas ke {r2} mulai {d}.",
    "Badan Pusat Statistik mencatat angka kemiskinan di {r} turun {p} dalam setahun terakhir {c}.",
    "Pelaksanaan {t} diawasi inspektorat dan hasilnya diumumkan setiap {w} bulan.",
    "Warga yang belum terdaftar dapat menghubungi kantor desa atau pusat layanan {M}.",
    "Kerja sama dengan {M2} memungkinkan {s} tanpa menambah beban anggaran daerah.",
    "Nilai kontrak {t} untuk {r} sebesar {u} dengan masa kerja {w} bulan.",
    "Hasil survei menunjukkan {p} responden puas terhadap {t}, sisanya meminta {s}.",
    "Selain itu, {M} berhasil {g} melalui {t} di {r2}.",
    "{F} {P} menjelaskan, {o} di {r} menerima {n} {k} {c}.",
]
SYNONYMS = {"memulai": "mengawali", "mengatakan": "menyebutkan", "juga": "turut", "mencapai": "menyentuh", "warga": "masyarakat",
            "melalui": "lewat", "untuk": "guna", "telah": "sudah", "setiap": "tiap", "sebanyak": "sejumlah", "segera": "cepat",
            "menjelaskan": "memaparkan", "menegaskan": "menekankan", "kemudian": "lalu", "memperoleh": "mendapat", "diminta": "diimbau",
            "tercatat": "terhitung", "ditempuh": "diambil", "menunjukkan": "memperlihatkan", "meliputi": "mencakup",
            "dibandingkan": "ketimbang", "bantuan": "dukungan", "pemerintah": "pihak pemerintah", "dapat": "bisa", "mulai": "terhitung",
            "agar": "supaya", "bersama": "beserta", "diperluas": "dilebarkan", "menghubungi": "mendatangi", "program": "kegiatan"}
NEGATIONS = [(r"\bakan\b", "tidak akan"), (r"\btelah\b", "belum"), (r"\bdapat\b", "tidak dapat"), (r"\bwajib\b", "tidak wajib"),
             (r"\bbukan bantuan\b", "bantuan"), (r"\btidak dipungut\b", "dipungut"), (r"\bmemulai\b", "batal memulai"),
             (r"\btanpa menambah\b", "dengan menambah"), (r"\bberhasil\b", "gagal"), (r"\bdiawasi\b", "tidak diawasi"),
             (r"\bditempuh\b", "urung ditempuh"), (r"\bdibuka\b", "belum dibuka"), (r"\bnaik\b", "turun"), (r"\bmenerima\b", "tidak menerima"),
             (r"\bpuas\b", "tidak puas"), (r"\bmeliputi\b", "tidak meliputi")]
NAV = ["Beranda", "Profil", "Visi Misi", "Layanan Publik", "PPID", "Galeri", "Unduhan", "Hubungi Kami", "Pengumuman", "Agenda", "LPSE"]
TEASERS = ["Upacara Hari Pahlawan di halaman kantor gubernur", "Tim futsal dinas juara turnamen antarinstansi", "Jadwal donor darah PMI bulan ini",
           "Kunjungan kerja komisi B ke pasar induk", "Lowongan tenaga kontrak ditutup pekan depan", "Lomba cerdas cermat tingkat SMP digelar meriah"]
OTHER = ["Kelompok seni tradisi menampilkan tari kolosal di alun-alun kota pada malam minggu.",
         "Penonton memadati tribun sejak sore meski hujan rintik turun.", "Panitia membagikan kaus dan air minum kepada peserta jalan sehat.",
         "Kapten tim tuan rumah mencetak gol penentu pada menit akhir.", "Harga cabai di pasar induk bergerak naik menjelang akhir pekan.",
         "Seorang petani menemukan arca kuno saat menggali saluran air.", "Sekolah meliburkan siswa karena banjir menggenangi ruang kelas.",
         "Polisi mengatur arus kendaraan di simpang yang padat.", "Warga bergotong royong memperbaiki jembatan bambu yang lapuk.",
         "Juri menilai kebersihan kampung, tanaman obat, dan pengelolaan sampah.", "Pengunjung museum bertambah selama libur panjang.",
         "Koperasi siswa memamerkan kerajinan dari botol bekas."]
POSTS = ["Halo Sobat!", "Tahukah kamu?", "INFO PENTING", "Simak ya, Kak.", "Kabar baik!", "#SahabatData"]


class Writer:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def date(self, y):
        return f"{self.r.randint(1, 28)} {self.r.choice(MONTHS)} {y}"

    def number(self):
        n = self.r.choice([self.r.randint(32, 999), self.r.randint(1000, 9999), self.r.randint(10, 990) * 1000, self.r.randint(101, 999) * 1000 + self.r.randint(1, 999)])
        way = self.r.randint(0, 5)
        if n >= 1000 and n % 1000 == 0 and way == 0:
            return f"{n // 1000} ribu"
        if way == 1:
            return f"{self.r.randint(1, 9)},{self.r.randint(1, 9)} juta"
        return f"{n:,}".replace(",", ".")

    def money(self):
        v = f"{self.r.randint(1, 9)},{self.r.randint(1, 9)}" if self.r.random() < .6 else str(self.r.randint(11, 980))
        scale = "triliun" if "," in v and self.r.random() < .5 else "miliar"
        return self.r.choice(["Rp {} {}", "Rp{} {}", "{} {} rupiah"]).format(v, scale)

    def percent(self):
        v = f"{self.r.randint(1, 98)},{self.r.randint(1, 9)}" if self.r.random() < .6 else str(self.r.randint(3, 97))
        return v + self.r.choice([" persen", "%", " %"])

    def sentence(self, pattern, s):
        r = self.r
        values = {"M": s["M"], "t": s["t"][0], "o": s["t"][1], "k": s["t"][2], "r": s["r"], "r2": r.choice(REGIONS), "y": s["y"], "y0": s["y"] - 1,
                  "d": self.date(s["y"]), "d0": self.date(s["y"]), "n": self.number(), "n2": self.number(), "u": self.money(), "p": self.percent(),
                  "P": s["P"], "F": r.choice(OFFICES), "s": r.choice(STEPS), "s2": r.choice(STEPS), "g": r.choice(GOALS), "c": r.choice(REASONS),
                  "h": f"Rp{r.randint(1, 9)}{r.choice(['00', '50', '25'])}.000", "w": r.choice(["tiga", "enam", "sembilan", "dua belas", "4", "8", "18"]),
                  "M2": r.choice(MINISTRIES)}
        return pattern.format(**values)

    def edition(self, number, words):
        r = self.r
        s = {"M": r.choice(MINISTRIES), "t": r.choice(TOPICS), "r": r.choice(REGIONS), "P": r.choice(PERSONS), "y": 2026}
        sentences, used = [], []
        while sum(len(x.split()) for x in sentences) < words:
            if not used:
                used = r.sample(PATTERNS, len(PATTERNS))
            sentences.append(self.sentence(used.pop(), s))
        paragraphs = []
        while sentences:
            k = r.randint(2, 4)
            paragraphs.append(sentences[:k])
            sentences = sentences[k:]
        flat = [x for p in paragraphs for x in p]
        messages = r.sample([x for x in flat if not x.startswith("“")][: max(6, len(flat) // 2)], 3)
        return {"id": f"e{number}", "narrativeId": f"n{number}", "paragraphs": paragraphs, "keyMessages": messages, "slots": s}

    def last_year(self, e):
        """The text of the year before: its years are one less and so are most of its figures others."""
        r = self.r
        def older(x):
            x = re.sub(r"\b20(\d\d)\b", lambda m: str(int(m.group(0)) - 1), x)
            return re.sub(r"(?<![\d.,])([1-9])(\d*)((?:[.,]\d+)*)(?= (?:juta|ribu|miliar|triliun|persen|%)|\.\d{3}|%)",
                          lambda m: (str(r.randint(1, 9)) + m.group(2) + m.group(3)) if r.random() < .7 else m.group(0), x)
        paragraphs = [[older(x) for x in p] for p in e["paragraphs"]]
        flat = dict(zip([x for p in e["paragraphs"] for x in p], [x for p in paragraphs for x in p]))
        return {"id": e["id"] + "-2025", "narrativeId": e["narrativeId"] + "-2025", "paragraphs": paragraphs,
                "keyMessages": [flat[m] for m in e["keyMessages"]], "slots": e["slots"]}


class Pages:
    def __init__(self, seed, writer):
        self.r = random.Random(seed)
        self.w = writer

    # --- websites
    def wrap(self, title, body):
        r = self.r
        esc = [html.escape(b, quote=False) for b in body]
        nav = "".join(f"<li><a href='/{i}'>{n}</a></li>" for i, n in enumerate(r.sample(NAV, 7)))
        rel = "".join(f"<li class=related><a href=#>{t}</a></li>" for t in r.sample(TEASERS, 4))
        ps = "".join(f"<p>{b}</p>" for b in esc)
        date = f"{r.randint(1, 28)} {r.choice(MONTHS)} 2026"
        way = r.randint(0, 7)
        if way == 0:  # WordPress
            return (f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title} – Diskominfo</title></head><body class='post-template-default single'>"
                    f"<div id=masthead><ul class=menu>{nav}</ul></div><article class='post type-post'><header class=entry-header><h1 class=entry-title>{title}</h1>"
                    f"<span class=posted-on>{date}</span> <span class=byline>oleh admin</span></header><div class=entry-content>{ps}"
                    f"<div class=sharedaddy>Bagikan ini: Klik untuk berbagi di Facebook (Membuka di jendela yang baru)</div></div></article>"
                    f"<aside id=secondary><h2>Tulisan Terbaru</h2><ul>{rel}</ul></aside><footer>Proudly powered by WordPress</footer></body></html>")
        if way == 1:  # Joomla
            return (f"<html><head><meta charset=utf-8><title>{title}</title></head><body><div class=moduletable>{nav}</div><div class='item-page' itemscope>"
                    f"<h2 itemprop=headline>{title}</h2><dl class=article-info><dd>Ditulis oleh Super User</dd><dd>Dilihat: {r.randint(3, 4000)}</dd></dl>"
                    f"<div itemprop=articleBody>{ps}</div><ul class='pager pagenav'><li>Sebelumnya</li><li>Berikutnya</li></ul></div><div class=moduletable>{rel}</div></body></html>")
        if way == 2:  # AMP
            return (f"<!doctype html><html amp lang=id><head><meta charset=utf-8><script async src=https://cdn.ampproject.org/v0.js></script><title>{title}</title></head>"
                    f"<body><amp-sidebar id=s><ul>{nav}</ul></amp-sidebar><main><h1>{title}</h1><amp-img src=a.jpg width=4 height=3 alt='Foto: istimewa'></amp-img>"
                    + "".join(f"<p>{b}</p><amp-ad width=300 height=250 type=x></amp-ad>" if i % 3 == 1 else f"<p>{b}</p>" for i, b in enumerate(esc))
                    + f"<section>{rel}</section></main></body></html>")
        if way == 3:  # one line breaks, no paragraphs, inline emphasis
            joined = "<br/>\n<br/>".join(re.sub(r"^(\S+ \S+)", r"<strong>\1</strong>", b) for b in esc)
            return f"<html><body><div class=menu>{nav}</div><div style='text-align:justify'><span style='font-size:12pt'><b>{title}</b><br>{joined}</span></div><div>{rel}</div></body></html>"
        if way == 4:  # every sentence a span, lists
            return (f"<html><head><meta charset=utf-8></head><body><ul>{nav}</ul><section><h3>{title}</h3><ul>"
                    + "".join(f"<li><span>{b}</span></li>" for b in esc) + f"</ul></section><ul>{rel}</ul></body></html>")
        if way == 5:  # news portal with interruptions
            parts = []
            for i, b in enumerate(esc):
                parts.append(f"<p>{b}</p>")
                if i % 2 == 0:
                    parts.append(f"<div class=parallax>ADVERTISEMENT</div><p>Baca juga: <a href=#>{r.choice(TEASERS)}</a></p>")
            return (f"<html><head><meta charset=utf-8><title>{title}</title></head><body><header>{nav}</header><div class=read__content><h1>{title}</h1>"
                    f"<div>{date}, 09:41 WIB</div><p><strong>KOTA, KOMPAS RAKYAT</strong> - {''.join(parts)[3:]}<p>Editor: Redaksi</p>"
                    f"<p>Dapatkan update berita pilihan setiap hari. Gabung di grup Telegram kami.</p></div>{rel}</body></html>")
        if way == 6:  # server-side data for a script
            data = json.dumps({"props": {"pageProps": {"post": {"title": title, "content": "".join(f"<p>{b}</p>" for b in esc)}}}}, ensure_ascii=False)
            ld = json.dumps({"@context": "https://schema.org", "@type": "Article", "headline": title, "articleBody": "\n".join(body)}, ensure_ascii=False)
            return f"<html><head><meta charset=utf-8><script type='application/ld+json'>{ld}</script></head><body><div id=__next></div><script id=__NEXT_DATA__ type='application/json'>{data}</script></body></html>"
        return "<html><body><center>" + title + "</center><hr>" + "<p>".join(esc) + "<hr>" + " | ".join(NAV) + "</body></html>"

    def title(self, e):
        return f"{e['slots']['t'][0].title()} di {e['slots']['r']} {self.r.choice(['Dimulai', 'Diperluas', 'Dikebut', 'Jadi Perhatian'])}"

    def story(self, n):
        return [" ".join(self.r.sample(OTHER, 3)) for _ in range(n)]

    def texts(self, e):
        return [" ".join(p) for p in e["paragraphs"]]

    # --- kinds
    def verbatim(self, e):
        return dict(body=self.wrap(self.title(e), self.texts(e)), extent="FULL", mode="VERBATIM")

    def lead(self, e):
        t = self.texts(e)
        n = max(1, round(len(t) * .34))
        tail = ["Selanjutnya di halaman 2. Halaman: 1 2 Lihat Semua"] if self.r.random() < .5 else []
        return dict(body=self.wrap(self.title(e), t[:n] + tail), mode="EXCERPT")

    def light(self, e):
        r, rate, out = self.r, self.r.uniform(.05, .15), []
        for p in e["paragraphs"]:
            p = list(p)
            if len(p) > 2 and r.random() < .4:
                i = r.randrange(len(p) - 1)
                p[i], p[i + 1] = p[i + 1], p[i]
            words = " ".join(p).split(" ")
            for i, w in enumerate(words):
                key = w.lower()
                if key in SYNONYMS and r.random() < rate * 6:
                    words[i] = SYNONYMS[key] if w == key else SYNONYMS[key].capitalize()
                elif r.random() < rate / 6:
                    words[i] = w + r.choice([" tersebut", " ini", " secara resmi", " bersama"]) if w[-1:].isalpha() else w
            out.append(" ".join(words))
        return dict(body=self.wrap(self.title(e), out))

    def quote(self, e):
        story = self.story(self.r.randint(4, 6))
        t = self.texts(e)
        story.insert(self.r.randint(1, len(story) - 1), self.r.choice(t[:-1] or t))
        return dict(body=self.wrap("Kabar Daerah Hari Ini", story), mode="QUOTE")

    FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")

    def figures(self, e):
        r = self.r
        t = self.texts(e)
        places = [(i, m) for i, x in enumerate(t) for m in self.FIGURE.finditer(x)]
        r.shuffle(places)
        changes, touched = [], set()
        for i, m in places:
            if i in touched or len(changes) >= r.choice([1, 1, 2, 3]):
                continue
            old = m.group(0)
            p = r.randrange(len(old))
            while not old[p].isdigit() or (p == 0 and len(old) == 1 and False):
                p = r.randrange(len(old))
            new = old[:p] + r.choice([d for d in "123456789" if d != old[p]]) + old[p + 1:]
            t[i] = t[i][: m.start()] + new + t[i][m.end():]
            touched.add(i)
            changes.append(new)
        if not changes:
            return None
        return dict(body=self.wrap(self.title(e), t), altered=True, changes=changes)

    def scale(self, e):
        t = self.texts(e)
        swaps = [("miliar", "triliun"), ("triliun", "miliar"), (" juta ", " ribu "), (" ribu ", " juta ")]
        self.r.shuffle(swaps)
        for old, new in swaps:
            for i, x in enumerate(t):
                if old in x:
                    t[i] = x.replace(old, new, 1)
                    return dict(body=self.wrap(self.title(e), t), altered=True, changes=[new.strip()])
        return None

    def negation(self, e):
        t = self.texts(e)
        ways = NEGATIONS[:]
        self.r.shuffle(ways)
        for old, new in ways:
            order = list(range(len(t)))
            self.r.shuffle(order)
            for i in order:
                if re.search(old, t[i]):
                    t[i] = re.sub(old, new, t[i], count=1)
                    return dict(body=self.wrap(self.title(e), t), altered=True, changes=[new])
        return None

    def paraphrase(self, e):
        r, out = self.r, []
        for x in [y for p in e["paragraphs"] for y in p]:
            if r.random() < .25:
                continue
            figures = re.findall(r"(?:Rp ?)?\d[\d.,]*\d?(?: (?:juta|ribu|miliar|triliun|persen|ton|hektare))?%?", x)
            s = e["slots"]
            bits = [f"Soal {s['t'][0]}, angka yang muncul ialah {' dan '.join(figures)}." if figures else f"Upaya {s['t'][0]} berlanjut di {s['r']}.",
                    f"{s['P']} dari {s['M']} memberi keterangan kepada wartawan tentang {s['t'][1]}."]
            out.append(r.choice(bits))
        r.shuffle(out)
        return dict(body=self.wrap(self.title(e), [" ".join(out[i:i + 3]) for i in range(0, len(out), 3)]))

    def social(self, e):
        m = [x for x in e["keyMessages"] if re.search(r"\d", x)]
        if not m:
            return None
        x = self.r.choice(m)
        if self.r.random() < .5:
            x = x.replace("dan ", "& ", 1).replace(" persen", "%").replace("tidak ", "tdk ").replace("dengan ", "dgn ").replace("yang ", "yg ")
        return dict(body=f"{self.r.choice(POSTS)} {x} #{e['slots']['t'][0].title().replace(' ', '')} @kemen {self.r.choice(['👍', '🇮🇩', '✅'])}", contentType="text/plain")

    def same_topic(self, e):
        """A story of its own on the topic of an edition: same ministry, programme, place and person, other sentences."""
        s, r = e["slots"], self.r
        bank = [f"Sejumlah warga {s['r']} menanyakan kelanjutan {s['t'][0]} dalam rapat dengar pendapat.",
                f"Anggota dewan menilai {s['t'][0]} perlu dikaji ulang sebelum dilanjutkan {s['M']}.",
                f"{s['P']} yang hadir mewakili pemerintah mencatat keluhan para {s['t'][1]}.",
                f"Pengamat kebijakan dari universitas setempat menyebut {s['t'][0]} baik, tetapi sosialisasinya kurang.",
                f"Data yang dibacakan panitia menyebut {self.w.number()} {s['t'][2]} belum tersentuh.",
                f"Rapat ditutup menjelang magrib dan akan disambung {self.w.date(2026)}.",
                f"Seorang {s['t'][1].split()[0]} bercerita ia sudah dua kali datang ke kantor desa tetapi formulirnya habis.",
                f"Harian ini mencatat persoalan serupa pernah muncul di {r.choice(REGIONS)} {r.randint(2, 9)} tahun silam.",
                f"Biaya {s['t'][0]} yang dipersoalkan berjumlah {self.w.money()}.",
                f"{s['M']} berjanji memberi jawaban tertulis dalam {r.randint(3, 14)} hari kerja."]
        r.shuffle(bank)
        n = r.randint(6, 10)
        return dict(body=self.wrap(f"Dewan Soroti {s['t'][0].title()}", [" ".join(bank[i:min(n, i + 3)]) for i in range(0, n, 3)]))

    def same_pen(self, e):
        """Another release of the same press office that is no edition: the same sentence patterns filled otherwise."""
        other = self.w.edition(0, self.r.randint(150, 400))
        other["slots"] = e["slots"]
        return dict(body=self.wrap(self.title(e), self.texts(other)))

    def unrelated(self, _):
        return dict(body=self.wrap("Semarak Akhir Pekan", self.story(self.r.randint(3, 7))))


def main():
    folder = sys.argv[1]
    seed, count, per_kind = (int(x) for x in (sys.argv[2:] + ["1", "1000", "150"][len(sys.argv) - 2:]))
    writer = Writer(seed)
    editions = [writer.edition(i, writer.r.choice([150, 200, 300, 450, 800])) for i in range(count * 9 // 10)]
    olds = [writer.last_year(e) for e in writer.r.sample(editions, count - len(editions))]
    with_old = {o["id"][:-5] for o in olds}
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/editions.jsonl", "w", encoding="utf-8") as out:
        for e in editions + olds:
            text = "\n\n".join(" ".join(p) for p in e["paragraphs"])
            out.write(json.dumps({"id": e["id"], "narrativeId": e["narrativeId"], "text": text, "keyMessages": e["keyMessages"]}, ensure_ascii=False) + "\n")
    pages = Pages(seed + 1, writer)
    carried = [("VERBATIM", pages.verbatim), ("LEAD", pages.lead), ("LIGHT_EDIT", pages.light), ("QUOTE", pages.quote), ("FIGURES", pages.figures),
               ("SCALE", pages.scale), ("NEGATION", pages.negation), ("PARAPHRASE", pages.paraphrase), ("SOCIAL", pages.social)]
    not_carried = [("SAME_TOPIC", pages.same_topic), ("SAME_PEN", pages.same_pen), ("UNRELATED", pages.unrelated)]
    number = 0
    with open(f"{folder}/pages.jsonl", "w", encoding="utf-8") as out:
        def put(kind, page, edition):
            nonlocal number
            if page is None:
                return
            number += 1
            line = {"id": f"p{number}", "kind": kind, "contentType": "text/html", "editionId": edition}
            line.update(page)
            out.write(json.dumps(line, ensure_ascii=False) + "\n")
        for kind, make in carried:
            for e in pages.r.sample(editions, min(per_kind, len(editions))):
                put(kind, make(e), e["id"])
        for e in pages.r.sample(olds, min(per_kind, len(olds))):
            put("LAST_YEAR", pages.verbatim(e), e["id"])
        for e in pages.r.sample([x for x in editions if x["id"] in with_old], min(per_kind, len(olds))):
            put("THIS_YEAR", pages.verbatim(e), e["id"])
        for kind, make in not_carried:
            for e in pages.r.sample(editions, min(per_kind, len(editions))):
                put(kind, make(e), None)
    print(f"{len(editions) + len(olds)} editions, {number} pages")


if __name__ == "__main__":
    main()

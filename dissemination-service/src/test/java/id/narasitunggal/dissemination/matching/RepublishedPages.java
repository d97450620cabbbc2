package id.narasitunggal.dissemination.matching;

import id.narasitunggal.dissemination.matching.index.EditionText;
import id.narasitunggal.dissemination.matching.text.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Does to an edition what websites do: wraps it, shortens it, edits it, quotes it, falsifies it. */
final class RepublishedPages {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("pemerintah", "negara"),
            Map.entry("warga", "masyarakat"),
            Map.entry("akan", "segera"),
            Map.entry("dapat", "bisa"),
            Map.entry("untuk", "demi"),
            Map.entry("agar", "supaya"),
            Map.entry("supaya", "agar"),
            Map.entry("guna", "untuk"),
            Map.entry("telah", "sudah"),
            Map.entry("melalui", "lewat"),
            Map.entry("bersama", "beserta"),
            Map.entry("menyampaikan", "mengutarakan"),
            Map.entry("mengatakan", "berujar"),
            Map.entry("menjelaskan", "memaparkan"),
            Map.entry("menegaskan", "menekankan"),
            Map.entry("memperluas", "melebarkan"),
            Map.entry("mempercepat", "mengebut"),
            Map.entry("tercatat", "terdata"),
            Map.entry("sebanyak", "sejumlah"),
            Map.entry("hingga", "sampai"),
            Map.entry("sementara", "sedangkan"),
            Map.entry("anggaran", "dana"),
            Map.entry("tersebar", "berada"),
            Map.entry("petugas", "pegawai"));

    private final Random random;
    private final PolicyTexts others;

    RepublishedPages(long seed) {
        random = new Random(seed);
        others = new PolicyTexts(seed + 1);
    }

    PageText verbatim(EditionText edition) {
        return furnished(List.of(edition.text().split("\n\n")));
    }

    PageText leadOnly(EditionText edition) {
        String[] paragraphs = edition.text().split("\n\n");
        return furnished(Arrays.asList(paragraphs).subList(0, (paragraphs.length + 2) / 3));
    }

    /** Synonyms for many words and a few small words dropped, no figure and no negation touched. */
    PageText lightlyEdited(EditionText edition) {
        List<String> words = new ArrayList<>();
        for (String word : edition.text().split("(?<=\\s)")) {
            String synonym = SYNONYMS.get(word.strip().toLowerCase(java.util.Locale.ROOT));
            boolean isSmall = word.strip().equals("di") || word.strip().equals("dan");
            if (!isSmall || random.nextInt(4) > 0) {
                words.add(
                        synonym == null || random.nextInt(10) == 0
                                ? word
                                : synonym + word.substring(word.strip().length()));
            }
        }
        return furnished(List.of(String.join("", words).split("\n\n")));
    }

    PageText quoting(EditionText edition) {
        String[] paragraphs = edition.text().split("\n\n");
        List<String> story = new ArrayList<>();
        for (int paragraph = 0; paragraph < 8; paragraph++) {
            story.add(others.paragraph());
        }
        story.set(4, "“" + paragraphs[paragraphs.length - 1] + "”");
        return furnished(story);
    }

    /** One to three figures changed, all the rest left as it was. */
    PageText altered(EditionText edition) {
        List<MatchResult> figures = new ArrayList<>(FIGURE.matcher(edition.text())
                .results()
                .filter(figure -> !figure.group().equals("2026"))
                .toList());
        Collections.shuffle(figures, random);
        List<MatchResult> chosen = new ArrayList<>(figures.subList(0, Math.min(figures.size(), 1 + random.nextInt(3))));
        chosen.sort((one, other) -> other.start() - one.start());
        StringBuilder text = new StringBuilder(edition.text());
        for (MatchResult figure : chosen) {
            char first = figure.group().charAt(0);
            text.setCharAt(figure.start(), first == '9' ? '8' : (char) (first + 1));
        }
        return furnished(List.of(text.toString().split("\n\n")));
    }

    PageText negated(EditionText edition) {
        String text = edition.text();
        for (String verb :
                new String[] {" akan ", " telah ", " dapat ", " menargetkan ", " tercatat ", " memperoleh "}) {
            if (text.contains(verb)) {
                return furnished(
                        List.of(text.replaceFirst(verb, " tidak" + verb).split("\n\n")));
            }
        }
        return furnished(
                List.of(text.replaceFirst("(?<=[a-z]) (?=[a-z])", " tidak ").split("\n\n")));
    }

    /** The same facts in another order: sentences turned round in pieces of three words, small words replaced. */
    PageText paraphrased(EditionText edition) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : edition.text().split("\n\n")) {
            List<String> words = List.of(paragraph.split(" "));
            List<String> pieces = new ArrayList<>();
            for (int from = 0; from < words.size(); from += 3) {
                pieces.add(String.join(" ", words.subList(from, Math.min(words.size(), from + 3))));
            }
            for (int piece = 0; piece + 1 < pieces.size(); piece += 2) {
                Collections.swap(pieces, piece, piece + 1);
            }
            paragraphs.add(String.join(" ", pieces));
        }
        return furnished(paragraphs);
    }

    PageText unrelated() {
        List<String> story = new ArrayList<>();
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            story.add(others.paragraph());
        }
        return furnished(story);
    }

    /** A post that gives one key message and nothing else of the edition. */
    PageText post(EditionText edition) {
        return PageText.of(
                "📣 Halo, #SobatDaerah! " + edition.keyMessages().get(1) + " Yuk sebarkan! #NarasiTunggal #Indonesia");
    }

    /** The same template with other figures and another year. */
    static EditionText releaseOf(EditionText edition, String year) {
        String text = FIGURE.matcher(edition.text())
                .replaceAll(figure -> figure.group().equals("2026") ? year : changed(figure.group()));
        List<String> messages = edition.keyMessages().stream()
                .map(message -> FIGURE.matcher(message)
                        .replaceAll(figure -> figure.group().equals("2026") ? year : changed(figure.group())))
                .toList();
        return new EditionText(
                PolicyTexts.id(edition.editionId() + year),
                PolicyTexts.id(edition.narrativeId() + year),
                text,
                messages);
    }

    private static String changed(String figure) {
        return (figure.charAt(0) == '9' ? '7' : (char) (figure.charAt(0) + 1)) + figure.substring(1);
    }

    private PageText furnished(List<String> paragraphs) {
        List<String> body = new ArrayList<>(paragraphs);
        if (body.size() > 2) {
            body.add(2, "Baca juga: Jadwal pelayanan kantor selama libur panjang");
        }
        String main = String.join("\n", body);
        String page = "Beranda\nProfil\nBerita\nLayanan Publik\nPPID\nKontak\nBeranda » Berita » Daerah\n" + main
                + "\nBagikan: Facebook Twitter WhatsApp\nBerita Terkait\n" + others.paragraph() + "\n"
                + others.paragraph()
                + "\nAgenda\nPengumuman\nDinas Komunikasi dan Informatika\nJalan Raya No. " + (1 + random.nextInt(99))
                + "\nHak Cipta © 2026";
        return PageText.of(page, main);
    }
}

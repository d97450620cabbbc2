package id.narasitunggal.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Duties 1 and 2: units send the data of September, in time, late, or in need of mending; the ministry reviews it. */
final class DataArrives {

    private static final Set<String> SENT = Set.of("SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "RETURNED", "SUPERSEDED");
    private static final Set<String> IN_REVIEW = Set.of("UNDER_REVIEW", "ACCEPTED", "RETURNED", "SUPERSEDED");
    private static final Set<String> ACCEPTED = Set.of("ACCEPTED", "SUPERSEDED");
    private static final Set<String> RETURNED = Set.of("RETURNED", "LAPSED");

    private static final List<Reporter> EARLY = List.of(
            new Reporter("KL-KEMENKES", "Kementerian Kesehatan"),
            new Reporter("13", "Provinsi Sumatera Barat"),
            new Reporter("13.01", "Kabupaten Pesisir Selatan"),
            new Reporter("13.02", "Kabupaten Solok"),
            new Reporter("13.03", "Kabupaten Sijunjung"),
            new Reporter("13.04", "Kabupaten Tanah Datar"),
            new Reporter("13.06", "Kabupaten Agam"),
            new Reporter("13.07", "Kabupaten Lima Puluh Kota"));
    private static final List<Reporter> IN_TIME = List.of(
            new Reporter("13.08", "Kabupaten Pasaman"),
            new Reporter("13.72", "Kota Solok"),
            new Reporter("13.73", "Kota Sawahlunto"),
            new Reporter("13.75", "Kota Bukittinggi"),
            new Reporter("13.76", "Kota Payakumbuh"),
            new Reporter("51", "Provinsi Bali"),
            new Reporter("71", "Provinsi Sulawesi Utara"));
    private static final List<Reporter> LATE =
            List.of(new Reporter("13.09", "Kabupaten Kepulauan Mentawai"), new Reporter("94", "Provinsi Papua Tengah"));
    private static final Reporter PADANG = new Reporter("13.71", "Kota Padang");
    private static final Reporter NOTHING_NEW = new Reporter("13.74", "Kota Padang Panjang");
    private static final Reporter MENDING = new Reporter("13.05", "Kabupaten Padang Pariaman");
    private static final Reporter LAST_HOUR = new Reporter("82", "Provinsi Maluku Utara");

    private final Story story;

    DataArrives(Story story) {
        this.story = story;
    }

    void play() {
        story.chapter("Kewajiban 1 dan 2: K/L/D menyampaikan data September, Kominfo mengkajinya");
        story.at("2026-10-01T09:00");
        Stream.of(EARLY, IN_TIME, LATE, List.of(PADANG, NOTHING_NEW, MENDING, LAST_HOUR))
                .flatMap(List::stream)
                .forEach(this::nameOffice);
        story.tell("Setiap instansi mencatat alamat surelnya");
        EARLY.forEach(unit -> send(unit, 1, Reporter::report));
        story.tell(EARLY.size() + " instansi menyampaikan data bulan September, tepat waktu");
        send(PADANG, 1, Reporter::reportWithExemptItem);
        story.tell("Kota Padang menyampaikan data; satu butir dikecualikan, hanya judulnya yang dicatat");
        send(MENDING, 1, Reporter::reportWithoutSource);
        review();
        lastDay();
        lateOnes();
    }

    private void review() {
        story.at("2026-10-02T10:00");
        EARLY.forEach(unit -> accept(unit, 1));
        accept(PADANG, 1);
        story.tell("Dewi (analis) menerima " + (EARLY.size() + 1) + " penyampaian");
        startReview(MENDING, 1);
        story.submission()
                .act(
                        Caller.DEWI,
                        MENDING.address(1),
                        "return",
                        Map.of(
                                "reasons",
                                List.of("UNSOURCED_FIGURE"),
                                "note",
                                "Cantumkan sumber angka prevalensi stunting, lalu kirim revisinya."),
                        RETURNED);
        story.tell("Dewi mengembalikan data " + MENDING.name() + ": angka tanpa sumber");
        story.at("2026-10-05T08:30");
        send(MENDING, 2, unit -> unit.mended(unit.report()));
        story.tell(MENDING.name() + " menyampaikan revisi kedua dengan sumbernya");
    }

    private void lastDay() {
        story.at("2026-10-07T13:30");
        send(LAST_HOUR, 1, Reporter::report);
        story.tell(LAST_HOUR.name() + " menyampaikan pukul 15.30 WIT, setengah jam sebelum batas waktunya");
        story.at("2026-10-07T14:20");
        IN_TIME.forEach(unit -> send(unit, 1, Reporter::report));
        send(NOTHING_NEW, 1, Reporter::nothingToReport);
        story.tell(IN_TIME.size() + " instansi lagi menyampaikan; " + NOTHING_NEW.name() + " melapor nihil");
    }

    private void lateOnes() {
        story.at("2026-10-08T10:15");
        LATE.forEach(unit -> send(unit, 1, Reporter::report));
        story.tell(LATE.size() + " instansi menyampaikan terlambat; instansi lain tidak menyampaikan");
        story.at("2026-10-09T09:00");
        IN_TIME.forEach(unit -> accept(unit, 1));
        LATE.forEach(unit -> accept(unit, 1));
        List.of(LAST_HOUR, NOTHING_NEW).forEach(unit -> accept(unit, 1));
        accept(MENDING, 2);
        story.tell("Dewi menerima semua penyampaian yang tersisa");
    }

    /** From now on the unit is told by mail what becomes of its reports. */
    private void nameOffice(Reporter unit) {
        story.submission().make(unit.caller(), unit.officeAddress(), unit.office());
    }

    private void send(Reporter unit, int revision, Function<Reporter, Map<String, Object>> report) {
        story.submission().make(unit.caller(), unit.address(revision), report.apply(unit));
        story.submission().act(unit.caller(), unit.address(revision), "submit", Map.of(), SENT);
    }

    private void startReview(Reporter unit, int revision) {
        story.submission().act(Caller.DEWI, unit.address(revision), "start-review", Map.of(), IN_REVIEW);
    }

    private void accept(Reporter unit, int revision) {
        startReview(unit, revision);
        story.submission()
                .act(Caller.DEWI, unit.address(revision), "accept", Map.of("note", "Lengkap dan bersumber."), ACCEPTED);
    }
}

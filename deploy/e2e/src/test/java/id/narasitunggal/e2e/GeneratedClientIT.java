package id.narasitunggal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.narasitunggal.client.dissemination.api.KanalApi;
import id.narasitunggal.client.dissemination.model.Channel;
import id.narasitunggal.client.dissemination.model.ChannelFamily;
import id.narasitunggal.client.dissemination.model.Platform;
import id.narasitunggal.client.dissemination.model.RegisterChannel;
import id.narasitunggal.client.narrative.api.NarasiApi;
import id.narasitunggal.client.submission.ApiClient;
import id.narasitunggal.client.submission.ApiException;
import id.narasitunggal.client.submission.api.AntreanKajianApi;
import id.narasitunggal.client.submission.api.InstansiApi;
import id.narasitunggal.client.submission.api.KlasifikasiApi;
import id.narasitunggal.client.submission.api.LampiranApi;
import id.narasitunggal.client.submission.api.PenyampaianApi;
import id.narasitunggal.client.submission.api.TandaTerimaApi;
import id.narasitunggal.client.submission.model.AcceptSubmission;
import id.narasitunggal.client.submission.model.Attachment;
import id.narasitunggal.client.submission.model.Classification;
import id.narasitunggal.client.submission.model.DraftSubmission;
import id.narasitunggal.client.submission.model.Exemption;
import id.narasitunggal.client.submission.model.Figure;
import id.narasitunggal.client.submission.model.ItemType;
import id.narasitunggal.client.submission.model.LegalGround;
import id.narasitunggal.client.submission.model.Receipt;
import id.narasitunggal.client.submission.model.Reclassification;
import id.narasitunggal.client.submission.model.ReclassifyItem;
import id.narasitunggal.client.submission.model.Submission;
import id.narasitunggal.client.submission.model.SubmissionItemEntry;
import id.narasitunggal.client.submission.model.SubmissionKind;
import id.narasitunggal.client.submission.model.SubmissionStatus;
import id.narasitunggal.client.submission.model.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the programmer of a unit does: a client made by a generator out of our contract, against the real house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedClientIT {
    private static final String CITY = "13.71";
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    static Path data;

    @TempDir
    static Path desk;

    private House house;

    @BeforeAll
    void the_house_is_up() {
        house = House.start(data);
    }

    @AfterAll
    void everything_stops() {
        house.close();
    }

    @Test
    @DisplayName("instansi mengirim laporan dengan lampiran, mengulanginya, dan menyimpan tanda terimanya")
    void a_unit_reports_with_a_file_retries_and_can_prove_that_it_was_received() throws Exception {
        PenyampaianApi city = new PenyampaianApi(asCity());
        UUID id = UUID.randomUUID();
        Submission draft = city.putSubmission(id, report(), false, null);
        Submission again = city.putSubmission(id, report(), false, null);
        Attachment file = new LampiranApi(asCity())
                .putAttachment(
                        UUID.randomUUID(),
                        id,
                        "penimbangan.csv",
                        Files.writeString(desk.resolve("penimbangan.csv"), "bulan,balita\n2026-09,412\n")
                                .toFile(),
                        null,
                        "Balita yang ditimbang",
                        Classification.BERKALA,
                        null,
                        0);
        Submission sent = city.submitSubmission(id, tag(draft));

        assertThat(again).isEqualTo(draft);
        assertThat(file.getSize()).isEqualTo(25);
        assertThat(sent.getStatus()).isEqualTo(SubmissionStatus.SUBMITTED);
        assertThat(city.listSubmissions(null, null, null, null, null, null).getItems())
                .extracting(entry -> entry.getId())
                .containsOnlyOnce(id);
        Receipt receipt = new TandaTerimaApi(asCity()).getReceipt(id);
        assertThat(receipt.getStatement().getContentHash()).isEqualTo(sent.getContentHash());
        assertThat(holds(receipt)).isTrue();
        receipt.setPayload(receipt.getPayload().replace(CITY, "13.72"));
        assertThat(holds(receipt)).isFalse();
    }

    @Test
    @DisplayName("penolakan sampai sebagai kalimat beserta letak kesalahannya")
    void a_refusal_reaches_the_program_with_a_sentence_and_the_place_of_the_fault() {
        DraftSubmission faulty = report();
        faulty.getItems().get(0).setTitle("");

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> new PenyampaianApi(asCity()).putSubmission(UUID.randomUUID(), faulty, false, null));

        assertThat(refused.getCode()).isEqualTo(422);
        assertThat(refused.getResponseBody()).contains("\"type\":\"/problems/", "title");
    }

    @Test
    @DisplayName("dua langkah: konsep staf baru sampai setelah disetujui kepala humas")
    void with_two_steps_a_report_leaves_the_unit_when_its_head_approves() throws Exception {
        InstansiApi registry = new InstansiApi(as("lestari"));
        Submission draft =
                new PenyampaianApi(as("rizky")).putSubmission(UUID.randomUUID(), urgent("Banjir surut"), false, null);
        UUID unit = draft.getUnitId();
        Unit switched = registry.enableTwoStep(unit, tag(registry.getUnit(unit).getVersion()));
        try {
            Submission waiting = new PenyampaianApi(as("rizky")).submitSubmission(draft.getId(), tag(draft));
            Submission sent = new PenyampaianApi(as("lestari")).approveSubmission(draft.getId(), tag(waiting));

            assertThat(waiting.getStatus()).isEqualTo(SubmissionStatus.AWAITING_UNIT_APPROVAL);
            assertThat(waiting.getSubmittedAt()).isNull();
            assertThat(sent.getStatus()).isEqualTo(SubmissionStatus.SUBMITTED);
        } finally {
            registry.disableTwoStep(unit, tag(switched.getVersion()));
        }
    }

    @Test
    @DisplayName("petugas kajian mengambil dari antrean dan menerima; klasifikasi yang dinaikkan berlaku seketika")
    void an_analyst_takes_from_the_queue_and_a_raised_class_holds_at_once() throws Exception {
        Submission sent =
                new PenyampaianApi(asCity()).putSubmission(UUID.randomUUID(), urgent("Jalan dibuka"), true, null);
        PenyampaianApi analyst = new PenyampaianApi(as("dewi"));

        assertThat(new AntreanKajianApi(as("dewi"))
                        .listReviewQueue(null, null, null, null, null, null, null, null)
                        .getItems())
                .extracting(task -> task.getId())
                .contains(sent.getId());
        Submission claimed = analyst.startReview(sent.getId(), tag(sent));
        Submission accepted = analyst.acceptSubmission(sent.getId(), new AcceptSubmission(), tag(claimed));
        Reclassification raised = new KlasifikasiApi(asCity())
                .reclassifyItem(
                        UUID.randomUUID(),
                        new ReclassifyItem()
                                .itemId(accepted.getItems().get(0).getId())
                                .classification(Classification.DIKECUALIKAN)
                                .reason("Memuat letak gudang logistik.")
                                .exemption(new Exemption()
                                        .legalGround(LegalGround.C)
                                        .statute("UU 14/2008 Pasal 17 huruf c")
                                        .consequenceTestNumber("UK/13.71/2026/4")
                                        .consequenceTestDate(LocalDate.of(2026, 9, 1))
                                        .exemptUntil(LocalDate.of(2028, 9, 1))
                                        .ppidOfficer("Lestari Wulandari")));

        assertThat(accepted.getStatus()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(raised.getTo()).isEqualTo(Classification.DIKECUALIKAN);
    }

    @Test
    @DisplayName("klien kedua layanan lain mendaftarkan kanal dan membaca narasi")
    void the_clients_of_the_other_two_services_work_too() throws Exception {
        var narrative = new id.narasitunggal.client.narrative.ApiClient();
        narrative.setBasePath(house.narrativeUrl());
        narrative.setBearerToken(house.stack().tokens().ofUnit(CITY));
        var dissemination = new id.narasitunggal.client.dissemination.ApiClient();
        dissemination.setBasePath(house.disseminationUrl());
        dissemination.setBearerToken(house.stack().tokens().ofUnit(CITY));
        KanalApi channels = new KanalApi(dissemination);
        UUID id = UUID.randomUUID();

        Channel registered = onceTheUnitIsKnown(() -> channels.registerChannel(id, station()));

        assertThat(channels.getChannel(id)).isEqualTo(registered);
        assertThat(new NarasiApi(narrative)
                        .listNarratives(null, null, null, null, null, null)
                        .getItems())
                .isEmpty();
    }

    private static RegisterChannel station() {
        return new RegisterChannel()
                .family(ChannelFamily.RADIO)
                .platform(Platform.RADIO_STATION)
                .name("Radio Suara Padang")
                .handle("Radio Suara Padang 103 FM")
                .official(true)
                .language("id")
                .audienceSize(12_000L)
                .audienceSource("Survei pendengar 2026")
                .audienceAsOf(LocalDate.of(2026, 9, 1));
    }

    /** The registry of units reaches the other services over a feed, a little after the start. */
    private static Channel onceTheUnitIsKnown(Callable<Channel> registration) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return registration.call();
            } catch (id.narasitunggal.client.dissemination.ApiException unknown) {
                if (System.nanoTime() > until) {
                    throw unknown;
                }
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
    }

    private static DraftSubmission report() {
        return new DraftSubmission()
                .kind(SubmissionKind.PERIODIC)
                .period("2026-09")
                .addItemsItem(item("Penurunan stunting")
                        .addFiguresItem(new Figure()
                                .indicator("Prevalensi stunting")
                                .value(new BigDecimal("17.4"))
                                .unitOfMeasure("persen")
                                .asOfDate(LocalDate.of(2026, 9, 30))
                                .source("Dinas Kesehatan Kota Padang")));
    }

    private static DraftSubmission urgent(String title) {
        return new DraftSubmission()
                .kind(SubmissionKind.AD_HOC)
                .addItemsItem(item(title).classification(Classification.SERTA_MERTA));
    }

    private static SubmissionItemEntry item(String title) {
        return new SubmissionItemEntry()
                .type(ItemType.ACHIEVEMENT)
                .title(title)
                .summary("Prevalensi turun menjadi 17,4 persen.")
                .classification(Classification.BERKALA);
    }

    /** Checked with nothing but the JDK, as an auditor of the unit would. */
    private boolean holds(Receipt receipt) throws Exception {
        String[] parts = receipt.getSignature().split("\\.", -1);
        String signed = parts[0] + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(receipt.getPayload().getBytes(StandardCharsets.UTF_8));
        Map<String, String> key = house.submissionAsUnit(CITY)
                .get("/receipt-keys")
                .jsonPath()
                .getMap("keys.find { it.kid == '" + receipt.getKeyId() + "' }");
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(key.get("x")), coordinate(key.get("y")));
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
        check.update(signed.getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static BigInteger coordinate(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }

    private ApiClient asCity() {
        return client(house.stack().tokens().ofUnit(CITY));
    }

    private ApiClient as(String person) {
        return client(house.stack().tokens().ofPerson(person));
    }

    private ApiClient client(String token) {
        ApiClient client = new ApiClient();
        client.setBasePath(house.submissionUrl());
        client.setBearerToken(token);
        return client;
    }

    private static String tag(Submission seen) {
        return tag(seen.getVersion());
    }

    private static String tag(Integer version) {
        return "\"" + version + "\"";
    }
}

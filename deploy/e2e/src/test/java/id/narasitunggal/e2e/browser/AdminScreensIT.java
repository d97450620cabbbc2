package id.narasitunggal.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import id.narasitunggal.local.Stack;
import id.narasitunggal.local.StackOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * Kominfo's people at work on the screens. With {@code -Dnarasi.narrative=http://…} the screens of a house that is
 * already up are used; else one is started for the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminScreensIT {
    private static final By SEND_FILE = By.cssSelector("dialog[open] button[type=submit]");
    private static final By LINKS_OF_MENU = By.cssSelector(".menu a");

    @TempDir
    static Path data;

    private @Nullable Stack stack;
    private String address = System.getProperty("narasi.narrative", "");
    private Browser browser;

    @BeforeAll
    void the_house_is_up() throws IOException {
        if (!Browser.isInstalled()) {
            System.out.println(
                    "DILEWATI: uji layar di peramban. Pasang chromium dan chromium-driver untuk menjalankannya.");
            abort("Chromium is not installed");
        }
        if (address.isEmpty()) {
            Path kept = Files.createDirectories(data.resolve("house"));
            stack = Stack.start(
                    StackOptions.throwAway(Path.of("").toAbsolutePath().resolve("../.."), kept));
            address = stack.narrative().url().toString();
        }
    }

    @AfterAll
    void everything_stops() {
        if (stack != null) {
            stack.close();
        }
    }

    @BeforeEach
    void a_fresh_browser_opens() throws IOException {
        browser = Browser.open(Files.createTempDirectory(data, "peramban"));
    }

    @AfterEach
    void the_browser_closes(TestInfo test) throws IOException {
        if (browser != null) {
            Path pictures = Files.createDirectories(Path.of("target/pictures"));
            Files.write(pictures.resolve(test.getTestMethod().orElseThrow().getName() + ".png"), browser.picture());
            browser.close();
        }
    }

    @Test
    void a_narrative_goes_through_the_hands_of_four_people_until_it_is_published() throws Exception {
        String title = "Cadangan beras pemerintah aman sampai akhir tahun";
        logIn("rina");
        registerTopic("Ketahanan pangan: uji layar");
        draftNarrative("Ketahanan pangan: uji layar", title);
        assertThat(browser.violations()).isEmpty();
        act("Ajukan untuk ditelaah", "Telaah redaksi");
        String narrative = browser.address();

        passOnTo("bagus", narrative);
        if (stack != null) {
            writes("rina", narrative);
            browser.go(narrative);
            browser.seeText("Sedang disunting oleh Rina Kartika.");
            assertThat(browser.texts(By.tagName("dt"))).doesNotContain("Sedang dibuka juga oleh");
        }
        browser.press("Luluskan telaah");
        browser.find(By.cssSelector("dialog[open]"));
        assertThat(browser.violations()).isEmpty();
        browser.texts(By.cssSelector("dialog label.check")).forEach(browser::check);
        confirm("Luluskan telaah", "Koordinasi");

        passOnTo("andi", narrative);
        browser.press("Nyatakan sepakat");
        confirm("Nyatakan sepakat", "Siap disetujui");

        passOnTo("sri", narrative);
        browser.press("Setujui");
        confirm("Setujui", "Disetujui");
        browser.press("Terbitkan");
        confirm("Terbitkan", "Berlaku");

        assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(title);
        assertThat(browser.texts(By.cssSelector("nt-actions button"))).doesNotContain("Terbitkan");
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void every_list_and_form_is_accessible_and_fits_a_small_telephone() {
        logIn("rina");
        List<String> lists = browser.all(LINKS_OF_MENU).stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(8);

        SoftAssertions findings = new SoftAssertions();
        for (String list : lists) {
            inspect(list, findings);
            if (browser.all(By.cssSelector("a.button.primary")).size() == 1) {
                browser.click(By.cssSelector("a.button.primary"));
                inspect(browser.address(), findings);
                browser.press("Simpan");
                findings.assertThat(browser.violations())
                        .as("errors in " + browser.address())
                        .isEmpty();
            }
            browser.go(list);
            browser.settle();
            if (!browser.all(By.cssSelector("tbody th a")).isEmpty()) {
                browser.click(By.cssSelector("tbody th a"));
                inspect(browser.address(), findings);
            }
        }
        findings.assertThat(browser.scriptErrors()).isEmpty();
        findings.assertAll();
    }

    @Test
    void the_first_screen_shows_the_tasks_that_wait_and_the_menu_opens_by_keyboard() throws Exception {
        assumeTrue(stack != null, "needs a house of its own");
        String rina = stack.tokens().ofPerson("rina");
        String plan = "/communication-plans/" + UUID.randomUUID();
        String unit = UUID.randomUUID().toString();
        put(plan, """
                {"title": "Panen raya", "objective": "Warga tahu", "priorityProgramme": "Swasembada pangan", "from": "2026-10-01",
                 "until": "2026-12-31", "leadUnit": "%s", "involvedUnits": ["%s"], "audiences": ["Petani"], "pillars": ["Stok"],
                 "products": ["Infografik"], "channels": ["RADIO"], "risks": []}""".formatted(unit, unit));
        put("/tasks/" + UUID.randomUUID(), """
                {"planId": "%s", "title": "Periksa angka panen", "assignee": "%s", "due": "2026-10-09"}""".formatted(plan.replaceFirst(".*/", ""), subjectOf(rina)));

        logIn("rina");
        browser.settle();

        assertThat(browser.find(By.cssSelector(".waiting tbody th")).getText()).isEqualTo("Periksa angka panen");
        assertThat(browser.violations()).isEmpty();
        var heading = browser.find(By.xpath("//button[normalize-space(.)='Narasi tunggal']"));
        assertThat(heading.getAttribute("aria-expanded")).isEqualTo("false");
        heading.sendKeys(Keys.ENTER);
        assertThat(heading.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.find(By.linkText("Topik")).isDisplayed()).isTrue();
        browser.width(320);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.overflow()).isZero();
        browser.width(1280);
    }

    private void put(String path, String body) throws Exception {
        put(URI.create(address + "/api/v1" + path), "bagus", body);
    }

    private void put(URI thing, String person, String body) throws Exception {
        HttpResponse<String> answer = request(HttpRequest.newBuilder(thing)
                .header("Authorization", "Bearer " + stack.tokens().ofPerson(person))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** Says that the person has the narrative open, as the screen of changes does by itself. */
    private void writes(String person, String narrative) throws Exception {
        String id = narrative.replaceFirst(".*/", "");
        HttpResponse<String> answer =
                request(HttpRequest.newBuilder(URI.create(address + "/api/v1/narratives/" + id + "/presence"))
                        .header("Authorization", "Bearer " + stack.tokens().ofPerson(person))
                        .PUT(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String subjectOf(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst("(?s).*\"sub\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void words_that_try_to_run_are_only_words_on_every_screen() throws IOException {
        assumeTrue(stack != null, "needs a house of its own");
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        canary.start();
        String perch = "http://127.0.0.1:" + canary.getAddress().getPort() + "/kenari";
        Mischief mischief = Mischief.sown(stack, perch);
        logIn("rina");

        SoftAssertions findings = new SoftAssertions();
        String screens = address + "/ruang/narrative";
        for (String screen : List.of(
                screens + "/topics",
                screens + "/topics/" + mischief.topic,
                screens + "/topics/" + mischief.topic + "/ubah",
                screens + "/narratives",
                screens + "/narratives/" + mischief.narrative,
                screens + "/responses",
                screens + "/responses/" + mischief.response)) {
            nothingRuns(screen, findings);
        }
        browser.go(screens + "/narratives/" + mischief.narrative);
        nothingRuns(browser.find(By.linkText("Naskah (HTML)")).getAttribute("href"), findings);
        canary.stop(0);
        findings.assertThat(calls).as("requests to the canary").hasValue(0);
        findings.assertThat(browser.script("return document.body.innerText").toString())
                .as("the words are shown")
                .contains("<script>window.kenari=1</script>");
        findings.assertAll();
    }

    @Test
    void a_unit_adds_a_picture_to_its_report_on_the_screen() throws Exception {
        assumeTrue(stack != null, "needs a house of its own");
        String report = stack.submission().url() + "/api/v1/submissions/" + UUID.randomUUID();
        put(URI.create(report), "rizky", """
                {"kind": "AD_HOC", "items": [{"type": "ACHIEVEMENT", "title": "Banjir surut", "summary": "Air surut di tiga kecamatan.",
                 "classification": "SERTA_MERTA"}]}""");
        Path picture = data.resolve("banjir surut.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        logIn("rizky");
        browser.go(address + "/ruang/submission/submissions/" + report.replaceFirst(".*/", ""));
        browser.settle();

        browser.press("Unggah lampiran");
        browser.find(By.id("unggah-file")).sendKeys(picture.toString());
        assertThat(browser.find(By.cssSelector("dialog[open] .kind-file [role=status]"))
                        .getText())
                .startsWith("Terpilih: banjir surut.png (");
        assertThat(browser.violations()).isEmpty();
        browser.click(SEND_FILE);
        browser.find(By.cssSelector("dialog[open] .problem a"));
        assertThat(browser.violations()).isEmpty();
        browser.fill("Teks pengganti", "Jalan yang sudah kering");
        browser.click(SEND_FILE);

        browser.seeText("Unggah lampiran: selesai.");
        browser.find(By.xpath("//section[h2='Daftar lampiran']//*[normalize-space(text())='banjir surut.png']"));
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    void a_refused_form_leads_to_what_is_wrong_and_keeps_what_was_typed() {
        logIn("rina");
        browser.go(address + "/ruang/narrative/topics/baru");
        browser.fill("Uraian", "Uraian yang tidak boleh hilang.");

        browser.press("Simpan");

        assertThat(browser.script("return document.activeElement.innerText").toString())
                .contains("Judul: Isian ini wajib.");
        browser.click(By.cssSelector(".problem a"));
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("isi-title");
        assertThat(browser.script("return document.querySelector('#isi-description').value"))
                .isEqualTo("Uraian yang tidak boleh hilang.");
    }

    @Test
    void a_shared_address_opens_its_screen_after_the_login() {
        browser.go(address + "/ruang/submission/units?q=padang");
        enter("dewi");

        browser.settle();

        assertThat(browser.address()).isEqualTo(address + "/ruang/submission/units?q=padang");
        assertThat(browser.texts(By.cssSelector("tbody th"))).contains("Kota Padang");
    }

    @Test
    void pages_of_a_list_lead_forward_and_back() {
        logIn("dewi");
        browser.go(address + "/ruang/submission/units");
        browser.settle();
        String first = browser.find(By.cssSelector("tbody th")).getText();

        browser.follow("Berikutnya");
        browser.find(By.linkText("Sebelumnya"));
        browser.settle();
        assertThat(browser.find(By.cssSelector("tbody th")).getText()).isNotEqualTo(first);

        browser.follow("Sebelumnya");
        browser.settle();
        assertThat(browser.find(By.cssSelector("tbody th")).getText()).isEqualTo(first);
    }

    @Test
    void whoever_logs_out_has_to_enter_the_password_again() {
        logIn("dewi");

        browser.follow("Keluar");
        browser.go(address + "/");

        browser.find(By.id("password"));
    }

    @Test
    void an_identity_token_is_not_taken_for_an_access_token() throws Exception {
        String realm = request(HttpRequest.newBuilder(URI.create(address + "/")))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("/protocol/.*", "");
        String tokens = request(
                        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=password&client_id=demo-cli&scope=openid&username=rina&password=rina-peraga-2026")))
                .body();

        assertThat(statusWith(tokens, "access_token")).isEqualTo(200);
        assertThat(statusWith(tokens, "id_token")).isEqualTo(401);
    }

    private int statusWith(String tokens, String kind) throws Exception {
        String token = tokens.replaceFirst(".*\"" + kind + "\":\"([^\"]+)\".*", "$1");
        return request(HttpRequest.newBuilder(URI.create(address + "/api/v1/narratives"))
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> request(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private void nothingRuns(String screen, SoftAssertions findings) {
        browser.go(screen);
        browser.settle();
        findings.assertThat(browser.dialogIsOpen()).as("dialog on " + screen).isFalse();
        findings.assertThat(browser.script("return String(window.kenari)"))
                .as("script ran on " + screen)
                .isEqualTo("undefined");
        findings.assertThat(
                        browser.script(
                                "return [...document.querySelectorAll('main a[href]')].map(a => a.protocol).filter(p => !/^(https?|mailto):$/.test(p)).join()"))
                .as("addresses on " + screen)
                .isEqualTo("");
        findings.assertThat(
                        browser.script(
                                "return document.querySelectorAll('main script, main iframe, main object, main embed, main svg, main math, main style, main img, main base, main meta').length"))
                .as("elements on " + screen)
                .isEqualTo(0L);
        findings.assertThat(browser.scriptErrors()).as("console of " + screen).isEmpty();
    }

    private void inspect(String screen, SoftAssertions findings) {
        browser.go(screen);
        browser.settle();
        findings.assertThat(browser.violations()).as(screen).isEmpty();
        browser.width(320);
        findings.assertThat(browser.violations()).as("%s at 320 pixels", screen).isEmpty();
        findings.assertThat(browser.overflow())
                .as("%s at 320 pixels: overflow", screen)
                .isZero();
        findings.assertThat(browser.emptinessBelowMenu())
                .as("%s at 320 pixels: pixels without use below the menu's button", screen)
                .isLessThan(40);
        browser.width(1280);
    }

    private void logIn(String person) {
        browser.go(address + "/");
        enter(person);
        browser.find(By.cssSelector(".tiles a"));
    }

    private void enter(String person) {
        browser.find(By.id("username")).sendKeys(person);
        browser.find(By.id("password")).sendKeys(person + "-peraga-2026");
        browser.click(By.id("kc-login"));
    }

    private void passOnTo(String person, String screen) {
        browser.follow("Keluar");
        browser.go(screen);
        enter(person);
        browser.settle();
    }

    private void registerTopic(String title) {
        browser.go(address + "/ruang/narrative/topics/baru");
        browser.fill("Judul", title);
        browser.press("Simpan");
        browser.seeText("Tersimpan.");
    }

    private void draftNarrative(String topic, String title) {
        browser.go(address + "/ruang/narrative/narratives/baru");
        browser.fill("Topik", topic);
        browser.fill("Jenis narasi", "Tematik");
        browser.fill("Klasifikasi informasi", "Berkala");
        browser.fill("Judul", title);
        browser.fill("Ringkasan", "Stok beras pemerintah cukup untuk kebutuhan sampai akhir tahun.");
        browser.fill("Latar belakang", "Pemerintah menjaga cadangan beras di seluruh provinsi.");
        list("Pesan kunci", "Stok beras cukup", "Harga beras terkendali", "Penyaluran bantuan berjalan");
        browser.fill(
                "Isi narasi",
                "Cadangan beras pemerintah mencapai **1,6 juta ton**.\n\n- Stok merata\n- Harga terkendali");
        browser.press("Tambah Data pendukung");
        browser.fill("Pernyataan", "Cadangan beras pemerintah 1,6 juta ton (angka peraga).");
        browser.fill("Sumber terbuka", "Badan Pangan Nasional");
        browser.fill("Per tanggal", "2026-09-30");
        browser.press("Tambah Sumber");
        browser.fill("Nama sumber", "Neraca pangan nasional");
        list("Dasar hukum", "Inpres Nomor 9 Tahun 2015");
        browser.unfold("Juru bicara");
        browser.fill("Nama", "Siti Peraga");
        browser.fill("Jabatan", "Direktur Komunikasi");
        browser.unfold("Narahubung");
        browser.fill("Kantor", "Biro Komunikasi");
        browser.unfold("Instansi sasaran");
        browser.check("Semua instansi");
        browser.check("Situs web");
        browser.press("Simpan");
        browser.seeText("Tersimpan.");
    }

    private void list(String label, String... entries) {
        for (int position = 1; position <= entries.length; position++) {
            browser.press("Tambah " + label);
            browser.fill(label + " " + position, entries[position - 1]);
        }
    }

    private void act(String word, String status) {
        browser.press(word);
        browser.seeText(status);
    }

    /** Presses the word in the dialog that the first press opened, and waits for the new status. */
    private void confirm(String word, String status) {
        browser.click(By.xpath("//dialog[@open]//button[normalize-space(.)='%s']".formatted(word)));
        browser.seeText(status);
    }
}

package id.narasitunggal.dissemination.watch.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Blocked;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Gone;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Reason;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Refused;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Unreachable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetcherTest {

    private static final Duration BRIEF = Duration.ofMillis(800);
    private static final String PAGE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>caf\u00e9</p>";

    @Nested
    class Ordinary_websites {

        @Test
        void a_page_comes_with_its_type_and_character_set() throws IOException {
            try (var website = LoopbackServer.answering(PAGE)) {
                FetchOutcome outcome = fetch(website, "/berita?id=1#isi");

                assertThat(outcome).isInstanceOfSatisfying(Fetched.class, page -> {
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.contentType()).isEqualTo("text/html");
                    assertThat(page.charset()).isEqualTo(Optional.of("iso-8859-1"));
                    assertThat(new String(page.body(), ISO_8859_1)).isEqualTo("<p>caf\u00e9</p>");
                    assertThat(page.finalUrl())
                            .isEqualTo(URI.create("http://" + website.hostAndPort() + "/berita?id=1"));
                });
            }
        }

        @Test
        void the_request_names_us_and_carries_no_cookie() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> out.write((request.startsWith("GET /a ")
                            ? "HTTP/1.1 302 Found\r\nSet-Cookie: jejak=1\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"
                            : PAGE)
                    .getBytes(ISO_8859_1)))) {
                fetch(website, "/a");

                assertThat(website.requests()).hasSize(2);
                assertThat(website.requests().get(1))
                        .startsWith("GET /b HTTP/1.1\r\n")
                        .contains("Host: " + website.hostAndPort(), "User-Agent: NarasiTunggal-Uji")
                        .doesNotContain("ookie", "Authorization", "Referer");
            }
        }

        @Test
        void a_compressed_page_is_unpacked() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> gzip(out, "<p>isi</p>".getBytes(UTF_8), 1))) {
                assertThat(fetch(website, "/"))
                        .isInstanceOfSatisfying(
                                Fetched.class,
                                page -> assertThat(new String(page.body(), UTF_8))
                                        .isEqualTo("<p>isi</p>"));
            }
        }

        @Test
        void redirects_are_followed_to_the_last_page() throws IOException {
            try (var website = hops()) {
                assertThat(fetch(website, "/5"))
                        .isInstanceOfSatisfying(
                                Fetched.class,
                                page -> assertThat(page.finalUrl().getPath()).isEqualTo("/0"));
            }
        }

        @Test
        void the_sixth_redirect_is_one_too_many() throws IOException {
            try (var website = hops()) {
                assertThat(fetch(website, "/6")).isEqualTo(new Unreachable(Reason.TOO_MANY_REDIRECTS));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {404, 410})
        void a_missing_page_is_gone(int status) throws IOException {
            assertThat(fetchAnswer(status, "")).isEqualTo(new Gone(status));
        }

        @ParameterizedTest
        @ValueSource(ints = {401, 403, 429, 451})
        void a_website_that_turns_us_away_is_blocked(int status) throws IOException {
            assertThat(fetchAnswer(status, "Retry-After: 120\r\n"))
                    .isEqualTo(new Blocked(status, Optional.of(Duration.ofMinutes(2))));
        }

        @Test
        void a_refusal_whose_long_body_is_left_unread_stays_a_refusal() throws IOException {
            String answer = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 20000\r\n\r\n"
                    + "x".repeat(20_000);
            try (var website = LoopbackServer.answering(answer)) {
                for (int attempt = 0; attempt < 60; attempt++) {
                    assertThat(fetch(website, "/")).isEqualTo(new Blocked(403, Optional.empty()));
                }
            }
        }

        @Test
        void a_challenge_page_is_blocked_whatever_its_status() throws IOException {
            String wall =
                    "Content-Type: text/html\r\n\r\n<title>Just a moment...</title><script>window._cf_chl_opt={}</script>";
            for (String status : List.of("200 OK", "503 Service Unavailable")) {
                try (var website = LoopbackServer.answering("HTTP/1.1 " + status + "\r\n" + wall)) {
                    assertThat(fetch(website, "/")).isInstanceOf(Blocked.class);
                }
            }
        }

        @Test
        void a_failing_website_is_unreachable() throws IOException {
            assertThat(fetchAnswer(500, "")).isEqualTo(new Unreachable(Reason.SERVER_ERROR));
            assertThat(fetchAnswer(503, "")).isEqualTo(new Unreachable(Reason.SERVER_ERROR));
            assertThat(fetchAnswer(418, "")).isEqualTo(new Unreachable(Reason.UNEXPECTED_STATUS));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"image/png", "application/octet-stream", "application/zip", "video/mp4", "text/event-stream"
                })
        void content_that_is_no_text_is_not_read(String type) throws IOException {
            try (var website = LoopbackServer.answering("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\nx")) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.UNSUPPORTED_CONTENT));
            }
        }

        @Test
        void a_closed_port_is_unreachable() throws IOException {
            LoopbackServer website = LoopbackServer.answering(PAGE);
            website.close();

            assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.NO_CONNECTION));
        }
    }

    @Nested
    class Hostile_websites {

        @TempDir
        Path folder;

        @Test
        void a_compressed_bomb_is_cut_at_the_limit() throws IOException {
            byte[] zeros = new byte[1 << 20];
            try (var website = LoopbackServer.answering((request, out) -> gzip(out, zeros, 100))) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.TOO_LARGE));
            }
        }

        @Test
        void an_endless_page_is_cut_at_the_limit() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(ISO_8859_1));
                while (true) {
                    out.write(new byte[8192]);
                }
            })) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.TOO_LARGE));
            }
        }

        @Test
        void a_page_that_drips_is_cut_when_the_time_is_over() throws IOException {
            assertThat(timed("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))
                    .isEqualTo(new Unreachable(Reason.TIMEOUT));
        }

        @Test
        void headers_that_drip_are_cut_when_the_time_is_over() throws IOException {
            assertThat(timed("HTTP/1.1 200 OK\r\nX-Lambat: ")).isEqualTo(new Unreachable(Reason.TIMEOUT));
        }

        @Test
        void a_website_that_never_answers_is_left() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> Thread.sleep(20_000))) {
                assertThat(fetch(website, "/", BRIEF)).isEqualTo(new Unreachable(Reason.TIMEOUT));
            }
        }

        @Test
        void an_endless_header_is_refused() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                out.write("HTTP/1.1 200 OK\r\nX-Isi: ".getBytes(ISO_8859_1));
                while (true) {
                    out.write(new byte[] {'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'});
                }
            })) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.BROKEN_ANSWER));
            }
        }

        @Test
        void a_website_that_keeps_announcing_its_answer_is_left() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                while (true) {
                    out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(ISO_8859_1));
                }
            })) {
                assertThat(fetch(website, "/", BRIEF)).isInstanceOf(Unreachable.class);
            }
        }

        @Test
        void a_page_that_announces_more_than_the_limit_is_too_large() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10000000000\r\n\r\n"
                        .getBytes(ISO_8859_1));
                while (true) {
                    out.write(new byte[8192]);
                }
            })) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.TOO_LARGE));
            }
        }

        @Test
        void endless_headers_are_refused() throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
                while (true) {
                    out.write("X-Isi: penuh\r\n".getBytes(ISO_8859_1));
                }
            })) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.BROKEN_ANSWER));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "bukan HTTP sama sekali\r\n\r\n",
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\nZZ\r\nx\r\n",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nbukan gzip",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nkurang",
                    "",
                })
        void broken_answers_are_unreachable(String answer) throws IOException {
            try (var website = LoopbackServer.answering(answer)) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.BROKEN_ANSWER));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"br", "zstd", "gzip, gzip", "compress"})
        void packings_we_did_not_ask_for_are_not_unpacked(String encoding) throws IOException {
            try (var website = LoopbackServer.answering(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n\r\nx")) {
                assertThat(fetch(website, "/")).isEqualTo(new Unreachable(Reason.UNSUPPORTED_CONTENT));
            }
        }

        @Test
        void a_certificate_nobody_vouches_for_is_not_trusted() throws Exception {
            try (var website = SelfSignedServer.start(folder)) {
                var settings = FetchSettings.standard("Uji", Set.of("127.0.0.1:" + website.port()), List.of());
                try (var fetcher = new Fetcher(settings, HostResolver.system())) {
                    assertThat(fetcher.fetch("https://127.0.0.1:" + website.port() + "/"))
                            .isEqualTo(new Unreachable(Reason.NO_TRUST));
                }
            }
        }

        @Test
        void an_odd_character_set_does_no_harm() throws IOException {
            try (var website = LoopbackServer.answering(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"tidak ada\"\r\n\r\nisi")) {
                assertThat(fetch(website, "/")).isInstanceOf(Fetched.class);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "file:///etc/passwd",
                    "http://10.0.0.1/",
                    "http://",
                    "//169.254.169.254/",
                    "javascript:alert(1)"
                })
        void a_redirect_to_a_forbidden_place_is_refused(String location) throws IOException {
            try (var website = LoopbackServer.answering(
                    "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")) {
                assertThat(fetch(website, "/")).isEqualTo(new Refused());
            }
        }

        private FetchOutcome timed(String start) throws IOException {
            try (var website = LoopbackServer.answering((request, out) -> {
                out.write(start.getBytes(ISO_8859_1));
                while (true) {
                    out.write('x');
                    out.flush();
                    Thread.sleep(50);
                }
            })) {
                return fetch(website, "/", BRIEF);
            }
        }
    }

    private static LoopbackServer hops() throws IOException {
        return LoopbackServer.answering((request, out) -> {
            int left = request.charAt(5) - '0';
            String hop = "HTTP/1.1 301 Moved Permanently\r\nLocation: /" + (left - 1) + "\r\nContent-Length: 0\r\n\r\n";
            out.write((left == 0 ? PAGE : hop).getBytes(ISO_8859_1));
        });
    }

    private static FetchOutcome fetchAnswer(int status, String headers) throws IOException {
        try (var website = LoopbackServer.answering(
                "HTTP/1.1 " + status + " Status\r\n" + headers + "Content-Length: 0\r\n\r\n")) {
            return fetch(website, "/");
        }
    }

    private static FetchOutcome fetch(LoopbackServer website, String path) throws IOException {
        return fetch(website, path, Duration.ofSeconds(20));
    }

    private static FetchOutcome fetch(LoopbackServer website, String path, Duration total) throws IOException {
        var settings = new FetchSettings(
                "NarasiTunggal-Uji",
                Set.of(website.hostAndPort()),
                List.of(),
                Duration.ofSeconds(20),
                total,
                200_000,
                5);
        try (var fetcher = new Fetcher(settings, HostResolver.system())) {
            return fetcher.fetch("http://" + website.hostAndPort() + path);
        }
    }

    private static void gzip(OutputStream out, byte[] piece, int times) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".getBytes(ISO_8859_1));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int time = 0; time < times; time++) {
                gzip.write(piece);
            }
        }
        out.write(packed.toByteArray());
    }
}

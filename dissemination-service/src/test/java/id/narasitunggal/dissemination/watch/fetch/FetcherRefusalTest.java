package id.narasitunggal.dissemination.watch.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Reason;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Refused;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Unreachable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canaries listen on this machine; no way of writing an address may ever reach one. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetcherRefusalTest {

    private static final List<String> HOSTS = List.of(
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "127.0.0.1.",
            "0177.1",
            "0177.0.0.1",
            "017700000001",
            "0x7f.1",
            "0x7f000001",
            "0x7f.0x0.0x0.0x1",
            "2130706433",
            "127.000.000.001",
            "127.2.3.4",
            "0",
            "0.0.0.0",
            "localhost",
            "localhost.",
            "ip6-localhost",
            "[::1]",
            "[::]",
            "[0:0:0:0:0:0:0:1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[::ffff:0:7f00:1]",
            "[fe80::1%25lo]",
            "[fe80::1]",
            "[fc00::1]",
            "[fd12:3456::1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[2001::1]",
            "[ff02::1]",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "169.254.170.2",
            "100.64.0.1",
            "100.100.100.200",
            "192.0.0.192",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "metadata",
            "metadata.",
            "①②⑦.⓪.⓪.①",
            "ⓛocalhost",
            "loc\u00ADalhost",
            "127。0。0。1",
            "１２７.0.0.1",
            "a@127.0.0.1",
            "example.org@127.0.0.1",
            "127.0.0.1#@example.org",
            "127.0.0.1\\@example.org",
            "example.org\\@127.0.0.1",
            "127.0.0.1%2f@example.org",
            "example.org:80@127.0.0.1",
            "%31%32%37.0.0.1",
            "127.0.0.1%00.example.org",
            "",
            ".",
            "..",
            "-",
            "*",
            "[",
            "[]",
            "127.0.0.1:80:80",
            "0300.0250.1.1",
            "0xA9FEA9FE",
            "2852039166",
            "169.254.43518",
            "[::ffff:a9fe:a9fe]",
            "[::ffff:0:0]",
            "[fec0::1]",
            "[64:ff9b:1::1]",
            "[::1%1]",
            "127.0.0.1.nip.io.",
            "127\u30020\u30020\u30021",
            "\uFF11\uFF12\uFF17.0.0.1",
            "l\u2060ocalhost",
            "metadata.google.internal.",
            "a b");

    /** What a name may turn out to mean. */
    private static final List<String> RESOLVED = List.of(
            "127.0.0.1",
            "127.255.255.254",
            "::1",
            "0.0.0.0",
            "::",
            "10.1.2.3",
            "172.31.255.255",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "100.127.255.255",
            "192.0.0.8",
            "192.88.99.1",
            "198.19.255.255",
            "224.0.0.251",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::a00:1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "2001::1",
            "2001:db8::1",
            "3fff::1",
            "5f00::1",
            "100::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1");

    private static final List<String> WHOLE = List.of(
            "file:///etc/passwd",
            "gopher://127.0.0.1/",
            "ftp://127.0.0.1/",
            "jar:http://127.0.0.1!/a",
            "jdbc:postgresql://127.0.0.1/",
            "ldap://127.0.0.1/",
            "dict://127.0.0.1/",
            "netdoc:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,a",
            "http:127.0.0.1",
            "http:/127.0.0.1",
            "//127.0.0.1/",
            "http:///127.0.0.1/",
            "http:\\\\127.0.0.1\\",
            "127.0.0.1",
            "",
            " ",
            "http://",
            "https://",
            "http://127.0.0.1\r\nHost: x/",
            "http://example.org/\r\nX: y",
            "http://\u0000",
            "http://example.org:22/",
            "http://example.org:25/",
            "http://example.org:5432/",
            "http://example.org:9000/",
            "http://example.org:0/",
            "http://example.org:-1/",
            "http://example.org:99999/",
            "http://example.org:8o/",
            "http://" + "a".repeat(3000) + ".org/");

    private final List<LoopbackServer> canaries = new ArrayList<>();

    @BeforeEach
    void put_out_canaries() throws IOException {
        LoopbackServer.Behaviour silence =
                (request, out) -> out.write("HTTP/1.1 200 OK\r\n\r\ntertangkap".getBytes(ISO_8859_1));
        canaries.add(new LoopbackServer("127.0.0.1", 0, silence));
        putOut("::1", canaries.get(0).port(), silence);
        putOut("0.0.0.0", 80, silence);
        putOut("::1", 80, silence);
    }

    /** The usual port may be taken or forbidden here, and a machine may have no IPv6; the other canaries then have to do. */
    private void putOut(String address, int port, LoopbackServer.Behaviour silence) {
        try {
            canaries.add(new LoopbackServer(address, port, silence));
        } catch (IOException unavailable) {
            assertThat(canaries).isNotEmpty();
        }
    }

    @AfterEach
    void no_canary_was_reached() throws IOException {
        for (LoopbackServer canary : canaries) {
            canary.close();
            assertThat(canary.connections()).isZero();
        }
    }

    @Test
    void no_way_of_writing_an_address_reaches_this_machine() throws IOException {
        Stream<String> addresses = HOSTS.stream()
                .flatMap(host -> Stream.of(
                        "http://" + host + "/",
                        "https://" + host + "/",
                        "http://" + host + ":80/",
                        "http://" + host + ":" + canaries.get(0).port() + "/"));

        try (var fetcher = fetcher(name -> InetAddress.getAllByName(name))) {
            assertThat(Stream.concat(addresses, WHOLE.stream()))
                    .allSatisfy(address ->
                            assertThat(fetcher.fetch(address)).as(address).isEqualTo(new Refused()));
        }
    }

    @Test
    void a_name_that_means_this_machine_is_refused() throws IOException {
        for (String address : RESOLVED) {
            try (var fetcher = fetcher(name -> addresses(address))) {
                assertThat(fetcher.fetch("http://nama.contoh.go.id/"))
                        .as(address)
                        .isEqualTo(new Refused());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void no_redirect_leads_to_this_machine(int status) throws IOException {
        int port = canaries.get(0).port();
        for (String target : List.of(
                "http://127.0.0.1:" + port + "/",
                "http://[::1]:" + port + "/",
                "//127.0.0.1:" + port + "/",
                "http://2130706433:" + port + "/",
                "http://0x7f.1:" + port + "/",
                "http://[::ffff:7f00:1]:" + port + "/",
                "http://localhost:" + port + "/",
                "http://127.0.0.1/",
                "http://a@127.0.0.1:" + port + "/",
                "gopher://127.0.0.1:" + port + "/")) {
            try (var website = LoopbackServer.answering(
                            "HTTP/1.1 " + status + " Pindah\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n");
                    var fetcher = new Fetcher(
                            FetchSettings.standard("Uji", Set.of(website.hostAndPort()), List.of()),
                            HostResolver.system())) {
                assertThat(fetcher.fetch("http://" + website.hostAndPort() + "/"))
                        .as(target)
                        .isEqualTo(new Refused());
            }
        }
    }

    @Test
    void a_page_that_asks_a_browser_to_go_elsewhere_leads_nowhere() throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nRefresh: 0; url=http://"
                + canaries.get(0).hostAndPort() + "/\r\n\r\n<meta http-equiv=refresh content='0;url=http://"
                + canaries.get(0).hostAndPort() + "/'>";
        try (var website = LoopbackServer.answering(page);
                var fetcher = new Fetcher(
                        FetchSettings.standard("Uji", Set.of(website.hostAndPort()), List.of()),
                        HostResolver.system())) {
            assertThat(fetcher.fetch("http://" + website.hostAndPort() + "/")).isInstanceOf(Fetched.class);
        }
    }

    @Test
    void a_redirect_to_a_name_that_turned_private_is_refused() throws IOException {
        try (var website = LoopbackServer.answering(
                        "HTTP/1.1 302 Found\r\nLocation: http://nama.contoh.go.id/\r\nContent-Length: 0\r\n\r\n");
                var fetcher = new Fetcher(
                        FetchSettings.standard("Uji", Set.of("demo.contoh:" + website.port()), List.of()),
                        name -> addresses("127.0.0.1"))) {
            assertThat(fetcher.fetch("http://demo.contoh:" + website.port() + "/"))
                    .isEqualTo(new Refused());
        }
    }

    @Test
    void whatever_could_not_be_visited_reads_the_same() {
        assertThat(Arrays.stream(Reason.values()).map(Unreachable::new))
                .allSatisfy(
                        unreachable -> assertThat(unreachable.explanation()).isEqualTo(new Refused().explanation()));
    }

    @Test
    void one_private_address_among_public_ones_is_refused() throws IOException {
        try (var fetcher = fetcher(name -> addresses("93.184.216.34", "::1"))) {
            assertThat(fetcher.fetch("http://nama.contoh.go.id/")).isEqualTo(new Refused());
        }
    }

    @Test
    void our_own_public_addresses_can_be_denied() throws IOException {
        var settings = FetchSettings.standard("Uji", Set.of(), List.of("93.184.216.0/24"));
        try (var fetcher = new Fetcher(settings, name -> addresses("93.184.216.34"))) {
            assertThat(fetcher.fetch("http://nama.contoh.go.id/")).isEqualTo(new Refused());
        }
    }

    @Test
    void a_name_is_asked_once_and_its_checked_answer_is_what_is_connected_to() throws IOException {
        var asked = new AtomicInteger();
        try (var website = LoopbackServer.answering("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nisi");
                var fetcher = new Fetcher(
                        FetchSettings.standard("Uji", Set.of("demo.contoh:" + website.port()), List.of()),
                        name -> asked.incrementAndGet() == 1 ? addresses("127.0.0.1") : addresses("10.0.0.1"))) {
            String address = "http://demo.contoh:" + website.port() + "/";

            assertThat(fetcher.fetch(address)).isInstanceOf(Fetched.class);
            assertThat(asked).hasValue(1);
            assertThat(website.requests().get(0)).contains("Host: demo.contoh:" + website.port());
            assertThat(fetcher.fetch(address)).isEqualTo(new Refused());
        }
    }

    @Test
    void an_allowed_demo_port_opens_no_other_port_and_no_other_name() throws IOException {
        try (var website = LoopbackServer.answering("HTTP/1.1 302 Found\r\nLocation: http://"
                        + canaries.get(0).hostAndPort() + "/\r\nContent-Length: 0\r\n\r\n");
                var fetcher = new Fetcher(
                        FetchSettings.standard("Uji", Set.of(website.hostAndPort()), List.of()),
                        HostResolver.system())) {
            assertThat(fetcher.fetch("http://" + website.hostAndPort() + "/")).isEqualTo(new Refused());
            assertThat(fetcher.fetch("http://127.0.0.1/")).isEqualTo(new Refused());
            assertThat(fetcher.fetch("http://127.1:" + website.port() + "/")).isEqualTo(new Refused());
            assertThat(fetcher.fetch("http://localhost:" + website.port() + "/"))
                    .isEqualTo(new Refused());
            assertThat(website.connections()).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_name_and_a_refused_one_read_the_same() throws IOException {
        try (var fetcher = fetcher(name -> {
            throw new UnknownHostException(name);
        })) {
            FetchOutcome unknown = fetcher.fetch("http://tidak-ada.contoh.go.id/");

            assertThat(unknown).isEqualTo(new Unreachable(Reason.NAME_UNKNOWN));
            assertThat(unknown.explanation()).isEqualTo(new Refused().explanation());
        }
    }

    @Test
    void a_name_that_fails_first_and_then_turns_private_is_refused() throws IOException {
        var asked = new AtomicInteger();
        try (var fetcher = fetcher(name -> {
            if (asked.incrementAndGet() == 1) {
                throw new UnknownHostException(name);
            }
            return addresses("127.0.0.1");
        })) {
            assertThat(fetcher.fetch("http://nama.contoh.go.id/")).isInstanceOf(Unreachable.class);
            assertThat(fetcher.fetch("http://nama.contoh.go.id/")).isEqualTo(new Refused());
        }
    }

    private static Fetcher fetcher(HostResolver resolver) {
        return new Fetcher(FetchSettings.standard("Uji", Set.of(), List.of()), resolver);
    }

    private static InetAddress[] addresses(String... written) {
        return Arrays.stream(written)
                .map(address -> {
                    try {
                        return InetAddress.getByName(address);
                    } catch (UnknownHostException impossible) {
                        throw new IllegalArgumentException(impossible);
                    }
                })
                .toArray(InetAddress[]::new);
    }
}

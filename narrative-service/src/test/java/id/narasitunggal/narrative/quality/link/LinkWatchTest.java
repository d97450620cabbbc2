package id.narasitunggal.narrative.quality.link;

import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.aDraftOf;
import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import id.narasitunggal.narrative.editorial.NarrativeFixture;
import id.narasitunggal.testkit.SettableClock;
import id.narasitunggal.testkit.TestPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class LinkWatchTest {
    private static final Instant NOW = Instant.parse("2026-10-05T02:00:00Z");

    @Inject
    LinkWatch watch;

    @Inject
    Links links;

    @Inject
    SafeFetcher fetcher;

    @BeforeEach
    void it_is_the_morning_of_5_october() {
        SettableClock.set(NOW.toString());
    }

    private static NarrativeFixture naming(String url) {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("sources", List.of(Map.of("title", "Laporan", "url", url)));
        return aDraftOf(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00::1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://100.64.0.1/",
                "http://192.168.1.1/",
                "http://localhost/",
                "http://contoh.go.id:5432/",
                "http://user@contoh.go.id/",
                "https://contoh.go.id:80/",
                "ftp://contoh.go.id/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "gopher://127.0.0.1/"
            })
    void nobody_looks_into_inner_networks_or_at_other_schemes(String url) {
        assertThat(fetcher.look(url, NOW).state()).isEqualTo(LinkState.REFUSED);
    }

    @Test
    void a_listener_on_this_machine_is_never_called() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        canary.start();
        int port = canary.getAddress().getPort();

        List.of("127.0.0.1", "localhost", "127.1", "[::1]", "[::ffff:7f00:1]")
                .forEach(host -> fetcher.look("http://" + host + ":" + port + "/", NOW));
        canary.stop(0);

        assertThat(calls).hasValue(0);
    }

    @Test
    void the_check_is_on_the_very_address_that_is_connected_to() {
        assertThatThrownBy(() -> new SafeFetcher.CheckedNames().resolve("127.0.0.1"))
                .isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> new SafeFetcher.CheckedNames().resolve("localhost"))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void a_name_that_nobody_knows_is_not_called_broken() {
        assertThat(fetcher.look("https://tidak-ada.invalid/", NOW).state()).isEqualTo(LinkState.NOT_SEEN);
    }

    @Test
    void sources_of_texts_in_the_works_are_looked_at_and_the_editor_reads_the_result() {
        String url = "http://127.0.0.1/" + UUID.randomUUID();
        NarrativeFixture narrative = naming(url);

        watch.look();

        author().get("/api/v1/narratives/{id}/quality", narrative.id)
                .then()
                .body("items.find { it.code == 'LINKS_REACHABLE' }.outcome", equalTo("WARNING"))
                .body("items.find { it.code == 'LINKS_REACHABLE' }.pointer", equalTo("#/sources/0/url"));
    }

    @Test
    void an_address_is_given_to_one_replica_and_looked_at_again_later() {
        String url = "http://127.0.0.1/" + UUID.randomUUID();
        naming(url);
        links.collect(NOW);

        List<String> first = links.claim(NOW, 1000);
        List<String> second = links.claim(NOW, 1000);
        links.keep(new LinkLook(url, LinkState.NOT_SEEN, null, NOW));

        assertThat(first).contains(url);
        assertThat(second).doesNotContain(url);
        assertThat(links.claim(NOW.plusSeconds(16 * 60), 1000)).contains(url);
        LinkLook kept = QuarkusTransaction.requiringNew()
                .call(() -> links.among(Set.of(url)).get(url));
        assertThat(kept.sentence()).contains("tidak berhasil memeriksa", "5 Oktober 2026");
    }
}

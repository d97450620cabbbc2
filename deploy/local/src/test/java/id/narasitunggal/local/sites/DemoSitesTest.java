package id.narasitunggal.local.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSitesTest {

    private static final Post POST = new Post(
            "stunting",
            "Angka stunting <turun>",
            "12 Oktober 2026",
            List.of("Posyandu & puskesmas bekerja.", "Kedua."));

    @TempDir
    Path data;

    @Test
    void a_news_page_carries_the_text_among_menu_other_news_and_footer() throws Exception {
        try (var sites = DemoSites.open(data, port())) {
            var page = get(sites.of("13.71").publish(POST));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.body())
                    .contains("<h1>Angka stunting &lt;turun&gt;</h1>")
                    .contains("<p>Posyandu &amp; puskesmas bekerja.</p>")
                    .contains("PPID")
                    .contains("Lomba kebersihan lingkungan")
                    .contains("Hak cipta")
                    .doesNotContain("{{");
        }
    }

    @Test
    void every_site_is_another_host_and_three_layouts_are_in_use() throws Exception {
        try (var sites = DemoSites.open(data, port())) {
            assertThat(sites.all().stream()
                            .map(site -> site.address().getAuthority())
                            .collect(Collectors.toSet()))
                    .hasSize(11);
            assertThat(sites.hosts().split(",")).hasSize(11);
            assertThat(get(sites.of("13.06").publish(POST)).body()).contains("class=\"entry-content\"");
            assertThat(get(sites.of("13.04").publish(POST)).body()).contains("Kedua.<br><br>");
            assertThat(get(sites.of("51").publish(POST)).body()).contains("class=\"prose\"");
        }
    }

    @Test
    void a_page_can_be_closed_to_strangers_or_taken_away() throws Exception {
        try (var sites = DemoSites.open(data, port())) {
            var address = sites.of("13.75").publish(POST);

            sites.of("13.75").turn("stunting", Post.Fate.FORBIDDEN);
            assertThat(get(address).statusCode()).isEqualTo(403);

            sites.of("13.75").turn("stunting", Post.Fate.REMOVED);
            assertThat(get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void news_is_still_there_after_a_restart() throws Exception {
        var port = port();
        URI address;
        try (var sites = DemoSites.open(data, port)) {
            address = sites.of("13").publish(POST);
        }

        try (var again = DemoSites.open(data, port)) {
            assertThat(get(address).body()).contains("Posyandu");
            assertThat(get(again.of("13").address()).body()).contains("/berita/stunting");
        }
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}

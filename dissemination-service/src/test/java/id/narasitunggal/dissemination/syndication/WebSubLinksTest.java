package id.narasitunggal.dissemination.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;

/** By these links a subscriber finds the hub, and the address to subscribe to (WebSub, 4 Discovery). */
class WebSubLinksTest {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final String HUB = "https://hub.example/";
    private static final PublicAddress WITH_HUB =
            new PublicAddress("https://narasi.example/", "Kementerian", Optional.of(HUB));
    private static final PublicAddress WITHOUT =
            new PublicAddress("https://narasi.example", "Kementerian", Optional.empty());

    private static Map<String, String> links(FeedDocument feed, boolean isRss) throws Exception {
        Element root =
                new SAXBuilder().build(new ByteArrayInputStream(feed.bytes())).getRootElement();
        Element holder = isRss ? root.getChild("channel") : root;
        return holder.getChildren("link", ATOM).stream()
                .collect(Collectors.toMap(
                        link -> link.getAttributeValue("rel"), link -> link.getAttributeValue("href")));
    }

    @Test
    void xml_feeds_name_themselves_and_the_hub() throws Exception {
        assertThat(links(new RssFeed(WITH_HUB).of(List.of()), true))
                .containsEntry("self", "https://narasi.example/feed/gpr.xml")
                .containsEntry("hub", HUB);
        assertThat(links(new AtomFeed(WITH_HUB).of(List.of()), false))
                .containsEntry("self", "https://narasi.example/feed/atom.xml")
                .containsEntry("hub", HUB);
    }

    @Test
    void the_json_feed_names_itself_and_the_hub() throws Exception {
        JsonNode feed = new ObjectMapper()
                .readTree(
                        new JsonFeed(WITH_HUB, new ObjectMapper()).of(List.of()).bytes());

        assertThat(feed.at("/feed_url").asText()).isEqualTo("https://narasi.example/feed/feed.json");
        assertThat(feed.at("/hubs/0/type").asText()).isEqualTo("WebSub");
        assertThat(feed.at("/hubs/0/url").asText()).isEqualTo(HUB);
    }

    @Test
    void a_house_without_a_hub_promises_none() throws Exception {
        assertThat(links(new RssFeed(WITHOUT).of(List.of()), true)).containsOnlyKeys("self");
        assertThat(links(new AtomFeed(WITHOUT).of(List.of()), false)).containsOnlyKeys("self");
    }
}

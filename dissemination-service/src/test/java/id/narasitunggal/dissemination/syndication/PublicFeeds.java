package id.narasitunggal.dissemination.syndication;

import static io.restassured.RestAssured.given;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;

/** The feeds as programs of other people read them. */
final class PublicFeeds {
    static final List<String> ALL = List.of("/feed/gpr.xml", "/feed/atom.xml", "/feed/feed.json");
    static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");

    private PublicFeeds() {}

    static SyndFeed parsed(String path) throws Exception {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        return input.build(new XmlReader(new ByteArrayInputStream(bytes(path))));
    }

    static Optional<SyndEntry> entry(String path, UUID narrativeId) throws Exception {
        return parsed(path).getEntries().stream()
                .filter(entry -> entry.getUri().equals("urn:uuid:" + narrativeId))
                .findFirst();
    }

    static Document xml(String path) throws Exception {
        return new SAXBuilder().build(new ByteArrayInputStream(bytes(path)));
    }

    static Element rssItem(UUID narrativeId) throws Exception {
        return xml("/feed/gpr.xml").getRootElement().getChild("channel").getChildren("item").stream()
                .filter(item -> item.getChildText("guid").equals("urn:uuid:" + narrativeId))
                .findFirst()
                .orElseThrow();
    }

    static JsonPath json() {
        return JsonPath.from(given().get("/feed/feed.json").asString());
    }

    private static byte[] bytes(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }
}

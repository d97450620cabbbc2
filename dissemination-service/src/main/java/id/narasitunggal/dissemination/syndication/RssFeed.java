package id.narasitunggal.dissemination.syndication;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * RSS 2.0 in the shape that the websites of regions have read for years (title, link, pubDate, author, category, category_title,
 * description), with what that shape lacked: an identity that stays, and dates that can be read.
 */
@ApplicationScoped
class RssFeed {
    static final String PATH = "/feed/gpr.xml";
    static final String MEDIA_TYPE = "application/rss+xml";
    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final PublicAddress address;

    RssFeed(PublicAddress address) {
        this.address = address;
    }

    FeedDocument of(List<SyndicatedItem> items) {
        Channel channel = new Channel("rss_2.0");
        channel.setEncoding("UTF-8");
        channel.setTitle("Narasi tunggal pemerintah");
        channel.setLink(address.of("/"));
        channel.setDescription("Narasi resmi pemerintah yang berlaku, menurut Inpres 9/2015.");
        channel.setLanguage("id");
        channel.setTtl(5);
        channel.setLastBuildDate(Date.from(FeedDocument.changedAt(items)));
        channel.setItems(items.stream().map(this::item).toList());
        List<Element> foreign = new ArrayList<>(Tombstone.among(items));
        foreign.add(link("self", address.of(PATH)).setAttribute("type", MEDIA_TYPE));
        address.hub().ifPresent(hub -> foreign.add(link("hub", hub)));
        channel.setForeignMarkup(foreign);
        try {
            byte[] bytes = new WireFeedOutput().outputString(channel, false).getBytes(StandardCharsets.UTF_8);
            return FeedDocument.of(bytes, MEDIA_TYPE, items);
        } catch (FeedException e) {
            throw new IllegalStateException("RSS feed not writable", e);
        }
    }

    /** A narrative out of force keeps its identity and loses its text: readers that know only items replace what they show. */
    private Item item(SyndicatedItem narrative) {
        Item item = new Item();
        String title = PlainText.harmless(narrative.title());
        item.setTitle(narrative
                .ended()
                .map(ending -> ending.kind().word() + ": " + title)
                .orElse(title));
        item.setLink(address.narrative(narrative.narrativeId()));
        Guid guid = new Guid();
        guid.setValue(narrative.guid());
        guid.setPermaLink(false);
        item.setGuid(guid);
        item.setPubDate(Date.from(narrative.firstPublishedAt()));
        item.setAuthor(address.publisher());
        Category category = new Category();
        category.setValue(PlainText.harmless(narrative.topic()));
        item.setCategories(List.of(category));
        Description description = new Description();
        description.setType("text/html");
        description.setValue(narrative
                .ended()
                .map(ending -> ending.kind().sentence())
                .orElseGet(() -> PlainText.html(narrative.summary())));
        item.setDescription(description);
        item.setForeignMarkup(List.of(
                new Element("category_title").setText(PlainText.harmless(narrative.topic())),
                new Element("updated", ATOM).setText(narrative.changedAt().toString())));
        return item;
    }

    private static Element link(String relation, String target) {
        return new Element("link", ATOM).setAttribute("rel", relation).setAttribute("href", target);
    }
}

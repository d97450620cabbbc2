package id.narasitunggal.dissemination.syndication;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Atom (RFC 4287) with the whole text, and a tombstone (RFC 6721) for each narrative that went out of force of late. */
@ApplicationScoped
class AtomFeed {
    static final String PATH = "/feed/atom.xml";
    static final String MEDIA_TYPE = "application/atom+xml";

    private final PublicAddress address;

    AtomFeed(PublicAddress address) {
        this.address = address;
    }

    FeedDocument of(List<SyndicatedItem> items) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(address.of(PATH));
        feed.setTitle("Narasi tunggal pemerintah");
        feed.setUpdated(Date.from(FeedDocument.changedAt(items)));
        feed.setAuthors(List.of(publisher()));
        List<Link> links = new ArrayList<>();
        links.add(link("self", address.of(PATH), MEDIA_TYPE));
        address.hub().ifPresent(hub -> links.add(link("hub", hub, null)));
        feed.setOtherLinks(links);
        feed.setEntries(items.stream()
                .filter(SyndicatedItem::isInForce)
                .map(this::entry)
                .toList());
        feed.setForeignMarkup(new ArrayList<>(Tombstone.among(items)));
        try {
            byte[] bytes = new WireFeedOutput().outputString(feed, false).getBytes(StandardCharsets.UTF_8);
            return FeedDocument.of(bytes, MEDIA_TYPE, items);
        } catch (FeedException e) {
            throw new IllegalStateException("Atom feed not writable", e);
        }
    }

    private Entry entry(SyndicatedItem narrative) {
        Entry entry = new Entry();
        entry.setId(narrative.guid());
        entry.setTitle(narrative.title());
        entry.setPublished(Date.from(narrative.firstPublishedAt()));
        entry.setUpdated(Date.from(narrative.publishedAt()));
        entry.setAlternateLinks(List.of(link("alternate", address.narrative(narrative.narrativeId()), "text/html")));
        Category category = new Category();
        category.setTerm(narrative.topic());
        entry.setCategories(List.of(category));
        entry.setSummary(content("text", narrative.summary()));
        entry.setContents(List.of(content(
                "html",
                narrative.paragraphs().stream()
                        .map(paragraph -> "<p>" + PlainText.html(paragraph) + "</p>")
                        .collect(Collectors.joining()))));
        return entry;
    }

    private Person publisher() {
        Person person = new Person();
        person.setName(address.publisher());
        return person;
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Link link(String relation, String target, @org.jspecify.annotations.Nullable String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(target);
        link.setType(type);
        return link;
    }
}

package id.narasitunggal.dissemination.watch;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import id.narasitunggal.dissemination.watch.fetch.FetchOutcome.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Where a source points: pages that may carry a narrative, and further sources. What cannot be read points nowhere; a website's
 * broken feed is no fault of ours nor of the unit.
 */
record Leads(List<String> pages, List<String> feeds, List<String> sitemaps) {
    static final Leads NONE = new Leads(List.of(), List.of(), List.of());

    private static final int MOST_PAGES = 200;
    private static final int MOST_SITEMAPS = 5;
    private static final Pattern FILE = Pattern.compile(
            "(?i)[^?#]*\\.(jpe?g|png|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|apk|xml|json)([?#].*)?");
    private static final Pattern FEED_TYPE = Pattern.compile("application/(rss|atom|rdf)\\+xml");

    static Leads of(VisitKind kind, Fetched fetched) {
        return switch (kind) {
            case FRONT_PAGE -> ofFrontPage(fetched);
            case FEED -> ofFeed(fetched);
            case SITEMAP -> ofSitemap(fetched);
            case PAGE -> NONE;
        };
    }

    private static Leads ofFrontPage(Fetched fetched) {
        try {
            Document page = Jsoup.parse(
                    new ByteArrayInputStream(fetched.body()),
                    fetched.charset().filter(Charset::isSupported).orElse(null),
                    fetched.finalUrl().toString());
            return new Leads(
                    pages(page.select("a[href]").stream().map(link -> link.absUrl("href"))),
                    page.select("link[rel~=(?i)alternate][href]").stream()
                            .filter(link -> FEED_TYPE
                                    .matcher(link.attr("type").toLowerCase(Locale.ROOT))
                                    .matches())
                            .map(link -> link.absUrl("href"))
                            .distinct()
                            .toList(),
                    List.of());
        } catch (IOException | IllegalArgumentException unreadable) {
            return NONE;
        }
    }

    private static Leads ofFeed(Fetched fetched) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(
                new ByteArrayInputStream(fetched.body()),
                fetched.contentType()
                        + fetched.charset().map(name -> ";charset=" + name).orElse(""),
                true)) {
            return new Leads(
                    pages(input.build(reader).getEntries().stream()
                            .map(SyndEntry::getLink)
                            .filter(Objects::nonNull)
                            .map(link ->
                                    fetched.finalUrl().resolve(link.strip()).toString())),
                    List.of(),
                    List.of());
        } catch (FeedException | IOException | IllegalArgumentException unreadable) {
            return NONE;
        }
    }

    private static Leads ofSitemap(Fetched fetched) {
        // Whoever declares a document type wants entities resolved; no sitemap needs one.
        if (new String(fetched.body(), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            return NONE;
        }
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setAllowDocTypeDefinitions(false);
        try {
            AbstractSiteMap read = parser.parseSiteMap(
                    fetched.contentType(), fetched.body(), fetched.finalUrl().toURL());
            return read instanceof SiteMapIndex index ? ofIndex(index) : ofUrls((SiteMap) read);
        } catch (UnknownFormatException | IOException | IllegalArgumentException unreadable) {
            return NONE;
        }
    }

    private static Leads ofIndex(SiteMapIndex index) {
        return new Leads(
                List.of(),
                List.of(),
                index.getSitemaps().stream()
                        .sorted(Comparator.comparing(
                                map -> Optional.ofNullable(map.getLastModified())
                                        .orElse(new Date(0)),
                                Comparator.reverseOrder()))
                        .map(map -> map.getUrl().toString())
                        .limit(MOST_SITEMAPS)
                        .toList());
    }

    private static Leads ofUrls(SiteMap map) {
        return new Leads(
                pages(map.getSiteMapUrls().stream()
                        .sorted(Comparator.comparing(
                                (SiteMapURL url) -> Optional.ofNullable(url.getLastModified())
                                        .orElse(new Date(0)),
                                Comparator.reverseOrder()))
                        .map(url -> url.getUrl().toString())),
                List.of(),
                List.of());
    }

    private static List<String> pages(Stream<String> links) {
        return links.map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("http") && !FILE.matcher(link).matches())
                .distinct()
                .limit(MOST_PAGES)
                .toList();
    }
}

package id.narasitunggal.dissemination.syndication;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The notice that a narrative is in force no more, as RFC 6721 writes it: readers that know it delete their copy. */
final class Tombstone {
    private static final Namespace NAMESPACE = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private Tombstone() {}

    static List<Element> among(List<SyndicatedItem> items) {
        return items.stream()
                .flatMap(item -> item.ended().map(ending -> of(item, ending)).stream())
                .toList();
    }

    private static Element of(SyndicatedItem narrative, Ending ending) {
        Element comment =
                new Element("comment", NAMESPACE).setText(ending.kind().sentence());
        return new Element("deleted-entry", NAMESPACE)
                .setAttribute("ref", narrative.guid())
                .setAttribute(
                        "when", ending.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .addContent(comment);
    }
}

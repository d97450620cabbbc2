package id.narasitunggal.dissemination.syndication;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The notice that a narrative was withdrawn, as RFC 6721 writes it: readers that know it delete their copy. */
final class Tombstone {
    static final String SENTENCE = "Narasi ini dicabut. Hapus salinannya dari situs dan kanal Anda.";
    private static final Namespace NAMESPACE = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private Tombstone() {}

    static List<Element> among(List<SyndicatedItem> items) {
        return items.stream()
                .filter(item -> !item.isInForce())
                .map(Tombstone::of)
                .toList();
    }

    private static Element of(SyndicatedItem withdrawn) {
        Element comment = new Element("comment", NAMESPACE).setText(SENTENCE);
        return new Element("deleted-entry", NAMESPACE)
                .setAttribute("ref", withdrawn.guid())
                .setAttribute(
                        "when",
                        withdrawn.changedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .addContent(comment);
    }
}

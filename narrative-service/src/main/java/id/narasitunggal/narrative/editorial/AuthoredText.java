package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.topic.Topic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text under its seal (SHA-256): what it is about, who had a hand in it, and what it cites. */
@MappedSuperclass
public abstract class AuthoredText {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id", nullable = false)
    Topic topic;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", nullable = false)
    NarrativeContent content;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "authors", nullable = false)
    List<String> authors;

    @ElementCollection
    @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    List<Citation> citations = new ArrayList<>();

    protected AuthoredText() {}

    AuthoredText(SealedText text, Topic about, List<Citation> cited, Actor author) {
        authors = List.of(author.subject());
        write(text, about, cited);
    }

    /** Whoever writes joins the authors, for good. */
    final void write(SealedText text, Topic about, List<Citation> cited, Actor author) {
        if (!wasWrittenBy(author)) {
            authors =
                    Stream.concat(authors.stream(), Stream.of(author.subject())).toList();
        }
        write(text, about, cited);
    }

    private void write(SealedText text, Topic about, List<Citation> cited) {
        topic = about;
        content = text.content();
        contentHash = text.hash();
        citations.clear();
        citations.addAll(cited);
    }

    final boolean wasWrittenBy(Actor actor) {
        return authors.contains(actor.subject());
    }

    /** As the desk reads it; see {@link EditionView#readBy} for everyone else. */
    public NarrativeContent content() {
        return content;
    }

    /** SHA-256 over the canonical form (RFC 8785), in lower-case hexadecimal digits. */
    public String contentHash() {
        return contentHash;
    }

    public Topic topic() {
        return topic;
    }

    /** In the order of the text. */
    public List<Citation> citations() {
        return citations;
    }
}

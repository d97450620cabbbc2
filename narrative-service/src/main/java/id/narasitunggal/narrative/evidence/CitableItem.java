package id.narasitunggal.narrative.evidence;

import id.narasitunggal.narrative.audit.ContentNotKept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** This service's copy of an accepted item: enough to cite it and to show where a number comes from. */
@Entity
@ContentNotKept
@Table(name = "citable_item")
public class CitableItem {
    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "revision", nullable = false)
    int revision;

    @Column(name = "submission_id", nullable = false)
    UUID submissionId;

    @Column(name = "submission_number", nullable = false)
    String submissionNumber;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "unit_name", nullable = false)
    String unitName;

    @Column(name = "type", nullable = false)
    String type;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Column(name = "body")
    @Nullable
    String body;

    @Column(name = "classification", nullable = false)
    String classification;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "figures", nullable = false)
    List<ItemFigure> figures;

    @Column(name = "accepted_at", nullable = false)
    Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    ItemState state = ItemState.CURRENT;

    protected CitableItem() {}

    CitableItem(AcceptedItem news) {
        this.itemId = news.itemId();
        follow(news);
    }

    /** Takes over a newer revision; news that arrives twice or late changes nothing. */
    void update(AcceptedItem news) {
        if (news.revision() > revision) {
            follow(news);
        }
    }

    private void follow(AcceptedItem news) {
        revision = news.revision();
        submissionId = news.submissionId();
        submissionNumber = news.submissionNumber();
        unitId = news.unitId();
        unitName = news.unitName();
        type = news.type();
        title = news.title();
        summary = news.summary();
        body = news.body();
        classification = news.classification();
        figures = List.copyOf(Objects.requireNonNullElse(news.figures(), List.of()));
        acceptedAt = news.acceptedAt();
        state = ItemState.CURRENT;
    }

    /** Nothing new can be built on it; the texts that cite it can still be read beside it. */
    void end(ItemState how) {
        state = how;
    }

    public boolean isCurrent() {
        return state == ItemState.CURRENT;
    }

    public int revision() {
        return revision;
    }

    public String submissionNumber() {
        return submissionNumber;
    }

    public UUID unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public Optional<ItemFigure> figure(int position) {
        return figures.stream().filter(figure -> figure.position() == position).findFirst();
    }
}

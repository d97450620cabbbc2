package id.narasitunggal.submission.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One piece of data or information within a submission. */
@Entity
@Table(name = "submission_item")
public class SubmissionItem {
    @Id
    @Column(name = "id")
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submission_id", nullable = false)
    Submission submission;

    @Column(name = "position", nullable = false)
    int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false)
    ItemType type;

    @Column(name = "title", nullable = false)
    String title;

    @Column(name = "summary")
    @Nullable
    String summary;

    @Column(name = "body")
    @Nullable
    String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "classification", nullable = false)
    Classification classification;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_ground")
    @Nullable
    LegalGround legalGround;

    @Column(name = "statute")
    @Nullable
    String statute;

    @Column(name = "consequence_test_number")
    @Nullable
    String consequenceTestNumber;

    @Column(name = "consequence_test_date")
    @Nullable
    LocalDate consequenceTestDate;

    @Column(name = "exempt_until")
    @Nullable
    LocalDate exemptUntil;

    @Column(name = "ppid_officer")
    @Nullable
    String ppidOfficer;

    @Embedded
    ItemBackground background;

    @ElementCollection
    @CollectionTable(name = "item_figure", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    List<ItemFigure> figures = new ArrayList<>();

    protected SubmissionItem() {}

    /** Ids follow from the submission and the position, so that the same request sent twice makes the same items. */
    SubmissionItem(Submission submission, int position, ItemEntry entry, Gazetteer places) {
        this.id = UUID.nameUUIDFromBytes((submission.id + "/items/" + position).getBytes(StandardCharsets.UTF_8));
        this.submission = submission;
        this.position = position;
        this.type = entry.type();
        this.title = entry.title();
        this.summary = entry.summary();
        this.body = entry.body();
        this.classification = entry.classification();
        this.background = new ItemBackground(entry, places);
        entry.listedFigures().forEach(figure -> figures.add(new ItemFigure(figure, places)));
        exempt(entry.exemption());
    }

    /** Another class, with its ground or without one. */
    void reclassify(Classification to, @Nullable Exemption ground) {
        classification = to;
        exempt(ground);
    }

    private void exempt(@Nullable Exemption ground) {
        this.legalGround = ground == null ? null : ground.legalGround();
        this.statute = ground == null ? null : ground.statute();
        this.consequenceTestNumber = ground == null ? null : ground.consequenceTestNumber();
        this.consequenceTestDate = ground == null ? null : ground.consequenceTestDate();
        this.exemptUntil = ground == null ? null : ground.exemptUntil();
        this.ppidOfficer = ground == null ? null : ground.ppidOfficer();
    }

    boolean isExempt() {
        return classification == Classification.DIKECUALIKAN;
    }

    @Nullable
    Exemption exemption() {
        if (legalGround == null
                || statute == null
                || consequenceTestNumber == null
                || consequenceTestDate == null
                || ppidOfficer == null) {
            return null;
        }
        return new Exemption(
                legalGround, statute, consequenceTestNumber, consequenceTestDate, exemptUntil, ppidOfficer);
    }

    List<FigureEntry> figureEntries() {
        return figures.stream().map(ItemFigure::entry).toList();
    }
}

package id.narasitunggal.submission.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.narasitunggal.submission.audit.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that narratives may cite from now on. Never made for exempt items: what the neighbour has not heard of, it cannot leak. */
public record ItemAccepted(
        UUID itemId,
        UUID submissionId,
        String submissionNumber,
        int revision,
        UUID unitId,
        String unitName,
        @JsonProperty("type") ItemType itemType,
        String title,
        @Nullable String summary,
        @Nullable String body,
        Classification classification,
        List<Figure> figures,
        @Nullable String sector,
        @Nullable String topic,
        @Nullable String priorityProgramme,
        @Nullable PeriodCovered periodCovered,
        List<String> locations,
        @Nullable String spokesperson,
        @Nullable Instant embargoUntil,
        Instant acceptedAt)
        implements Happening {

    static ItemAccepted of(Submission submission, SubmissionItem item, String unitName, Instant acceptedAt) {
        List<Figure> figures = new ArrayList<>();
        for (FigureEntry entry : item.figureEntries()) {
            figures.add(new Figure(
                    figures.size(),
                    entry.indicator(),
                    entry.value().toPlainString(),
                    entry.unitOfMeasure(),
                    entry.asOfDate(),
                    entry.source(),
                    entry.method(),
                    entry.standardReference(),
                    entry.location()));
        }
        return new ItemAccepted(
                item.id,
                submission.id,
                submission.number,
                submission.revision,
                submission.unitId,
                unitName,
                item.type,
                item.title,
                item.summary,
                item.body,
                item.classification,
                figures,
                item.background.sector,
                item.background.topic,
                item.background.priorityProgramme,
                item.background.periodCovered(),
                item.background.locationCodes,
                item.background.spokesperson,
                item.background.embargoUntil,
                acceptedAt);
    }

    @Override
    public String type() {
        return "item.accepted";
    }

    @Override
    public UUID subject() {
        return itemId;
    }

    @Override
    public Reach reach() {
        return Reach.UNIT;
    }

    @Override
    public UUID concernedUnit() {
        return unitId;
    }

    /** A figure; the value is decimal text, so that no reader rounds it. */
    public record Figure(
            int position,
            String indicator,
            String value,
            String unitOfMeasure,
            LocalDate asOfDate,
            String source,
            @Nullable String method,
            @Nullable String standardReference,
            @Nullable String location) {}
}

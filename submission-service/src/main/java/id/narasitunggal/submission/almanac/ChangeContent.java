package id.narasitunggal.submission.almanac;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change of the calendar changes. */
record ChangeContent(
        List<Holiday> holidays,
        List<LocalDate> removedDays,
        @Nullable DueRule dueRule) {

    @JsonIgnore
    boolean isEmpty() {
        return holidays.isEmpty() && removedDays.isEmpty() && dueRule == null;
    }

    @JsonIgnore
    List<LocalDate> days() {
        return Stream.concat(holidays.stream().map(Holiday::day), removedDays.stream())
                .toList();
    }
}

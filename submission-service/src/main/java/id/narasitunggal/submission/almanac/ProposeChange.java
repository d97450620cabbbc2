package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of the calendar: holidays that come or go, or a due rule. */
@Schema(name = "ProposeChange", description = "Perubahan kalender.")
public record ProposeChange(
        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea", order = 1)
        String reason,

        @Schema(title = "Hari libur yang ditetapkan") @Size(max = 400) @Nullable
        List<@NotNull @Valid Holiday> holidays,

        @Schema(title = "Hari libur yang dicabut") @Size(max = 400) @Nullable
        List<@NotNull LocalDate> removedDays,

        @Schema(title = "Aturan jatuh tempo") @Valid @Nullable
        DueRule dueRule) {

    List<FieldError> inconsistencies() {
        List<FieldError> errors = new ArrayList<>();
        if (content().isEmpty()) {
            errors.add(new FieldError("#/holidays", null, "Sebutkan hari libur yang berubah atau aturan jatuh tempo."));
        }
        if (content().days().stream().anyMatch(day -> day.getYear() < 2000 || day.getYear() > 2099)) {
            errors.add(new FieldError("#/holidays", null, "Tahun di luar 2000 sampai 2099."));
        }
        if (dueRule != null) {
            errors.addAll(dueRule.inconsistencies());
        }
        return errors;
    }

    ChangeContent content() {
        return new ChangeContent(
                holidays == null ? List.of() : holidays, removedDays == null ? List.of() : removedDays, dueRule);
    }
}

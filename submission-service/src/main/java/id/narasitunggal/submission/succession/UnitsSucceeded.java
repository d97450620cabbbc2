package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.audit.Happening;
import id.narasitunggal.submission.unit.SuccessionType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units split, merged or ended. */
record UnitsSucceeded(
        UUID successionId,
        SuccessionType succession,
        List<UUID> from,
        List<UUID> to,
        @Nullable UUID heir,
        LocalDate effectiveOn,
        String reason,
        int releasedDuties)
        implements Happening {
    @Override
    public String type() {
        return "unit.succeeded";
    }

    @Override
    public UUID subject() {
        return successionId;
    }

    @Override
    public Reach reach() {
        return Reach.EVERYONE;
    }
}

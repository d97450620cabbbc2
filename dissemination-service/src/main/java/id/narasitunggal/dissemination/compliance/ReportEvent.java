package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** The history of a report; only its issue is told to the neighbours. */
public sealed interface ReportEvent extends Happening {
    UUID reportId();

    @Override
    @JsonIgnore
    default UUID subject() {
        return reportId();
    }

    /** Figures were frozen and the documents made. */
    record Generated(UUID reportId, String number, String sha256) implements ReportEvent {
        @Override
        public String type() {
            return "report.generated";
        }
    }

    /** Somebody reads it over. */
    record Reviewed(UUID reportId, String number) implements ReportEvent {
        @Override
        public String type() {
            return "report.reviewed";
        }
    }

    /** Somebody set words beside its numbers. */
    record Annotated(UUID reportId, String number, String section, String text) implements ReportEvent {
        @Override
        public String type() {
            return "report.annotated";
        }
    }

    /** Somebody stands for it. */
    record Signed(UUID reportId, String number, String sha256) implements ReportEvent {
        @Override
        public String type() {
            return "report.signed";
        }
    }

    /** It has gone to the leadership. */
    record Issued(UUID reportId, ReportKind kind, String period, int version, String sha256) implements ReportEvent {
        @Override
        public String type() {
            return "report.issued";
        }

        @Override
        public Reach reach() {
            return Reach.EVERYONE;
        }
    }

    /** A leader has it before them, for the first time. */
    record Opened(UUID reportId, String number) implements ReportEvent {
        @Override
        public String type() {
            return "report.opened";
        }
    }

    /** The leadership has it. */
    record Acknowledged(UUID reportId, String number) implements ReportEvent {
        @Override
        public String type() {
            return "report.acknowledged";
        }
    }

    /** A later version takes its place. */
    record Superseded(UUID reportId, String number, String byNumber) implements ReportEvent {
        @Override
        public String type() {
            return "report.superseded";
        }
    }
}

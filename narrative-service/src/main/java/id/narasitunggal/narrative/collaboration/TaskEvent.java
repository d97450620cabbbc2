package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.audit.Happening;
import java.time.LocalDate;
import java.util.UUID;

/** The history of a task. */
sealed interface TaskEvent extends Happening {
    UUID taskId();

    @Override
    default UUID subject() {
        return taskId();
    }

    record Assigned(UUID taskId, String assignee, LocalDate due) implements TaskEvent {
        @Override
        public String type() {
            return "task.assigned";
        }
    }

    record Reassigned(UUID taskId, String assignee, LocalDate due) implements TaskEvent {
        @Override
        public String type() {
            return "task.reassigned";
        }
    }

    record Done(UUID taskId) implements TaskEvent {
        @Override
        public String type() {
            return "task.done";
        }
    }
}

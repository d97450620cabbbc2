package id.narasitunggal.narrative.topic;

import id.narasitunggal.narrative.ui.Ui;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether narratives may still be written on a topic. */
@Schema(title = "Status topik")
public enum TopicStatus {
    @Ui.Label(value = "Aktif", tone = "success")
    ACTIVE,
    @Ui.Label("Diarsipkan")
    ARCHIVED
}

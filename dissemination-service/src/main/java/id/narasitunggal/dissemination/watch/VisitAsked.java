package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.audit.Happening;
import java.util.UUID;

/** A person sends the watcher to a source before its time. */
record VisitAsked(UUID sourceId, UUID channelId, String url) implements Happening {
    @Override
    public String type() {
        return "source.visit-asked";
    }

    @Override
    public UUID subject() {
        return sourceId;
    }
}

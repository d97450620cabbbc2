package id.narasitunggal.narrative.release;

import jakarta.inject.Singleton;

/** Lets the desk's clock strike for tests of other desks. */
@Singleton
public class PublicationHour {
    private final PublicationSchedule schedule;

    PublicationHour(PublicationSchedule schedule) {
        this.schedule = schedule;
    }

    public void hasCome() {
        schedule.run();
    }
}

package id.narasitunggal.narrative;

import id.narasitunggal.testkit.SettableClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the clock of the tests in place of the system's. */
@Singleton
public class TestClock {
    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Clock clock() {
        return new SettableClock();
    }
}

package id.narasitunggal.dissemination.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * A page that one worker looks at.
 *
 * @param lease fencing number: a worker whose lease was given to another may not write its result
 * @param step how many of the planned looks after the first are behind us
 */
record CheckJob(UUID placementId, long lease, Instant plannedAt, int step, int failures) {}

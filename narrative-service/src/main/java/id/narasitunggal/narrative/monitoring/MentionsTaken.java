package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.identity.Actor;
import java.util.Set;
import java.util.UUID;

/** Reports were taken down: said within the transaction, to whoever looks at the topics that they are about. */
public record MentionsTaken(Set<UUID> topics, Actor actor) {}

package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What fulfils a duty: every required family is served, on at least so many channels; a channel counts once. */
record Requirement(Set<ChannelFamily> families, int channels) {

    /** The instant at which the placements, in the order they came, met the requirement. */
    Optional<Instant> metAt(List<CountedPlacement> placements) {
        Set<ChannelFamily> missing =
                families.isEmpty() ? EnumSet.noneOf(ChannelFamily.class) : EnumSet.copyOf(families);
        Set<UUID> used = new HashSet<>();
        List<CountedPlacement> inOrder = placements.stream()
                .sorted(Comparator.comparing(CountedPlacement::reportedAt))
                .toList();
        for (CountedPlacement placement : inOrder) {
            missing.remove(placement.family());
            used.add(placement.channelId());
            if (missing.isEmpty() && used.size() >= channels) {
                return Optional.of(placement.reportedAt());
            }
        }
        return Optional.empty();
    }
}

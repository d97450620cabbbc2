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

    /**
     * What is asked of a unit some of whose channels are not in use while the duty runs. A family that it never had is asked all
     * the same: to register channels is up to the unit, to publish on a closed one is up to nobody.
     */
    Requirement within(ChannelsInUse use) {
        if (use.closed() == 0) {
            return this;
        }
        Set<ChannelFamily> asked = EnumSet.noneOf(ChannelFamily.class);
        asked.addAll(families);
        asked.removeAll(use.closedFamilies());
        return new Requirement(asked, Math.min(channels, Math.max(1, use.open())));
    }

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
